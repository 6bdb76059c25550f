//! The forms of English words: regular ones by rule, irregular ones from `en/forms.lex`.

use std::collections::HashMap;

/// Irregular words: from each dictionary form to all its forms.
pub(super) struct Irregular(HashMap<&'static str, Vec<&'static str>>);

impl Irregular {
    /// Reads the table: one word to a line, its dictionary form first.
    pub(super) fn read(table: &'static str) -> Self {
        let lines = table.lines().filter(|l| !l.starts_with('#'));
        Self(
            lines
                .filter_map(|l| Some((l.split_whitespace().next()?, l.split_whitespace().collect())))
                .collect(),
        )
    }

    /// All forms of a word: itself, plural or third person, past and gerund, in British and American spelling.
    pub(super) fn of(&self, word: &str) -> Vec<String> {
        if let Some(forms) = self.0.get(word) {
            return forms.iter().map(|f| (*f).to_string()).collect();
        }
        let mut forms = regular(word);
        if let Some(stem) = word.strip_suffix("ize") {
            forms.extend(regular(&format!("{stem}ise")));
        }
        forms
    }
}

fn regular(word: &str) -> Vec<String> {
    let vowel = |c: Option<char>| c.is_some_and(|c| "aeiou".contains(c));
    let mut letters = word.chars().rev();
    let (last, before) = (letters.next(), letters.next());
    let mut forms = vec![word.to_string()];
    let add = |stem: &str, endings: &[&str]| endings.iter().map(|e| format!("{stem}{e}")).collect::<Vec<_>>();
    match last {
        Some('e') => forms.extend(add(&word[..word.len() - 1], &["es", "ed", "ing"])),
        Some('y') if !vowel(before) => {
            forms.extend(add(&word[..word.len() - 1], &["ies", "ied"]));
            forms.extend(add(word, &["ing"]));
        }
        Some('s' | 'x' | 'z') => forms.extend(add(word, &["es", "ed", "ing"])),
        Some('h') if matches!(before, Some('c' | 's')) => forms.extend(add(word, &["es", "ed", "ing"])),
        _ => forms.extend(add(word, &["s", "ed", "ing"])),
    }
    forms
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn regular_and_irregular() {
        let table = Irregular::read("# c\nchoose chooses chose chosen choosing\n");
        assert_eq!(table.of("share"), ["share", "shares", "shared", "sharing"]);
        assert_eq!(table.of("notify"), ["notify", "notifies", "notified", "notifying"]);
        assert_eq!(table.of("choose").len(), 5);
        assert!(table.of("anonymize").contains(&"anonymised".to_string()));
    }
}
