//! One file per rule; this file says what a rule is and lists them all.
//!
//! A new rule is its file and one line in the registry below. Rules read [`Facts`](crate::facts::Facts) and know no language and no markup.

pub mod bundle;
mod context;
mod examples;

pub use context::{Context, Grade, Outcome, Spot, names_one, places, row, worth};
pub use examples::{Example, Marked, check_example};

use crate::finding::{Criterion, Level};
use crate::source::{Language, Message};

/// A page of no kind with more statements than this is an article about something, not a screen.
pub const SHORT: usize = 8;

/// A sentence in both languages, fixed at build time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Words {
    /// Chinese.
    pub zh: &'static str,
    /// English.
    pub en: &'static str,
}

impl Words {
    /// The form in one language.
    pub fn get(self, language: Language) -> &'static str {
        match language {
            Language::Zh => self.zh,
            Language::En => self.en,
        }
    }

    /// As an owned message.
    pub fn message(self) -> Message {
        Message::new(self.zh, self.en)
    }
}

/// A rule: its documentation, metadata, examples and check.
#[derive(Debug)]
pub struct Rule {
    /// Kebab-case id, named for the problem or the topic.
    pub id: &'static str,
    /// The criterion it serves.
    pub criterion: Criterion,
    /// What it does, for the rule's page.
    pub docs: &'static str,
    /// Its name for people.
    pub title: Words,
    /// What is wrong when it fires.
    pub message: Words,
    /// Why it matters.
    pub why: Words,
    /// What to do.
    pub help: Words,
    /// The articles behind it.
    pub cites: &'static [&'static str],
    /// The type of app that its examples are checked as; only rules that compare with an app type have one.
    pub app_type: Option<&'static str>,
    /// Bad and good examples in both languages; they are tests.
    pub examples: &'static [Example],
    /// What it checks.
    pub check: Check,
    /// Its source file.
    pub file: &'static str,
}

/// The two shapes of rules.
#[derive(Clone, Copy)]
pub enum Check {
    /// The document must say something.
    Requirement {
        /// Whether the criterion's verdict rests on it.
        core: bool,
        /// Looks for it.
        check: fn(&Context<'_>) -> Outcome,
    },
    /// The document or screen does what it must not.
    Violation {
        /// How grave.
        level: Level,
        /// Finds the places.
        check: fn(&Context<'_>) -> Vec<Spot>,
    },
    /// The documents of a bundle together do what they must not.
    Across {
        /// How grave.
        level: Level,
        /// Finds the places.
        check: fn(&bundle::BundleContext<'_>) -> Vec<bundle::BundleSpot>,
    },
}

impl std::fmt::Debug for Check {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Requirement { core, .. } => write!(f, "Requirement {{ core: {core} }}"),
            Self::Violation { level, .. } => write!(f, "Violation {{ level: {level:?} }}"),
            Self::Across { level, .. } => write!(f, "Across {{ level: {level:?} }}"),
        }
    }
}

impl Rule {
    /// Whether it is a core requirement; none for violations.
    pub fn core(&self) -> Option<bool> {
        match self.check {
            Check::Requirement { core, .. } => Some(core),
            Check::Violation { .. } | Check::Across { .. } => None,
        }
    }

    /// The level of its findings: for requirements that of an unmet one.
    pub fn level(&self) -> Level {
        match self.check {
            Check::Requirement { core: true, .. } => Level::Warning,
            Check::Requirement { core: false, .. } => Level::Note,
            Check::Violation { level, .. } | Check::Across { level, .. } => level,
        }
    }
}

/// Declares the rule of a file: documentation, metadata, messages and examples in both languages, or it does not compile.
macro_rules! rule {
    (
        $(#[doc = $docs:literal])+
        requirement $id:literal of $criterion:ident, $weight:ident;
        $($rest:tt)*
    ) => {
        $crate::rules::rule! { @rest [concat!($($docs, "\n"),+)] $id $criterion
            [$crate::rules::Check::Requirement { core: $crate::rules::rule!(@core $weight), check }] $($rest)* }
    };
    (
        $(#[doc = $docs:literal])+
        violation $id:literal of $criterion:ident, $level:ident;
        $($rest:tt)*
    ) => {
        $crate::rules::rule! { @rest [concat!($($docs, "\n"),+)] $id $criterion
            [$crate::rules::Check::Violation { level: $crate::finding::Level::$level, check }] $($rest)* }
    };
    (
        $(#[doc = $docs:literal])+
        across $id:literal of $criterion:ident, $level:ident;
        $($rest:tt)*
    ) => {
        $crate::rules::rule! { @rest [concat!($($docs, "\n"),+)] $id $criterion
            [$crate::rules::Check::Across { level: $crate::finding::Level::$level, check }] $($rest)* }
    };
    (@core core) => { true };
    (@core extra) => { false };
    (@app_type) => { None };
    (@app_type $app_type:literal) => { Some($app_type) };
    (
        @rest [$docs:expr] $id:literal $criterion:ident [$check:expr]
        title: $title_zh:literal, $title_en:literal;
        message: $message_zh:literal, $message_en:literal;
        why: $why_zh:literal, $why_en:literal;
        help: $help_zh:literal, $help_en:literal;
        cites: [$($cite:literal),+ $(,)?];
        $(app type: $app_type:literal;)?
        bad zh: $($bad_zh:literal),+;
        bad en: $($bad_en:literal),+;
        good zh: $($good_zh:literal),+;
        good en: $($good_en:literal),+;
    ) => {
        /// The rule of this file.
        pub static RULE: $crate::rules::Rule = $crate::rules::Rule {
            id: $id,
            criterion: $crate::finding::Criterion::$criterion,
            docs: $docs,
            title: $crate::rules::Words { zh: $title_zh, en: $title_en },
            message: $crate::rules::Words { zh: $message_zh, en: $message_en },
            why: $crate::rules::Words { zh: $why_zh, en: $why_en },
            help: $crate::rules::Words { zh: $help_zh, en: $help_en },
            cites: &[$($cite),+],
            app_type: $crate::rules::rule!(@app_type $($app_type)?),
            examples: &[
                $($crate::rules::Example { language: $crate::source::Language::Zh, bad: true, text: $bad_zh },)+
                $($crate::rules::Example { language: $crate::source::Language::En, bad: true, text: $bad_en },)+
                $($crate::rules::Example { language: $crate::source::Language::Zh, bad: false, text: $good_zh },)+
                $($crate::rules::Example { language: $crate::source::Language::En, bad: false, text: $good_en },)+
            ],
            check: $check,
            file: file!(),
        };
    };
}
pub(crate) use rule;

/// Declares the modules of the rules and the list of them all.
macro_rules! registry {
    ($($(#[$about:meta])* $folder:ident { $($rule:ident),* $(,)? })*) => {
        $($(#[$about])* pub mod $folder { $(#[allow(missing_docs)] pub mod $rule;)* })*
        /// All rules, in the order of reports.
        pub static ALL: &[&Rule] = &[$($(&$folder::$rule::RULE),*),*];
    };
}

registry! {
    /// Criterion 1: the rules for collecting and using personal data are public.
    public_rules {
        rules_handler_identity, rules_contact, rules_data_types, rules_purposes, rules_sharing, rules_retention,
        rules_security, rules_effective_date, rules_purpose_per_type, rules_collection_methods, rules_recipients,
        rules_device_permissions, rules_cookies, rules_storage_location, rules_sensitive_data, rules_minors,
        rules_change_notice, rules_automated_decisions,
    }
    /// Criterion 2: users give express consent, by an act of their own, and can take it back.
    express_consent { consent_asked, consent_withdrawal, consent_separate, consent_exceptions }
    /// Criterion 3: users are prompted to read what matters and get real choices.
    choices {
        choices_refusal_consequence, choices_marketing_opt_out, choices_personalisation_off, choices_cookie_control,
        choices_permission_control, choices_highlighted, beyond_necessary_data,
    }
    /// Criterion 4: users can access, correct, delete, and cancel their account.
    user_rights {
        rights_access, rights_correct, rights_delete, rights_cancel_account, rights_cancel_method, rights_copy,
        rights_complaint, rights_response_time, obstructed_exit,
    }
    /// What a document or a screen must not do.
    dark_patterns {
        preticked_consent, hidden_control, auto_accept, implied_consent, forced_consent, bundled_consent, no_reject, confirmshaming,
        trick_wording, missing_policy_link, small_print, low_contrast, asymmetric_choice, consent_by_continued_use, blanket_consent, open_ended_collection,
        sensitive_data_not_highlighted, response_time_too_long, contradiction, scope_wider_than_shown, unrelated_agreement,
        linked_terms_missing, policy_promise_broken, sesame_pattern,
    }
}

/// The rule of an id.
pub fn find(id: &str) -> Option<&'static Rule> {
    ALL.iter().copied().find(|r| r.id == id)
}
