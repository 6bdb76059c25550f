//! Which of the documents given belong together.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::path::{Path, PathBuf};

use super::problems::not_given;
use super::{Input, Inputs, Origin};
use crate::source;

/// Bundles that configurations name, each with its files.
pub type Named = [(String, Vec<String>)];

impl Inputs {
    /// Adds a document that cannot be checked for each file that a bundle names and nobody gave: a bundle short of its terms
    /// must not pass as a whole one. Such a file is not opened, for it may lie anywhere.
    pub fn expect(&mut self, named: &Named) {
        let mut known: HashSet<String> = self.list.iter().map(|i| source::normal(&i.path)).collect();
        for (bundle, files) in named {
            for file in files {
                if known.insert(file.clone()) {
                    self.list.push(Input {
                        path: file.clone(),
                        syntax: None,
                        origin: Origin::Broken(not_given(file, bundle)),
                        root: None,
                    });
                }
            }
        }
    }
}

/// The groups of inputs that belong together, as numbers of inputs: the folders named as bundles, the bundles that
/// configurations name by their files, and documents given that link to each other. A folder alone makes none of its files
/// belong together. Linear in the links.
pub fn bundles(
    inputs: &[Input],
    folders: &[PathBuf],
    named: &Named,
    leads_to: &[Vec<String>],
) -> Vec<(String, Vec<usize>)> {
    let mut found: Vec<(String, Vec<usize>)> = Vec::new();
    let mut taken = HashSet::new();
    for folder in folders {
        let inside = |i: &usize| Path::new(&inputs[*i].path).starts_with(folder);
        let members: Vec<usize> = (0..inputs.len()).filter(inside).collect();
        taken.extend(members.iter().copied());
        found.push((folder.to_string_lossy().into_owned(), members));
    }
    let mut by_path: HashMap<String, usize> = HashMap::new();
    for (number, input) in inputs.iter().enumerate() {
        by_path.entry(source::normal(&input.path)).or_insert(number);
    }
    for (name, files) in named {
        let mut members: Vec<usize> = files.iter().filter_map(|f| by_path.get(f).copied()).collect();
        members.sort_unstable();
        members.dedup();
        taken.extend(members.iter().copied());
        found.push((name.clone(), members));
    }
    let mut group: Vec<usize> = (0..inputs.len()).collect();
    for (from, targets) in leads_to.iter().enumerate() {
        for to in targets.iter().filter_map(|t| by_path.get(t)) {
            let (a, b) = (root(&mut group, from), root(&mut group, *to));
            // The first document leads, so that the order of the report is the order of the input.
            group[a.max(b)] = a.min(b);
        }
    }
    let mut linked: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    for number in 0..inputs.len() {
        if !taken.contains(&number) {
            linked.entry(root(&mut group, number)).or_default().push(number);
        }
    }
    let linked = linked.into_values().filter(|members| members.len() > 1);
    found.extend(linked.map(|members| (inputs[members[0]].path.clone(), members)));
    found
}

/// Who leads the group that a document is in; the way there is shortened.
fn root(group: &mut [usize], mut number: usize) -> usize {
    while group[number] != number {
        group[number] = group[group[number]];
        number = group[number];
    }
    number
}
