//! A sentence as the rules see it: which concepts it names, where, and which of them it denies.

use std::ops::Range;
use std::sync::LazyLock;

use aho_corasick::AhoCorasick;

use crate::concept;
use crate::lexicon::{ConceptId, Lexicon, Scratch};
use crate::source::Language;
use crate::text::{self, Quantity};

/// A sentence of a block with the concepts found in it; all offsets are bytes of the block's reader's text.
#[derive(Clone, Debug)]
pub struct Statement {
    /// The sentence.
    pub range: Range<usize>,
    /// The language it was read in.
    pub language: Language,
    /// Its clauses, in order.
    pub clauses: Vec<Range<usize>>,
    /// Concepts found, by concept, then by place.
    pub hits: Vec<Hit>,
    /// One bit for each concept found, several concepts to a bit: rules ask for hundreds, of which few are there.
    found: u128,
    /// Lengths of time stated in it.
    pub quantities: Vec<(Quantity, Range<usize>)>,
    /// Whether it states a calendar date.
    pub dated: bool,
    /// Whether it gives an e-mail address.
    pub email: bool,
    /// Whether it gives a telephone number.
    pub phone: bool,
    /// Whether it still has a gap to be filled in, such as XXXX.
    pub placeholder: bool,
}

/// One concept at one place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hit {
    /// Which concept.
    pub concept: ConceptId,
    /// First byte.
    pub start: usize,
    /// One past the last byte.
    pub end: usize,
    /// Index of the clause it begins in.
    pub clause: usize,
    /// Whether a negation governs it.
    pub denied: bool,
}

impl Statement {
    /// Reads one block of text.
    pub fn read(plain: &str, prefer: Language, scratch: &mut Scratch) -> Vec<Self> {
        let folded = text::fold(plain);
        let sentences = text::sentences(&folded.text);
        let lexicon = Lexicon::global();
        let languages: Vec<Language> = sentences
            .iter()
            .map(|s| language_of(&folded.text[s.range.clone()], prefer))
            .collect();
        let mut scan = |language| {
            if languages.contains(&language) {
                lexicon.scan(&folded.text, &sentences, language, scratch)
            } else {
                vec![]
            }
        };
        let (mut zh, mut en) = (scan(Language::Zh), scan(Language::En));
        let mut statements = Vec::with_capacity(sentences.len());
        for (index, sentence) in sentences.iter().enumerate() {
            let language = languages[index];
            let matches = std::mem::take(match language {
                Language::Zh => &mut zh[index],
                Language::En => &mut en[index],
            });
            let negations: Vec<(usize, usize, usize)> = matches
                .iter()
                .filter(|m| m.concept == concept!("negation"))
                .map(|m| (m.start, m.end, m.clause))
                .collect();
            let words = &folded.text[sentence.range.clone()];
            let base = sentence.range.start;
            let place = |r: &Range<usize>| folded.plain(r.start..r.end);
            let hits: Vec<Hit> = matches
                .iter()
                .map(|m| {
                    let denied = negations
                        .iter()
                        .any(|n| n.2 == m.clause && n.1 <= m.start && near(&folded.text[n.1..m.start]));
                    let plain = folded.plain(m.start..m.end);
                    Hit {
                        concept: m.concept,
                        start: plain.start,
                        end: plain.end,
                        clause: m.clause,
                        denied,
                    }
                })
                .collect();
            let has_number = words.bytes().any(|b| b.is_ascii_digit())
                || language == Language::Zh
                || ["day", "week", "month", "year", "hour"]
                    .iter()
                    .any(|unit| words.contains(unit));
            let quantities = if has_number { text::quantities(words) } else { vec![] };
            let dates = if has_number { text::dates(words) } else { vec![] };
            statements.push(Self {
                range: place(&sentence.range),
                language,
                clauses: sentence.clauses.iter().map(place).collect(),
                found: hits.iter().fold(0, |found, hit| found | bit(hit.concept)),
                hits,
                quantities: quantities
                    .into_iter()
                    // The day of a date is no length of time.
                    .filter(|(_, r)| !dates.iter().any(|d| d.start <= r.start && r.end <= d.end))
                    .map(|(q, r)| (q, folded.plain(base + r.start..base + r.end)))
                    .collect(),
                dated: !dates.is_empty(),
                email: text::has_email(words),
                phone: has_number && text::has_phone(&without(words, &dates)),
                placeholder: is_placeholder(words),
            });
        }
        statements
    }

    /// The places of a concept.
    pub fn all(&self, concept: ConceptId) -> &[Hit] {
        if self.found & bit(concept) == 0 {
            return &[];
        }
        let start = self.hits.partition_point(|h| h.concept < concept);
        let end = self.hits.partition_point(|h| h.concept <= concept);
        &self.hits[start..end]
    }

    /// The first place of a concept.
    pub fn first(&self, concept: ConceptId) -> Option<&Hit> {
        if self.found & bit(concept) == 0 {
            return None;
        }
        let start = self.hits.partition_point(|h| h.concept < concept);
        self.hits.get(start).filter(|h| h.concept == concept)
    }

    /// Whether the concept is named, denied or not.
    pub fn has(&self, concept: ConceptId) -> bool {
        self.first(concept).is_some()
    }

    /// The first place where the concept is named and not denied.
    pub fn asserted(&self, concept: ConceptId) -> Option<&Hit> {
        self.all(concept).iter().find(|h| !h.denied)
    }

    /// Whether the concept is named and not denied.
    pub fn asserts(&self, concept: ConceptId) -> bool {
        self.asserted(concept).is_some()
    }

    /// Whether the concept is named only under a negation.
    pub fn denies(&self, concept: ConceptId) -> bool {
        self.has(concept) && !self.asserts(concept)
    }

    /// Whether the concept stands in the given clause.
    pub fn in_clause(&self, concept: ConceptId, clause: usize) -> bool {
        self.all(concept).iter().any(|h| h.clause == clause)
    }
}

/// The bit that stands for a concept.
fn bit(concept: ConceptId) -> u128 {
    1 << (u32::from(concept.0) % u128::BITS)
}

/// The words with the dates blanked, so that none is taken for a telephone number.
fn without(words: &str, dates: &[Range<usize>]) -> String {
    let mut rest = words.to_string();
    for date in dates.iter().rev() {
        rest.replace_range(date.clone(), "\n");
    }
    rest
}

/// A negation governs what follows it in its clause, if not too far away.
pub(super) fn near(between: &str) -> bool {
    if between.len() > 120 {
        return false;
    }
    match between.chars().any(text::is_han) {
        true => between.chars().count() <= 16,
        false => between.split_whitespace().count() <= 9,
    }
}

/// The language of a sentence: Han characters decide, unless they are a few names in an English sentence.
fn language_of(folded: &str, prefer: Language) -> Language {
    if folded.is_ascii() {
        return Language::En;
    }
    let (mut han, mut latin) = (0usize, 0usize);
    for c in folded.chars() {
        han += usize::from(text::is_han(c));
        latin += usize::from(c.is_ascii_alphabetic());
    }
    let enough = match prefer {
        Language::Zh => han >= 1,
        Language::En => han >= 2 && han * 4 >= latin,
    };
    if enough { Language::Zh } else { Language::En }
}

/// Whether a sentence is a template's gap: XXXX, 【公司名称】, [insert …], runs of underscores or asterisks.
fn is_placeholder(folded: &str) -> bool {
    static GAPS: LazyLock<AhoCorasick> = LazyLock::new(|| {
        let marks = [
            "xxx",
            "___",
            "[insert",
            "[company",
            "[your ",
            "[name",
            "[date",
            "[email",
            "[address",
            "{{",
            "【公司",
            "【填写",
            "【请",
            "【】",
            "***",
            "*个工作日",
            "*日",
            "*天",
            "某某",
            "××",
        ];
        AhoCorasick::new(marks).unwrap_or_else(|e| unreachable!("a handful of fixed marks: {e}"))
    });
    GAPS.find_iter(folded).any(|gap| {
        let from = &folded[gap.start()..];
        let is_text = from.starts_with(text::HIDDEN_EMAIL);
        let is_bold = from.starts_with("***") && is_empty_bold(folded, gap.start());
        !(is_text || is_bold)
    })
}

/// Whether the stars at a place are the empty bold of a converted page: four and more apart from the words, or more than anybody
/// would leave to fill in.
fn is_empty_bold(folded: &str, at: usize) -> bool {
    let (before, from) = folded.split_at(at);
    let (before, after) = (before.trim_end_matches('*'), from.trim_start_matches('*'));
    let apart = (before.is_empty() || before.ends_with(' ')) && (after.is_empty() || after.starts_with(' '));
    let stars = folded.len() - before.len() - after.len();
    stars >= 8 || apart && stars >= 4
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn gaps_to_fill_in() {
        for gap in [
            "更新日期：xxxx年",
            "客服电话：***",
            "在*个工作日内答复",
            "contact [company name]",
            "由【公司名称】运营",
        ] {
            assert!(is_placeholder(gap), "{gap}");
        }
        for text in [
            "隐私政策************ 更新日期：2018年9月27日",
            "**** 我们收集手机号",
            "we collect your number ****",
        ] {
            assert!(!is_placeholder(text), "{text}");
        }
    }
}
