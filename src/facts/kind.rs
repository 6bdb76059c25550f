//! What a document is and which languages it is written in: decides which rules may speak at all.

use super::{At, Facts};
use crate::concept;
use crate::document::{BlockKind, Control, ControlKind, Document, Region};
use crate::source::Language;
use crate::text::is_han;

/// A kind of document.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// A privacy policy, cookie policy or privacy notice.
    PrivacyPolicy,
    /// Terms of service.
    Terms,
    /// A screen that asks for something: sign-up, banner, dialog, check-out.
    ConsentUi,
    /// None of these.
    Other,
    /// Too little text to judge: a script shell, an image.
    Unreadable,
}

impl Kind {
    /// The name used in reports.
    pub fn name(self) -> &'static str {
        match self {
            Self::PrivacyPolicy => "privacy-policy",
            Self::Terms => "terms",
            Self::ConsentUi => "consent-ui",
            Self::Other => "other",
            Self::Unreadable => "unreadable",
        }
    }
}

/// The kinds of one document; a page can be a policy and a screen at once.
#[derive(Clone, Debug, Default)]
pub struct Kinds(pub Vec<Kind>);

impl Kinds {
    /// Whether it is of the kind.
    pub fn is(&self, kind: Kind) -> bool {
        self.0.contains(&kind)
    }

    pub(super) fn of(facts: &Facts<'_>) -> Self {
        let mut kinds = Vec::new();
        let titled = |concept| {
            let title = facts.title.iter().any(|s| s.has(concept));
            let headings = facts
                .document
                .blocks
                .iter()
                .enumerate()
                .filter(|(_, b)| matches!(b.kind, BlockKind::Heading { .. }));
            title
                || headings
                    .take(4)
                    .any(|(i, _)| facts.statements[i].iter().any(|s| s.has(concept)))
        };
        let opening = |concept| facts.prose().take(6).any(|at| at.has(concept));
        // No threshold lies beyond a thousand.
        let mut prose = 0;
        for at in facts.prose() {
            prose += weight(at.text());
            if prose > 1000 {
                break;
            }
        }
        let topics = TOPICS.iter().filter(|t| facts.names(t())).count();
        let policy_name = titled(concept!("policy-name")) || opening(concept!("policy-name"));
        let terms_name = titled(concept!("terms-name"));
        let states = facts.controls().any(|(_, c)| c.kind.has_state());
        let is_button = |c: &Control| matches!(c.kind, ControlKind::Button | ControlKind::LinkButton);
        let buttons = facts.controls().filter(|(_, c)| is_button(c)).count();
        // The search box and the language menu of a page say nothing of what the page is.
        let furnished = |c: &Control| {
            matches!(
                c.region,
                Region::Navigation | Region::Header | Region::Footer | Region::Newsletter
            )
        };
        let acts = |c: &Control| !furnished(c) && (c.kind.has_state() || is_button(c));
        let screen = facts.controls().any(|(_, c)| acts(c));
        // However short, a page that calls itself a policy and speaks of data is one; with controls, where it has sections.
        let speaks = topics >= 1 || facts.names(concept!("collect"));
        let named = titled(concept!("policy-name")) || facts.everything().any(|at| is_title(at));
        let plain = !screen;
        let sections = facts.document.sections.len();
        let brief = named && speaks && (plain && prose >= 6 || sections > 3 && prose >= 40)
            || plain && prose >= 40 && topics >= 2 && opening(concept!("policy-name"));
        let policy = brief || prose >= 160 && policy_name && topics >= 2 || prose >= 400 && topics >= 4;
        if policy {
            kinds.push(Kind::PrivacyPolicy);
        }
        if terms_name && prose >= 160 {
            kinds.push(Kind::Terms);
        }
        let short = prose < 900;
        if (states || buttons > 0) && (short || !policy) {
            kinds.push(Kind::ConsentUi);
        }
        if kinds.is_empty() {
            let media = facts.document.media;
            let shell = prose < 60
                && (media.scripts > 0 || media.images > 0 || media.frames > 0)
                && facts.document.controls.is_empty();
            kinds.push(if shell { Kind::Unreadable } else { Kind::Other });
        }
        Self(kinds)
    }
}

/// Whether a line is the name of a policy and nothing else, as a title that is marked up as no heading.
fn is_title(at: At<'_>) -> bool {
    let text = at.in_block();
    let linked = !text.links.is_empty();
    let hit = at.first(concept!("policy-name"));
    !linked && hit.is_some_and(|h| h.end - h.start + TITLE_ROOM >= text.text.plain.len())
}

/// How many bytes of a title may be something else than the policy's name, such as the site's.
const TITLE_ROOM: usize = 12;

/// What a privacy policy speaks of; a document that speaks of several is one, whatever its title.
const TOPICS: &[fn() -> crate::lexicon::ConceptId] = &[
    || concept!("personal-data"),
    || concept!("topic-collect"),
    || concept!("topic-share"),
    || concept!("topic-security"),
    || concept!("topic-rights"),
    || concept!("topic-cookies"),
];

/// Length in words, a Han character counting for half of one.
fn weight(text: &str) -> usize {
    let han = if text.is_ascii() {
        0
    } else {
        text.chars().filter(|c| is_han(*c)).count()
    };
    han / 2 + text.split_ascii_whitespace().filter(|w| w.is_ascii()).count()
}

/// The languages of a document.
#[derive(Clone, Debug, Default)]
pub struct Reading {
    /// The language that most of it is written in, if we read it.
    pub main: Option<Language>,
    /// Whether most of it is in a language that we do not read.
    pub other: bool,
    /// Shares by language code, largest first.
    pub shares: Vec<(&'static str, f64)>,
}

impl Reading {
    /// Measures the languages by script and by English function words.
    pub(super) fn of(document: &Document) -> Self {
        let (mut zh, mut en, mut other) = (0usize, 0usize, 0usize);
        let blocks = document
            .blocks
            .iter()
            .filter(|b| b.kind != BlockKind::Code && b.region != Region::Navigation);
        let texts = blocks
            .map(|b| b.text.plain.as_str())
            .chain(document.controls.iter().map(|c| c.label.plain.as_str()));
        let (mut english, mut foreign) = (0usize, 0usize);
        for text in texts {
            // Lead bytes tell the scripts apart: this is asked of every byte of every document.
            let mut seen = [0u32; 256];
            text.bytes().for_each(|byte| seen[usize::from(byte)] += 1);
            let of = |leads: std::ops::RangeInclusive<u8>| {
                let seen = &seen[usize::from(*leads.start())..=usize::from(*leads.end())];
                seen.iter().sum::<u32>() as usize
            };
            let latin = of(b'a'..=b'z') + of(b'A'..=b'Z');
            let is_kana = |pair: &&[u8]| matches!(pair, [0xe3, 0x81..=0x83]);
            let kana = match seen[0xe3] {
                0 => 0,
                _ => text.as_bytes().windows(2).filter(is_kana).count(),
            };
            zh += of(0xe4..=0xe9);
            other += 2 * (kana + of(0xea..=0xed)) + of(0xc3..=0xdf) + of(0xe0..=0xe1);
            en += latin;
            // A few Latin words among Han characters tell nothing of the language.
            if latin * 9 < text.len() {
                continue;
            }
            for word in text.split_whitespace() {
                // Some hundreds of function words tell enough.
                if english + foreign > 400 {
                    break;
                }
                if word.len() > LONGEST_FUNCTION_WORD {
                    continue;
                }
                let word = word.trim_matches(|c: char| !c.is_alphabetic());
                english += usize::from(
                    ENGLISH
                        .iter()
                        .any(|w| w.len() == word.len() && w.eq_ignore_ascii_case(word)),
                );
                foreign += usize::from(
                    FOREIGN
                        .iter()
                        .any(|w| w.len() == word.len() && w.eq_ignore_ascii_case(word)),
                );
            }
        }
        // Latin letters with more function words of other languages than English ones are another language.
        if foreign > english && foreign > 2 {
            other += en;
            en = 0;
        }
        let total = zh * 3 + en + other;
        if total == 0 {
            return Self::default();
        }
        // A Han character carries about three letters.
        let share = |n: usize| n as f64 / total as f64;
        let mut shares = vec![("zh", share(zh * 3)), ("en", share(en)), ("other", share(other))];
        shares.retain(|s| s.1 >= 0.01);
        shares.sort_by(|a, b| b.1.total_cmp(&a.1));
        let main = match shares.first().map(|s| s.0) {
            Some("zh") if other < zh => Some(Language::Zh),
            Some("en") => Some(Language::En),
            _ => None,
        };
        Self {
            main,
            other: main.is_none(),
            shares,
        }
    }
}

/// Bytes of the longest function word, with a mark beside it.
const LONGEST_FUNCTION_WORD: usize = 8;

/// Function words of French, German, Spanish, Portuguese, Italian, Dutch, Polish and Scandinavian that are no English words.
const FOREIGN: &[&str] = &[
    "le", "la", "les", "des", "et", "vous", "nous", "est", "une", "du", "pour", "dans", "que", "aux", "der", "die",
    "und", "das", "sie", "ist", "wir", "von", "zu", "mit", "den", "nicht", "für", "el", "los", "las", "de", "por",
    "para", "usted", "su", "una", "con", "da", "os", "não", "você", "il", "di", "che", "per", "della", "sono", "gli",
    "het", "een", "van", "wij", "voor", "nie", "oraz", "się", "och", "att", "som", "og", "til", "det", "av", "ja",
    "nos", "votre", "notre", "ihre", "ihr", "unsere",
];

const ENGLISH: &[&str] = &[
    "the", "and", "of", "to", "you", "we", "or", "your", "our", "in", "for", "is", "this", "that", "with", "by", "may",
    "are", "be", "on", "not", "any", "will", "as", "it", "us", "from", "have", "can", "if",
];
