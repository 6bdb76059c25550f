//! The lines by which a user consents, and how they look: labels of consent controls, and sentences that say "you agree".

use std::collections::BTreeMap;

use super::choices::is_sample;
use super::{Facts, Kind, Statement};
use crate::concept;
use crate::document::{BlockKind, ControlKind, Document, LayerKind, Look, Sight, Style, Value, Visibility};
use crate::lexicon::ConceptId;
use crate::source::Span;

/// A line by which a user consents, and how most of it looks.
#[derive(Clone, Debug)]
pub struct Line {
    /// The text's source.
    pub span: Span,
    /// The text.
    pub text: String,
    /// The control whose label it is.
    pub control: Option<usize>,
    /// How most of it looks.
    pub style: Style,
    /// Whether the markup itself calls it small print.
    pub is_fine_print: bool,
}

/// Lines looked at in one document; no screen has more, and each is held against the whole page.
const MAX_LINES: usize = 500;
/// One part in so many of a line must be words of its own for them to count.
const OWN_WORDS: usize = 5;
/// Labels that can lie inside each other.
const NEST: usize = 8;

/// The lines of a document by which a user consents, as far as their looks were computed.
pub fn consent_lines(facts: &Facts<'_>) -> Vec<Line> {
    let document = facts.document;
    if document.looks.is_empty() {
        return Vec::new();
    }
    let mut lines: Vec<Line> = Vec::new();
    for (number, control) in facts.controls() {
        let purpose = facts.purposes[number];
        let asks = control.kind.has_state() && purpose.is_consent() && !purpose.harmless && !purpose.by_name;
        if lines.len() < MAX_LINES && asks && !control.label.is_empty() && !is_sample(facts, control) {
            lines.extend(line(
                document,
                control.label.whole(),
                &control.label.plain,
                Some(number),
            ));
        }
    }
    let mut buttons: Vec<Span> = document
        .controls
        .iter()
        .filter(|c| matches!(c.kind, ControlKind::Button | ControlKind::LinkButton) && !c.label.is_empty())
        .map(|c| c.label.whole())
        .collect();
    buttons.sort_unstable();
    let is_policy = facts.kinds.is(Kind::PrivacyPolicy) || facts.kinds.is(Kind::Terms);
    for at in facts.everything() {
        if lines.len() >= MAX_LINES {
            break;
        }
        let block = at.in_block();
        let in_page = document.layers[block.layer].kind == LayerKind::Page;
        let is_heading = matches!(block.kind, BlockKind::Heading { .. });
        let told = consents(at.statement()) || !is_policy && asks(at.statement());
        if is_policy && in_page || is_heading || block.visibility != Visibility::Visible || !told {
            continue;
        }
        let span = block.text.span(at.range.clone());
        let next = buttons.partition_point(|b| b.start <= span.start);
        let is_button = buttons[..next].iter().rev().take(NEST).any(|b| b.contains(span));
        let is_known = |l: &Line| l.span.start < span.end && span.start < l.span.end;
        // What a button says is an answer, not the question.
        if !lines.iter().any(is_known) && !is_button {
            lines.extend(line(document, span, at.text(), None));
        }
    }
    lines.sort_by_key(|l| l.span);
    lines
}

/// Whether a sentence is one by which the reader consents.
fn consents(statement: &Statement) -> bool {
    let asserts = |c: ConceptId| statement.asserts(c);
    [
        concept!("ui-agreement"),
        concept!("ui-consent-by-act"),
        concept!("implied-consent"),
        concept!("ui-auto-accept"),
    ]
    .into_iter()
    .any(asserts)
        || asserts(concept!("ui-marketing")) && asserts(concept!("ui-authorise"))
}

/// Whether a sentence tells what the consent on the screen is about.
fn asks(statement: &Statement) -> bool {
    [
        concept!("ui-data"),
        concept!("ui-sharing"),
        concept!("ui-tracking"),
        concept!("rules-cookies"),
        concept!("collect"),
        concept!("rules-sharing"),
        concept!("takes-in"),
        concept!("passes-on"),
    ]
    .into_iter()
    .any(|c| statement.asserts(c))
}

fn line(document: &Document, span: Span, text: &str, control: Option<usize>) -> Option<Line> {
    let (look, style) = dominant(document, span)?;
    Some(Line {
        span,
        text: text.to_owned(),
        control,
        style,
        is_fine_print: look.is_fine_print,
    })
}

/// The look that most of a text has; of a line with links, its own words before the links' names.
pub fn dominant(document: &Document, span: Span) -> Option<(Look, Style)> {
    let shared = |look: &Look| {
        look.span
            .end
            .min(span.end)
            .saturating_sub(look.span.start.max(span.start))
    };
    let (mut own, mut linked) = (0, 0);
    for look in document.looks(span) {
        *(if look.is_link { &mut linked } else { &mut own }) += shared(look);
    }
    let counts = |look: &Look| look.is_link == (own * OWN_WORDS < own + linked);
    let mut shares: BTreeMap<usize, (usize, Look)> = BTreeMap::new();
    for look in document.looks(span).filter(|l| counts(l)) {
        shares.entry(look.style).or_insert((0, *look)).0 += shared(look);
    }
    let (_, (_, look)) = shares
        .into_iter()
        .max_by(|a, b| a.1.0.cmp(&b.1.0).then(b.0.cmp(&a.0)))?;
    Some((look, document.styles[look.style]))
}

/// The size of the text around a place: that of most of the shown text near it that stands elsewhere.
pub fn body_size(document: &Document, around: Span) -> Value<f32> {
    let mut sizes: BTreeMap<u32, (usize, Value<f32>)> = BTreeMap::new();
    for look in &document.looks {
        let style = &document.styles[look.style];
        let is_shown = matches!(style.sight, Value::Known(Sight::Shown) | Value::Unknown);
        let apart = look.span.end <= around.start || around.end <= look.span.start;
        if let Some(size) = style.font_size.get()
            && is_shown
            && apart
            && !look.is_heading
        {
            let share = sizes.entry((size * 2.0).round() as u32).or_insert((0, style.font_size));
            share.0 += look.span.end - look.span.start;
            if !style.font_size.is_known() {
                share.1 = style.font_size;
            }
        }
    }
    sizes
        .into_values()
        .max_by_key(|(share, _)| *share)
        .map_or(Value::Unknown, |(_, size)| size)
}
