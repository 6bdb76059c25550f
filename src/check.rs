//! Checks one document.
// provisional

use std::sync::Arc;

use crate::document::Syntax;
use crate::finding::Checked;
use crate::settings::Settings;
use crate::source::{Source, sha256_hex};

/// Checks documents with one set of settings.
#[derive(Debug)]
pub struct Checker {
    settings: Settings,
}

impl Checker {
    /// Makes a checker.
    pub fn new(settings: &Settings) -> Self {
        Self {
            settings: settings.clone(),
        }
    }

    /// Checks a document.
    pub fn check(&self, source: Source, syntax: Syntax) -> Checked {
        Checked {
            path: source.path.clone(),
            syntax: syntax.name(),
            language: None,
            languages: Vec::new(),
            kinds: Vec::new(),
            criteria: Vec::new(),
            assessments: Vec::new(),
            practices: Vec::new(),
            findings: Vec::new(),
            problems: source.problems.clone(),
            source: Some(Arc::new(source)),
        }
    }

    /// Digest of the rules.
    pub fn rules_digest(&self) -> String {
        sha256_hex(b"rules")[..16].to_owned()
    }

    /// Digest of the settings.
    pub fn settings_digest(&self) -> String {
        sha256_hex(format!("{:?}", (&self.settings.select, &self.settings.ignore)).as_bytes())[..16].to_owned()
    }
}
