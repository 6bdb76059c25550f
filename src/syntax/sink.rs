//! The tree builder's sink: scraper's own, with a record of which source bytes every node came from.

use std::borrow::Cow;
use std::cell::{Cell, Ref, RefCell};
use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash, Hasher};

use ego_tree::NodeId;
use html5ever::tendril::StrTendril;
use html5ever::tree_builder::{ElementFlags, NodeOrText, QuirksMode, TreeSink};
use html5ever::{Attribute, QualName, ns};
use scraper::{Html, HtmlTreeSink};

use super::tree::{AttributeSpans, ElementSpans, NONE, NodeSpans, Origin, Segment, index};
use crate::source::Span;

/// Delegates to scraper's sink and notes what the tree builder does on the way.
pub(super) struct Sink {
    inner: HtmlTreeSink,
    pub(super) record: RefCell<Record>,
    /// The element whose name was asked for last: the one window through which html5ever shows its current node.
    pub(super) asked: Cell<Option<NodeId>>,
}

/// An element that the tree builder made during the token at hand.
pub(super) struct Created {
    pub(super) node: NodeId,
    /// Key of name and attributes, for formatting elements only: html5ever clones those.
    pub(super) formatting: Option<u64>,
}

/// Everything noted so far.
#[derive(Default)]
pub(super) struct Record {
    pub(super) nodes: Vec<NodeSpans>,
    pub(super) elements: Vec<ElementSpans>,
    pub(super) attributes: Vec<AttributeSpans>,
    pub(super) segments: Vec<Segment>,
    /// Elements made during the token at hand.
    pub(super) created: Vec<Created>,
    /// The element that took over the attributes of a second `<html>` or `<body>` tag.
    pub(super) merged: Option<NodeId>,
    /// Where the formatting element with a key has its spans, for its clones.
    pub(super) formatting: HashMap<u64, u32>,
    /// Text tokens handed over and not yet seen in the tree; html5ever may drop some and holds back text in tables.
    pub(super) pending: String,
    pub(super) pending_segments: Vec<PendingSegment>,
    /// How far `pending` has been placed.
    placed: usize,
    /// How far `pending_segments` has been placed.
    placed_segments: usize,
    /// Texts in the tree that no token accounts for; a defect wherever it is not 0.
    pub(super) unplaced: usize,
}

/// A run of pending text.
pub(super) struct PendingSegment {
    /// Where in the pending text the run begins; it ends where the next begins.
    pub(super) at: usize,
    pub(super) source: Span,
    pub(super) literal: bool,
}

impl Sink {
    pub(super) fn new() -> Self {
        Self {
            inner: HtmlTreeSink::new(Html::new_document()),
            record: RefCell::default(),
            asked: Cell::new(None),
        }
    }

    /// Whether an element is the one that a start tag of this name makes.
    pub(super) fn is_named(&self, node: NodeId, name: &str) -> bool {
        let html = self.inner.0.borrow();
        let element = html.tree.get(node).and_then(|n| n.value().as_element());
        element
            .is_some_and(|e| (*e.name.local).eq_ignore_ascii_case(name) || (name == "image" && &*e.name.local == "img"))
    }

    /// Whether an element is one of HTML, not of SVG or MathML.
    pub(super) fn is_html(&self, node: NodeId) -> bool {
        let html = self.inner.0.borrow();
        let element = html.tree.get(node).and_then(|n| n.value().as_element());
        element.is_some_and(|e| e.name.ns == ns!(html))
    }

    /// The nearest element of this name around `node`, itself included, within `steps`.
    pub(super) fn nearest(&self, node: NodeId, name: &str, steps: usize) -> Option<NodeId> {
        let html = self.inner.0.borrow();
        let node = html.tree.get(node)?;
        let mut around = std::iter::once(node).chain(node.ancestors()).take(steps);
        let found = around.find(|n| {
            let element = n.value().as_element();
            element.is_some_and(|e| (*e.name.local).eq_ignore_ascii_case(name))
        });
        found.map(|n| n.id())
    }

    fn set_depth(&self, parent: NodeId, child: NodeId) {
        let mut record = self.record.borrow_mut();
        let depth = record.node(parent).depth.saturating_add(1);
        record.node(child).depth = depth;
    }
}

impl Record {
    pub(super) fn node(&mut self, id: NodeId) -> &mut NodeSpans {
        let at = index(id);
        if at >= self.nodes.len() {
            self.nodes.resize(at + 1, NodeSpans::default());
        }
        &mut self.nodes[at]
    }

    /// Forgets text that the tree builder dropped; right after any token that is no text.
    pub(super) fn settle(&mut self) {
        self.pending.clear();
        self.pending_segments.clear();
        self.placed = 0;
        self.placed_segments = 0;
    }

    /// Leaves out the next byte of pending text, which the tree builder is known to drop.
    pub(super) fn skip(&mut self, at: usize) {
        self.placed = self.placed.max(at);
    }

    /// Notes that `text` was appended to the text node `id`.
    fn place(&mut self, id: NodeId, text: &str) {
        let ahead = &self.pending[self.placed..];
        let found = if ahead.starts_with(text) {
            Some(0)
        } else {
            ahead.find(text)
        };
        let (start, end) = match found {
            Some(skipped) => (self.placed + skipped, self.placed + skipped + text.len()),
            // In foreign content a NUL becomes a replacement character.
            None => match (text, ahead.find('\0')) {
                ("\u{fffd}", Some(at)) => (self.placed + at, self.placed + at + 1),
                _ => {
                    self.unplaced += 1;
                    return;
                }
            },
        };
        let replaced = text.len() != end - start;
        self.placed = end;
        let mut at = self.placed_segments;
        while let Some(run) = self.pending_segments.get(at) {
            let run_end = self
                .pending_segments
                .get(at + 1)
                .map_or(self.pending.len(), |next| next.at);
            if run_end > start {
                let (from, to) = (run.at.max(start), run_end.min(end));
                let (source, literal) = (run.source, run.literal && !replaced);
                let source = if run.literal {
                    Span::new(source.start + (from - run.at), source.start + (to - run.at))
                } else {
                    source
                };
                let len = if replaced { text.len() } else { to - from };
                self.push_segment(id, len, source, literal);
            }
            if run_end > end {
                break;
            }
            at += 1;
            if run_end == end {
                break;
            }
        }
        self.placed_segments = at;
    }

    fn push_segment(&mut self, id: NodeId, len: usize, source: Span, literal: bool) {
        let last = self.node(id).last;
        if last != NONE
            && let previous = &mut self.segments[last as usize]
            && previous.literal
            && literal
            && previous.source.end == source.start
        {
            previous.len += len;
            previous.source.end = source.end;
            return;
        }
        let at = u32::try_from(self.segments.len()).unwrap_or(NONE);
        if at == NONE {
            return;
        }
        self.segments.push(Segment {
            len,
            source,
            literal,
            next: NONE,
        });
        let node = self.node(id);
        node.last = at;
        if node.first == NONE {
            node.first = at;
        } else {
            self.segments[last as usize].next = at;
        }
    }
}

/// The elements that html5ever re-opens by cloning.
pub(super) fn is_formatting(name: &str) -> bool {
    matches!(
        name,
        "a" | "b" | "big" | "code" | "em" | "font" | "i" | "nobr" | "s" | "small" | "strike" | "strong" | "tt" | "u"
    )
}

fn key(name: &QualName, attrs: &[Attribute]) -> Option<u64> {
    is_formatting(&name.local).then(|| {
        let mut hasher = DefaultHasher::new();
        name.local.hash(&mut hasher);
        for attr in attrs {
            attr.name.local.hash(&mut hasher);
            attr.value.as_bytes().hash(&mut hasher);
        }
        hasher.finish()
    })
}

impl TreeSink for Sink {
    type Handle = NodeId;
    type Output = (Html, Record);
    type ElemName<'a> = Ref<'a, QualName>;

    fn finish(self) -> (Html, Record) {
        (self.inner.finish(), self.record.into_inner())
    }

    fn parse_error(&self, _: Cow<'static, str>) {}

    fn get_document(&self) -> NodeId {
        self.inner.get_document()
    }

    fn elem_name<'a>(&'a self, target: &'a NodeId) -> Ref<'a, QualName> {
        self.asked.set(Some(*target));
        self.inner.elem_name(target)
    }

    fn create_element(&self, name: QualName, attrs: Vec<Attribute>, flags: ElementFlags) -> NodeId {
        let formatting = key(&name, &attrs);
        let node = self.inner.create_element(name, attrs, flags);
        let mut record = self.record.borrow_mut();
        let slot = u32::try_from(record.elements.len()).unwrap_or(NONE);
        record.elements.push(ElementSpans {
            origin: Origin::Implied,
            start: None,
            end: None,
            attributes: 0..0,
        });
        record.node(node).first = slot;
        record.created.push(Created { node, formatting });
        node
    }

    fn create_comment(&self, text: StrTendril) -> NodeId {
        self.inner.create_comment(text)
    }

    fn create_pi(&self, target: StrTendril, data: StrTendril) -> NodeId {
        self.inner.create_pi(target, data)
    }

    fn append(&self, parent: &NodeId, child: NodeOrText<NodeId>) {
        match child {
            NodeOrText::AppendNode(node) => {
                self.inner.append(parent, NodeOrText::AppendNode(node));
                self.set_depth(*parent, node);
            }
            NodeOrText::AppendText(text) => {
                self.inner.append(parent, NodeOrText::AppendText(text.clone()));
                let html = self.inner.0.borrow();
                let node = html.tree.get(*parent).and_then(|p| p.last_child());
                if let Some(node) = node {
                    self.record.borrow_mut().place(node.id(), &text);
                }
            }
        }
    }

    fn append_before_sibling(&self, sibling: &NodeId, child: NodeOrText<NodeId>) {
        match child {
            NodeOrText::AppendNode(node) => {
                self.inner.append_before_sibling(sibling, NodeOrText::AppendNode(node));
                // It was put before a table that stays open, so what it holds is nested more deeply than the tree shows.
                self.set_depth(*sibling, node);
            }
            NodeOrText::AppendText(text) => {
                self.inner
                    .append_before_sibling(sibling, NodeOrText::AppendText(text.clone()));
                let html = self.inner.0.borrow();
                let node = html
                    .tree
                    .get(*sibling)
                    .filter(|s| s.parent().is_some())
                    .and_then(|s| s.prev_sibling());
                if let Some(node) = node {
                    self.record.borrow_mut().place(node.id(), &text);
                }
            }
        }
    }

    fn append_based_on_parent_node(&self, element: &NodeId, previous: &NodeId, child: NodeOrText<NodeId>) {
        let has_parent = self
            .inner
            .0
            .borrow()
            .tree
            .get(*element)
            .is_some_and(|e| e.parent().is_some());
        if has_parent {
            self.append_before_sibling(element, child);
        } else {
            self.append(previous, child);
        }
    }

    fn append_doctype_to_document(&self, name: StrTendril, public_id: StrTendril, system_id: StrTendril) {
        self.inner.append_doctype_to_document(name, public_id, system_id);
    }

    fn get_template_contents(&self, target: &NodeId) -> NodeId {
        let contents = self.inner.get_template_contents(target);
        self.set_depth(*target, contents);
        contents
    }

    fn same_node(&self, x: &NodeId, y: &NodeId) -> bool {
        x == y
    }

    fn set_quirks_mode(&self, mode: QuirksMode) {
        self.inner.set_quirks_mode(mode);
    }

    fn add_attrs_if_missing(&self, target: &NodeId, attrs: Vec<Attribute>) {
        self.record.borrow_mut().merged = Some(*target);
        self.inner.add_attrs_if_missing(target, attrs);
    }

    fn remove_from_parent(&self, target: &NodeId) {
        self.inner.remove_from_parent(target);
    }

    fn reparent_children(&self, node: &NodeId, new_parent: &NodeId) {
        self.inner.reparent_children(node, new_parent);
    }
}
