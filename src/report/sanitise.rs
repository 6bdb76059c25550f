//! Text of documents is foreign: on a terminal it must neither command nor reorder anything.

use std::borrow::Cow;
use std::fmt::Write;

/// Makes every character that a terminal would obey, or that would reorder the line, visible as `\u{…}`.
pub fn sanitise(text: &str) -> Cow<'_, str> {
    if !text.contains(is_unsafe) {
        return Cow::Borrowed(text);
    }
    let mut safe = String::with_capacity(text.len() + 16);
    for c in text.chars() {
        match c {
            '\t' => safe.push(' '),
            c if is_unsafe(c) => {
                // Writing to a string cannot fail.
                let _ = write!(safe, "\\u{{{:x}}}", u32::from(c));
            }
            c => safe.push(c),
        }
    }
    Cow::Owned(safe)
}

fn is_unsafe(c: char) -> bool {
    c.is_control()
        || matches!(c,
            // Marks, embeddings, overrides and isolates of the bidirectional algorithm.
            '\u{200e}' | '\u{200f}' | '\u{61c}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}'
            // Line breaks that are no control characters, and characters that nobody sees.
            | '\u{2028}' | '\u{2029}' | '\u{feff}' | '\u{200b}' | '\u{2060}'..='\u{2064}' | '\u{e0000}'..='\u{e007f}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_terminal_obeys_is_shown() {
        assert_eq!(sanitise("隐私 policy\tx"), "隐私 policy x");
        assert_eq!(
            sanitise("a\u{1b}[31mb\u{202e}c\u{9b}d\u{7f}\u{2066}\r\n"),
            "a\\u{1b}[31mb\\u{202e}c\\u{9b}d\\u{7f}\\u{2066}\\u{d}\\u{a}"
        );
    }
}
