//! What a user can set or press, in plain HTML, ARIA, component libraries and templates, with its default.

use std::collections::{HashMap, HashSet};

use ego_tree::{NodeId, NodeRef};
use scraper::Node;
use scraper::node::Element;

use super::boxes;
use super::builder::DocumentBuilder;
use super::edits;
use super::labels::{self, Index};
use super::lower::{Walk, attr};
use super::regions::Hints;
use super::tree::Tree;
use crate::document::{Control, ControlKind, LayerKind, State, Syntax, Visibility};
use crate::source::{Source, Span};
use crate::text::Text;

/// Bytes of inline scripts that are searched for the default of a bound value.
const MAX_SCRIPT: usize = 1 << 20;
/// Bytes of a text that can still be the text of a button.
const BUTTON_TEXT: usize = 120;

/// A control whose label is still to be found.
pub(super) struct Pending {
    pub(super) control: usize,
    pub(super) node: NodeId,
    /// The block that was being filled, or the next one.
    block: usize,
    /// The bound expression that decides the state.
    model: Option<String>,
    /// The node and the attribute that put it on.
    cause: Option<(NodeId, String)>,
    by: By,
}

/// Where a control's label is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum By {
    /// In, around or beside it.
    Label,
    /// Its content, else its value.
    Content,
    /// Its select's label and its content.
    Option,
    /// None: nobody sees it.
    Nothing,
}

/// Whether attributes decide the state, and which.
pub(super) struct Setting {
    pub(super) state: State,
    pub(super) attribute: Option<String>,
    pub(super) model: Option<String>,
}

/// Notes the controls that an element is; whether it ends the block at hand.
pub(super) fn open<'a>(
    walk: &mut Walk<'a>,
    node: NodeRef<'a, Node>,
    element: &'a Element,
    name: &str,
    hints: &Hints,
) -> bool {
    let role = hints.role.as_str();
    match name {
        "input" => {
            let kind = attr(element, "type").unwrap_or("text").trim().to_ascii_lowercase();
            match kind.as_str() {
                "checkbox" | "radio" => {
                    let control = if kind == "radio" {
                        ControlKind::Radio
                    } else if role == "switch" {
                        ControlKind::Switch
                    } else {
                        ControlKind::Checkbox
                    };
                    let setting = boxes::input_setting(element);
                    if !merge(walk, node, element, control, &setting) {
                        walk.out.flush();
                        push(walk, node, element, hints, control, setting, By::Label);
                    }
                    return false;
                }
                "hidden" => {
                    let is_set = !matches!(
                        attr(element, "value")
                            .unwrap_or("")
                            .trim()
                            .to_ascii_lowercase()
                            .as_str(),
                        "" | "0" | "false" | "no" | "off" | "null"
                    );
                    let state = if is_set { State::On } else { State::Off };
                    let attribute = attr(element, "value").map(|_| "value".to_owned());
                    push(
                        walk,
                        node,
                        element,
                        hints,
                        ControlKind::Hidden,
                        Setting {
                            state,
                            attribute,
                            model: None,
                        },
                        By::Nothing,
                    );
                }
                "submit" | "button" | "image" | "reset" => {
                    push(
                        walk,
                        node,
                        element,
                        hints,
                        ControlKind::Button,
                        stateless(),
                        By::Content,
                    );
                }
                _ => push(walk, node, element, hints, ControlKind::Field, stateless(), By::Label),
            }
            return false;
        }
        "textarea" => {
            push(walk, node, element, hints, ControlKind::Field, stateless(), By::Label);
            return false;
        }
        "option" => {
            let selected = attr(element, "selected");
            let state = match selected {
                Some(value) if value.trim_start().starts_with("{{") => State::Unknown,
                Some(_) => State::On,
                None => State::Off,
            };
            let attribute = selected.map(|_| "selected".to_owned());
            push(
                walk,
                node,
                element,
                hints,
                ControlKind::Choice,
                Setting {
                    state,
                    attribute,
                    model: None,
                },
                By::Option,
            );
            return false;
        }
        _ => {}
    }
    let by_role = match role {
        "checkbox" | "menuitemcheckbox" => Some(ControlKind::Checkbox),
        "switch" => Some(ControlKind::Switch),
        "radio" | "menuitemradio" => Some(ControlKind::Radio),
        _ => None,
    };
    let found = by_role
        .map(|kind| (kind, boxes::aria_setting(element, hints)))
        .or_else(|| boxes::custom(name, element))
        .or_else(|| boxes::component(name, element, hints));
    if let Some((kind, setting)) = found {
        if walk.context.component.is_some() {
            merge(walk, node, element, kind, &setting);
            return false;
        }
        walk.out.flush();
        push(walk, node, element, hints, kind, setting, By::Label);
        walk.context.component = Some(walk.out.controls.len() - 1);
        return true;
    }
    if name == "img"
        && walk.context.component.is_none()
        && let Some(setting) = boxes::image(node, element)
    {
        walk.out.flush();
        push(
            walk,
            node,
            element,
            hints,
            ControlKind::ImageCheckbox,
            setting,
            By::Label,
        );
        return false;
    }
    if name == "button" || name.ends_with("-button") && name.contains('-') || role == "button" && name != "a" {
        push(
            walk,
            node,
            element,
            hints,
            ControlKind::Button,
            stateless(),
            By::Content,
        );
        walk.context.is_label = true;
        walk.out.flush();
        return true;
    }
    if name == "a" {
        let in_dialog = !matches!(walk.out.layers[walk.context.layer].kind, LayerKind::Page);
        let target = attr(element, "href").map(str::trim);
        let goes_nowhere =
            target.is_none_or(|t| t.is_empty() || t == "#" || t.to_ascii_lowercase().starts_with("javascript:"));
        let acts = goes_nowhere
            && (in_dialog
                || attr(element, "onclick").is_some()
                || target.is_some_and(|t| t.to_ascii_lowercase().starts_with("javascript:")));
        if role == "button" || boxes::is_button(hints) || acts {
            push(
                walk,
                node,
                element,
                hints,
                ControlKind::LinkButton,
                stateless(),
                By::Content,
            );
            // In running text it stays part of its sentence.
            if role == "button" || boxes::is_button(hints) {
                walk.context.is_label = true;
                return false;
            }
        }
        return false;
    }
    if matches!(
        name,
        "div" | "span" | "view" | "li" | "p" | "em" | "text" | "i" | "section"
    ) && (boxes::is_button(hints)
        || (boxes::is_clickable(element) && (is_in_dialog(walk) || is_beside_button(node))))
        && is_short(walk, node)
    {
        walk.out.flush();
        // What is called no button is text that can be pressed.
        let kind = match boxes::is_button(hints) {
            true => ControlKind::Button,
            false => ControlKind::LinkButton,
        };
        push(walk, node, element, hints, kind, stateless(), By::Content);
        walk.context.is_label = true;
        return true;
    }
    false
}

/// Whether a button stands beside it: the two are the answers to one question.
fn is_beside_button(node: NodeRef<'_, Node>) -> bool {
    let siblings = node.prev_siblings().take(6).chain(node.next_siblings().take(6));
    siblings
        .filter_map(|s| s.value().as_element())
        .any(|e| e.name() == "button" || e.name().ends_with("-button"))
}

fn is_in_dialog(walk: &Walk<'_>) -> bool {
    matches!(
        walk.out.layers[walk.context.layer].kind,
        LayerKind::Dialog | LayerKind::Banner
    )
}

/// Whether an element's text is short enough for a button, and there is some.
fn is_short(walk: &Walk<'_>, node: NodeRef<'_, Node>) -> bool {
    if node.descendants().take(40).count() > 30 {
        return false;
    }
    let has_control = node.descendants().skip(1).any(|d| {
        d.value()
            .as_element()
            .is_some_and(|e| matches!(e.name(), "button" | "input" | "a" | "select" | "p" | "div"))
    });
    let len = labels::text_of(walk.tree, node).plain.len();
    !has_control && (1..=BUTTON_TEXT).contains(&len)
}

fn stateless() -> Setting {
    Setting {
        state: State::Unknown,
        attribute: None,
        model: None,
    }
}

/// Joins a real input, or an inner part, with the component box around it; whether there was one to join.
fn merge(
    walk: &mut Walk<'_>,
    node: NodeRef<'_, Node>,
    element: &Element,
    kind: ControlKind,
    setting: &Setting,
) -> bool {
    let Some(of) = walk.context.component else { return false };
    let span = walk.start_span(node);
    let state_span = state_span(walk.tree, node.id(), setting.attribute.as_deref());
    let is_input = element.name() == "input";
    let Some(pending) = walk.pending.iter_mut().rev().find(|p| p.control == of) else {
        return false;
    };
    let control = &mut walk.out.controls[of];
    if is_input {
        if kind != ControlKind::Checkbox || control.kind == ControlKind::ImageCheckbox {
            control.kind = kind;
        }
        if walk.context.visibility == Visibility::Visible {
            control.span = span;
        }
        control.group = attr(element, "name").map(str::to_owned);
        control.value = attr(element, "value").map(str::to_owned);
        control.required |= attr(element, "required").is_some();
        control.disabled |= attr(element, "disabled").is_some();
    }
    if setting.state == State::On {
        // What has two reasons to be on does not go off with one of them.
        let cause = setting.attribute.clone().filter(|_| control.state != State::On);
        pending.cause = cause.map(|name| (node.id(), name));
    }
    if setting.state == State::On || control.state == State::Unknown {
        control.state = setting.state;
        control.state_span = state_span.or(control.state_span);
    }
    if setting.model.is_some() {
        pending.model.clone_from(&setting.model);
    }
    if is_input {
        // A second input in the same box is a control of its own.
        walk.forget_component(of);
    }
    true
}

fn state_span(tree: &Tree, node: NodeId, attribute: Option<&str>) -> Option<Span> {
    attribute
        .and_then(|name| tree.attribute(node, name))
        .map(super::tree::AttributeSpans::span)
}

fn push(
    walk: &mut Walk<'_>,
    node: NodeRef<'_, Node>,
    element: &Element,
    hints: &Hints,
    kind: ControlKind,
    setting: Setting,
    by: By,
) {
    let is_marker = walk
        .tree
        .element(node.id())
        .is_some_and(|e| e.origin == super::tree::Origin::Markdown);
    let has = |names: &[&str]| {
        element.attrs.iter().any(|(name, value)| {
            names.contains(&&*name.local) && !matches!(&**value, "false" | "{{false}}" | "{false}")
        })
    };
    let visibility = match kind {
        ControlKind::Hidden if walk.context.visibility == Visibility::Visible => Visibility::Hidden,
        _ => walk.context.visibility,
    };
    let control = Control {
        kind: if is_marker && kind == ControlKind::Checkbox {
            ControlKind::TaskItem
        } else {
            kind
        },
        span: walk.start_span(node),
        label: Text::default(),
        block: None,
        state: setting.state,
        state_span: state_span(walk.tree, node.id(), setting.attribute.as_deref()),
        off: None,
        required: has(&["required", ":required"]) || attr(element, "aria-required") == Some("true"),
        disabled: has(&["disabled", ":disabled"]) || attr(element, "aria-disabled") == Some("true"),
        visibility,
        style: None,
        group: attr(element, "name").map(str::to_owned),
        value: attr(element, "value").map(str::to_owned),
        hint: [&hints.class, &hints.id, &hints.name]
            .map(String::as_str)
            .join(" ")
            .trim()
            .to_owned(),
        handlers: handlers(element),
        links: Vec::new(),
        layer: walk.context.layer,
        region: crate::document::Region::Main,
    };
    walk.pending.push(Pending {
        control: walk.out.controls.len(),
        node: node.id(),
        block: walk.out.blocks.len(),
        cause: setting
            .attribute
            .filter(|_| setting.state == State::On)
            .map(|name| (node.id(), name)),
        model: setting.model,
        by,
    });
    walk.out.controls.push(control);
    walk.out.control_regions.push(walk.context.region);
}

/// Attributes that make something happen, as written but in lower case.
fn handlers(element: &Element) -> String {
    let mut all = String::new();
    for (name, value) in &element.attrs {
        let name = &*name.local;
        let acts = name.starts_with("on")
            || name.starts_with('@')
            || name.starts_with('(')
            || name.starts_with("v-on:")
            || name.starts_with("bind")
            || name.starts_with("catch")
            || matches!(
                name,
                "data-action"
                    | "data-dismiss"
                    | "data-bs-dismiss"
                    | "data-toggle"
                    | "data-bs-toggle"
                    | "data-target"
                    | "ng-click"
                    | "formaction"
                    | "action"
                    | "data-href"
                    | "data-url"
                    | "data-role"
                    | "data-consent"
                    | "wx:tap"
            );
        if acts {
            if !all.is_empty() {
                all.push(' ');
            }
            all.push_str(name);
            all.push_str("=\"");
            all.push_str(&value.to_lowercase());
            all.push('"');
        }
    }
    all
}

/// After the walk: labels, blocks, links and bound states.
pub(super) fn settle(source: &Source, syntax: Syntax, tree: &Tree, out: &mut DocumentBuilder, pending: &[Pending]) {
    if pending.is_empty() {
        return;
    }
    let index = Index::of(tree);
    let nodes: HashSet<NodeId> = pending.iter().filter(|p| p.by != By::Option).map(|p| p.node).collect();
    let mut scripts = None;
    let mut selects: HashMap<NodeId, Text> = HashMap::new();
    let mut selected: HashMap<NodeId, (usize, bool)> = HashMap::new();
    for of in pending {
        let Some(node) = tree.html.tree.get(of.node) else {
            continue;
        };
        let is_control = |id: NodeId| id != of.node && nodes.contains(&id);
        let label = match of.by {
            By::Nothing => Text::default(),
            By::Label => labels::label(source, tree, &index, node, &is_control).0,
            By::Content => button(source, tree, node),
            By::Option => {
                let select = node
                    .ancestors()
                    .take(3)
                    .find(|a| a.value().as_element().is_some_and(|e| e.name() == "select"));
                let own = labels::text_of(tree, node);
                match select {
                    Some(select) => {
                        let entry = selected.entry(select.id()).or_insert((of.control, false));
                        entry.1 |= out.controls[of.control].state != State::Off;
                        let is_other = |id: NodeId| id != select.id() && nodes.contains(&id);
                        let label = selects
                            .entry(select.id())
                            .or_insert_with(|| labels::label(source, tree, &index, select, &is_other).0);
                        let element = select.value().as_element();
                        out.controls[of.control].group = element.and_then(|e| attr(e, "name")).map(str::to_owned);
                        labels::join(label, &own)
                    }
                    None => own,
                }
            }
        };
        let span = if label.is_empty() {
            out.controls[of.control].span
        } else {
            label.whole()
        };
        let block = block_of(out, of.block, span);
        let links = links_in(out, &label);
        let control = &mut out.controls[of.control];
        control.label = label;
        control.block = block;
        control.links = links;
        if let Some(model) = &of.model
            && control.state != State::On
        {
            let scripts = scripts.get_or_insert_with(|| scripts_of(tree));
            control.state = boxes::resolve(model, scripts);
        } else if let Some((node, attribute)) = &of.cause
            && of.model.is_none()
            && of.by == By::Label
            && !control.disabled
        {
            control.off = edits::off(source, syntax, tree, *node, attribute);
        }
    }
    // A select without a chosen option shows its first.
    for (select, (first, is_set)) in selected {
        let is_multiple = tree
            .html
            .tree
            .get(select)
            .and_then(|s| s.value().as_element())
            .is_some_and(|e| attr(e, "multiple").is_some());
        if !is_set && !is_multiple {
            out.controls[first].state = State::On;
        }
    }
}

fn button(source: &Source, tree: &Tree, node: NodeRef<'_, Node>) -> Text {
    let text = labels::text_of(tree, node);
    if !text.is_empty() {
        return text;
    }
    for name in ["value", "aria-label", "title", "alt", "label"] {
        let text = labels::text_of_attribute(source, tree, node, name);
        if !text.is_empty() {
            return text;
        }
    }
    let image = node
        .descendants()
        .take(20)
        .find(|d| d.value().as_element().is_some_and(|e| e.name() == "img"));
    image.map_or_else(Text::default, |image| {
        labels::text_of_attribute(source, tree, image, "alt")
    })
}

/// The block around `near` that holds the source bytes `span`.
fn block_of(out: &DocumentBuilder, near: usize, span: Span) -> Option<usize> {
    let holds = |&id: &usize| {
        let whole = out.blocks[id].text.whole();
        whole.start <= span.start && span.start < whole.end
    };
    let from = near.saturating_sub(4);
    (from..(near + 12).min(out.blocks.len())).find(holds).or_else(|| {
        // The text right after the control.
        let next = out.blocks.get(near)?;
        (next.text.whole().start >= span.start && next.text.whole().start < span.end + 400).then_some(near)
    })
}

fn links_in(out: &DocumentBuilder, label: &Text) -> Vec<usize> {
    if label.is_empty() {
        return Vec::new();
    }
    let whole = label.whole();
    let from = out
        .links
        .partition_point(|l| l.span.start < whole.start.saturating_sub(2000));
    out.links[from..]
        .iter()
        .enumerate()
        .take_while(|(_, l)| l.span.start < whole.end)
        .filter(|(_, l)| {
            let text = l.text.whole();
            !l.text.is_empty() && whole.start <= text.start && text.end <= whole.end
        })
        .map(|(at, _)| from + at)
        .collect()
}

fn scripts_of(tree: &Tree) -> String {
    let mut all = String::new();
    for node in tree.html.tree.nodes() {
        if node.value().as_element().is_some_and(|e| e.name() == "script") {
            for text in node.children().filter_map(|c| c.value().as_text()) {
                if all.len() + text.len() > MAX_SCRIPT {
                    return all;
                }
                all.push_str(text);
                all.push('\n');
            }
        }
    }
    all
}
