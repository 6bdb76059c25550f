//! WeChat's WXML: its components become the elements that the page would have in HTML.

use html5ever::LocalName;
use html5ever::tendril::StrTendril;

use super::tree::{AttributeToken, Feeder, is_void};
use super::xml::{self, Event, Events, Tag};
use crate::source::Span;

/// Feeds WXML to the tree, with a link to the style sheet that WeChat reads beside it: there or missing, it counts.
pub(super) fn feed(feeder: &mut Feeder, text: &str, path: &str) {
    let name = path.rsplit(['/', '\\']).next().unwrap_or(path);
    let sheet = format!("{}.wxss", name.rsplit_once('.').map_or(name, |(stem, _)| stem));
    let start = Span::new(0, 0);
    let token = |name: &str, value: &str| AttributeToken {
        name: LocalName::from(name),
        value: StrTendril::from_slice(value),
        name_span: start,
        value_span: None,
    };
    let link = vec![token("rel", "stylesheet"), token("href", &sheet)];
    feeder.start(LocalName::from("link"), link, false, start);
    let mut events = Events::new(text);
    while let Some(event) = events.next() {
        match event {
            Event::Text(span) => xml::feed_text(feeder, text, span, xml::entity),
            Event::Raw(span) => xml::feed_text(feeder, text, span, |_| None),
            Event::Start(tag) => {
                let written = tag.name.to_ascii_lowercase();
                if matches!(&*written, "wxs" | "script" | "style") {
                    if !tag.is_closed {
                        events.skip_raw(&written);
                    }
                    continue;
                }
                let name = element(&written);
                feeder.start(LocalName::from(name), attributes(&tag, &written), false, tag.span);
                if tag.is_closed && !is_void(name) {
                    feeder.end(LocalName::from(name), tag.span);
                }
            }
            Event::End { name, span } => {
                let written = name.to_ascii_lowercase();
                let name = element(&written);
                if !is_void(name) {
                    feeder.end(LocalName::from(name), span);
                }
            }
        }
    }
}

/// The element that a component is; what HTML would nest by rules of its own becomes a plain box.
fn element(written: &str) -> &str {
    match written {
        "image" | "cover-image" => "img",
        "a" => "navigator",
        "block" | "text" | "span" | "label" | "navigator" | "button" | "form" | "input" | "textarea" | "checkbox"
        | "radio" | "switch" | "h1" | "h2" | "h3" | "h4" | "h5" | "h6" | "ul" | "ol" | "li" | "strong" | "br"
        | "hr" => written,
        "checkbox-group" | "radio-group" | "scroll-view" | "cover-view" | "swiper-item" | "movable-view"
        | "match-media" | "page-container" | "root-portal" | "picker-view" => "view",
        // A component of the app's own: its name may say what it is.
        _ if written.contains('-') && written != "annotation-xml" => written,
        _ => "view",
    }
}

fn attributes(tag: &Tag<'_>, written: &str) -> Vec<AttributeToken> {
    let is_box = matches!(written, "checkbox" | "radio" | "switch");
    let is_group = matches!(written, "checkbox-group" | "radio-group");
    let mut tokens: Vec<AttributeToken> = Vec::with_capacity(tag.attributes.len());
    for attribute in &tag.attributes {
        let name = attribute.name.to_ascii_lowercase();
        let value = xml::decode(attribute.value, xml::entity);
        let is_expression = value.trim_start().starts_with("{{");
        let (name, value) = match &*name {
            // Without braces a value is text, and every text but the empty one counts as true.
            "checked" if is_box && attribute.value_span.is_some() && !is_expression => {
                if value.is_empty() {
                    continue;
                }
                ("checked", "true")
            }
            // What is sent, not whether it is on.
            "value" if is_box => ("data-value", &*value),
            "hidden" | "disabled" if is_expression && !is_true(&value) => continue,
            "hidden" | "disabled" if value == "false" => (&*name, ""),
            "url" if written == "navigator" => ("href", &*value),
            "bindtap" | "catchtap" | "bind:tap" | "catch:tap" => ("onclick", &*value),
            "aria-role" => ("role", &*value),
            "class" if is_group => ("data-class", &*value),
            other => (other, &*value),
        };
        if tokens.iter().all(|t| &*t.name != name) {
            tokens.push(xml::token(name, value, attribute));
        }
    }
    tokens
}

/// Whether an expression is the literal `true`.
fn is_true(expression: &str) -> bool {
    let inner = expression.trim().strip_prefix("{{").and_then(|e| e.strip_suffix("}}"));
    inner.is_some_and(|inner| inner.trim() == "true")
}
