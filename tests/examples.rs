//! Every rule's own examples hold, and every rule is documented, cited and worded as a rule must be.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on must fail")]

use privlint::finding::Level;
use privlint::law;
use privlint::rules::{self, Rule};
use privlint::source::Language;

/// Fails with all the mistakes at once.
fn report(failures: &[String]) {
    assert!(
        failures.is_empty(),
        "{} failures:\n{}",
        failures.len(),
        failures.join("\n")
    );
}

#[test]
fn every_example_holds() {
    let mut failures = Vec::new();
    for rule in rules::ALL {
        for example in rule.examples {
            if let Err(mistake) = rules::check_example(rule, example) {
                let side = if example.bad { "bad" } else { "good" };
                let language = example.language;
                failures.push(format!(
                    "{} {side} {language}: {mistake}\n    {}",
                    rule.id, example.text
                ));
            }
        }
    }
    report(&failures);
}

#[test]
fn every_rule_is_well_formed() {
    let mut failures = Vec::new();
    let mut ids: Vec<&str> = rules::ALL.iter().map(|rule| rule.id).collect();
    ids.sort_unstable();
    for pair in ids.windows(2).filter(|pair| pair[0] == pair[1]) {
        failures.push(format!("{}: two rules share the id", pair[0]));
    }
    for rule in rules::ALL {
        failures.extend(
            mistakes(rule)
                .into_iter()
                .map(|mistake| format!("{}: {mistake}", rule.id)),
        );
    }
    report(&failures);
}

fn mistakes(rule: &Rule) -> Vec<String> {
    let mut found = Vec::new();
    let mut demand = |holds: bool, mistake: &str| {
        if !holds {
            found.push(mistake.to_owned());
        }
    };
    let kebab = rule
        .id
        .split('-')
        .all(|word| !word.is_empty() && word.bytes().all(|b| b.is_ascii_lowercase()));
    demand(kebab, "the id must be kebab-case, without numbers");
    demand(
        rule.file.ends_with(&format!("/{}.rs", rule.id.replace('-', "_"))),
        "the file must be named for the id",
    );
    for language in [Language::Zh, Language::En] {
        for bad in [true, false] {
            let has = rule.examples.iter().any(|e| e.bad == bad && e.language == language);
            demand(has, &format!("needs an example: bad {bad}, {language}"));
        }
    }
    // A requirement is met at the mark of its good examples; a violation stands at the mark of its bad ones.
    for example in rule.examples {
        let pointed = example.bad != rule.core().is_some();
        demand(
            pointed == example.marked().spot.is_some(),
            &format!(
                "mark the spot with «…», and only where the rule points: {}",
                example.text
            ),
        );
    }
    let citations: Vec<_> = rule.cites.iter().map(|cite| (cite, law::resolve(cite))).collect();
    for (cite, _) in citations.iter().filter(|(_, c)| c.is_none()) {
        demand(false, &format!("no record for the citation {cite}"));
    }
    let resolved = || citations.iter().filter_map(|(_, c)| *c);
    let chinese = |c: law::Citation| c.instrument.jurisdiction == "cn";
    demand(resolved().any(chinese), "needs a Chinese citation");
    demand(resolved().any(|c| !chinese(c)), "needs an EU or California citation");
    demand(
        rule.level() != Level::Error || resolved().any(law::Citation::is_verified),
        "an error must rest on a verified record",
    );
    for words in [rule.title, rule.message, rule.why, rule.help] {
        demand(!words.en.to_lowercase().contains("illegal"), "never say 'illegal'");
        demand(!words.zh.contains("违法"), "never say '违法'");
        demand(
            !words.en.ends_with('.') && !words.zh.ends_with('。'),
            "no final full stop",
        );
        demand(!words.en.is_empty() && !words.zh.is_empty(), "both languages");
    }
    for words in [rule.message, rule.why, rule.help] {
        let lower = words.en.starts_with(|c: char| c.is_lowercase());
        demand(lower, &format!("English begins in lower case: {}", words.en));
    }
    if rule.core().is_some() {
        demand(
            rule.message.en.starts_with("no statement found that "),
            "say what was not found, in English",
        );
        demand(
            rule.message.zh.starts_with("未找到") && rule.message.zh.ends_with("的说明"),
            "say what was not found, in Chinese",
        );
    }
    found
}
