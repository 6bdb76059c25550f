//! One Aho–Corasick pass finds all phrases; patterns then run over the hits, sentence by sentence.

use std::collections::HashMap;

use daachorse::CharwiseDoubleArrayAhoCorasick;

use super::compile::{Compiler, Node, Reach, Rows};
use super::forms::Irregular;
use super::grammar::Concept;
use super::{ConceptId, Match};
use crate::source::Language;
use crate::text::{Sentence, is_han};

/// Steps that one sentence may cost; far above what prose needs, it bounds hostile text.
const FUEL: usize = 100_000;

/// The compiled words of one language.
pub(super) struct Matcher {
    automaton: CharwiseDoubleArrayAhoCorasick<u32>,
    /// What is done for a sentence, as far as its words call for it, in this order.
    steps: Vec<Step>,
    /// For each atom the steps that are in vain without it.
    by_atom: Lists,
    /// For each concept the steps that are in vain without it.
    by_concept: Vec<Vec<u32>>,
    /// For each concept the step that closes it.
    closing: Vec<u32>,
    /// Patterns that are nothing but an atom.
    plain: Vec<Plain>,
    /// For each atom the plain patterns that it is.
    by_plain: Lists,
    concepts: usize,
    /// For each atom the sets that it is in.
    sets: Lists,
    set_count: usize,
    crosses: bool,
}

/// One step of reading a sentence; a concept's patterns stand before its closing, those that refer to it behind.
enum Step {
    Try(Compiled),
    /// Applies the exceptions of a concept, and settles which of its places stand.
    Close {
        concept: ConceptId,
        /// Each with the sets that must all be there before it is worth running, as in [`Compiled`].
        exceptions: Vec<(Rows, Vec<u32>)>,
    },
}

/// A pattern that is nothing but an atom, and so matches wherever that is.
struct Plain {
    concept: ConceptId,
    /// Line of the pattern in its file, as in [`Compiled`].
    line: usize,
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

/// Where something stands: bytes of the text, and the clauses in which it begins and ends.
#[derive(Clone, Copy)]
struct Place {
    start: u32,
    end: u32,
    clause: u32,
    last_clause: u32,
}

/// Memory that scans reuse; one for each thread of work, so that a sentence allocates next to nothing.
#[derive(Default)]
pub struct Scratch {
    hits: Vec<Hit>,
    found: Vec<Vec<Place>>,
    touched: Vec<ConceptId>,
    due: Due,
    fresh: Vec<Place>,
    sentence: InSentence,
}

/// The steps that a sentence still calls for. Few of many are due, so that a second row of bits tells where to look.
#[derive(Default)]
struct Due {
    steps: Vec<u64>,
    words: Vec<u64>,
}

impl Due {
    /// Makes room for the numbers of all steps; none is due between sentences.
    fn reserve(&mut self, steps: usize) {
        let words = steps.div_ceil(64).max(self.steps.len());
        self.steps.resize(words, 0);
        self.words.resize(words.div_ceil(64), 0);
    }

    fn add(&mut self, step: u32) {
        let word = step as usize / 64;
        self.steps[word] |= 1 << (step % 64);
        self.words[word / 64] |= 1 << (word % 64);
    }

    fn extend(&mut self, steps: &[u32]) {
        steps.iter().for_each(|step| self.add(*step));
    }

    /// Takes out the first step that is due.
    fn first(&mut self) -> Option<usize> {
        let (index, words) = self.words.iter_mut().enumerate().find(|(_, w)| **w != 0)?;
        let word = index * 64 + words.trailing_zeros() as usize;
        let steps = &mut self.steps[word];
        let step = word * 64 + steps.trailing_zeros() as usize;
        *steps &= *steps - 1;
        if *steps == 0 {
            *words &= *words - 1;
        }
        Some(step)
    }
}

/// The hits of one sentence, and which of them belong to each set of atoms.
#[derive(Default)]
struct InSentence {
    turn: u32,
    places: Vec<Place>,
    /// For each set the first places of its atoms; what was made for another turn is stale.
    slots: Vec<Slot>,
    /// Further places of sets that have many, as (set, place), in order.
    spilled: Vec<(u32, u16)>,
    units: Units,
}

/// How many places of a set lie in its slot: a slot fills a quarter of a cache line, so that all of them stay near.
const IN_SLOT: usize = 5;

/// The places of one set: their numbers, in order.
#[derive(Clone, Copy, Default)]
struct Slot {
    turn: u32,
    count: u16,
    places: [u16; IN_SLOT],
}

/// What a pattern needs while it runs over one sentence.
struct Run<'a> {
    text: &'a str,
    sentence: &'a Sentence,
    found: &'a [Vec<Place>],
    inside: &'a mut InSentence,
    /// Whether a counted gap may reach over the comma before a clause.
    crosses: bool,
    fuel: usize,
}

impl InSentence {
    /// Takes in the hits of the next sentence; `sets` has for each atom the sets that it is in.
    fn begin(&mut self, hits: &[Hit], clauses: &[std::ops::Range<usize>], sets: &Lists) {
        self.turn = self.turn.wrapping_add(1);
        if self.turn == 0 {
            self.slots.iter_mut().for_each(|s| s.turn = 0);
            self.turn = 1;
        }
        self.units.base = usize::MAX;
        self.places.clear();
        self.spilled.clear();
        let (turn, slots) = (self.turn, self.slots.as_mut_slice());
        let mut clause = 0;
        // A sentence is cut long before it has so many hits that they could not be numbered.
        for (index, hit) in hits.iter().enumerate().take(usize::from(u16::MAX)) {
            while clauses.get(clause).is_some_and(|c| c.end <= hit.start as usize) {
                clause += 1;
            }
            let mut last = clause;
            while clauses.get(last).is_some_and(|c| c.end < hit.end as usize) {
                last += 1;
            }
            let (clause, last_clause) = (clause as u32, last as u32);
            self.places.push(Place {
                start: hit.start,
                end: hit.end,
                clause,
                last_clause,
            });
            for set in sets.get(hit.atom) {
                let slot = &mut slots[*set as usize];
                if slot.turn != turn {
                    (slot.turn, slot.count) = (turn, 0);
                }
                match slot.places.get_mut(usize::from(slot.count)) {
                    Some(place) => *place = index as u16,
                    None => self.spilled.push((*set, index as u16)),
                }
                slot.count += 1;
            }
        }
        self.spilled.sort_unstable();
    }

    /// How many places the set has.
    fn count(&self, set: u32) -> usize {
        if self.has(set) {
            usize::from(self.slots[set as usize].count)
        } else {
            0
        }
    }

    /// Whether one of the set's atoms is there.
    fn has(&self, set: u32) -> bool {
        self.slots[set as usize].turn == self.turn
    }

    /// One place of a set, by its number among them.
    fn get(&self, set: u32, index: usize) -> Option<Place> {
        let slot = &self.slots[set as usize];
        if slot.turn != self.turn || index >= usize::from(slot.count) {
            return None;
        }
        let place = match slot.places.get(index) {
            Some(place) => *place,
            None => {
                self.spilled
                    .get(self.spilled.partition_point(|s| s.0 < set) + index - IN_SLOT)?
                    .1
            }
        };
        self.places.get(usize::from(place)).copied()
    }
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
        let (mut steps, mut plain, mut atoms_of_plain) = (Vec::new(), Vec::new(), Vec::new());
        let mut closing = vec![0; ids.len()];
        for &index in order {
            let concept = &concepts[index];
            let id = ids[&concept.name];
            for (line, pattern) in &concept.patterns {
                for rows in compiler.pattern(pattern) {
                    if let Some(set) = Compiler::alone(&rows) {
                        atoms_of_plain.push(compiler.sets[set as usize].clone());
                        plain.push(Plain {
                            concept: id,
                            line: *line,
                        });
                    } else {
                        steps.push(Step::Try(Compiled {
                            concept: id,
                            line: *line,
                            needs: vec![],
                            rows,
                        }));
                    }
                }
            }
            let patterns = concept
                .exceptions
                .iter()
                .flat_map(|(_, pattern)| compiler.pattern(pattern));
            let exceptions = patterns.map(|rows| (rows, vec![])).collect();
            closing[id.0 as usize] = steps.len() as u32;
            steps.push(Step::Close {
                concept: id,
                exceptions,
            });
        }
        compiler.gather(steps.iter_mut().flat_map(|step| match step {
            Step::Try(pattern) => vec![&mut pattern.rows],
            Step::Close { exceptions, .. } => exceptions.iter_mut().map(|(rows, _)| rows).collect(),
        }));
        let mut by_atom = vec![Vec::new(); compiler.list.len()];
        let mut by_concept = vec![Vec::new(); ids.len()];
        for (index, step) in steps.iter_mut().enumerate() {
            let pattern = match step {
                Step::Try(pattern) => pattern,
                Step::Close { exceptions, .. } => {
                    exceptions
                        .iter_mut()
                        .for_each(|(rows, needs)| *needs = Compiler::needs(rows));
                    continue;
                }
            };
            let (key, concepts) = compiler.key(&pattern.rows, language);
            let atoms = key.map_or(&[][..], |set| &compiler.sets[set as usize]);
            atoms.iter().for_each(|a| by_atom[*a as usize].push(index as u32));
            concepts
                .iter()
                .for_each(|c| by_concept[c.0 as usize].push(index as u32));
            // What makes it due is there already.
            pattern.needs = Compiler::needs(&pattern.rows);
            pattern.needs.retain(|set| Some(*set) != key);
        }
        let automaton = CharwiseDoubleArrayAhoCorasick::new(&compiler.list)
            .unwrap_or_else(|e| unreachable!("word lists are far below the automaton's limits: {e}"));
        Self {
            automaton,
            steps,
            by_atom: Lists::new(&by_atom),
            by_concept,
            closing,
            plain,
            by_plain: Lists::new(&turned(compiler.list.len(), &atoms_of_plain)),
            concepts: ids.len(),
            sets: Lists::new(&turned(compiler.list.len(), &compiler.sets)),
            set_count: compiler.sets.len(),
            crosses: language == Language::En,
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
                self.sentence(folded, sentence, from..until, scratch, |_, _| {});
                scratch.touched.sort_unstable();
                out.reserve(scratch.touched.iter().map(|c| scratch.found[c.0 as usize].len()).sum());
                for concept in scratch.touched.drain(..) {
                    out.extend(scratch.found[concept.0 as usize].drain(..).map(|place| Match {
                        concept,
                        start: place.start as usize,
                        end: place.end as usize,
                        clause: place.clause as usize,
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
            self.sentence(folded, sentence, from..until, &mut scratch, |of, line| {
                if of == concept {
                    lines.push(line);
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
        let slots = self.set_count.max(scratch.sentence.slots.len());
        scratch.sentence.slots.resize(slots, Slot::default());
        scratch.due.reserve(self.steps.len());
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
                    atom: m.value(),
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
        mut matched: impl FnMut(ConceptId, usize),
    ) {
        let Scratch {
            hits: all,
            found,
            touched,
            due,
            fresh,
            sentence: inside,
        } = scratch;
        let hits = &all[hits];
        inside.begin(hits, &sentence.clauses, &self.sets);
        for (hit, place) in hits.iter().zip(&inside.places) {
            due.extend(self.by_atom.get(hit.atom));
            for plain in self.by_plain.get(hit.atom) {
                let Plain { concept, line } = self.plain[*plain as usize];
                found[concept.0 as usize].push(*place);
                due.add(self.closing[concept.0 as usize]);
                matched(concept, line);
            }
        }
        let all_present = |needs: &[u32], inside: &InSentence| needs.iter().all(|set| inside.has(*set));
        let mut fuel = FUEL;
        // What a step calls for comes behind it.
        while let Some(next) = due.first() {
            let step = &self.steps[next];
            let concept = match step {
                Step::Try(pattern) if !all_present(&pattern.needs, inside) => continue,
                Step::Try(pattern) => pattern.concept,
                Step::Close { concept, .. } => *concept,
            };
            // No concept refers to itself, so its places may be away meanwhile.
            let mut places = std::mem::take(&mut found[concept.0 as usize]);
            let mut run = Run {
                text,
                sentence,
                found,
                inside,
                crosses: self.crosses,
                fuel,
            };
            match step {
                Step::Try(pattern) => {
                    fresh.clear();
                    run.rows(&pattern.rows, fresh);
                    if !fresh.is_empty() {
                        matched(concept, pattern.line);
                        places.append(fresh);
                        due.add(self.closing[concept.0 as usize]);
                    }
                }
                Step::Close { exceptions, .. } => {
                    for (rows, needs) in exceptions {
                        if all_present(needs, run.inside) {
                            fresh.clear();
                            run.rows(rows, fresh);
                            for taken in fresh.iter() {
                                places.retain(|m| m.end <= taken.start || taken.end <= m.start);
                            }
                        }
                    }
                    places.sort_unstable_by_key(|m| (m.start, std::cmp::Reverse(m.end)));
                    // Of matches that begin together the longest stands.
                    places.dedup_by_key(|m| m.start);
                    if !places.is_empty() {
                        touched.push(concept);
                        due.extend(&self.by_concept[concept.0 as usize]);
                    }
                }
            }
            fuel = run.fuel;
            found[concept.0 as usize] = places;
        }
    }
}

impl Run<'_> {
    /// Adds the matches of all rows together to `matches`, which is empty.
    fn rows(&mut self, rows: &[Vec<Node>], matches: &mut Vec<Place>) {
        self.row(&rows[0], matches);
        for row in &rows[1..] {
            if matches.is_empty() {
                return;
            }
            let mut others = Vec::new();
            self.row(row, &mut others);
            let beside = |m: &Place| {
                let same = others.iter().filter(|o| o.clause == m.clause);
                let other = same.min_by_key(|o| o.start.abs_diff(m.start))?;
                let first = if m.start <= other.start { m } else { other };
                let end = if m.end >= other.end { m } else { other };
                Some(Place {
                    end: end.end,
                    last_clause: end.last_clause,
                    ..*first
                })
            };
            *matches = matches.iter().filter_map(beside).collect();
        }
    }

    fn row(&mut self, row: &[Node], matches: &mut Vec<Place>) {
        let Some((Node::Any { set, concepts, .. }, rest)) = row.split_first() else {
            return;
        };
        let sources = set
            .map(Source::Set)
            .into_iter()
            .chain(concepts.iter().map(|c| Source::Concept(*c)));
        for source in sources {
            let mut index = 0;
            while let Some(first) = self.place(source, index) {
                if let Some(last) = self.rest(rest, first, Reach::Adjacent) {
                    matches.push(Place {
                        end: last.end,
                        last_clause: last.last_clause,
                        ..first
                    });
                }
                index += 1;
            }
        }
    }

    /// The last place of the first way to match `rest` behind `before`.
    fn rest(&mut self, rest: &[Node], before: Place, reach: Reach) -> Option<Place> {
        match rest.split_first() {
            None => Some(before),
            Some((Node::Gap(reach), rest)) => self.rest(rest, before, *reach),
            Some((
                Node::Any {
                    set,
                    concepts,
                    optional,
                },
                rest,
            )) => {
                let sources = set
                    .map(Source::Set)
                    .into_iter()
                    .chain(concepts.iter().map(|c| Source::Concept(*c)));
                for source in sources {
                    let mut index = self.first_from(source, before.end);
                    while let Some(place) = self.place(source, index) {
                        if !self.within(before, place, reach) {
                            break;
                        }
                        if let Some(last) = self.rest(rest, place, Reach::Adjacent) {
                            return Some(last);
                        }
                        index += 1;
                    }
                }
                if *optional {
                    self.rest(rest, before, reach)
                } else {
                    None
                }
            }
        }
    }

    /// The number of the first place that begins at `from` or later.
    fn first_from(&self, source: Source, from: u32) -> usize {
        match source {
            Source::Concept(concept) => self.found[concept.0 as usize].partition_point(|p| p.start < from),
            Source::Set(set) => {
                let (mut low, mut high) = (0, self.inside.count(set));
                while low < high {
                    let middle = usize::midpoint(low, high);
                    match self.inside.get(set, middle) {
                        Some(place) if place.start < from => low = middle + 1,
                        _ => high = middle,
                    }
                }
                low
            }
        }
    }

    /// One place; none past the last, and none once the sentence has cost too much.
    fn place(&mut self, source: Source, index: usize) -> Option<Place> {
        self.fuel = self.fuel.checked_sub(1)?;
        match source {
            Source::Set(set) => self.inside.get(set, index),
            Source::Concept(concept) => self.found[concept.0 as usize].get(index).copied(),
        }
    }

    /// Whether a place is within reach of the one before. Farther places are not, if this one is not.
    fn within(&mut self, before: Place, place: Place, reach: Reach) -> bool {
        let (from, to) = (before.end as usize, place.start as usize);
        match reach {
            Reach::Sentence => true,
            Reach::Clause => before.last_clause == place.clause,
            Reach::Adjacent => {
                to <= from + 4
                    && self.text[from..to]
                        .chars()
                        .all(|c| matches!(c, ' ' | '&' | '"' | '\'' | '-' | '“' | '”' | '《' | '》' | '/' | '('))
            }
            Reach::Units(most) => {
                // A unit is at most a long word; what is farther need not be counted.
                (self.crosses || before.last_clause == place.clause)
                    && to - from <= most * 24 + 8
                    && self.inside.units.between(self.text, &self.sentence.range, from, to) <= most
            }
        }
    }
}

/// Where the places of a node come from.
#[derive(Clone, Copy)]
enum Source {
    Set(u32),
    Concept(ConceptId),
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

/// Lists of numbers, one after the other in one piece of memory: they are read for every hit of every sentence.
struct Lists {
    ends: Vec<u32>,
    items: Vec<u32>,
}

impl Lists {
    fn new(lists: &[Vec<u32>]) -> Self {
        let mut ends = vec![0];
        let mut items = Vec::new();
        for list in lists {
            items.extend(list);
            ends.push(items.len() as u32);
        }
        Self { ends, items }
    }

    fn get(&self, list: u32) -> &[u32] {
        &self.items[self.ends[list as usize] as usize..self.ends[list as usize + 1] as usize]
    }
}

/// For each atom the numbers of the sets that it is in.
fn turned(atoms: usize, sets: &[Vec<u32>]) -> Vec<Vec<u32>> {
    let mut of = vec![Vec::new(); atoms];
    for (number, set) in sets.iter().enumerate() {
        set.iter().for_each(|atom| of[*atom as usize].push(number as u32));
    }
    of
}
