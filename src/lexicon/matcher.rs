//! One Aho–Corasick pass finds all phrases; patterns then run over the hits, sentence by sentence.

use std::collections::{BTreeMap, HashMap};

use aho_corasick::{AhoCorasick, AhoCorasickKind, MatchKind};

use super::forms::Irregular;
use super::grammar::{Concept, Item, Pattern};
use super::{ConceptId, Match};
use crate::source::Language;
use crate::text::{Sentence, is_han};

/// Steps that one sentence may cost; far above what prose needs, it bounds hostile text.
const FUEL: usize = 1_000_000;

/// The compiled words of one language.
pub(super) struct Matcher {
    automaton: AhoCorasick,
    patterns: Vec<Compiled>,
    /// For each atom the patterns that cannot match without it.
    by_atom: Vec<Vec<usize>>,
    /// For each concept the patterns that cannot match without it.
    by_concept: Vec<Vec<usize>>,
    exceptions: HashMap<ConceptId, Vec<Rows>>,
    concepts: usize,
}

type Rows = Vec<Vec<Node>>;

struct Compiled {
    concept: ConceptId,
    /// Line of the pattern in its file, for the tests that every pattern is exercised.
    line: usize,
    rows: Rows,
}

#[derive(Clone, Debug)]
enum Node {
    Any {
        atoms: Vec<u32>,
        concepts: Vec<ConceptId>,
        optional: bool,
    },
    Gap(Reach),
}

/// How far the next item may stand from the one before.
#[derive(Clone, Copy, Debug)]
enum Reach {
    Adjacent,
    Units(usize),
    Clause,
    Sentence,
}

#[derive(Clone, Copy)]
struct Hit {
    atom: u32,
    start: usize,
    end: usize,
}

/// What a pattern needs while it runs over one sentence.
struct Run<'a> {
    text: &'a str,
    clauses: &'a [std::ops::Range<usize>],
    hits: &'a [Hit],
    found: &'a [Vec<(usize, usize)>],
    fuel: std::cell::Cell<usize>,
}

/// Compiles patterns: words become atoms, groups of single words one node, everything else several patterns.
struct Compiler<'a> {
    ids: &'a HashMap<String, ConceptId>,
    irregular: &'a Irregular,
    atoms: BTreeMap<String, u32>,
    list: Vec<String>,
}

impl Matcher {
    /// Compiles the concepts of one language; `order` has every concept after those it refers to.
    pub(super) fn new(
        concepts: &[Concept],
        order: &[usize],
        ids: &HashMap<String, ConceptId>,
        irregular: &Irregular,
        language: Language,
    ) -> Self {
        let mut compiler = Compiler {
            ids,
            irregular,
            atoms: BTreeMap::new(),
            list: vec![],
        };
        let mut patterns = Vec::new();
        let mut exceptions: HashMap<ConceptId, Vec<Rows>> = HashMap::new();
        for &index in order {
            let concept = &concepts[index];
            let id = ids[&concept.name];
            for (line, pattern) in &concept.patterns {
                patterns.extend(compiler.pattern(pattern).into_iter().map(|rows| Compiled {
                    concept: id,
                    line: *line,
                    rows,
                }));
            }
            for (_, pattern) in &concept.exceptions {
                exceptions.entry(id).or_default().extend(compiler.pattern(pattern));
            }
        }
        let mut by_atom = vec![Vec::new(); compiler.list.len()];
        let mut by_concept = vec![Vec::new(); ids.len()];
        for (index, pattern) in patterns.iter().enumerate() {
            let (atoms, concepts) = compiler.key(&pattern.rows, language);
            atoms.iter().for_each(|a| by_atom[*a as usize].push(index));
            concepts.iter().for_each(|c| by_concept[c.0 as usize].push(index));
        }
        let automaton = AhoCorasick::builder()
            .kind(Some(AhoCorasickKind::ContiguousNFA))
            .match_kind(MatchKind::Standard)
            .build(&compiler.list)
            .unwrap_or_else(|e| unreachable!("word lists are far below the automaton's limits: {e}"));
        Self {
            automaton,
            patterns,
            by_atom,
            by_concept,
            exceptions,
            concepts: ids.len(),
        }
    }

    /// Finds all concepts in the sentences of one block.
    pub(super) fn scan(&self, folded: &str, sentences: &[Sentence]) -> Vec<Vec<Match>> {
        let hits = self.hits(folded);
        let mut found = vec![Vec::new(); self.concepts];
        let mut from = 0;
        sentences
            .iter()
            .map(|sentence| {
                from += hits[from..].partition_point(|h| h.start < sentence.range.start);
                let until = from + hits[from..].partition_point(|h| h.start < sentence.range.end);
                let mut out = Vec::new();
                if from < until {
                    self.sentence(folded, sentence, &hits[from..until], &mut found, |_| {});
                    for (concept, matches) in found.iter_mut().enumerate().filter(|(_, m)| !m.is_empty()) {
                        let concept = ConceptId(concept as u16);
                        out.extend(matches.drain(..).map(|(start, end)| Match {
                            concept,
                            start,
                            end,
                            clause: clause_of(&sentence.clauses, start),
                        }));
                    }
                }
                from = until;
                out
            })
            .collect()
    }

    /// The lines of the patterns of one concept that match somewhere in the text.
    pub(super) fn exercised(&self, folded: &str, sentences: &[Sentence], concept: ConceptId) -> Vec<usize> {
        let hits = self.hits(folded);
        let mut found = vec![Vec::new(); self.concepts];
        let mut lines = Vec::new();
        for sentence in sentences {
            let inside: Vec<Hit> = hits
                .iter()
                .copied()
                .filter(|h| sentence.range.contains(&h.start))
                .collect();
            self.sentence(folded, sentence, &inside, &mut found, |pattern| {
                if pattern.concept == concept {
                    lines.push(pattern.line);
                }
            });
            found.iter_mut().for_each(Vec::clear);
        }
        lines
    }

    fn hits(&self, folded: &str) -> Vec<Hit> {
        let bytes = folded.as_bytes();
        let word = |b: Option<&u8>| b.is_some_and(u8::is_ascii_alphanumeric);
        let mut hits: Vec<Hit> = self
            .automaton
            .find_overlapping_iter(folded)
            .map(|m| Hit {
                atom: m.pattern().as_u32(),
                start: m.start(),
                end: m.end(),
            })
            .filter(|h| {
                let opens = h.start == 0 || !word(bytes.get(h.start)) || !word(bytes.get(h.start - 1));
                opens && (!word(bytes.get(h.end - 1)) || !word(bytes.get(h.end)))
            })
            .collect();
        hits.sort_unstable_by_key(|h| (h.start, h.end, h.atom));
        hits
    }

    fn sentence(
        &self,
        text: &str,
        sentence: &Sentence,
        hits: &[Hit],
        found: &mut [Vec<(usize, usize)>],
        mut matched: impl FnMut(&Compiled),
    ) {
        let mut due = vec![0u64; self.patterns.len().div_ceil(64)];
        let mark = |patterns: &[usize], due: &mut Vec<u64>| patterns.iter().for_each(|p| due[p / 64] |= 1 << (p % 64));
        for hit in hits {
            mark(&self.by_atom[hit.atom as usize], &mut due);
        }
        let mut fuel = FUEL;
        let mut current: Option<ConceptId> = None;
        let (mut block, mut last) = (0, 0);
        loop {
            while block < due.len() && due[block] == 0 {
                block += 1;
            }
            let next = (block < due.len()).then(|| block * 64 + due[block].trailing_zeros() as usize);
            let concept = next.map(|n| self.patterns[n].concept);
            if current.is_some() && concept != current {
                if let Some(done) = current.filter(|c| !found[c.0 as usize].is_empty()) {
                    self.settle(text, sentence, hits, found, done, &mut fuel);
                    if !found[done.0 as usize].is_empty() {
                        mark(&self.by_concept[done.0 as usize], &mut due);
                    }
                }
                // Patterns of later concepts may have come due before the one just seen.
                block = last / 64;
                current = None;
                continue;
            }
            let Some(next) = next else { break };
            current = concept;
            last = next;
            due[block] &= !(1 << (next % 64));
            let pattern = &self.patterns[next];
            let run = Run {
                text,
                clauses: &sentence.clauses,
                hits,
                found,
                fuel: fuel.into(),
            };
            let matches = run.rows(&pattern.rows);
            fuel = run.fuel.get();
            if !matches.is_empty() {
                matched(pattern);
                found[pattern.concept.0 as usize].extend(matches);
            }
        }
    }

    /// Sorts the matches of a concept and takes back those that its exceptions overlap.
    fn settle(
        &self,
        text: &str,
        sentence: &Sentence,
        hits: &[Hit],
        found: &mut [Vec<(usize, usize)>],
        concept: ConceptId,
        fuel: &mut usize,
    ) {
        let mut matches = std::mem::take(&mut found[concept.0 as usize]);
        if let Some(exceptions) = self.exceptions.get(&concept) {
            let run = Run {
                text,
                clauses: &sentence.clauses,
                hits,
                found,
                fuel: (*fuel).into(),
            };
            for (start, end) in exceptions.iter().flat_map(|rows| run.rows(rows)) {
                matches.retain(|m| m.1 <= start || end <= m.0);
            }
            *fuel = run.fuel.get();
        }
        matches.sort_unstable_by_key(|m| (m.0, std::cmp::Reverse(m.1)));
        // Of matches that begin together the longest stands.
        matches.dedup_by_key(|m| m.0);
        found[concept.0 as usize] = matches;
    }
}

impl Run<'_> {
    fn rows(&self, rows: &[Vec<Node>]) -> Vec<(usize, usize)> {
        let mut matches = self.row(&rows[0]);
        for row in &rows[1..] {
            if matches.is_empty() {
                break;
            }
            let others = self.row(row);
            matches = matches
                .into_iter()
                .filter_map(|m| {
                    let clause = clause_of(self.clauses, m.0);
                    let other = others
                        .iter()
                        .filter(|o| clause_of(self.clauses, o.0) == clause)
                        .min_by_key(|o| o.0.abs_diff(m.0))?;
                    Some((m.0.min(other.0), m.1.max(other.1)))
                })
                .collect();
        }
        matches
    }

    fn row(&self, row: &[Node]) -> Vec<(usize, usize)> {
        let Some((Node::Any { atoms, concepts, .. }, rest)) = row.split_first() else {
            return vec![];
        };
        let mut matches = Vec::new();
        self.candidates(atoms, concepts, 0, Reach::Sentence, |start, end| {
            matches.extend(self.rest(rest, end, Reach::Adjacent).map(|end| (start, end)));
            false
        });
        matches
    }

    /// The end of the first way to match `rest` from `at` on.
    fn rest(&self, rest: &[Node], at: usize, reach: Reach) -> Option<usize> {
        match rest.split_first() {
            None => Some(at),
            Some((Node::Gap(reach), rest)) => self.rest(rest, at, *reach),
            Some((
                Node::Any {
                    atoms,
                    concepts,
                    optional,
                },
                rest,
            )) => {
                let mut end = None;
                self.candidates(atoms, concepts, at, reach, |_, item_end| {
                    end = self.rest(rest, item_end, Reach::Adjacent);
                    end.is_some()
                });
                if end.is_none() && *optional {
                    self.rest(rest, at, reach)
                } else {
                    end
                }
            }
        }
    }

    /// Calls `take` for each place within reach where one of the atoms or concepts stands, until it says that it is done.
    fn candidates(
        &self,
        atoms: &[u32],
        concepts: &[ConceptId],
        at: usize,
        reach: Reach,
        mut take: impl FnMut(usize, usize) -> bool,
    ) {
        // Beyond this byte nothing is within reach, whatever stands there.
        let clause_end = || {
            let clause = clause_of(self.clauses, at.saturating_sub(1));
            self.clauses.get(clause).map_or(usize::MAX, |c| c.end)
        };
        let limit = match reach {
            Reach::Adjacent => at + 4,
            Reach::Units(most) => clause_end().min(at + most * 24 + 8),
            Reach::Clause if at > 0 => clause_end(),
            Reach::Clause | Reach::Sentence => usize::MAX,
        };
        if !atoms.is_empty() {
            for hit in &self.hits[self.hits.partition_point(|h| h.start < at)..] {
                if self.fuel.get() == 0 || hit.start > limit {
                    break;
                }
                self.fuel.set(self.fuel.get() - 1);
                if atoms.binary_search(&hit.atom).is_err() {
                    continue;
                }
                if !self.within(at, hit.start, reach) {
                    break;
                }
                if take(hit.start, hit.end) {
                    return;
                }
            }
        }
        for concept in concepts {
            for &(start, end) in &self.found[concept.0 as usize] {
                if self.fuel.get() == 0 {
                    break;
                }
                self.fuel.set(self.fuel.get() - 1);
                if start < at {
                    continue;
                }
                if !self.within(at, start, reach) {
                    break;
                }
                if take(start, end) {
                    return;
                }
            }
        }
    }

    fn within(&self, at: usize, start: usize, reach: Reach) -> bool {
        match reach {
            Reach::Sentence => true,
            Reach::Clause => at == 0 || clause_of(self.clauses, at.saturating_sub(1)) == clause_of(self.clauses, start),
            Reach::Adjacent => {
                start <= at + 4
                    && self.text[at..start]
                        .chars()
                        .all(|c| matches!(c, ' ' | '&' | '"' | '\'' | '-' | '“' | '”' | '《' | '》' | '/' | '('))
            }
            Reach::Units(most) => {
                // A unit is at most a long word; what is farther need not be counted.
                start - at <= most * 24 + 8
                    && clause_of(self.clauses, at.saturating_sub(1)) == clause_of(self.clauses, start)
                    && units(&self.text[at..start]) <= most
            }
        }
    }
}

fn clause_of(clauses: &[std::ops::Range<usize>], at: usize) -> usize {
    clauses.partition_point(|c| c.end <= at)
}

/// Length in Han characters and words.
fn units(text: &str) -> usize {
    let mut count = 0;
    let mut in_word = false;
    for c in text.chars() {
        let letter = c.is_alphanumeric() && !is_han(c);
        count += usize::from(is_han(c) || letter && !in_word);
        in_word = letter || in_word && matches!(c, '\'' | '-' | '.');
    }
    count
}

impl Compiler<'_> {
    fn pattern(&mut self, pattern: &Pattern) -> Vec<Rows> {
        let mut variants: Vec<Rows> = vec![vec![]];
        for row in &pattern.rows {
            let rows = self.row(row);
            variants = variants
                .iter()
                .flat_map(|v| rows.iter().map(|r| v.iter().cloned().chain([r.clone()]).collect()))
                .collect();
        }
        variants
    }

    /// All plain rows that a row with groups stands for.
    fn row(&mut self, items: &[Item]) -> Vec<Vec<Node>> {
        let mut variants: Vec<Vec<Node>> = vec![vec![]];
        for item in join_words(items) {
            let choices: Vec<Vec<Node>> = match &item {
                Item::OneOf(rows) | Item::Optional(rows) => {
                    let optional = matches!(item, Item::Optional(_));
                    match self.single(rows, optional) {
                        Some(node) => vec![vec![node]],
                        None => {
                            let mut choices: Vec<Vec<Node>> = rows.iter().flat_map(|r| self.row(r)).collect();
                            if optional {
                                choices.push(vec![]);
                            }
                            choices
                        }
                    }
                }
                Item::Gap(limit) => vec![vec![Node::Gap(limit.map_or(Reach::Clause, Reach::Units))]],
                Item::WideGap => vec![vec![Node::Gap(Reach::Sentence)]],
                item => vec![self.single(&[vec![item.clone()]], false).into_iter().collect()],
            };
            variants = variants
                .iter()
                .flat_map(|v| choices.iter().map(|c| v.iter().chain(c).cloned().collect()))
                .collect();
        }
        // Optional parts and gaps at the ends say nothing.
        for row in &mut variants {
            let idle = |n: &Node| matches!(n, Node::Gap(_) | Node::Any { optional: true, .. });
            while row.first().is_some_and(idle) {
                row.remove(0);
            }
            while row.last().is_some_and(idle) {
                row.pop();
            }
        }
        variants.retain(|row| !row.is_empty());
        variants
    }

    /// One node for alternatives that are single words, phrases or concepts.
    fn single(&mut self, rows: &[Vec<Item>], optional: bool) -> Option<Node> {
        let (mut atoms, mut concepts) = (Vec::new(), Vec::new());
        for row in rows {
            if let [Item::Concept(name)] = row.as_slice() {
                concepts.push(*self.ids.get(name)?);
            } else {
                for phrase in self.phrases(row)? {
                    atoms.push(self.atom(&phrase));
                }
            }
        }
        atoms.sort_unstable();
        atoms.dedup();
        Some(Node::Any {
            atoms,
            concepts,
            optional,
        })
    }

    /// All phrases that a row of words stands for; a word with forms joins its neighbours by a space or a hyphen.
    fn phrases(&self, row: &[Item]) -> Option<Vec<String>> {
        let mut phrases = vec![String::new()];
        for (index, item) in join_words(row).iter().enumerate() {
            let words = match item {
                Item::Word(word) => vec![word.clone()],
                Item::Forms(word) => self.irregular.of(word),
                _ => return None,
            };
            let joints: &[&str] = if index == 0 { &[""] } else { &[" ", "-"] };
            phrases = phrases
                .iter()
                .flat_map(|p| joints.iter().map(move |j| format!("{p}{j}")))
                .flat_map(|p| words.iter().map(move |w| format!("{p}{w}")))
                .collect();
        }
        (!row.is_empty()).then_some(phrases)
    }

    fn atom(&mut self, word: &str) -> u32 {
        let word = crate::text::fold(word).text;
        let next = self.list.len() as u32;
        *self.atoms.entry(word.clone()).or_insert_with(|| {
            self.list.push(word);
            next
        })
    }

    /// The rarest node that every match needs; rare means few and long words.
    fn key(&self, rows: &Rows, language: Language) -> (Vec<u32>, Vec<ConceptId>) {
        let mut best: Option<(usize, &Vec<u32>, &Vec<ConceptId>)> = None;
        for node in rows.iter().flatten() {
            let Node::Any {
                atoms,
                concepts,
                optional: false,
            } = node
            else {
                continue;
            };
            let common = |a: &u32| {
                let word = &self.list[*a as usize];
                let common = match language {
                    Language::En => word.len() <= 3 || COMMON_EN.contains(&word.as_str()),
                    Language::Zh => word.chars().count() == 1 || COMMON_ZH.contains(&word.as_str()),
                };
                if common { 100 } else { 1 }
            };
            let cost = atoms.iter().map(common).sum::<usize>() + concepts.len() * 5;
            if best.is_none_or(|b| cost < b.0) {
                best = Some((cost, atoms, concepts));
            }
        }
        best.map(|(_, a, c)| (a.clone(), c.clone())).unwrap_or_default()
    }
}

const COMMON_EN: &[&str] = &[
    "your",
    "that",
    "this",
    "with",
    "from",
    "have",
    "will",
    "when",
    "other",
    "such",
    "which",
    "information",
    "data",
    "personal",
];
const COMMON_ZH: &[&str] = &[
    "我们",
    "您的",
    "可以",
    "信息",
    "使用",
    "服务",
    "用户",
    "个人信息",
    "或者",
];

/// Joins words that stand side by side into phrases: one atom instead of several.
fn join_words(items: &[Item]) -> Vec<Item> {
    let mut joined: Vec<Item> = Vec::new();
    for item in items {
        match (joined.last_mut(), item) {
            (Some(Item::Word(before)), Item::Word(word)) => {
                let han = before.chars().next_back().is_some_and(is_han) || word.chars().next().is_some_and(is_han);
                if !han {
                    before.push(' ');
                }
                before.push_str(word);
            }
            _ => joined.push(item.clone()),
        }
    }
    joined
}
