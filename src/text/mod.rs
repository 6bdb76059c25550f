//! Strings that remember their bytes: every character of a [`Text`] knows where in the source it came from.

mod address;
mod fold;
mod quantity;
mod sentence;

pub use address::{HIDDEN_EMAIL, has_email, has_phone, has_postal};
pub use fold::{Folded, fold, is_han};
pub use quantity::{Quantity, Unit, dates, quantities};
pub use sentence::{Sentence, sentences};

use std::ops::Range;

use crate::source::Span;

/// What a reader reads (entities decoded, white space folded), with the way back to the source.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Text {
    /// The reader's text.
    pub plain: String,
    /// Runs of `plain`, in order and without gaps.
    pub pieces: Vec<Piece>,
}

/// A run of a text's bytes and the source bytes that made it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Piece {
    /// Where in `plain` the run begins; it ends where the next begins.
    pub at: usize,
    /// The source bytes. Equal to the run where `literal`; else they stand for it as a whole (an entity, folded space).
    pub source: Span,
    /// Whether the run's bytes are the source's bytes.
    pub literal: bool,
}

impl Text {
    /// Whether there is nothing to read.
    pub fn is_empty(&self) -> bool {
        self.plain.is_empty()
    }

    /// The source of the bytes `range` of `plain`. An empty range gives an empty span at its place.
    pub fn span(&self, range: Range<usize>) -> Span {
        let Some(first) = self.piece_at(range.start) else {
            return Span::default();
        };
        let start = self.source_of(first, range.start).start;
        if range.end <= range.start {
            return Span::new(start, start);
        }
        let last = self.piece_at(range.end - 1).unwrap_or(first);
        let piece = self.pieces[last];
        let end = if piece.literal {
            piece.source.start + (range.end - piece.at)
        } else {
            piece.source.end
        };
        Span::new(start.min(end), end.max(start))
    }

    /// The source of the whole text.
    pub fn whole(&self) -> Span {
        self.span(0..self.plain.len())
    }

    fn piece_at(&self, at: usize) -> Option<usize> {
        self.pieces.partition_point(|p| p.at <= at).checked_sub(1)
    }

    fn source_of(&self, piece: usize, at: usize) -> Span {
        let piece = self.pieces[piece];
        if piece.literal {
            Span::new(
                (piece.source.start + (at - piece.at)).min(piece.source.end),
                piece.source.end,
            )
        } else {
            piece.source
        }
    }
}

/// Collects a [`Text`]: folds runs of white space to one space and drops them at both ends.
#[derive(Clone, Debug, Default)]
pub struct TextBuilder {
    text: Text,
    /// White space seen and not yet written; it is dropped if nothing follows.
    pending: Option<Span>,
    /// Whether that is one space that stands in the source as it is.
    pending_is_literal: bool,
}

impl TextBuilder {
    /// Adds text that stands in the source as it is, at `start`.
    pub fn push_literal(&mut self, literal: &str, start: usize) {
        let mut from = 0;
        for (at, c) in literal.char_indices() {
            if is_space(c) {
                self.push_run(&literal[from..at], start + from);
                from = at + c.len_utf8();
                let is_first = self.pending.is_none();
                self.push_space(Span::new(start + at, start + from));
                self.pending_is_literal = is_first && c == ' ';
            }
        }
        self.push_run(&literal[from..], start + from);
    }

    /// Adds text that the source bytes `source` stand for as a whole, such as an entity.
    pub fn push_decoded(&mut self, decoded: &str, source: Span) {
        for c in decoded.chars() {
            if is_space(c) {
                self.push_space(source);
            } else {
                self.flush_space();
                self.push_piece(Piece {
                    at: self.text.plain.len(),
                    source,
                    literal: false,
                });
                self.text.plain.push(c);
            }
        }
    }

    /// Adds white space that `source` stands for, such as `<br>`.
    pub fn push_space(&mut self, source: Span) {
        self.pending = Some(self.pending.map_or(source, |p| p.cover(source)));
        self.pending_is_literal = false;
    }

    /// Bytes of the text so far, without pending white space.
    pub fn len(&self) -> usize {
        self.text.plain.len()
    }

    /// Where the next character will stand, a pending space counted.
    pub fn next_at(&self) -> usize {
        self.len() + usize::from(self.pending.is_some() && !self.is_empty())
    }

    /// Whether nothing but white space was added.
    pub fn is_empty(&self) -> bool {
        self.text.plain.is_empty()
    }

    /// The text.
    pub fn finish(self) -> Text {
        self.text
    }

    fn push_run(&mut self, run: &str, start: usize) {
        if run.is_empty() {
            return;
        }
        self.flush_space();
        self.push_run_unspaced(run, start);
    }

    fn push_run_unspaced(&mut self, run: &str, start: usize) {
        let source = Span::new(start, start + run.len());
        match self.text.pieces.last_mut() {
            Some(last) if last.literal && last.source.end == start => last.source.end = source.end,
            _ => self.text.pieces.push(Piece {
                at: self.text.plain.len(),
                source,
                literal: true,
            }),
        }
        self.text.plain.push_str(run);
    }

    fn flush_space(&mut self) {
        if let Some(source) = self.pending.take().filter(|_| !self.text.plain.is_empty()) {
            if self.pending_is_literal {
                self.push_run_unspaced(" ", source.start);
                return;
            }
            let piece = Piece {
                at: self.text.plain.len(),
                source,
                literal: false,
            };
            self.push_piece(piece);
            self.text.plain.push(' ');
        }
    }

    fn push_piece(&mut self, piece: Piece) {
        self.text.pieces.push(piece);
    }
}

/// White space for a reader: Unicode's, with the no-break and zero-width ones and the byte order mark.
pub fn is_space(c: char) -> bool {
    c.is_whitespace() || matches!(c, '\u{200b}' | '\u{feff}' | '\u{2060}')
}
