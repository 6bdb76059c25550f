//! The properties that decide how text is seen, and the values that each of them takes.

use super::color::{self, Paint};
use super::length::{self, Length};
use super::part::{Part, parts};

macro_rules! properties {
    ($($name:ident),* $(,)?) => {
        /// A longhand property, or what stands for several of them.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub(super) enum Property { $($name),* }

        impl Property {
            pub(super) const ALL: &[Self] = &[$(Self::$name),*];
        }
    };
}

properties! {
    FontFamily, FontSize, FontWeight, LineHeight, Color, TextFill, BackgroundColor, BackgroundImage, Opacity, Display,
    Visibility, Position, Float, Left, Right, Top, Bottom, MarginLeft, MarginTop, TextIndent, Width, Height, MaxWidth,
    MaxHeight, Overflow, Clip, ClipPath, Transform, Animation, Filter, Border, ContentVisibility,
}

/// How many there are.
pub(super) const COUNT: usize = Property::ALL.len();

/// A value before inheritance and units.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Specified {
    Inherit,
    Initial,
    Unset,
    Revert,
    Color(Paint),
    Length(Length),
    Number(Length),
    Word(&'static str),
    /// A value with `var()` in it, and the property as it was written.
    Pending(Box<str>, Written),
    /// It depends on what is not computed here.
    Unknown,
}

/// A property as it is written, shorthands included.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Written {
    One(Property),
    All,
    Background,
    Font,
    Inset,
    Margin,
    Border,
}

impl Written {
    pub(super) fn named(name: &str) -> Option<Self> {
        use Property::*;
        Some(Self::One(match name {
            "font-family" => FontFamily,
            "font-size" => FontSize,
            "font-weight" => FontWeight,
            "line-height" => LineHeight,
            "color" => Color,
            "-webkit-text-fill-color" => TextFill,
            "background-color" => BackgroundColor,
            "background-image" => BackgroundImage,
            "opacity" => Opacity,
            "display" => Display,
            "visibility" => Visibility,
            "position" => Position,
            "float" => Float,
            "left" | "inset-inline-start" => Left,
            "right" | "inset-inline-end" => Right,
            "top" | "inset-block-start" => Top,
            "bottom" | "inset-block-end" => Bottom,
            "margin-left" | "margin-inline-start" => MarginLeft,
            "margin-top" | "margin-block-start" => MarginTop,
            "text-indent" => TextIndent,
            "width" | "inline-size" => Width,
            "height" | "block-size" => Height,
            "max-width" => MaxWidth,
            "max-height" => MaxHeight,
            "overflow" | "overflow-x" | "overflow-y" => Overflow,
            "clip" => Clip,
            "clip-path" | "-webkit-clip-path" => ClipPath,
            "transform" | "translate" | "scale" => Transform,
            "animation" | "animation-name" => Animation,
            "filter" => Filter,
            "content-visibility" => ContentVisibility,
            "all" => return Some(Self::All),
            "background" => return Some(Self::Background),
            "font" => return Some(Self::Font),
            "inset" => return Some(Self::Inset),
            "margin" => return Some(Self::Margin),
            "border" | "border-style" | "border-width" | "border-bottom" => return Some(Self::Border),
            _ => return None,
        }))
    }

    /// The properties that it sets.
    pub(super) fn longhands(self) -> &'static [Property] {
        use Property::*;
        match self {
            Self::One(property) => &Property::ALL[property as usize..=property as usize],
            Self::All => Property::ALL,
            Self::Background => &[BackgroundColor, BackgroundImage],
            Self::Font => &[FontFamily, FontSize, FontWeight, LineHeight],
            Self::Inset => &[Left, Right, Top, Bottom],
            Self::Margin => &[MarginLeft, MarginTop],
            Self::Border => &[Border],
        }
    }
}

/// Whether a value has `var()` or `env()` in it, in any case of letters.
pub(super) fn has_variable(text: &str) -> bool {
    let bytes = text.as_bytes();
    bytes
        .windows(4)
        .any(|w| w.eq_ignore_ascii_case(b"var(") || w.eq_ignore_ascii_case(b"env("))
}

/// Reads a value; none if a browser would drop the declaration.
pub(super) fn read(written: Written, text: &str) -> Option<Vec<(Property, Specified)>> {
    let each = |value: Specified| written.longhands().iter().map(|p| (*p, value.clone())).collect();
    if has_variable(text) {
        return Some(each(Specified::Pending(text.into(), written)));
    }
    let parts = parts(text)?;
    if let [Part::Word(word)] = parts.as_slice() {
        let wide = match word.as_str() {
            "inherit" => Some(Specified::Inherit),
            "initial" => Some(Specified::Initial),
            "unset" => Some(Specified::Unset),
            "revert" | "revert-layer" => Some(Specified::Revert),
            _ => None,
        };
        if let Some(wide) = wide {
            return Some(each(wide));
        }
    }
    match written {
        Written::One(property) => Some(vec![(property, one(property, &parts)?)]),
        Written::All => None,
        Written::Background => background(&parts),
        Written::Font => font(&parts),
        Written::Inset => Some(sides(
            &parts,
            [Property::Top, Property::Right, Property::Bottom, Property::Left],
        )?),
        Written::Margin => {
            let all = [
                Property::MarginTop,
                Property::Right,
                Property::Bottom,
                Property::MarginLeft,
            ];
            let wanted = |(p, _): &(Property, Specified)| matches!(p, Property::MarginTop | Property::MarginLeft);
            Some(sides(&parts, all)?.into_iter().filter(wanted).collect())
        }
        Written::Border => Some(vec![(Property::Border, border(&parts))]),
    }
}

/// One word out of a list.
fn word(parts: &[Part], allowed: &'static [&'static str]) -> Option<Specified> {
    match parts {
        [Part::Word(word)] => allowed.iter().find(|a| *a == word).map(|a| Specified::Word(a)),
        _ => None,
    }
}

const DISPLAYS: &[&str] = &[
    "none",
    "block",
    "inline",
    "inline-block",
    "flex",
    "inline-flex",
    "grid",
    "inline-grid",
    "table",
    "inline-table",
    "table-row",
    "table-cell",
    "table-row-group",
    "table-header-group",
    "table-footer-group",
    "table-column",
    "table-column-group",
    "table-caption",
    "list-item",
    "contents",
    "flow-root",
    "ruby",
    "ruby-text",
    "math",
    "-webkit-box",
    "-webkit-inline-box",
    "-webkit-flex",
    "-webkit-inline-flex",
];
const POSITIONS: &[&str] = &["static", "relative", "absolute", "fixed", "sticky", "-webkit-sticky"];

fn one(property: Property, parts: &[Part]) -> Option<Specified> {
    use Property::*;
    let single = match parts {
        [one] => Some(one),
        _ => None,
    };
    match property {
        FontFamily => {
            let mono = matches!(parts, [Part::Word(family)] if family == "monospace");
            Some(Specified::Word(if mono { "monospace" } else { "other" }))
        }
        FontSize => font_size(single?),
        FontWeight => font_weight(single?),
        LineHeight => line_height(single?),
        Color | BackgroundColor => color::parse(single?).map(Specified::Color),
        TextFill => color::parse(single?).map(Specified::Color),
        BackgroundImage => Some(if matches!(single, Some(Part::Word(none)) if none == "none") {
            Specified::Word("none")
        } else if parts.iter().any(is_image) {
            Specified::Word("image")
        } else {
            return None;
        }),
        Opacity => match single? {
            Part::Percent(p) => Some(Specified::Number(Length::Number(p / 100.0))),
            part => length::number(part).map(Specified::Number),
        },
        Display => match parts {
            [Part::Word(outer), Part::Word(inner)] => Some(Specified::Word(match (outer.as_str(), inner.as_str()) {
                ("block", "flow") | ("flow", "block") => "block",
                ("inline", "flow") | ("flow", "inline") => "inline",
                ("block", "flow-root") | ("flow-root", "block") => "flow-root",
                ("inline", "flow-root") | ("flow-root", "inline") => "inline-block",
                ("block", "flex") | ("flex", "block") => "flex",
                ("inline", "flex") | ("flex", "inline") => "inline-flex",
                ("block", "grid") | ("grid", "block") => "grid",
                ("inline", "grid") | ("grid", "inline") => "inline-grid",
                ("block", "table") | ("table", "block") => "table",
                ("inline", "table") | ("table", "inline") => "inline-table",
                _ => return None,
            })),
            [Part::Word(flow)] if flow == "flow" => Some(Specified::Word("block")),
            _ => match word(parts, DISPLAYS)? {
                Specified::Word("-webkit-flex") => Some(Specified::Word("flex")),
                Specified::Word("-webkit-inline-flex") => Some(Specified::Word("inline-flex")),
                display => Some(display),
            },
        },
        Visibility => word(parts, &["visible", "hidden", "collapse"]),
        Position => word(parts, POSITIONS),
        Float => word(parts, &["none", "left", "right", "inline-start", "inline-end"]),
        Left | Right | Top | Bottom | MarginLeft | MarginTop | Width | Height | MaxWidth | MaxHeight => match single? {
            Part::Word(_) | Part::Function(..) if length::parse(single?).is_none() => Some(Specified::Word("auto")),
            part => length::parse(part).map(Specified::Length),
        },
        TextIndent => length::parse(parts.first()?).map(Specified::Length),
        Overflow => {
            let hides = |p: &Part| matches!(p, Part::Word(w) if matches!(w.as_str(), "hidden" | "clip"));
            Some(Specified::Word(if parts.iter().any(hides) {
                "hidden"
            } else {
                "visible"
            }))
        }
        Clip => Some(Specified::Word(match single? {
            Part::Function(name, sides) if name == "rect" && is_shut(sides) => "shut",
            _ => "open",
        })),
        ClipPath => Some(Specified::Word(match parts.first()? {
            Part::Function(name, inner)
                if name == "inset" && matches!(inner.first(), Some(Part::Percent(p)) if *p >= 50.0) =>
            {
                "shut"
            }
            Part::Function(name, inner)
                if name == "circle" && matches!(inner.first(), Some(Part::Number(0.0) | Part::Percent(0.0))) =>
            {
                "shut"
            }
            Part::Function(name, inner)
                if name == "circle" && matches!(inner.first(), Some(Part::Dimension(n, _)) if *n == 0.0) =>
            {
                "shut"
            }
            Part::Url => "unknown",
            _ => "open",
        })),
        Transform => Some(Specified::Word(transform(parts))),
        Animation => Some(Specified::Word(match parts {
            [Part::Word(none)] if none == "none" => "none",
            _ => "some",
        })),
        Filter => Some(Specified::Word(match parts {
            [Part::Word(none)] if none == "none" => "none",
            _ => "some",
        })),
        Border => Some(border(parts)),
        ContentVisibility => word(parts, &["visible", "hidden", "auto"]),
    }
}

fn is_image(part: &Part) -> bool {
    match part {
        Part::Url => true,
        Part::Function(name, _) => name.contains("gradient") || name.contains("image") || name == "paint",
        _ => false,
    }
}

/// `rect(0 0 0 0)` and `rect(1px, 1px, 1px, 1px)`.
fn is_shut(sides: &[Part]) -> bool {
    let numbers: Vec<f32> = sides
        .iter()
        .filter_map(|p| match p {
            Part::Number(n) | Part::Dimension(n, _) => Some(*n),
            _ => None,
        })
        .collect();
    matches!(numbers.as_slice(), [top, right, bottom, left] if bottom - top <= 1.0 && right - left <= 1.0)
}

/// What a transform does to what is seen: moved far away, shrunk to nothing, or neither.
fn transform(parts: &[Part]) -> &'static str {
    for part in parts {
        let Part::Function(name, inner) = part else { continue };
        let zero = |p: &Part| matches!(p, Part::Number(0.0) | Part::Percent(0.0));
        let far = |p: &Part| matches!(p, Part::Dimension(n, unit) if unit == "px" && n.abs() >= super::seen::FAR);
        let moved = |p: &Part| matches!(p, Part::Percent(n) if n.abs() >= 100.0);
        if name.starts_with("scale") && inner.iter().any(zero) {
            return "shut";
        }
        if name.starts_with("translate") && inner.iter().any(far) {
            return "far";
        }
        if name.starts_with("translate") && inner.iter().any(moved) {
            return "unknown";
        }
    }
    "none"
}

fn font_size(part: &Part) -> Option<Specified> {
    const SIZES: &[&str] = &[
        "xx-small",
        "x-small",
        "small",
        "medium",
        "large",
        "x-large",
        "xx-large",
        "xxx-large",
        "smaller",
        "larger",
    ];
    if let Part::Word(name) = part {
        return SIZES.iter().find(|s| *s == name).map(|s| Specified::Word(s));
    }
    let is_negative = |l: &Length| matches!(l, Length::Unit(n, _) | Length::Percent(n) if *n < 0.0);
    length::parse(part).filter(|l| !is_negative(l)).map(Specified::Length)
}

fn font_weight(part: &Part) -> Option<Specified> {
    match part {
        Part::Word(name) => ["normal", "bold", "bolder", "lighter"]
            .into_iter()
            .find(|w| w == name)
            .map(Specified::Word),
        Part::Number(n) if (1.0..=1000.0).contains(n) => Some(Specified::Number(Length::Number(*n))),
        _ => None,
    }
}

fn line_height(part: &Part) -> Option<Specified> {
    if matches!(part, Part::Word(normal) if normal == "normal") {
        return Some(Specified::Word("normal"));
    }
    match length::number(part) {
        Some(Length::Number(n)) if n < 0.0 => None,
        Some(number) => Some(Specified::Number(number)),
        None => length::parse(part).map(Specified::Length),
    }
}

/// The last layer's colour, and whether any layer is an image.
fn background(parts: &[Part]) -> Option<Vec<(Property, Specified)>> {
    const KNOWN: &[&str] = &[
        "none",
        "repeat",
        "repeat-x",
        "repeat-y",
        "no-repeat",
        "space",
        "round",
        "scroll",
        "fixed",
        "local",
        "left",
        "right",
        "top",
        "bottom",
        "center",
        "cover",
        "contain",
        "auto",
        "border-box",
        "padding-box",
        "content-box",
        "text",
    ];
    let mut color = Paint::Color(color::Rgba::TRANSPARENT);
    let mut image = "none";
    let mut colors = 0;
    for part in parts {
        match part {
            Part::Word(name) if KNOWN.contains(&name.as_str()) => {}
            Part::Number(0.0) | Part::Dimension(..) | Part::Percent(_) | Part::Comma | Part::Delim('/') => {}
            part if is_image(part) => image = "image",
            Part::Function(name, _) if matches!(name.as_str(), "calc" | "min" | "max" | "clamp") => {}
            part => {
                color = color::parse(part)?;
                colors += 1;
            }
        }
    }
    (colors <= 1 && !parts.is_empty()).then(|| {
        vec![
            (Property::BackgroundColor, Specified::Color(color)),
            (Property::BackgroundImage, Specified::Word(image)),
        ]
    })
}

/// `font: italic bold 12px/1.5 sans-serif`, or the name of a system font.
fn font(parts: &[Part]) -> Option<Vec<(Property, Specified)>> {
    const SYSTEM: &[&str] = &["caption", "icon", "menu", "message-box", "small-caption", "status-bar"];
    let (mut weight, mut height) = (Specified::Word("normal"), Specified::Word("normal"));
    if matches!(parts, [Part::Word(name)] if SYSTEM.contains(&name.as_str())) {
        return Some(
            Written::Font
                .longhands()
                .iter()
                .map(|p| (*p, Specified::Unknown))
                .collect(),
        );
    }
    let mut size = None;
    let mut at = 0;
    while let Some(part) = parts.get(at) {
        at += 1;
        match part {
            Part::Word(name)
                if matches!(name.as_str(), "normal" | "italic" | "oblique" | "small-caps")
                    || name.ends_with("condensed")
                    || name.ends_with("expanded") => {}
            part => match font_weight(part) {
                Some(found) => weight = found,
                None => {
                    size = Some(font_size(part)?);
                    break;
                }
            },
        }
    }
    if parts.get(at) == Some(&Part::Delim('/')) {
        height = line_height(parts.get(at + 1)?)?;
        at += 2;
    }
    let family = parts.get(at..).filter(|family| !family.is_empty())?;
    Some(vec![
        (Property::FontFamily, one(Property::FontFamily, family)?),
        (Property::FontSize, size?),
        (Property::FontWeight, weight),
        (Property::LineHeight, height),
    ])
}

/// One to four values for the sides: top, right, bottom, left.
fn sides(parts: &[Part], order: [Property; 4]) -> Option<Vec<(Property, Specified)>> {
    let value = |part: &Part| one(Property::Left, std::slice::from_ref(part));
    let index = match parts.len() {
        1 => [0, 0, 0, 0],
        2 => [0, 1, 0, 1],
        3 => [0, 1, 2, 1],
        4 => [0, 1, 2, 3],
        _ => return None,
    };
    order
        .into_iter()
        .zip(index)
        .map(|(property, at)| Some((property, value(&parts[at])?)))
        .collect()
}

fn border(parts: &[Part]) -> Specified {
    let absent = |p: &Part| match p {
        Part::Word(name) => matches!(name.as_str(), "none" | "hidden"),
        Part::Number(n) | Part::Dimension(n, _) => *n == 0.0,
        _ => false,
    };
    let clear = |p: &Part| matches!(color::parse(p), Some(Paint::Color(c)) if c.0[3] < 0.1);
    Specified::Word(if parts.iter().any(|p| absent(p) || clear(p)) {
        "none"
    } else {
        "some"
    })
}
