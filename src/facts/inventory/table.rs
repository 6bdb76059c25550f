//! Rows from tables: the headers of the columns say what each cell is.

use std::ops::Range;

use super::words::{Words, word};
use super::{Datum, Draft, Need, Row, phrases, prose};
use crate::concept;
use crate::document::{BlockId, Cell};
use crate::facts::practice::Category;
use crate::facts::{At, Hit, is_prose};
use crate::source::{Language, Span};

/// What a column of a table holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Role {
    Data,
    Purpose,
    Function,
    Recipient,
    Permission,
    Retention,
    Need,
    Collected,
    Other,
}

/// One row of a table: its cells with what they hold.
type Cells = Vec<(Role, BlockId)>;

/// Reads the table that stands in the blocks.
pub(super) fn rows(words: &Words<'_>, blocks: Range<BlockId>, drafts: &mut Vec<Draft>) {
    let document = words.facts.document;
    let lead = document.blocks[blocks.start].lead_in;
    let denied = lead.and_then(|b| words.facts.last(b)).is_some_and(prose::denied_whole);
    let shown = blocks
        .clone()
        .any(|b| is_prose(document, &document.blocks[b], words.facts.unfolds));
    if denied || !shown {
        return;
    }
    let cell = |b: BlockId| document.blocks[b].cell;
    let mut columns: Vec<(usize, Role)> = Vec::new();
    for block in blocks.clone() {
        if let Some(c) = cell(block).filter(|c| c.header && !(c.column == 0 && c.row > 0))
            && !columns.iter().any(|(column, _)| *column == c.column)
        {
            columns.push((c.column, role(words, block)));
        }
    }
    let has = |role| columns.iter().any(|(_, r)| *r == role);
    let useful = columns.iter().filter(|(_, r)| *r != Role::Other).count();
    let about = |concept| {
        words
            .facts
            .block(blocks.start)
            .next()
            .is_some_and(|at| at.under(concept))
            || lead.is_some_and(|b| words.facts.block(b).any(|at| at.has(concept)))
    };
    let headed = (has(Role::Data) || has(Role::Permission))
        && (useful > 1 || about(concept!("topic-collect")) || about(concept!("permission-word")));
    let table = if headed {
        headed_rows(words, blocks.clone(), &columns)
    } else {
        upright_rows(words, blocks.clone())
    };
    if table.is_empty() {
        for block in blocks.filter(|b| is_prose(document, &document.blocks[*b], words.facts.unfolds)) {
            words
                .facts
                .block(block)
                .for_each(|at| drafts.extend(prose::row(words, at)));
        }
        return;
    }
    drafts.extend(table.iter().filter_map(|cells| draft(words, cells, lead)));
}

/// The rows of a table whose first row names the columns; a cell that takes several rows stands in each.
fn headed_rows(words: &Words<'_>, blocks: Range<BlockId>, columns: &[(usize, Role)]) -> Vec<Cells> {
    let document = words.facts.document;
    let mut rows: Vec<(usize, Cells)> = Vec::new();
    let mut tall: Vec<(Cell, Role, BlockId)> = Vec::new();
    for block in blocks {
        let Some(cell) = document.blocks[block].cell else {
            continue;
        };
        let Some((_, role)) = columns.iter().find(|(column, _)| *column == cell.column) else {
            continue;
        };
        if cell.header && !(cell.column == 0 && cell.row > 0) {
            continue;
        }
        if rows.last().is_none_or(|(row, _)| *row != cell.row) {
            tall.retain(|(above, _, _)| cell.row < above.row + above.rows);
            rows.push((cell.row, tall.iter().map(|(_, role, block)| (*role, *block)).collect()));
        }
        if cell.rows > 1 && tall.len() < MOST {
            tall.push((cell, *role, block));
        }
        if let Some((_, cells)) = rows.last_mut() {
            cells.push((*role, block));
        }
    }
    rows.into_iter().map(|(_, cells)| cells).collect()
}

/// Cells from above that one row can have.
const MOST: usize = 16;

/// The rows of a table that is written downwards: the first column names what the second holds, again for each thing.
fn upright_rows(words: &Words<'_>, blocks: Range<BlockId>) -> Vec<Cells> {
    let document = words.facts.document;
    let mut rows: Vec<Cells> = Vec::new();
    let mut current: Option<Role> = None;
    let mut named = 0;
    for block in blocks {
        let Some(cell) = document.blocks[block].cell else {
            continue;
        };
        if cell.column == 0 {
            let role = role(words, block);
            named += usize::from(role == Role::Data);
            let again = rows.last().is_none_or(|cells| cells.iter().any(|(r, _)| *r == role));
            if again && role != Role::Other {
                rows.push(vec![]);
            }
            current = Some(role);
        } else if cell.column == 1 {
            if let (Some(role), Some(cells)) = (current, rows.last_mut()) {
                cells.push((role, block));
            }
        } else {
            return vec![];
        }
    }
    let has = |cells: &Cells, roles: &[Role]| cells.iter().any(|(r, _)| roles.contains(r));
    rows.retain(|cells| has(cells, &[Role::Data]) && has(cells, &[Role::Purpose, Role::Recipient]));
    if named == 0 { vec![] } else { rows }
}

/// What a header says its column holds. A header that only mentions a word, such as the name of a person in charge of personal
/// information, names none: in Chinese the head of a phrase stands last, in English first.
fn role(words: &Words<'_>, header: BlockId) -> Role {
    let roles = [
        (word!("column-data"), Role::Data),
        (word!("column-purpose"), Role::Purpose),
        (word!("column-function"), Role::Function),
        (word!("column-recipient"), Role::Recipient),
        (word!("column-permission"), Role::Permission),
        (word!("column-retention"), Role::Retention),
        (word!("column-need"), Role::Need),
        (word!("column-collected"), Role::Collected),
        (word!("column-other"), Role::Other),
    ];
    let text = &words.facts.document.blocks[header].text.plain;
    let Some(at) = words.facts.block(header).next().filter(|_| text.chars().count() <= 60) else {
        return Role::Other;
    };
    let hits = || {
        roles
            .iter()
            .flat_map(|(c, role)| words.all(at, *c).iter().map(move |h| (h, *role)))
    };
    let best = match at.language {
        Language::Zh => {
            let end = text.find(['（', '(', '【']).filter(|e| *e > 0).unwrap_or(text.len());
            let inside = hits().filter(|(h, _)| h.end <= end && text[h.end..end].chars().count() <= 3);
            inside.max_by_key(|(h, _)| (h.end, h.end - h.start))
        }
        Language::En => {
            let early = |h: &Hit| text[..h.start].split_whitespace().count() <= 3;
            hits()
                .filter(|(h, _)| early(h))
                .min_by_key(|(h, _)| (h.start, std::cmp::Reverse(h.end)))
        }
    };
    best.map_or(Role::Other, |(_, role)| role)
}

/// The row that the cells of a table's row make.
fn draft(words: &Words<'_>, cells: &Cells, lead: Option<BlockId>) -> Option<Draft> {
    let facts = words.facts;
    let own = cells.iter().map(|(_, b)| *b).max()?;
    let line = facts.document.blocks[own].cell?.row;
    let in_line = |b: &BlockId| facts.document.blocks[*b].cell.is_some_and(|c| c.row == line);
    let spans = cells
        .iter()
        .map(|(_, b)| *b)
        .filter(in_line)
        .map(|b| facts.document.blocks[b].text.whole());
    let span = spans.reduce(Span::cover)?;
    let of = |role: Role| cells.iter().filter(move |(r, _)| *r == role).map(|(_, b)| *b);
    if of(Role::Collected).any(|b| words.block_has(b, word!("answer-no"))) {
        return None;
    }
    let practice = if of(Role::Recipient).next().is_some() {
        Category::Sharing
    } else if of(Role::Data).next().is_none() {
        Category::Permission
    } else if of(Role::Retention).next().is_some() && of(Role::Purpose).chain(of(Role::Function)).next().is_none() {
        Category::Retention
    } else {
        Category::Collection
    };
    let mut row = Row::empty(practice, span, phrases::section(facts, own));
    for block in of(Role::Data) {
        items(words, block, &mut row);
    }
    for block in of(Role::Permission) {
        permissions(words, block, &mut row, of(Role::Data).next().is_none());
    }
    row.functions = of(Role::Function).filter_map(|b| whole(words, b)).collect();
    row.purposes = of(Role::Purpose).filter_map(|b| whole(words, b)).collect();
    row.recipients = of(Role::Recipient).filter_map(|b| whole(words, b)).collect();
    row.retention = of(Role::Retention).filter_map(|b| whole(words, b)).collect();
    row.need = need(words, cells, practice);
    if let Some(lead) = lead.and_then(|b| facts.last(b)).filter(|_| row.need == Need::Unsaid) {
        row.need = prose::need(words, lead);
    }
    row.real_name = cells.iter().any(|(_, b)| words.block_has(*b, word!("real-name-duty")));
    if row.data.is_empty() && row.permissions.is_empty() {
        return None;
    }
    Some(Draft {
        row,
        block: own,
        lead,
        announces: false,
    })
}

/// The permissions that a cell names, and where the table has no column for data, the data that it names with them.
fn permissions(words: &Words<'_>, block: BlockId, row: &mut Row, with_data: bool) {
    let facts = words.facts;
    let before = row.permissions.len();
    for at in facts.block(block) {
        for (name, range) in phrases::permissions(at, true) {
            row.permissions
                .extend(phrases::phrase(facts, block, range).map(|p| (name, p)));
        }
        let mut data = words.data(at, true);
        if row.permissions.len() == before {
            let opened = data
                .iter()
                .find_map(|n| Some((phrases::opened_by(n.token?)?, n.range.clone())));
            row.permissions
                .extend(opened.and_then(|(name, r)| Some((name, phrases::phrase(facts, block, r)?))));
        }
        // The telephone and the settings are what is opened, not data.
        data.retain(|n| n.token.is_some_and(|t| phrases::opened_by(t) == Some(t)));
        if with_data {
            prose::fill_data(words, at, row, &data);
        }
    }
    if row.permissions.len() == before {
        row.permissions.extend(whole(words, block).map(|p| ("other", p)));
    }
}

/// A cell's text as one phrase; none where it says that there is nothing.
fn whole(words: &Words<'_>, block: BlockId) -> Option<super::Phrase> {
    let text = &words.facts.document.blocks[block].text.plain;
    let phrase = phrases::phrase(words.facts, block, 0..text.len())?;
    let told = phrase.text.chars().any(char::is_alphanumeric) && !is_nothing(words, block, 0..text.len());
    told.then_some(phrase)
}

/// Whether a piece of a cell only says that there is nothing.
fn is_nothing(words: &Words<'_>, block: BlockId, range: Range<usize>) -> bool {
    let text = &words.facts.document.blocks[block].text.plain;
    let range = phrases::trim(text, range);
    let whole = |h: &Hit| h.start <= range.start && range.end <= h.end;
    words
        .facts
        .block(block)
        .any(|at| words.all(at, word!("nothing")).iter().any(whole))
}

/// A negation this many bytes before a kind of data takes it back: “location without your name”.
const NEGATED: usize = 12;

/// The longest piece of a cell that is the name of a kind of data.
const LONGEST_ITEM: usize = 90;

/// The kinds of data that a cell lists, each in the document's words.
fn items(words: &Words<'_>, block: BlockId, row: &mut Row) {
    let facts = words.facts;
    for at in facts.block(block) {
        if prose::denied_whole(at) {
            continue;
        }
        let mut named = words.data(at, true);
        let negations = at.all(concept!("negation"));
        named.retain(|n| {
            !negations
                .iter()
                .any(|m| m.end <= n.range.start && n.range.start - m.end <= NEGATED)
        });
        for item in split(&at.in_block().text.plain, at.range.clone()) {
            let inside: Vec<_> = named
                .iter()
                .filter(|n| item.start <= n.range.start && n.range.end <= item.end)
                .cloned()
                .collect();
            if inside.len() > 1 || item.len() > LONGEST_ITEM {
                prose::fill_data(words, at, row, &inside);
            } else if let Some(phrase) = phrases::phrase(facts, block, item.clone())
                && phrase.text.chars().any(char::is_alphanumeric)
                && !is_nothing(words, block, item)
                && !row.data.iter().any(|d| d.phrase.text == phrase.text)
            {
                row.data.push(Datum {
                    token: inside.first().and_then(|n| n.token),
                    phrase,
                });
            }
        }
    }
}

/// The items of a list in a sentence, brackets kept together.
fn split(plain: &str, range: Range<usize>) -> Vec<Range<usize>> {
    let mut items = Vec::new();
    let (mut start, mut depth) = (range.start, 0i32);
    for (at, c) in plain[range.clone()].char_indices().map(|(i, c)| (range.start + i, c)) {
        match c {
            '（' | '(' | '【' | '[' => depth += 1,
            '）' | ')' | '】' | ']' => depth = (depth - 1).max(0),
            '、' | '，' | ',' | '；' | ';' | '。' | '•' | '·' if depth == 0 => {
                items.push(start..at);
                start = at + c.len_utf8();
            }
            _ => {}
        }
    }
    items.push(start..range.end);
    items.retain(|r| plain[r.clone()].chars().any(char::is_alphanumeric));
    items
}

/// What a table's row says of having to give the data.
fn need(words: &Words<'_>, cells: &Cells, practice: Category) -> Need {
    let of = |role: Role| cells.iter().filter(move |(r, _)| *r == role).map(|(_, b)| *b);
    for block in of(Role::Need) {
        let first = |concept| {
            let at: Option<At<'_>> = words.facts.block(block).next();
            at.and_then(|at| words.all(at, concept).iter().map(|h| h.start).min())
        };
        let yes = [first(word!("answer-yes")), first(word!("required"))]
            .into_iter()
            .flatten()
            .min();
        let no = [first(word!("answer-no")), first(word!("optional"))]
            .into_iter()
            .flatten()
            .min();
        match (yes, no) {
            // The first word answers; where more comes before it, each answer is for something else.
            (Some(yes), Some(no)) if yes.min(no) > 0 => return Need::Unsaid,
            (Some(yes), Some(no)) if yes < no => return Need::Required,
            (Some(_), None) => return Need::Required,
            (_, Some(_)) => return Need::Optional,
            (None, None) => {}
        }
    }
    let has = |role: Role, concept| of(role).any(|b| words.block_has(b, concept));
    let anywhere = |concept| {
        [Role::Function, Role::Purpose, Role::Data, Role::Other]
            .iter()
            .any(|r| has(*r, concept))
    };
    let function = practice == Category::Collection && of(Role::Function).next().is_some();
    if anywhere(word!("optional")) {
        Need::Optional
    } else if function && !has(Role::Function, word!("basic-use"))
        || anywhere(word!("when-used")) && !anywhere(word!("basic-use"))
    {
        Need::Conditional
    } else {
        Need::Unsaid
    }
}
