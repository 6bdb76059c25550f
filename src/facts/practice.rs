//! Practices: what a clause says is done with personal data, by category.

use std::ops::Range;

use super::thread::Thread;
use super::{At, Facts, Hit};
use crate::concept;
use crate::document::{BlockId, BlockKind, Region};
use crate::lexicon::ConceptId;
use crate::source::{Language, Span};

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

    /// The concept that marks a statement of the category.
    pub(super) fn concept(self) -> ConceptId {
        match self {
            Self::Introductory => concept!("practice-introductory"),
            Self::Collection => concept!("practice-collection"),
            Self::Permission => concept!("practice-permission"),
            Self::Use => concept!("practice-use"),
            Self::Sharing => concept!("practice-sharing"),
            Self::Choice => concept!("practice-choice"),
            Self::Rights => concept!("practice-rights"),
            Self::Retention => concept!("practice-retention"),
            Self::Security => concept!("practice-security"),
            Self::Audience => concept!("practice-audience"),
            Self::Change => concept!("practice-change"),
            Self::Contact => concept!("practice-contact"),
            Self::DoNotTrack => concept!("practice-do-not-track"),
            Self::Cessation => concept!("practice-cessation"),
        }
    }

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
    let mut thread = Thread::default();
    for at in facts.everything() {
        let block = at.in_block();
        if matches!(block.kind, BlockKind::Code | BlockKind::Label) || block.region == Region::Navigation || at.placeholder {
            continue;
        }
        match at.language {
            Language::Zh => thread.read(at, &mut found),
            Language::En if matches!(block.kind, BlockKind::Heading { .. }) => {}
            Language::En => read(at, &mut found),
        }
    }
    found.sort_by(|a, b| (a.block, a.range.start, a.category).cmp(&(b.block, b.range.start, b.category)));
    found
}

/// A statement on its own: all that it names.
fn read(at: At<'_>, found: &mut Vec<Practice>) {
    let mut add = |category, hit: Option<&Hit>, denied| {
        let range = hit.and_then(|h| at.clauses.get(h.clause)).unwrap_or(&at.range).clone();
        found.push(Practice { category, denied, block: at.block, span: at.facts.span(at.block, range.clone()), range });
    };
    for category in Category::ALL {
        let concept = category.concept();
        if let Some(hit) = at.first(concept) {
            add(category, Some(hit), at.denies(concept));
        } else if at.led_by(concept) && carries(at, category) {
            add(category, None, false);
        }
    }
}

/// Whether an item of a list or table carries on what its lead-in says: it names what such a practice is made of.
fn carries(at: At<'_>, category: Category) -> bool {
    let has = |c| at.has(c);
    match category {
        Category::Collection => has(concept!("data-type")) || has(concept!("collect")),
        Category::Use => has(concept!("purpose")) || has(concept!("use-data")),
        Category::Sharing => has(concept!("third-party")) || has(concept!("recipient")) || has(concept!("topic-share")) || has(concept!("purpose")),
        Category::Permission => has(concept!("permission-word")) || has(concept!("purpose")),
        Category::Rights | Category::Choice => has(concept!("topic-rights")) || has(concept!("may")),
        Category::Security => has(concept!("topic-security")),
        Category::Retention => has(concept!("retain")),
        _ => false,
    }
}
