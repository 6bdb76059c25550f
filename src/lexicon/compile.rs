//! Patterns compiled for the matcher: words become atoms, groups of words sets of atoms, everything else several patterns.

use std::collections::{BTreeMap, HashMap};

use super::ConceptId;
use super::forms::Irregular;
use super::grammar::{Item, Pattern};
use crate::source::Language;
use crate::text::is_han;

/// The rows of one compiled pattern; all must match in one clause.
pub(super) type Rows = Vec<Vec<Node>>;

/// One step of a row.
#[derive(Clone, Debug)]
pub(super) enum Node {
    /// One of a set of atoms, or of concepts.
    Any {
        /// Number of the set; none where only concepts will do.
        set: Option<u32>,
        concepts: Vec<ConceptId>,
        optional: bool,
    },
    Gap(Reach),
}

/// How far the next item may stand from the one before.
#[derive(Clone, Copy, Debug)]
pub(super) enum Reach {
    Adjacent,
    Units(usize),
    Clause,
    Sentence,
}

/// Compiles patterns and numbers what they are made of.
pub(super) struct Compiler<'a> {
    ids: &'a HashMap<String, ConceptId>,
    irregular: &'a Irregular,
    atoms: BTreeMap<String, u32>,
    /// All atoms, by number.
    pub(super) list: Vec<String>,
    numbers: HashMap<Vec<u32>, u32>,
    /// All sets of atoms, by number.
    pub(super) sets: Vec<Vec<u32>>,
}

impl<'a> Compiler<'a> {
    /// Starts with no atoms.
    pub(super) fn new(ids: &'a HashMap<String, ConceptId>, irregular: &'a Irregular) -> Self {
        Self {
            ids,
            irregular,
            atoms: BTreeMap::new(),
            list: vec![],
            numbers: HashMap::new(),
            sets: vec![],
        }
    }

    /// The sets without which no match is possible.
    pub(super) fn needs(rows: &Rows) -> Vec<u32> {
        let sets = rows.iter().flatten().filter_map(|node| match node {
            Node::Any {
                set: Some(set),
                concepts,
                optional: false,
            } if concepts.is_empty() => Some(*set),
            _ => None,
        });
        sets.collect()
    }

    /// The set of a pattern that is nothing but one of its atoms.
    pub(super) fn alone(rows: &Rows) -> Option<u32> {
        let [row] = rows.as_slice() else { return None };
        match row.as_slice() {
            [Node::Any { set, concepts, .. }] if concepts.is_empty() => *set,
            _ => None,
        }
    }

    /// All plain patterns that one with groups stands for.
    pub(super) fn pattern(&mut self, pattern: &Pattern) -> Vec<Rows> {
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
        let set = (!atoms.is_empty()).then(|| self.set(atoms));
        Some(Node::Any {
            set,
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

    fn set(&mut self, atoms: Vec<u32>) -> u32 {
        let next = self.sets.len() as u32;
        *self.numbers.entry(atoms).or_insert_with_key(|atoms| {
            self.sets.push(atoms.clone());
            next
        })
    }

    fn atom(&mut self, word: &str) -> u32 {
        let word = crate::text::fold(word).text;
        let next = self.list.len() as u32;
        *self.atoms.entry(word.clone()).or_insert_with(|| {
            self.list.push(word);
            next
        })
    }

    /// Numbers anew the sets that these patterns look for, and forgets the others: sets that share a common atom come side by
    /// side, because each hit of the atom writes to all of them.
    pub(super) fn gather<'r>(&mut self, patterns: impl Iterator<Item = &'r mut Rows>) {
        let nodes: Vec<&mut u32> = patterns
            .flatten()
            .flatten()
            .filter_map(|node| match node {
                Node::Any { set, .. } => set.as_mut(),
                Node::Gap(_) => None,
            })
            .collect();
        let mut sought: Vec<u32> = nodes.iter().map(|set| **set).collect();
        sought.sort_unstable();
        sought.dedup();
        let mut uses = vec![0usize; self.list.len()];
        let atoms = |set: &u32| self.sets[*set as usize].iter();
        sought.iter().flat_map(atoms).for_each(|a| uses[*a as usize] += 1);
        let common = |set: &u32| atoms(set).map(|a| (uses[*a as usize], *a)).max();
        sought.sort_by_cached_key(|set| std::cmp::Reverse(common(set)));
        let mut number = vec![0; self.sets.len()];
        (0..).zip(&sought).for_each(|(new, old)| number[*old as usize] = new);
        nodes.into_iter().for_each(|set| *set = number[*set as usize]);
        self.sets = sought
            .iter()
            .map(|old| std::mem::take(&mut self.sets[*old as usize]))
            .collect();
    }

    /// The rarest node that every match needs, by its set and its concepts; rare means few and long words.
    pub(super) fn key(&self, rows: &Rows, language: Language) -> (Option<u32>, Vec<ConceptId>) {
        let mut best: Option<(usize, Option<u32>, &[ConceptId])> = None;
        for node in rows.iter().flatten() {
            let Node::Any {
                set,
                concepts,
                optional: false,
            } = node
            else {
                continue;
            };
            let atoms: &[u32] = set.map_or(&[], |set| &self.sets[set as usize]);
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
                best = Some((cost, *set, concepts));
            }
        }
        best.map(|(_, set, c)| (set, c.to_vec())).unwrap_or_default()
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
