//! HTML: html5gum's tokenizer, with the source of every run of characters, into the tree.

use html5ever::LocalName;
use html5ever::tendril::StrTendril;
use html5ever::tokenizer::Doctype;
use html5ever::tokenizer::states::RawKind;
use html5gum::{Emitter, Error, State, Tokenizer};

use super::sink::PendingSegment;
use super::template::Template;
use super::tree::{AttributeToken, Feeder};
use crate::source::Span;

/// Attributes of one tag before a look-up replaces the search for duplicates.
const FEW: usize = 16;

/// Where the bytes of a piece of HTML stand in the source.
pub(super) enum Map<'a> {
    /// All of it lies together, from this offset on.
    Shift(usize),
    /// It was put together from pieces: where each begins, here and in the source.
    Pieces(&'a [(usize, usize)]),
}

impl Map<'_> {
    fn piece(&self, at: usize) -> (usize, usize) {
        match self {
            Self::Shift(by) => (0, *by),
            Self::Pieces(pieces) => {
                let piece = pieces.partition_point(|p| p.0 <= at).saturating_sub(1);
                pieces.get(piece).copied().unwrap_or_default()
            }
        }
    }

    fn at(&self, at: usize) -> usize {
        let (here, there) = self.piece(at);
        there + (at - here)
    }

    fn span(&self, start: usize, end: usize) -> Span {
        let from = self.at(start);
        let to = if end > start { self.at(end - 1) + 1 } else { from };
        Span::new(from, to.max(from))
    }
}

/// Feeds `html` to the tree.
pub(super) fn feed(feeder: &mut Feeder, html: &str, map: &Map<'_>) {
    feed_all(feeder, html, map, None);
}

/// Feeds the HTML of a server template to the tree.
pub(super) fn feed_template(feeder: &mut Feeder, template: &Template<'_>) {
    feed_all(feeder, &template.masked, &Map::Shift(0), Some(template));
}

fn feed_all(feeder: &mut Feeder, html: &str, map: &Map<'_>, template: Option<&Template<'_>>) {
    let tokens = Tokens {
        feeder,
        html: html.as_bytes(),
        map,
        template,
        position: 0,
        cursor: 0,
        text: Vec::new(),
        segments: Vec::new(),
        tag_start: 0,
        is_end: false,
        self_closing: false,
        name: Vec::new(),
        last_start: Vec::new(),
        attributes: Vec::new(),
        seen: std::collections::HashSet::new(),
        attribute_name: Vec::new(),
        attribute_name_span: (0, 0),
        attribute_value: Vec::new(),
        attribute_value_span: None,
        attribute_value_start: 0,
        has_attribute: false,
        comment: Vec::new(),
        doctype: Doctype::default(),
        doctype_name: Vec::new(),
    };
    let Ok(()) = Tokenizer::new_with_emitter(html, tokens).finish();
}

/// Receives the tokenizer's steps; html5gum's own emitters fold the runs of a text together and lose where each was.
struct Tokens<'a> {
    feeder: &'a mut Feeder,
    html: &'a [u8],
    map: &'a Map<'a>,
    /// The template that the HTML is part of; it lies where its HTML lies.
    template: Option<&'a Template<'a>>,
    /// How far the tokenizer has read.
    position: usize,
    /// The end of the last run of text, or where the next begins.
    cursor: usize,
    text: Vec<u8>,
    segments: Vec<(usize, usize, usize, bool)>,
    tag_start: usize,
    is_end: bool,
    self_closing: bool,
    name: Vec<u8>,
    last_start: Vec<u8>,
    attributes: Vec<AttributeToken>,
    seen: std::collections::HashSet<LocalName>,
    attribute_name: Vec<u8>,
    attribute_name_span: (usize, usize),
    attribute_value: Vec<u8>,
    attribute_value_span: Option<(usize, usize)>,
    attribute_value_start: usize,
    has_attribute: bool,
    comment: Vec<u8>,
    doctype: Doctype,
    doctype_name: Vec<u8>,
}

impl Tokens<'_> {
    /// The source of the run `s` that ends about where the tokenizer is: start, end, and whether it is literal.
    fn run(&self, s: &[u8]) -> (usize, usize, bool) {
        let (html, end) = (self.html, self.position.min(self.html.len()));
        let start = end.saturating_sub(s.len());
        let is_at = |at: usize| html.get(at..at + s.len()) == Some(s);
        if start == self.cursor && is_at(start) {
            return (start, end, true);
        }
        if s == b"\n" && end > 0 && html[end - 1] == b'\r' {
            let line_feed = usize::from(html.get(end) == Some(&b'\n'));
            return (end - 1, end + line_feed, false);
        }
        if html.get(self.cursor) != Some(&b'&') || start <= self.cursor {
            // The tokenizer may be a character ahead, or have passed markup that left no token.
            for at in [self.cursor, start, start.saturating_sub(1)] {
                if is_at(at) {
                    return (at, at + s.len(), true);
                }
            }
        }
        (self.cursor.min(end), end, false)
    }

    /// Adds text with NULs in it, which reach the tree builder one by one; only some states hand them over as text.
    fn nulls(&mut self, s: &[u8]) {
        let end = self.position;
        let mut at = end.saturating_sub(s.len());
        for part in s.split_inclusive(|&b| b == 0) {
            let text = part.strip_suffix(b"\0").unwrap_or(part);
            if !text.is_empty() {
                self.position = at + text.len();
                self.emit_string(text);
            }
            if text.len() < part.len() {
                self.flush_text();
                let null = at + text.len();
                self.feeder.null(self.map.span(null, null + 1), true);
            }
            at += part.len();
            self.cursor = at;
        }
        self.position = end;
    }

    fn flush_text(&mut self) {
        if self.text.is_empty() {
            return;
        }
        let map = self.map;
        if let Some(template) = self.template {
            self.put_back(template);
        }
        let lossy = String::from_utf8_lossy(&self.text);
        let mut segments = Vec::with_capacity(self.segments.len());
        for &(at, start, end, literal) in &self.segments {
            let mut from = start;
            if literal && let Map::Pieces(pieces) = map {
                // A literal run over several pieces is literal in each of them only.
                let mut next = pieces.partition_point(|p| p.0 <= from);
                while next < pieces.len() && pieces[next].0 < end {
                    let to = pieces[next].0;
                    segments.push(PendingSegment {
                        at: at + (from - start),
                        source: map.span(from, to),
                        literal,
                    });
                    from = to;
                    next += 1;
                }
            }
            segments.push(PendingSegment {
                at: at + (from - start),
                source: map.span(from, end),
                literal,
            });
        }
        self.feeder.text(&lossy, segments);
        self.text.clear();
        self.segments.clear();
    }

    /// Gives what code prints its own text back; other code stays blank, and stands for itself as a whole.
    fn put_back(&mut self, template: &Template<'_>) {
        let mut parted = Vec::with_capacity(self.segments.len());
        for &(at, start, end, literal) in &self.segments {
            let mut from = start;
            let codes = if literal {
                template.within(Span::new(start, end))
            } else {
                &[]
            };
            for code in codes {
                let (code_start, code_end) = (code.span.start.max(from), code.span.end.min(end));
                let place = at + (code_start - start)..at + (code_end - start);
                if code.prints {
                    // A part of a character is none; such code was cut by a NUL or the like, and stays blank.
                    if let (Some(to), Some(code)) = (self.text.get_mut(place), template.text.get(code_start..code_end))
                    {
                        to.copy_from_slice(code.as_bytes());
                    }
                    continue;
                }
                if from < code_start {
                    parted.push((at + (from - start), from, code_start, true));
                }
                parted.push((place.start, code_start, code_end, false));
                from = code_end;
            }
            if from < end {
                parted.push((at + (from - start), from, end, literal));
            }
        }
        self.segments = parted;
    }

    fn flush_attribute(&mut self) {
        if !std::mem::take(&mut self.has_attribute) {
            return;
        }
        let name = LocalName::from(&*String::from_utf8_lossy(&self.attribute_name));
        let is_known = if self.attributes.len() < FEW {
            self.attributes.iter().any(|a| a.name == name)
        } else {
            if self.seen.is_empty() {
                self.seen.extend(self.attributes.iter().map(|a| a.name.clone()));
            }
            !self.seen.insert(name.clone())
        };
        if !is_known && !self.is_end {
            let (start, end) = self.attribute_name_span;
            self.attributes.push(AttributeToken {
                name,
                value: StrTendril::from_slice(&String::from_utf8_lossy(&self.attribute_value)),
                name_span: self.map.span(start, end),
                value_span: self.attribute_value_span.map(|(start, end)| self.map.span(start, end)),
            });
        }
        self.attribute_name.clear();
        self.attribute_value.clear();
        self.attribute_value_span = None;
    }
}

impl Emitter for Tokens<'_> {
    type Token = std::convert::Infallible;

    fn set_last_start_tag(&mut self, name: Option<&[u8]>) {
        self.last_start = name.unwrap_or_default().to_vec();
    }

    fn emit_eof(&mut self) {
        self.flush_text();
    }

    fn emit_error(&mut self, _: Error) {}

    #[inline]
    fn should_emit_errors(&mut self) -> bool {
        false
    }

    #[inline]
    fn pop_token(&mut self) -> Option<Self::Token> {
        None
    }

    #[inline]
    fn init_string(&mut self) {
        self.cursor = self.cursor.max(self.position);
    }

    fn emit_string(&mut self, s: &[u8]) {
        if s.contains(&0) {
            self.nulls(s);
            return;
        }
        let (start, end, literal) = self.run(s);
        self.cursor = end;
        match self.segments.last_mut() {
            Some(last) if literal && last.3 && last.2 == start => last.2 = end,
            _ => self.segments.push((self.text.len(), start, end, literal)),
        }
        self.text.extend_from_slice(s);
    }

    fn init_start_tag(&mut self) {
        self.flush_text();
        self.name.clear();
        self.attributes.clear();
        self.seen.clear();
        self.has_attribute = false;
        self.is_end = false;
        self.self_closing = false;
    }

    fn init_end_tag(&mut self) {
        // No flush: in raw text this may turn out to be text.
        self.name.clear();
        self.has_attribute = false;
        self.is_end = true;
    }

    fn init_comment(&mut self) {
        self.flush_text();
        self.comment.clear();
    }

    fn emit_current_tag(&mut self) -> Option<State> {
        self.flush_text();
        self.flush_attribute();
        let name = LocalName::from(&*String::from_utf8_lossy(&self.name));
        let span = self.map.span(self.tag_start, self.position);
        if self.is_end {
            self.last_start.clear();
            self.feeder.end(name, span);
            return None;
        }
        std::mem::swap(&mut self.last_start, &mut self.name);
        let mut attributes = std::mem::take(&mut self.attributes);
        if let Some(template) = self.template {
            template.settle(&name, &mut attributes, span);
        }
        let state = match self.feeder.start(name, attributes, self.self_closing, span)? {
            RawKind::Rcdata => State::RcData,
            RawKind::Rawtext => State::RawText,
            RawKind::ScriptData => State::ScriptData,
            RawKind::ScriptDataEscaped(_) => State::PlainText,
        };
        // Not every raw-text state tells that its text begins here.
        self.init_string();
        Some(state)
    }

    fn emit_current_comment(&mut self) {
        let span = self.map.span(self.tag_start, self.position);
        self.feeder.comment(&String::from_utf8_lossy(&self.comment), span);
    }

    fn emit_current_doctype(&mut self) {
        let mut doctype = std::mem::take(&mut self.doctype);
        if !self.doctype_name.is_empty() {
            doctype.name = Some(StrTendril::from_slice(&String::from_utf8_lossy(&self.doctype_name)));
        }
        let span = self.map.span(self.tag_start, self.position);
        self.feeder.doctype(doctype, span);
    }

    fn set_self_closing(&mut self) {
        self.self_closing = true;
    }

    fn set_force_quirks(&mut self) {
        self.doctype.force_quirks = true;
    }

    fn push_tag_name(&mut self, s: &[u8]) {
        self.name.extend_from_slice(s);
    }

    fn push_comment(&mut self, s: &[u8]) {
        self.comment.extend_from_slice(s);
    }

    fn push_doctype_name(&mut self, s: &[u8]) {
        self.doctype_name.extend_from_slice(s);
    }

    fn init_doctype(&mut self) {
        self.flush_text();
        self.doctype = Doctype::default();
        self.doctype_name.clear();
    }

    fn init_attribute(&mut self) {
        self.flush_attribute();
        self.has_attribute = true;
        let start = self.position.saturating_sub(1);
        self.attribute_name_span = (start, start);
    }

    fn init_attribute_value(&mut self) {
        self.attribute_value_start = self.position;
    }

    fn push_attribute_name(&mut self, s: &[u8]) {
        self.attribute_name.extend_from_slice(s);
        self.attribute_name_span.1 = self.position;
    }

    fn push_attribute_value(&mut self, s: &[u8]) {
        self.attribute_value.extend_from_slice(s);
        self.attribute_value_span = Some((self.attribute_value_start, self.position));
    }

    fn set_doctype_public_identifier(&mut self, value: &[u8]) {
        self.doctype.public_id = Some(StrTendril::from_slice(&String::from_utf8_lossy(value)));
    }

    fn set_doctype_system_identifier(&mut self, value: &[u8]) {
        self.doctype.system_id = Some(StrTendril::from_slice(&String::from_utf8_lossy(value)));
    }

    fn push_doctype_public_identifier(&mut self, s: &[u8]) {
        let id = self.doctype.public_id.get_or_insert_default();
        id.push_slice(&String::from_utf8_lossy(s));
    }

    fn push_doctype_system_identifier(&mut self, s: &[u8]) {
        let id = self.doctype.system_id.get_or_insert_default();
        id.push_slice(&String::from_utf8_lossy(s));
    }

    fn start_open_tag(&mut self) {
        self.tag_start = self.position.saturating_sub(1);
    }

    fn current_is_appropriate_end_tag_token(&mut self) -> bool {
        self.is_end && !self.last_start.is_empty() && self.last_start == self.name
    }

    fn adjusted_current_node_present_but_not_in_html_namespace(&mut self) -> bool {
        self.feeder.in_foreign_content()
    }

    #[inline]
    fn move_position(&mut self, offset: isize) {
        self.position = self.position.saturating_add_signed(offset);
    }
}
