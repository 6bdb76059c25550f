//! What a control asks the user for: told by its label first, by its name only where it has none.

use super::{Facts, Statement};
use crate::concept;
use crate::document::{BlockKind, Control, ControlKind};
use crate::lexicon::{ConceptId, Lexicon, Scratch};
use crate::source::Language;
use crate::text::{fold, sentences};

/// What a control is for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Purpose {
    /// It agrees to terms or a policy.
    pub agreement: bool,
    /// It asks for marketing messages.
    pub marketing: bool,
    /// It lets data go to others.
    pub sharing: bool,
    /// It allows tracking, analytics or personalisation.
    pub tracking: bool,
    /// It allows data or permissions to be used.
    pub data: bool,
    /// Setting it refuses: "do not send me …".
    pub opt_out: bool,
    /// It is a convenience: remember me, delivery, payment.
    pub harmless: bool,
    /// It stands for what the service cannot do without.
    pub necessary: bool,
    /// The label says nothing; the name or class had to do.
    pub by_name: bool,
}

impl Purpose {
    /// Whether it is a consent of any kind.
    pub fn is_consent(self) -> bool {
        self.agreement || self.marketing || self.sharing || self.tracking || self.data
    }

    /// Reads a control.
    pub fn of(facts: &Facts<'_>, number: usize) -> Self {
        let control = &facts.document.controls[number];
        let mut purpose = Self::of_statements(&facts.labels[number]);
        if let Some(block) = control
            .block
            .filter(|_| control.label.is_empty() && control.kind != ControlKind::Hidden)
        {
            purpose = Self::of_statements(&facts.statements[block]);
        }
        // A label that a server fills in says nothing here.
        let silent =
            control.label.is_empty() || ["{", "<?", "<%", "%s"].iter().any(|m| control.label.plain.contains(m));
        if !purpose.is_consent() && !purpose.harmless && !purpose.necessary && silent {
            purpose = Self {
                by_name: true,
                ..Self::of_name(control)
            };
        }
        purpose
    }

    fn of_statements(statements: &[Statement]) -> Self {
        let has = |c: ConceptId| statements.iter().any(|s| s.has(c));
        Self {
            agreement: has(concept!("ui-agreement")),
            marketing: has(concept!("ui-marketing")),
            sharing: has(concept!("ui-sharing")),
            tracking: has(concept!("ui-tracking")),
            data: has(concept!("ui-data")),
            // Where one has to untick to refuse, being on consents.
            opt_out: has(concept!("ui-opt-out")) && !has(concept!("ui-untick")),
            harmless: has(concept!("ui-harmless")),
            necessary: has(concept!("ui-necessary")),
            by_name: false,
        }
    }

    /// Reads class, id and name, whose words are joined by `-`, `_` or capitals.
    fn of_name(control: &Control) -> Self {
        let words: String = control
            .hint
            .chars()
            .map(|c| if c.is_ascii_alphanumeric() { c } else { ' ' })
            .collect();
        let folded = fold(&words).text;
        let split = sentences(&folded);
        let found = Lexicon::global().scan(&folded, &split, Language::En, &mut Scratch::default());
        let has = |c: ConceptId| found.iter().flatten().any(|m| m.concept == c);
        // A hidden id, version or text of an agreement is a record of it, not an answer.
        let record = control.kind == ControlKind::Hidden && has(concept!("ui-record-field"));
        let harmless = record || has(concept!("ui-name-harmless"));
        Self {
            agreement: !harmless && has(concept!("ui-name-agreement")),
            marketing: !harmless && has(concept!("ui-name-marketing")),
            tracking: !harmless && has(concept!("ui-name-tracking")),
            harmless,
            ..Self::default()
        }
    }
}

/// What a button does with the question it stands under.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answer {
    /// Accepts.
    Accept,
    /// Refuses, or keeps to what is necessary.
    Refuse,
    /// Takes note, without a choice: OK, Got it.
    Acknowledge,
    /// Opens finer choices.
    Settings,
    /// Closes the layer.
    Close,
}

impl Answer {
    /// Reads a button.
    pub fn of(facts: &Facts<'_>, number: usize) -> Option<Self> {
        let control = &facts.document.controls[number];
        if !matches!(control.kind, ControlKind::Button | ControlKind::LinkButton) {
            return None;
        }
        Self::of_statements(&facts.labels[number])
    }

    /// Reads the words on a button or link.
    pub fn of_statements(statements: &[Statement]) -> Option<Self> {
        let has = |c: ConceptId| statements.iter().any(|s| s.has(c));
        [
            (concept!("ui-refuse"), Self::Refuse),
            (concept!("ui-settings"), Self::Settings),
            (concept!("ui-accept"), Self::Accept),
            (concept!("ui-acknowledge"), Self::Acknowledge),
            (concept!("ui-close"), Self::Close),
        ]
        .into_iter()
        .find(|(c, _)| has(*c))
        .map(|(_, answer)| answer)
    }
}

/// Whether a label is only a sample: text shown as code is no control.
pub fn is_sample(facts: &Facts<'_>, control: &Control) -> bool {
    control
        .block
        .is_some_and(|b| facts.document.blocks[b].kind == BlockKind::Code)
}
