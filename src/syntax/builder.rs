//! Collects the parts of a [`Document`] while a tree is walked: text runs become blocks, blocks know where they stand.

use std::ops::Range;

use crate::document::{
    Block, BlockId, BlockKind, Cell, Control, Layer, LayerId, LayerKind, Link, LinkId, Media, Region, Visibility,
};
use crate::source::Span;
use crate::text::{Piece, Text, TextBuilder, is_han};

use super::number;

/// A block with more text than this is cut at each of its single line breaks.
const LONG: usize = 240;
/// A heading element with more text than this is text that only looks like a heading in the markup.
const LONGEST_HEADING: usize = 200;

/// What holds for the text inside an element; children inherit it.
#[derive(Clone, Copy)]
pub(super) struct Context {
    pub(super) visibility: Visibility,
    /// Index into [`DocumentBuilder::regions`].
    pub(super) region: usize,
    pub(super) layer: LayerId,
    pub(super) heading: Option<u8>,
    pub(super) list_depth: u8,
    /// The paragraph that introduces the list or table.
    pub(super) lead_in: Option<BlockId>,
    pub(super) cell: Option<Cell>,
    pub(super) is_code: bool,
    pub(super) is_label: bool,
    pub(super) is_pre: bool,
    pub(super) is_emphasis: bool,
    /// The component box around, by its place among the controls.
    pub(super) component: Option<usize>,
}

/// A part of the page that may turn out to be furniture.
pub(super) struct RegionRoot {
    pub(super) region: Region,
    pub(super) parent: usize,
}

/// How surely a line break ends a block.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Break {
    /// A line end in the source that is shown as a space; it counts where a numbered line follows.
    Weak,
    /// `<br>`.
    Line,
}

#[derive(Default)]
struct Run {
    text: TextBuilder,
    context: Option<Context>,
    emphasis: Vec<Range<usize>>,
    emphasis_start: Option<usize>,
    links: Vec<(LinkId, usize)>,
    breaks: Vec<(usize, Break)>,
    /// Bytes of the text that stand inside a label.
    label_bytes: usize,
}

/// The parts of a document so far.
pub(super) struct DocumentBuilder {
    pub(super) blocks: Vec<Block>,
    /// For each block, the region root it stands in.
    pub(super) block_regions: Vec<usize>,
    pub(super) regions: Vec<RegionRoot>,
    pub(super) controls: Vec<Control>,
    /// For each control, the region root it stands in.
    pub(super) control_regions: Vec<usize>,
    pub(super) links: Vec<Link>,
    pub(super) layers: Vec<Layer>,
    pub(super) media: Media,
    run: Run,
}

impl DocumentBuilder {
    pub(super) fn new(whole: Span) -> Self {
        Self {
            blocks: Vec::new(),
            block_regions: Vec::new(),
            regions: vec![RegionRoot {
                region: Region::Main,
                parent: 0,
            }],
            controls: Vec::new(),
            control_regions: Vec::new(),
            links: Vec::new(),
            layers: vec![Layer {
                span: whole,
                parent: None,
                kind: LayerKind::Page,
                hint: String::new(),
            }],
            media: Media::default(),
            run: Run::default(),
        }
    }

    /// Adds a run of text to the block at hand.
    pub(super) fn text(&mut self, text: &str, source: Span, is_literal: bool, context: &Context) {
        let before = self.run.text.len();
        if is_literal {
            self.run.text.push_literal(text, source.start);
        } else {
            self.run.text.push_decoded(text, source);
        }
        let added = self.run.text.len() - before;
        if added > 0 {
            self.run.context.get_or_insert(*context);
            if context.is_label {
                self.run.label_bytes += added;
            }
        }
    }

    /// Notes a line break.
    pub(super) fn line_break(&mut self, source: Span, kind: Break) {
        let at = self.run.text.len();
        self.run.text.push_space(source);
        let is_again = self.run.breaks.last() == Some(&(at, Break::Line));
        if kind == Break::Line && is_again {
            self.flush();
        } else if at > 0 {
            self.run.breaks.push((at, kind));
        }
    }

    /// Begins emphasis at this place of the block at hand.
    pub(super) fn emphasis_starts(&mut self) {
        self.run.emphasis_start = Some(self.run.text.len());
    }

    /// Ends emphasis.
    pub(super) fn emphasis_ends(&mut self) {
        if let Some(start) = self.run.emphasis_start.take() {
            self.run.push_emphasis(start);
        }
    }

    /// Opens a link at this place of the block at hand.
    pub(super) fn link(&mut self, link: Link) -> LinkId {
        let id = self.links.len();
        self.links.push(link);
        self.run.links.push((id, self.run.text.len()));
        id
    }

    /// Ends the block at hand, if it has text.
    pub(super) fn flush(&mut self) {
        let mut run = std::mem::take(&mut self.run);
        if let Some(start) = run.emphasis_start {
            run.push_emphasis(start);
            // The element is still open: what follows is emphasised too.
            self.run.emphasis_start = Some(0);
        }
        let Some(context) = run.context else { return };
        let label_bytes = run.label_bytes;
        let text = run.text.finish();
        let is_label = label_bytes > 0 && label_bytes + text.plain.matches(' ').count() >= text.plain.len();
        let cuts = cuts(&text.plain, &run.breaks, context.heading.is_some());
        let cut_up = !cuts.is_empty();
        let mut links = run.links.iter().peekable();
        let mut from = 0;
        for to in cuts.into_iter().chain([text.plain.len()]) {
            let part = from..to;
            from = to;
            let first_link = links.peek().map_or(self.links.len(), |l| l.0);
            let mut last_link = first_link;
            let id = self.blocks.len();
            let is_last = to == text.plain.len();
            let shown = trim(&text.plain, part.clone());
            while let Some(&&(link, at)) = links.peek() {
                if at >= to && !is_last {
                    break;
                }
                if !shown.is_empty() {
                    self.links[link].block = Some(id);
                }
                last_link = link + 1;
                links.next();
            }
            if shown.is_empty() {
                continue;
            }
            let emphasis = run
                .emphasis
                .iter()
                .filter(|e| e.start < shown.end && shown.start < e.end)
                .map(|e| e.start.max(shown.start) - shown.start..e.end.min(shown.end) - shown.start)
                .collect();
            let text = if shown == (0..text.plain.len()) {
                text.clone()
            } else {
                cut(&text, shown)
            };
            let kind = kind(&context, &text, is_label, cut_up);
            self.blocks.push(Block {
                kind,
                text,
                section: 0,
                region: Region::Main,
                visibility: context.visibility,
                layer: context.layer,
                lead_in: context.lead_in,
                cell: context.cell,
                emphasis,
                links: first_link..last_link,
            });
            self.block_regions.push(context.region);
        }
    }
}

impl Run {
    fn push_emphasis(&mut self, start: usize) {
        let end = self.text.len();
        // A space between the start and its first character is none of the emphasis.
        if start < end {
            self.emphasis.push(start..end);
        }
    }
}

fn kind(context: &Context, text: &Text, is_label: bool, cut_up: bool) -> BlockKind {
    if context.is_code {
        return BlockKind::Code;
    }
    match context.heading {
        Some(level) if !cut_up && !is_statement(&text.plain) => return BlockKind::Heading { level },
        Some(_) => return BlockKind::Paragraph,
        None => {}
    }
    if is_label {
        BlockKind::Label
    } else if context.list_depth > 0 {
        BlockKind::ListItem {
            depth: context.list_depth,
        }
    } else if context.cell.is_some() {
        BlockKind::Cell
    } else {
        BlockKind::Paragraph
    }
}

/// Whether a heading of the markup reads as running text: "====" under a paragraph makes all of it one.
fn is_statement(plain: &str) -> bool {
    plain.len() > LONGEST_HEADING
        || plain.ends_with(['。', '；'])
        || plain.contains('。')
        || (plain.ends_with(['：', ':']) && plain.contains(['，', ',']))
}

/// Where the breaks of a run of text cut it into blocks.
fn cuts(plain: &str, breaks: &[(usize, Break)], is_heading: bool) -> Vec<usize> {
    let is_long = plain.len() > LONG && !(is_heading && plain.len() <= LONGEST_HEADING);
    let mut line = 0;
    let mut cuts = Vec::new();
    for (nth, &(at, kind)) in breaks.iter().enumerate() {
        let next_end = breaks.get(nth + 1).map_or(plain.len(), |next| next.0);
        let next = plain.get(at..next_end).unwrap_or_default().trim_start();
        let this = plain.get(line..at).unwrap_or_default().trim_start();
        let is_numbered = number::enumerator(next).is_some();
        let cuts_here = match kind {
            Break::Line => is_long || is_numbered || number::enumerator(this).is_some() || is_entry(this),
            Break::Weak => is_numbered || number::is_heading_line(this) || is_entry(this),
        };
        if cuts_here && at < plain.len() {
            cuts.push(at);
        }
        line = at;
    }
    cuts
}

/// Whether a Chinese line is a label with its value, such as a date or an address: no sentence runs on from it.
fn is_entry(line: &str) -> bool {
    let line = line.trim();
    let Some((label, value)) = line.split_once(['：', ':']) else {
        return false;
    };
    let value = value.trim();
    line.len() <= LONGEST_ENTRY
        && label.len() <= LONGEST_LABEL
        && label.chars().any(is_han)
        && !value.is_empty()
        && !value.contains(['：', ':'])
        && !line.contains(['，', ',', '。', '、', '；', '“', '"'])
}

/// A line of more bytes is no label with its value.
const LONGEST_ENTRY: usize = 100;
/// Nor is one whose label has more.
const LONGEST_LABEL: usize = 36;

fn trim(plain: &str, part: Range<usize>) -> Range<usize> {
    let slice = &plain[part.clone()];
    let start = part.start + (slice.len() - slice.trim_start().len());
    start..start + slice.trim().len()
}

/// The part `range` of a text, with its way back to the source.
pub(super) fn cut(text: &Text, range: Range<usize>) -> Text {
    let first = text.pieces.partition_point(|p| p.at <= range.start).saturating_sub(1);
    let mut pieces = Vec::new();
    for (nth, piece) in text.pieces.iter().enumerate().skip(first) {
        if piece.at >= range.end {
            break;
        }
        let end = text.pieces.get(nth + 1).map_or(text.plain.len(), |next| next.at);
        let (from, to) = (piece.at.max(range.start), end.min(range.end));
        let source = if piece.literal {
            Span::new(
                piece.source.start + (from - piece.at),
                piece.source.start + (to - piece.at),
            )
        } else {
            piece.source
        };
        pieces.push(Piece {
            at: from - range.start,
            source,
            literal: piece.literal,
        });
    }
    Text {
        plain: text.plain[range].to_owned(),
        pieces,
    }
}
