//! Practices: what a clause says is done with personal data, by category.

use std::ops::Range;

use super::{At, Facts};
use crate::document::BlockId;
use crate::source::Span;

/// The categories of practices (DESIGN.md section 4): the vocabulary shared by both languages and the benchmarks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Category {
    /// What the document is.
    Introductory,
    /// Data are collected.
    Collection,
    /// Device permissions.
    Permission,
    /// Data are used.
    Use,
    /// Data go to others, or come from them.
    Sharing,
    /// Choices and controls.
    Choice,
    /// Access, correction, deletion, account cancellation.
    Rights,
    /// How long and where data are kept.
    Retention,
    /// Protection.
    Security,
    /// Children, regions and other special readers.
    Audience,
    /// Changes of the policy, and agreeing to it.
    Change,
    /// How to reach the handler.
    Contact,
    /// Do-Not-Track signals.
    DoNotTrack,
    /// The end of operations.
    Cessation,
}

impl Category {
    /// All categories.
    pub const ALL: [Self; 14] = [
        Self::Introductory,
        Self::Collection,
        Self::Permission,
        Self::Use,
        Self::Sharing,
        Self::Choice,
        Self::Rights,
        Self::Retention,
        Self::Security,
        Self::Audience,
        Self::Change,
        Self::Contact,
        Self::DoNotTrack,
        Self::Cessation,
    ];

    /// The name used in reports.
    pub fn name(self) -> &'static str {
        match self {
            Self::Introductory => "introductory",
            Self::Collection => "collection",
            Self::Permission => "permission",
            Self::Use => "use",
            Self::Sharing => "sharing",
            Self::Choice => "choice",
            Self::Rights => "rights",
            Self::Retention => "retention",
            Self::Security => "security",
            Self::Audience => "audience",
            Self::Change => "change",
            Self::Contact => "contact",
            Self::DoNotTrack => "do-not-track",
            Self::Cessation => "cessation",
        }
    }
}

/// One statement of a practice.
#[derive(Clone, Debug)]
pub struct Practice {
    /// Its category.
    pub category: Category,
    /// Whether the document denies it ("we never share").
    pub denied: bool,
    /// The block.
    pub block: BlockId,
    /// The clause, in bytes of the block's text.
    pub range: Range<usize>,
    /// Its source.
    pub span: Span,
}

/// Finds the practices of a document, in source order.
pub(super) fn practices(facts: &Facts<'_>) -> Vec<Practice> {
    let mut found = Vec::new();
    for at in facts.everything() {
        read(at, &mut found);
    }
    found
}

fn read(_at: At<'_>, _found: &mut Vec<Practice>) {}
