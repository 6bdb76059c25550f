//! One Aho–Corasick pass finds all phrases; patterns then run over the hits, sentence by sentence.

use std::collections::HashMap;

use aho_corasick::{AhoCorasick, AhoCorasickKind, MatchKind};

use super::compile::{Compiler, Node, Reach, Rows};
use super::forms::Irregular;
use super::grammar::Concept;
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
    by_atom: Vec<Vec<u32>>,
    /// For each concept the patterns that cannot match without it.
    by_concept: Vec<Vec<u32>>,
    exceptions: HashMap<ConceptId, Vec<(Rows, Vec<u32>)>>,
    concepts: usize,
    /// For each atom the sets that it is in.
    sets: Vec<Vec<u32>>,
    set_count: usize,
}

struct Compiled {
    concept: ConceptId,
    /// Line of the pattern in its file, for the tests that every pattern is exercised.
    line: usize,
    rows: Rows,
    /// Sets of atoms that must all be there before it is worth running.
    needs: Vec<u32>,
}

#[derive(Clone, Copy)]
struct Hit {
    atom: u32,
    start: u32,
    end: u32,
}

/// Memory that scans reuse; one for each thread of work, so that a sentence allocates next to nothing.
#[derive(Default)]
pub struct Scratch {
    hits: Vec<Hit>,
    found: Vec<Vec<(usize, usize)>>,
    touched: Vec<ConceptId>,
    due: Vec<u64>,
    lists: Vec<List>,
    units: Units,
    turn: u32,
}

/// The hits of one set in the sentence of the given turn.
#[derive(Default)]
struct List {
    turn: u32,
    hits: Vec<(u32, u32)>,
}

/// What a pattern needs while it runs over one sentence.
struct Run<'a> {
    text: &'a str,
    sentence: &'a Sentence,
    found: &'a [Vec<(usize, usize)>],
    lists: &'a [List],
    units: &'a mut Units,
    turn: u32,
    fuel: usize,
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
        let mut compiler = Compiler::new(ids, irregular);
        let mut patterns = Vec::new();
        let mut exceptions: HashMap<ConceptId, Vec<(Rows, Vec<u32>)>> = HashMap::new();
        for &index in order {
            let concept = &concepts[index];
            let id = ids[&concept.name];
            for (line, pattern) in &concept.patterns {
                patterns.extend(compiler.pattern(pattern).into_iter().map(|rows| Compiled {
                    concept: id,
                    line: *line,
                    needs: Compiler::needs(&rows),
                    rows,
                }));
            }
            for (_, pattern) in &concept.exceptions {
                let compiled = compiler
                    .pattern(pattern)
                    .into_iter()
                    .map(|rows| (rows.clone(), Compiler::needs(&rows)));
                exceptions.entry(id).or_default().extend(compiled);
            }
        }
        let mut by_atom = vec![Vec::new(); compiler.list.len()];
        let mut by_concept = vec![Vec::new(); ids.len()];
        for (index, pattern) in patterns.iter().enumerate() {
            let (atoms, concepts) = compiler.key(&pattern.rows, language);
            atoms.iter().for_each(|a| by_atom[*a as usize].push(index as u32));
            concepts
                .iter()
                .for_each(|c| by_concept[c.0 as usize].push(index as u32));
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
            sets: sets_of_atoms(compiler.list.len(), &compiler.sets),
            set_count: compiler.sets.len(),
        }
    }

    /// Finds all concepts in the sentences of one block.
    pub(super) fn scan(&self, folded: &str, sentences: &[Sentence], scratch: &mut Scratch) -> Vec<Vec<Match>> {
        self.prepare(folded, scratch);
        let mut from = 0;
        let scan_one = |sentence: &Sentence| {
            let hits = &scratch.hits;
            from += hits[from..].partition_point(|h| (h.start as usize) < sentence.range.start);
            let until = from + hits[from..].partition_point(|h| (h.start as usize) < sentence.range.end);
            let mut out = Vec::new();
            if from < until {
                self.sentence(folded, sentence, from..until, scratch, |_| {});
                scratch.touched.sort_unstable();
                out.reserve(scratch.touched.iter().map(|c| scratch.found[c.0 as usize].len()).sum());
                for concept in scratch.touched.drain(..) {
                    out.extend(scratch.found[concept.0 as usize].drain(..).map(|(start, end)| Match {
                        concept,
                        start,
                        end,
                        clause: clause_of(&sentence.clauses, start),
                    }));
                }
            }
            from = until;
            out
        };
        sentences.iter().map(scan_one).collect()
    }

    /// The lines of the patterns of one concept that match somewhere in the text.
    pub(super) fn exercised(&self, folded: &str, sentences: &[Sentence], concept: ConceptId) -> Vec<usize> {
        let mut scratch = Scratch::default();
        self.prepare(folded, &mut scratch);
        let mut lines = Vec::new();
        for sentence in sentences {
            let from = scratch
                .hits
                .partition_point(|h| (h.start as usize) < sentence.range.start);
            let until = scratch
                .hits
                .partition_point(|h| (h.start as usize) < sentence.range.end);
            self.sentence(folded, sentence, from..until, &mut scratch, |pattern| {
                if pattern.concept == concept {
                    lines.push(pattern.line);
                }
            });
            for concept in scratch.touched.drain(..) {
                scratch.found[concept.0 as usize].clear();
            }
        }
        lines
    }

    /// Fills the scratch with the hits of a text.
    fn prepare(&self, folded: &str, scratch: &mut Scratch) {
        scratch.found.resize_with(self.concepts, Vec::new);
        scratch.lists.resize_with(self.set_count, List::default);
        let bytes = folded.as_bytes();
        let word = |b: Option<&u8>| b.is_some_and(u8::is_ascii_alphanumeric);
        scratch.hits.clear();
        scratch.hits.extend(
            self.automaton
                .find_overlapping_iter(folded)
                .filter(|m| {
                    let (start, end) = (m.start(), m.end());
                    let opens = start == 0 || !word(bytes.get(start)) || !word(bytes.get(start - 1));
                    opens && (!word(bytes.get(end - 1)) || !word(bytes.get(end)))
                })
                .map(|m| Hit {
                    atom: m.pattern().as_u32(),
                    start: m.start() as u32,
                    end: m.end() as u32,
                }),
        );
        scratch.hits.sort_unstable_by_key(|h| (h.start, h.end, h.atom));
    }

    fn sentence(
        &self,
        text: &str,
        sentence: &Sentence,
        hits: std::ops::Range<usize>,
        scratch: &mut Scratch,
        mut matched: impl FnMut(&Compiled),
    ) {
        let Scratch {
            hits: all,
            found,
            touched,
            due,
            lists,
            units,
            turn,
        } = scratch;
        let hits = &all[hits];
        // A new turn makes the lists of the sentence before stale.
        *turn = turn.wrapping_add(1);
        if *turn == 0 {
            lists.iter_mut().for_each(|l| l.turn = 0);
            *turn = 1;
        }
        due.clear();
        due.resize(self.patterns.len().div_ceil(64), 0);
        let mark =
            |patterns: &[u32], due: &mut [u64]| patterns.iter().for_each(|p| due[*p as usize / 64] |= 1 << (p % 64));
        units.base = usize::MAX;
        for hit in hits {
            mark(&self.by_atom[hit.atom as usize], due);
            for set in &self.sets[hit.atom as usize] {
                let list = &mut lists[*set as usize];
                if list.turn != *turn {
                    list.turn = *turn;
                    list.hits.clear();
                }
                list.hits.push((hit.start, hit.end));
            }
        }
        let lists: &[List] = lists;
        let turn = *turn;
        let all_present = |needs: &[u32]| needs.iter().all(|set| lists[*set as usize].turn == turn);
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
                    let mut matches = std::mem::take(&mut found[done.0 as usize]);
                    if let Some(exceptions) = self.exceptions.get(&done) {
                        let mut run = Run {
                            text,
                            sentence,
                            found,
                            lists,
                            units,
                            turn,
                            fuel,
                        };
                        for (rows, _) in exceptions.iter().filter(|e| all_present(&e.1)) {
                            for (start, end) in run.rows(rows) {
                                matches.retain(|m| m.1 <= start || end <= m.0);
                            }
                        }
                        fuel = run.fuel;
                    }
                    matches.sort_unstable_by_key(|m| (m.0, std::cmp::Reverse(m.1)));
                    // Of matches that begin together the longest stands.
                    matches.dedup_by_key(|m| m.0);
                    if !matches.is_empty() {
                        touched.push(done);
                        mark(&self.by_concept[done.0 as usize], due);
                    }
                    found[done.0 as usize] = matches;
                }
                // Patterns of later concepts may have come due before the one just seen.
                block = last / 64;
                current = None;
                continue;
            }
            let Some(next) = next else { break };
            due[block] &= !(1 << (next % 64));
            let pattern = &self.patterns[next];
            if !all_present(&pattern.needs) {
                continue;
            }
            current = concept;
            last = next;
            let mut run = Run {
                text,
                sentence,
                found,
                lists,
                units,
                turn,
                fuel,
            };
            let matches = run.rows(&pattern.rows);
            fuel = run.fuel;
            if !matches.is_empty() {
                matched(pattern);
                found[pattern.concept.0 as usize].extend(matches);
            }
        }
    }
}

impl Run<'_> {
    fn rows(&mut self, rows: &[Vec<Node>]) -> Vec<(usize, usize)> {
        let mut matches = self.row(&rows[0]);
        for row in &rows[1..] {
            if matches.is_empty() {
                break;
            }
            let others = self.row(row);
            let clauses = &self.sentence.clauses;
            matches = matches
                .into_iter()
                .filter_map(|m| {
                    let clause = clause_of(clauses, m.0);
                    let same = others.iter().filter(|o| clause_of(clauses, o.0) == clause);
                    let other = same.min_by_key(|o| o.0.abs_diff(m.0))?;
                    Some((m.0.min(other.0), m.1.max(other.1)))
                })
                .collect();
        }
        matches
    }

    fn row(&mut self, row: &[Node]) -> Vec<(usize, usize)> {
        let Some((Node::Any { set, concepts, .. }, rest)) = row.split_first() else {
            return vec![];
        };
        let mut matches = Vec::new();
        let mut at = 0;
        while let Some((start, end)) = self.place(*set, at) {
            matches.extend(self.rest(rest, end, Reach::Adjacent).map(|end| (start, end)));
            at += 1;
        }
        for concept in concepts {
            let mut at = 0;
            while let Some(&(start, end)) = self.found[concept.0 as usize].get(at) {
                matches.extend(self.rest(rest, end, Reach::Adjacent).map(|end| (start, end)));
                at += 1;
            }
        }
        matches
    }

    /// The end of the first way to match `rest` from `at` on.
    fn rest(&mut self, rest: &[Node], at: usize, reach: Reach) -> Option<usize> {
        match rest.split_first() {
            None => Some(at),
            Some((Node::Gap(reach), rest)) => self.rest(rest, at, *reach),
            Some((
                Node::Any {
                    set,
                    concepts,
                    optional,
                },
                rest,
            )) => {
                let limit = self.limit(at, reach);
                let mut index = set.map_or(0, |set| self.list(set).partition_point(|h| (h.0 as usize) < at));
                while let Some((start, end)) = self.place(*set, index) {
                    if start > limit || !self.within(at, start, reach) {
                        break;
                    }
                    if let Some(end) = self.rest(rest, end, Reach::Adjacent) {
                        return Some(end);
                    }
                    index += 1;
                }
                for concept in concepts {
                    let found = &self.found[concept.0 as usize];
                    let mut index = found.partition_point(|h| h.0 < at);
                    while let Some(&(start, end)) = self.found[concept.0 as usize].get(index) {
                        if start > limit || !self.within(at, start, reach) {
                            break;
                        }
                        if let Some(end) = self.rest(rest, end, Reach::Adjacent) {
                            return Some(end);
                        }
                        index += 1;
                    }
                }
                if *optional { self.rest(rest, at, reach) } else { None }
            }
        }
    }

    /// The hits of a set in this sentence, in order.
    fn list(&self, set: u32) -> &[(u32, u32)] {
        let list = &self.lists[set as usize];
        if list.turn == self.turn { &list.hits } else { &[] }
    }

    /// One hit of a set; none past the last, and none once the sentence has cost too much.
    fn place(&mut self, set: Option<u32>, index: usize) -> Option<(usize, usize)> {
        self.fuel = self.fuel.checked_sub(1)?;
        self.list(set?).get(index).map(|h| (h.0 as usize, h.1 as usize))
    }

    /// The byte beyond which nothing is within reach, whatever stands there.
    fn limit(&self, at: usize, reach: Reach) -> usize {
        let clause_end = || {
            let clause = clause_of(&self.sentence.clauses, at.saturating_sub(1));
            self.sentence.clauses.get(clause).map_or(usize::MAX, |c| c.end)
        };
        match reach {
            Reach::Adjacent => at + 4,
            Reach::Units(most) => clause_end().min(at + most * 24 + 8),
            Reach::Clause if at > 0 => clause_end(),
            Reach::Clause | Reach::Sentence => usize::MAX,
        }
    }

    fn within(&mut self, at: usize, start: usize, reach: Reach) -> bool {
        match reach {
            Reach::Sentence => true,
            Reach::Clause => {
                at == 0 || clause_of(&self.sentence.clauses, at - 1) == clause_of(&self.sentence.clauses, start)
            }
            Reach::Adjacent => {
                start <= at + 4
                    && self.text[at..start]
                        .chars()
                        .all(|c| matches!(c, ' ' | '&' | '"' | '\'' | '-' | '“' | '”' | '《' | '》' | '/' | '('))
            }
            Reach::Units(most) => {
                clause_of(&self.sentence.clauses, at.saturating_sub(1)) == clause_of(&self.sentence.clauses, start)
                    && self.units.between(self.text, &self.sentence.range, at, start) <= most
            }
        }
    }
}

fn clause_of(clauses: &[std::ops::Range<usize>], at: usize) -> usize {
    clauses.partition_point(|c| c.end <= at)
}

/// Counts Han characters and words up to each byte of a sentence, so that the width of a gap is a subtraction.
#[derive(Default)]
struct Units {
    /// Where the sentence begins; `usize::MAX` while nothing is counted.
    base: usize,
    before: Vec<u32>,
}

impl Units {
    fn between(&mut self, text: &str, sentence: &std::ops::Range<usize>, from: usize, to: usize) -> usize {
        if self.base != sentence.start {
            self.count(&text[sentence.clone()]);
            self.base = sentence.start;
        }
        let at = |byte: usize| self.before[(byte - self.base).min(self.before.len() - 1)] as usize;
        // A word that is cut by the start of the gap counts as begun inside it.
        at(to).saturating_sub(at(from))
    }

    fn count(&mut self, text: &str) {
        self.before.clear();
        let mut count = 0;
        let mut in_word = false;
        for c in text.chars() {
            let han = is_han(c);
            let letter = !han && c.is_alphanumeric();
            self.before.extend(std::iter::repeat_n(count, c.len_utf8()));
            count += u32::from(han || letter && !in_word);
            in_word = letter || in_word && matches!(c, '\'' | '-' | '.');
        }
        self.before.push(count);
    }
}

/// For each atom the sets that it is in.
fn sets_of_atoms(atoms: usize, sets: &[Vec<u32>]) -> Vec<Vec<u32>> {
    let mut of = vec![Vec::new(); atoms];
    for (number, set) in sets.iter().enumerate() {
        set.iter().for_each(|atom| of[*atom as usize].push(number as u32));
    }
    of
}
