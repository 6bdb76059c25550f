//! What every input syntax lowers to: blocks of text under headings, controls, links, and the problems met on the way.

use std::ops::Range;

use crate::source::{Edit, Problem, Span};
use crate::text::Text;

/// The input syntax of a document.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Syntax {
    /// HTML, XHTML and Word-made HTML.
    Html,
    /// Markdown (CommonMark with tables, task lists, footnotes, front matter).
    Markdown,
    /// WeChat's WXML.
    Wxml,
    /// Android's layout XML.
    Android,
    /// HTML with a server's code in it: PHP, Jinja, Twig, ERB, EJS, Blade, Handlebars.
    Template,
}

impl Syntax {
    /// The name used in reports and for `--syntax`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Html => "html",
            Self::Markdown => "markdown",
            Self::Wxml => "wxml",
            Self::Android => "android",
            Self::Template => "template",
        }
    }

    /// The syntax that a file name promises, if it is one of ours; `syntax::is_input` says whether the text keeps the promise.
    pub fn of_path(path: &str) -> Option<Self> {
        let extension = path.rsplit_once('.')?.1.to_ascii_lowercase();
        match extension.as_str() {
            "html" | "htm" | "xhtml" | "shtml" => Some(Self::Html),
            "md" | "markdown" | "mdown" | "mkd" => Some(Self::Markdown),
            "wxml" => Some(Self::Wxml),
            "xml" => Some(Self::Android),
            "php" | "phtml" | "jinja" | "jinja2" | "j2" | "njk" | "twig" | "erb" | "ejs" | "hbs" | "handlebars" => {
                Some(Self::Template)
            }
            _ => None,
        }
    }
}

/// A document after parsing, in source order throughout; plain data for the facts to read.
#[derive(Clone, Debug)]
pub struct Document {
    /// The input syntax it was written in.
    pub syntax: Syntax,
    /// `<title>` or the front matter's `title`.
    pub title: Option<Text>,
    /// Text blocks in source order.
    pub blocks: Vec<Block>,
    /// Sections; number 0 is the document itself, before any heading.
    pub sections: Vec<Section>,
    /// Controls that a user can set or press, in source order.
    pub controls: Vec<Control>,
    /// Links and link-like elements, in source order.
    pub links: Vec<Link>,
    /// Containers that a user sees as one layer: forms, dialogs, banners; number 0 is the page.
    pub layers: Vec<Layer>,
    /// Styles that controls and looks name; empty where nothing depends on them.
    pub styles: Vec<Style>,
    /// How the text looks, by source bytes; empty where styles were not computed.
    pub looks: Vec<Look>,
    /// How much of the page is not text, to tell a shell from a policy.
    pub media: Media,
    /// What could not be read.
    pub problems: Vec<Problem>,
}

/// Index into [`Document::blocks`].
pub type BlockId = usize;
/// Index into [`Document::sections`].
pub type SectionId = usize;
/// Index into [`Document::links`].
pub type LinkId = usize;
/// Index into [`Document::layers`].
pub type LayerId = usize;

/// One paragraph, heading, list item, table cell or label: text that a reader takes in one piece.
#[derive(Clone, Debug)]
pub struct Block {
    /// What kind of block it is.
    pub kind: BlockKind,
    /// Its text; never empty.
    pub text: Text,
    /// The section it stands in (for a heading: the section that it opens).
    pub section: SectionId,
    /// The part of the page.
    pub region: Region,
    /// Whether a reader sees it at first.
    pub visibility: Visibility,
    /// The layer it stands in.
    pub layer: LayerId,
    /// For list items and table cells: the paragraph that introduces the list or table ("We collect:").
    pub lead_in: Option<BlockId>,
    /// Place in a table.
    pub cell: Option<Cell>,
    /// Ranges of the text's bytes that are bold, underlined or otherwise marked.
    pub emphasis: Vec<Range<usize>>,
    /// The links that stand in it, in order.
    pub links: Range<LinkId>,
}

/// The kinds of blocks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BlockKind {
    /// A heading, also one made of a bold or numbered line; the level is 1 to 6.
    Heading {
        /// 1 is the highest.
        level: u8,
    },
    /// Running text.
    Paragraph,
    /// An item of a list; depth counts from 1.
    ListItem {
        /// 1 is the outermost list.
        depth: u8,
    },
    /// A table cell.
    Cell,
    /// The text of a button, option or label.
    Label,
    /// Text shown as code; no statement of the document.
    Code,
}

/// A cell's place in its table, from 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cell {
    /// Which table of the document.
    pub table: usize,
    /// Row, from 0.
    pub row: usize,
    /// Column, from 0, with spans counted.
    pub column: usize,
    /// How many rows it takes: what it says holds for all of them.
    pub rows: usize,
    /// Whether it is a header cell (`<th>`, or the first row of a table without any).
    pub header: bool,
    /// The block of the column's header, if there is one.
    pub column_header: Option<BlockId>,
}

/// The part of the page that a block stands in; policies are read from `Main`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Region {
    /// The page's own text.
    Main,
    /// Menus, bread crumbs, tables of contents.
    Navigation,
    /// The page's header.
    Header,
    /// The page's footer.
    Footer,
    /// A side bar.
    Aside,
    /// A cookie or consent banner on a page that has other text.
    Banner,
    /// A newsletter or sign-up box on a page that has other text.
    Newsletter,
}

/// Whether a reader sees a piece of text without doing anything.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Visibility {
    /// Shown.
    Visible,
    /// Hidden by attribute, inline style or `type=hidden`.
    Hidden,
    /// Inside `<details>` without `open`.
    Collapsed,
    /// Inside `<noscript>`.
    NoScript,
    /// Inside `<template>`.
    Template,
}

/// A heading and what stands beneath it.
#[derive(Clone, Debug)]
pub struct Section {
    /// Its heading; none for section 0.
    pub heading: Option<BlockId>,
    /// The level of the heading, 0 for section 0.
    pub level: u8,
    /// The section that it is part of; none for section 0.
    pub parent: Option<SectionId>,
    /// Blocks of this section alone, without its sub-sections' (they form one run), heading included.
    pub blocks: Range<BlockId>,
}

/// A container that a user sees as one layer: a form, a dialog, a banner, or the page itself.
#[derive(Clone, Debug)]
pub struct Layer {
    /// The whole element.
    pub span: Span,
    /// The layer around it; none for the page.
    pub parent: Option<LayerId>,
    /// What kind of layer.
    pub kind: LayerKind,
    /// Class, id, role and name of the element, lower case, for rules that need a hint.
    pub hint: String,
}

/// The kinds of layers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LayerKind {
    /// The page.
    Page,
    /// A form.
    Form,
    /// A dialog, modal or pop-up.
    Dialog,
    /// A cookie or consent banner.
    Banner,
}

/// Something that a user can set or press.
#[derive(Clone, Debug)]
pub struct Control {
    /// What kind of control.
    pub kind: ControlKind,
    /// The start tag (or the `[x]` marker).
    pub span: Span,
    /// What the user reads as its label; may be empty.
    pub label: Text,
    /// The block that holds the label or the control.
    pub block: Option<BlockId>,
    /// Its value before the user did anything.
    pub state: State,
    /// The attribute or marker that puts it on.
    pub state_span: Option<Span>,
    /// The edit that surely leaves it off at first, where it is on and there is one.
    pub off: Option<Edit>,
    /// Whether the form cannot be sent without it.
    pub required: bool,
    /// Whether the user cannot change it.
    pub disabled: bool,
    /// Whether a user sees it.
    pub visibility: Visibility,
    /// How it looks itself; its label's text has looks of its own.
    pub style: Option<StyleId>,
    /// `name`, or what else groups radios and options.
    pub group: Option<String>,
    /// `value`.
    pub value: Option<String>,
    /// Class, id and name, lower case.
    pub hint: String,
    /// Event handlers and the like, raw (`onclick="…"`, `data-action`), lower case.
    pub handlers: String,
    /// Links inside its label.
    pub links: Vec<LinkId>,
    /// The layer it stands in.
    pub layer: LayerId,
    /// The part of the page.
    pub region: Region,
}

/// The kinds of controls.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ControlKind {
    /// A check box, also one made of ARIA roles or component classes.
    Checkbox,
    /// A radio button.
    Radio,
    /// A toggle.
    Switch,
    /// One option of a select; its label is the select's label and the option's text.
    Choice,
    /// A hidden input.
    Hidden,
    /// A button.
    Button,
    /// A link that acts as a button.
    LinkButton,
    /// A `- [ ]` or `- [x]` item.
    TaskItem,
    /// An image that shows a ticked or unticked box.
    ImageCheckbox,
    /// A field to type into.
    Field,
}

impl ControlKind {
    /// Whether it has an on and an off state.
    pub fn has_state(self) -> bool {
        !matches!(self, Self::Button | Self::LinkButton | Self::Field)
    }
}

/// The default of a control.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// On before the user did anything.
    On,
    /// Off.
    Off,
    /// Set by a script or server that we do not see.
    Unknown,
}

/// A link, with or without a target.
#[derive(Clone, Debug)]
pub struct Link {
    /// Its text; may be empty.
    pub text: Text,
    /// The target as written, entities decoded.
    pub href: Option<String>,
    /// The start tag, or the whole Markdown link.
    pub span: Span,
    /// The block it stands in.
    pub block: Option<BlockId>,
    /// The layer it stands in.
    pub layer: LayerId,
}

/// Counts of what is not text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Media {
    /// `<script>` elements.
    pub scripts: usize,
    /// Images.
    pub images: usize,
    /// Frames, objects and embeds.
    pub frames: usize,
}

/// Index into [`Document::styles`].
pub type StyleId = usize;

/// A value of the style: what the user sees, or that it cannot be told from the files at hand.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Value<T> {
    /// Everything that could decide it was read.
    Known(T),
    /// The document says so, and a style sheet that was not found could say otherwise.
    Likely(T),
    /// It depends on what was not found: a missing style sheet, an image, a script.
    Unknown,
}

impl<T> Value<T> {
    /// The value, known or likely.
    pub fn get(self) -> Option<T> {
        match self {
            Self::Known(value) | Self::Likely(value) => Some(value),
            Self::Unknown => None,
        }
    }

    /// Whether everything that could decide it was read.
    pub fn is_known(&self) -> bool {
        matches!(self, Self::Known(_))
    }

    /// Two values as one; it is as sure as the less sure of them.
    pub fn and<U>(self, other: Value<U>) -> Value<(T, U)> {
        match (self, other) {
            (Self::Known(a), Value::Known(b)) => Value::Known((a, b)),
            (Self::Known(a) | Self::Likely(a), Value::Known(b) | Value::Likely(b)) => Value::Likely((a, b)),
            _ => Value::Unknown,
        }
    }

    /// The value made into another one.
    pub fn map<U>(self, make: impl FnOnce(T) -> U) -> Value<U> {
        match self {
            Self::Known(value) => Value::Known(make(value)),
            Self::Likely(value) => Value::Likely(make(value)),
            Self::Unknown => Value::Unknown,
        }
    }
}

/// An opaque colour in sRGB, each channel from 0 to 1.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Color(pub [f32; 3]);

impl Color {
    /// White: what a page is painted on.
    pub const WHITE: Self = Self([1.0; 3]);

    /// The relative luminance of WCAG 2.
    pub fn luminance(self) -> f32 {
        let linear = |c: f32| {
            if c <= 0.04045 {
                c / 12.92
            } else {
                ((c + 0.055) / 1.055).powf(2.4)
            }
        };
        let [red, green, blue] = self.0.map(linear);
        0.2126 * red + 0.7152 * green + 0.0722 * blue
    }

    /// The contrast ratio of WCAG 2, from 1 to 21.
    pub fn contrast(self, other: Self) -> f32 {
        let (a, b) = (self.luminance(), other.luminance());
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }
}

/// Why an element that is part of the page cannot be seen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sight {
    /// It can be seen.
    Shown,
    /// `display: none`.
    NotDisplayed,
    /// `visibility: hidden`.
    Invisible,
    /// `opacity` next to 0.
    Transparent,
    /// It stands outside the screen.
    OffScreen,
    /// It is cut off, or has no size.
    Clipped,
}

/// How an element is shown, as the style sheets at hand compute it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Style {
    /// Size of the text in CSS pixels.
    pub font_size: Value<f32>,
    /// Weight of the text, 400 is normal.
    pub font_weight: Value<f32>,
    /// Line height as a multiple of the size; none for `normal`.
    pub line_height: Value<Option<f32>>,
    /// Colour of the text as it is seen: opacities and what lies beneath are mixed in.
    pub color: Value<Color>,
    /// What the text stands on: the backgrounds of the element and its ancestors, mixed.
    pub background: Value<Color>,
    /// What the element itself stands on.
    pub behind: Value<Color>,
    /// Opacity, with the ancestors'.
    pub opacity: Value<f32>,
    /// Whether it has a border of its own.
    pub is_framed: Value<bool>,
    /// Whether it can be seen.
    pub sight: Value<Sight>,
    /// Whether the ground was painted by the page, and is not only the white of an empty one.
    pub is_painted: bool,
}

impl Style {
    /// A style that nothing is known of.
    pub const UNKNOWN: Self = Self {
        font_size: Value::Unknown,
        font_weight: Value::Unknown,
        line_height: Value::Unknown,
        color: Value::Unknown,
        background: Value::Unknown,
        behind: Value::Unknown,
        opacity: Value::Unknown,
        is_framed: Value::Unknown,
        sight: Value::Unknown,
        is_painted: false,
    };

    /// The contrast of the text with what it stands on.
    pub fn contrast(&self) -> Value<f32> {
        self.color
            .and(self.background)
            .map(|(text, ground)| text.contrast(ground))
    }

    /// Whether the text is large in the sense of WCAG 2: 24 px, or 18.66 px and bold.
    pub fn is_large(&self) -> Value<bool> {
        self.font_size
            .and(self.font_weight)
            .map(|(size, weight)| size >= 24.0 || size >= 18.66 && weight >= 700.0)
    }

    /// Whether it is painted like a button: a ground of its own that can be told from what is behind.
    pub fn is_filled(&self) -> Value<bool> {
        self.background
            .and(self.behind)
            .map(|(own, behind)| own.contrast(behind) >= 1.1 || distance(own, behind) >= 0.1)
    }
}

fn distance(a: Color, b: Color) -> f32 {
    (0..3)
        .map(|channel| (a.0[channel] - b.0[channel]).abs())
        .fold(0.0, f32::max)
}

/// A stretch of shown text and how it looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Look {
    /// The text's source bytes.
    pub span: Span,
    /// How it is shown.
    pub style: StyleId,
    /// Whether the markup itself calls it small print: `<small>`, `<sub>`, `<font size=1>`.
    pub is_fine_print: bool,
    /// Whether it is the text of a link.
    pub is_link: bool,
    /// Whether it stands in a heading.
    pub is_heading: bool,
}

impl Document {
    /// How the text of some source bytes looks, run by run; nothing where styles were not computed.
    pub fn looks(&self, span: Span) -> impl Iterator<Item = &Look> {
        let from = self.looks.partition_point(|l| l.span.end <= span.start);
        self.looks[from..].iter().take_while(move |l| l.span.start < span.end)
    }

    /// How a control itself looks.
    pub fn style_of(&self, control: &Control) -> Style {
        control.style.map_or(Style::UNKNOWN, |id| self.styles[id])
    }
}
