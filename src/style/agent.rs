//! What holds before any author's style: the browser's own sheet (Chromium's, light scheme) and presentational attributes.

use scraper::node::Element;

use super::color::{self, Paint, Rgba};
use super::length::{Length, Unit};
use super::part::Part;
use super::value::{Property, Specified};

fn attribute<'e>(element: &'e Element, name: &str) -> Option<&'e str> {
    element.attrs.iter().find(|(n, _)| &*n.local == name).map(|(_, v)| &**v)
}

fn em(value: f32) -> Specified {
    Specified::Length(Length::Unit(value, Unit::Em))
}

fn rgb(red: u8, green: u8, blue: u8) -> Specified {
    translucent(red, green, blue, 1.0)
}

fn translucent(red: u8, green: u8, blue: u8, alpha: f32) -> Specified {
    Specified::Color(Paint::Color(Rgba::bytes(red, green, blue, alpha)))
}

/// `display` by element name; none for what is inline.
fn display(name: &str) -> Option<&'static str> {
    Some(match name {
        "html" | "body" | "address" | "article" | "aside" | "blockquote" | "center" | "dd" | "details" | "dialog"
        | "dir" | "div" | "dl" | "dt" | "fieldset" | "figcaption" | "figure" | "footer" | "form" | "h1" | "h2"
        | "h3" | "h4" | "h5" | "h6" | "header" | "hgroup" | "hr" | "legend" | "listing" | "main" | "menu" | "nav"
        | "ol" | "optgroup" | "option" | "p" | "plaintext" | "pre" | "search" | "section" | "summary" | "ul"
        | "xmp" | "frameset" | "frame" => "block",
        "area" | "base" | "basefont" | "datalist" | "head" | "link" | "meta" | "noembed" | "noframes" | "noscript"
        | "param" | "rp" | "script" | "style" | "template" | "title" => "none",
        "li" => "list-item",
        "table" => "table",
        "caption" => "table-caption",
        "thead" => "table-header-group",
        "tbody" => "table-row-group",
        "tfoot" => "table-footer-group",
        "tr" => "table-row",
        "td" | "th" => "table-cell",
        "col" => "table-column",
        "colgroup" => "table-column-group",
        "button" | "input" | "select" | "textarea" | "meter" | "progress" | "marquee" => "inline-block",
        "slot" => "contents",
        "ruby" => "ruby",
        "rt" => "ruby-text",
        _ => return None,
    })
}

/// The browser's declarations for an element.
pub(super) fn defaults(
    element: &Element,
    is_quirky: bool,
    is_first_summary: bool,
    is_disabled: bool,
) -> Vec<(Property, Specified)> {
    let name = element.name();
    let mut all = Vec::new();
    let mut set = |property, value| all.push((property, value));
    let has = |name| attribute(element, name).is_some();
    if let Some(display) = display(name) {
        set(Property::Display, Specified::Word(display));
    }
    match name {
        "h1" => set(Property::FontSize, em(2.0)),
        "h2" => set(Property::FontSize, em(1.5)),
        "h3" => set(Property::FontSize, em(1.17)),
        "h4" => set(Property::FontSize, em(1.0)),
        "h5" => set(Property::FontSize, em(0.83)),
        "h6" => set(Property::FontSize, em(0.67)),
        "small" | "sub" | "sup" => set(Property::FontSize, Specified::Word("smaller")),
        "big" => set(Property::FontSize, Specified::Word("larger")),
        "rt" => set(Property::FontSize, em(0.5)),
        "pre" | "code" | "kbd" | "samp" | "tt" | "listing" | "xmp" | "plaintext" => {
            set(Property::FontFamily, Specified::Word("monospace"));
        }
        "mark" => {
            set(Property::Color, rgb(0, 0, 0));
            set(Property::BackgroundColor, rgb(255, 255, 0));
        }
        "a" | "area" if has("href") => set(Property::Color, rgb(0, 0, 238)),
        "summary" if is_first_summary => set(Property::Display, Specified::Word("list-item")),
        "dialog" => {
            set(Property::Position, Specified::Word("absolute"));
            set(Property::Color, rgb(0, 0, 0));
            set(Property::BackgroundColor, rgb(255, 255, 255));
            set(Property::Border, Specified::Word("some"));
            if !has("open") {
                set(Property::Display, Specified::Word("none"));
            }
        }
        "fieldset" => set(Property::Border, Specified::Word("some")),
        "hr" => set(Property::Color, rgb(128, 128, 128)),
        "table" if is_quirky => {
            set(Property::FontSize, Specified::Word("medium"));
            set(Property::FontWeight, Specified::Word("normal"));
            set(Property::LineHeight, Specified::Word("normal"));
        }
        _ => {}
    }
    match name {
        "b" | "strong" => set(Property::FontWeight, Specified::Word("bolder")),
        "h1" | "h2" | "h3" | "h4" | "h5" | "h6" | "th" => set(Property::FontWeight, Specified::Word("bold")),
        "optgroup" => set(Property::FontWeight, Specified::Word("bolder")),
        "option" => set(Property::FontWeight, Specified::Word("normal")),
        _ => {}
    }
    if matches!(name, "input" | "button" | "select" | "textarea") {
        control(element, name, is_disabled, &mut set);
    }
    if has("hidden") {
        set(Property::Display, Specified::Word("none"));
    }
    if has("popover") {
        set(Property::Display, Specified::Word("none"));
        set(Property::Color, rgb(0, 0, 0));
        set(Property::BackgroundColor, rgb(255, 255, 255));
    }
    all
}

/// The look of form controls.
fn control(element: &Element, name: &str, is_disabled: bool, set: &mut impl FnMut(Property, Specified)) {
    let kind = match name {
        "input" => attribute(element, "type").unwrap_or("text").trim().to_ascii_lowercase(),
        _ => String::new(),
    };
    set(Property::FontSize, Specified::Length(Length::px(40.0 / 3.0)));
    set(Property::FontWeight, Specified::Word("normal"));
    set(Property::LineHeight, Specified::Word("normal"));
    set(Property::TextIndent, Specified::Length(Length::px(0.0)));
    let mono = if name == "textarea" { "monospace" } else { "other" };
    set(Property::FontFamily, Specified::Word(mono));
    let is_push = name == "button" || matches!(kind.as_str(), "submit" | "button" | "reset");
    match kind.as_str() {
        "hidden" => set(Property::Display, Specified::Word("none")),
        "checkbox" | "radio" | "range" | "image" => {}
        "color" | "file" if kind == "file" => {}
        _ => set(Property::Border, Specified::Word("some")),
    }
    match (is_push, is_disabled) {
        (true, true) => set(Property::Color, translucent(16, 16, 16, 0.3)),
        (false, true) if name == "select" => {
            set(Property::Color, rgb(128, 128, 128));
            set(Property::Opacity, Specified::Number(Length::Number(0.7)));
        }
        (false, true) => set(Property::Color, rgb(84, 84, 84)),
        _ if kind == "file" => {}
        _ => set(Property::Color, rgb(0, 0, 0)),
    }
    let background = match kind.as_str() {
        "checkbox" | "radio" | "image" | "file" | "hidden" => Specified::Color(Paint::Color(Rgba::TRANSPARENT)),
        _ if is_push && is_disabled => translucent(239, 239, 239, 0.3),
        _ if is_push || kind == "color" || name == "select" && attribute(element, "multiple").is_none() => {
            rgb(239, 239, 239)
        }
        _ if is_disabled => translucent(239, 239, 239, 0.3),
        _ => rgb(255, 255, 255),
    };
    set(Property::BackgroundColor, background);
}

/// What presentational attributes declare; weaker than any author's rule.
pub(super) fn hints(element: &Element) -> Vec<(Property, Specified)> {
    let mut all = Vec::new();
    let name = element.name();
    for (attribute, value) in &element.attrs {
        match (&*attribute.local, name) {
            (
                "bgcolor",
                "body" | "table" | "thead" | "tbody" | "tfoot" | "tr" | "td" | "th" | "col" | "colgroup" | "marquee",
            ) => {
                all.extend(legacy_color(value).map(|c| (Property::BackgroundColor, c)));
            }
            ("text", "body") | ("color", "font" | "hr") => {
                all.extend(legacy_color(value).map(|c| (Property::Color, c)));
            }
            ("background", "body" | "table" | "tr" | "td" | "th") if !value.trim().is_empty() => {
                all.push((Property::BackgroundImage, Specified::Word("image")));
            }
            ("size", "font") => all.extend(font_size(value).map(|s| (Property::FontSize, Specified::Word(s)))),
            ("border", "table") if value.trim() != "0" => all.push((Property::Border, Specified::Word("some"))),
            _ => {}
        }
    }
    all
}

fn font_size(value: &str) -> Option<&'static str> {
    let value = value.trim();
    let digits = value.trim_start_matches(['+', '-']);
    let end = digits.find(|c: char| !c.is_ascii_digit()).unwrap_or(digits.len());
    let number: i32 = digits[..end].parse().ok()?;
    let number = match value.as_bytes().first()? {
        b'+' => 3_i32.saturating_add(number),
        b'-' => 3_i32.saturating_sub(number),
        _ => number,
    };
    Some(
        [
            "x-small",
            "small",
            "medium",
            "large",
            "x-large",
            "xx-large",
            "xxx-large",
        ][(number.clamp(1, 7) - 1) as usize],
    )
}

/// A colour as HTML's own attributes write it: anything at all becomes one.
fn legacy_color(value: &str) -> Option<Specified> {
    let value = value.trim().to_ascii_lowercase();
    if value.is_empty() || value == "transparent" {
        return None;
    }
    if let Some(Paint::Color(color)) = color::parse(&Part::Word(value.clone())) {
        return Some(Specified::Color(Paint::Color(color)));
    }
    let digits = value.strip_prefix('#').unwrap_or(&value);
    if value.len() == 4
        && value.starts_with('#')
        && let Some(color) = color::parse(&Part::Hash(digits.to_owned()))
    {
        return Some(Specified::Color(color));
    }
    let mut digits: Vec<u8> = digits
        .chars()
        .take(128)
        .map(|c| c.to_digit(16).unwrap_or(0) as u8)
        .collect();
    while digits.is_empty() || !digits.len().is_multiple_of(3) {
        digits.push(0);
    }
    let length = digits.len() / 3;
    let mut parts: Vec<&[u8]> = digits.chunks(length).map(|p| &p[length.saturating_sub(8)..]).collect();
    while parts[0].len() > 2 && parts.iter().all(|p| p[0] == 0) {
        parts.iter_mut().for_each(|p| *p = &p[1..]);
    }
    let byte = |p: &[u8]| p.iter().take(2).fold(0_u8, |n, d| n * 16 + d);
    Some(rgb(byte(parts[0]), byte(parts[1]), byte(parts[2])))
}
