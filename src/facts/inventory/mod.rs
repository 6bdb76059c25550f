//! The inventory of data: what the document says is collected or used for what, one row a statement, list item or table row.

mod phrases;
mod prose;
mod table;
mod words;

use std::collections::HashSet;

use super::practice::Category;
use super::{Facts, is_prose};
use crate::document::{BlockId, Region};
use crate::source::Span;
use crate::text::fold;
use words::Words;

/// Some words of the document and where they stand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Phrase {
    /// Where.
    pub span: Span,
    /// The reader's text.
    pub text: String,
}

/// A kind of personal data that a row names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Datum {
    /// Its canonical token, where the words have one.
    pub token: Option<&'static str>,
    /// The document's words for it.
    pub phrase: Phrase,
}

/// Whether a user must give what a row names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Need {
    /// The document does not say.
    Unsaid,
    /// Without it there is no service.
    Required,
    /// It is given freely.
    Optional,
    /// It is collected where a function is used that is more than signing in and looking around.
    Conditional,
}

impl Need {
    /// The name used in reports; none where nothing is said.
    pub fn name(self) -> Option<&'static str> {
        match self {
            Self::Unsaid => None,
            Self::Required => Some("required"),
            Self::Optional => Some("optional"),
            Self::Conditional => Some("conditional"),
        }
    }
}

/// One statement of collection or use. A cell that the document leaves empty stays empty.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// What the statement does with the data: collection, permission, use, sharing or retention.
    pub practice: Category,
    /// The statement, or the whole table row.
    pub span: Span,
    /// The heading that it stands under.
    pub section: Option<String>,
    /// The functions of the product that it is for.
    pub functions: Vec<Phrase>,
    /// The purposes.
    pub purposes: Vec<Phrase>,
    /// The kinds of data.
    pub data: Vec<Datum>,
    /// The device permissions, by name and in the document's words.
    pub permissions: Vec<(&'static str, Phrase)>,
    /// Who receives the data.
    pub recipients: Vec<Phrase>,
    /// How long they are kept.
    pub retention: Vec<Phrase>,
    /// Whether the user must give them.
    pub need: Need,
    /// Whether it is for checking a real identity, as the law demands of some services.
    pub real_name: bool,
}

impl Row {
    /// A row at a place that says nothing yet.
    fn empty(practice: Category, span: Span, section: Option<String>) -> Self {
        Self {
            practice,
            span,
            section,
            functions: vec![],
            purposes: vec![],
            data: vec![],
            permissions: vec![],
            recipients: vec![],
            retention: vec![],
            need: Need::Unsaid,
            real_name: false,
        }
    }

    /// All that it says, folded, for finding rows that say the same.
    fn key(&self) -> String {
        let mut key = format!("{:?}{:?}", self.practice, self.need);
        let mut add = |mark: char, text: &str| {
            key.push(mark);
            key.push_str(&fold(text).text);
        };
        self.functions.iter().for_each(|p| add('\u{1}', &p.text));
        self.purposes.iter().for_each(|p| add('\u{2}', &p.text));
        self.data
            .iter()
            .for_each(|d| add('\u{3}', d.token.unwrap_or(&d.phrase.text)));
        self.permissions.iter().for_each(|p| add('\u{4}', p.0));
        self.recipients.iter().for_each(|p| add('\u{5}', &p.text));
        self.retention.iter().for_each(|p| add('\u{6}', &p.text));
        key
    }
}

/// A row under way, with what later rows and the end of the reading need to know of it.
struct Draft {
    row: Row,
    block: BlockId,
    /// The paragraph that introduces it, whose own row it replaces.
    lead: Option<BlockId>,
    /// Whether it only announces what follows.
    announces: bool,
}

/// Reads the inventory of a document, in source order.
pub fn rows(facts: &Facts<'_>) -> Vec<Row> {
    let words = Words::new(facts);
    let mut drafts = Vec::new();
    let mut block = 0;
    while let Some(own) = facts.document.blocks.get(block) {
        let Some(cell) = own.cell else {
            if is_prose(facts.document, own, facts.unfolds) && own.region != Region::Banner {
                facts.block(block).for_each(|at| drafts.extend(prose::row(&words, at)));
            }
            block += 1;
            continue;
        };
        let inside = facts.document.blocks[block..].iter();
        let count = inside
            .take_while(|b| b.cell.is_some_and(|c| c.table == cell.table))
            .count();
        table::rows(&words, block..block + count, &mut drafts);
        block += count;
    }
    prose::section_retention(&words, &mut drafts);
    let led: HashSet<BlockId> = drafts.iter().filter_map(|d| d.lead).collect();
    drafts.retain(|d| !(d.announces && led.contains(&d.block)));
    let mut seen = HashSet::new();
    drafts
        .into_iter()
        .map(|d| d.row)
        .filter(|r| seen.insert(r.key()))
        .collect()
}
