//! The `.lex` language: concepts as phrases with optional parts, gaps and references, parsed with nom.
//!
//! ```text
//! # A comment.
//! concept close-account "closing an account for good"
//!     close~ [your|the] account
//!     (delete~|terminate~) ..3 <account>
//!     but not close~ account manager
//!     + You may close your account.
//!     - We closed our London office.
//! ```
//!
//! A pattern is a row of items: words, `word~` for all its regular forms, `(a|b)` for one of several, `[a|b]` for one or
//! none, `<concept>` for a match of another concept, `..` for a gap inside the clause (`..3` for at most three words, or
//! Han characters), `...` for a gap inside the sentence, and `&` between two halves that stand in one clause in any order.

use std::fmt;

use nom::branch::alt;
use nom::bytes::complete::{tag, take_while1};
use nom::character::complete::{char, digit1, multispace0, space0};
use nom::combinator::{cut, map, map_res, opt};
use nom::error::{ContextError, ErrorKind, FromExternalError, ParseError, context};
use nom::multi::{many1, separated_list1};
use nom::sequence::{delimited, preceded, terminated};
use nom::{IResult, Parser};
use unicode_width::UnicodeWidthStr;

/// One concept as written.
#[derive(Clone, Debug, PartialEq)]
pub struct Concept {
    /// Its name, shared by both languages.
    pub name: String,
    /// Line of its head, from 1.
    pub line: usize,
    /// What it stands for.
    pub about: String,
    /// Why it exists in this language only, if so.
    pub only: Option<String>,
    /// What matches, with the line of each.
    pub patterns: Vec<(usize, Pattern)>,
    /// What takes a match back where it overlaps one.
    pub exceptions: Vec<(usize, Pattern)>,
    /// Lines that must match.
    pub must: Vec<(usize, String)>,
    /// Lines that must not.
    pub must_not: Vec<(usize, String)>,
}

/// A row of items, or two rows that stand in one clause in any order.
#[derive(Clone, Debug, PartialEq)]
pub struct Pattern {
    /// The rows; all must match in one clause.
    pub rows: Vec<Vec<Item>>,
}

/// One item of a row.
#[derive(Clone, Debug, PartialEq)]
pub enum Item {
    /// A word, lower case.
    Word(String),
    /// A word in all its forms.
    Forms(String),
    /// One of several rows.
    OneOf(Vec<Vec<Item>>),
    /// One of several rows or nothing.
    Optional(Vec<Vec<Item>>),
    /// A match of another concept.
    Concept(String),
    /// Anything, at most so many words or Han characters, inside the clause.
    Gap(Option<usize>),
    /// Anything inside the sentence.
    WideGap,
}

/// A mistake in a `.lex` file, with the place and what was expected there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LexError {
    /// The file.
    pub file: String,
    /// From 1.
    pub line: usize,
    /// In Unicode scalars, from 1.
    pub column: usize,
    /// The line as it stands.
    pub text: String,
    /// What would have fitted.
    pub expected: String,
}

impl fmt::Display for LexError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let before: String = self.text.chars().take(self.column - 1).collect();
        writeln!(
            f,
            "{}:{}:{}: expected {}",
            self.file, self.line, self.column, self.expected
        )?;
        writeln!(f, "  {}", self.text)?;
        write!(f, "  {}^", " ".repeat(before.width()))
    }
}

impl std::error::Error for LexError {}

/// Parses one `.lex` file.
pub fn parse(file: &str, text: &str) -> Result<Vec<Concept>, LexError> {
    let mut concepts: Vec<Concept> = Vec::new();
    for (index, raw) in text.lines().enumerate() {
        let number = index + 1;
        let line = raw.trim();
        if line.is_empty() || line.starts_with('#') {
            continue;
        }
        let fail = |rest: &str, expected: &str| LexError {
            file: file.into(),
            line: number,
            column: raw.chars().count() - rest.chars().count() + 1,
            text: raw.trim_end().into(),
            expected: expected.into(),
        };
        let trimmed = raw.trim_start().trim_end();
        if !raw.starts_with([' ', '\t']) {
            let (_, (name, about)) = run(head, trimmed).map_err(|(rest, expected)| fail(rest, expected))?;
            concepts.push(Concept {
                name,
                line: number,
                about,
                only: None,
                patterns: vec![],
                exceptions: vec![],
                must: vec![],
                must_not: vec![],
            });
            continue;
        }
        let Some(concept) = concepts.last_mut() else {
            return Err(fail(trimmed, "`concept name \"meaning\"` before the first pattern"));
        };
        let (_, part) = run(body, trimmed).map_err(|(rest, expected)| fail(rest, expected))?;
        match part {
            Body::Only(reason) => concept.only = Some(reason),
            Body::Pattern(pattern) => concept.patterns.push((number, pattern)),
            Body::ButNot(pattern) => concept.exceptions.push((number, pattern)),
            Body::Must(text) => concept.must.push((number, text)),
            Body::MustNot(text) => concept.must_not.push((number, text)),
        }
    }
    Ok(concepts)
}

enum Body {
    Only(String),
    Pattern(Pattern),
    ButNot(Pattern),
    Must(String),
    MustNot(String),
}

/// The innermost expectation wins: it is the one nearest to the mistake.
#[derive(Debug)]
struct Expected<'a> {
    rest: &'a str,
    what: &'static str,
}

impl<'a> ParseError<&'a str> for Expected<'a> {
    fn from_error_kind(rest: &'a str, _: ErrorKind) -> Self {
        Self { rest, what: "" }
    }

    fn append(_: &'a str, _: ErrorKind, other: Self) -> Self {
        other
    }
}

impl<'a> ContextError<&'a str> for Expected<'a> {
    fn add_context(_: &'a str, what: &'static str, other: Self) -> Self {
        if other.what.is_empty() {
            Self { rest: other.rest, what }
        } else {
            other
        }
    }
}

impl<'a, E> FromExternalError<&'a str, E> for Expected<'a> {
    fn from_external_error(rest: &'a str, _: ErrorKind, _: E) -> Self {
        Self { rest, what: "" }
    }
}

type Parsed<'a, T> = IResult<&'a str, T, Expected<'a>>;

fn run<'a, T>(
    parser: impl Fn(&'a str) -> Parsed<'a, T>,
    text: &'a str,
) -> Result<(&'a str, T), (&'a str, &'static str)> {
    match parser(text) {
        Ok(("", value)) => Ok(("", value)),
        Ok((rest, _)) => Err((
            rest,
            "the end of the line, or another item (word, (a|b), [a|b], <concept>, .., ..., &)",
        )),
        Err(nom::Err::Error(e) | nom::Err::Failure(e)) => {
            Err((e.rest, if e.what.is_empty() { "a pattern" } else { e.what }))
        }
        Err(nom::Err::Incomplete(_)) => Err(("", "more text")),
    }
}

fn head(input: &str) -> Parsed<'_, (String, String)> {
    let start = context(
        "`concept` at the start of a line (patterns are indented)",
        (tag("concept"), char(' '), space0),
    );
    let about = delimited(char('"'), take_while1(|c| c != '"'), char('"'));
    map(
        (
            start,
            cut(context("a concept name in kebab-case", name)),
            space0,
            cut(context("the meaning in double quotes", about)),
        ),
        |(_, name, _, about)| (name.to_string(), about.to_string()),
    )
    .parse(input)
}

fn body(input: &str) -> Parsed<'_, Body> {
    let text = || {
        context(
            "a line of text to match",
            map(take_while1(|_| true), |t: &str| t.trim().to_string()),
        )
    };
    let language = (tag("only"), char(' '), alt((tag("zh"), tag("en"))), space0);
    let reason = delimited(char('"'), take_while1(|c| c != '"'), char('"'));
    alt((
        map(preceded((tag("+"), space0), cut(text())), Body::Must),
        map(preceded((tag("-"), space0), cut(text())), Body::MustNot),
        map(
            preceded(language, cut(context("the reason in double quotes", reason))),
            |r: &str| Body::Only(r.to_string()),
        ),
        map(preceded((tag("but not "), space0), cut(pattern)), Body::ButNot),
        map(pattern, Body::Pattern),
    ))
    .parse(input)
}

fn pattern(input: &str) -> Parsed<'_, Pattern> {
    map(separated_list1((space0, char('&'), space0), row), |rows| Pattern {
        rows,
    })
    .parse(input)
}

fn row(input: &str) -> Parsed<'_, Vec<Item>> {
    many1(terminated(item, space0)).parse(input)
}

fn item(input: &str) -> Parsed<'_, Item> {
    let rows = |input| separated_list1((multispace0, char('|'), multispace0), row).parse(input);
    alt((
        map(tag("..."), |_| Item::WideGap),
        map(preceded(tag(".."), opt(map_res(digit1, str::parse))), Item::Gap),
        map(
            delimited(
                (char('('), space0),
                cut(context("an alternative, as in (a|b)", rows)),
                cut(context("`|` or `)`", char(')'))),
            ),
            Item::OneOf,
        ),
        map(
            delimited(
                (char('['), space0),
                cut(context("an optional part, as in [a|b]", rows)),
                cut(context("`|` or `]`", char(']'))),
            ),
            Item::Optional,
        ),
        map(
            delimited(
                char('<'),
                cut(context("a concept name, as in <account>", name)),
                cut(context("`>`", char('>'))),
            ),
            |n: &str| Item::Concept(n.into()),
        ),
        map((word, opt(char('~'))), |(w, forms)| {
            if forms.is_some() {
                Item::Forms(w.into())
            } else {
                Item::Word(w.into())
            }
        }),
    ))
    .parse(input)
}

fn name(input: &str) -> Parsed<'_, &str> {
    take_while1(|c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-').parse(input)
}

fn word(input: &str) -> Parsed<'_, &str> {
    let (rest, word) = take_while1(|c: char| !c.is_whitespace() && !"()[]|<>~&".contains(c)).parse(input)?;
    // `..` opens a gap; a single stop may stand inside a word.
    match word.find("..") {
        Some(0) => Err(nom::Err::Error(Expected { rest: input, what: "" })),
        Some(at) => Ok((&input[at..], &input[..at])),
        None => Ok((rest, word)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fails(text: &str, expected: &str) {
        assert_eq!(parse("x.lex", text).unwrap_err().to_string(), expected);
    }

    #[test]
    fn a_concept() {
        let found = parse(
            "x.lex",
            "# c\nconcept a-b \"about\"\n  x~ [y|z w] ..3 <c> & (p|q)\n  but not n\n  + Text one.\n  - Not.\n",
        )
        .unwrap();
        assert_eq!(found.len(), 1);
        assert_eq!(found[0].patterns[0].1.rows.len(), 2);
        assert_eq!(found[0].patterns[0].1.rows[0][2], Item::Gap(Some(3)));
        assert_eq!(found[0].must, [(5, "Text one.".to_string())]);
    }

    #[test]
    fn errors_point_at_the_place() {
        fails(
            "concept A \"x\"",
            "x.lex:1:9: expected a concept name in kebab-case\n  concept A \"x\"\n          ^",
        );
        fails(
            "concept a \"x\"\n  删除 (甲|乙",
            "x.lex:2:10: expected `|` or `)`\n    删除 (甲|乙\n               ^",
        );
        fails(
            "concept a \"x\"\n  p <Q>",
            "x.lex:2:6: expected a concept name, as in <account>\n    p <Q>\n       ^",
        );
        fails(
            "  stray",
            "x.lex:1:3: expected `concept name \"meaning\"` before the first pattern\n    stray\n    ^",
        );
    }
}
