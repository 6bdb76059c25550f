//! Addresses in prose: e-mail and telephone.

use std::sync::LazyLock;

use aho_corasick::AhoCorasick;

/// What a page shows in place of an e-mail address that it hides from harvesters until a script puts it in.
pub const HIDDEN_EMAIL: &str = "[email protected]";

/// Whether folded text has an e-mail address, also one written `name (at) domain.example`.
pub fn has_email(folded: &str) -> bool {
    // Most sentences have no sign at all, and this is asked of every one.
    static SIGNS: LazyLock<AhoCorasick> = LazyLock::new(|| {
        AhoCorasick::new(["@", "(at)", "[at]", "(dot)", "[dot]", HIDDEN_EMAIL])
            .unwrap_or_else(|e| unreachable!("a handful of fixed signs: {e}"))
    });
    if !SIGNS.is_match(folded) {
        return false;
    }
    if folded.contains(HIDDEN_EMAIL) {
        return true;
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

/// Whether folded text has the short number of a Chinese service line after the word for it: 客服热线95000.
fn has_service_line(folded: &str) -> bool {
    ["热线", "电话", "拨打", "致电", "专线"].iter().any(|word| {
        folded.match_indices(word).any(|(at, _)| {
            let rest = folded[at + word.len()..]
                .trim_start_matches([' ', ':', '：', '为', '是', '号', '码', '“', '"', '【', '(']);
            let number = &rest[..rest.find(|c: char| !c.is_ascii_digit()).unwrap_or(rest.len())];
            matches!(number.len(), 5 | 6) && number.starts_with(['1', '9'])
        })
    })
}

/// Whether folded text has a telephone number: seven to fifteen digits in groups, as people write them, or a short service line.
pub fn has_phone(folded: &str) -> bool {
    if has_service_line(folded) {
        return true;
    }
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

/// Whether a text has a postal address: a house number with its street, a box, or a code with its place.
pub fn has_postal(text: &str) -> bool {
    if !text.bytes().any(|b| b.is_ascii_digit()) {
        return false;
    }
    let folded = text.to_lowercase();
    let words: Vec<&str> = folded
        .split(|c: char| c.is_whitespace() || c == ',')
        .map(|w| w.trim_matches(|c: char| !c.is_alphanumeric()))
        .filter(|w| !w.is_empty())
        .collect();
    let digits = |w: &str| w.bytes().all(|b| b.is_ascii_digit());
    let number = |w: &str| {
        let head = w.trim_end_matches(|c: char| c.is_ascii_lowercase());
        (1..=5).contains(&head.len()) && digits(head) && w.len() <= head.len() + 1
    };
    let zip = |w: &str| w.split('-').next().is_some_and(|head| head.len() == 5 && digits(head));
    words.iter().enumerate().any(|(i, word)| {
        let ahead = |from: usize, to: usize| words.get(i + from..words.len().min(i + to)).unwrap_or_default();
        let name = ahead(1, 5);
        let way = name.iter().skip(1).position(|w| STREETS.contains(w));
        let street = number(word)
            && way.is_some_and(|way| {
                name[..=way]
                    .iter()
                    .all(|w| !SMALL.contains(w) && (w.len() > 2 || !digits(w)))
            });
        let place = STATES.contains(word) && ahead(1, 2).iter().any(|w| zip(w));
        let boxed = (*word == "box" || *word == "pobox")
            && i > 0
            && words[i - 1].starts_with('p') | words[i - 1].starts_with('o')
            && ahead(1, 2).iter().any(|w| number(w));
        street || place || boxed || is_postcode(word, ahead(1, 2).first().copied().unwrap_or_default())
    })
}

/// What streets are called after their name.
const STREETS: [&str; 16] = [
    "street",
    "avenue",
    "ave",
    "road",
    "rd",
    "drive",
    "lane",
    "boulevard",
    "blvd",
    "parkway",
    "plaza",
    "square",
    "highway",
    "terrace",
    "suite",
    "st",
];

/// Small words, which no street is called by.
const SMALL: [&str; 18] = [
    "a", "and", "business", "by", "day", "days", "for", "hours", "in", "months", "of", "on", "or", "the", "to", "we",
    "years", "you",
];

/// The codes of the states of the USA, which stand before the number of the place.
const STATES: [&str; 51] = [
    "al", "ak", "az", "ar", "ca", "co", "ct", "de", "fl", "ga", "hi", "id", "il", "in", "ia", "ks", "ky", "la", "me",
    "md", "ma", "mi", "mn", "ms", "mo", "mt", "ne", "nv", "nh", "nj", "nm", "ny", "nc", "nd", "oh", "ok", "or", "pa",
    "ri", "sc", "sd", "tn", "tx", "ut", "vt", "va", "wa", "wv", "wi", "wy", "dc",
];

/// Whether two words make a British postcode, such as `ec1a 1bb`.
fn is_postcode(out: &str, back: &str) -> bool {
    let back = back.as_bytes();
    let inward =
        back.len() == 3 && back[0].is_ascii_digit() && back[1].is_ascii_lowercase() && back[2].is_ascii_lowercase();
    let letters = out.bytes().take_while(u8::is_ascii_lowercase).count();
    let outward = (1..=2).contains(&letters)
        && (2..=4).contains(&out.len())
        && out.as_bytes().get(letters).is_some_and(u8::is_ascii_digit);
    inward && outward
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
            "客服热线95000",
            "call 400-820-1234",
            "电话:010-88886666",
            "tel. +44 20 7946 0000",
            "(555) 123-4567",
            "13800001111",
        ] {
            assert!(has_phone(text), "{text}");
        }
        for text in [
            "12 oak street",
            "oak hall, 12-14 elm rd, springfield, il 62704",
            "p.o. box 12",
            "write to us in london ec1a 1bb",
        ] {
            assert!(has_postal(text), "{text}");
        }
        for text in [
            "in 30 days we drive on",
            "the 3 rules of the road",
            "box 5",
            "article 6 1bb",
        ] {
            assert!(!has_postal(text), "{text}");
        }
        for text in ["on 25 may 2018", "isbn 9", "icp 12345678", "1.2.3"] {
            assert!(!has_phone(text), "{text}");
        }
    }
}
