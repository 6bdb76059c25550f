//! Bytes become text that knows its lines: the ground every span stands on.

use std::fmt;
use std::ops::Range;

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
}

impl Source {
    /// A source of text that is at hand already, for tests and for text that no file holds.
    pub fn of_text(path: &str, text: String) -> Self {
        let lines = std::iter::once(0)
            .chain(
                text.bytes()
                    .enumerate()
                    .filter(|&(_, b)| b == b'\n')
                    .map(|(at, _)| at + 1),
            )
            .collect();
        Self {
            path: path.to_owned(),
            encoding: "utf-8".to_owned(),
            decoded: false,
            sha256: String::new(),
            bytes: text.len(),
            problems: Vec::new(),
            lines,
            text,
        }
    }
}

/// Asks for a file that a document names; the only way anything below the scan reaches other files.
pub trait Resources {
    /// The file that `href` names, seen from the file `from`; none if it is not to be had.
    fn get(&self, from: &str, href: &str) -> Option<Source>;
}
