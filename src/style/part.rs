//! The value of a declaration as a small tree of parts, so that every property reads the same thing.

use cssparser::{ParseError, Parser, Token};

/// Parts of one value; longer ones are not styles of text.
const MAX_PARTS: usize = 2000;
/// Functions inside functions.
const MAX_DEPTH: usize = 24;

/// One component of a value, words in lower case.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Part {
    Word(String),
    Hash(String),
    Number(f32),
    Percent(f32),
    Dimension(f32, String),
    Function(String, Vec<Part>),
    /// `(…)` without a name.
    Group(Vec<Part>),
    Text,
    Url,
    Comma,
    Delim(char),
}

/// Takes a value apart; none if it is no value at all.
pub(super) fn parts(text: &str) -> Option<Vec<Part>> {
    let mut left = MAX_PARTS;
    collect(&mut Parser::new(text), MAX_DEPTH, &mut left).ok()
}

fn collect(input: &mut Parser<'_>, depth: usize, left: &mut usize) -> Result<Vec<Part>, ParseError<()>> {
    let mut all = Vec::new();
    while let Ok(token) = input.next() {
        *left = left.checked_sub(1).ok_or_else(ParseError::unexpected_token)?;
        let token = token.clone();
        let part = match token {
            Token::Ident(name) => Part::Word(name.to_ascii_lowercase()),
            Token::Hash(digits) | Token::IDHash(digits) => Part::Hash(digits.to_string()),
            Token::Number { value, .. } => Part::Number(value),
            Token::Percentage { unit_value, .. } => Part::Percent(unit_value * 100.0),
            Token::Dimension { value, unit, .. } => Part::Dimension(value, unit.to_ascii_lowercase()),
            Token::QuotedString(_) => Part::Text,
            Token::UnquotedUrl(_) => Part::Url,
            Token::Comma => Part::Comma,
            Token::Delim(c) => Part::Delim(c),
            Token::Colon => Part::Delim(':'),
            Token::Function(name) => {
                let name = name.to_ascii_lowercase();
                let inner = nested(input, depth, left)?;
                if name == "url" || name == "src" {
                    Part::Url
                } else {
                    Part::Function(name, inner)
                }
            }
            Token::ParenthesisBlock => Part::Group(nested(input, depth, left)?),
            _ => return Err(ParseError::unexpected_token()),
        };
        all.push(part);
    }
    Ok(all)
}

fn nested(input: &mut Parser<'_>, depth: usize, left: &mut usize) -> Result<Vec<Part>, ParseError<()>> {
    let depth = depth.checked_sub(1).ok_or_else(ParseError::unexpected_token)?;
    input.parse_nested_block(|input| collect(input, depth, left))
}
