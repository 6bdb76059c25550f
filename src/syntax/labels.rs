//! The text that a user reads as a control's label.

use ego_tree::iter::Edge;
use ego_tree::{NodeId, NodeRef};
use scraper::Node;
use std::cell::RefCell;
use std::collections::HashMap;

use super::lower::attr;
use super::tree::Tree;
use crate::source::{Source, Span};
use crate::text::{Text, TextBuilder};

/// Bytes of a label or link text; longer ones are cut, for they wrap half the page.
const LONGEST: usize = 4000;
/// Controls that can share a label; an element around more of them labels none.
const MAX_USES: usize = 16;
/// Nodes looked at for one label.
const MAX_NODES: usize = 2000;

/// The elements that labels are found by.
#[derive(Default)]
pub(super) struct Index {
    /// `<label for>` by what it names.
    labels: HashMap<String, NodeId>,
    ids: HashMap<String, NodeId>,
    /// How many controls a label was given to.
    uses: RefCell<HashMap<NodeId, usize>>,
}

impl Index {
    pub(super) fn of(tree: &Tree) -> Self {
        let mut index = Self::default();
        for node in tree.html.tree.nodes() {
            let Some(element) = node.value().as_element() else {
                continue;
            };
            if let Some(id) = attr(element, "id") {
                index.ids.entry(id.to_owned()).or_insert(node.id());
            }
            if element.name() == "label"
                && let Some(of) = attr(element, "for")
            {
                index.labels.entry(of.to_owned()).or_insert(node.id());
            }
        }
        index
    }
}

/// Whether the text of an element is none of the text around it.
fn is_opaque(name: &str) -> bool {
    matches!(
        name,
        "script" | "style" | "select" | "textarea" | "svg" | "template" | "iframe" | "noscript"
    )
}

/// The text inside a node.
pub(super) fn text_of(tree: &Tree, node: NodeRef<'_, Node>) -> Text {
    let mut builder = TextBuilder::default();
    let mut skipping = None;
    for edge in node.traverse().take(MAX_NODES) {
        match edge {
            Edge::Open(inner) if skipping.is_none() => match inner.value() {
                Node::Text(_) => push(tree, inner, &mut builder),
                Node::Element(element) if inner.id() != node.id() && is_opaque(element.name()) => {
                    skipping = Some(inner.id());
                }
                Node::Element(element) if element.name() == "br" => {
                    if let Some(start) = tree.element(inner.id()).and_then(|e| e.start) {
                        builder.push_space(start);
                    }
                }
                _ => {}
            },
            Edge::Close(inner) if skipping == Some(inner.id()) => skipping = None,
            _ => {}
        }
        if builder.len() > LONGEST {
            break;
        }
    }
    builder.finish()
}

fn push(tree: &Tree, node: NodeRef<'_, Node>, builder: &mut TextBuilder) {
    let Some(text) = node.value().as_text() else { return };
    let mut at = 0;
    for segment in tree.segments(node.id()) {
        let mut run = &text[at..at + segment.len];
        at += segment.len;
        if segment.literal {
            if run.len() > LONGEST {
                let end = (0..=LONGEST).rev().find(|&end| run.is_char_boundary(end)).unwrap_or(0);
                run = &run[..end];
            }
            builder.push_literal(run, segment.source.start);
        } else {
            builder.push_decoded(run, segment.source);
        }
    }
}

/// The text of an attribute's value.
pub(super) fn text_of_attribute(source: &Source, tree: &Tree, node: NodeRef<'_, Node>, name: &str) -> Text {
    let Some(value) = node.value().as_element().and_then(|e| attr(e, name)) else {
        return Text::default();
    };
    let spans = tree.attribute(node.id(), name);
    let Some(span) = spans.map(|a| a.value_span.unwrap_or(a.name_span)) else {
        return Text::default();
    };
    let mut builder = TextBuilder::default();
    if source.text.get(span.range()) == Some(value) {
        builder.push_literal(value, span.start);
    } else {
        builder.push_decoded(value, span);
    }
    builder.finish()
}

/// The label of the control `node`, with the element that holds it.
pub(super) fn label(
    source: &Source,
    tree: &Tree,
    index: &Index,
    node: NodeRef<'_, Node>,
    is_control: &dyn Fn(NodeId) -> bool,
) -> (Text, Option<NodeId>) {
    let Some(element) = node.value().as_element() else {
        return (Text::default(), None);
    };
    let inside = |id: &NodeId| {
        let node = tree.html.tree.get(*id)?;
        let mut uses = index.uses.borrow_mut();
        let uses = uses.entry(*id).or_default();
        *uses += 1;
        if *uses > MAX_USES {
            return None;
        }
        let text = text_of(tree, node);
        (!text.is_empty()).then_some((text, Some(*id)))
    };
    if let Some(found) = attr(element, "id").and_then(|id| index.labels.get(id)).and_then(inside) {
        return found;
    }
    let around = node
        .ancestors()
        .take(8)
        .find(|a| a.value().as_element().is_some_and(|e| e.name() == "label"));
    if let Some(found) = around.and_then(|label| inside(&label.id())) {
        return found;
    }
    let text = text_of_attribute(source, tree, node, "aria-label");
    if !text.is_empty() {
        return (text, Some(node.id()));
    }
    let labelled_by = attr(element, "aria-labelledby")
        .into_iter()
        .flat_map(str::split_ascii_whitespace);
    if let Some(found) = labelled_by.filter_map(|id| index.ids.get(id)).find_map(inside) {
        return found;
    }
    // A component box holds its own label.
    if element.name() != "select"
        && let Some(found) = inside(&node.id())
    {
        return found;
    }
    let text = beside(tree, node, is_control);
    if !text.is_empty() {
        return (text, node.parent().map(|p| p.id()));
    }
    for name in ["title", "placeholder", "alt", "label"] {
        let text = text_of_attribute(source, tree, node, name);
        if !text.is_empty() {
            return (text, Some(node.id()));
        }
    }
    (Text::default(), None)
}

/// The text after the control up to the next control or break; else that before it; else the same one level up.
fn beside(tree: &Tree, node: NodeRef<'_, Node>, is_control: &dyn Fn(NodeId) -> bool) -> Text {
    let mut at = node;
    for _ in 0..4 {
        let mut after = TextBuilder::default();
        collect(tree, at.next_siblings(), is_control, &mut after);
        if !after.is_empty() {
            return after.finish();
        }
        let mut before: Vec<NodeRef<'_, Node>> = Vec::new();
        for sibling in at.prev_siblings().take(MAX_NODES) {
            if stops(sibling, is_control) {
                break;
            }
            before.push(sibling);
        }
        let mut builder = TextBuilder::default();
        collect(tree, before.into_iter().rev(), is_control, &mut builder);
        if !builder.is_empty() {
            return builder.finish();
        }
        // What shares its parent with other controls is labelled there or nowhere.
        let Some(parent) = at.parent().filter(|p| {
            p.value()
                .as_element()
                .is_some_and(|e| !matches!(e.name(), "form" | "body" | "html"))
        }) else {
            break;
        };
        if parent
            .children()
            .take(MAX_NODES)
            .any(|c| c.id() != at.id() && stops(c, is_control))
        {
            break;
        }
        at = parent;
    }
    Text::default()
}

fn stops(node: NodeRef<'_, Node>, is_control: &dyn Fn(NodeId) -> bool) -> bool {
    is_control(node.id())
        || node
            .value()
            .as_element()
            .is_some_and(|e| matches!(e.name(), "br" | "hr" | "form" | "table"))
}

fn collect<'t>(
    tree: &Tree,
    siblings: impl Iterator<Item = NodeRef<'t, Node>>,
    is_control: &dyn Fn(NodeId) -> bool,
    builder: &mut TextBuilder,
) {
    let mut left = MAX_NODES;
    for sibling in siblings {
        // Markup often breaks the line between a box and its label.
        if stops(sibling, is_control) && !(builder.is_empty() && is_break(sibling)) {
            return;
        }
        let mut skipping = None;
        for edge in sibling.traverse() {
            left -= 1;
            if left == 0 || builder.len() > LONGEST {
                return;
            }
            match edge {
                Edge::Open(inner) if skipping.is_none() => {
                    if inner.id() != sibling.id() && is_control(inner.id()) {
                        return;
                    }
                    match inner.value() {
                        Node::Text(_) => push(tree, inner, builder),
                        Node::Element(e) if is_opaque(e.name()) => skipping = Some(inner.id()),
                        _ => {}
                    }
                }
                Edge::Close(inner) if skipping == Some(inner.id()) => skipping = None,
                _ => {}
            }
        }
    }
}

fn is_break(node: NodeRef<'_, Node>) -> bool {
    node.value().as_element().is_some_and(|e| e.name() == "br")
}

/// A label made of two: a select's own and its option's.
pub(super) fn join(first: &Text, second: &Text) -> Text {
    if first.is_empty() {
        return second.clone();
    }
    let mut joined = first.clone();
    let gap = Span::new(
        first.whole().end,
        first.whole().end.max(second.whole().start.max(first.whole().end)),
    );
    joined.pieces.push(crate::text::Piece {
        at: joined.plain.len(),
        source: gap,
        literal: false,
    });
    joined.plain.push(' ');
    let base = joined.plain.len();
    joined.plain.push_str(&second.plain);
    joined.pieces.extend(
        second
            .pieces
            .iter()
            .map(|p| crate::text::Piece { at: base + p.at, ..*p }),
    );
    joined
}
