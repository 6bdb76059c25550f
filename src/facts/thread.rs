//! What a statement is about, read in its place: a sentence names several practices in one breath, and its predicate, the
//! heading above it, the lead-in of its list and the sentence before it tell which of them it states.

use std::sync::LazyLock;

use super::practice::{Category, Practice};
use super::{At, Hit};
use crate::concept;
use crate::document::{BlockId, BlockKind};
use crate::lexicon::ConceptId;

/// A line this short without a stop at its end is a heading, whatever the markup says.
const HEADING: usize = 24;
/// A lead-in this short announces a part and states nothing.
const ANNOUNCEMENT: usize = 18;
/// A numbered line this long is a sentence, whatever its number made of it.
const SENTENCE: usize = 36;
/// How many lines on either side a passage reaches.
const REACH: usize = 6;

// Signs are counted in points, chosen by what they mean and the same for every topic. A document is read twice: first each
// statement by itself, then once more among the statements around it, for a passage seldom leaves its topic for one sentence.
/// A statement by itself is about a topic for which it has so many points.
const NEEDED: i32 = 4;
/// Among its neighbours it needs so many.
const NEEDED_AROUND: i32 = 5;
/// The predicate says it.
const SAID: i32 = 8;
/// A purpose says that data are used, but it is also the tail of a sentence that says something else first.
const PURPOSE: i32 = 6;
/// Words that point to the topic and need more signs.
const NAMED: i32 = 2;
const UNDER_HEADING: i32 = 1;
const AFTER_ALIKE: i32 = 1;
const LED: i32 = 7;
/// Each statement around it that is about the topic.
const AROUND: i32 = 1;
/// Under a heading of another topic most things are mentioned in passing.
const ELSEWHERE: i32 = 2;
/// What the user turns on or off is a choice, whatever it is that is turned.
const CHOSEN: i32 = 5;
/// What definitions, scope, praise and pointers need on top.
const ASIDE: i32 = 8;
/// What a short lead-in needs on top.
const ANNOUNCED: i32 = 4;
/// A topic this far behind the strongest is named in passing only.
const MARGIN: i32 = 2;
const MARGIN_AROUND: i32 = 3;
/// A purpose stands beside what it is the purpose of, and the end of operations among the rules for other ends.
const MARGIN_BESIDE: i32 = 8;

/// A set of topics: `TOPICS` by number.
type Topics = u16;

/// One topic: the category and the concept of its predicate.
struct Topic {
    category: Category,
    main: ConceptId,
}

/// A line as it was read the first time.
struct Line<'f> {
    at: At<'f>,
    said: Topics,
    named: Topics,
    /// What the heading above it names.
    heading: Topics,
    /// What the statement before it states.
    before: Topics,
    /// What its list was introduced by.
    lead: Topics,
    /// What it needs on top.
    extra: i32,
    /// What it states by itself.
    states: Topics,
}

/// The reader's state while the document goes by.
#[derive(Default)]
pub(super) struct Thread<'f> {
    /// The statements in order; a heading stands between them as none.
    lines: Vec<Option<Line<'f>>>,
    heading: Topics,
    /// Whether the heading announces definitions or the scope of the document.
    apart: bool,
    before: Topics,
    /// What the running list was introduced by.
    lead: Option<Topics>,
    /// The last character of the line before.
    end: char,
    /// What each lead-in was found to state.
    stated: std::collections::BTreeMap<BlockId, Topics>,
    block: Option<BlockId>,
}

impl<'f> Thread<'f> {
    /// Reads the next statement.
    pub(super) fn read(&mut self, at: At<'f>, found: &mut Vec<Practice>) {
        let text = at.text().trim();
        let (length, last) = (text.chars().count(), text.chars().last().unwrap_or(' '));
        let colon = matches!(last, ':' | '：');
        // Numbered sentences and lead-ins look like headings to the markup.
        let sentence = length >= SENTENCE || colon && length >= ANNOUNCEMENT;
        let is_heading = matches!(at.in_block().kind, BlockKind::Heading { .. }) && !sentence;
        let fresh = self.block != Some(at.block);
        self.block = Some(at.block);
        if fresh && !(is_item(text) || opens_or_goes_on(last) && !colon || opens_or_goes_on(self.end)) {
            self.lead = None;
        }
        let lead = match at.in_block().lead_in {
            Some(block) => self.stated.get(&block).copied().or(self.lead),
            None => self.lead,
        };
        let (said, named) = names(at);
        let alone = at.in_block().cell.is_none() && at.facts.statements[at.block].len() == 1;
        let reached = at.has(concept!("practice-main-contact")) && (at.email || at.phone || text.contains([':', '：']));
        let looks =
            !reached && (alone && length < HEADING && lead.is_none() && !closes(last) || matches!(last, '?' | '？'));
        self.end = last;
        let mut line = Line {
            at,
            said,
            named,
            heading: self.heading,
            before: self.before,
            lead: lead.unwrap_or(0),
            extra: 0,
            states: 0,
        };
        if is_heading || looks {
            if named != 0 || is_heading {
                self.heading = named;
                self.apart = false;
            }
            self.apart |= at.has(concept!("practice-topic-apart"));
            self.before = self.heading;
            self.lead = None;
            self.lines.push(None);
            return;
        }
        // Asking guardians to read the policy is how minors are protected.
        let aside = (self.apart || at.has(concept!("practice-aside"))) && !at.has(concept!("guardian"));
        line.extra = if aside { ASIDE } else { 0 } + if colon && length < ANNOUNCEMENT { ANNOUNCED } else { 0 };
        line.states = line.judge(None);
        for category in [Category::Introductory, Category::DoNotTrack] {
            if let Some(hit) = at.first(category.concept()) {
                push(at, category, Some(hit), at.denies(category.concept()), found);
            }
        }
        if line.states != 0 {
            self.before = line.states;
            self.stated.insert(at.block, line.states);
        }
        if colon || at.has(concept!("consent-exception-list")) {
            self.lead = (line.states != 0).then_some(line.states);
        }
        self.lines.push(Some(line));
    }

    /// Reads everything once more, each statement among its neighbours.
    pub(super) fn settle(self, found: &mut Vec<Practice>) {
        let topics = topics();
        for (index, line) in self.lines.iter().enumerate() {
            let Some(line) = line else { continue };
            let mut around = [0; TOPICS];
            let near = index.saturating_sub(REACH)..self.lines.len().min(index + REACH + 1);
            for neighbour in near.filter(|i| *i != index).filter_map(|i| self.lines[i].as_ref()) {
                for (i, count) in around.iter_mut().enumerate() {
                    *count += i32::from(neighbour.states >> i & 1);
                }
            }
            let states = line.judge(Some(&around));
            for (i, topic) in topics.iter().enumerate() {
                if states >> i & 1 == 1 {
                    add(line.at, topic, found);
                }
            }
        }
    }
}

impl Line<'_> {
    /// What it states, by itself or with how many of its neighbours are about each topic.
    fn judge(&self, around: Option<&[i32; TOPICS]>) -> Topics {
        let topics = topics();
        let mut weights = [0; TOPICS];
        let chosen = self.at.has(Category::Choice.concept());
        for (i, weight) in weights.iter_mut().enumerate() {
            let category = topics[i].category;
            let is = |set: Topics, points| if set >> i & 1 == 1 { points } else { 0 };
            *weight = match category {
                Category::Use => is(self.said, PURPOSE),
                _ => is(self.said, SAID),
            };
            *weight += is(self.named & !self.said, NAMED) + is(self.lead, LED);
            // A statement that names nothing of its own carries on its list, not its section.
            let speaks = self.said != 0 || self.named >> i & 1 == 1;
            if speaks {
                *weight += is(self.heading, UNDER_HEADING) + is(self.before, AFTER_ALIKE);
            }
            let Some(around) = around else { continue };
            if speaks {
                *weight += AROUND * around[i].min(REACH as i32);
            }
            let kin = |j: usize| topics[j].category.family() == category.family();
            if self.heading != 0 && !(0..TOPICS).any(|j| self.heading >> j & 1 == 1 && kin(j)) {
                *weight -= ELSEWHERE;
            }
            if chosen && category != Category::Rights {
                *weight -= CHOSEN;
            }
        }
        let (needed, margin) = match around {
            None => (NEEDED, MARGIN),
            Some(_) => (NEEDED_AROUND, MARGIN_AROUND),
        };
        let strongest = weights.iter().copied().max().unwrap_or(0);
        let mut states: Topics = 0;
        for (i, topic) in topics.iter().enumerate() {
            let margin = match topic.category {
                _ if around.is_none() => margin,
                Category::Cessation => MARGIN_BESIDE,
                Category::Use if self.said >> i & 1 == 1 && self.at.has(concept!("purpose")) => MARGIN_BESIDE,
                // Data are shared and protected in one breath where the recipient is bound.
                Category::Security if self.at.has(concept!("practice-bound-recipient")) => strongest,
                _ => margin,
            };
            if weights[i] >= needed + self.extra && weights[i] + margin >= strongest {
                states |= 1 << i;
            }
        }
        states
    }
}

/// The topics that a statement says and those that it says or names.
fn names(at: At<'_>) -> (Topics, Topics) {
    let (mut said, mut named): (Topics, Topics) = (0, 0);
    for (i, topic) in topics().iter().enumerate() {
        let holds = match topic.category {
            // An address tells how to reach somebody; that one may write is said everywhere.
            Category::Contact => at.email || at.phone || at.has(concept!("practice-address")),
            _ => true,
        };
        if at.has(topic.main) && holds {
            said |= 1 << i;
        }
        if said >> i & 1 == 1 || mentions(at, topic.category) {
            named |= 1 << i;
        }
    }
    (said, named)
}

const TOPICS: usize = 11;

/// Made once: every statement is held against them several times.
static TOPIC_LIST: LazyLock<[Topic; TOPICS]> = LazyLock::new(|| {
    let topic = |category, main| Topic { category, main };
    [
        topic(Category::Collection, concept!("practice-main-collection")),
        topic(Category::Permission, concept!("practice-main-permission")),
        topic(Category::Sharing, concept!("practice-main-sharing")),
        topic(Category::Use, concept!("practice-main-use")),
        topic(Category::Retention, concept!("practice-main-retention")),
        topic(Category::Security, concept!("practice-main-security")),
        topic(Category::Audience, concept!("practice-audience")),
        topic(Category::Rights, concept!("practice-main-rights")),
        topic(Category::Contact, concept!("practice-main-contact")),
        topic(Category::Change, concept!("practice-main-change")),
        topic(Category::Cessation, concept!("practice-cessation")),
    ]
});

fn topics() -> &'static [Topic; TOPICS] {
    &TOPIC_LIST
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
