//! What a check found, for people and for machines; each form is written document by document, none holds them all.

pub mod data;
pub mod diff;
pub mod json;
mod sanitise;
pub mod text;

pub use sanitise::sanitise;

use std::collections::BTreeMap;
use std::io;

use crate::finding::{Checked, CheckedBundle, Confidence, Criterion, Finding, Level, Verdict};
use crate::source::Source;

/// Problems that say that a document was not checked; a report that has one is not complete.
pub const NOT_CHECKED: &[&str] = &[
    "missing",
    "unreadable",
    "unsupported",
    "not-text",
    "too-large",
    "no-input",
    "internal-error",
];

/// One form of report; a run calls `begin` once, `document` for each document in order, and `end` once.
pub trait Report {
    /// Writes what stands before the documents.
    fn begin(&mut self, tool: &Tool) -> io::Result<()>;
    /// Writes one document.
    fn document(&mut self, checked: &Checked) -> io::Result<()>;
    /// Writes a bundle; all bundles come after all documents.
    fn bundle(&mut self, bundle: &CheckedBundle) -> io::Result<()> {
        let _ = bundle;
        Ok(())
    }
    /// Writes what stands after the documents, and flushes.
    fn end(&mut self, summary: &Summary) -> io::Result<()>;
}

/// What made a report, so that two reports can be compared knowing whether rules or settings changed between them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tool {
    /// Prefix of the digest of the rules and words.
    pub rules_digest: String,
    /// Prefix of the digest of the settings.
    pub settings_digest: String,
    /// Ids of the legal instruments cited.
    pub instruments: Vec<String>,
    /// The day on which the law records were last checked.
    pub law_as_of: Option<String>,
}

/// Counts over all documents: the end of every report and the ground of the exit code.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Summary {
    /// Documents reported.
    pub documents: usize,
    /// Of these, documents that could not be read.
    pub unreadable: usize,
    /// Of these, documents of an unsupported kind.
    pub unsupported: usize,
    /// Files in directories that are no input.
    pub left_out: usize,
    /// Findings by level: notes, warnings, errors.
    pub findings: [usize; 3],
    /// Findings by level of medium or high confidence; the others never fail a run.
    pub sure: [usize; 3],
    /// Verdicts by criterion.
    pub verdicts: BTreeMap<Criterion, BTreeMap<&'static str, usize>>,
    /// Documents that should have been checked and were not.
    pub not_checked: usize,
    /// Findings that `--fix` can take away.
    pub fixable: usize,
}

impl Summary {
    /// Counts one more document.
    pub fn add(&mut self, checked: &Checked) {
        self.documents += 1;
        let has = |code: &str| checked.problems.iter().any(|problem| problem.code == code);
        let unsupported = has("unsupported");
        let not_checked = NOT_CHECKED.iter().any(|code| has(code));
        self.unsupported += usize::from(unsupported);
        self.unreadable += usize::from(!unsupported && (not_checked || checked.kinds.contains(&"unreadable")));
        self.not_checked += usize::from(not_checked);
        self.count_in(&checked.findings);
        for (criterion, verdict) in &checked.criteria {
            *self
                .verdicts
                .entry(*criterion)
                .or_default()
                .entry(verdict.name())
                .or_default() += 1;
        }
    }

    /// Counts the findings of a bundle; its documents are counted on their own.
    pub fn add_bundle(&mut self, bundle: &CheckedBundle) {
        self.count_in(&bundle.findings);
    }

    fn count_in(&mut self, findings: &[Finding]) {
        for finding in findings {
            self.findings[finding.level as usize] += 1;
            self.sure[finding.level as usize] += usize::from(finding.confidence >= Confidence::Medium);
            self.fixable += usize::from(!finding.edits.is_empty() && finding.confidence == Confidence::High);
        }
    }

    /// Findings of a level.
    pub fn count(&self, level: Level) -> usize {
        self.findings[level as usize]
    }

    /// Whether a run that fails on `level` fails.
    pub fn fails_on(&self, level: Level) -> bool {
        self.sure[level as usize..].iter().any(|count| *count > 0)
    }

    /// Documents with a verdict for a criterion.
    pub fn verdicts_of(&self, criterion: Criterion, verdict: Verdict) -> usize {
        let counts = self.verdicts.get(&criterion);
        counts
            .and_then(|counts| counts.get(verdict.name()))
            .copied()
            .unwrap_or(0)
    }
}

/// The source that a place belongs to: a document's own, unless the place names another file.
fn source_of<'a>(checked: &'a Checked, path: Option<&str>) -> Option<&'a Source> {
    match path {
        Some(path) if path != checked.path => None,
        _ => checked.source.as_deref(),
    }
}
