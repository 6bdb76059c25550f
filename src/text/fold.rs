//! Folding for matching: lower case, half width, simplified characters, no spaces inside Chinese; offsets are kept.

use std::ops::Range;

/// Text folded for matching, with the way back to the reader's text.
#[derive(Clone, Debug)]
pub struct Folded {
    /// The folded text.
    pub text: String,
    /// For each byte of `text` the byte of the plain text it came from, and one entry past the end; none where they are equal.
    map: Option<Vec<u32>>,
    /// For each byte of `text` the width in bytes of the plain character it came from.
    widths: Option<Vec<u8>>,
}

impl Folded {
    /// The bytes of the plain text that the folded bytes `range` came from.
    pub fn plain(&self, range: Range<usize>) -> Range<usize> {
        match &self.map {
            None => range,
            Some(map) if range.end <= range.start => map[range.start] as usize..map[range.start] as usize,
            // The end is taken from the last character, so that a space dropped after it stays outside.
            Some(map) => {
                let last = map[range.end - 1];
                let width = self.widths.as_ref().map_or(1, |w| w[range.end - 1]);
                map[range.start] as usize..last as usize + width as usize
            }
        }
    }
}

/// Folds a reader's text for matching.
pub fn fold(plain: &str) -> Folded {
    if plain.is_ascii() {
        return Folded {
            text: plain.to_ascii_lowercase(),
            map: None,
            widths: None,
        };
    }
    let simplified = fast2s::convert(plain);
    let mut text = String::with_capacity(plain.len());
    let mut map: Vec<u32> = Vec::with_capacity(plain.len() + 1);
    let mut widths: Vec<u8> = Vec::with_capacity(plain.len());
    let mut previous = ' ';
    let mut characters = plain.char_indices().zip(simplified.chars()).peekable();
    while let Some(((at, original), character)) = characters.next() {
        let folded = fold_char(character);
        if folded == '\u{200b}' {
            continue;
        }
        // Spaces beside Han characters are typesetting, not word boundaries.
        if folded == ' ' {
            let next = characters.peek().map_or(' ', |(_, c)| *c);
            if is_han(previous) || is_han(next) || is_cjk_mark(previous) || is_cjk_mark(next) {
                continue;
            }
        }
        let before = text.len();
        push_lower(&mut text, folded);
        map.extend(std::iter::repeat_n(at as u32, text.len() - before));
        widths.extend(std::iter::repeat_n(original.len_utf8() as u8, text.len() - before));
        previous = character;
    }
    map.push(plain.len() as u32);
    Folded {
        text,
        map: Some(map),
        widths: Some(widths),
    }
}

fn push_lower(text: &mut String, c: char) {
    if c.is_ascii() {
        text.push(c.to_ascii_lowercase())
    } else {
        text.extend(c.to_lowercase())
    }
}

/// Half-width, straight-quoted, plain-dashed form of a character; `\u{200b}` for what is to be dropped.
fn fold_char(c: char) -> char {
    match c {
        '\u{ff01}'..='\u{ff5e}' if !matches!(c, '，' | '；' | '：' | '？' | '！' | '（' | '）') => {
            char::from_u32(c as u32 - 0xfee0).unwrap_or(c)
        }
        '（' => '(',
        '）' => ')',
        '\u{2018}' | '\u{2019}' | '\u{201b}' | '\u{2032}' | '`' | '´' => '\'',
        '\u{201c}' | '\u{201d}' | '\u{201f}' | '「' | '」' | '『' | '』' => '"',
        '\u{2010}' | '\u{2011}' | '\u{2012}' | '\u{2212}' => '-',
        '\u{ad}'
        | '\u{200b}'..='\u{200f}'
        | '\u{2060}'
        | '\u{feff}'
        | '\u{202a}'..='\u{202e}'
        | '\u{2066}'..='\u{2069}' => '\u{200b}',
        '\u{a0}' | '\u{3000}' | '\u{2002}'..='\u{200a}' | '\u{202f}' => ' ',
        _ => c,
    }
}

/// Whether a character is a Han character.
pub fn is_han(c: char) -> bool {
    matches!(c, '\u{4e00}'..='\u{9fff}' | '\u{3400}'..='\u{4dbf}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{2fa1f}' | '〇')
}

fn is_cjk_mark(c: char) -> bool {
    matches!(c, '\u{3001}'..='\u{301f}' | '，' | '；' | '：' | '？' | '！')
}
