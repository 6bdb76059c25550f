//! Android's layout XML: its views become the elements that the screen would have in HTML.

use std::collections::HashMap;

use html5ever::LocalName;

use super::sink::PendingSegment;
use super::tree::{AttributeToken, Feeder, is_void};
use super::xml::{self, Attribute, Event, Events, Tag};
use crate::source::{Resources, Source};

/// Where the values of a layout's names stand, seen from the layout; the first that knows a name wins.
const VALUES: [&str; 5] = [
    "../values/strings.xml",
    "../values-zh-rCN/strings.xml",
    "../values-zh/strings.xml",
    "../values-en/strings.xml",
    "../values/bools.xml",
];

/// Bytes of a text that can still be what a view without a button's look is tapped for.
const TAPPED: usize = 36;

/// Whether XML is a screen: its first element is a view, in Android's namespace. Drawables, menus and manifests, which
/// share the namespace, begin in lower case.
pub(super) fn is_layout(text: &str) -> bool {
    Events::new(text)
        .find_map(|event| match event {
            Event::Start(tag) => {
                let is_view = tag.name.starts_with(|c: char| c.is_ascii_uppercase())
                    || tag.name.contains('.')
                    || matches!(tag.name, "merge" | "layout");
                let is_android = |a: &Attribute<'_>| a.name == "xmlns:android" && a.value.contains("res/android");
                Some(is_view && tag.attributes.iter().any(is_android))
            }
            _ => None,
        })
        .unwrap_or(false)
}

/// Feeds a layout to the tree; texts that it only names come from `resources`, and their spans stay in the layout.
pub(super) fn feed(feeder: &mut Feeder, source: &Source, resources: Option<&dyn Resources>) {
    let text = &source.text;
    let names = Names::of(source, resources);
    // The radio that a group names as the one that is on.
    let mut chosen = None;
    for event in Events::new(text) {
        match event {
            // A layout has no text of its own.
            Event::Text(_) | Event::Raw(_) => {}
            Event::Start(tag) => {
                let kind = View::of(&tag);
                let name = kind.element();
                chosen = tag.get("android:checkedButton").map(resource_name).or(chosen);
                let mut attributes = attributes(&tag, kind, &names);
                let id = tag.attributes.iter().find(|a| a.name == "android:id");
                if let Some(id) = id.filter(|id| kind == View::Radio && chosen == Some(resource_name(id.value))) {
                    attributes.retain(|a| &*a.name != "checked");
                    attributes.push(xml::token("checked", "true", id));
                }
                feeder.start(LocalName::from(name), attributes, false, tag.span);
                texts(feeder, text, &tag, kind, &names);
                if tag.is_closed && !is_void(name) {
                    feeder.end(LocalName::from(name), tag.span);
                }
            }
            Event::End { name, span } => {
                if name.ends_with("RadioGroup") {
                    chosen = None;
                }
                let name = View::named(name).element();
                // Texts are fed with their view, so a button's end tag has nothing more to end than a box's.
                if !is_void(name) {
                    feeder.end(LocalName::from(name), span);
                }
            }
        }
    }
}

/// What a view is for its user.
#[derive(Clone, Copy, PartialEq, Eq)]
enum View {
    Checkbox,
    Radio,
    Switch,
    Button,
    Field,
    Image,
    Text,
    Nothing,
    Box,
}

impl View {
    fn of(tag: &Tag<'_>) -> Self {
        Self::named(tag.name)
    }

    /// By the class's own name, which libraries put more words before.
    fn named(name: &str) -> Self {
        let class = name.rsplit('.').next().unwrap_or(name);
        let ends = |endings: &[&str]| endings.iter().any(|e| class.ends_with(e));
        if matches!(
            class,
            "data" | "variable" | "import" | "include" | "fragment" | "ViewStub" | "requestFocus" | "tag"
        ) {
            Self::Nothing
        } else if ends(&["CheckBox", "Checkbox", "CheckedTextView", "CheckBoxPreference"]) {
            Self::Checkbox
        } else if ends(&["RadioButton"]) {
            Self::Radio
        } else if ends(&[
            "Switch",
            "SwitchCompat",
            "SwitchMaterial",
            "MaterialSwitch",
            "SwitchButton",
            "SwitchView",
            "ToggleButton",
            "SwitchPreference",
            "SwitchPreferenceCompat",
        ]) {
            Self::Switch
        } else if ends(&["Button", "Chip"]) {
            Self::Button
        } else if ends(&["EditText", "AutoCompleteTextView"]) {
            Self::Field
        } else if ends(&["ImageView"]) {
            Self::Image
        } else if ends(&["TextView", "Text", "Preference"]) {
            Self::Text
        } else {
            Self::Box
        }
    }

    fn element(self) -> &'static str {
        match self {
            Self::Checkbox => "checkbox",
            Self::Radio => "radio",
            Self::Switch => "switch",
            Self::Button => "button",
            Self::Field => "input",
            Self::Image => "img",
            Self::Nothing => "block",
            Self::Text | Self::Box => "view",
        }
    }

    fn is_box(self) -> bool {
        matches!(self, Self::Checkbox | Self::Radio | Self::Switch)
    }
}

/// The name in a reference such as `@+id/agree`.
fn resource_name(reference: &str) -> &str {
    reference.rsplit('/').next().unwrap_or(reference)
}

/// The words of an id: `@+id/btnDisagree` has two.
fn words(id: &str) -> Vec<String> {
    let name = resource_name(id);
    let mut words = vec![String::new()];
    let mut was_lower = false;
    for c in name.chars().take(80) {
        if !c.is_ascii_alphanumeric() || c.is_ascii_uppercase() && was_lower {
            words.push(String::new());
        }
        was_lower = c.is_ascii_lowercase() || c.is_ascii_digit();
        if let Some(word) = words.last_mut().filter(|_| c.is_ascii_alphanumeric()) {
            word.push(c.to_ascii_lowercase());
        }
    }
    words.retain(|w| !w.is_empty());
    words
}

/// Whether a text can be tapped: by its own word, or by an id that speaks of an answer.
fn is_tapped(tag: &Tag<'_>, names: &Names) -> bool {
    let Some(text) = tag.get("android:text").map(|t| names.text(t)) else {
        return false;
    };
    let says = |word: &str| {
        matches!(
            word,
            "btn"
                | "button"
                | "bt"
                | "agree"
                | "disagree"
                | "accept"
                | "reject"
                | "refuse"
                | "decline"
                | "deny"
                | "cancel"
                | "confirm"
                | "ok"
                | "exit"
                | "quit"
                | "skip"
                | "submit"
                | "login"
                | "register"
        )
    };
    let acts = tag.get("android:onClick").is_some() || tag.get("android:clickable") == Some("true");
    let named = tag
        .get("android:id")
        .is_some_and(|id| words(id).iter().any(|w| says(w)));
    (acts || named) && text.len() <= TAPPED
}

fn attributes(tag: &Tag<'_>, kind: View, names: &Names) -> Vec<AttributeToken> {
    let mut tokens: Vec<AttributeToken> = Vec::new();
    for attribute in &tag.attributes {
        let value = xml::decode(attribute.value, xml::entity);
        let (name, value) = match attribute.name {
            "android:checked" | "android:defaultValue" if kind.is_box() => ("checked", names.truth(&value)),
            "android:visibility" if matches!(&*value, "gone" | "invisible") => ("hidden", String::new()),
            "android:enabled" if value == "false" => ("disabled", String::new()),
            "android:id" | "android:key" => ("id", words(&value).join("-")),
            "android:hint" if kind == View::Field => ("placeholder", names.text(&value)),
            "android:contentDescription" if kind == View::Image => ("alt", names.text(&value)),
            "android:src" | "app:srcCompat" if kind == View::Image && shows_state(&value) => ("src", value),
            "android:onClick" => ("onclick", value),
            _ => continue,
        };
        if tokens.iter().all(|t| &*t.name != name) {
            tokens.push(xml::token(name, &value, attribute));
        }
    }
    if kind == View::Text
        && is_tapped(tag, names)
        && let Some(of) = tag.attributes.iter().find(|a| a.name == "android:text")
    {
        tokens.push(xml::token("class", "btn", of));
    }
    tokens
}

/// Whether the name of a drawable says which state of a box it shows; a selector shows both.
fn shows_state(drawable: &str) -> bool {
    let words = words(drawable);
    !words.iter().any(|w| matches!(&**w, "selector" | "sel" | "bg"))
        && words
            .iter()
            .any(|w| matches!(&**w, "checked" | "unchecked" | "selected" | "unselected" | "ticked"))
}

/// Feeds what a view shows.
fn texts(feeder: &mut Feeder, text: &str, tag: &Tag<'_>, kind: View, names: &Names) {
    if matches!(kind, View::Field | View::Image | View::Nothing) {
        return;
    }
    let mut is_first = true;
    for name in ["android:text", "android:title", "android:summary", "android:hint"] {
        let Some(attribute) = tag.attributes.iter().find(|a| a.name == name) else {
            continue;
        };
        let Some(span) = attribute.value_span.filter(|span| !span.is_empty()) else {
            continue;
        };
        if !std::mem::take(&mut is_first) {
            feeder.start(LocalName::from("br"), Vec::new(), false, attribute.name_span);
        }
        // A view with an id can be given links and taps in code.
        let can_link = tag.get("android:id").is_some() && kind != View::Button;
        if can_link {
            let token = xml::token("data-text", "", attribute);
            feeder.start(LocalName::from("navigator"), vec![token], false, attribute.name_span);
        }
        if attribute.value.starts_with(['@', '?']) {
            let named = names.text(attribute.value);
            let segment = PendingSegment {
                at: 0,
                source: span,
                literal: false,
            };
            feeder.text(&named, [segment]);
        } else {
            xml::feed_text(feeder, text, span, escape);
        }
        if can_link {
            feeder.end(LocalName::from("navigator"), attribute.name_span);
        }
    }
}

/// Android's own escapes, and XML's.
fn escape(text: &str) -> Option<(String, usize)> {
    let Some(escaped) = text.strip_prefix('\\') else {
        return xml::entity(text);
    };
    let first = escaped.chars().next()?;
    let decoded = match first {
        'n' => '\n',
        't' => '\t',
        'u' => {
            let code = escaped.get(1..5).and_then(|hex| u32::from_str_radix(hex, 16).ok())?;
            return Some((char::from_u32(code).filter(|c| *c != '\0')?.to_string(), 6));
        }
        '@' | '?' | '\'' | '"' | '\\' => first,
        _ => return None,
    };
    Some((decoded.to_string(), 2))
}

/// The texts and truth values that a layout names.
#[derive(Default)]
struct Names {
    values: HashMap<String, String>,
}

impl Names {
    fn of(source: &Source, resources: Option<&dyn Resources>) -> Self {
        let mut names = Self::default();
        let asks = source.text.contains("\"@string/") || source.text.contains("\"@bool/");
        let Some(resources) = resources.filter(|_| asks) else {
            return names;
        };
        for href in VALUES {
            if let Some(values) = resources.get(&source.path, href) {
                names.read(&values.text);
            }
        }
        names
    }

    fn read(&mut self, text: &str) {
        let mut open: Option<(String, String)> = None;
        for event in Events::new(text) {
            match event {
                Event::Start(tag) if matches!(tag.name, "string" | "bool") && !tag.is_closed => {
                    open = tag
                        .get("name")
                        .map(|name| (format!("@{}/{name}", tag.name), String::new()));
                }
                Event::End {
                    name: "string" | "bool",
                    ..
                } => {
                    if let Some((name, value)) = open.take() {
                        let value = value.split_whitespace().collect::<Vec<_>>().join(" ");
                        let value = value.trim_matches('"').to_owned();
                        self.values.entry(name).or_insert(xml::decode(&value, escape));
                    }
                }
                Event::Text(span) => {
                    if let Some((_, value)) = &mut open {
                        value.push_str(&xml::decode(&text[span.range()], xml::entity));
                    }
                }
                Event::Raw(span) => {
                    if let Some((_, value)) = &mut open {
                        value.push_str(&text[span.range()]);
                    }
                }
                _ => {}
            }
        }
    }

    /// What a view shows for a value: the value itself, or what it names; nothing where that is not at hand.
    fn text(&self, value: &str) -> String {
        if value.starts_with(['@', '?']) {
            return self.values.get(value).cloned().unwrap_or_default();
        }
        xml::decode(value, escape)
    }

    /// A state as the tree's controls read it: a literal, or an expression whose value nobody knows here.
    fn truth(&self, value: &str) -> String {
        match self.values.get(value).map_or(value, String::as_str) {
            known @ ("true" | "false") => known.to_owned(),
            unknown => format!("{{{{{unknown}}}}}"),
        }
    }
}
