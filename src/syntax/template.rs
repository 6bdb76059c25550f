//! Server templates: which bytes are the server's code, and what the HTML around them still says for sure.
//!
//! The tokenizer sees blanks where code stands, so that every other byte keeps its place; what the code prints is put back
//! into texts and values afterwards, as written.

use std::sync::LazyLock;

use aho_corasick::AhoCorasick;
use html5ever::LocalName;
use html5ever::tendril::StrTendril;

use super::tree::AttributeToken;
use crate::source::Span;

/// A stretch of code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Code {
    /// Its bytes, delimiters included.
    pub(super) span: Span,
    /// Whether it prints a value; else it decides, repeats, or does nothing that a page shows.
    pub(super) prints: bool,
}

/// A template as the tokenizer is to see it.
pub(super) struct Template<'t> {
    /// The template as written.
    pub(super) text: &'t str,
    /// As written, with a blank for every byte of code.
    pub(super) masked: String,
    codes: Vec<Code>,
}

impl<'t> Template<'t> {
    /// Finds the code of a template; `path` tells Blade's directives from addresses and at-rules.
    pub(super) fn read(text: &'t str, path: &str) -> Self {
        let codes = codes(text, path.to_ascii_lowercase().ends_with(".blade.php"));
        let mut masked = String::with_capacity(text.len());
        let mut from = 0;
        for code in &codes {
            masked.push_str(&text[from..code.span.start]);
            masked.extend(std::iter::repeat_n(' ', code.span.end - code.span.start));
            from = code.span.end;
        }
        masked.push_str(&text[from..]);
        Self { text, masked, codes }
    }

    /// The code that stands in or touches a span.
    pub(super) fn within(&self, span: Span) -> &[Code] {
        let from = self.codes.partition_point(|c| c.span.end <= span.start);
        let to = self.codes.partition_point(|c| c.span.start < span.end);
        &self.codes[from..to.max(from)]
    }

    /// Puts into a tag's attributes what code prints into values, and takes from them what code may have decided.
    pub(super) fn settle(&self, name: &str, attributes: &mut Vec<AttributeToken>, tag: Span) {
        let inside = self.within(tag);
        if inside.is_empty() {
            return;
        }
        let in_value = |code: &Code| {
            attributes
                .iter()
                .any(|a| a.value_span.is_some_and(|value| value.contains(code.span)))
        };
        let between: Vec<Code> = inside.iter().copied().filter(|code| !in_value(code)).collect();
        let branches = between.iter().any(|c| self.text[c.span.range()].contains("else"));
        let is_unsure = |a: &AttributeToken| {
            let whole = a.value_span.map_or(a.name_span, |value| a.name_span.cover(value));
            let decided = |c: &Code| !c.prints && c.span.start < whole.start;
            // Code that prints, or stands inside a word, makes a part of the word.
            let joined = |c: &Code| {
                let after = self.text.as_bytes().get(c.span.end);
                let is_apart = !c.prints && after.is_none_or(|b| b.is_ascii_whitespace() || matches!(b, b'>' | b'/'));
                c.span.end >= whole.start && (c.span.start < whole.end || c.span.start == whole.end && !is_apart)
            };
            branches || between.iter().any(|c| decided(c) || joined(c))
        };
        for attribute in attributes.iter_mut() {
            let written = attribute.value_span.filter(|value| !self.within(*value).is_empty());
            if let Some(value) = written {
                attribute.value = StrTendril::from_slice(&self.text[value.range()]);
            }
            let unsure = is_unsure(attribute) || written.is_some() && !attribute.value.trim_start().starts_with('{');
            if is_state(&attribute.name) && unsure {
                attribute.value = StrTendril::from_slice(&format!("{{{{{}}}}}", attribute.value));
            }
        }
        let hides = |a: &AttributeToken| matches!(&*a.name, "hidden" | "disabled") && is_unsure(a);
        let hidden: Vec<bool> = attributes.iter().map(hides).collect();
        let mut keep = hidden.iter();
        attributes.retain(|_| !keep.next().copied().unwrap_or(false));
        let state = match name {
            "input" => "checked",
            "option" => "selected",
            _ => return,
        };
        // Code between the attributes may print one.
        if let Some(code) = between.first()
            && attributes.iter().all(|a| &*a.name != state)
        {
            attributes.push(AttributeToken {
                name: LocalName::from(state),
                value: StrTendril::from_slice(&format!("{{{{{}}}}}", &self.text[code.span.range()])),
                name_span: code.span,
                value_span: None,
            });
        }
    }
}

/// The attributes that say that something is on.
fn is_state(name: &str) -> bool {
    matches!(
        name.trim_start_matches(':'),
        "checked"
            | "selected"
            | "aria-checked"
            | "aria-selected"
            | "aria-pressed"
            | "default-checked"
            | "defaultchecked"
    )
}

/// Whether HTML is a template: it holds code that no browser would be sent. What stands in scripts is sent, and makes none: it is
/// a template of the browser's own.
pub(super) fn has_code(text: &str) -> bool {
    holds_code(text) && markup(text).into_iter().any(holds_code)
}

fn holds_code(text: &str) -> bool {
    if text.contains("<?php") || text.contains("<?=") {
        return true;
    }
    let tagged = |open: &str, close: &str| {
        text.split(open)
            .skip(1)
            .take(50)
            .any(|after| after.split(['\n', '<']).next().is_some_and(|line| line.contains(close)))
    };
    tagged("{%", "%}") || tagged("<%", "%>")
}

/// The stretches of HTML outside its scripts, style sheets and comments.
fn markup(text: &str) -> Vec<&str> {
    static MARKS: LazyLock<AhoCorasick> = LazyLock::new(|| {
        AhoCorasick::builder()
            .ascii_case_insensitive(true)
            .build(["<script", "</script", "<style", "</style", "<!--", "-->"])
            .unwrap_or_else(|e| unreachable!("a handful of fixed marks: {e}"))
    });
    let mut stretches = Vec::new();
    let (mut from, mut closes) = (0, None);
    for mark in MARKS.find_iter(text) {
        let number = mark.pattern().as_usize();
        match closes {
            None if number % 2 == 0 => {
                stretches.push(&text[from..mark.start()]);
                closes = Some(number + 1);
            }
            Some(close) if close == number => {
                from = mark.end();
                closes = None;
            }
            _ => {}
        }
    }
    if closes.is_none() {
        stretches.push(&text[from..]);
    }
    stretches
}

/// Whether a template makes a page: some markup stands outside the code.
pub(super) fn is_page(text: &str, path: &str) -> bool {
    let masked = Template::read(text, path).masked;
    masked
        .match_indices("</")
        .any(|(at, _)| masked.as_bytes().get(at + 2).is_some_and(u8::is_ascii_alphabetic))
}

fn codes(text: &str, is_blade: bool) -> Vec<Code> {
    let bytes = text.as_bytes();
    let mut codes = Vec::new();
    let mut closers = Closers::default();
    let mut at = 0;
    while at < bytes.len() {
        let found = match bytes[at] {
            b'<' | b'{' => delimited(text, at, &mut closers),
            b'@' if is_blade && closers.unclosed < MAX_UNCLOSED => directive(text, at, &mut closers),
            _ => None,
        };
        match found {
            Some(code) => {
                at = code.span.end;
                codes.push(code);
            }
            None => at += 1,
        }
    }
    codes
}

/// The delimiters of the template languages, the longer before the shorter, and whether what they hold is printed.
const DELIMITERS: &[(&str, &str, bool)] = &[
    ("<%--", "--%>", false),
    ("<%#", "%>", false),
    ("<%=", "%>", true),
    ("<%-", "%>", true),
    ("<%", "%>", false),
    ("{{--", "--}}", false),
    ("{{!--", "--}}", false),
    ("{{{", "}}}", true),
    ("{{#", "}}", false),
    ("{{/", "}}", false),
    ("{{!", "}}", false),
    ("{{^", "}}", false),
    ("{{>", "}}", false),
    ("{{else", "}}", false),
    ("{{", "}}", true),
    ("{!!", "!!}", true),
    ("{%", "%}", false),
    ("{#", "#}", false),
];

/// Where closing delimiters were found last, and how often none was: looking again and again would take for ever.
#[derive(Default)]
struct Closers {
    next: Vec<(&'static str, usize)>,
    unclosed: usize,
}

impl Closers {
    /// The first `close` at or after `from`; the places asked for only grow.
    fn find(&mut self, text: &str, from: usize, close: &'static str) -> Option<usize> {
        let known = self.next.iter().position(|n| n.0 == close);
        if let Some(&(_, at)) = known.map(|k| &self.next[k])
            && at >= from
        {
            return (at < text.len()).then_some(at);
        }
        let at = text[from..].find(close).map_or(text.len(), |at| from + at);
        match known {
            Some(known) => self.next[known].1 = at,
            None => self.next.push((close, at)),
        }
        (at < text.len()).then_some(at)
    }
}

fn delimited(text: &str, at: usize, closers: &mut Closers) -> Option<Code> {
    let rest = &text[at..];
    if rest.starts_with("<?") {
        return php(text, at);
    }
    // ERB's way to write a delimiter that is none.
    if rest.starts_with("<%%") {
        return None;
    }
    let (open, close, prints) = *DELIMITERS.iter().find(|(open, ..)| rest.starts_with(open))?;
    let start = at + open.len();
    let end = closers.find(text, start, close)?;
    let code = &text[start..end];
    // A brace and a hash may also be style or script.
    if open == "{#" && code.len() > 2000 {
        return None;
    }
    let translates = open == "{%" && {
        let first = code.trim_start_matches(['-', '+']).trim_start();
        ["trans ", "translate ", "trans\"", "_ ", "t "]
            .iter()
            .any(|w| first.starts_with(w))
            && code.contains(['"', '\''])
    };
    Some(Code {
        span: Span::new(at, end + close.len()),
        prints: prints || translates,
    })
}

/// PHP ends at `?>`, but not inside its strings and comments; at the end of the file it may stay open.
fn php(text: &str, at: usize) -> Option<Code> {
    let rest = &text[at..];
    let after = &rest[2..];
    let is_xml = after.get(..3).is_some_and(|x| x.eq_ignore_ascii_case("xml"));
    let opens = after.starts_with('=')
        || after.get(..3).is_some_and(|p| p.eq_ignore_ascii_case("php"))
        || after.starts_with(|c: char| c.is_ascii_whitespace());
    if is_xml || !opens {
        return None;
    }
    let bytes = rest.as_bytes();
    let mut i = 2;
    let mut end = bytes.len();
    while i < bytes.len() {
        match bytes[i] {
            b'?' if bytes.get(i + 1) == Some(&b'>') => {
                end = i + 2;
                break;
            }
            quote @ (b'"' | b'\'' | b'`') => {
                i += 1;
                while i < bytes.len() && bytes[i] != quote {
                    i += if bytes[i] == b'\\' { 2 } else { 1 };
                }
                i += 1;
            }
            b'/' if bytes.get(i + 1) == Some(&b'*') => {
                i = rest[i + 2..].find("*/").map_or(bytes.len(), |close| i + 2 + close + 2);
            }
            b'#' | b'/' if bytes[i] == b'#' && bytes.get(i + 1) != Some(&b'[') || bytes.get(i + 1) == Some(&b'/') => {
                while i < bytes.len() && bytes[i] != b'\n' && !rest.as_bytes()[i..].starts_with(b"?>") {
                    i += 1;
                }
            }
            _ => i += 1,
        }
    }
    let code = after.trim_start_matches(|c: char| c.is_ascii_alphabetic()).trim_start();
    let prints = after.starts_with('=')
        || ["echo", "print", "_e(", "esc_html_e("]
            .iter()
            .any(|w| code.starts_with(w));
    Some(Code {
        span: Span::new(at, at + end),
        prints,
    })
}

/// Blade's directives; any other word after `@` is text.
const DIRECTIVES: &[&str] = &[
    "if",
    "elseif",
    "else",
    "endif",
    "unless",
    "endunless",
    "isset",
    "endisset",
    "empty",
    "endempty",
    "auth",
    "endauth",
    "guest",
    "endguest",
    "foreach",
    "endforeach",
    "for",
    "endfor",
    "forelse",
    "endforelse",
    "while",
    "endwhile",
    "switch",
    "case",
    "break",
    "continue",
    "default",
    "endswitch",
    "section",
    "endsection",
    "show",
    "yield",
    "extends",
    "include",
    "includeIf",
    "includeWhen",
    "csrf",
    "method",
    "checked",
    "selected",
    "disabled",
    "readonly",
    "required",
    "error",
    "enderror",
    "php",
    "endphp",
    "push",
    "endpush",
    "stack",
    "component",
    "endcomponent",
    "slot",
    "endslot",
    "lang",
    "json",
    "class",
    "style",
    "props",
    "vite",
    "once",
    "endonce",
    "prepend",
    "endprepend",
    "env",
    "endenv",
    "production",
    "endproduction",
    "can",
    "endcan",
    "cannot",
    "endcannot",
    "parent",
    "stop",
    "livewireStyles",
    "livewireScripts",
];

/// Arguments longer than this are looked at no further.
const MAX_ARGUMENTS: usize = 4000;
/// After so many directives whose arguments never end, the file is no Blade.
const MAX_UNCLOSED: usize = 1000;

fn directive(text: &str, at: usize, closers: &mut Closers) -> Option<Code> {
    let before = text[..at].chars().next_back();
    if before.is_some_and(|c| c.is_alphanumeric() || c == '@' || c == '.') {
        return None;
    }
    let rest = &text[at + 1..];
    let len = rest.bytes().take_while(u8::is_ascii_alphabetic).count();
    let word = &rest[..len];
    if !DIRECTIVES.contains(&word) {
        return None;
    }
    let mut end = at + 1 + len;
    let gap = text[end..].bytes().take_while(|b| *b == b' ').count();
    if text.as_bytes().get(end + gap) == Some(&b'(') {
        let Some(closed) = arguments_end(text.as_bytes(), end + gap) else {
            closers.unclosed += 1;
            return None;
        };
        end = closed;
    }
    if word == "php" && !text[at..end].contains('(') {
        end = text[end..].find("@endphp").map_or(text.len(), |close| end + close);
    }
    Some(Code {
        span: Span::new(at, end),
        prints: matches!(word, "lang" | "json" | "yield"),
    })
}

/// The place after the bracket that closes the one at `from`; brackets in strings do not count.
fn arguments_end(bytes: &[u8], from: usize) -> Option<usize> {
    let mut depth = 0usize;
    let mut at = from;
    let end = bytes.len().min(from + MAX_ARGUMENTS);
    while at < end {
        match bytes[at] {
            b'(' => depth += 1,
            b')' => {
                depth -= 1;
                if depth == 0 {
                    return Some(at + 1);
                }
            }
            quote @ (b'"' | b'\'') => {
                at += 1;
                while at < end && bytes[at] != quote {
                    at += if bytes[at] == b'\\' { 2 } else { 1 };
                }
            }
            _ => {}
        }
        at += 1;
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, path: &str, expect: &[&str]) {
        let template = Template::read(text, path);
        let found: Vec<&str> = template.codes.iter().map(|c| &text[c.span.range()]).collect();
        assert_eq!(found, expect);
        assert_eq!(template.masked.len(), text.len());
    }

    #[test]
    fn what_a_script_holds_makes_no_template() {
        assert!(!has_code(
            "<p>a</p><SCRIPT>t = '<%if (a) {%>b<%}%>'</Script><!-- {% x %} --><style>{% y %}</style>"
        ));
        assert!(has_code("<script>1</script><p>{% if a %}b{% endif %}</p>"));
        assert!(has_code("<!-- x --><?php echo 1 ?>"));
    }

    #[test]
    fn code_is_found_in_every_language() {
        check(
            "a<?php if ($x > 1) { echo '?>'; } // don't ?>b<?= $y ?>c",
            "a.php",
            &["<?php if ($x > 1) { echo '?>'; } // don't ?>", "<?= $y ?>"],
        );
        check("<?xml version='1.0'?><?php class A {}", "a.php", &["<?php class A {}"]);
        check(
            "{% if a %}{{ b }}{# c #}{{",
            "a.j2",
            &["{% if a %}", "{{ b }}", "{# c #}"],
        );
        check("<% if a %><%= b %><%% c %>", "a.erb", &["<% if a %>", "<%= b %>"]);
        check("{{#if a}}{{{b}}}{{/if}}", "a.hbs", &["{{#if a}}", "{{{b}}}", "{{/if}}"]);
        check(
            "a@b.com @if(f(')')) x @endif @media",
            "a.blade.php",
            &["@if(f(')'))", "@endif"],
        );
        check("@if(x)", "a.php", &[]);
    }
}
