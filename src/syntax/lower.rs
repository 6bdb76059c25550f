//! From the tree to the document: one walk, no recursion, every element seen twice (on the way in and out).

use ego_tree::NodeRef;
use ego_tree::iter::Edge;
use scraper::Node;
use scraper::node::Element;

use super::builder::{Break, Context, DocumentBuilder, RegionRoot};
use super::tables::{self, Table};
use super::tree::Tree;
use super::{controls, glyphs, labels, looks, regions, sections};
use crate::document::{BlockKind, Document, Layer, Link, LinkId, Syntax, Visibility};
use crate::source::{Resources, Source, Span};
use crate::text::Text;

/// Lowers a tree to the document that the facts read.
pub(super) fn lower(source: &Source, syntax: Syntax, tree: &Tree, resources: Option<&dyn Resources>) -> Document {
    let whole = Span::new(0, source.text.len());
    let mut walk = Walk {
        tree,
        out: DocumentBuilder::new(whole),
        frames: Vec::new(),
        context: Context {
            visibility: Visibility::Visible,
            region: 0,
            layer: 0,
            heading: None,
            list_depth: 0,
            lead_in: None,
            cell: None,
            is_code: false,
            is_label: false,
            is_pre: false,
            is_emphasis: false,
            component: None,
        },
        tables: Vec::new(),
        table_count: 0,
        pending: Vec::new(),
        title: None,
        last_end: 0,
    };
    let mut skipping = None;
    for edge in tree.html.tree.root().traverse() {
        match edge {
            Edge::Open(node) if skipping.is_none() => {
                if !walk.open(node) {
                    skipping = Some(node.id());
                }
            }
            Edge::Close(node) => {
                if skipping == Some(node.id()) {
                    skipping = None;
                }
                if skipping.is_none() {
                    walk.close(node);
                }
            }
            Edge::Open(_) => {}
        }
    }
    walk.out.flush();
    let Walk {
        mut out,
        pending,
        title,
        ..
    } = walk;
    regions::settle(&mut out);
    controls::settle(source, syntax, tree, &mut out, &pending);
    let sections = sections::settle(&mut out.blocks, syntax);
    let (styles, looks) = match syntax {
        // A layout's looks come from Android's themes, which no style sheet tells.
        Syntax::Android => (Vec::new(), Vec::new()),
        _ => looks::settle(source, tree, &mut out, &pending, resources),
    };
    glyphs::find(&mut out);
    let problems = source.problems.iter().chain(&tree.problems).cloned().collect();
    Document {
        syntax,
        title,
        blocks: out.blocks,
        sections,
        controls: out.controls,
        links: out.links,
        layers: out.layers,
        styles,
        looks,
        media: out.media,
        problems,
    }
}

/// An open element and what its end must undo.
struct Frame {
    context: Context,
    is_block: bool,
    opens_emphasis: bool,
    link: Option<LinkId>,
    layer: Option<usize>,
    is_table: bool,
}

pub(super) struct Walk<'a> {
    pub(super) tree: &'a Tree,
    pub(super) out: DocumentBuilder,
    frames: Vec<Frame>,
    pub(super) context: Context,
    tables: Vec<Table>,
    table_count: usize,
    /// Controls whose labels are found when the walk is over.
    pub(super) pending: Vec<controls::Pending>,
    title: Option<Text>,
    /// The furthest source byte seen, for elements without an end tag.
    last_end: usize,
}

/// The value of an attribute, without the cost of making a name for the search.
pub(super) fn attr<'e>(element: &'e Element, name: &str) -> Option<&'e str> {
    element.attrs.iter().find(|(n, _)| &*n.local == name).map(|(_, v)| &**v)
}

/// How an element takes part in the flow of text.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Flow {
    Skip,
    Block,
    Inline,
}

fn flow(name: &str) -> Flow {
    match name {
        "script" | "style" | "svg" | "math" | "iframe" | "noframes" | "noembed" | "link" | "meta" | "base"
        | "datalist" | "audio" | "video" => Flow::Skip,
        "html" | "body" | "head" | "title" | "address" | "article" | "aside" | "blockquote" | "center" | "dd"
        | "details" | "dialog" | "dir" | "div" | "dl" | "dt" | "fieldset" | "figcaption" | "figure" | "footer"
        | "form" | "h1" | "h2" | "h3" | "h4" | "h5" | "h6" | "header" | "hgroup" | "hr" | "legend" | "li" | "main"
        | "menu" | "nav" | "noscript" | "ol" | "p" | "pre" | "section" | "summary" | "table" | "caption" | "tbody"
        | "thead" | "tfoot" | "tr" | "td" | "th" | "template" | "ul" | "listing" | "xmp" | "plaintext" | "search"
        | "button" | "option" | "optgroup" | "select" | "textarea" | "view" | "scroll-view" => Flow::Block,
        _ => Flow::Inline,
    }
}

impl<'a> Walk<'a> {
    /// Enters a node; whether its children are to be read.
    fn open(&mut self, node: NodeRef<'a, Node>) -> bool {
        let element = match node.value() {
            Node::Text(_) => {
                self.text(node);
                return true;
            }
            Node::Element(element) => element,
            _ => return true,
        };
        let name = element.name();
        let mut frame = Frame {
            context: self.context,
            is_block: false,
            opens_emphasis: false,
            link: None,
            layer: None,
            is_table: false,
        };
        if let Some(start) = self.tree.element(node.id()).and_then(|e| e.start) {
            self.last_end = self
                .last_end
                .max(start.end.min(if self.is_tag(node) { start.end } else { start.start }));
        }
        match name {
            "title" => {
                if self.title.is_none() {
                    self.title = Some(labels::text_of(self.tree, node)).filter(|t| !t.is_empty());
                }
                self.frames.push(frame);
                return false;
            }
            "script" => self.out.media.scripts += 1,
            "img" | "svg" | "picture" | "canvas" => self.out.media.images += 1,
            "iframe" | "frame" | "object" | "embed" => self.out.media.frames += 1,
            "br" => {
                let source = self.start_span(node);
                self.out.line_break(source, Break::Line);
            }
            _ => {}
        }
        let flow = flow(name);
        if flow == Flow::Skip {
            self.frames.push(frame);
            return false;
        }
        if flow == Flow::Block {
            frame.is_block = true;
            self.out.flush();
        }
        self.enter(node, element, name, flow, &mut frame);
        self.frames.push(frame);
        true
    }

    fn is_tag(&self, node: NodeRef<'a, Node>) -> bool {
        self.tree
            .element(node.id())
            .is_some_and(|e| e.origin == super::tree::Origin::Tag)
    }

    pub(super) fn start_span(&self, node: NodeRef<'a, Node>) -> Span {
        let spans = self.tree.element(node.id());
        spans
            .and_then(|e| e.start)
            .unwrap_or(Span::new(self.last_end, self.last_end))
    }

    /// Sets what holds inside an element.
    fn enter(&mut self, node: NodeRef<'a, Node>, element: &'a Element, name: &str, flow: Flow, frame: &mut Frame) {
        let hints = regions::Hints::of(element);
        if self.context.visibility == Visibility::Visible {
            self.context.visibility = visibility(node, element, name);
        }
        if let Some(region) = regions::region(name, &hints, flow == Flow::Block) {
            let inner = &self.out.regions[self.context.region];
            if inner.region != region {
                self.out.regions.push(RegionRoot {
                    region,
                    parent: self.context.region,
                });
                self.context.region = self.out.regions.len() - 1;
            }
        }
        if let Some(kind) = regions::layer(name, &hints) {
            let start = self.start_span(node);
            self.out.layers.push(Layer {
                span: start,
                parent: Some(self.context.layer),
                kind,
                hint: hints.all(),
            });
            frame.layer = Some(self.out.layers.len() - 1);
            self.context.layer = self.out.layers.len() - 1;
        }
        match name {
            "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => {
                self.context.heading = Some(name.as_bytes()[1] - b'0');
                if let Some(table) = self.tables.last_mut() {
                    table.is_layout = true;
                }
            }
            "ul" | "ol" | "menu" | "dir" | "dl" => {
                self.context.lead_in = self.lead_in();
                self.context.list_depth = self.context.list_depth.saturating_add(1);
            }
            "blockquote" | "section" | "article" | "main" => {}
            "table" => self.open_table(element, frame),
            "tr" => {
                if let Some(table) = self.tables.last_mut() {
                    table.next_row();
                }
            }
            "td" | "th" => self.open_cell(node, element, name),
            "pre" | "listing" | "xmp" | "plaintext" | "textarea" => self.context.is_pre = true,
            "code" | "samp" | "kbd" => {
                let is_block = node
                    .parent()
                    .and_then(|p| p.value().as_element())
                    .is_some_and(|p| p.name() == "pre");
                self.context.is_code |= is_block;
            }
            "label" | "button" | "option" | "legend" => self.context.is_label = true,
            _ => {}
        }
        if !self.context.is_emphasis && is_emphasis(element, name) {
            self.context.is_emphasis = true;
            frame.opens_emphasis = true;
            self.out.emphasis_starts();
        }
        if is_link(element, name) {
            let link = Link {
                text: Text::default(),
                href: attr(element, "href").map(|h| h.trim().to_owned()),
                span: self.start_span(node),
                block: None,
                layer: self.context.layer,
            };
            frame.link = Some(self.out.link(link));
        }
        if controls::open(self, node, element, name, &hints) {
            frame.is_block = true;
        }
    }

    /// From here on nothing belongs to the component box `control`.
    pub(super) fn forget_component(&mut self, control: usize) {
        let contexts = self
            .frames
            .iter_mut()
            .map(|f| &mut f.context)
            .chain([&mut self.context]);
        for context in contexts {
            if context.component == Some(control) {
                context.component = None;
            }
        }
    }

    fn close(&mut self, node: NodeRef<'a, Node>) {
        if !node.value().is_element() {
            return;
        }
        let Some(frame) = self.frames.pop() else { return };
        let end_tag = self.tree.element(node.id()).and_then(|e| e.end);
        if let Some(end) = end_tag {
            self.last_end = self.last_end.max(end.end);
        }
        if frame.is_block {
            self.out.flush();
        }
        if frame.opens_emphasis {
            self.out.emphasis_ends();
        }
        if let Some(link) = frame.link {
            self.out.links[link].text = labels::text_of(self.tree, node);
        }
        if let Some(layer) = frame.layer {
            let layer = &mut self.out.layers[layer];
            layer.span.end = end_tag.map_or(self.last_end, |e| e.end).max(layer.span.end);
        }
        if frame.is_table
            && let Some(table) = self.tables.pop()
        {
            table.close(&mut self.out.blocks);
        }
        self.context = frame.context;
    }

    fn text(&mut self, node: NodeRef<'a, Node>) {
        let Some(text) = node.value().as_text() else { return };
        let text: &str = text;
        let mut at = 0;
        for segment in self.tree.segments(node.id()) {
            let run = &text[at..at + segment.len];
            at += segment.len;
            self.last_end = self.last_end.max(segment.source.end);
            if !segment.literal {
                self.out.text(run, segment.source, false, &self.context);
                if run == "\n" {
                    self.line_end(segment.source);
                }
                continue;
            }
            let mut start = segment.source.start;
            if !self.context.is_pre && run.len() < 2 && run != "\n" {
                self.out.text(run, segment.source, true, &self.context);
                continue;
            }
            for line in run.split_inclusive('\n') {
                let source = Span::new(start, start + line.len());
                self.out.text(line, source, true, &self.context);
                if line.ends_with('\n') {
                    self.line_end(Span::new(source.end - 1, source.end));
                }
                start = source.end;
            }
        }
    }

    fn line_end(&mut self, source: Span) {
        let kind = if self.context.is_pre { Break::Line } else { Break::Weak };
        self.out.line_break(source, kind);
    }

    /// The block that introduces what begins here.
    fn lead_in(&self) -> Option<usize> {
        let id = self.out.blocks.len().checked_sub(1)?;
        let block = &self.out.blocks[id];
        let introduces = match block.kind {
            BlockKind::ListItem { depth } => depth == self.context.list_depth,
            BlockKind::Paragraph => {
                let same_place = self.out.block_regions[id] == self.context.region && block.layer == self.context.layer;
                same_place && block.cell == self.context.cell && sections::introduces(&block.text.plain)
            }
            BlockKind::Cell => block.cell == self.context.cell && sections::introduces(&block.text.plain),
            _ => false,
        };
        introduces.then_some(id)
    }

    fn open_table(&mut self, element: &Element, frame: &mut Frame) {
        if let Some(outer) = self.tables.last_mut() {
            outer.is_layout = true;
        }
        self.context.lead_in = self.lead_in();
        self.context.list_depth = 0;
        self.context.cell = None;
        frame.is_table = true;
        let is_layout = matches!(attr(element, "role"), Some("presentation" | "none"));
        self.tables
            .push(Table::new(self.table_count, self.out.blocks.len(), is_layout));
        self.table_count += 1;
    }

    fn open_cell(&mut self, node: NodeRef<'a, Node>, element: &Element, name: &str) {
        let Some(table) = self.tables.last_mut() else { return };
        let count = |name| {
            attr(element, name)
                .and_then(|n| n.trim().parse::<usize>().ok())
                .unwrap_or(1)
        };
        let (columns, rows) = (
            count("colspan").clamp(1, tables::MAX_COLUMNS),
            count("rowspan").clamp(1, 65_534),
        );
        let in_head = node
            .ancestors()
            .take(2)
            .any(|a| a.value().as_element().is_some_and(|e| e.name() == "thead"));
        let cell = table.place(columns, rows, name == "th", in_head);
        self.context.list_depth = 0;
        self.context.heading = None;
        self.context.cell = Some(cell);
    }
}

fn visibility(node: NodeRef<'_, Node>, element: &Element, name: &str) -> Visibility {
    match name {
        "noscript" => return Visibility::NoScript,
        "template" => return Visibility::Template,
        _ => {}
    }
    let is_hidden = element.attrs.iter().any(|(name, value)| match &*name.local {
        "hidden" => !is_false(value),
        // Vue and mini-programs say it so; what an expression decides is not known.
        "v-show" | "v-if" | "wx:if" => is_false(value),
        ":hidden" | "v-bind:hidden" => value.trim() == "true",
        "style" => {
            let style: String = value
                .chars()
                .filter(|c| !c.is_whitespace())
                .collect::<String>()
                .to_ascii_lowercase();
            style.contains("display:none") || style.contains("visibility:hidden")
        }
        _ => false,
    });
    if is_hidden {
        return Visibility::Hidden;
    }
    let in_closed = node
        .parent()
        .and_then(|p| p.value().as_element())
        .is_some_and(|parent| parent.name() == "details" && attr(parent, "open").is_none() && name != "summary");
    if in_closed {
        Visibility::Collapsed
    } else {
        Visibility::Visible
    }
}

/// Whether a bound value is the literal false.
fn is_false(value: &str) -> bool {
    matches!(value.trim(), "false" | "{{false}}" | "{{ false }}" | "{false}")
}

fn is_emphasis(element: &Element, name: &str) -> bool {
    if matches!(name, "b" | "strong" | "u" | "em" | "mark" | "ins") {
        return true;
    }
    element.attrs.iter().any(|(name, value)| match &*name.local {
        "style" => {
            let style = value.to_ascii_lowercase();
            style.split(';').any(|declaration| {
                let Some((property, value)) = declaration.split_once(':') else {
                    return false;
                };
                let value = value.trim();
                match property.trim() {
                    "font-weight" => {
                        value.starts_with("bold") || matches!(value.get(..3), Some("600" | "700" | "800" | "900"))
                    }
                    "text-decoration" | "text-decoration-line" => value.contains("underline"),
                    _ => false,
                }
            })
        }
        "class" => value.split_ascii_whitespace().any(|c| {
            matches!(
                c,
                "bold" | "strong" | "font-bold" | "fw-bold" | "underline" | "text-bold" | "highlight"
            )
        }),
        _ => false,
    })
}

fn is_link(element: &Element, name: &str) -> bool {
    name == "a"
        || name == "navigator"
        || element.attrs.iter().any(|(name, value)| match &*name.local {
            "role" => value.eq_ignore_ascii_case("link"),
            "onclick" => matches!(
                element.name(),
                "span" | "u" | "em" | "strong" | "b" | "font" | "i" | "text"
            ),
            _ => false,
        })
}
