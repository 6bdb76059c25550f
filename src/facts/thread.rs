//! What a statement is about, read in its place: a sentence names several practices in one breath, and its predicate, the
//! heading above it, the lead-in of its list and the sentence before it tell which of them it states.

use super::practice::{Category, Practice};
use super::{At, Hit};
use crate::concept;
use crate::document::{BlockId, BlockKind};
use crate::lexicon::ConceptId;

/// A line this short without a stop at its end is a heading, whatever the markup says.
const HEADING: usize = 24;
/// A lead-in this short announces a part and states nothing.
const ANNOUNCEMENT: usize = 18;

// Signs are counted in points, chosen by what they mean and the same for every topic: a statement is about a topic for which
// it has four.
const NEEDED: i32 = 4;
/// The predicate says it.
const SAID: i32 = 8;
/// A purpose says that data are used, but it is also the tail of a sentence that says something else first.
const PURPOSE: i32 = 5;
/// Words that are used for nothing else, such as those of encryption or of permissions.
const NAMED_PLAINLY: i32 = 4;
/// Words that point to the topic and need one sign more.
const NAMED: i32 = 2;
/// Words that every topic uses, such as "use" and "provide".
const NAMED_LOOSELY: i32 = 0;
const UNDER_HEADING: i32 = 2;
const AFTER_ALIKE: i32 = 2;
const LED: i32 = 4;
/// What definitions, scope, praise and pointers need on top.
const ASIDE: i32 = 6;
/// What a short lead-in needs on top.
const ANNOUNCED: i32 = 4;
/// A topic this far behind the strongest is named in passing only.
const MARGIN: i32 = 2;

/// A set of topics: `TOPICS` by number.
type Topics = u16;

/// One topic: the category, the concept of its predicate, and how much a mention tells.
struct Topic {
    category: Category,
    main: ConceptId,
    mentioned: i32,
}

/// The reader's state while the document goes by.
#[derive(Default)]
pub(super) struct Thread {
    heading: Topics,
    before: Topics,
    /// What the running list was introduced by.
    lead: Option<Topics>,
    /// The last character of the line before.
    end: char,
    /// What each lead-in was found to state.
    stated: std::collections::BTreeMap<BlockId, Topics>,
    block: Option<BlockId>,
}

impl Thread {
    /// Reads the next statement.
    pub(super) fn read(&mut self, at: At<'_>, found: &mut Vec<Practice>) {
        let topics = topics();
        let text = at.text().trim();
        let (length, last) = (text.chars().count(), text.chars().last().unwrap_or(' '));
        let is_heading = matches!(at.in_block().kind, BlockKind::Heading { .. });
        let fresh = self.block != Some(at.block);
        self.block = Some(at.block);
        if fresh
            && !(is_item(text) || opens_or_goes_on(last) && last != ':' && last != '：' || opens_or_goes_on(self.end))
        {
            self.lead = None;
        }
        let lead = match at.in_block().lead_in {
            Some(block) => self.stated.get(&block).copied().or(self.lead),
            None => self.lead,
        };
        let mut named: Topics = 0;
        let mut any_said = false;
        let mut weights = [0; TOPICS];
        for (i, topic) in topics.iter().enumerate() {
            // An address or a way in words: data of the same names are collected, too.
            let reaches = || at.email || at.phone || at.has(concept!("rules-contact"));
            let said = at.has(topic.main) && (topic.category != Category::Contact || reaches());
            if said || mentions(at, topic.category) {
                named |= 1 << i;
                weights[i] = match said {
                    true if topic.category == Category::Use => PURPOSE,
                    true => SAID,
                    false => topic.mentioned,
                };
            }
            any_said |= said;
        }
        let alone = at.in_block().cell.is_none() && at.facts.statements[at.block].len() == 1;
        let reached = at.has(concept!("practice-main-contact")) && (at.email || at.phone || text.contains([':', '：']));
        let looks =
            !reached && (alone && length < HEADING && lead.is_none() && !closes(last) || matches!(last, '?' | '？'));
        if is_heading || looks {
            if named != 0 || is_heading {
                self.heading = named;
            }
            self.before = self.heading;
            self.lead = None;
            self.end = last;
            return;
        }
        for (i, weight) in weights.iter_mut().enumerate() {
            let bit = 1 << i;
            let is = |set: Topics, points| if set & bit != 0 { points } else { 0 };
            // A statement that names nothing of its own carries on its list, not its section.
            *weight += is(lead.unwrap_or(0), LED);
            if named & bit != 0 || any_said {
                *weight += is(self.heading, UNDER_HEADING) + is(self.before, AFTER_ALIKE);
            }
        }
        let aside = at.has(concept!("practice-aside"));
        let colon = matches!(last, ':' | '：');
        let needed =
            NEEDED + if aside { ASIDE } else { 0 } + if colon && length < ANNOUNCEMENT { ANNOUNCED } else { 0 };
        let strongest = weights.iter().copied().max().unwrap_or(0);
        let mut states: Topics = 0;
        for (i, topic) in topics.iter().enumerate() {
            if weights[i] >= needed && weights[i] + MARGIN >= strongest {
                states |= 1 << i;
                add(at, topic, found);
            }
        }
        for category in [Category::Introductory, Category::DoNotTrack] {
            if let Some(hit) = at.first(category.concept()) {
                push(at, category, Some(hit), at.denies(category.concept()), found);
            }
        }
        if states != 0 {
            self.before = states;
            self.stated.insert(at.block, states);
        }
        if colon {
            self.lead = (states != 0).then_some(states);
        }
        self.end = last;
    }
}

const TOPICS: usize = 11;

fn topics() -> [Topic; TOPICS] {
    let topic = |category, main, mentioned| Topic {
        category,
        main,
        mentioned,
    };
    [
        topic(Category::Collection, concept!("practice-main-collection"), NAMED),
        topic(
            Category::Permission,
            concept!("practice-main-permission"),
            NAMED_PLAINLY,
        ),
        topic(Category::Sharing, concept!("practice-main-sharing"), NAMED_LOOSELY),
        topic(Category::Use, concept!("practice-main-use"), NAMED_LOOSELY),
        topic(Category::Retention, concept!("practice-main-retention"), NAMED),
        topic(Category::Security, concept!("practice-main-security"), NAMED_PLAINLY),
        topic(Category::Audience, concept!("practice-audience"), NAMED_LOOSELY),
        topic(Category::Rights, concept!("practice-main-rights"), NAMED),
        topic(Category::Contact, concept!("practice-main-contact"), NAMED_LOOSELY),
        topic(Category::Change, concept!("practice-main-change"), NAMED),
        topic(Category::Cessation, concept!("practice-cessation"), NAMED_LOOSELY),
    ]
}

/// Rights and choices are one topic: both say what the user may do about the data.
fn mentions(at: At<'_>, category: Category) -> bool {
    at.has(category.concept()) || category == Category::Rights && at.has(Category::Choice.concept())
}

fn add(at: At<'_>, topic: &Topic, found: &mut Vec<Practice>) {
    let own = topic.category.concept();
    let choice = Category::Choice.concept();
    if topic.category == Category::Rights && at.has(choice) {
        push(at, Category::Choice, at.first(choice), at.denies(choice), found);
        if !at.has(own) {
            return;
        }
    }
    let concept = if at.has(topic.main) { topic.main } else { own };
    push(at, topic.category, at.first(concept), at.denies(concept), found);
}

fn push(at: At<'_>, category: Category, hit: Option<&Hit>, denied: bool, found: &mut Vec<Practice>) {
    let range = hit.and_then(|h| at.clauses.get(h.clause)).unwrap_or(&at.range).clone();
    found.push(Practice {
        category,
        denied,
        block: at.block,
        span: at.facts.span(at.block, range.clone()),
        range,
    });
}

/// Whether a line that ends so goes on in the next.
fn opens_or_goes_on(last: char) -> bool {
    matches!(last, ':' | '：' | ';' | '；' | '、')
}

/// Whether a character ends a sentence or a part of one.
fn closes(last: char) -> bool {
    matches!(last, '。' | '；' | ';' | '，' | '、' | '！' | '：' | ':' | '.' | '…')
}

/// Whether a line begins as the item of a list does: a dash, a dot, a number or a letter with its stop.
fn is_item(text: &str) -> bool {
    let rest = text.trim_start_matches(['(', '（', ' ']);
    if rest.starts_with(['-', '–', '—', '•', '●', '·', '■', '◆', '○', '▪'])
        || rest.starts_with(|c| ('①'..='⑳').contains(&c))
    {
        return true;
    }
    let number: String = rest
        .chars()
        .take_while(|c| c.is_ascii_alphanumeric() || "一二三四五六七八九十".contains(*c))
        .collect();
    let stop = rest[number.len()..].trim_start().chars().next();
    let count = number.chars().count();
    (1..=4).contains(&count) && stop.is_some_and(|c| ")）.、．：:,".contains(c))
}
