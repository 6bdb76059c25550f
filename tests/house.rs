//! The house rules, held by tests instead of reviewers.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on must fail")]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use privlint::lexicon::{EN, EN_INVENTORY, Lexicon, ZH, ZH_INVENTORY};
use privlint::source::Language;
use privlint::{explain, law, rules};

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// All files under a folder of the repository with the given extension, as (path from the root, text).
fn files(folder: &str, extension: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let mut open = vec![root().join(folder)];
    while let Some(folder) = open.pop() {
        for entry in fs::read_dir(&folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                open.push(path);
            } else if path.extension().is_some_and(|e| e == extension) {
                let name = path.strip_prefix(root()).unwrap().to_str().unwrap().to_string();
                found.push((name, fs::read_to_string(&path).unwrap()));
            }
        }
    }
    found.sort();
    found
}

/// The modules in the order in which they may use each other: only upwards.
const ORDER: &[&str] = &[
    "source", "text", "settings", "document", "style", "syntax", "lexicon", "facts", "law", "finding", "rules",
    "config", "check", "fix", "explain", "report", "scan", "cli", "main",
];

#[test]
fn modules_use_only_modules_above_them() {
    let rank = |module: &str| ORDER.iter().position(|m| *m == module);
    let mut wrong = Vec::new();
    for (path, text) in files("src", "rs") {
        let module = path["src/".len()..]
            .trim_end_matches(".rs")
            .split('/')
            .next()
            .unwrap()
            .to_string();
        if module == "lib" {
            continue;
        }
        let own = rank(&module).unwrap_or_else(|| panic!("{path}: module {module} is not in the order"));
        // Tests may look downwards.
        let code = text.split("#[cfg(test)]").next().unwrap();
        for used in code.split("crate::").skip(1) {
            let name: String = used.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
            if rank(&name).is_some_and(|r| r > own) {
                wrong.push(format!("{path} uses {name}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn files_stay_short_and_say_what_they_are_for() {
    let mut wrong = Vec::new();
    for (path, text) in files("src", "rs") {
        if text.lines().count() > 700 {
            wrong.push(format!("{path} has more than 700 lines"));
        }
        if !text.starts_with("//! ") {
            wrong.push(format!("{path} does not begin with a sentence on what it is for"));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn every_concept_that_the_code_names_exists() {
    let lexicon = Lexicon::global();
    let mut wrong = BTreeSet::new();
    for (path, text) in files("src", "rs") {
        for part in text.split("concept!(\"").skip(1) {
            let name = part.split('"').next().unwrap();
            if !name.is_empty() && !lexicon.has(name) {
                wrong.insert(format!("{path}: {name}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn concepts_that_the_code_names_exist_in_both_languages_or_say_why_not() {
    let lexicon = Lexicon::global();
    let names = |language| {
        lexicon
            .concepts(language)
            .iter()
            .map(|c| c.name.clone())
            .collect::<BTreeSet<_>>()
    };
    let (zh, en) = (names(Language::Zh), names(Language::En));
    let excused: BTreeSet<String> = [Language::Zh, Language::En]
        .into_iter()
        .flat_map(|l| lexicon.concepts(l))
        .filter(|c| c.only.is_some())
        .map(|c| c.name.clone())
        .collect();
    let used: BTreeSet<String> = files("src", "rs")
        .iter()
        .flat_map(|(_, text)| {
            text.split("concept!(\"")
                .skip(1)
                .map(|p| p.split('"').next().unwrap().to_string())
                .collect::<Vec<_>>()
        })
        .collect();
    let missing: Vec<_> = used
        .iter()
        .filter(|n| !excused.contains(*n) && (zh.contains(*n) != en.contains(*n)))
        .collect();
    assert!(
        missing.is_empty(),
        "in one language only, without `only zh` or `only en` and a reason: {missing:?}"
    );
}

#[test]
fn every_word_list_is_part_of_the_build() {
    let listed: BTreeSet<String> = ZH
        .iter()
        .chain(EN)
        .chain(ZH_INVENTORY)
        .chain(EN_INVENTORY)
        .map(|(path, _)| format!("src/lexicon/{path}"))
        .collect();
    let there: BTreeSet<String> = files("src/lexicon", "lex")
        .into_iter()
        .map(|(p, _)| p)
        .filter(|p| !p.ends_with("forms.lex"))
        .collect();
    assert_eq!(listed, there);
}

#[test]
fn every_law_record_is_part_of_the_build() {
    let records = law::RECORDS.iter().chain([&law::app_type::RECORD]);
    let listed: BTreeSet<String> = records.map(|(path, _)| format!("src/law/{path}")).collect();
    let there: BTreeSet<String> = files("src/law", "toml").into_iter().map(|(p, _)| p).collect();
    assert_eq!(listed, there);
}

#[test]
fn every_rule_file_is_registered() {
    let registered: BTreeSet<String> = rules::ALL.iter().map(|r| r.file.replace('\\', "/")).collect();
    let core = [
        "src/rules/mod.rs",
        "src/rules/bundle.rs",
        "src/rules/context.rs",
        "src/rules/examples.rs",
    ];
    let there: BTreeSet<String> = files("src/rules", "rs")
        .into_iter()
        .map(|(p, _)| p)
        .filter(|p| !core.contains(&p.as_str()))
        .collect();
    assert_eq!(registered, there);
}

/// Writes a generated file where `PRIVLINT_BLESS` is set, else compares it.
fn bless(path: &Path, text: &str) -> bool {
    if std::env::var_os("PRIVLINT_BLESS").is_some() {
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    fs::read_to_string(path).is_ok_and(|there| there == text)
}

#[test]
fn rule_pages_are_up_to_date() {
    let mut stale = Vec::new();
    let mut expected = BTreeSet::new();
    for rule in rules::ALL {
        let path = root().join("snapshots/rules").join(format!("{}.md", rule.id));
        let page = format!(
            "{}\n---\n\n{}",
            explain::page(rule, Language::En),
            explain::page(rule, Language::Zh)
        );
        expected.insert(format!("snapshots/rules/{}.md", rule.id));
        if !bless(&path, &page) {
            stale.push(rule.id);
        }
    }
    assert!(
        stale.is_empty(),
        "stale pages (PRIVLINT_BLESS=1 cargo test --test house rewrites them): {stale:?}"
    );
    let there: BTreeSet<String> = files("snapshots/rules", "md").into_iter().map(|(p, _)| p).collect();
    assert_eq!(there, expected, "pages without a rule");
}

#[test]
fn the_table_of_rules_in_the_readme_is_up_to_date() {
    let path = root().join("README.md");
    let readme = fs::read_to_string(&path).unwrap();
    let (begin, end) = ("<!-- rules: generated -->\n", "<!-- rules: end -->");
    let (before, rest) = readme.split_once(begin).expect("README has the begin mark");
    let (_, after) = rest.split_once(end).expect("README has the end mark");
    let text = format!("{before}{begin}{}{end}{after}", explain::table());
    assert!(
        bless(&path, &text),
        "PRIVLINT_BLESS=1 cargo test --test house rewrites the table"
    );
}
