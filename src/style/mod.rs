//! CSS: what the style sheets at hand make of an element, every value known, likely or unknown.
//!
//! The cascade is our own, the parsing is cssparser's and the matching the selectors crate's, both kept by Servo. There is no
//! layout: what only a layout, an image or a script could tell is unknown.

mod agent;
mod cascade;
mod color;
mod computed;
mod length;
mod media;
mod part;
mod seen;
mod selector;
mod sheet;
mod value;
mod variables;

use std::collections::HashMap;
use std::rc::Rc;

use ego_tree::{NodeId, NodeRef};
use scraper::{Html, Node};

pub use color::Rgba;
pub use computed::{Computed, LineHeight};
pub use media::{SCREENS, Screen};

use crate::document::Style;
use crate::source::Resources;
use cascade::Cascade;
use seen::Seen;
use sheet::Sheet;

/// Elements of a page; beyond it a look is not worth its cost.
const MAX_NODES: usize = 200_000;

/// The styles of one page, computed where they are asked for.
pub struct Styles<'t> {
    html: &'t Html,
    cascade: Cascade,
    /// By node, for each screen.
    known: [HashMap<NodeId, Rc<Entry>>; 2],
    is_too_large: bool,
}

struct Entry {
    computed: Computed,
    seen: Seen,
    depth: u64,
    /// The size of the root's text.
    root: f32,
}

impl<'t> Styles<'t> {
    /// Reads the style sheets of a page: its own and those that it links, as far as `resources` has them.
    pub fn new(html: &'t Html, path: &str, resources: Option<&dyn Resources>) -> Self {
        let mut sheet = Sheet::default();
        let import = |from: &str, href: &str| {
            let found = resources?.get(from, href)?;
            Some((found.text, found.path))
        };
        let mut is_page = false;
        let mut links = 0;
        for node in html.tree.nodes() {
            let Some(element) = node.value().as_element() else {
                is_page |= matches!(node.value(), Node::Doctype(_));
                continue;
            };
            match element.name() {
                "style" => {
                    is_page = true;
                    let css: String = node
                        .children()
                        .filter_map(|c| c.value().as_text())
                        .map(|t| &**t)
                        .collect();
                    sheet.add(&css, element.attr("media").unwrap_or(""), path, &import);
                }
                "link" if is_style_sheet(element) => {
                    links += 1;
                    let href = element.attr("href").unwrap_or("").trim();
                    let found = (links <= sheet::MAX_IMPORTS).then(|| import(path, href)).flatten();
                    match found {
                        Some((css, from)) => sheet.add(&css, element.attr("media").unwrap_or(""), &from, &import),
                        None if media::matches_any(element.attr("media").unwrap_or("")) => sheet.is_incomplete = true,
                        None => {}
                    }
                }
                "head" | "body" if !element.attrs.is_empty() => is_page = true,
                "title" | "meta" => is_page = true,
                _ => {}
            }
        }
        // A fragment is shown inside a page that we do not have.
        sheet.is_incomplete |= !is_page;
        let nodes = html.tree.nodes().len();
        let is_quirky = is_page && html.quirks_mode == html5ever::tree_builder::QuirksMode::Quirks;
        Self {
            html,
            cascade: Cascade::new(sheet, is_quirky, nodes),
            known: [HashMap::new(), HashMap::new()],
            is_too_large: nodes > MAX_NODES,
        }
    }

    /// The computed values of an element on one of the [`SCREENS`]; none for what is no element.
    pub fn computed(&mut self, node: NodeId, screen: usize) -> Option<Computed> {
        self.entry(node, screen).map(|entry| entry.computed.clone())
    }

    /// How an element is shown, on whichever screen shows it worse.
    pub fn style(&mut self, node: NodeId) -> Style {
        if self.is_too_large {
            return Style::UNKNOWN;
        }
        let Some(wide) = self.entry(node, 1) else {
            return Style::UNKNOWN;
        };
        if !self.cascade.sheet.is_responsive {
            return wide.seen.style;
        }
        match self.entry(node, 0) {
            Some(narrow) => seen::either(&narrow.seen.style, &wide.seen.style),
            None => wide.seen.style,
        }
    }

    fn entry(&mut self, node: NodeId, screen: usize) -> Option<Rc<Entry>> {
        let node = self.html.tree.get(node).filter(|n| n.value().is_element())?;
        if let Some(known) = self.known.get(screen)?.get(&node.id()) {
            return Some(Rc::clone(known));
        }
        let mut open: Vec<NodeRef<'_, Node>> = vec![node];
        open.extend(
            node.ancestors()
                .take_while(|a| !self.known[screen].contains_key(&a.id()))
                .filter(|a| a.value().is_element()),
        );
        let mut last = None;
        for node in open.into_iter().rev() {
            let parent = node.parent().and_then(|p| self.known[screen].get(&p.id())).cloned();
            let depth = parent.as_ref().map_or(0, |p| p.depth + 1);
            let root = parent.as_ref().map_or(16.0, |p| p.root);
            let computed = self
                .cascade
                .compute(node, parent.as_ref().map(|p| &p.computed), root, screen, depth);
            let around = match &parent {
                Some(parent) => parent.seen,
                None => Seen::canvas(self.cascade.sheet.is_incomplete),
            };
            let entry = Rc::new(Entry {
                seen: around.inside(&computed),
                root: if parent.is_none() { computed.font_size } else { root },
                computed,
                depth,
            });
            self.known[screen].insert(node.id(), Rc::clone(&entry));
            last = Some(entry);
        }
        last
    }
}

fn is_style_sheet(element: &scraper::node::Element) -> bool {
    let rel = element.attr("rel").unwrap_or("").to_ascii_lowercase();
    let has = |word: &str| rel.split_ascii_whitespace().any(|r| r == word);
    has("stylesheet") && !has("alternate") && element.attr("disabled").is_none()
}

#[cfg(test)]
mod tests;
