//! Practices: what a clause says is done with personal data, by category.

use std::ops::Range;

use super::thread::Thread;
use super::{At, Facts, Hit};
use crate::concept;
use crate::document::{BlockId, BlockKind, Region};
use crate::lexicon::ConceptId;
use crate::source::{Language, Span};
use crate::text::has_postal;

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

    /// The category that stands for it where a paragraph's topics are weighed.
    pub(super) fn family(self) -> Self {
        match self {
            Self::Use | Self::Permission => Self::Collection,
            other => other,
        }
    }

    /// The concept that announces it in a heading or at the opening of a paragraph.
    fn topic(self) -> ConceptId {
        match self {
            Self::Introductory => concept!("practice-topic-introductory"),
            Self::Collection | Self::Permission | Self::Use => concept!("practice-topic-collection"),
            Self::Sharing => concept!("practice-topic-sharing"),
            Self::Choice => concept!("practice-topic-choice"),
            Self::Rights => concept!("practice-topic-rights"),
            Self::Retention => concept!("practice-topic-retention"),
            Self::Security => concept!("practice-topic-security"),
            Self::Audience => concept!("practice-topic-audience"),
            Self::Change | Self::Cessation => concept!("practice-topic-change"),
            Self::Contact => concept!("practice-topic-contact"),
            Self::DoNotTrack => concept!("practice-do-not-track"),
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

/// The families of categories, the more special first, each with those that it outweighs where a paragraph speaks of it
/// at least as often: these are then only mentioned in passing.
const OUTWEIGHS: [(Category, &[Category]); 11] = {
    use Category::{
        Audience, Change, Choice, Collection, Contact, DoNotTrack, Introductory, Retention, Rights, Security, Sharing,
    };
    [
        (
            Audience,
            &[
                Collection,
                Sharing,
                Choice,
                Rights,
                Contact,
                Introductory,
                Security,
                Retention,
                Change,
            ],
        ),
        (Change, &[Collection, Sharing, Choice, Rights, Introductory, Security]),
        (DoNotTrack, &[Sharing, Collection]),
        (
            Security,
            &[Collection, Sharing, Contact, Introductory, Rights, Choice, Change],
        ),
        (Retention, &[Sharing, Collection, Security, Choice]),
        (Rights, &[Collection, Sharing, Contact]),
        (Choice, &[Collection, Contact, Introductory, Change]),
        (Sharing, &[Choice, Contact, Introductory, Security, Rights, Change]),
        (Collection, &[Choice, Contact, Introductory, Rights, Change]),
        (Contact, &[Collection, Introductory]),
        (Introductory, &[Choice, Contact, Rights, Collection, Sharing, Security]),
    ]
};

/// The most words of a title or of the line over a list.
const SHORT: usize = 12;
/// The fewest long words of a table of contents.
const CONTENTS: usize = 8;
/// The most words of a line that only announces what stands below.
const ANNOUNCEMENT: usize = 16;

/// Finds the practices of a document, in source order.
pub(super) fn practices(facts: &Facts<'_>) -> Vec<Practice> {
    let mut found = Vec::new();
    let mut thread = Thread::default();
    for block in 0..facts.document.blocks.len() {
        let Some(first) = facts.block(block).next() else {
            continue;
        };
        let own = first.in_block();
        if matches!(own.kind, BlockKind::Code | BlockKind::Label) || own.region == Region::Navigation {
            continue;
        }
        let statements = facts.block(block).filter(|at| !at.placeholder);
        match first.language {
            // Chinese policies go sentence by sentence, with the heading above as the thread.
            Language::Zh => statements.for_each(|at| thread.read(at, &mut found)),
            Language::En if matches!(own.kind, BlockKind::Heading { .. }) => {}
            // English paragraphs mention other practices along the way.
            Language::En => {
                let mut said = Vec::new();
                statements.for_each(|at| read(at, &mut said));
                if facts.reading.main != Some(Language::Zh) {
                    weigh(first, &mut said);
                }
                found.extend(said.into_iter().map(|(_, practice)| practice));
            }
        }
    }
    thread.settle(&mut found);
    found.sort_by_key(|p| (p.block, p.range.start, p.category));
    found
}

/// Leaves of a paragraph's practices those that it is about, and finds the topic of one that says none outright.
fn weigh(first: At<'_>, said: &mut Vec<(usize, Practice)>) {
    let whole = |at: At<'_>, category| {
        let range = at.range.clone();
        let span = at.facts.span(at.block, range.clone());
        (
            at.index,
            Practice {
                category,
                denied: false,
                block: at.block,
                range,
                span,
            },
        )
    };
    let text = first.in_block().text.plain.trim();
    let words = text.split_whitespace().count();
    let paragraph = first.in_block().kind == BlockKind::Paragraph;
    // An item of a list is no title, though it ends without a stop.
    let lower = text.starts_with(char::is_lowercase) && !first.has(Category::Introductory.topic());
    let item = lower || text.ends_with(" and") || text.ends_with(" or");
    if paragraph && words <= SHORT && !item && !text.ends_with(['.', '!', '?', ';', ',', ':']) {
        *said = vec![whole(first, Category::Introductory)];
        return;
    }
    if lists_contents(first) {
        *said = vec![whole(first, Category::Introductory)];
        return;
    }
    let mut weights = OUTWEIGHS.map(|(family, _)| {
        let mut own: Vec<usize> = said
            .iter()
            .filter(|(_, p)| p.category.family() == family)
            .map(|(i, _)| *i)
            .collect();
        own.dedup();
        own.len()
    });
    let silent = weights == [0; 11];
    let statements = first.facts.block(first.block);
    if silent
        && statements
            .filter(|at| !at.placeholder)
            .any(|at| Aside::of(at).is_some())
    {
        *said = vec![whole(first, Category::Introductory)];
        return;
    }
    let start = first.range.start;
    for (weight, (family, _)) in weights.iter_mut().zip(OUTWEIGHS) {
        let topic = family.topic();
        let opens = |at: At<'_>| at.all(topic).iter().any(|h| h.start <= start + 25);
        if (silent || *weight > 0) && (first.facts.block(first.block).take(3).any(opens) || first.under(topic)) {
            *weight += 1;
            if silent {
                said.push(whole(first, family));
            }
        }
    }
    let mut order: Vec<usize> = (0..weights.len()).collect();
    order.sort_by_key(|i| std::cmp::Reverse(weights[*i]));
    let mut kept = weights.map(|w| w > 0);
    // An address is never given in passing.
    let addressed = first.facts.block(first.block).any(|at| at.email || at.phone);
    for strong in order {
        let (loud, outweighed) = OUTWEIGHS[strong];
        for (weak, (family, _)) in OUTWEIGHS.iter().enumerate() {
            let passing = outweighed.contains(family) && weights[weak] <= weights[strong]
                || loud == Category::Sharing && *family == Category::Collection && weights[weak] < weights[strong];
            if kept[strong] && passing && !(addressed && *family == Category::Contact) {
                kept[weak] = false;
            }
        }
    }
    said.retain(|(_, p)| {
        OUTWEIGHS
            .iter()
            .zip(kept)
            .all(|((family, _), kept)| kept || p.category.family() != *family)
    });
    if said.is_empty() {
        let faint = [
            (Category::Collection, concept!("practice-faint-collection")),
            (Category::Use, concept!("practice-faint-use")),
            (Category::Sharing, concept!("practice-faint-sharing")),
        ];
        let hint = faint
            .iter()
            .find_map(|(c, id)| first.facts.block(first.block).find(|at| at.has(*id)).map(|at| (at, *c)));
        match hint {
            Some((at, category)) if !(text.ends_with(':') && words <= SHORT) => said.push(whole(at, category)),
            _ if paragraph && words < 30 => said.push(whole(first, Category::Introductory)),
            _ => {}
        }
    }
}

fn read(at: At<'_>, found: &mut Vec<(usize, Practice)>) {
    let mut add = |category, hit: Option<&Hit>, denied| {
        let range = hit.and_then(|h| at.clauses.get(h.clause)).unwrap_or(&at.range).clone();
        let span = at.facts.span(at.block, range.clone());
        found.push((
            at.index,
            Practice {
                category,
                denied,
                block: at.block,
                span,
                range,
            },
        ));
    };
    let aside = Aside::of(at).filter(|_| at.facts.reading.main != Some(Language::Zh));
    let addressed = has_postal(at.text());
    if addressed && !at.has(Category::Contact.concept()) {
        add(Category::Contact, None, false);
    }
    for category in Category::ALL {
        let concept = category.concept();
        let elsewhere = category == Category::Audience && addressed && !at.has(concept!("child-word"));
        if elsewhere || aside.is_some_and(|a| a.mutes(at, category)) || chosen(at, category) {
            continue;
        }
        let opens = |h: &&Hit| h.start <= at.range.start + 3;
        let item = at.first(concept!("practice-purpose-item")).filter(opens);
        if let Some(hit) = item.filter(|_| category == Category::Use && !at.has(concept)) {
            add(category, Some(hit), false);
            continue;
        }
        if let Some(hit) = at.first(concept) {
            add(category, Some(hit), at.denies(concept));
        } else if at.led_by(concept) && carries(at, category) {
            add(category, None, false);
        }
    }
}

/// What a statement does that only names practices and states none of its own.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Aside {
    /// It says where the policy ends: other people's sites, for which it does not answer.
    Link,
    /// It announces what stands below.
    Announcement,
    /// It says what a word means.
    Definition,
}

impl Aside {
    fn of(at: At<'_>) -> Option<Self> {
        // In a longer paragraph the sentences around it say what it belongs to.
        let alone = at.facts.statements[at.block].len() <= 2;
        let words = at.text().split_whitespace().count();
        let announces = words <= ANNOUNCEMENT && at.has(concept!("practice-announcement"))
            || words <= SHORT && at.text().trim_end().ends_with(':');
        let acts = at.has(concept!("practice-use")) || at.has(concept!("handler"));
        let defines = at.has(concept!("practice-definition")) && !acts;
        if at.has(concept!("practice-link")) {
            Some(Self::Link)
        } else if alone && announces {
            Some(Self::Announcement)
        } else if alone && defines {
            Some(Self::Definition)
        } else {
            None
        }
    }

    /// Whether what it names of a category is not stated.
    fn mutes(self, at: At<'_>, category: Category) -> bool {
        use Category::{Audience, Change, Choice, Collection, Contact, DoNotTrack, Rights, Sharing, Use};
        match self {
            Self::Link => {
                !matches!(category, Audience | Change | Contact | DoNotTrack | Category::Cessation)
                    && !at.has(concept!("practice-outsider-act"))
            }
            Self::Announcement => matches!(category, Sharing | Collection | Use | Choice | Rights),
            Self::Definition => matches!(category, Sharing | Collection),
        }
    }
}

/// Whether a sentence on a choice names another practice only as what the user may refuse.
fn chosen(at: At<'_>, category: Category) -> bool {
    let states: &[ConceptId] = match category {
        Category::Sharing => &[concept!("practice-share-act")],
        Category::Collection => &[
            concept!("practice-collect-act"),
            concept!("practice-collect-list"),
            concept!("practice-user-gives"),
        ],
        _ => return false,
    };
    at.language == Language::En && at.has(Category::Choice.concept()) && !states.iter().any(|c| at.has(*c))
}

/// Whether a paragraph is a table of contents run into one line: headings or questions on several topics.
fn lists_contents(first: At<'_>) -> bool {
    let statements = || first.facts.block(first.block);
    let text = &first.in_block().text.plain;
    let long = || text.split(|c: char| !c.is_alphabetic()).filter(|w| w.len() > 3);
    let (words, capitals) = (
        long().count(),
        long().filter(|w| w.starts_with(char::is_uppercase)).count(),
    );
    let asked = statements().filter(|at| at.text().trim_end().ends_with('?')).count();
    let all = statements().count();
    let titles = words >= CONTENTS && capitals * 4 >= words * 3 && all <= 4;
    if !titles && (asked < 3 || asked * 2 < all) || statements().any(|at| at.email || at.phone) {
        return false;
    }
    let named = |family: &Category| statements().any(|at| at.has(family.topic()));
    OUTWEIGHS.iter().filter(|(family, _)| named(family)).count() >= 3
}

/// Whether an item of a list or table carries on what its lead-in says: it names what such a practice is made of.
fn carries(at: At<'_>, category: Category) -> bool {
    let has = |c| at.has(c);
    match category {
        Category::Collection => has(concept!("data-type")) || has(concept!("collect")),
        Category::Use => has(concept!("purpose")) || has(concept!("use-data")),
        Category::Sharing => {
            has(concept!("third-party"))
                || has(concept!("recipient"))
                || has(concept!("topic-share"))
                || has(concept!("purpose"))
        }
        Category::Permission => has(concept!("permission-word")) || has(concept!("purpose")),
        Category::Rights | Category::Choice => has(concept!("topic-rights")) || has(concept!("may")),
        Category::Security => has(concept!("topic-security")),
        Category::Retention => has(concept!("retain")),
        _ => false,
    }
}
