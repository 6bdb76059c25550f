//! What a check sees, and what it gives back.

use std::ops::Range;

use crate::document::{BlockId, Control, Document};
use crate::facts::{At, Facts, Hit};
use crate::finding::{Confidence, Status};
use crate::lexicon::ConceptId;
use crate::settings::Settings;
use crate::source::{Message, Source, Span};

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

    /// Whether the requirement is met.
    pub fn is_met(&self) -> bool {
        self.status == Status::Met
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
        self.find_in(self.facts.prose(), grade)
    }

    /// Grades the given statements and keeps the best.
    pub fn find_in(
        &self,
        statements: impl Iterator<Item = At<'f>>,
        grade: impl Fn(At<'f>) -> (Grade, Option<Hit>),
    ) -> Outcome {
        let mut found: Vec<(Grade, BlockId, Range<usize>)> = Vec::new();
        for at in statements {
            let (grade, focus) = grade(at);
            // A template's gap states nothing.
            if grade == Grade::Nothing || at.placeholder {
                continue;
            }
            found.push((grade, at.block, at.excerpt(focus.as_ref())));
        }
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
        Outcome {
            status,
            reason: None,
            evidence,
            nearest,
        }
    }

    /// The plain case: a statement that says it, else one that touches it.
    pub fn says(&self, says: ConceptId, vague: Option<ConceptId>) -> Outcome {
        self.find(|at| {
            if let Some(hit) = at.first(says) {
                return (Grade::Says(detail(at, says)), Some(*hit));
            }
            match vague.and_then(|v| at.first(v)) {
                Some(hit) => (Grade::Vague(0), Some(*hit)),
                None => (Grade::Nothing, None),
            }
        })
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
        }
    }
}

/// Better evidence is a sentence of some length that says it once more, not a bare mention.
pub fn detail(at: At<'_>, concept: ConceptId) -> i32 {
    let long = at.range.len().min(240) as i32 / 40;
    let emphatic = i32::from(!at.all(concept).is_empty()) * (at.all(concept).len().min(3) as i32);
    long + emphatic
}
