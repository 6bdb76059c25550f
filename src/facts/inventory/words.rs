//! The inventory's own words in the document: kinds of data, headers of columns, marks of a purpose.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::LazyLock;

use crate::concept;
use crate::document::{BlockId, BlockKind};
use crate::facts::statement::near;
use crate::facts::{At, Facts, Hit};
use crate::lexicon::{ConceptId, Lexicon, Scratch, Token, token_of};
use crate::text;

/// The concept of a name in the inventory's lexicon, looked up once.
macro_rules! word {
    ($name:literal) => {{
        static ID: std::sync::LazyLock<$crate::lexicon::ConceptId> =
            std::sync::LazyLock::new(|| $crate::lexicon::Lexicon::inventory().id($name));
        *ID
    }};
}
pub(super) use word;

/// A kind of data named in a text: its token, if it has one, and the bytes of the block's text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Named {
    pub(super) token: Option<&'static str>,
    pub(super) range: Range<usize>,
    pub(super) clause: usize,
}

/// The hits of the inventory's lexicon, for each block and statement, sorted by concept and place.
pub(super) struct Words<'f> {
    pub(super) facts: &'f Facts<'f>,
    hits: Vec<Vec<Vec<Hit>>>,
}

impl<'f> Words<'f> {
    pub(super) fn new(facts: &'f Facts<'f>) -> Self {
        let mut scratch = Scratch::default();
        let blocks = facts.document.blocks.iter().enumerate();
        let hits = blocks
            .map(|(block, b)| {
                if matches!(b.kind, BlockKind::Code | BlockKind::Label) {
                    vec![]
                } else {
                    read(facts, block, &mut scratch)
                }
            })
            .collect();
        Self { facts, hits }
    }

    pub(super) fn all(&self, at: At<'_>, concept: ConceptId) -> &[Hit] {
        let hits = self.of(at);
        let start = hits.partition_point(|h| h.concept < concept);
        let end = hits.partition_point(|h| h.concept <= concept);
        &hits[start..end]
    }

    pub(super) fn has(&self, at: At<'_>, concept: ConceptId) -> bool {
        !self.all(at, concept).is_empty()
    }

    /// Whether any statement of a block names the concept.
    pub(super) fn block_has(&self, block: BlockId, concept: ConceptId) -> bool {
        self.facts.block(block).any(|at| self.has(at, concept))
    }

    fn of(&self, at: At<'_>) -> &[Hit] {
        self.hits
            .get(at.block)
            .and_then(|b| b.get(at.index))
            .map_or(&[], Vec::as_slice)
    }

    /// The kinds of data that a statement names, the longest words first come, in order. In running text a word counts where
    /// the check takes it for data, too; `freely` trusts the place, such as a column of data.
    pub(super) fn data(&self, at: At<'_>, freely: bool) -> Vec<Named> {
        let taken = at.all(concept!("data-type"));
        let overlaps = |h: &Hit| taken.iter().any(|t| t.start < h.end && h.start < t.end);
        let tokens = self.of(at).iter().filter_map(|h| token_of(h.concept).map(|t| (h, t)));
        let mut named: Vec<Named> = tokens
            .filter(|(h, _)| freely || overlaps(h))
            .map(|(h, t)| Named {
                token: Some(name(t)),
                range: h.start..h.end,
                clause: h.clause,
            })
            .collect();
        named.extend(taken.iter().map(|h| Named {
            token: None,
            range: h.start..h.end,
            clause: h.clause,
        }));
        let plain = &at.in_block().text.plain;
        let mut sure = longest(named);
        sure.iter_mut()
            .for_each(|n| n.range.end -= tail(&plain[n.range.clone()]));
        if freely || sure.is_empty() {
            return sure;
        }
        self.beside(at, sure)
    }

    /// Words that stand in one list with kinds of data are kinds of data: “your interests, location and friends”.
    fn beside(&self, at: At<'_>, sure: Vec<Named>) -> Vec<Named> {
        let tokens = self.of(at).iter().filter_map(|h| token_of(h.concept).map(|t| (h, t)));
        let mut all: Vec<Named> = tokens
            .map(|(h, t)| Named {
                token: Some(name(t)),
                range: h.start..h.end,
                clause: h.clause,
            })
            .collect();
        all.extend(sure.iter().cloned());
        let all = longest(all);
        let plain = &at.in_block().text.plain;
        let is_sure: Vec<bool> = all
            .iter()
            .map(|n| {
                sure.iter()
                    .any(|s| s.range.start < n.range.end && n.range.start < s.range.end)
            })
            .collect();
        let joined = |i: usize| {
            all[i].range.end <= all[i + 1].range.start && is_joint(&plain[all[i].range.end..all[i + 1].range.start])
        };
        let mut kept = is_sure;
        for i in 1..all.len() {
            kept[i] |= kept[i - 1] && joined(i - 1);
        }
        for i in (1..all.len()).rev() {
            kept[i - 1] |= kept[i] && joined(i - 1);
        }
        all.into_iter()
            .zip(kept)
            .filter(|(_, kept)| *kept)
            .map(|(n, _)| n)
            .collect()
    }
}

/// How many bytes of words that lead on, such as “that you”, end the words for a kind of data.
fn tail(text: &str) -> usize {
    let mut kept = text;
    for word in [" and", " you", " they", " that"] {
        kept = kept.strip_suffix(word).unwrap_or(kept);
    }
    text.len() - kept.len()
}

/// Whether only the marks of a list stand between two words.
fn is_joint(between: &str) -> bool {
    let words = [
        "和",
        "及",
        "以及",
        "与",
        "或",
        "and",
        "or",
        "your",
        "and your",
        "or your",
        "信息",
        "信息和",
        "信息、",
    ];
    let text = between.trim_matches(|c: char| c.is_whitespace() || "、,，/；;".contains(c));
    !between.is_empty() && (text.is_empty() || words.contains(&text))
}

fn name(token: &'static Token) -> &'static str {
    token.id.as_str()
}

/// Of names that overlap, the longest; of equally long ones, one with a token.
fn longest(mut named: Vec<Named>) -> Vec<Named> {
    named.sort_by_key(|n| (std::cmp::Reverse(n.range.len()), n.token.is_none(), n.range.start));
    let mut kept: BTreeMap<usize, Named> = BTreeMap::new();
    for one in named {
        let before = kept.range_mut(..one.range.end).next_back();
        match before.filter(|(_, k)| one.range.start < k.range.end) {
            None => {
                kept.insert(one.range.start, one);
            }
            // Longer words without a token take the token of those inside them.
            Some((_, k)) if k.token.is_none() && k.range.start <= one.range.start => k.token = one.token,
            Some(_) => {}
        }
    }
    kept.into_values().collect()
}

fn read(facts: &Facts<'_>, block: BlockId, scratch: &mut Scratch) -> Vec<Vec<Hit>> {
    static NEGATION: LazyLock<ConceptId> = LazyLock::new(|| Lexicon::global().id("negation"));
    let plain = &facts.document.blocks[block].text.plain;
    let statements = &facts.statements[block];
    let folded = text::fold(plain);
    let sentences = text::sentences(&folded.text);
    let mut found = vec![Vec::new(); statements.len()];
    for language in [crate::source::Language::Zh, crate::source::Language::En] {
        if !statements.iter().any(|s| s.language == language) {
            continue;
        }
        let matches = Lexicon::inventory().scan(&folded.text, &sentences, language, scratch);
        for (index, statement) in statements.iter().enumerate().filter(|(_, s)| s.language == language) {
            let negations = statement.all(*NEGATION);
            found[index] = matches
                .get(index)
                .map_or(&[][..], Vec::as_slice)
                .iter()
                .map(|m| {
                    let range = folded.plain(m.start..m.end);
                    let denied = negations
                        .iter()
                        .any(|n| n.clause == m.clause && n.end <= range.start && near(&plain[n.end..range.start]));
                    Hit {
                        concept: m.concept,
                        start: range.start,
                        end: range.end,
                        clause: m.clause,
                        denied,
                    }
                })
                .collect();
        }
    }
    found
}
