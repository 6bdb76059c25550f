//! Selectors: scraper's, with the pseudo-classes that markup alone can answer written as attributes.

use cssparser::Parser as Input;
use scraper::selector::Simple;
use selectors::SelectorList;
use selectors::parser::{Component, ParseRelative, Parser, Selector, SelectorParseErrorKind};

/// Longer selectors are nobody's handwriting.
const MAX_BYTES: usize = 4000;
/// Brackets inside brackets.
const MAX_DEPTH: usize = 32;
/// Steps that matching one selector may take on one element, nested parents included.
const MAX_WEIGHT: usize = 4000;

struct Syntax;

impl<'i> Parser<'i> for Syntax {
    type Impl = Simple;
    type Error = SelectorParseErrorKind;

    fn parse_nth_child_of(&self) -> bool {
        true
    }

    fn parse_is_and_where(&self) -> bool {
        true
    }

    fn parse_has(&self) -> bool {
        true
    }

    fn parse_parent_selector(&self) -> bool {
        true
    }
}

/// A list of selectors and how much work each costs.
#[derive(Clone, Debug)]
pub(super) struct Selectors {
    pub(super) list: SelectorList<Simple>,
    pub(super) weight: usize,
    /// Whether matching looks at what is inside or beside an element.
    pub(super) looks_around: bool,
}

/// A compound that matches nothing and counts as one class.
const NEVER: &str = ":not([a],:not([a]))";

/// Parses a list of selectors; none where a browser would drop the rule.
pub(super) fn parse(text: &str, parent: Option<&Selectors>) -> Option<Selectors> {
    if text.len() > MAX_BYTES {
        return None;
    }
    let text = answerable(text)?;
    let relative = if parent.is_some() {
        ParseRelative::ForNesting
    } else {
        ParseRelative::No
    };
    let list = SelectorList::parse(&Syntax, &mut Input::new(&text), relative).ok()?;
    let own = text
        .bytes()
        .filter(|b| matches!(b, b' ' | b'>' | b'+' | b'~' | b'.' | b'#' | b'[' | b':' | b'('))
        .count()
        + 1;
    let uses = text.matches('&').count().max(usize::from(parent.is_some()));
    let weight = own + uses * parent.map_or(0, |p| p.weight);
    if weight > MAX_WEIGHT {
        return None;
    }
    let looks_around = text.contains([':', '~', '+']) || parent.is_some_and(|p| p.looks_around);
    let list = match parent {
        Some(parent) => list.replace_parent_selector(&parent.list),
        None if text.contains('&') => {
            let root = SelectorList::parse(&Syntax, &mut Input::new(":root"), ParseRelative::No).ok()?;
            list.replace_parent_selector(&root)
        }
        None => list,
    };
    Some(Selectors {
        list,
        weight,
        looks_around,
    })
}

/// Where a rule is filed, by the last compound of its selector.
pub(super) enum Key {
    Id(String),
    Class(String),
    Name(String),
    Any,
}

pub(super) fn key(selector: &Selector<Simple>) -> Key {
    let mut key = Key::Any;
    for component in selector.iter() {
        match component {
            Component::ID(id) => return Key::Id(id.0.to_string()),
            Component::Class(class) => key = Key::Class(class.0.to_string()),
            Component::LocalName(name) if matches!(key, Key::Any) => key = Key::Name(name.lower_name.0.to_string()),
            _ => {}
        }
    }
    key
}

/// Writes what a page at rest answers (`:checked`, `:disabled`) as attributes, and what it cannot (`:hover`) as never.
fn answerable(text: &str) -> Option<String> {
    let mut out = String::with_capacity(text.len() + 16);
    let mut rest = text;
    let mut quote = None;
    let mut bracket = 0_usize;
    let mut depth = 0_usize;
    while let Some(c) = rest.chars().next() {
        let after = &rest[c.len_utf8()..];
        match (quote, c) {
            (_, '\\') => {
                out.push(c);
                let next = after.chars().next()?;
                out.push(next);
                rest = &after[next.len_utf8()..];
                continue;
            }
            (Some(q), _) if c == q => quote = None,
            (Some(_), _) => {}
            (None, '"' | '\'') => quote = Some(c),
            (None, '(') => {
                depth += 1;
                if depth > MAX_DEPTH {
                    return None;
                }
            }
            (None, ')') => depth = depth.saturating_sub(1),
            (None, '[') => bracket += 1,
            (None, ']') => bracket = bracket.saturating_sub(1),
            (None, ':') if bracket == 0 => {
                let is_element = after.starts_with(':');
                let name_at = after.trim_start_matches(':');
                let end = name_at
                    .find(|c: char| !(c.is_ascii_alphanumeric() || c == '-' || c == '_'))
                    .unwrap_or(name_at.len());
                let name = name_at[..end].to_ascii_lowercase();
                let (arguments, tail) = arguments(&name_at[end..]);
                match pseudo(&name, is_element, arguments) {
                    Some(written) => {
                        out.push_str(&written);
                        rest = tail;
                    }
                    None => {
                        out.push(':');
                        out.push_str(&name);
                        rest = &name_at[end..];
                    }
                }
                continue;
            }
            _ => {}
        }
        out.push(c);
        rest = after;
    }
    Some(out)
}

/// The bracket that a text begins with, if it does, and what follows it.
fn arguments(text: &str) -> (Option<&str>, &str) {
    if !text.starts_with('(') {
        return (None, text);
    }
    let mut depth = 0_usize;
    for (at, c) in text.char_indices() {
        match c {
            '(' => depth += 1,
            ')' => {
                depth -= 1;
                if depth == 0 {
                    return (Some(&text[1..at]), &text[at + 1..]);
                }
            }
            _ => {}
        }
    }
    (None, text)
}

fn pseudo(name: &str, is_element: bool, arguments: Option<&str>) -> Option<String> {
    if is_element || matches!(name, "before" | "after" | "first-line" | "first-letter") {
        return Some(NEVER.to_owned());
    }
    let written = match name {
        "link" | "any-link" => "[href]",
        "checked" => ":is([checked],[selected])",
        "disabled" => "[disabled]",
        "enabled" => ":not([disabled])",
        "required" => "[required]",
        "optional" => ":not([required])",
        "read-only" => "[readonly]",
        "open" => "[open]",
        "defined" | "valid" | "in-range" => ":not(:not(*,[a]))",
        "hover" | "focus" | "active" | "focus-within" | "focus-visible" | "visited" | "target" | "target-within"
        | "invalid" | "user-invalid" | "user-valid" | "out-of-range" | "indeterminate" | "default" | "autofill"
        | "-webkit-autofill" | "placeholder-shown" | "fullscreen" | "modal" | "popover-open" | "host"
        | "host-context" | "playing" | "paused" | "picture-in-picture" | "-webkit-any-link" | "blank" | "current"
        | "past" | "future" | "dir" | "state" | "read-write" => NEVER,
        "lang" => {
            let language = arguments?.trim().trim_matches(['"', '\'']);
            if !language.chars().all(|c| c.is_ascii_alphanumeric() || c == '-') || language.is_empty() {
                return Some(NEVER.to_owned());
            }
            return Some(format!(":is([lang|=\"{language}\" i],[lang|=\"{language}\" i] *)"));
        }
        _ => return None,
    };
    Some(written.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_cannot_be_answered_never_matches_and_what_is_wrong_is_dropped() {
        assert_eq!(answerable("a:hover").as_deref(), Some("a:not([a],:not([a]))"));
        assert_eq!(answerable("a[href^='http:x']").as_deref(), Some("a[href^='http:x']"));
        assert_eq!(
            answerable("li::before, .x\\:y").as_deref(),
            Some("li:not([a],:not([a])), .x\\:y")
        );
        for good in [
            "a",
            ".a > b + c ~ d",
            "a:nth-child(2n+1 of .x)",
            ":is(a, b):not(.c)",
            "div:has(> input:checked)",
        ] {
            assert!(parse(good, None).is_some(), "{good}");
        }
        for wrong in [
            "",
            "a,,b",
            "a:unheard-of",
            "1a",
            "\\",
            &"a ".repeat(3000),
            &":not(".repeat(700),
        ] {
            assert!(parse(wrong, None).is_none(), "{wrong}");
        }
    }

    #[test]
    fn parents_inside_parents_end() {
        let mut of = parse(".a", None);
        let mut depth = 0;
        while let Some(parent) = of {
            of = parse("& & &", Some(&parent));
            depth += 1;
            assert!(depth < 50);
        }
    }
}
