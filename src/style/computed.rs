//! The computed values of an element, and the few that CSS computes in a roundabout way: sizes by keyword, boxes by context.

use std::rc::Rc;

use super::color::Rgba;
use super::length::Scale;
use super::value::{COUNT, Property, Specified};
use super::variables::Variables;

/// How sure a computed value is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Surety {
    Unknown,
    Likely,
    Known,
}

/// Line height as it is inherited.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum LineHeight {
    /// As the font has it.
    Normal,
    /// A multiple of the size.
    Times(f32),
    /// In pixels.
    Pixels(f32),
}

/// The computed values of one element on one screen.
#[derive(Clone, Debug)]
pub struct Computed {
    /// `font-size` in pixels.
    pub font_size: f32,
    /// `font-weight`.
    pub font_weight: f32,
    /// `line-height`.
    pub line_height: LineHeight,
    /// `color`.
    pub color: Rgba,
    /// `background-color`.
    pub background: Rgba,
    /// `opacity`.
    pub opacity: f32,
    /// The size that the font's keyword stands for, while nothing but keywords and factors set it.
    keyword: Option<f32>,
    pub(super) fill: Option<Rgba>,
    box_display: &'static str,
    pub(super) words: [&'static str; COUNT],
    pub(super) lengths: [Option<f32>; COUNT],
    pub(super) sure: [Surety; COUNT],
    pub(super) variables: Rc<Variables>,
}

impl Computed {
    /// `display`.
    pub fn display(&self) -> &'static str {
        self.words[Property::Display as usize]
    }

    /// `visibility`.
    pub fn visibility(&self) -> &'static str {
        self.words[Property::Visibility as usize]
    }

    /// What holds above the root.
    pub(super) fn initial(surety: Surety) -> Self {
        let mut words = [""; COUNT];
        for property in Property::ALL {
            words[*property as usize] = initial_word(*property);
        }
        let mut sure = [Surety::Known; COUNT];
        for property in [
            Property::FontSize,
            Property::FontWeight,
            Property::Color,
            Property::LineHeight,
        ] {
            sure[property as usize] = surety;
        }
        Self {
            font_size: 16.0,
            font_weight: 400.0,
            line_height: LineHeight::Normal,
            color: Rgba::BLACK,
            background: Rgba::TRANSPARENT,
            opacity: 1.0,
            keyword: Some(16.0),
            fill: None,
            box_display: "",
            words,
            lengths: [None; COUNT],
            sure,
            variables: Rc::default(),
        }
    }
}

pub(super) fn initial_word(property: Property) -> &'static str {
    match property {
        Property::Display => "inline",
        Property::Visibility | Property::Overflow | Property::ContentVisibility => "visible",
        Property::Position => "static",
        Property::FontFamily => "other",
        Property::Clip | Property::ClipPath => "open",
        _ => "none",
    }
}

pub(super) fn is_inherited(property: Property) -> bool {
    matches!(
        property,
        Property::FontFamily
            | Property::FontSize
            | Property::FontWeight
            | Property::LineHeight
            | Property::Color
            | Property::TextFill
            | Property::Visibility
            | Property::TextIndent
    )
}

/// A size told by its surroundings is never smaller; one told in pixels may be.
const SMALLEST: f32 = 6.0;
/// Text in the generic monospace family is shown at 13 of 16.
const MONOSPACE: f32 = 13.0 / 16.0;

impl Computed {
    /// Sets the size of the text; whether it depends on the parent's.
    pub(super) fn set_font_size(&mut self, value: &Specified, around: &Computed, scale: &Scale) -> bool {
        let is_mono = |of: &Computed| of.words[Property::FontFamily as usize] == "monospace";
        let factor = if is_mono(self) { MONOSPACE } else { 1.0 };
        let at_keyword = |this: &mut Self, size: f32| {
            this.keyword = Some(size);
            this.font_size = size * factor;
        };
        let relative = |this: &mut Self, times: f32| match around.keyword {
            Some(size) => at_keyword(this, size * times),
            None => {
                this.keyword = None;
                this.font_size = around.font_size * times;
            }
        };
        match value {
            Specified::Word(word) => {
                let size = match *word {
                    "xx-small" => 9.0,
                    "x-small" => 10.0,
                    "small" => 13.0,
                    "large" => 18.0,
                    "x-large" => 24.0,
                    "xx-large" => 32.0,
                    "xxx-large" => 48.0,
                    "smaller" => {
                        relative(self, 1.0 / 1.2);
                        return true;
                    }
                    "larger" => {
                        relative(self, 1.2);
                        return true;
                    }
                    _ => 16.0,
                };
                at_keyword(self, size);
                false
            }
            Specified::Inherit => {
                relative(self, 1.0);
                true
            }
            Specified::Length(length) => {
                let scale = Scale {
                    em: around.font_size,
                    whole: Some(around.font_size),
                    ..*scale
                };
                let is_relative = depends_on_parent(length);
                let size = length
                    .resolve(&scale)
                    .map_or(around.font_size, |s| s.clamp(0.0, 10_000.0));
                self.keyword = match (is_relative, around.keyword) {
                    // A factor of a keyword's size keeps the keyword.
                    (true, Some(size)) => factor_of(length).map(|f| f * size),
                    _ => None,
                };
                self.font_size = match self.keyword {
                    Some(size) => size * factor,
                    None => size,
                };
                if is_relative && self.font_size > 0.0 {
                    self.font_size = self.font_size.max(SMALLEST);
                }
                is_relative
            }
            _ => {
                at_keyword(self, 16.0);
                false
            }
        }
    }

    /// Floats, positioned elements and the children of flex and grid boxes are blocks.
    pub(super) fn blockify(&mut self, parent: Option<&Computed>, name: &str) {
        let at = Property::Display as usize;
        let word = |property: Property| self.words[property as usize];
        let floats = word(Property::Float) != "none";
        let is_positioned = matches!(word(Property::Position), "absolute" | "fixed");
        let inside = parent.map_or("", |p| p.box_display);
        let is_item = matches!(inside, "flex" | "inline-flex" | "grid" | "inline-grid");
        if !(floats || is_positioned || is_item || parent.is_none() || name == "html") {
            self.settle_box(inside);
            return;
        }
        self.words[at] = match self.words[at] {
            "inline" | "inline-block" | "table-row" | "table-cell" | "table-row-group" | "table-header-group"
            | "table-footer-group" | "table-column" | "table-column-group" | "table-caption" | "ruby-text" => "block",
            "inline-flex" => "flex",
            "inline-grid" => "grid",
            "inline-table" => "table",
            "-webkit-inline-box" => "-webkit-box",
            display => display,
        };
        self.settle_box(inside);
    }

    /// The box that its children are items of: of an element without a box, its parent's.
    fn settle_box(&mut self, inside: &'static str) {
        self.box_display = match self.display() {
            "contents" => inside,
            display => display,
        };
    }
}

fn depends_on_parent(length: &super::length::Length) -> bool {
    use super::length::{Length, Unit};
    match length {
        Length::Percent(_) => true,
        Length::Unit(_, unit) => *unit == Unit::Em,
        Length::Number(_) => false,
        Length::Sum(of) | Length::Least(of) | Length::Most(of) => of.iter().any(depends_on_parent),
        Length::Product(a, b) | Length::Quotient(a, b) => depends_on_parent(a) || depends_on_parent(b),
    }
}

fn factor_of(length: &super::length::Length) -> Option<f32> {
    use super::length::{Length, Unit};
    match length {
        Length::Percent(p) => Some(p / 100.0),
        Length::Unit(n, Unit::Em) => Some(*n),
        _ => None,
    }
}
