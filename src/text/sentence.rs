//! Sentences and clauses of Chinese and English legal prose.

use std::ops::Range;

use super::fold::is_han;

/// A sentence of folded text with its clauses; both are byte ranges, the unit in which legal prose states something.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sentence {
    /// The sentence without white space around it.
    pub range: Range<usize>,
    /// Its clauses in order; together they cover it.
    pub clauses: Vec<Range<usize>>,
}

/// A sentence longer than this many bytes is cut, so that work stays linear on text without punctuation.
const LONGEST: usize = 1600;

/// Words after which a full stop ends no sentence.
const ABBREVIATIONS: &[&str] = &[
    "e.g", "i.e", "etc", "inc", "ltd", "co", "corp", "no", "nos", "art", "sec", "vs", "mr", "mrs", "ms", "dr", "st",
    "u.s", "u.k", "p.o", "al", "cf", "para", "dept", "attn", "tel", "approx", "esp", "llc", "www", "u.s.c", "cal",
    "civ", "fig", "vol", "ed", "eg", "ie", "jan", "feb", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov",
    "dec",
];

/// Words that open a new clause after a comma in English.
const CLAUSE_OPENERS: &[&str] = &[
    "and we",
    "and you",
    "but",
    "or you",
    "or we",
    "unless",
    "if",
    "when",
    "while",
    "because",
    "although",
    "however",
    "so that",
    "except",
    "in which case",
    "provided",
    "and if",
    "which",
    "we",
    "you",
    "please",
    "they",
    "and they",
];

/// Splits folded text into sentences.
pub fn sentences(folded: &str) -> Vec<Sentence> {
    let mut found = Vec::new();
    let mut start = 0;
    let mut clauses = Vec::new();
    let mut clause_start = 0;
    let bytes = folded.as_bytes();
    let mut depth = 0i32;
    let mut at = 0;
    while at < bytes.len() {
        let Some(c) = folded[at..].chars().next() else { break };
        let end = at + c.len_utf8();
        let boundary = match c {
            '(' => {
                depth += 1;
                Boundary::None
            }
            ')' => {
                depth -= 1;
                Boundary::None
            }
            // Inside brackets a full stop ends a remark, not the sentence; but brackets are not always closed.
            '。' | '！' | '？' | '!' | '?' if depth <= 0 || end - start > 400 || c == '。' && depth > 3 => {
                Boundary::Sentence
            }
            '。' => Boundary::Clause,
            '；' | ';' => {
                if followed_by_enumeration(&folded[end..]) || c == '；' {
                    Boundary::Sentence
                } else {
                    Boundary::Clause
                }
            }
            '.' if ends_english_sentence(folded, at) && (depth <= 0 || end - start > 400) => Boundary::Sentence,
            '，' | '：' => Boundary::Clause,
            ':' if bytes.get(end).is_none_or(|b| *b == b' ' || !b.is_ascii()) => Boundary::Clause,
            ',' if has_han_beside(folded, at) || opens_clause(&folded[end..]) => Boundary::Clause,
            '…' | '\u{2014}' => Boundary::Clause,
            _ if end - start >= LONGEST && (c == ' ' || end - start >= LONGEST + 200) => Boundary::Sentence,
            _ => Boundary::None,
        };
        at = end;
        match boundary {
            Boundary::None => {}
            Boundary::Clause => {
                push_clause(&mut clauses, clause_start..end);
                clause_start = end;
            }
            Boundary::Sentence => {
                // Closing quotes and brackets belong to the sentence before them.
                while let Some(c) = folded[at..]
                    .chars()
                    .next()
                    .filter(|c| matches!(c, '"' | '”' | '’' | '\'' | '》'))
                {
                    at += c.len_utf8();
                }
                push_clause(&mut clauses, clause_start..at);
                push_sentence(&mut found, folded, start..at, &mut clauses);
                start = at;
                clause_start = at;
                depth = 0;
            }
        }
    }
    push_clause(&mut clauses, clause_start..folded.len());
    push_sentence(&mut found, folded, start..folded.len(), &mut clauses);
    found
}

enum Boundary {
    None,
    Clause,
    Sentence,
}

fn push_clause(clauses: &mut Vec<Range<usize>>, clause: Range<usize>) {
    if !clause.is_empty() {
        clauses.push(clause);
    }
}

fn push_sentence(found: &mut Vec<Sentence>, folded: &str, whole: Range<usize>, clauses: &mut Vec<Range<usize>>) {
    let text = &folded[whole.clone()];
    let trimmed = text.trim();
    let clauses = std::mem::take(clauses);
    if trimmed.is_empty() {
        return;
    }
    let start = whole.start + (text.len() - text.trim_start().len());
    let range = start..start + trimmed.len();
    let clauses = clauses
        .into_iter()
        .map(|c| c.start.max(range.start)..c.end.min(range.end))
        .filter(|c| c.start < c.end)
        .collect();
    found.push(Sentence { range, clauses });
}

fn ends_english_sentence(folded: &str, dot: usize) -> bool {
    let after = &folded[dot + 1..];
    let mut next = after.chars();
    match next.next() {
        None => return true,
        Some('"' | '\'' | ')') => return next.next().is_none_or(char::is_whitespace),
        Some(c) if is_han(c) => return folded[..dot].chars().next_back().is_some_and(|c| c.is_alphabetic()),
        Some(c) if !c.is_whitespace() => return false,
        _ => {}
    }
    let word = folded[..dot].rsplit([' ', '(', ',']).next().unwrap_or("");
    // A lone letter or number before the stop is an initial or a list number.
    let numbering = word.len() <= 2 && (word.bytes().all(|b| b.is_ascii_digit()) || word.len() == 1);
    !numbering && !ABBREVIATIONS.contains(&word)
}

fn has_han_beside(folded: &str, comma: usize) -> bool {
    folded[..comma].chars().next_back().is_some_and(is_han)
        || folded[comma + 1..].trim_start().chars().next().is_some_and(is_han)
}

fn opens_clause(after: &str) -> bool {
    let after = after.trim_start();
    CLAUSE_OPENERS
        .iter()
        .any(|o| after.starts_with(o) && after[o.len()..].chars().next().is_none_or(|c| !c.is_alphanumeric()))
}

fn followed_by_enumeration(after: &str) -> bool {
    let after = after.trim_start();
    after.starts_with('(') && after[1..].chars().next().is_some_and(|c| c.is_alphanumeric())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::fold;

    fn check(text: &str, expected: &[&str]) {
        let folded = fold(text);
        let found: Vec<&str> = sentences(&folded.text)
            .into_iter()
            .map(|s| &folded.text[s.range])
            .collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn english() {
        check(
            "We share data, e.g. your name. See Sec. 3.2 for more.",
            &["we share data, e.g. your name.", "see sec. 3.2 for more."],
        );
        check(
            "Write to a@b.example. (We answer.) Thanks!",
            &["write to a@b.example.", "(we answer.) thanks!"],
        );
    }

    #[test]
    fn chinese() {
        check(
            "我们收集信息（如姓名。）并保存。您可删除。",
            &["我们收集信息(如姓名。)并保存。", "您可删除。"],
        );
        check("更新您的 信息.We share.", &["更新您的信息.we share."]);
    }

    #[test]
    fn clauses() {
        let text = "如您拒绝，将无法注册，但可浏览。";
        let s = sentences(text);
        assert_eq!(
            s[0].clauses.iter().map(|c| &text[c.clone()]).collect::<Vec<_>>(),
            ["如您拒绝，", "将无法注册，", "但可浏览。"]
        );
    }
}
