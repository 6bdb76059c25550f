//! What a check sees, and what it gives back.

use std::ops::Range;

use crate::concept;
use crate::document::{Block, BlockId, Control, Document, Link};
use crate::facts::lines::Line;
use crate::facts::{At, Facts, Hit, rights};
use crate::finding::{Confidence, Status};
use crate::lexicon::ConceptId;
use crate::rules::{Check, Rule};
use crate::settings::Settings;
use crate::source::{Edit, Language, Message, Source, Span};

/// What a rule's check sees of one document.
#[derive(Clone, Copy)]
pub struct Context<'f> {
    /// What the document says and does.
    pub facts: &'f Facts<'f>,
    /// Its bytes.
    pub source: &'f Source,
    /// What the user asked for.
    pub settings: &'f Settings,
}

/// What plain wording is worth as evidence.
const PLAIN: i32 = 20;

/// How well one statement fulfils a requirement; the higher the score, the better the evidence.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Grade {
    /// Not at all.
    Nothing,
    /// It is about the topic without stating anything.
    Near,
    /// It touches it, too vaguely to use.
    Vague(i32),
    /// It says it.
    Says(i32),
}

/// What a requirement's check found.
#[derive(Clone, Debug)]
pub struct Outcome {
    /// How it stands.
    pub status: Status,
    /// Why, where the status alone does not say.
    pub reason: Option<Message>,
    /// Block and range of the best statements, best first.
    pub evidence: Vec<(BlockId, Range<usize>)>,
    /// The statement that came nearest, where nothing was found.
    pub nearest: Option<(BlockId, Range<usize>)>,
}

/// One place where a violation was found.
#[derive(Clone, Debug)]
pub struct Spot {
    /// Where.
    pub span: Span,
    /// The reader's text there.
    pub text: String,
    /// How sure.
    pub confidence: Confidence,
    /// What is wrong here, where it says more than the rule's own message.
    pub message: Option<Message>,
    /// Further places.
    pub related: Vec<(Message, Span, String)>,
    /// Edits that together take the violation away for certain.
    pub edits: Vec<Edit>,
}

impl Outcome {
    /// The fact that creates the duty is absent.
    pub fn not_applicable(zh: &str, en: &str) -> Self {
        Self {
            status: Status::NotApplicable,
            reason: Some(Message::new(zh, en)),
            evidence: vec![],
            nearest: None,
        }
    }

    /// Lowers what was found to partial, with the reason.
    pub fn only_partial(mut self, zh: &str, en: &str) -> Self {
        if self.status == Status::Met {
            self.status = Status::Partial;
            self.reason = Some(Message::new(zh, en));
        }
        self
    }

    /// Not applicable where nothing was found and the fact that creates the duty is absent.
    pub fn applies_if(self, fact: bool, zh: &str, en: &str) -> Self {
        if fact || self.status != Status::Unmet {
            self
        } else {
            Self::not_applicable(zh, en)
        }
    }

    /// Met by the page's title, which stands in no block, where nothing better was found.
    pub fn or_titled(mut self, titled: bool) -> Self {
        if titled && !self.is_met() {
            self.status = Status::Met;
            self.reason = Some(Message::new("见于页面标题", "it stands in the page's title"));
            (self.evidence, self.nearest) = (vec![], None);
        }
        self
    }

    /// Whether the requirement is met.
    pub fn is_met(&self) -> bool {
        self.status == Status::Met
    }

    /// The best of what was found, graded.
    fn best(mut found: Vec<(Grade, BlockId, Range<usize>)>) -> Self {
        found.sort_by(|a, b| b.0.cmp(&a.0).then(a.1.cmp(&b.1)).then(a.2.start.cmp(&b.2.start)));
        let status = match found.first().map(|f| f.0) {
            Some(Grade::Says(_)) => Status::Met,
            Some(Grade::Vague(_)) => Status::Partial,
            _ => Status::Unmet,
        };
        let counts = |g: &Grade| match status {
            Status::Met => matches!(g, Grade::Says(_)),
            Status::Partial => matches!(g, Grade::Vague(_)),
            _ => false,
        };
        let nearest = found
            .first()
            .filter(|_| status == Status::Unmet)
            .map(|f| (f.1, f.2.clone()));
        let evidence = found
            .into_iter()
            .filter(|f| counts(&f.0))
            .take(3)
            .map(|f| (f.1, f.2))
            .collect();
        Self {
            status,
            reason: None,
            evidence,
            nearest,
        }
    }
}

impl<'f> Context<'f> {
    /// The document.
    pub fn document(&self) -> &'f Document {
        self.facts.document
    }

    /// The document's own prose, statement by statement.
    pub fn prose(&self) -> impl Iterator<Item = At<'f>> {
        self.facts.prose()
    }

    /// Grades every statement of the document's own prose and keeps the best.
    pub fn find(&self, grade: impl Fn(At<'f>) -> (Grade, Option<Hit>)) -> Outcome {
        self.find_in(self.facts.of_data(), grade)
    }

    /// Grades the given statements and keeps the best.
    pub fn find_in(
        &self,
        statements: impl Iterator<Item = At<'f>>,
        grade: impl Fn(At<'f>) -> (Grade, Option<Hit>),
    ) -> Outcome {
        Outcome::best(graded(statements, grade))
    }

    /// As [`Self::find`], but it takes several statements that say it; fewer are partial.
    pub fn find_several(&self, enough: usize, grade: impl Fn(At<'f>) -> (Grade, Option<Hit>)) -> Outcome {
        let found = graded(self.facts.of_data(), grade);
        let count = found.iter().filter(|f| matches!(f.0, Grade::Says(_))).count();
        let outcome = Outcome::best(found);
        if count >= enough {
            return outcome;
        }
        outcome.only_partial(
            &format!("只找到{count}处，至少应有{enough}处"),
            &format!("only {count} found where at least {enough} are expected"),
        )
    }

    /// The plain case: a statement that says it, else one that touches it.
    pub fn says(&self, says: ConceptId, vague: Option<ConceptId>) -> Outcome {
        self.find_naming(&[says].into_iter().chain(vague).collect::<Vec<_>>(), |at| {
            match at.first(says) {
                Some(hit) => (Grade::Says(detail(at, says)), Some(*hit)),
                None => (Grade::Vague(at.clarity()), vague.and_then(|v| at.first(v)).copied()),
            }
        })
    }

    /// As [`Self::says`], with the statements that say it most plainly first.
    pub fn says_plainly(&self, plain: ConceptId, says: ConceptId, vague: Option<ConceptId>) -> Outcome {
        self.find_naming(&[plain, says].into_iter().chain(vague).collect::<Vec<_>>(), |at| {
            if let Some(hit) = at.first(plain) {
                return (Grade::Says(PLAIN + detail(at, plain)), Some(*hit));
            }
            if let Some(hit) = at.first(says) {
                return (Grade::Says(detail(at, says)), Some(*hit));
            }
            (Grade::Vague(at.clarity()), vague.and_then(|v| at.first(v)).copied())
        })
    }

    /// A right that is told outright, or as an entry of a list or table of rights: its name first, then the way to use it.
    pub fn says_right(&self, plain: ConceptId, says: ConceptId, entry: ConceptId, vague: Option<ConceptId>) -> Outcome {
        let outright = self.says_plainly(plain, says, vague);
        if outright.is_met() {
            return outright;
        }
        let rights = concept!("topic-rights");
        let listed = self.find_naming(&[entry], |at| {
            let opens = at
                .first(entry)
                .filter(|h| h.start <= at.range.start + 8 && (at.under(rights) || at.led_by(rights)));
            let way = row(at).count() > 1 || at.after().is_some() || at.led_by(concept!("may"));
            match opens {
                Some(hit) if way || at.range.end > hit.end + 8 => (Grade::Says(at.clarity()), Some(*hit)),
                _ => (Grade::Nothing, None),
            }
        });
        if listed.is_met() {
            return listed;
        }
        // The heading names the right, the text under it only the way.
        let headed = self.find(|at| {
            let way = at.asserted(concept!("how-to")).or(at.asserted(concept!("may")));
            match way {
                Some(hit) if at.under(says) && !at.has(concept!("negation")) => (Grade::Says(at.clarity()), Some(*hit)),
                _ => (Grade::Nothing, None),
            }
        });
        if headed.is_met() { headed } else { outright }
    }

    /// Where nothing says it outright: an entry that leaves the topic to its heading, its column or its lead-in.
    pub fn or_entry(&self, outright: Outcome, topic: ConceptId, entry: impl Fn(At<'f>) -> Option<Hit>) -> Outcome {
        if outright.is_met() {
            return outright;
        }
        let listed = self.find(|at| match entry(at) {
            Some(hit) if at.led_by(topic) || at.under(topic) => (Grade::Says(at.clarity()), Some(hit)),
            _ => (Grade::Nothing, None),
        });
        if listed.is_met() { listed } else { outright }
    }

    /// As [`Self::find`], over the statements that name one of the concepts: most rules look at few.
    pub fn find_naming(&self, concepts: &[ConceptId], grade: impl Fn(At<'f>) -> (Grade, Option<Hit>)) -> Outcome {
        let facts = self.facts;
        let naming = concepts
            .iter()
            .enumerate()
            .flat_map(|(i, c)| facts.naming(*c).filter(move |at| !names_one(*at, &concepts[..i])));
        self.find_in(naming.filter(|at| at.is_of_data()), grade)
    }

    /// A right merely listed, in a document that shows no way at all to use it, is there only in part.
    pub fn with_a_way(&self, outcome: Outcome) -> Outcome {
        let linked = |(block, _): &(BlockId, Range<usize>)| !self.document().blocks[*block].links.is_empty();
        let way = self.meets(&super::public_rules::rules_contact::RULE)
            || self.facts.names(concept!("rights-cancel-method"))
            || self.facts.names(concept!("request"))
            || outcome.evidence.iter().any(linked)
            || outcome
                .evidence
                .iter()
                .any(|(block, _)| self.facts.block(*block).any(|at| at.has(concept!("how-to"))));
        if way {
            return outcome;
        }
        outcome.only_partial(
            "只列出了权利，全文未给出任何行使途径",
            "the right is only listed; the document gives no way to use it",
        )
    }

    /// A spot at a text by which a user consents.
    pub fn spot_line(&self, line: &Line, confidence: Confidence, message: Message) -> Spot {
        Spot {
            span: line.span,
            text: line.text.clone(),
            confidence,
            message: Some(message),
            related: vec![],
            edits: vec![],
        }
    }

    /// Whether the document meets another requirement.
    pub(super) fn meets(&self, rule: &Rule) -> bool {
        matches!(rule.check, Check::Requirement { check, .. } if check(self).is_met())
    }

    /// A spot at a place in a block's text.
    pub fn spot(&self, block: BlockId, range: Range<usize>, confidence: Confidence) -> Spot {
        let text = &self.document().blocks[block].text;
        Spot {
            span: text.span(range.clone()),
            text: text.plain[range].to_string(),
            confidence,
            message: None,
            related: vec![],
            edits: vec![],
        }
    }

    /// A spot at a statement, or the clauses of it around a hit.
    pub fn spot_at(&self, at: At<'f>, focus: Option<&Hit>, confidence: Confidence) -> Spot {
        self.spot(at.block, at.excerpt(focus), confidence)
    }

    /// A spot at a control, with its label for text.
    pub fn spot_control(&self, control: &Control, confidence: Confidence) -> Spot {
        let text = if control.label.is_empty() {
            control.hint.clone()
        } else {
            control.label.plain.clone()
        };
        Spot {
            span: control.span,
            text,
            confidence,
            message: None,
            related: vec![],
            edits: vec![],
        }
    }

    /// A spot at a link, with its text: a link can be an answer as a button can.
    pub fn spot_link(&self, link: &Link, confidence: Confidence) -> Spot {
        Spot {
            span: link.span,
            text: link.text.plain.clone(),
            confidence,
            message: None,
            related: vec![],
            edits: vec![],
        }
    }

    /// A spot at a control whose being on is the violation: leaving it off mends it.
    pub fn spot_on(&self, control: &Control, confidence: Confidence) -> Spot {
        Spot {
            edits: control.off.iter().cloned().collect(),
            ..self.spot_control(control, confidence)
        }
    }
}

/// Better evidence is a plain sentence under the right heading that says it once more, not a bare mention.
fn detail(at: At<'_>, concept: ConceptId) -> i32 {
    let topic = at.under(concept) || topic_of(concept).is_some_and(|topic| at.under(topic));
    let defines = concept == concept!("rules-cookies") && at.has(concept!("cookie-definition"));
    let principle = concept == concept!("rules-sharing-plain") && at.has(concept!("sharing-principle"));
    let shares = concept == concept!("rules-sharing") && at.has(concept!("share-told"));
    let told = 3 * i32::from(tells_right(at, concept) || shares);
    // That consent can be withdrawn says less of how it is asked for.
    let english = at.language == Language::En;
    let aside = english && concept == concept!("consent-asked") && at.has(concept!("consent-withdrawal"));
    let plain = 4 * i32::from(defines || principle) - 3 * i32::from(aside);
    at.clarity() + told + 2 * i32::from(topic) + plain + at.all(concept).len().min(2) as i32
}

/// Whether an English sentence tells a right in so many words: “you may”, “the right to”, “ask us to”, close before its name.
fn tells_right(at: At<'_>, concept: ConceptId) -> bool {
    let near = |told: &Hit, right: &Hit| told.start <= right.end && right.start <= told.end + TOLD;
    at.language == Language::En
        && rights().contains(&concept)
        && at
            .all(concept)
            .iter()
            .any(|right| at.all(concept!("right-told")).iter().any(|told| near(told, right)))
}

/// So many bytes may stand between “you may” and what it opens.
const TOLD: usize = 40;

/// What the heading over the best statements speaks of.
fn topic_of(concept: ConceptId) -> Option<ConceptId> {
    let topics = [
        (concept!("rules-sharing"), concept!("topic-share")),
        (concept!("rules-cookies"), concept!("topic-cookies")),
        (concept!("choices-cookie-control"), concept!("topic-cookies")),
        (concept!("rules-security"), concept!("topic-security")),
        (concept!("rules-collection-methods"), concept!("topic-collect")),
        (concept!("rules-minors"), concept!("rules-minors-vague")),
        (concept!("rights-access"), concept!("topic-rights")),
        (concept!("rights-correct"), concept!("topic-rights")),
        (concept!("rights-delete"), concept!("topic-rights")),
    ];
    topics
        .into_iter()
        .find(|(of, _)| *of == concept)
        .map(|(_, topic)| topic)
}

/// The worth of a statement that names so many things: a plain sentence is better than the longest list.
pub fn worth(at: At<'_>, count: i32) -> i32 {
    count.min(3) + at.clarity()
}

/// Whether a statement names one of the concepts.
pub fn names_one(at: At<'_>, concepts: &[ConceptId]) -> bool {
    concepts.iter().any(|c| at.has(*c))
}

/// At how many places, that do not overlap, a statement names the concept without denying it.
pub fn places(at: At<'_>, concept: ConceptId) -> i32 {
    let (mut count, mut end) = (0, 0);
    for hit in at.all(concept).iter().filter(|h| !h.denied) {
        if hit.start >= end {
            count += 1;
            end = hit.end;
        }
    }
    count
}

/// How many cells of a table row are looked at on each side of one.
const WIDEST_ROW: usize = 24;

/// The statements that stand in one row of a table with this one, itself included; outside tables, itself alone.
pub fn row<'f>(at: At<'f>) -> impl Iterator<Item = At<'f>> {
    let blocks = &at.facts.document.blocks;
    let place = |block: &Block| block.cell.map(|c| (c.table, c.row));
    let own = place(at.in_block());
    let beside = |block: &&Block| own.is_some() && place(block) == own;
    let before = blocks[..at.block]
        .iter()
        .rev()
        .take(WIDEST_ROW)
        .take_while(beside)
        .count();
    let from = blocks[at.block..].iter().take(WIDEST_ROW).take_while(beside).count();
    let cells = at.block - before..at.block + from;
    let alone = own.is_none().then_some(at);
    alone.into_iter().chain(cells.flat_map(|block| at.facts.block(block)))
}

/// Grades statements and leaves out those that state nothing.
fn graded<'f>(
    statements: impl Iterator<Item = At<'f>>,
    grade: impl Fn(At<'f>) -> (Grade, Option<Hit>),
) -> Vec<(Grade, BlockId, Range<usize>)> {
    let mut found = Vec::new();
    for at in statements {
        let (grade, focus) = grade(at);
        // A template's gap states nothing.
        if grade != Grade::Nothing && !at.placeholder {
            found.push((grade, at.block, at.excerpt(focus.as_ref())));
        }
    }
    found
}
