//! What the document says and the screen does, free of markup and language: the only thing that rules look at.

pub mod choices;
pub mod inventory;
mod kind;
pub mod lines;
mod practice;
mod statement;
mod thread;

pub use kind::{Kind, Kinds, Reading};
pub use practice::{Category, Practice};
pub use statement::{Hit, Statement};

use std::ops::Range;

use crate::concept;
use crate::document::{Block, BlockId, BlockKind, Control, Document, Link, Region, SectionId, Visibility};
use crate::lexicon::{ConceptId, Lexicon, Scratch};
use crate::source::{Language, Span};

/// Everything known about one document; borrowed by every rule.
#[derive(Debug)]
pub struct Facts<'d> {
    /// The document itself.
    pub document: &'d Document,
    /// The statements of each block, in order.
    pub statements: Vec<Vec<Statement>>,
    /// The statements of each control's label.
    pub labels: Vec<Vec<Statement>>,
    /// The statements of each link's text; none where it is all of its block.
    link_texts: Vec<Option<Vec<Statement>>>,
    /// The statements of the title.
    pub title: Vec<Statement>,
    /// What kinds of document it is.
    pub kinds: Kinds,
    /// Its languages.
    pub reading: Reading,
    /// What each control is for.
    pub purposes: Vec<choices::Purpose>,
    /// What each button does.
    pub answers: Vec<Option<choices::Answer>>,
    /// Practices in source order.
    pub practices: Vec<Practice>,
    /// Whether its hidden text is sections that a script unfolds.
    unfolds: bool,
    /// The statements of the document's own prose, as (block, statement); every rule goes over them.
    prose: Vec<(u32, u32)>,
    /// Those of them that are not about conduct, ownership or damages in an agreement.
    of_data: Vec<(u32, u32)>,
    /// Concepts named in each section's headings, its ancestors' included.
    headings: Vec<ConceptSet>,
    /// For each concept the statements of the document's own prose that name it, as (block, statement).
    index: Vec<Vec<(u32, u32)>>,
}

/// A statement with where it stands, as handed to rules.
#[derive(Clone, Copy)]
pub struct At<'f> {
    /// All facts.
    pub facts: &'f Facts<'f>,
    /// The block.
    pub block: BlockId,
    /// Which of the block's statements.
    pub index: usize,
}

impl<'d> Facts<'d> {
    /// Reads a document.
    pub fn new(document: &'d Document) -> Self {
        let reading = Reading::of(document);
        let prefer = reading.main.unwrap_or(Language::En);
        let mut scratch = Scratch::default();
        let mut read = |plain: &str| Statement::read(plain, prefer, &mut scratch);
        let statements: Vec<Vec<Statement>> = document
            .blocks
            .iter()
            .map(|b| {
                if b.kind == BlockKind::Code {
                    vec![]
                } else {
                    read(&b.text.plain)
                }
            })
            .collect();
        let labels = document.controls.iter().map(|c| read(&c.label.plain)).collect();
        let own_text = |l: &Link| l.block.is_none_or(|b| document.blocks[b].text.plain != l.text.plain);
        let link_texts = document
            .links
            .iter()
            .map(|l| own_text(l).then(|| read(&l.text.plain)))
            .collect();
        let title = document.title.as_ref().map(|t| read(&t.plain)).unwrap_or_default();
        let mut facts = Self {
            document,
            statements,
            labels,
            link_texts,
            title,
            kinds: Kinds::default(),
            reading,
            purposes: vec![],
            answers: vec![],
            practices: vec![],
            unfolds: unfolds(document),
            prose: vec![],
            of_data: vec![],
            headings: vec![],
            index: vec![],
        };
        facts.headings = facts.read_headings();
        let blocks = document.blocks.iter().enumerate();
        let prose = blocks.filter(|(_, b)| is_prose(document, b, facts.unfolds));
        facts.prose = prose
            .flat_map(|(block, _)| (0..facts.statements[block].len()).map(move |index| (block as u32, index as u32)))
            .collect();
        facts.of_data = facts.prose().filter(|at| at.is_of_data()).map(At::place).collect();
        let mut index: Vec<Vec<(u32, u32)>> = vec![Vec::new(); Lexicon::global().len()];
        for at in facts.prose() {
            let place = at.place();
            for hit in &at.hits {
                let places = &mut index[hit.concept.0 as usize];
                if places.last() != Some(&place) {
                    places.push(place);
                }
            }
        }
        facts.index = index;
        facts.purposes = (0..document.controls.len())
            .map(|i| choices::Purpose::of(&facts, i))
            .collect();
        facts.answers = (0..document.controls.len())
            .map(|i| choices::Answer::of(&facts, i))
            .collect();
        facts.kinds = Kinds::of(&facts);
        facts.practices = practice::practices(&facts);
        facts
    }

    /// The document's own prose, statement by statement: no headings, no page furniture, no bare links, no code.
    pub fn prose(&self) -> impl Iterator<Item = At<'_>> {
        self.at_all(&self.prose)
    }

    /// The document's own prose, but for what is about conduct, ownership or damages in an agreement.
    pub fn of_data(&self) -> impl Iterator<Item = At<'_>> {
        self.at_all(&self.of_data)
    }

    fn at_all<'f>(&'f self, places: &'f [(u32, u32)]) -> impl Iterator<Item = At<'f>> {
        places.iter().map(|(block, index)| At {
            facts: self,
            block: *block as usize,
            index: *index as usize,
        })
    }

    /// All statements, page furniture and headings included.
    pub fn everything(&self) -> impl Iterator<Item = At<'_>> {
        (0..self.document.blocks.len()).flat_map(|block| self.block(block))
    }

    /// The statements of one block.
    pub fn block(&self, block: BlockId) -> impl Iterator<Item = At<'_>> {
        (0..self.statements[block].len()).map(move |index| At {
            facts: self,
            block,
            index,
        })
    }

    /// Whether the document's prose names the concept anywhere.
    pub fn names(&self, concept: ConceptId) -> bool {
        !self.index[concept.0 as usize].is_empty()
    }

    /// The statements of the document's own prose that name the concept, in order.
    pub fn naming(&self, concept: ConceptId) -> impl Iterator<Item = At<'_>> {
        self.at_all(&self.index[concept.0 as usize])
    }

    /// The practices that begin in a stretch of a block.
    fn practices_in(&self, block: BlockId, range: &Range<usize>) -> &[Practice] {
        let before = |at: usize| move |p: &Practice| (p.block, p.range.start) < (block, at);
        let start = self.practices.partition_point(before(range.start));
        let end = self.practices.partition_point(before(range.end));
        &self.practices[start..end]
    }

    /// The last statement of a block.
    fn last(&self, block: BlockId) -> Option<At<'_>> {
        let index = self.statements[block].len().checked_sub(1)?;
        Some(At {
            facts: self,
            block,
            index,
        })
    }

    /// Whether the headings above a section, or its own, name the concept.
    pub fn heading_names(&self, section: SectionId, concept: ConceptId) -> bool {
        self.headings[section].has(concept)
    }

    /// Whether the label of a control names the concept.
    pub fn label_has(&self, control: usize, concept: ConceptId) -> bool {
        self.labels[control].iter().any(|s| s.has(concept))
    }

    /// The statements of a link's text.
    pub fn link_text(&self, link: usize) -> &[Statement] {
        let whole_block = || self.document.links[link].block.map(|b| self.statements[b].as_slice());
        let own = self.link_texts[link].as_deref();
        own.or_else(whole_block).unwrap_or_default()
    }

    /// The controls, with their numbers.
    pub fn controls(&self) -> impl Iterator<Item = (usize, &'d Control)> {
        self.document.controls.iter().enumerate()
    }

    /// The source of a range of a block's text.
    pub fn span(&self, block: BlockId, range: Range<usize>) -> Span {
        self.document.blocks[block].text.span(range)
    }

    fn read_headings(&self) -> Vec<ConceptSet> {
        let mut sets: Vec<ConceptSet> = Vec::with_capacity(self.document.sections.len());
        for section in &self.document.sections {
            // Parents stand before their children.
            let mut set = section.parent.and_then(|p| sets.get(p).cloned()).unwrap_or_default();
            // The title of the whole document is context for nothing.
            if section.level == 1 && self.document.sections.len() > 3 && section.parent == Some(0) && sets.len() == 1 {
                sets.push(set);
                continue;
            }
            for statement in section.heading.iter().flat_map(|b| &self.statements[*b]) {
                statement.hits.iter().for_each(|h| set.insert(h.concept));
            }
            sets.push(set);
        }
        sets
    }
}

impl<'f> At<'f> {
    /// Where it stands, as (block, statement).
    fn place(self) -> (u32, u32) {
        (self.block as u32, self.index as u32)
    }

    /// Whether it can be about the user's data at all, and not about conduct, ownership or damages in an agreement.
    pub fn is_of_data(self) -> bool {
        !self.has(concept!("terms-clause"))
    }

    /// The statement itself, for as long as the facts live.
    pub fn statement(self) -> &'f Statement {
        &self.facts.statements[self.block][self.index]
    }

    /// The block it stands in.
    pub fn in_block(self) -> &'f Block {
        &self.facts.document.blocks[self.block]
    }

    /// Whether the heading path names the concept.
    pub fn under(self, concept: ConceptId) -> bool {
        self.facts.heading_names(self.in_block().section, concept)
    }

    /// Whether the lead-in of its list or table, or its column's header, names the concept.
    pub fn led_by(self, concept: ConceptId) -> bool {
        let block = self.in_block();
        let names = |b: BlockId| self.facts.statements[b].iter().any(|s| s.has(concept));
        let lead = block
            .lead_in
            .is_some_and(|b| self.facts.statements[b].last().is_some_and(|s| s.has(concept)));
        lead || self.in_column(concept) || self.row_header().is_some_and(names)
    }

    /// Whether the header of its column names the concept.
    pub fn in_column(self, concept: ConceptId) -> bool {
        let header = self.in_block().cell.and_then(|c| c.column_header);
        header.is_some_and(|b| self.facts.statements[b].iter().any(|s| s.has(concept)))
    }

    /// The first cell of its row, which says what the row is about, unless it is that itself.
    fn row_header(self) -> Option<BlockId> {
        let cell = self.in_block().cell.filter(|c| c.column > 0)?;
        let before = self.facts.document.blocks[..self.block]
            .iter()
            .enumerate()
            .rev()
            .take(WIDEST_ROW);
        let same = before.take_while(|(_, b)| b.cell.is_some_and(|c| (c.table, c.row) == (cell.table, cell.row)));
        same.last()
            .map(|(b, _)| b)
            .filter(|b| self.facts.document.blocks[*b].cell.is_some_and(|c| c.column == 0))
    }

    /// Whether it, its lead-in or its headings name the concept.
    pub fn about(self, concept: ConceptId) -> bool {
        self.has(concept) || self.led_by(concept) || self.under(concept)
    }

    /// The statement before it in its block.
    pub fn before(self) -> Option<At<'f>> {
        self.index.checked_sub(1).map(|index| At { index, ..self })
    }

    /// What stands over the block that it opens: the last statement of the block before.
    pub fn above(self) -> Option<At<'f>> {
        let block = self.block.checked_sub(1).filter(|_| self.index == 0)?;
        self.facts.last(block)
    }

    /// The links whose text stands in it.
    pub fn links(self) -> impl Iterator<Item = &'f Link> {
        let links = &self.facts.document.links[self.in_block().links.clone()];
        // Few statements have links, and to find one's place in the source takes a search.
        let sentence = (!links.is_empty()).then(|| self.facts.span(self.block, self.range.clone()));
        let inside = move |link: &&Link| sentence.is_some_and(|s| s.contains(link.text.whole()));
        links.iter().filter(inside)
    }

    /// The statement after it in its block.
    pub fn after(self) -> Option<At<'f>> {
        (self.index + 1 < self.facts.statements[self.block].len()).then_some(At {
            index: self.index + 1,
            ..self
        })
    }

    /// The sentence as the reader reads it.
    pub fn text(self) -> &'f str {
        &self.in_block().text.plain[self.range.clone()]
    }

    /// Whether the whole sentence is marked (bold, underlined); its full stop may stand outside. A few words in bold are a
    /// heading that runs on into its text.
    pub fn is_highlighted(self) -> bool {
        let covers = |e: &Range<usize>| e.start <= self.range.start && self.range.end <= e.end + '。'.len_utf8();
        let shortest = match self.language {
            Language::Zh => 20,
            Language::En => 90,
        };
        self.text().chars().count() >= shortest && self.in_block().emphasis.iter().any(covers)
    }

    /// How plainly it speaks, for choosing evidence: neither a scrap nor a monster, and in English of the handler and the user.
    pub fn clarity(self) -> i32 {
        match (self.language, self.text().chars().count()) {
            (Language::Zh, 12..=80) => 4,
            (Language::Zh, 81..=120) => 2,
            (Language::Zh, _) => 0,
            (Language::En, length) => {
                let length = match length {
                    40..=280 => 2,
                    281..=420 => 1,
                    _ => 0,
                };
                length + i32::from(self.has(concept!("handler"))) + i32::from(self.has(concept!("user")))
            }
        }
    }

    /// The part of the sentence worth showing: all of it, or the clauses around `focus` where it is long.
    pub fn excerpt(self, focus: Option<&Hit>) -> Range<usize> {
        let longest = match self.language {
            Language::Zh => 360,
            Language::En => 420,
        };
        if self.range.len() <= longest || self.clauses.is_empty() {
            return self.range.clone();
        }
        let middle = focus.map_or(0, |h| h.clause.min(self.clauses.len() - 1));
        let mut range = self.clauses[middle].clone();
        let (mut low, mut high) = (middle, middle);
        loop {
            let grown = if low > 0 && self.clauses[low - 1].len() + range.len() <= longest {
                low -= 1;
                true
            } else if high + 1 < self.clauses.len() && self.clauses[high + 1].len() + range.len() <= longest {
                high += 1;
                true
            } else {
                false
            };
            range = self.clauses[low].start..self.clauses[high].end;
            if !grown {
                return range;
            }
        }
    }
}

impl std::ops::Deref for At<'_> {
    type Target = Statement;

    fn deref(&self) -> &Statement {
        self.statement()
    }
}

/// The rights that users have over their data, and over their account.
pub fn rights() -> [ConceptId; 5] {
    [
        concept!("rights-access"),
        concept!("rights-correct"),
        concept!("rights-delete"),
        concept!("rights-copy"),
        concept!("rights-cancel-account"),
    ]
}

/// How many cells back the first cell of a row is looked for.
const WIDEST_ROW: usize = 24;

/// Whether a block is part of what the document itself states.
fn is_prose(document: &Document, block: &Block, unfolds: bool) -> bool {
    let own = matches!(
        block.kind,
        BlockKind::Paragraph | BlockKind::ListItem { .. } | BlockKind::Cell
    );
    let furniture = matches!(
        block.region,
        Region::Navigation | Region::Header | Region::Footer | Region::Newsletter
    );
    let hidden = match block.visibility {
        Visibility::Hidden => !unfolds,
        visibility => visibility == Visibility::Template,
    };
    own && !furniture && !hidden && !is_pointer(document, block)
}

/// Whether a block is mostly a link: an entry of a list of pages, which states nothing itself.
fn is_pointer(document: &Document, block: &Block) -> bool {
    let linked: usize = document.links[block.links.clone()]
        .iter()
        .map(|l| l.text.plain.len())
        .sum();
    linked * 2 > block.text.plain.len() && block.text.plain.len() < 90
}

/// Hidden text of this many bytes makes sections that a script unfolds, not a dialog.
const UNFOLDED: usize = 1500;

/// Whether the hidden text of a page is long enough to be sections that a script unfolds.
fn unfolds(document: &Document) -> bool {
    let hidden = document
        .blocks
        .iter()
        .filter(|b| is_prose(document, b, true) && b.visibility == Visibility::Hidden);
    hidden.map(|b| b.text.plain.len()).sum::<usize>() >= UNFOLDED
}

/// A set of concepts.
#[derive(Clone, Debug)]
struct ConceptSet(Vec<u64>);

impl Default for ConceptSet {
    fn default() -> Self {
        Self(vec![0; Lexicon::global().len().div_ceil(64)])
    }
}

impl ConceptSet {
    fn insert(&mut self, concept: ConceptId) {
        self.0[concept.0 as usize / 64] |= 1 << (concept.0 % 64);
    }

    fn has(&self, concept: ConceptId) -> bool {
        self.0[concept.0 as usize / 64] & (1 << (concept.0 % 64)) != 0
    }
}
