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

// Weights, in tenths of what it takes for a statement to be about something.
const UNDER_HEADING: i32 = 6;
const AFTER_ALIKE: i32 = 8;
const LED: i32 = 27;
const NEEDED: i32 = 10;
/// What is added to `NEEDED` for definitions, scope, praise and pointers.
const ASIDE: i32 = 20;
const ANNOUNCED: i32 = 13;
/// A topic this far behind the strongest is named in passing only.
const MARGIN: i32 = 6;

/// A set of topics: `TOPICS` by number.
type Topics = u16;

/// One topic: the category, the concept of its predicate, and what predicate and mention weigh.
struct Topic {
    category: Category,
    main: ConceptId,
    said: i32,
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
            let said = at.has(topic.main);
            if said || mentions(at, topic.category) {
                named |= 1 << i;
                weights[i] = if said { topic.said } else { topic.mentioned };
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
            let is = |set: Topics, tenths| if set & bit != 0 { tenths } else { 0 };
            let context = is(self.heading, UNDER_HEADING) + is(self.before, AFTER_ALIKE) + is(lead.unwrap_or(0), LED);
            // A statement that names nothing carries on its list, not its section; an exception what it excepts from.
            *weight += match named & bit != 0 || any_said {
                true => context,
                false if at.has(concept!("consent-exception-case")) => context * 8 / 10,
                false => context * 3 / 10,
            };
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
    let topic = |category, main, said, mentioned| Topic {
        category,
        main,
        said,
        mentioned,
    };
    [
        topic(Category::Collection, concept!("practice-main-collection"), 27, 8),
        topic(Category::Permission, concept!("practice-main-permission"), 22, 20),
        topic(Category::Sharing, concept!("practice-main-sharing"), 20, 1),
        topic(Category::Use, concept!("practice-main-use"), 15, 1),
        topic(Category::Retention, concept!("practice-main-retention"), 27, 6),
        topic(Category::Security, concept!("practice-main-security"), 20, 20),
        topic(Category::Audience, concept!("practice-audience"), 25, 0),
        topic(Category::Rights, concept!("practice-main-rights"), 27, 8),
        topic(Category::Contact, concept!("practice-main-contact"), 13, 0),
        topic(Category::Change, concept!("practice-main-change"), 23, 8),
        topic(Category::Cessation, concept!("practice-cessation"), 32, 0),
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
