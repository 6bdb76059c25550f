//! Bytes become text that knows its lines: the ground every span stands on.

mod decode;

pub use decode::binary;

use std::fmt;
use std::ops::Range;

use sha2::{Digest, Sha256};

/// Larger inputs are not analysed: no policy comes near it, and memory stays bounded.
pub const MAX_BYTES: usize = 64 << 20;

/// Scalars are counted up to every such byte once, so that a column on a very long line is cheap.
const STRIDE: usize = 256;

/// A stretch of a [`Source`]'s text, in bytes of the decoded text; it is what every finding points with.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    /// First byte.
    pub start: usize,
    /// One past the last byte.
    pub end: usize,
}

impl Span {
    /// Makes the span `start..end`.
    pub fn new(start: usize, end: usize) -> Self {
        debug_assert!(start <= end);
        Self { start, end }
    }

    /// The span as a range, for slicing.
    pub fn range(self) -> Range<usize> {
        self.start..self.end
    }

    /// The smallest span that covers both.
    pub fn cover(self, other: Self) -> Self {
        Self {
            start: self.start.min(other.start),
            end: self.end.max(other.end),
        }
    }

    /// Whether `other` lies wholly inside.
    pub fn contains(self, other: Self) -> bool {
        self.start <= other.start && other.end <= self.end
    }

    /// Whether the span has no bytes.
    pub fn is_empty(self) -> bool {
        self.start == self.end
    }
}

/// A change of a source: other text for the bytes of a span.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edit {
    /// What is replaced; an empty span is a place to insert at.
    pub span: Span,
    /// What stands there afterwards.
    pub replacement: String,
}

/// A place as an editor shows it: both count from 1, columns in Unicode scalars.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Position {
    /// Line, from 1.
    pub line: usize,
    /// Column in Unicode scalars, from 1.
    pub column: usize,
}

/// A sentence for people in both of the tool's languages, so that no message exists in one only.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    /// Chinese.
    pub zh: String,
    /// English.
    pub en: String,
}

impl Message {
    /// Makes a message from its two forms.
    pub fn new(zh: impl Into<String>, en: impl Into<String>) -> Self {
        Self {
            zh: zh.into(),
            en: en.into(),
        }
    }

    /// The form in one language.
    pub fn get(&self, language: Language) -> &str {
        match language {
            Language::Zh => &self.zh,
            Language::En => &self.en,
        }
    }
}

/// A language that the tool speaks and reads.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Language {
    /// Chinese, simplified or traditional.
    Zh,
    /// English.
    En,
}

impl Language {
    /// The two-letter code.
    pub fn code(self) -> &'static str {
        match self {
            Self::Zh => "zh",
            Self::En => "en",
        }
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

/// Something that kept a document from being read fully; parsing never fails, it collects these.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// Stable kebab-case code, such as `charset-conflict`.
    pub code: &'static str,
    /// What happened and what to do.
    pub message: Message,
    /// Where, if it has a place.
    pub span: Option<Span>,
}

/// One input, decoded: the text that all spans index, with what is needed to show a place in it.
#[derive(Clone, Debug)]
pub struct Source {
    /// Name as given.
    pub path: String,
    /// The decoded text; for UTF-8 input byte for byte the file (a byte order mark included).
    pub text: String,
    /// The encoding's label, lower case (`utf-8`, `gb18030`, …).
    pub encoding: String,
    /// Whether spans count bytes of the decoded text rather than of the file.
    pub decoded: bool,
    /// SHA-256 of the file's bytes, hex.
    pub sha256: String,
    /// Size of the file in bytes.
    pub bytes: usize,
    /// Problems of the decoding, such as `charset-conflict`.
    pub problems: Vec<Problem>,
    /// Byte offsets of the line starts.
    lines: Vec<usize>,
    /// Scalars before byte `i * STRIDE`.
    scalars: Vec<usize>,
}

impl Source {
    /// Decodes a file's bytes. It never fails: what cannot be decoded is told in `problems`.
    pub fn read(path: &str, bytes: Vec<u8>) -> Self {
        let size = bytes.len();
        let sha256 = sha256_hex(&bytes);
        let decoded = decode::decode(bytes);
        Self {
            encoding: decoded.encoding.to_ascii_lowercase(),
            decoded: decoded.decoded,
            problems: decoded.problems,
            sha256,
            bytes: size,
            ..Self::indexed(path, decoded.text)
        }
    }

    /// A source made of text that is in memory already, as tests and embedded fragments have it.
    pub fn of_text(path: &str, text: String) -> Self {
        let sha256 = sha256_hex(text.as_bytes());
        Self {
            sha256,
            ..Self::indexed(path, text)
        }
    }

    /// A source whose bytes are no text: it has size and digest for the report and nothing to read.
    pub fn undecoded(path: &str, bytes: &[u8]) -> Self {
        Self {
            encoding: "binary".to_owned(),
            sha256: sha256_hex(bytes),
            bytes: bytes.len(),
            ..Self::indexed(path, String::new())
        }
    }

    fn indexed(path: &str, text: String) -> Self {
        Self {
            path: path.to_owned(),
            encoding: "utf-8".to_owned(),
            decoded: false,
            sha256: String::new(),
            bytes: text.len(),
            problems: Vec::new(),
            lines: line_starts(text.as_bytes()),
            scalars: scalar_counts(text.as_bytes()),
            text,
        }
    }

    /// The place of a byte as an editor shows it; a byte inside a character counts as the character's first.
    pub fn position(&self, byte: usize) -> Position {
        let byte = self.text.floor_char_boundary(byte);
        let line = self.lines.partition_point(|start| *start <= byte);
        let start = self.lines[line - 1];
        // No editor counts the byte order mark as a column.
        let mark = usize::from(line == 1 && byte > 0 && self.text.starts_with('\u{feff}'));
        Position {
            line,
            column: self.scalars_before(byte) - self.scalars_before(start) - mark + 1,
        }
    }

    /// Number of lines; text that ends with a line break has an empty last line.
    pub fn line_count(&self) -> usize {
        self.lines.len()
    }

    /// The bytes of a line, counted from 1, without its line break; empty at the end for a line that is not there.
    pub fn line_span(&self, line: usize) -> Span {
        let Some(&start) = line.checked_sub(1).and_then(|index| self.lines.get(index)) else {
            return Span::new(self.text.len(), self.text.len());
        };
        let next = self.lines.get(line).copied().unwrap_or(self.text.len());
        let with_break = &self.text[start..next];
        let without = match self.lines.get(line) {
            None => with_break,
            Some(_) => with_break
                .strip_suffix("\r\n")
                .or_else(|| with_break.strip_suffix(['\n', '\r']))
                .unwrap_or(with_break),
        };
        Span::new(start, start + without.len())
    }

    /// The text of a span; a span that leaves the text or cuts a character is narrowed, so that no report panics.
    pub fn slice(&self, span: Span) -> &str {
        let start = self.text.floor_char_boundary(span.start);
        let end = self.text.floor_char_boundary(span.end).max(start);
        &self.text[start..end]
    }

    fn scalars_before(&self, byte: usize) -> usize {
        let block = byte / STRIDE;
        self.scalars[block] + count_scalars(&self.text.as_bytes()[block * STRIDE..byte])
    }
}

/// The path that a relative link in a file leads to, by names alone: nothing is looked up, and links with a scheme, a host or
/// a root lead out of the given files.
pub fn join(from: &str, href: &str) -> Option<String> {
    let href = href.split(['?', '#']).next().unwrap_or_default().trim();
    let schemed = href.split('/').next().is_some_and(|first| first.contains(':'));
    if href.is_empty() || href.starts_with(['/', '\\']) || schemed {
        return None;
    }
    let rooted = from.starts_with('/');
    let folder = from.rsplit_once('/').map_or("", |(folder, _)| folder);
    let mut parts: Vec<&str> = Vec::new();
    for part in folder.split('/').chain(href.split('/')) {
        match part {
            "" | "." => {}
            ".." if parts.last().is_some_and(|last| *last != "..") => {
                parts.pop();
            }
            part => parts.push(part),
        }
    }
    Some(format!("{}{}", if rooted { "/" } else { "" }, parts.join("/")))
}

/// A path in the form that [`join`] gives, so that the two can be compared.
pub fn normal(path: &str) -> String {
    let (folder, name) = path.rsplit_once('/').unwrap_or(("", path));
    join(&format!("{folder}/"), name)
        .filter(|_| !folder.is_empty())
        .unwrap_or_else(|| name.to_owned())
}

/// SHA-256 in hex: the identity of a file in reports, of rules and of settings.
pub fn sha256_hex(bytes: &[u8]) -> String {
    use std::fmt::Write;
    Sha256::digest(bytes)
        .iter()
        .fold(String::with_capacity(64), |mut hex, byte| {
            // Writing to a string cannot fail.
            let _ = write!(hex, "{byte:02x}");
            hex
        })
}

/// Line breaks are LF, CRLF and a lone CR, as in editors.
fn line_starts(text: &[u8]) -> Vec<usize> {
    let mut starts = vec![0];
    for (at, byte) in text.iter().enumerate() {
        if *byte == b'\n' || *byte == b'\r' && text.get(at + 1) != Some(&b'\n') {
            starts.push(at + 1);
        }
    }
    starts
}

fn scalar_counts(text: &[u8]) -> Vec<usize> {
    let mut counts = vec![0];
    let mut total = 0;
    for block in text.chunks(STRIDE) {
        total += count_scalars(block);
        counts.push(total);
    }
    counts
}

/// Every scalar has exactly one byte that is no continuation byte.
fn count_scalars(utf8: &[u8]) -> usize {
    utf8.iter().filter(|byte| (**byte & 0xc0) != 0x80).count()
}

/// Asks for a file that a document names; the only way anything below the scan reaches other files.
pub trait Resources {
    /// The file that `href` names, seen from the file `from`; none if it is not to be had.
    fn get(&self, from: &str, href: &str) -> Option<Source>;
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn at(text: &str, byte: usize) -> (usize, usize) {
        let position = Source::of_text("t", text.to_owned()).position(byte);
        (position.line, position.column)
    }

    #[test]
    fn positions_count_scalars_and_all_line_breaks() {
        let text = "个a\r\n𠀀b\rc\n";
        assert_eq!(at(text, 0), (1, 1));
        assert_eq!(at(text, 1), (1, 1));
        assert_eq!(at(text, 3), (1, 2));
        assert_eq!(at(text, 6), (2, 1));
        assert_eq!(at(text, 10), (2, 2));
        assert_eq!(at(text, 12), (3, 1));
        assert_eq!(at(text, 14), (4, 1));
        assert_eq!(at(text, 999), (4, 1));
    }

    #[test]
    fn the_byte_order_mark_is_no_column() {
        assert_eq!(at("\u{feff}ab", 0), (1, 1));
        assert_eq!(at("\u{feff}ab", 3), (1, 1));
        assert_eq!(at("\u{feff}ab", 4), (1, 2));
    }

    #[test]
    fn lines_come_without_their_breaks() {
        let source = Source::of_text("t", "a\r\n\rbc\nd".to_owned());
        let lines: Vec<&str> = (1..=source.line_count())
            .map(|line| source.slice(source.line_span(line)))
            .collect();
        assert_eq!(lines, ["a", "", "bc", "d"]);
        assert!(source.line_span(0).is_empty() && source.line_span(9).is_empty());
    }

    #[test]
    fn digest_is_the_standard_one() {
        assert_eq!(
            sha256_hex(b"abc"),
            "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
        );
    }

    proptest! {
        #[test]
        fn position_is_monotone_and_agrees_with_lines(text in "(?s)[a个𠀀\r\n]{0,60}", repeat in 1usize..300) {
            let source = Source::of_text("t", text.repeat(repeat));
            let mut previous = Position { line: 1, column: 1 };
            for byte in (0..=source.text.len()).step_by(1 + source.text.len() / 500) {
                let position = source.position(byte);
                prop_assert!(previous <= position);
                let line = source.line_span(position.line);
                let from = source.text.floor_char_boundary(byte);
                prop_assert_eq!(position.column, source.text[line.start..from].chars().count() + 1);
                previous = position;
            }
        }

        #[test]
        fn any_bytes_survive(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
            let size = bytes.len();
            let source = Source::read("t", bytes);
            prop_assert_eq!(source.bytes, size);
            for byte in 0..=source.text.len() {
                source.position(byte);
                source.slice(Span::new(byte / 2, byte));
            }
        }

        #[test]
        fn valid_utf8_is_kept_as_it_is(text in "\\PC{0,80}") {
            prop_assume!(!text.starts_with('<'));
            let source = Source::read("t", text.clone().into_bytes());
            if !source.decoded {
                prop_assert_eq!(source.text, text);
            }
        }
    }
}
