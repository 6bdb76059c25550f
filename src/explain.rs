//! A rule's page.
// provisional

use crate::source::Language;

/// The page of a rule.
pub fn page(rule: &str, _language: Language) -> String {
    format!("{rule}\n")
}
