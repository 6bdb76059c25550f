//! What a rule across documents sees: the documents of a bundle, what their consent lines agree to, and where that leads.

use std::ops::Range;

use crate::concept;
use crate::document::{BlockId, Control};
use crate::facts::{At, Kind, Statement};
use crate::finding::Confidence;
use crate::lexicon::Scratch;
use crate::rules::{Check, Context, Rule, Spot};
use crate::source::{Language, Message, Span};
use crate::text::{fold, is_han};

/// What a rule's check sees of a bundle.
pub struct BundleContext<'f> {
    /// The documents, in the order of the report.
    pub members: &'f [Context<'f>],
}

/// One place in one of the documents.
#[derive(Clone, Debug)]
pub struct Place {
    /// Which document.
    pub member: usize,
    /// Where.
    pub span: Span,
    /// The reader's text there.
    pub text: String,
}

/// A wrong that no document has alone.
#[derive(Clone, Debug)]
pub struct BundleSpot {
    /// Where it shows first.
    pub at: Place,
    /// How sure.
    pub confidence: Confidence,
    /// What is wrong here, where it says more than the rule's own message.
    pub message: Option<Message>,
    /// Further places, in any document.
    pub related: Vec<(Message, Place)>,
}

/// A line of a screen by which the user agrees to something.
pub struct Agreement<'f> {
    /// Which document shows it.
    pub member: usize,
    /// The control that it belongs to, if it has one.
    pub control: Option<&'f Control>,
    /// Its block; the line's own words do not tell what else the screen says.
    pub block: Option<BlockId>,
    /// The line, or its control where it has one.
    pub place: Place,
    /// The documents that it names.
    pub named: Vec<Named>,
}

/// A document that a consent line names.
#[derive(Clone, Debug)]
pub struct Named {
    /// Its name as shown.
    pub name: String,
    /// The link's target, where it is a link.
    pub href: Option<String>,
    /// The document of the bundle that it is.
    pub target: Option<usize>,
}

impl<'f> BundleContext<'f> {
    /// Whether a document asks for something rather than telling rules.
    pub fn is_screen(&self, member: usize) -> bool {
        let kinds = &self.members[member].facts.kinds;
        kinds.is(Kind::ConsentUi) && !kinds.is(Kind::Terms)
    }

    /// All lines by which screens of the bundle have the user agree to documents that they name.
    pub fn agreements(&self) -> Vec<Agreement<'f>> {
        (0..self.members.len())
            .filter(|m| self.is_screen(*m))
            .flat_map(|m| self.agreements_of(m))
            .collect()
    }

    fn agreements_of(&self, member: usize) -> Vec<Agreement<'f>> {
        let facts = self.members[member].facts;
        let mut found = Vec::new();
        let mut taken: Vec<BlockId> = Vec::new();
        for (number, control) in facts.controls() {
            if !facts.purposes[number].agreement || !control.kind.has_state() {
                continue;
            }
            taken.extend(control.block);
            let named = self.named(member, &control.label.plain, control.links.iter().copied());
            found.push(Agreement {
                member,
                control: Some(control),
                block: control.block,
                place: Place {
                    member,
                    span: control.span,
                    text: control.label.plain.clone(),
                },
                named,
            });
        }
        for at in facts.everything().filter(|at| !taken.contains(&at.block)) {
            let agrees = [concept!("ui-consent-by-act"), concept!("implied-consent")];
            let Some(hit) = agrees.iter().find_map(|c| at.first(*c)) else {
                continue;
            };
            let named = self.named(member, at.text(), at.in_block().links.clone());
            found.push(Agreement {
                member,
                control: None,
                block: Some(at.block),
                place: self.place_at(member, at, at.excerpt(Some(hit))),
                named,
            });
        }
        found.retain(|a| !a.named.is_empty());
        found
    }

    /// The documents named by the links of a line, and by 《…》 where no link stands on the name.
    fn named(&self, member: usize, text: &str, links: impl Iterator<Item = usize>) -> Vec<Named> {
        let facts = self.members[member].facts;
        let mut named: Vec<Named> = links
            .filter_map(|l| facts.document.links.get(l))
            .filter(|l| !l.text.is_empty())
            .map(|l| Named {
                name: bare(&l.text.plain).to_owned(),
                href: l.href.clone(),
                target: l.href.as_deref().and_then(|h| self.resolve(member, h)),
            })
            .collect();
        for name in titles(text) {
            if !named.iter().any(|n| n.name == name) {
                named.push(Named {
                    name: name.to_owned(),
                    href: None,
                    target: self.titled(name),
                });
            }
        }
        named
    }

    /// The one document of the bundle with this title, if there is just one.
    fn titled(&self, name: &str) -> Option<usize> {
        let name = fold(name).text;
        let is_it = |m: &usize| {
            let facts = self.members[*m].facts;
            let heading = facts.document.blocks.first().map(|b| &b.text);
            let title = facts.document.title.iter().chain(heading);
            title.into_iter().any(|t| fold(bare(&t.plain)).text == name)
        };
        let mut all = (0..self.members.len()).filter(is_it);
        all.next().filter(|_| all.next().is_none())
    }

    /// The document of the bundle that a relative link of one leads to.
    pub fn resolve(&self, member: usize, href: &str) -> Option<usize> {
        let target = crate::source::join(&self.members[member].source.path, href)?;
        self.members
            .iter()
            .position(|m| crate::source::normal(&m.source.path) == target)
    }

    /// Everything else that the screen says, where it asks: without the line itself.
    pub fn around<'a>(&'a self, agreement: &'a Agreement<'f>) -> impl Iterator<Item = At<'f>> + 'a {
        self.members[agreement.member]
            .facts
            .everything()
            .filter(move |at| agreement.block != Some(at.block))
    }

    /// The place of a statement, or of a part of it.
    pub fn place_at(&self, member: usize, at: At<'_>, range: Range<usize>) -> Place {
        let text = &at.in_block().text;
        Place {
            member,
            span: text.span(range.clone()),
            text: text.plain[range].to_owned(),
        }
    }

    /// Where a rule finds its violation in one of the documents alone.
    pub fn found(&self, member: usize, rule: &Rule) -> Vec<Spot> {
        match rule.check {
            Check::Violation { check, .. } => check(&self.members[member]),
            Check::Requirement { .. } | Check::Across { .. } => vec![],
        }
    }

    /// Whether the line names a service that the rest of the screen, its title included, never speaks of.
    pub fn is_foreign(&self, agreement: &Agreement<'f>, named: &Named) -> bool {
        let Some(service) = service(&named.name) else {
            return false;
        };
        let title = self.members[agreement.member].facts.document.title.as_ref();
        // To name the document once more says nothing of the service.
        let name = fold(&named.name).text;
        let says = |text: &str| {
            let text = fold(text).text.replace(&name, " ");
            service.iter().any(|word| text.contains(word.as_str()))
        };
        !title.is_some_and(|t| says(&t.plain)) && !self.around(agreement).any(|at| says(at.text()))
    }
}

/// What is left of a document's name without the words that every such name has: the words of the service, of which a screen
/// that speaks of it has at least one; of a Chinese name its runs of four characters.
fn service(name: &str) -> Option<Vec<String>> {
    let folded = fold(name).text;
    let statements = Statement::read(&folded, Language::Zh, &mut Scratch::default());
    let mut rest: Vec<u8> = folded.clone().into_bytes();
    for hit in statements.iter().flat_map(|s| s.all(concept!("document-word"))) {
        rest[hit.start..hit.end].fill(b' ');
    }
    let rest = String::from_utf8(rest).unwrap_or_default();
    let mut words = Vec::new();
    for word in rest.split(|c: char| !c.is_alphanumeric()) {
        let letters: Vec<char> = word.chars().collect();
        if !letters.iter().copied().any(is_han) {
            words.extend((letters.len() >= SHORTEST_WORD).then(|| word.to_owned()));
        } else if letters.len() >= 2 {
            words.extend(letters.windows(letters.len().min(HAN_RUN)).map(String::from_iter));
        }
    }
    (!words.is_empty()).then_some(words)
}

/// Letters of the shortest English word that names a service.
const SHORTEST_WORD: usize = 4;
/// Han characters that two texts share where they speak of one service.
const HAN_RUN: usize = 4;

/// A document's name without its quotation marks.
fn bare(name: &str) -> &str {
    name.trim()
        .trim_matches(|c| matches!(c, '《' | '》' | '“' | '”' | '"' | '「' | '」'))
        .trim()
}

/// The names that stand between 《 and 》.
fn titles(text: &str) -> impl Iterator<Item = &str> {
    text.split('《')
        .skip(1)
        .filter_map(|rest| rest.split_once('》'))
        .map(|(name, _)| name.trim())
}
