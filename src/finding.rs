//! What rules hand back: findings for violations, assessments for requirements, verdicts for criteria.

use crate::source::{Edit, Message, Span};

/// One of the four criteria of the September 2017 review (cn-2017/1 to /4).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Criterion {
    /// The rules for collecting and using personal information are public.
    PublicRules,
    /// Users give express consent.
    ExpressConsent,
    /// Users are prompted and get choices.
    Choices,
    /// Users can access, correct, delete, and cancel their account.
    UserRights,
}

impl Criterion {
    /// All four, in the order of the review.
    pub const ALL: [Self; 4] = [Self::PublicRules, Self::ExpressConsent, Self::Choices, Self::UserRights];

    /// The id used in reports.
    pub fn id(self) -> &'static str {
        match self {
            Self::PublicRules => "public-rules",
            Self::ExpressConsent => "express-consent",
            Self::Choices => "choices",
            Self::UserRights => "user-rights",
        }
    }

    /// The name for people.
    pub fn title(self) -> Message {
        match self {
            Self::PublicRules => Message::new("规则公开", "Public rules"),
            Self::ExpressConsent => Message::new("明示同意", "Express consent"),
            Self::Choices => Message::new("提示与选择", "Prompts and choices"),
            Self::UserRights => Message::new("用户权利", "User rights"),
        }
    }
}

/// How grave a finding is; told apart from how sure we are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    /// Worth knowing; never fails a run.
    Note,
    /// Should be mended.
    Warning,
    /// Must be mended.
    Error,
}

impl Level {
    /// The name used in reports.
    pub fn name(self) -> &'static str {
        match self {
            Self::Note => "note",
            Self::Warning => "warning",
            Self::Error => "error",
        }
    }
}

/// How sure a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Confidence {
    /// Needs review; never fails a run.
    Low,
    /// Probably so.
    Medium,
    /// A reader would agree.
    High,
}

impl Confidence {
    /// The name used in reports.
    pub fn name(self) -> &'static str {
        match self {
            Self::Low => "low",
            Self::Medium => "medium",
            Self::High => "high",
        }
    }
}

/// A span with the reader's text of it, ready for any output.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Located {
    /// The file, where it is not the document's own.
    pub path: Option<String>,
    /// Where.
    pub span: Span,
    /// The reader's text: entities decoded, white space folded.
    pub text: String,
}

/// A second place that a finding speaks of, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Related {
    /// What this place has to do with the finding.
    pub message: Message,
    /// Where.
    pub at: Located,
}

/// One violation, or one requirement that was not found met.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// The rule's id.
    pub rule: &'static str,
    /// The criterion it counts against.
    pub criterion: Criterion,
    /// How grave.
    pub level: Level,
    /// How sure.
    pub confidence: Confidence,
    /// What is wrong and why it matters.
    pub message: Message,
    /// What to do.
    pub help: Message,
    /// Where.
    pub at: Located,
    /// Further places.
    pub related: Vec<Related>,
    /// Edits that together take it away for certain; mostly there are none.
    pub edits: Vec<Edit>,
    /// Ids of law articles, such as `cn-pipl/14`.
    pub cites: Vec<String>,
    /// Stable identity across edits elsewhere.
    pub fingerprint: String,
    /// Whether it reports an absence (a requirement unmet) rather than something that is there.
    pub absence: bool,
}

/// How a requirement stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Status {
    /// The document says it.
    Met,
    /// It touches it, too vaguely to use.
    Partial,
    /// No statement found.
    Unmet,
    /// The fact that creates the duty is absent.
    NotApplicable,
    /// The document could not be read.
    Unknown,
}

impl Status {
    /// The name used in reports.
    pub fn name(self) -> &'static str {
        match self {
            Self::Met => "met",
            Self::Partial => "partial",
            Self::Unmet => "unmet",
            Self::NotApplicable => "not-applicable",
            Self::Unknown => "unknown",
        }
    }
}

/// How a requirement stands in one document, with the evidence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Assessment {
    /// The rule's id.
    pub rule: &'static str,
    /// The criterion it belongs to.
    pub criterion: Criterion,
    /// Whether the verdict rests on it.
    pub core: bool,
    /// How it stands.
    pub status: Status,
    /// Why, where the status alone does not say.
    pub reason: Option<Message>,
    /// The best sentences, best first.
    pub evidence: Vec<Located>,
    /// The sections that were looked through.
    pub searched: Vec<Searched>,
    /// The sentence that came nearest, where nothing was found.
    pub nearest: Option<Located>,
}

/// A section that a rule looked through.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Searched {
    /// Its heading, or the document's title.
    pub heading: String,
    /// From its first to its last byte.
    pub span: Span,
}

/// The verdict of a criterion.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Verdict {
    /// Every applicable core requirement is met, no violation found.
    Met,
    /// Between.
    Partial,
    /// An error-level violation, or more than half of the applicable core unmet.
    Unmet,
    /// Nothing in the document bears on it.
    NotApplicable,
    /// The document could not be read.
    Unknown,
}

impl Verdict {
    /// The name used in reports.
    pub fn name(self) -> &'static str {
        match self {
            Self::Met => "met",
            Self::Partial => "partial",
            Self::Unmet => "unmet",
            Self::NotApplicable => "not-applicable",
            Self::Unknown => "unknown",
        }
    }
}

/// What one document's check gives: the input of every report.
#[derive(Clone, Debug)]
pub struct Checked {
    /// Name as given on the command line.
    pub path: String,
    /// The bytes read; `None` where the file could not be read.
    pub source: Option<std::sync::Arc<crate::source::Source>>,
    /// `html`, `markdown`, …, `unsupported`.
    pub syntax: &'static str,
    /// Main language: `zh`, `en`, `other`, or none.
    pub language: Option<&'static str>,
    /// Shares of the text by language code, largest first.
    pub languages: Vec<(&'static str, f64)>,
    /// Kinds, such as `privacy-policy`.
    pub kinds: Vec<&'static str>,
    /// The four criteria, in order; empty for unreadable input.
    pub criteria: Vec<(Criterion, Verdict)>,
    /// Assessments in the order of the rules.
    pub assessments: Vec<Assessment>,
    /// Practices: category, denied, span.
    pub practices: Vec<(&'static str, bool, Span)>,
    /// What is collected for what, where that was asked for.
    pub data: Vec<crate::facts::inventory::Row>,
    /// Findings in source order.
    pub findings: Vec<Finding>,
    /// The files that its links lead to, by names alone: documents given together that link to each other are a bundle.
    pub leads_to: Vec<String>,
    /// Problems met.
    pub problems: Vec<crate::source::Problem>,
}

/// What the documents of a bundle are together.
#[derive(Clone, Debug)]
pub struct CheckedBundle {
    /// Its name.
    pub name: String,
    /// Its documents, checked one by one, in the order of the report.
    pub documents: Vec<Checked>,
    /// The four criteria of the whole: the policy's requirements and everybody's violations.
    pub criteria: Vec<(Criterion, Verdict)>,
    /// Findings that no document has alone; each names the file that it points into.
    pub findings: Vec<Finding>,
}

impl CheckedBundle {
    /// The document that a place of one of the bundle's findings lies in.
    pub fn document_of(&self, at: &Located) -> Option<&Checked> {
        self.documents.iter().find(|d| Some(&d.path) == at.path.as_ref())
    }
}
