//! Screens written and labelled by people who had not seen the tool: what is found of each dark pattern, and what is not.
//!
//! `cargo test --test specimens -- --nocapture` prints the table. The floors keep what was reached; the screens have been read
//! since, so the figures say nothing of other screens.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on must fail")]
#![allow(clippy::print_stdout, reason = "the table is what the test is run for")]

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use privlint::check::Checker;
use privlint::document::Syntax;
use privlint::finding::{Confidence, Level};
use privlint::settings::Settings;
use privlint::source::Source;

/// Found rightly, found wrongly, missed.
type Counts = [usize; 3];

fn f1([right, wrong, missed]: Counts) -> f64 {
    let all = 2 * right + wrong + missed;
    if all == 0 { 0.0 } else { 2.0 * right as f64 / all as f64 }
}

#[test]
fn dark_patterns_of_the_specimens() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("corpus/specimens");
    let checker = Checker::new(&Settings::default());
    let mut counts: BTreeMap<String, Counts> = BTreeMap::new();
    let (mut clean, mut alarms) = (0, Vec::new());
    let labels = std::fs::read_to_string(folder.join("labels.jsonl")).unwrap();
    let labels: Vec<serde_json::Value> = labels.lines().map(|l| serde_json::from_str(l).unwrap()).collect();
    let text = |v: &serde_json::Value| v.as_str().unwrap().to_owned();
    let known: BTreeSet<String> = labels
        .iter()
        .flat_map(|l| l["patterns"].as_array().unwrap())
        .map(|p| text(&p["pattern"]))
        .collect();
    for label in &labels {
        let file = text(&label["file"]);
        let source = Source::read(&file, std::fs::read(folder.join(&file)).unwrap());
        let found: BTreeSet<String> = checker
            .check(source, Syntax::of_path(&file).unwrap())
            .findings
            .iter()
            .filter(|f| f.level > Level::Note && f.confidence > Confidence::Low && known.contains(f.rule))
            .map(|f| f.rule.to_owned())
            .collect();
        let patterns = label["patterns"].as_array().unwrap();
        let named = |unsure: bool| -> BTreeSet<String> {
            let kept = patterns.iter().filter(|p| (p["ambiguous"] == true) == unsure);
            kept.map(|p| text(&p["pattern"])).collect()
        };
        let (wanted, either_way) = (named(false), named(true));
        if patterns.is_empty() {
            clean += 1;
            if !found.is_empty() {
                alarms.push(format!("{file}: {found:?}"));
            }
        }
        for pattern in known.iter().filter(|p| wanted.contains(*p) || !either_way.contains(*p)) {
            let count = counts.entry(pattern.clone()).or_default();
            match (found.contains(pattern), wanted.contains(pattern)) {
                (true, true) => count[0] += 1,
                (true, false) => count[1] += 1,
                (false, true) => count[2] += 1,
                (false, false) => {}
            }
        }
    }
    for (pattern, count) in &counts {
        println!(
            "{pattern:20} right {} wrong {} missed {}  F1 {:.2}",
            count[0],
            count[1],
            count[2],
            f1(*count)
        );
    }
    println!("clean screens with a finding: {} of {clean} {alarms:?}", alarms.len());
    let sum = counts
        .values()
        .fold([0; 3], |s, c| [s[0] + c[0], s[1] + c[1], s[2] + c[2]]);
    assert!(f1(sum) >= 0.73, "{sum:?}");
    assert!(sum[1] <= 2, "{sum:?}");
    assert!(alarms.len() <= 1, "{alarms:?}");
}
