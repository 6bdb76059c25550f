//! Addresses in prose: e-mail and telephone.

use std::sync::LazyLock;

use aho_corasick::AhoCorasick;

/// Whether folded text has an e-mail address, also one written `name (at) domain.example`.
pub fn has_email(folded: &str) -> bool {
    // Most sentences have no sign at all, and this is asked of every one.
    static SIGNS: LazyLock<AhoCorasick> = LazyLock::new(|| {
        AhoCorasick::new(["@", "(at)", "[at]", "(dot)", "[dot]"])
            .unwrap_or_else(|e| unreachable!("a handful of fixed signs: {e}"))
    });
    if !SIGNS.is_match(folded) {
        return false;
    }
    let at_sign = folded
        .match_indices('@')
        .chain(folded.match_indices("(at)"))
        .chain(folded.match_indices("[at]"))
        .chain(folded.match_indices(" at "));
    at_sign.into_iter().any(|(at, sign)| {
        let name = folded[..at]
            .trim_end()
            .chars()
            .next_back()
            .is_some_and(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.' | '#'));
        let rest = folded[at + sign.len()..].trim_start();
        let domain: &str = &rest[..rest
            .find(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '-' | '.' | '_')))
            .unwrap_or(rest.len())];
        let dotted = domain
            .trim_end_matches('.')
            .split('.')
            .filter(|p| !p.is_empty())
            .count()
            >= 2;
        let spelled = rest
            .get(domain.len()..)
            .is_some_and(|r| r.trim_start().starts_with("(dot)") || r.trim_start().starts_with("[dot]"));
        let plausible = if sign == " at " { spelled } else { dotted || spelled };
        name && plausible && domain.contains(|c: char| c.is_ascii_alphabetic())
    })
}

/// Whether folded text has a telephone number: seven to fifteen digits in groups, as people write them.
pub fn has_phone(folded: &str) -> bool {
    let mut digits = 0;
    let mut groups = 0;
    let mut run = 0;
    let mut plus = false;
    let mut previous = ' ';
    let ok = |digits: usize, groups: usize, plus: bool, longest: usize| {
        (7..=15).contains(&digits) && (plus || groups >= 2 || (10..=12).contains(&longest)) && longest <= 12
    };
    let mut longest = 0;
    let mut found = false;
    for c in folded.chars().chain(['\n']) {
        match c {
            '0'..='9' => {
                run += 1;
                digits += 1;
            }
            '-' | ' ' | '(' | ')' | '.' | '\u{2013}' if digits > 0 || c == '(' => {
                if run > 0 {
                    groups += 1;
                    longest = longest.max(run);
                    run = 0;
                }
                // Two separators in a row, other than around brackets, end a number.
                if previous == c && c != ' ' {
                    (digits, groups, longest) = (0, 0, 0);
                }
            }
            _ => {
                if run > 0 {
                    groups += 1;
                    longest = longest.max(run);
                }
                found |= ok(digits, groups, plus, longest);
                plus = c == '+';
                (digits, groups, longest, run) = (0, 0, 0, 0);
            }
        }
        previous = c;
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses() {
        for text in [
            "write to privacy@brand.example.",
            "privacy (at) brand (dot) example",
            "邮箱:a_b@c.example",
        ] {
            assert!(has_email(text), "{text}");
        }
        for text in ["look at our site", "@handle", "price @ 3.50"] {
            assert!(!has_email(text), "{text}");
        }
        for text in [
            "call 400-820-1234",
            "电话:010-88886666",
            "tel. +44 20 7946 0000",
            "(555) 123-4567",
            "13800001111",
        ] {
            assert!(has_phone(text), "{text}");
        }
        for text in ["on 25 may 2018", "isbn 9", "icp 12345678", "1.2.3"] {
            assert!(!has_phone(text), "{text}");
        }
    }
}
