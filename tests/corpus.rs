//! The corpus tells the story of the tool: every document's report is a snapshot that mirrors its path.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on must fail")]

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use privlint::check::{Checker, inventory};
use privlint::document::Syntax;
use privlint::finding::{Checked, Located, Status};
use privlint::report::Report;
use privlint::report::data::Csv;
use privlint::settings::Settings;
use privlint::source::{Resources, Source};
use privlint::syntax::is_input;

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn documents() -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut open = vec![root().join("corpus")];
    while let Some(folder) = open.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                open.push(path);
            } else if is_document(&path) && path.parent() != Some(&root().join("corpus")) {
                found.push(path);
            }
        }
    }
    found.sort();
    found
}

/// Whether a file is checked where it lies in a folder that is checked.
fn is_document(path: &Path) -> bool {
    let name = path.to_str().unwrap();
    let text = || String::from_utf8_lossy(&std::fs::read(path).unwrap()).into_owned();
    Syntax::of_path(name).is_some_and(|syntax| is_input(name, &text(), syntax))
}

/// The files of the corpus.
struct Corpus;

impl Resources for Corpus {
    fn get(&self, from: &str, href: &str) -> Option<Source> {
        let path = root().join(from).parent()?.join(href);
        Some(Source::read(href, std::fs::read(path).ok()?))
    }
}

fn check(path: &Path) -> Checked {
    let name = path.strip_prefix(root()).unwrap().to_str().unwrap();
    let source = Source::read(name, std::fs::read(path).unwrap());
    Checker::new(&Settings::default()).check_with(source, Syntax::of_path(name).unwrap(), &Corpus)
}

/// A report in a form that a reviewer reads at a glance: one line a statement, with line numbers.
fn story(checked: &Checked) -> String {
    let source: &Arc<Source> = checked.source.as_ref().unwrap();
    let line = |byte: usize| source.position(byte).line;
    let short = |text: &str| text.chars().take(90).collect::<String>();
    let mut out = format!("{} {:?} {:?}\n", checked.syntax, checked.language, checked.kinds);
    for (criterion, verdict) in &checked.criteria {
        out += &format!("\n{}: {}\n", criterion.id(), verdict.name());
        for a in checked.assessments.iter().filter(|a| a.criterion == *criterion) {
            let evidence = a
                .evidence
                .first()
                .map(|e| format!("  {}: {}", line(e.span.start), short(&e.text)))
                .unwrap_or_default();
            let mark = match a.status {
                Status::Met => "+",
                Status::Partial => "~",
                Status::Unmet => "-",
                Status::NotApplicable | Status::Unknown => ".",
            };
            out += &format!("  {mark} {}{evidence}\n", a.rule);
        }
    }
    out += "\nfindings\n";
    for f in checked.findings.iter().filter(|f| !f.absence) {
        out += &format!(
            "  {}: {}[{}] {} {}\n",
            line(f.at.span.start),
            f.level.name(),
            f.rule,
            f.confidence.name(),
            short(&f.at.text)
        );
    }
    out += "\nproblems\n";
    for p in &checked.problems {
        out += &format!(
            "  {} {}\n",
            p.span.map(|s| line(s.start).to_string()).unwrap_or_default(),
            p.code
        );
    }
    out
}

#[test]
fn every_document_tells_its_story() {
    let mut settings = insta::Settings::clone_current();
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    for path in documents() {
        let inside = path.strip_prefix(root().join("corpus")).unwrap();
        settings.set_snapshot_path(root().join("snapshots").join(inside.parent().unwrap()));
        let name = inside.file_name().unwrap().to_str().unwrap().to_string();
        settings.bind(|| insta::assert_snapshot!(name, story(&check(&path))));
    }
}

/// What each document says that it collects, as `privlint data` prints it, and how that compares with what such an app needs.
#[test]
fn the_browser_and_the_news_app_against_what_they_need() {
    let mut settings = insta::Settings::clone_current();
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.set_snapshot_path(root().join("snapshots/app-types"));
    for (app_type, folder) in APP_TYPES {
        let mut out = String::new();
        for path in documents()
            .iter()
            .filter(|p| p.starts_with(root().join("corpus").join(folder)))
        {
            out += &compared(path, app_type);
        }
        settings.bind(|| insta::assert_snapshot!(app_type, out));
    }
}

/// The bundles that are checked as an app of a type.
const APP_TYPES: [(&str, &str); 2] = [("browser", "bundles/browser"), ("news", "bundles/newsapp")];

fn compared(path: &Path, app_type: &str) -> String {
    let name = path.strip_prefix(root()).unwrap().to_str().unwrap();
    let read = || Source::read(name, std::fs::read(path).unwrap());
    let syntax = Syntax::of_path(name).unwrap();
    let mut table = Csv::new(Vec::new());
    table.document(&inventory(read(), syntax)).unwrap();
    let table = String::from_utf8(table.into_inner()).unwrap().replace("\r\n", "\n");
    let settings = Settings {
        app_type: Some(app_type.to_owned()),
        ..Settings::default()
    };
    let checked = Checker::new(&settings).check(read(), syntax);
    let source = checked.source.as_ref().unwrap();
    let mut out = format!("{name}\n{table}");
    for f in checked.findings.iter().filter(|f| f.rule == "beyond-necessary-data") {
        let line = |byte: usize| source.position(byte).line;
        out += &format!(
            "{}: {} {}\n",
            line(f.at.span.start),
            f.level.name(),
            f.confidence.name()
        );
        out += &format!("    {}\n    {}\n", f.message.zh, f.message.en);
        for r in &f.related {
            out += &format!("    {}: {} ({})\n", line(r.at.span.start), r.at.text, r.message.en);
        }
    }
    out + "\n"
}

/// The folders of the corpus that are one product each.
fn bundles() -> Vec<PathBuf> {
    let mut found: Vec<PathBuf> = std::fs::read_dir(root().join("corpus/bundles"))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    found.sort();
    found
}

/// What the documents of a bundle are together: the verdicts of the whole and what none of them shows alone.
fn story_of_bundle(folder: &Path) -> String {
    let inside = documents().into_iter().filter(|p| p.starts_with(folder));
    let read = |path: PathBuf| {
        let name = path.strip_prefix(root()).unwrap().to_str().unwrap().to_owned();
        (
            Source::read(&name, std::fs::read(&path).unwrap()),
            Syntax::of_path(&name).unwrap(),
        )
    };
    let name = folder.file_name().unwrap().to_str().unwrap();
    let bundle = Checker::new(&Settings::default()).check_bundle(name, inside.map(read).collect());
    let place = |at: &Located| {
        let document = bundle.document_of(at).unwrap();
        let line = document.source.as_ref().unwrap().position(at.span.start).line;
        let file = document.path.rsplit_once('/').unwrap().1;
        format!("{file}:{line}: {}", at.text.chars().take(60).collect::<String>())
    };
    let mut out = String::new();
    for (criterion, verdict) in &bundle.criteria {
        out += &format!("{}: {}\n", criterion.id(), verdict.name());
    }
    for f in &bundle.findings {
        let (level, confidence) = (f.level.name(), f.confidence.name());
        out += &format!(
            "\n{level}[{}] {confidence} {}\n    {}\n",
            f.rule,
            place(&f.at),
            f.message.en
        );
        for r in &f.related {
            out += &format!("    - {}: {}\n", r.message.en, place(&r.at));
        }
    }
    out
}

#[test]
fn every_bundle_tells_its_story() {
    let mut settings = insta::Settings::clone_current();
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    for folder in bundles() {
        settings.set_snapshot_path(root().join("snapshots/bundles").join(folder.file_name().unwrap()));
        settings.bind(|| insta::assert_snapshot!("bundle", story_of_bundle(&folder)));
    }
}

#[test]
fn no_snapshot_is_orphaned() {
    let types = APP_TYPES.map(|(name, _)| root().join("snapshots/app-types").join(format!("{name}.snap")));
    let expected: BTreeSet<PathBuf> = documents()
        .iter()
        .map(|p| {
            let inside = p.strip_prefix(root().join("corpus")).unwrap();
            root()
                .join("snapshots")
                .join(inside.parent().unwrap())
                .join(format!("{}.snap", inside.file_name().unwrap().to_str().unwrap()))
        })
        .chain(types)
        .chain(bundles().iter().map(|folder| {
            let name = folder.file_name().unwrap();
            root().join("snapshots/bundles").join(name).join("bundle.snap")
        }))
        .collect();
    let mut there = BTreeSet::new();
    let mut open = vec![root().join("snapshots")];
    while let Some(folder) = open.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                open.push(path);
            } else if path.extension().is_some_and(|e| e == "snap") {
                there.insert(path);
            }
        }
    }
    let orphans: Vec<_> = there.difference(&expected).collect();
    assert!(orphans.is_empty(), "{orphans:#?}");
}
