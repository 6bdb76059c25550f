//! The rules.
// provisional

use crate::finding::{Criterion, Level};

/// What is known of a rule without running it.
#[derive(Debug)]
pub struct Rule {
    /// Its id.
    pub id: &'static str,
    /// The criterion it counts for.
    pub criterion: Criterion,
    /// For requirements: whether the verdict rests on it.
    pub core: Option<bool>,
    /// The level of its findings.
    pub level: Level,
    /// Its name in Chinese and English.
    pub title: (&'static str, &'static str),
}

/// All rules.
pub const ALL: &[&Rule] = &[
    &Rule {
        id: "rules-contact",
        criterion: Criterion::PublicRules,
        core: Some(true),
        level: Level::Warning,
        title: ("联系方式", "Contact"),
    },
    &Rule {
        id: "preticked-consent",
        criterion: Criterion::ExpressConsent,
        core: None,
        level: Level::Error,
        title: ("默认勾选同意", "Pre-ticked consent"),
    },
];
