//! Folding for matching: lower case, half width, simplified characters, no spaces inside Chinese; offsets are kept.

use std::ops::Range;
use std::sync::LazyLock;

/// Text folded for matching, with the way back to the reader's text.
#[derive(Clone, Debug)]
pub struct Folded {
    /// The folded text.
    pub text: String,
    /// How the folded bytes lie on the plain ones, in order; none where they are equal throughout.
    steps: Vec<Step>,
}

/// A run of folded bytes and the plain bytes it came from.
#[derive(Clone, Copy, Debug)]
struct Step {
    folded: u32,
    plain: u32,
    /// Width in plain bytes of the one character that the run came from; 0 where the bytes go side by side.
    width: u32,
}

impl Folded {
    /// The bytes of the plain text that the folded bytes `range` came from.
    pub fn plain(&self, range: Range<usize>) -> Range<usize> {
        if self.steps.is_empty() {
            return range;
        }
        let start = self.start_of(range.start);
        if range.end <= range.start {
            return start..start;
        }
        // The end is taken from the last character, so that a space dropped after it stays outside.
        let step = self.step_at(range.end - 1);
        let end = match step.width {
            0 => step.plain as usize + range.end - step.folded as usize,
            width => (step.plain + width) as usize,
        };
        start..end.max(start)
    }

    fn start_of(&self, at: usize) -> usize {
        let step = self.step_at(at);
        step.plain as usize + if step.width == 0 { at - step.folded as usize } else { 0 }
    }

    fn step_at(&self, at: usize) -> Step {
        let next = self.steps.partition_point(|s| s.folded as usize <= at);
        self.steps[next.saturating_sub(1)]
    }
}

/// Folds a reader's text for matching.
pub fn fold(plain: &str) -> Folded {
    if plain.is_ascii() {
        return Folded {
            text: plain.to_ascii_lowercase(),
            steps: vec![],
        };
    }
    let mut text = String::with_capacity(plain.len());
    let mut steps = vec![Step {
        folded: 0,
        plain: 0,
        width: 0,
    }];
    let mut previous = ' ';
    let mut characters = plain.char_indices().peekable();
    while let Some((at, character)) = characters.next() {
        let folded = simplified(fold_char(character));
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
        let width = character.len_utf8();
        let Some(last) = steps.last().copied() else { break };
        let straight = last.width == 0 && at - last.plain as usize == before - last.folded as usize;
        if text.len() - before != width {
            steps.push(Step {
                folded: before as u32,
                plain: at as u32,
                width: width as u32,
            });
        } else if !straight {
            steps.push(Step {
                folded: before as u32,
                plain: at as u32,
                width: 0,
            });
        }
        previous = character;
    }
    Folded { text, steps }
}

/// The simplified form of a Han character, by a table made once: asking for one character at a time is too dear.
fn simplified(c: char) -> char {
    const FIRST: u32 = 0x4e00;
    const LAST: u32 = 0x9fff;
    static TABLE: LazyLock<Vec<char>> = LazyLock::new(|| {
        let all: String = (FIRST..=LAST).filter_map(char::from_u32).collect();
        let mut one = String::new();
        all.chars()
            .map(|c| {
                one.clear();
                one.push(c);
                fast2s::convert(&one).chars().next().unwrap_or(c)
            })
            .collect()
    });
    let code = c as u32;
    if (FIRST..=LAST).contains(&code) {
        TABLE[(code - FIRST) as usize]
    } else {
        c
    }
}

fn push_lower(text: &mut String, c: char) {
    match c {
        c if c.is_ascii() => text.push(c.to_ascii_lowercase()),
        // Nothing from the CJK blocks on has a case, but the full-width letters, which are folded already.
        '\u{2e80}'.. => text.push(c),
        c => text.extend(c.to_lowercase()),
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

#[cfg(test)]
mod tests {
    use super::*;

    fn check(plain: &str, part: &str, expected: &str) {
        let folded = fold(plain);
        let at = folded.text.find(part).unwrap();
        assert_eq!(&plain[folded.plain(at..at + part.len())], expected, "{plain}");
    }

    #[test]
    fn the_way_back() {
        check("您的 隐 私（ＡＢＣ）", "隐私", "隐 私");
        check("您的 隐 私（ＡＢＣ）", "(abc)", "（ＡＢＣ）");
        check("您的 隐 私（ＡＢＣ）", "您的", "您的");
        check("資訊\u{200b}安全", "资讯", "資訊");
        check("It’s “fine” — 好", "'s \"fine\"", "’s “fine”");
        check("PLAIN Ascii", "ascii", "Ascii");
    }

    #[test]
    fn every_character_leads_back_to_itself() {
        let plain = "您的“個人資訊” ＩＤ（姓名、İstanbul）  和 e‑mail。";
        let folded = fold(plain);
        for (at, c) in folded.text.char_indices() {
            let back = folded.plain(at..at + c.len_utf8());
            assert!(plain.get(back.clone()).is_some(), "{c} {back:?}");
        }
    }
}
