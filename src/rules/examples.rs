//! A rule's examples as tests: the spot marked with «…» is exactly where the rule must point.

use super::bundle::{BundleContext, BundleSpot};
use super::{Check, Context, Rule};
use crate::document::Syntax;
use crate::facts::Facts;
use crate::finding::Status;
use crate::settings::Settings;
use crate::source::{Language, Source, Span};

/// A small document that a rule's page shows; HTML if it begins with `<`, else Markdown.
#[derive(Clone, Copy, Debug)]
pub struct Example {
    /// The language it is written in.
    pub language: Language,
    /// Whether the rule must fire.
    pub bad: bool,
    /// The document; «…» marks the spot.
    pub text: &'static str,
}

/// An example without its marks, and where they stood.
#[derive(Clone, Debug)]
pub struct Marked {
    /// The document.
    pub text: String,
    /// The marked spot, if there is one.
    pub spot: Option<Span>,
}

impl Example {
    /// Takes the marks out.
    pub fn marked(&self) -> Marked {
        let start = self.text.find('«');
        let text = self.text.replace(['«', '»'], "");
        let spot = start.and_then(|s| Some(Span::new(s, self.text.find('»')? - '«'.len_utf8())));
        Marked { text, spot }
    }

    /// The syntax it is written in.
    pub fn syntax(&self) -> Syntax {
        if self.text.trim_start().trim_start_matches('«').starts_with('<') {
            Syntax::Html
        } else {
            Syntax::Markdown
        }
    }
}

/// Runs one example of a rule; gives what is wrong with it, if anything.
///
/// A violation must fire on a bad example exactly once, at the mark, and not at all on a good one. A requirement must be met by
/// a good example, by the marked sentence, and not by a bad one.
pub fn check_example(rule: &Rule, example: &Example) -> Result<(), String> {
    if let Check::Across { check, .. } = rule.check {
        return check_across(check, example);
    }
    let Marked { text, spot } = example.marked();
    let source = Source::of_text("example", text.clone());
    let document = crate::syntax::parse(&source, example.syntax());
    let facts = Facts::new(&document);
    let settings = Settings {
        app_type: rule.app_type.map(str::to_owned),
        ..Settings::default()
    };
    let context = Context {
        facts: &facts,
        source: &source,
        settings: &settings,
    };
    let shown = |span: Span| text.get(span.range()).unwrap_or("?").to_string();
    match rule.check {
        Check::Across { .. } => Ok(()),
        Check::Violation { check, .. } => {
            let spots = check(&context);
            match (example.bad, spots.as_slice(), spot) {
                (false, [], _) => Ok(()),
                (false, [found, ..], _) => Err(format!("must not fire, but points at {:?}", shown(found.span))),
                (true, [found], Some(spot)) if found.span == spot => Ok(()),
                (true, [], _) => Err("must fire".into()),
                (true, found, spot) => Err(format!(
                    "must fire once, at {:?}; fires at {:?}",
                    spot.map(shown),
                    found.iter().map(|f| shown(f.span)).collect::<Vec<_>>()
                )),
            }
        }
        Check::Requirement { check, .. } => {
            let outcome = check(&context);
            match (example.bad, outcome.status) {
                (true, Status::Met) => Err(format!(
                    "must not be met, but is by {:?}",
                    outcome.evidence.first().map(|(b, r)| shown(facts.span(*b, r.clone())))
                )),
                (true, _) => Ok(()),
                (false, Status::Met) => {
                    let (block, range) = outcome.evidence.first().cloned().ok_or("met without evidence")?;
                    let span = facts.span(block, range);
                    if spot.is_none_or(|s| s == span) {
                        Ok(())
                    } else {
                        Err(format!("evidence must be the mark, but is {:?}", shown(span)))
                    }
                }
                (false, status) => Err(format!("must be met, but is {status:?}")),
            }
        }
    }
}

/// An example of a rule across documents holds several files, each after a line `=== name`; the mark stands in one of them.
fn check_across(check: fn(&BundleContext<'_>) -> Vec<BundleSpot>, example: &Example) -> Result<(), String> {
    let mut sources = Vec::new();
    let mut wanted = None;
    for part in example.text.split("=== ").skip(1) {
        let (name, text) = part
            .split_once('\n')
            .ok_or("a file of an example needs a name and a text")?;
        let one = Example { text, ..*example };
        let Marked { text, spot } = one.marked();
        wanted = wanted.or(spot.map(|s| (sources.len(), s)));
        sources.push((Source::of_text(name, text), one.syntax()));
    }
    let documents: Vec<_> = sources
        .iter()
        .map(|(s, syntax)| crate::syntax::parse(s, *syntax))
        .collect();
    let facts: Vec<Facts<'_>> = documents.iter().map(Facts::new).collect();
    let settings = Settings::default();
    let members: Vec<Context<'_>> = (0..sources.len())
        .map(|i| Context {
            facts: &facts[i],
            source: &sources[i].0,
            settings: &settings,
        })
        .collect();
    let found: Vec<(usize, Span)> = check(&BundleContext { members: &members })
        .iter()
        .map(|s| (s.at.member, s.at.span))
        .collect();
    match (example.bad, wanted) {
        (false, _) if found.is_empty() => Ok(()),
        (true, Some(wanted)) if found == [wanted] => Ok(()),
        _ => Err(format!("must fire at {wanted:?}; fires at {found:?}")),
    }
}
