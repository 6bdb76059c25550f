//! Recognises check boxes that are no `<input>`: components, custom elements, images; and reads what is bound to them.

use ego_tree::NodeRef;
use scraper::Node;
use scraper::node::Element;

use super::controls::Setting;
use super::lower::attr;
use super::regions::Hints;
use crate::document::{ControlKind, State};

fn set(state: State, attribute: &str) -> Setting {
    Setting {
        state,
        attribute: Some(attribute.to_owned()),
        model: None,
    }
}

fn off() -> Setting {
    Setting {
        state: State::Off,
        attribute: None,
        model: None,
    }
}

/// The default of a real input: in HTML any `checked` attribute is on, whatever its value.
pub(super) fn input_setting(element: &Element) -> Setting {
    for (name, value) in &element.attrs {
        if &*name.local == "checked" {
            // Templates are not HTML: there the value decides.
            return match expression(value) {
                Some(inner) => literal(inner).map_or_else(
                    || Setting {
                        state: State::Unknown,
                        attribute: Some("checked".to_owned()),
                        model: Some(inner.to_owned()),
                    },
                    |state| set(state, "checked"),
                ),
                None => set(State::On, "checked"),
            };
        }
    }
    bound(element).unwrap_or_else(off)
}

/// The default by `aria-checked`, else by class.
pub(super) fn aria_setting(element: &Element, hints: &Hints) -> Setting {
    for name in ["aria-checked", "aria-selected", "aria-pressed"] {
        match attr(element, name) {
            Some("true") => return set(State::On, name),
            Some("false") => return set(State::Off, name),
            Some(_) => return set(State::Unknown, name),
            None => {}
        }
    }
    bound(element).unwrap_or_else(|| by_class(hints))
}

/// A custom element that is a box by its name, such as `<el-checkbox>`.
pub(super) fn custom(name: &str, element: &Element) -> Option<(ControlKind, Setting)> {
    if !name.contains('-') && !matches!(name, "checkbox" | "switch" | "radio") {
        return None;
    }
    let is = |word: &str| name.split('-').any(|w| w == word);
    if is("group") || is("list") || is("button") {
        return None;
    }
    let kind = if is("checkbox") || is("check") && is("box") {
        ControlKind::Checkbox
    } else if is("switch") || is("toggle") {
        ControlKind::Switch
    } else if is("radio") {
        ControlKind::Radio
    } else {
        return None;
    };
    for name in [
        "checked",
        "selected",
        "on",
        "default-checked",
        "defaultchecked",
        "value",
        "model-value",
    ] {
        let Some(value) = attr(element, name) else { continue };
        let value = value.trim();
        if name == "value" && literal(value).is_none() && expression(value).is_none() {
            continue;
        }
        let inner = expression(value).unwrap_or(value);
        let state = match literal(inner) {
            Some(state) => state,
            None if inner.is_empty() || inner == name => State::On,
            None if expression(value).is_some() => {
                return Some((
                    kind,
                    Setting {
                        state: State::Unknown,
                        attribute: Some(name.to_owned()),
                        model: Some(inner.to_owned()),
                    },
                ));
            }
            None => continue,
        };
        return Some((kind, set(state, name)));
    }
    Some((kind, bound(element).unwrap_or_else(off)))
}

/// The state that a framework's binding gives, if there is one.
fn bound(element: &Element) -> Option<Setting> {
    let mut model = None;
    for (name, value) in &element.attrs {
        let name = &*name.local;
        let bare = name
            .trim_start_matches("v-bind:")
            .trim_start_matches("bind:")
            .trim_start_matches([':', '['])
            .trim_end_matches(']');
        let is_binding = bare.len() < name.len();
        let value = value.trim();
        let inner = expression(value).unwrap_or(value);
        match bare {
            "checked" | "default-checked" | "defaultchecked" | "selected"
                if is_binding || bare.starts_with("default") =>
            {
                let found = match literal(inner) {
                    Some(state) => set(state, name),
                    None if inner.is_empty() => set(State::On, name),
                    None => Setting {
                        state: State::Unknown,
                        attribute: Some(name.to_owned()),
                        model: Some(inner.to_owned()),
                    },
                };
                return Some(found);
            }
            "value" | "model-value" | "modelvalue" | "aria-checked" if is_binding => {
                let found = match literal(inner) {
                    Some(state) => set(state, name),
                    None => Setting {
                        state: State::Unknown,
                        attribute: Some(name.to_owned()),
                        model: Some(inner.to_owned()),
                    },
                };
                if bare != "value" || literal(inner).is_some() {
                    return Some(found);
                }
                model.get_or_insert((name, inner));
            }
            "ng-model" | "ng-checked" | "[(ngmodel)]" | "(ngmodel)" | "(ngmodel)]" | "wx:model" => {
                model = Some((name, inner))
            }
            _ if name.starts_with("v-model") || name.starts_with("model:") || name.contains("ngmodel") => {
                model = Some((name, inner))
            }
            _ => {}
        }
    }
    model.map(|(name, inner)| Setting {
        state: literal(inner).unwrap_or(State::Unknown),
        attribute: Some(name.to_owned()),
        model: literal(inner).is_none().then(|| inner.to_owned()),
    })
}

/// What stands inside `{{…}}` or `{…}`.
fn expression(value: &str) -> Option<&str> {
    let value = value.trim();
    let inner = value
        .strip_prefix("{{")
        .and_then(|v| v.strip_suffix("}}"))
        .or_else(|| value.strip_prefix('{').and_then(|v| v.strip_suffix('}')))?;
    Some(inner.trim())
}

fn literal(value: &str) -> Option<State> {
    match value.trim().trim_matches(['\'', '"']) {
        "true" | "!0" | "1" => Some(State::On),
        "false" | "!1" | "0" | "null" | "undefined" => Some(State::Off),
        _ => None,
    }
}

/// Looks up in the page's own scripts what a bound name is set to at first.
pub(super) fn resolve(model: &str, scripts: &str) -> State {
    let (negated, model) = match model.trim().strip_prefix('!') {
        Some(rest) => (true, rest.trim()),
        None => (false, model.trim()),
    };
    let name = model.rsplit('.').next().unwrap_or(model).trim();
    let is_word = |c: char| c.is_alphanumeric() || c == '_' || c == '$';
    if name.is_empty() || !name.chars().all(is_word) {
        return State::Unknown;
    }
    for (at, _) in scripts.match_indices(name).take(2000) {
        if scripts[..at].ends_with(is_word) {
            continue;
        }
        let rest = scripts[at + name.len()..].trim_start_matches(['"', '\'']).trim_start();
        // `const [agree, setAgree] = useState(true)` sets the first of the pair.
        let rest = match rest.strip_prefix(',') {
            Some(pair) if scripts[..at].trim_end().ends_with('[') => {
                pair.split_once(']').map_or("", |p| p.1).trim_start()
            }
            _ => rest,
        };
        let Some(value) = rest.strip_prefix([':', '=']) else {
            continue;
        };
        if value.starts_with('=') {
            continue;
        }
        let mut value = value.trim_start();
        for wrapper in [
            "ref(",
            "Vue.ref(",
            "useState(",
            "React.useState(",
            "signal(",
            "observable(",
        ] {
            value = value.strip_prefix(wrapper).unwrap_or(value).trim_start();
        }
        let word: String = value.chars().take_while(|c| is_word(*c) || *c == '!').collect();
        match literal(&word) {
            Some(state) => {
                return match (state, negated) {
                    (State::On, true) => State::Off,
                    (State::Off, true) => State::On,
                    (state, _) => state,
                };
            }
            None => continue,
        }
    }
    State::Unknown
}

/// Words that say that a box is ticked.
fn says_on(word: &str) -> bool {
    matches!(word, "checked" | "ticked" | "selected" | "active" | "on" | "ischecked")
}

fn says_off(word: &str) -> bool {
    matches!(
        word,
        "unchecked" | "uncheck" | "unselected" | "unticked" | "off" | "inactive" | "unselect" | "nocheck"
    )
}

fn by_class(hints: &Hints) -> Setting {
    let tokens = hints.class.split_ascii_whitespace();
    let on = tokens.clone().any(|token| {
        let mut before = "";
        token.split(['-', '_']).filter(|w| !w.is_empty()).any(|word| {
            let is_on = says_on(word) && !matches!(before, "not" | "un" | "no");
            before = word;
            is_on
        })
    });
    let is_off = tokens.flat_map(|t| t.split(['-', '_'])).any(says_off);
    match (on, is_off) {
        (true, false) => set(State::On, "class"),
        (_, true) => set(State::Off, "class"),
        _ => off(),
    }
}

/// An element whose class says that it is drawn as a box.
pub(super) fn component(name: &str, element: &Element, hints: &Hints) -> Option<(ControlKind, Setting)> {
    if hints.class.is_empty()
        || matches!(
            name,
            "a" | "input"
                | "button"
                | "form"
                | "body"
                | "html"
                | "nav"
                | "ul"
                | "ol"
                | "table"
                | "select"
                | "svg"
                | "img"
        )
    {
        return None;
    }
    let mut kind = None;
    for token in hints.class.split_ascii_whitespace() {
        let words: Vec<&str> = token.split(['-', '_']).filter(|w| !w.is_empty()).collect();
        let is_wrong = words.iter().any(|w| {
            matches!(
                *w,
                "group"
                    | "groups"
                    | "list"
                    | "text"
                    | "note"
                    | "container"
                    | "wrapper"
                    | "wrap"
                    | "title"
                    | "desc"
                    | "content"
                    | "nav"
                    | "navbar"
                    | "menu"
                    | "dropdown"
                    | "collapse"
                    | "accordion"
                    | "sidebar"
                    | "theme"
                    | "language"
                    | "lang"
                    | "row"
                    | "label"
                    | "form"
                    | "field"
                    | "section"
                    | "block"
                    | "item"
                    | "items"
                    | "tab"
                    | "tabs"
                    | "search"
                    | "panel"
                    | "area"
            )
        });
        if is_wrong {
            continue;
        }
        let has = |word: &str| words.contains(&word);
        let is_box = has("checkbox") || has("check") && has("box") || has("chk");
        let is_switch = has("switch") && words.len() <= 3;
        let is_state_only = (has("toggle") || has("tick")) && has_state(hints, element);
        kind = if is_box {
            Some(ControlKind::Checkbox)
        } else if is_switch || (is_state_only && has("toggle")) {
            Some(ControlKind::Switch)
        } else if is_state_only {
            Some(ControlKind::Checkbox)
        } else if has("radio") && words.len() <= 2 {
            Some(ControlKind::Radio)
        } else {
            continue;
        };
        break;
    }
    let kind = kind?;
    let setting = aria_setting(element, hints);
    let is_bound = element.attrs.iter().find(|(n, v)| {
        matches!(
            &*n.local,
            ":class" | "v-bind:class" | "[class]" | "[ngclass]" | "ng-class"
        ) && v.contains("check")
    });
    match is_bound {
        Some((n, v)) if setting.state == State::Off && setting.attribute.is_none() => {
            let model = v
                .rsplit(':')
                .next()
                .map(|m| m.trim_matches(|c: char| !c.is_alphanumeric() && c != '_' && c != '.' && c != '!'));
            let attribute = Some((*n.local).to_owned());
            Some((
                kind,
                Setting {
                    state: State::Unknown,
                    attribute,
                    model: model.map(str::to_owned),
                },
            ))
        }
        _ => Some((kind, setting)),
    }
}

fn has_state(hints: &Hints, element: &Element) -> bool {
    attr(element, "aria-checked").is_some() || hints.words().any(|w| says_on(w) || says_off(w))
}

/// An image of a box: its file, class or text says "checked" and the text beside it asks for consent.
pub(super) fn image(node: NodeRef<'_, Node>, element: &Element) -> Option<Setting> {
    let mut found = None;
    for name in ["src", "class", "alt", "id", ":src"] {
        let Some(value) = attr(element, name) else { continue };
        let value = value.to_lowercase();
        // The name of the file, not of the folders or the site.
        let file = if name == "src" {
            value.rsplit('/').next().unwrap_or("").split('?').next().unwrap_or("")
        } else {
            &value
        };
        let mut before = "";
        for word in file.split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty()) {
            let negated = matches!(before, "un" | "not" | "no");
            let state = match word {
                "checked" | "ticked" | "selected" | "gouxuan" | "xuanzhong" | "checkon" | "已勾选" | "勾选" => {
                    Some(State::On)
                }
                "unchecked" | "uncheck" | "unselected" | "unselect" | "unticked" | "weixuanzhong" | "nocheck"
                | "未勾选" => Some(State::Off),
                "check" | "tick" | "checkbox" | "checkmark" => Some(State::On),
                "off" | "empty" | "default" | "normal" | "n" if found.is_some() => Some(State::Off),
                _ => None,
            };
            if let Some(state) = state {
                found = Some(set(if negated { State::Off } else { state }, name));
            }
            before = word;
        }
        if found.is_some() {
            break;
        }
    }
    let found = found?;
    let around = node.parent()?;
    let mut text = String::new();
    for level in [Some(around), around.parent()].into_iter().flatten() {
        text.clear();
        for inner in level.descendants().take(60) {
            if let Some(t) = inner.value().as_text() {
                text.push_str(t.get(..200).unwrap_or(t));
            }
            if text.len() > 1200 {
                break;
            }
        }
        if !text.trim().is_empty() {
            break;
        }
    }
    speaks_of_consent(&text).then_some(found)
}

/// Whether a short text beside a box asks for consent, in the two languages.
pub(super) fn speaks_of_consent(text: &str) -> bool {
    if text.len() > 1200 {
        return false;
    }
    let text = text.to_lowercase();
    [
        "同意",
        "已阅读",
        "我接受",
        "订阅",
        "接收",
        "agree",
        "consent",
        "accept",
        "subscribe",
        "i have read",
        "privacy",
        "receive",
    ]
    .into_iter()
    .any(|word| text.contains(word))
}

/// Whether class words say that an element is a button.
pub(super) fn is_button(hints: &Hints) -> bool {
    hints.class.split_ascii_whitespace().any(|token| {
        let words = token.split(['-', '_']);
        let is_button = words.clone().any(|w| matches!(w, "btn" | "button"));
        is_button
            && !words.clone().any(|w| {
                matches!(
                    w,
                    "group"
                        | "groups"
                        | "wrap"
                        | "wrapper"
                        | "container"
                        | "box"
                        | "bar"
                        | "row"
                        | "list"
                        | "area"
                        | "text"
                        | "icon"
                        | "radio"
                        | "inner"
                )
            })
    })
}

/// Whether something happens when the element is pressed.
pub(super) fn is_clickable(element: &Element) -> bool {
    element.attrs.iter().any(|(name, _)| {
        matches!(
            &*name.local,
            "onclick"
                | "@click"
                | "v-on:click"
                | "(click)"
                | "bindtap"
                | "bind:tap"
                | "catchtap"
                | "@tap"
                | "ng-click"
                | "on:click"
        ) || name.local.starts_with("@click.")
    })
}
