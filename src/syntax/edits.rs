//! The edit that surely leaves a control off at first, where the markup has one.

use ego_tree::NodeId;

use super::tree::{AttributeSpans, Origin, Tree};
use crate::document::Syntax;
use crate::source::{Edit, Source, Span};

/// The edit that takes `attribute`, which alone puts the control on, back; none where that is not certain.
pub(super) fn off(source: &Source, syntax: Syntax, tree: &Tree, node: NodeId, attribute: &str) -> Option<Edit> {
    let text = &source.text;
    let spans = tree.element(node)?;
    let tag = spans.start?;
    if spans.origin == Origin::Markdown {
        let is_marker = matches!(text.get(tag.range()), Some("[x]" | "[X]"));
        return is_marker.then(|| edit(Span::new(tag.start + 1, tag.start + 2), " "));
    }
    let of = tree.attribute(node, attribute)?;
    let is_own = spans.origin == Origin::Tag && tag.contains(of.span());
    // A script that is bound to the control may put it on again.
    if !is_own || tree.attributes(node).any(|a| a.name.contains("model")) {
        return None;
    }
    let value = of
        .value_span
        .map(|span| (span, text.get(span.range()).unwrap_or_default()));
    match (syntax, value) {
        (Syntax::Wxml, Some((span, value))) => {
            // Any other text is on as well, but nobody knows what its author meant.
            let bound = value.trim().strip_prefix("{{").and_then(|v| v.strip_suffix("}}"));
            let is_plain = bound.map_or(matches!(value.trim(), "" | "true" | "checked"), |v| v.trim() == "true");
            is_plain.then(|| edit(span, "{{false}}"))
        }
        (Syntax::Wxml, None) => Some(edit(Span::new(of.name_span.end, of.name_span.end), "=\"{{false}}\"")),
        (Syntax::Android, Some((span, "true"))) => Some(edit(span, "false")),
        (Syntax::Android, _) => None,
        (Syntax::Html | Syntax::Markdown | Syntax::Template, _) => html(text, syntax, tag, of),
    }
}

fn edit(span: Span, replacement: &str) -> Edit {
    Edit {
        span,
        replacement: replacement.to_owned(),
    }
}

fn html(text: &str, syntax: Syntax, tag: Span, of: &AttributeSpans) -> Option<Edit> {
    let name = text.get(of.name_span.range())?;
    // Where the tag was put together from pieces, its attributes may stand apart.
    if !name.eq_ignore_ascii_case(&of.name) || is_repeated(text.get(tag.range())?, name) {
        return None;
    }
    let bare = name
        .trim_start_matches("v-bind:")
        .trim_start_matches("bind:")
        .trim_start_matches([':', '['])
        .trim_end_matches(']')
        .to_ascii_lowercase();
    let is_bound = bare.len() < name.len() || bare == "ng-checked";
    let value = of
        .value_span
        .map_or("", |span| text.get(span.range()).unwrap_or_default());
    let is_expression = is_bound || value.trim_start().starts_with('{');
    match &*bare {
        "checked" | "default-checked" | "defaultchecked" | "ng-checked" | "selected" | "on" if !is_expression => {
            remove(text, syntax, tag, of)
        }
        "checked" | "default-checked" | "defaultchecked" | "ng-checked" | "selected" | "on" | "value"
        | "model-value" | "modelvalue"
            if is_expression =>
        {
            let span = of.value_span?;
            let literal = value.trim().trim_matches(['{', '}']).trim();
            let at = value.find("true").filter(|_| literal == "true")?;
            Some(edit(Span::new(span.start + at, span.start + at + 4), "false"))
        }
        _ => None,
    }
}

/// Whether an attribute's name stands in the tag more than once: the first alone counts, until it is gone.
fn is_repeated(tag: &str, name: &str) -> bool {
    let (tag, name) = (tag.to_ascii_lowercase(), name.to_ascii_lowercase());
    let bytes = tag.as_bytes();
    let stands = |at: &usize| {
        let before = bytes
            .get(at.wrapping_sub(1))
            .is_none_or(|b| b.is_ascii_whitespace() || matches!(b, b'/' | b'"' | b'\''));
        let after = bytes.get(at + name.len());
        before && after.is_none_or(|b| b.is_ascii_whitespace() || matches!(b, b'=' | b'/' | b'>'))
    };
    tag.match_indices(&name).map(|(at, _)| at).filter(stands).count() != 1
}

/// Removes an attribute with the white space before it.
fn remove(text: &str, syntax: Syntax, tag: Span, of: &AttributeSpans) -> Option<Edit> {
    let bytes = text.as_bytes();
    let blank = |mut at: usize| {
        while at < tag.end && bytes[at].is_ascii_whitespace() {
            at += 1;
        }
        at
    };
    let mut end = of.name_span.end;
    let equals = blank(end);
    if bytes.get(equals) == Some(&b'=') {
        let start = blank(equals + 1);
        end = match bytes.get(start)? {
            quote @ (b'"' | b'\'') => start + 2 + bytes[start + 1..tag.end].iter().position(|b| b == quote)?,
            _ => of.value_span?.end,
        };
    }
    let mut start = of.name_span.start;
    while start > tag.start && bytes[start - 1].is_ascii_whitespace() {
        start -= 1;
    }
    let is_broken = syntax == Syntax::Markdown && text.get(start..end)?.contains(['\n', '\r']);
    if end >= tag.end || is_broken {
        return None;
    }
    // What follows must not grow together with what stands before.
    let joins = match bytes[end] {
        b'>' => false,
        b'/' => !matches!(bytes[start - 1], b'"' | b'\''),
        b => !b.is_ascii_whitespace(),
    };
    Some(edit(Span::new(start, end), if joins { " " } else { "" }))
}
