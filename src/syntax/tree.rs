//! A conforming HTML tree whose every tag, attribute and character knows its source bytes.

use std::hash::{Hash, Hasher};
use std::ops::Range;

use ego_tree::NodeId;
use html5ever::tendril::StrTendril;
use html5ever::tokenizer::states::RawKind;
use html5ever::tokenizer::{Doctype, Tag, TagKind, Token, TokenSink, TokenSinkResult};
use html5ever::tree_builder::{TreeBuilder, TreeBuilderOpts, TreeSink};
use html5ever::{Attribute, LocalName, QualName, ns};
use scraper::Html;

use super::sink::{PendingSegment, Record, Sink, is_formatting};
use crate::source::{Message, Problem, Span};

/// Marks the absence of an index in the side tables.
pub(super) const NONE: u32 = u32::MAX;
/// Elements open at once; beyond it start tags are dropped, for html5ever walks this stack for every tag.
const MAX_DEPTH: u16 = 512;
/// Clones made for one token; a page that needs more re-opens formatting without end.
const MAX_CLONES: usize = 256;
/// Elements allowed in any page.
const MIN_ELEMENTS: usize = 10_000;
/// Elements allowed in the largest page; a browser could not show it either.
const MAX_ELEMENTS: usize = 2_000_000;
/// Steps on the stack of open elements before the page counts as an attack.
const MAX_WORK: usize = 600_000_000;

/// An HTML tree (also of Markdown, as it is rendered) with the source of each of its nodes.
#[derive(Debug)]
pub struct Tree {
    /// The tree itself, for selectors and walks.
    pub html: Html,
    /// What kept the tree from being complete.
    pub problems: Vec<Problem>,
    /// Texts of the tree whose source was lost; a defect wherever it is not 0, and counted for the benches.
    pub unplaced: usize,
    nodes: Vec<NodeSpans>,
    elements: Vec<ElementSpans>,
    attributes: Vec<AttributeSpans>,
    merged: Vec<(NodeId, Range<u32>)>,
    segments: Vec<Segment>,
}

/// Where a node's entries in the side tables are.
#[derive(Clone, Copy, Debug)]
pub(super) struct NodeSpans {
    /// Its element entry or its first segment.
    pub(super) first: u32,
    /// Its last segment.
    pub(super) last: u32,
    /// How deep it was opened.
    pub(super) depth: u16,
}

impl Default for NodeSpans {
    fn default() -> Self {
        Self {
            first: NONE,
            last: NONE,
            depth: 0,
        }
    }
}

/// What made an element.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin {
    /// A start tag in the source.
    Tag,
    /// A Markdown construct; its start span is the whole construct.
    Markdown,
    /// Formatting that was re-opened; its spans are those of the element it repeats.
    Clone,
    /// The tree builder alone: no tag exists.
    Implied,
}

/// The source of an element's tags.
#[derive(Clone, Debug)]
pub struct ElementSpans {
    /// What made it.
    pub origin: Origin,
    /// The start tag; none if no tag exists.
    pub start: Option<Span>,
    /// The end tag; none if it was left out.
    pub end: Option<Span>,
    pub(super) attributes: Range<u32>,
}

/// The source of one attribute.
#[derive(Clone, Debug)]
pub struct AttributeSpans {
    /// Its name, in lower case.
    pub name: LocalName,
    /// The name as written.
    pub name_span: Span,
    /// The value as written, without quotes; none if it is empty or missing.
    pub value_span: Option<Span>,
}

impl AttributeSpans {
    /// Name and value together.
    pub fn span(&self) -> Span {
        self.value_span
            .map_or(self.name_span, |value| self.name_span.cover(value))
    }
}

/// A run of a text node's bytes and the source bytes that made it.
#[derive(Clone, Copy, Debug)]
pub struct Segment {
    /// How many of the node's bytes.
    pub len: usize,
    /// The source bytes.
    pub source: Span,
    /// Whether the run's bytes are the source's bytes; else the source stands for it as a whole.
    pub literal: bool,
    pub(super) next: u32,
}

/// The index behind a node id, which ego-tree keeps to itself but hashes.
pub(super) fn index(id: NodeId) -> usize {
    struct Index(usize);
    impl Hasher for Index {
        fn finish(&self) -> u64 {
            self.0 as u64
        }
        fn write(&mut self, _: &[u8]) {}
        fn write_usize(&mut self, i: usize) {
            self.0 = i;
        }
    }
    let mut hasher = Index(0);
    id.hash(&mut hasher);
    hasher.0
}

impl Tree {
    /// The spans of an element; none for other nodes.
    pub fn element(&self, id: NodeId) -> Option<&ElementSpans> {
        let node = self
            .nodes
            .get(index(id))
            .filter(|n| n.first != NONE && n.last == NONE)?;
        self.elements.get(node.first as usize)
    }

    /// The spans of the attributes of an element, in source order.
    pub fn attributes(&self, id: NodeId) -> impl Iterator<Item = &AttributeSpans> {
        let own = self.element(id).map_or(0..0, |e| e.attributes.clone());
        let merged = self
            .merged
            .iter()
            .filter(move |(node, _)| *node == id)
            .map(|(_, range)| range.clone());
        std::iter::once(own)
            .chain(merged)
            .flat_map(|range| &self.attributes[range.start as usize..range.end as usize])
    }

    /// The spans of one attribute of an element.
    pub fn attribute(&self, id: NodeId, name: &str) -> Option<&AttributeSpans> {
        self.attributes(id).find(|a| (*a.name).eq_ignore_ascii_case(name))
    }

    /// The runs of a text node, in order and without gaps.
    pub fn segments(&self, id: NodeId) -> impl Iterator<Item = Segment> {
        let mut at = self
            .nodes
            .get(index(id))
            .filter(|n| n.last != NONE)
            .map_or(NONE, |n| n.first);
        std::iter::from_fn(move || {
            let segment = *self.segments.get(at as usize)?;
            at = segment.next;
            Some(segment)
        })
    }
}

/// An attribute on its way into the tree.
pub(super) struct AttributeToken {
    pub(super) name: LocalName,
    pub(super) value: StrTendril,
    pub(super) name_span: Span,
    pub(super) value_span: Option<Span>,
}

/// Feeds tokens with spans to html5ever's tree builder and bounds what a hostile page can cost.
pub(super) struct Feeder {
    builder: TreeBuilder<NodeId, Sink>,
    /// What made the elements of the tags to come.
    pub(super) origin: Origin,
    problems: Vec<Problem>,
    merged: Vec<(NodeId, Range<u32>)>,
    /// The raw-text element that is open: nothing but text and its end tag may reach the tree builder then.
    raw: Option<LocalName>,
    /// Whether the tree builder drops the line feed that comes next.
    skips_line_feed: bool,
    /// Names of start tags dropped at the depth limit.
    dropped: Vec<LocalName>,
    /// Whether no more formatting may be opened.
    formatting_closed: bool,
    stopped: bool,
    work: usize,
    max_elements: usize,
}

impl Feeder {
    pub(super) fn new(bytes: usize) -> Self {
        // Without scripting <noscript> holds markup, and that is where consent fallbacks hide.
        let opts = TreeBuilderOpts {
            scripting_enabled: false,
            ..TreeBuilderOpts::default()
        };
        Self {
            builder: TreeBuilder::new(Sink::new(), opts),
            origin: Origin::Tag,
            problems: Vec::new(),
            merged: Vec::new(),
            raw: None,
            skips_line_feed: false,
            dropped: Vec::new(),
            formatting_closed: false,
            stopped: false,
            work: 0,
            max_elements: (bytes / 4).clamp(MIN_ELEMENTS, MAX_ELEMENTS),
        }
    }

    pub(super) fn problem(&mut self, code: &'static str, zh: &str, en: &str, span: Option<Span>) {
        if self.problems.iter().all(|p| p.code != code) {
            self.problems.push(Problem {
                code,
                message: Message::new(zh, en),
                span,
            });
        }
    }

    /// Whether text after `<![CDATA[` is text here.
    pub(super) fn in_foreign_content(&self) -> bool {
        self.builder.adjusted_current_node_present_but_not_in_html_namespace()
    }

    /// The innermost open element.
    fn current(&self) -> Option<NodeId> {
        self.builder.sink.asked.set(None);
        self.in_foreign_content();
        self.builder.sink.asked.get()
    }

    fn depth(&self, node: Option<NodeId>) -> u16 {
        node.map_or(0, |node| self.builder.sink.record.borrow_mut().node(node).depth)
    }

    /// Opens an element; gives the raw-text state that the tokenizer must go on in, if any.
    pub(super) fn start(
        &mut self,
        name: LocalName,
        tokens: Vec<AttributeToken>,
        self_closing: bool,
        span: Span,
    ) -> Option<RawKind> {
        if self.stopped {
            return None;
        }
        self.close_raw(span);
        let current = self.current();
        let depth = self.depth(current);
        self.work += (usize::from(depth) + 1) * (1 + tokens.len());
        let formatting = is_formatting(&name);
        if (depth >= MAX_DEPTH && !is_void(&name)) || (formatting && self.formatting_closed) {
            self.problem(
                "nesting-too-deep",
                "标签嵌套过深，超出部分的标签已忽略，文字保留",
                "tags are nested too deeply; tags beyond the limit are ignored, their text is kept",
                Some(span),
            );
            if depth >= MAX_DEPTH {
                self.dropped.push(name);
            }
            return None;
        }
        self.dropped.clear();
        let mut attrs = Vec::with_capacity(tokens.len());
        let mut spans = Vec::with_capacity(tokens.len());
        for token in tokens {
            spans.push(AttributeSpans {
                name: token.name.clone(),
                name_span: token.name_span,
                value_span: token.value_span,
            });
            attrs.push(Attribute {
                name: QualName::new(None, ns!(), token.name),
                value: token.value,
            });
        }
        let result = self.builder.process_token(
            Token::TagToken(Tag {
                kind: TagKind::StartTag,
                name: name.clone(),
                self_closing,
                attrs,
                had_duplicate_attributes: false,
            }),
            1,
        );
        let made = self.own(&name, spans, span);
        self.builder.sink.record.borrow_mut().settle();
        self.settle(Some(span));
        self.skips_line_feed = made.is_some_and(|node| self.builder.sink.is_html(node))
            && matches!(&*name, "pre" | "listing" | "textarea");
        match result {
            TokenSinkResult::RawData(kind) => {
                self.raw = Some(name);
                Some(kind)
            }
            TokenSinkResult::Plaintext => Some(RawKind::ScriptDataEscaped(
                html5ever::tokenizer::states::ScriptEscapeKind::Escaped,
            )),
            _ => None,
        }
    }

    /// Gives the element that the start tag made its spans; gives the element.
    fn own(&mut self, name: &LocalName, spans: Vec<AttributeSpans>, span: Span) -> Option<NodeId> {
        let mut record = self.builder.sink.record.borrow_mut();
        let record = &mut *record;
        let Some(last) = record.created.last() else {
            if let Some(node) = record.merged.take() {
                let range = push_all(&mut record.attributes, spans);
                self.merged.push((node, range));
            }
            return None;
        };
        let (node, formatting) = (last.node, last.formatting);
        if !self.builder.sink.is_named(node, name) {
            return None;
        }
        record.created.pop();
        let range = push_all(&mut record.attributes, spans);
        let slot = record.node(node).first;
        if let Some(element) = record.elements.get_mut(slot as usize) {
            element.origin = self.origin;
            element.start = Some(span);
            element.attributes = range;
        }
        if let Some(key) = formatting {
            record.formatting.insert(key, slot);
        }
        Some(node)
    }

    /// After a token: what it made besides its own element is implied or cloned, and the limits are checked.
    fn settle(&mut self, span: Option<Span>) {
        let mut guard = self.builder.sink.record.borrow_mut();
        let record = &mut *guard;
        if record.created.len() > MAX_CLONES {
            self.formatting_closed = true;
        }
        for made in std::mem::take(&mut record.created) {
            let Some(&origin) = made.formatting.and_then(|key| record.formatting.get(&key)) else {
                continue;
            };
            let Some(of) = record.elements.get(origin as usize).cloned() else {
                continue;
            };
            let slot = record.node(made.node).first;
            if let Some(element) = record.elements.get_mut(slot as usize) {
                *element = ElementSpans {
                    origin: Origin::Clone,
                    end: None,
                    ..of
                };
            }
        }
        record.merged = None;
        let elements = record.elements.len();
        drop(guard);
        if elements > self.max_elements || self.work > MAX_WORK {
            self.stopped = true;
            self.problem(
                "too-many-elements",
                "元素过多，其后的内容未读取",
                "too many elements; what follows was not read",
                span,
            );
        }
    }

    /// Closes an element.
    pub(super) fn end(&mut self, name: LocalName, span: Span) {
        if self.stopped {
            return;
        }
        if self.raw.as_ref().is_some_and(|raw| *raw != name) {
            self.close_raw(span);
        }
        self.raw = None;
        self.skips_line_feed = false;
        if let Some(at) = self.dropped.iter().rposition(|d| *d == name) {
            self.work += self.dropped.len() - at;
            self.dropped.truncate(at);
            return;
        }
        self.work += self.dropped.len();
        let current = self.current();
        let closed = current.and_then(|c| self.builder.sink.nearest(c, &name, usize::from(MAX_DEPTH)));
        let depth = self.depth(current);
        self.work += usize::from(depth) + 1;
        let _ = self.builder.process_token(
            Token::TagToken(Tag {
                kind: TagKind::EndTag,
                name: name.clone(),
                self_closing: false,
                attrs: Vec::new(),
                had_duplicate_attributes: false,
            }),
            1,
        );
        let now = self.current();
        if now != current {
            self.dropped.clear();
        }
        if let Some(closed) = closed {
            let is_closed = is_formatting(&name) || self.depth(now) < self.depth(Some(closed));
            let mut record = self.builder.sink.record.borrow_mut();
            let slot = record.node(closed).first;
            if is_closed
                && let Some(element) = record.elements.get_mut(slot as usize)
                && element.end.is_none()
            {
                element.end = Some(span);
            }
        }
        self.builder.sink.record.borrow_mut().settle();
        self.settle(Some(span));
    }

    /// Adds text; `segments` says where its runs come from, in order and without gaps.
    pub(super) fn text(&mut self, text: &str, segments: impl IntoIterator<Item = PendingSegment>) {
        if self.stopped || text.is_empty() {
            return;
        }
        {
            let mut record = self.builder.sink.record.borrow_mut();
            let base = record.pending.len();
            record.pending.push_str(text);
            let moved = segments.into_iter().map(|s| PendingSegment { at: base + s.at, ..s });
            record.pending_segments.extend(moved);
            if std::mem::take(&mut self.skips_line_feed) && text.starts_with('\n') {
                record.skip(base + 1);
            }
        }
        let _ = self
            .builder
            .process_token(Token::CharacterTokens(StrTendril::from_slice(text)), 1);
        self.settle(None);
    }

    /// Adds a NUL, which most places of a page drop.
    pub(super) fn null(&mut self, source: Span, literal: bool) {
        if self.stopped || self.raw.is_some() {
            return;
        }
        {
            let mut record = self.builder.sink.record.borrow_mut();
            let at = record.pending.len();
            record.pending.push('\0');
            record.pending_segments.push(PendingSegment { at, source, literal });
        }
        self.skips_line_feed = false;
        let _ = self.builder.process_token(Token::NullCharacterToken, 1);
        self.settle(None);
    }

    pub(super) fn comment(&mut self, text: &str, span: Span) {
        self.other(Token::CommentToken(StrTendril::from_slice(text)), span);
    }

    pub(super) fn doctype(&mut self, doctype: Doctype, span: Span) {
        self.other(Token::DoctypeToken(doctype), span);
    }

    fn other(&mut self, token: Token, span: Span) {
        if self.stopped {
            return;
        }
        self.close_raw(span);
        self.skips_line_feed = false;
        let _ = self.builder.process_token(token, 1);
        self.builder.sink.record.borrow_mut().settle();
        self.settle(Some(span));
    }

    /// Ends a raw-text element that a piece of HTML in Markdown left open; html5ever would panic on the next tag.
    fn close_raw(&mut self, span: Span) {
        if let Some(name) = self.raw.take() {
            self.end(name, Span::new(span.start, span.start));
        }
    }

    pub(super) fn finish(mut self) -> Tree {
        let _ = self.builder.process_token(Token::EOFToken, 1);
        self.settle(None);
        self.builder.end();
        let (html, record) = self.builder.sink.finish();
        let Record {
            nodes,
            elements,
            attributes,
            segments,
            unplaced,
            ..
        } = record;
        Tree {
            html,
            problems: self.problems,
            unplaced,
            nodes,
            elements,
            attributes,
            merged: self.merged,
            segments,
        }
    }
}

fn push_all(table: &mut Vec<AttributeSpans>, spans: Vec<AttributeSpans>) -> Range<u32> {
    let start = u32::try_from(table.len()).unwrap_or(NONE);
    table.extend(spans);
    start..u32::try_from(table.len()).unwrap_or(NONE)
}

/// The elements that nothing can be put into.
pub(super) fn is_void(name: &str) -> bool {
    matches!(
        name,
        "area"
            | "base"
            | "br"
            | "col"
            | "embed"
            | "hr"
            | "image"
            | "img"
            | "input"
            | "link"
            | "meta"
            | "param"
            | "source"
            | "track"
            | "wbr"
    )
}
