//! Numbers and bullets at the start of a line, in the forms that policies write them.

/// A way of numbering; headings of one level share one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Style {
    /// 第一章, 第三部分.
    Chapter,
    /// 第三条.
    Article,
    /// 一、
    Han,
    /// （一）
    HanInParentheses,
    /// `1.`, `1、`
    Arabic,
    /// `1.2`, with the number of dots.
    Dotted(u8),
    /// `(1)`, `1)`
    ArabicInParentheses,
    /// ①
    Circled,
    /// `IV.`
    Roman,
    /// `A.`
    Letter,
    /// `•`
    Bullet,
}

/// The number or bullet that a line starts with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Enumerator {
    pub(super) style: Style,
    /// Its value, where that is easily told.
    pub(super) value: Option<u32>,
    /// Bytes of it.
    pub(super) len: usize,
}

const HAN: &str = "一二三四五六七八九十百零〇壹贰叁肆伍陆柒捌玖拾";

fn han_value(digits: &str) -> Option<u32> {
    let digit = |c: char| {
        "一二三四五六七八九"
            .chars()
            .position(|d| d == c)
            .map(|at| at as u32 + 1)
    };
    let (tens, ones) = match digits.split_once('十') {
        Some((tens, ones)) => (tens, ones),
        None => {
            return digits
                .chars()
                .next()
                .filter(|_| digits.chars().count() == 1)
                .and_then(digit);
        }
    };
    let one = |s: &str, empty: u32| match s.chars().next() {
        None => Some(empty),
        Some(c) => digit(c),
    };
    Some(one(tens, 1)? * 10 + one(ones, 0)?)
}

/// The longest start of `s` made of characters that `is` accepts, and the rest.
fn span_of(s: &str, is: impl Fn(char) -> bool) -> (&str, &str) {
    let end = s.find(|c| !is(c)).unwrap_or(s.len());
    s.split_at(end)
}

fn is_digit(c: char) -> bool {
    c.is_ascii_digit() || ('０'..='９').contains(&c)
}

fn value(digits: &str) -> Option<u32> {
    digits.chars().try_fold(0_u32, |number, c| {
        let digit = c
            .to_digit(10)
            .or_else(|| ('０'..='９').position(|wide| wide == c).map(|at| at as u32))?;
        number.checked_mul(10)?.checked_add(digit)
    })
}

/// The number or bullet that `line` starts with, if any.
pub(super) fn enumerator(line: &str) -> Option<Enumerator> {
    let found = |style, value, rest: &str| {
        Some(Enumerator {
            style,
            value,
            len: line.len() - rest.len(),
        })
    };
    let first = line.chars().next()?;
    let after = &line[first.len_utf8()..];
    match first {
        '第' => {
            let (digits, rest) = span_of(after.trim_start(), |c| is_digit(c) || HAN.contains(c));
            let rest = rest.trim_start();
            if digits.is_empty() {
                return None;
            }
            let number = value(digits).or_else(|| han_value(digits));
            if let Some(rest) = rest.strip_prefix('条') {
                return found(Style::Article, number, rest);
            }
            let rest = rest
                .strip_prefix(['章', '节', '篇'])
                .or_else(|| rest.strip_prefix("部分"))?;
            found(Style::Chapter, number, rest)
        }
        '(' | '（' | '【' | '[' => {
            let inner = after.trim_start();
            let close = |rest: &str| rest.trim_start().starts_with([')', '）', '】', ']']);
            let past = |rest: &str| -> usize {
                let rest = rest.trim_start();
                rest.len() - rest.chars().next().map_or(0, char::len_utf8)
            };
            let (digits, rest) = span_of(inner, is_digit);
            if (1..=3).contains(&digits.len()) && close(rest) {
                return found(
                    Style::ArabicInParentheses,
                    value(digits),
                    &line[line.len() - past(rest)..],
                );
            }
            let (digits, rest) = span_of(inner, |c| HAN.contains(c));
            if !digits.is_empty() && close(rest) {
                return found(
                    Style::HanInParentheses,
                    han_value(digits),
                    &line[line.len() - past(rest)..],
                );
            }
            let (letters, rest) = span_of(inner, |c| c.is_ascii_lowercase());
            if (1..=4).contains(&letters.len()) && close(rest) && first == '(' {
                return found(Style::ArabicInParentheses, None, &line[line.len() - past(rest)..]);
            }
            None
        }
        '①'..='⑳' => found(Style::Circled, Some(first as u32 - '①' as u32 + 1), after),
        '•' | '·' | '●' | '○' | '■' | '□' | '◆' | '◇' | '▪' | '➢' | '\u{f0b7}' | '\u{f06c}' | '⚫' => {
            found(Style::Bullet, None, after)
        }
        '-' | '–' | '—' | '*' if after.starts_with(' ') => found(Style::Bullet, None, after),
        c if HAN.contains(c) => {
            let (digits, rest) = span_of(line, |c| HAN.contains(c));
            let rest = rest.trim_start();
            let rest = rest.strip_prefix(['、', '．', '.', '：', ':'])?;
            found(Style::Han, han_value(digits), rest)
        }
        c if is_digit(c) => {
            let (digits, mut rest) = span_of(line, is_digit);
            if digits.chars().count() > 3 {
                return None;
            }
            let mut dots = 0_u8;
            let mut last = value(digits);
            while let Some(next) = rest.strip_prefix(['.', '．']) {
                let (digits, after) = span_of(next, is_digit);
                if digits.is_empty() || digits.chars().count() > 3 {
                    break;
                }
                last = value(digits);
                dots = dots.saturating_add(1);
                rest = after;
            }
            let spaced = rest.trim_start();
            if dots > 0 {
                let rest = rest.strip_prefix(['.', '、', '．', '）', ')']).unwrap_or(rest);
                let next = rest.chars().next()?;
                // "1.2 million" and "3.5%" count something.
                let is_heading = next.is_whitespace() || !next.is_ascii() && next.is_alphabetic();
                return is_heading
                    .then_some(())
                    .and_then(|()| found(Style::Dotted(dots), last, rest));
            }
            if let Some(rest) = spaced.strip_prefix(['、', '．']) {
                return found(Style::Arabic, last, rest);
            }
            if let Some(rest) = spaced.strip_prefix([')', '）']) {
                return found(Style::ArabicInParentheses, last, rest);
            }
            let rest = rest.strip_prefix('.')?;
            rest.starts_with(|c: char| !c.is_ascii_digit()).then_some(())?;
            found(Style::Arabic, last, rest)
        }
        'A'..='Z' | 'a'..='z' => {
            let (letters, rest) = span_of(line, |c| matches!(c, 'I' | 'V' | 'X'));
            if !letters.is_empty()
                && let Some(rest) = rest.strip_prefix(['.', '、'])
                && rest.starts_with([' ', '\u{3000}'])
            {
                return found(Style::Roman, None, rest);
            }
            let rest = after.strip_prefix(['.', ')', '、'])?;
            if !rest.starts_with(' ') && rest.is_ascii() {
                return None;
            }
            found(
                Style::Letter,
                Some(u32::from(first.to_ascii_uppercase() as u8 - b'A') + 1),
                rest,
            )
        }
        _ => None,
    }
}

/// Whether a line is short enough and ends so that it can be a heading.
pub(super) fn is_title(line: &str) -> bool {
    let line = line.trim();
    let ends_sentence =
        line.ends_with(['。', '；', ';', ',', '，', '、', '!', '！']) || (line.ends_with('.') && line.contains(' '));
    !line.is_empty()
        && line.len() <= 180
        && line.chars().count() <= 60
        && !ends_sentence
        && !line.contains(['。', '；'])
        && line.contains(char::is_alphabetic)
}

/// Whether a line is a heading by its number alone.
pub(super) fn is_heading_line(line: &str) -> bool {
    let line = line.trim();
    enumerator(line).is_some_and(|e| can_head(e.style) && is_title(&line[e.len..]))
}

/// Whether headings are numbered so; the other styles number items of lists.
pub(super) fn can_head(style: Style) -> bool {
    !matches!(
        style,
        Style::ArabicInParentheses | Style::Circled | Style::Bullet | Style::Letter
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(line: &str, expect: Option<(Style, Option<u32>, &str)>) {
        let found = enumerator(line).map(|e| (e.style, e.value, &line[e.len..]));
        assert_eq!(found, expect, "{line}");
    }

    #[test]
    fn numbers_at_the_start_of_a_line() {
        check("一、总则", Some((Style::Han, Some(1), "总则")));
        check("十二、附则", Some((Style::Han, Some(12), "附则")));
        check("（二）收集", Some((Style::HanInParentheses, Some(2), "收集")));
        check("1. Scope", Some((Style::Arabic, Some(1), " Scope")));
        check("1、范围", Some((Style::Arabic, Some(1), "范围")));
        check("1.2 Scope", Some((Style::Dotted(1), Some(2), " Scope")));
        check("1.2.3 范围", Some((Style::Dotted(2), Some(3), " 范围")));
        check("第三条 范围", Some((Style::Article, Some(3), " 范围")));
        check("第二章 范围", Some((Style::Chapter, Some(2), " 范围")));
        check("(1) name", Some((Style::ArabicInParentheses, Some(1), " name")));
        check("① 姓名", Some((Style::Circled, Some(1), " 姓名")));
        check("• name", Some((Style::Bullet, None, " name")));
        check("IV. Scope", Some((Style::Roman, None, " Scope")));
        check("1.5% of users", None);
        check("2023 was", None);
        check("I agree", None);
        check("一般信息", None);
    }
}
