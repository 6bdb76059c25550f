//! The tags of XML dialects as people write them: never an error, every name, value and text with its span.

use html5ever::LocalName;
use html5ever::tendril::StrTendril;

use super::sink::PendingSegment;
use super::tree::{AttributeToken, Feeder};
use crate::source::Span;

/// Attributes kept of one tag; a tag with more is no layout.
const MAX_ATTRIBUTES: usize = 128;

/// One tag or text.
pub(super) enum Event<'t> {
    /// A start tag.
    Start(Tag<'t>),
    /// An end tag.
    End {
        /// The name as written.
        name: &'t str,
        /// The whole tag.
        span: Span,
    },
    /// Text, entities not decoded.
    Text(Span),
    /// The text of a CDATA section, which has no entities.
    Raw(Span),
}

/// A start tag.
pub(super) struct Tag<'t> {
    /// The name as written.
    pub(super) name: &'t str,
    pub(super) attributes: Vec<Attribute<'t>>,
    /// Whether it is its own end.
    pub(super) is_closed: bool,
    /// The whole tag.
    pub(super) span: Span,
}

impl<'t> Tag<'t> {
    /// The value of an attribute as written.
    pub(super) fn get(&self, name: &str) -> Option<&'t str> {
        self.attributes.iter().find(|a| a.name == name).map(|a| a.value)
    }
}

/// An attribute as written.
pub(super) struct Attribute<'t> {
    pub(super) name: &'t str,
    pub(super) name_span: Span,
    /// Without quotes; empty where there is none.
    pub(super) value: &'t str,
    /// None where there is no value at all.
    pub(super) value_span: Option<Span>,
}

/// Reads tags and text one after the other; every step takes at least a byte.
pub(super) struct Events<'t> {
    text: &'t str,
    at: usize,
    /// Whether `{{` may still find its `}}`.
    has_braces: bool,
}

impl<'t> Events<'t> {
    pub(super) fn new(text: &'t str) -> Self {
        let start = if text.starts_with('\u{feff}') {
            '\u{feff}'.len_utf8()
        } else {
            0
        };
        Self {
            text,
            at: start,
            has_braces: true,
        }
    }

    /// Goes on after the end tag of `name`, for elements whose content is no markup.
    pub(super) fn skip_raw(&mut self, name: &str) {
        let rest = &self.text[self.at..];
        let end = rest
            .match_indices("</")
            .find(|(at, _)| {
                let after = &rest[at + 2..];
                after.get(..name.len()).is_some_and(|n| n.eq_ignore_ascii_case(name))
            })
            .map_or(self.text.len(), |(at, _)| self.at + at);
        self.at = end;
    }

    /// The place after the next `end`, or the end of the text.
    fn after(&self, from: usize, end: &str) -> usize {
        self.text
            .get(from..)
            .and_then(|rest| rest.find(end))
            .map_or(self.text.len(), |at| from + at + end.len())
    }

    fn text_end(&mut self) -> usize {
        let bytes = self.text.as_bytes();
        let mut at = self.at;
        while at < bytes.len() {
            match bytes[at] {
                b'<' if at > self.at && is_markup(&bytes[at..]) => break,
                // An expression may compare.
                b'{' if self.has_braces && bytes.get(at + 1) == Some(&b'{') => match self.text[at..].find("}}") {
                    Some(end) => at += end + 2,
                    None => {
                        self.has_braces = false;
                        at += 2;
                    }
                },
                _ => at += 1,
            }
        }
        at
    }

    fn tag(&mut self) -> Event<'t> {
        let (text, bytes, start) = (self.text, self.text.as_bytes(), self.at);
        let is_end = bytes.get(start + 1) == Some(&b'/');
        let name_start = start + 1 + usize::from(is_end);
        let mut at = name_start;
        while at < bytes.len() && !is_delimiter(bytes[at]) {
            at += 1;
        }
        let name = &text[name_start..at];
        let mut attributes: Vec<Attribute<'t>> = Vec::new();
        let mut is_closed = false;
        loop {
            while bytes.get(at).is_some_and(u8::is_ascii_whitespace) {
                at += 1;
            }
            match bytes.get(at) {
                None => break,
                Some(b'>') => {
                    at += 1;
                    break;
                }
                Some(b'/') => {
                    is_closed = bytes.get(at + 1) == Some(&b'>');
                    at += 1;
                }
                // A tag that was never closed ends where the next begins.
                Some(b'<') => break,
                Some(b'=' | b'"' | b'\'') => at += 1,
                Some(_) => {
                    let from = at;
                    while at < bytes.len() && !is_delimiter(bytes[at]) && bytes[at] != b'=' {
                        at += 1;
                    }
                    let name_span = Span::new(from, at);
                    let value_span = self.value(&mut at);
                    let attribute = Attribute {
                        name: &text[name_span.range()],
                        name_span,
                        value: value_span.map_or("", |span| &text[span.range()]),
                        value_span,
                    };
                    if attributes.len() < MAX_ATTRIBUTES && attributes.iter().all(|a| a.name != attribute.name) {
                        attributes.push(attribute);
                    }
                }
            }
        }
        self.at = at;
        let span = Span::new(start, at);
        if is_end {
            return Event::End { name, span };
        }
        Event::Start(Tag {
            name,
            attributes,
            is_closed,
            span,
        })
    }

    /// The value after an attribute's name, if there is one.
    fn value(&self, at: &mut usize) -> Option<Span> {
        let bytes = self.text.as_bytes();
        let blank = |mut at: usize| {
            while bytes.get(at).is_some_and(u8::is_ascii_whitespace) {
                at += 1;
            }
            at
        };
        let equals = blank(*at);
        if bytes.get(equals) != Some(&b'=') {
            return None;
        }
        let start = blank(equals + 1);
        match bytes.get(start) {
            Some(&quote @ (b'"' | b'\'')) => {
                let rest = &bytes[start + 1..];
                let end = rest
                    .iter()
                    .position(|b| *b == quote)
                    .map_or(bytes.len(), |end| start + 1 + end);
                *at = (end + 1).min(bytes.len());
                Some(Span::new(start + 1, end))
            }
            _ => {
                let mut end = start;
                while end < bytes.len() && !bytes[end].is_ascii_whitespace() && bytes[end] != b'>' {
                    end += 1;
                }
                *at = end;
                Some(Span::new(start, end))
            }
        }
    }
}

fn is_delimiter(byte: u8) -> bool {
    byte.is_ascii_whitespace() || matches!(byte, b'/' | b'>' | b'<' | b'"' | b'\'')
}

/// Whether a `<` begins markup.
fn is_markup(from: &[u8]) -> bool {
    match from.get(1) {
        Some(b'/') => from.get(2).is_some_and(|b| is_name_start(*b)),
        Some(b'!' | b'?') => true,
        Some(b) => is_name_start(*b),
        None => false,
    }
}

fn is_name_start(byte: u8) -> bool {
    byte.is_ascii_alphabetic() || byte == b'_'
}

impl<'t> Iterator for Events<'t> {
    type Item = Event<'t>;

    fn next(&mut self) -> Option<Event<'t>> {
        while self.at < self.text.len() {
            let start = self.at;
            let rest = &self.text[start..];
            if !rest.starts_with('<') || !is_markup(rest.as_bytes()) {
                self.at = self.text_end();
                return Some(Event::Text(Span::new(start, self.at)));
            }
            if rest.starts_with("<!--") {
                self.at = self.after(start + 4, "-->");
            } else if rest.starts_with("<![CDATA[") {
                self.at = self.after(start + 9, "]]>");
                let end = self.text[..self.at].strip_suffix("]]>").map_or(self.at, str::len);
                return Some(Event::Raw(Span::new(start + 9, end.max(start + 9))));
            } else if rest.starts_with("<?") {
                self.at = self.after(start + 2, "?>");
            } else if rest.starts_with("<!") {
                self.at = self.after(start + 2, ">");
            } else {
                return Some(self.tag());
            }
        }
        None
    }
}

/// What the escape at the start of a text stands for, and its length.
pub(super) type Escape = fn(&str) -> Option<(String, usize)>;

/// A character reference.
pub(super) fn entity(text: &str) -> Option<(String, usize)> {
    let inner = text.strip_prefix('&')?;
    let end = inner.as_bytes().iter().take(12).position(|b| *b == b';')?;
    let name = &inner[..end];
    let decoded = match name {
        "lt" => '<',
        "gt" => '>',
        "amp" => '&',
        "quot" => '"',
        "apos" => '\'',
        "nbsp" => '\u{a0}',
        _ => {
            let digits = name.strip_prefix('#')?;
            let code = match digits.strip_prefix(['x', 'X']) {
                Some(hex) => u32::from_str_radix(hex, 16).ok()?,
                None => digits.parse().ok()?,
            };
            char::from_u32(code).filter(|c| *c != '\0')?
        }
    };
    Some((decoded.to_string(), end + 2))
}

/// A text with its escapes decoded.
pub(super) fn decode(text: &str, escape: Escape) -> String {
    let mut out = String::with_capacity(text.len());
    runs(text, escape, |run, _, _| out.push_str(run));
    out
}

/// Feeds the text that stands at `span`, escapes decoded, each run with its own source.
pub(super) fn feed_text(feeder: &mut Feeder, text: &str, span: Span, escape: Escape) {
    let mut all = String::new();
    let mut segments = Vec::new();
    runs(&text[span.range()], escape, |run, source, literal| {
        segments.push(PendingSegment {
            at: all.len(),
            source: Span::new(span.start + source.start, span.start + source.end),
            literal,
        });
        all.push_str(run);
    });
    feeder.text(&all, segments);
}

/// Hands over the runs of a text: what stands there as it is, and what an escape stands for. NULs are left out.
fn runs(text: &str, escape: Escape, mut run: impl FnMut(&str, Span, bool)) {
    let mut from = 0;
    let mut at = 0;
    while at < text.len() {
        let byte = text.as_bytes()[at];
        let escaped = match byte {
            b'&' | b'\\' => escape(&text[at..]),
            0 => Some((String::new(), 1)),
            _ => None,
        };
        let Some((decoded, len)) = escaped else {
            at += 1;
            continue;
        };
        if from < at {
            run(&text[from..at], Span::new(from, at), true);
        }
        if !decoded.is_empty() {
            run(&decoded, Span::new(at, at + len), false);
        }
        at += len.max(1);
        from = at;
    }
    if from < text.len() {
        run(&text[from..], Span::new(from, text.len()), true);
    }
}

/// An attribute for the tree, under a name and with a value of the tree's own.
pub(super) fn token(name: &str, value: &str, of: &Attribute<'_>) -> AttributeToken {
    AttributeToken {
        name: LocalName::from(name),
        value: StrTendril::from_slice(&value.replace('\0', "")),
        name_span: of.name_span,
        value_span: of.value_span.filter(|span| !span.is_empty()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(text: &str) -> String {
        Events::new(text)
            .map(|event| match event {
                Event::Start(tag) => {
                    let attributes: Vec<String> = tag
                        .attributes
                        .iter()
                        .map(|a| format!(" {}={}", a.name, a.value))
                        .collect();
                    let end = if tag.is_closed { "/" } else { "" };
                    format!("<{}{}{end}>", tag.name, attributes.concat())
                }
                Event::End { name, .. } => format!("</{name}>"),
                Event::Text(span) => format!("[{}]", &text[span.range()]),
                Event::Raw(span) => format!("![{}]", &text[span.range()]),
            })
            .collect()
    }

    #[test]
    fn tags_and_text() {
        assert_eq!(
            shown("<?xml?><a b='1' c = \"x>y\" d/>t &lt; 1<2<!--<x>--></a><![CDATA[<b>]]>"),
            "<a b=1 c=x>y d=/>[t &lt; 1<2]</a>![<b>]"
        );
        assert_eq!(shown("{{a<b}}<i>{{c"), "[{{a<b}}]<i>[{{c]");
        assert_eq!(shown("<a b=\"c"), "<a b=c>");
        assert_eq!(shown("<a <b x=1 x=2>"), "<a><b x=1>");
    }

    #[test]
    fn entities() {
        assert_eq!(decode("a&amp;b&#65;&#x42;&nope;&", entity), "a&bAB&nope;&");
    }
}
