//! Asks how controls and the text around them look, where a page asks its user for something.

use std::collections::HashMap;

use ego_tree::NodeId;
use scraper::node::Element;

use super::builder::DocumentBuilder;
use super::controls::Pending;
use super::tree::Tree;
use crate::document::{Control, ControlKind, LayerKind, Look, Style, StyleId};
use crate::source::{Resources, Source, Span};
use crate::style::Styles;

/// Bytes around a control within which text is looked at.
const NEAR: usize = 4000;
/// Elements around a text that are asked what they are.
const NAMES: usize = 6;
/// A page with less than this is looked at as a whole.
const SMALL: usize = 32 << 10;

/// Gives controls their styles, and the text near them its looks.
pub(super) fn settle(
    source: &Source,
    tree: &Tree,
    out: &mut DocumentBuilder,
    pending: &[Pending],
    resources: Option<&dyn Resources>,
) -> (Vec<Style>, Vec<Look>) {
    let is_small = source.text.len() <= SMALL;
    let is_dialog = |layer: usize| matches!(out.layers[layer].kind, LayerKind::Dialog | LayerKind::Banner);
    let is_shown = |c: &Control| {
        !matches!(
            c.kind,
            ControlKind::Field | ControlKind::Hidden | ControlKind::TaskItem | ControlKind::Choice
        )
    };
    // The search box of a policy asks for nothing, and policies are what is read most.
    let asks = |c: &Control| is_shown(c) && (is_small || c.kind.has_state() || is_dialog(c.layer));
    let places: Vec<Span> = out.controls.iter().filter(|c| asks(c)).map(|c| c.span).collect();
    if places.is_empty() && !(is_small && mentions_style(&source.text)) {
        return (Vec::new(), Vec::new());
    }
    let wanted: Vec<bool> = out.controls.iter().map(asks).collect();
    let mut table = Table {
        styles: Styles::new(&tree.html, &source.path, resources),
        known: HashMap::new(),
        all: Vec::new(),
    };
    for of in pending {
        if wanted[of.control] {
            out.controls[of.control].style = Some(table.id(of.node));
        }
    }
    let is_near = |span: Span| {
        let next = places.partition_point(|p| p.start < span.start);
        let close = |p: &Span| p.start.abs_diff(span.start) <= NEAR;
        is_small || places.get(next).is_some_and(close) || next > 0 && close(&places[next - 1])
    };
    let mut looks = Vec::new();
    for node in tree.html.tree.nodes() {
        let Some(text) = node.value().as_text() else { continue };
        let Some(parent) = node.parent().filter(|p| p.value().is_element()) else {
            continue;
        };
        if text.trim().is_empty() {
            continue;
        }
        let mut span: Option<Span> = None;
        for segment in tree.segments(node.id()) {
            span = Some(span.map_or(segment.source, |s| s.cover(segment.source)));
        }
        if let Some(span) = span.filter(|s| is_near(*s)) {
            let names = || parent.ancestors().take(NAMES).filter_map(|a| a.value().as_element());
            let own = parent.value().as_element();
            looks.push(Look {
                span,
                style: table.id(parent.id()),
                is_fine_print: own.into_iter().chain(names()).any(is_fine_print),
                is_link: own.into_iter().chain(names()).any(|e| e.name() == "a"),
                is_heading: own.into_iter().chain(names()).any(|e| is_heading(e.name())),
            });
        }
    }
    looks.sort_by_key(|l| (l.span.start, l.span.end));
    (table.all, looks)
}

/// Whether a page without controls says how its text looks.
fn mentions_style(text: &str) -> bool {
    ["font-size", "<small", "opacity", "color:"]
        .iter()
        .any(|sign| text.contains(sign))
}

fn is_fine_print(element: &Element) -> bool {
    match element.name() {
        "small" | "sub" => true,
        "font" => element.attr("size").is_some_and(|s| matches!(s.trim(), "1" | "-2")),
        _ => false,
    }
}

fn is_heading(name: &str) -> bool {
    matches!(
        name,
        "h1" | "h2" | "h3" | "h4" | "h5" | "h6" | "title" | "style" | "script" | "option"
    )
}

struct Table<'t> {
    styles: Styles<'t>,
    known: HashMap<NodeId, StyleId>,
    all: Vec<Style>,
}

impl Table<'_> {
    fn id(&mut self, node: NodeId) -> StyleId {
        if let Some(id) = self.known.get(&node) {
            return *id;
        }
        let id = self.all.len();
        self.all.push(self.styles.style(node));
        self.known.insert(node, id);
        id
    }
}
