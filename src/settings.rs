//! What a user can set, as plain data: from the command line today, from `privlint.toml` later.

use crate::source::Language;

/// The settings of one run; everything below the command line reads them and nothing else.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Settings {
    /// Only these rules; all where none are named.
    pub select: Option<Vec<String>>,
    /// Not these rules; it wins over `select`.
    pub ignore: Vec<String>,
    /// The language in which messages are shown.
    pub language: Language,
    /// Legal instruments to cite, by id; by default those of the document's language.
    pub instruments: Option<Vec<String>>,
    /// The type of app that the documents belong to, by id; rules on necessary data need it.
    pub app_type: Option<String>,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            select: None,
            ignore: Vec::new(),
            language: Language::En,
            instruments: None,
            app_type: None,
        }
    }
}

impl Settings {
    /// Whether a rule is to run, so that `select` and `ignore` mean the same everywhere.
    pub fn runs(&self, rule: &str) -> bool {
        let selected = self
            .select
            .as_ref()
            .is_none_or(|select| select.iter().any(|id| id == rule));
        selected && !self.ignore.iter().any(|id| id == rule)
    }
}
