//! Rows from running text and lists: a statement's own words, and what its lead-in and its section add.

use std::collections::HashMap;
use std::ops::Range;

use super::words::{Named, Words, word};
use super::{Datum, Draft, Need, Phrase, Row, phrases};
use crate::concept;
use crate::document::{BlockKind, SectionId};
use crate::facts::practice::Category;
use crate::facts::{At, Hit, rights};
use crate::source::Language;

/// The row of a statement, if it states that data are collected or used.
pub(super) fn row(words: &Words<'_>, at: At<'_>) -> Option<Draft> {
    if at.placeholder || is_aside(at) {
        return None;
    }
    let facts = words.facts;
    let lead = lead(at);
    let is_item = matches!(at.in_block().kind, BlockKind::ListItem { .. }) || at.in_block().cell.is_some();
    if is_item && lead.is_some_and(|l| denied_whole(l)) {
        return None;
    }
    let says = |category: Category| says(at, category);
    let led = |category: Category| is_item && lead.is_some_and(|l| self::says(l, category));
    let purposes = phrases::purposes(words, at);
    let permissions = phrases::permissions(at, at.under(concept!("permission-word")) && is_item);
    let mut data = data(words, at, &purposes, is_item && led(Category::Collection));
    // The telephone and the settings that an app asks for are no data.
    let device = |n: &Named| {
        let own = |name: &str| {
            n.token
                .is_some_and(|t| t != "mobile-number" && phrases::opened_by(t) == Some(name))
        };
        let names = |r: &Range<usize>| {
            r.start == n.range.start
                || r.start < n.range.start && n.range.end <= r.end && r.len() <= n.range.len() + AROUND
        };
        permissions.iter().any(|(name, r)| names(r) && !own(name))
    };
    data.retain(|n| !device(n));
    let retention = phrases::retention(words, at);
    let mut recipients = vec![];
    if says(Category::Sharing) || led(Category::Sharing) {
        recipients = phrases::recipients(at);
    }
    let collects = says(Category::Collection)
        || led(Category::Collection)
        || at.led_by(concept!("topic-collect"))
        || at.under(concept!("topic-collect")) && (is_item || enumerates(at));
    let shares = says(Category::Sharing) && !recipients.is_empty();
    let practice = if collects && !data.is_empty() && !shares {
        Category::Collection
    } else if !permissions.is_empty() && (says(Category::Permission) || at.under(concept!("permission-word"))) {
        Category::Permission
    } else if (says(Category::Sharing) || led(Category::Sharing)) && !data.is_empty() && !recipients.is_empty() {
        Category::Sharing
    } else if (says(Category::Use) || led(Category::Use)) && !purposes.is_empty() && !denied_whole(at) {
        Category::Use
    } else if says(Category::Retention) && !data.is_empty() && !retention.is_empty() {
        Category::Retention
    } else {
        return None;
    };
    if practice == Category::Use && data.is_empty() {
        let concrete = at.asserts(concept!("purpose")) || words.has(at, word!("purpose-mark"));
        if !(is_item || uses(at)) || !concrete || at.has(Category::Choice.concept()) {
            return None;
        }
    }
    let reaches = |n: &Named| n.token.is_some_and(|t| REACHES.contains(&t));
    if at.has(Category::Contact.concept()) && purposes.is_empty() && !data.is_empty() && data.iter().all(reaches) {
        return None;
    }
    let span = facts.span(at.block, at.range.clone());
    let mut row = Row::empty(practice, span, phrases::section(facts, at.block));
    fill_data(words, at, &mut row, &data);
    row.functions
        .extend(function(words, at).and_then(|r| phrases::phrase(facts, at.block, r)));
    phrases::extend(facts, &mut row.purposes, at.block, purposes);
    phrases::extend(facts, &mut row.recipients, at.block, recipients);
    phrases::extend(facts, &mut row.retention, at.block, retention);
    for (name, range) in permissions {
        row.permissions
            .extend(phrases::phrase(facts, at.block, range).map(|p| (name, p)));
    }
    row.need = need(words, at);
    row.real_name = words.has(at, word!("real-name-duty"));
    if let Some(lead) = lead.filter(|_| is_item) {
        inherit(words, lead, &mut row);
    }
    Some(Draft {
        announces: at.text().trim_end().ends_with([':', '：']) || at.after().is_none() && at.text().contains("如下"),
        row,
        block: at.block,
        lead: at.in_block().lead_in,
    })
}

/// Bytes that the name of a permission has around the name of what it opens, such as “read … state”.
const AROUND: usize = 16;

/// Data by which people are reached: where a sentence names nothing else, it may only tell how to reach somebody.
const REACHES: [&str; 4] = ["contact-details", "mobile-number", "email", "address"];

/// What the lead-in of a list says holds for each item that does not say it itself.
fn inherit(words: &Words<'_>, lead: At<'_>, row: &mut Row) {
    let facts = words.facts;
    let purposes = phrases::purposes(words, lead);
    if row.data.is_empty() && row.permissions.is_empty() {
        fill_data(words, lead, row, &data(words, lead, &purposes, false));
    }
    if row.purposes.is_empty() {
        phrases::extend(facts, &mut row.purposes, lead.block, purposes);
    }
    if row.recipients.is_empty() && says(lead, Category::Sharing) {
        phrases::extend(facts, &mut row.recipients, lead.block, phrases::recipients(lead));
    }
    if row.retention.is_empty() {
        phrases::extend(facts, &mut row.retention, lead.block, phrases::retention(words, lead));
    }
    if row.permissions.is_empty() && row.practice == Category::Permission {
        for (name, range) in phrases::permissions(lead, false) {
            row.permissions
                .extend(phrases::phrase(facts, lead.block, range).map(|p| (name, p)));
        }
    }
    if row.need == Need::Unsaid {
        row.need = need(words, lead);
    }
    row.real_name |= words.has(lead, word!("real-name-duty"));
}

/// A time that a section states of all its data holds for the rows of the section that state none.
pub(super) fn section_retention(words: &Words<'_>, drafts: &mut [Draft]) {
    let facts = words.facts;
    let mut told: HashMap<SectionId, Vec<Phrase>> = HashMap::new();
    for draft in drafts
        .iter_mut()
        .filter(|d| d.row.retention.is_empty() && is_held(d.row.practice))
    {
        let section = facts.document.blocks[draft.block].section;
        let kept = told.entry(section).or_insert_with(|| retention_of(words, section));
        draft.row.retention.clone_from(kept);
    }
}

/// How long a section says that all of its data are kept.
fn retention_of(words: &Words<'_>, section: SectionId) -> Vec<Phrase> {
    let facts = words.facts;
    let own = &facts.document.sections[section];
    let mut phrases = vec![];
    if own.heading.is_none() || own.blocks.len() > NEAR {
        return phrases;
    }
    let outside_tables = own.blocks.clone().filter(|b| facts.document.blocks[*b].cell.is_none());
    for at in outside_tables.flat_map(|b| facts.block(b)) {
        let of_all =
            at.has(concept!("retain")) && at.has(concept!("personal-data")) && words.data(at, false).is_empty();
        if of_all && phrases.is_empty() {
            phrases::extend(facts, &mut phrases, at.block, phrases::retention(words, at));
        }
    }
    phrases
}

/// A section of more blocks is no section but a document whose headings are not marked.
const NEAR: usize = 24;

fn is_held(practice: Category) -> bool {
    matches!(practice, Category::Collection | Category::Use)
}

/// Takes the named data into a row.
pub(super) fn fill_data(words: &Words<'_>, at: At<'_>, row: &mut Row, data: &[Named]) {
    for named in data {
        let Some(phrase) = phrases::phrase(words.facts, at.block, named.range.clone()) else {
            continue;
        };
        let same = |d: &Datum| d.token == named.token && d.phrase.text.eq_ignore_ascii_case(&phrase.text);
        if !row.data.iter().any(same) {
            row.data.push(Datum {
                token: named.token,
                phrase,
            });
        }
    }
}

/// The data that a statement says it takes: neither denied nor part of a purpose.
fn data(words: &Words<'_>, at: At<'_>, purposes: &[Range<usize>], freely: bool) -> Vec<Named> {
    let verbs = verbs(at);
    let mut carried = false;
    let mut denied: Vec<(bool, Vec<&Hit>)> = Vec::new();
    for index in 0..at.clauses.len() {
        let own: Vec<&Hit> = verbs.iter().copied().filter(|v| v.clause == index).collect();
        if !own.is_empty() {
            carried = own.iter().all(|v| v.denied);
        }
        denied.push((carried, own));
    }
    let is_denied = |n: &Named| {
        let Some((whole, verbs)) = denied.get(n.clause) else {
            return false;
        };
        let before = verbs.iter().rfind(|v| v.start < n.range.start);
        *whole || before.is_some_and(|v| v.denied)
    };
    let negations = at.all(concept!("negation"));
    let without = |n: &Named| {
        let near = |m: &&Hit| m.clause == n.clause && m.end <= n.range.start && n.range.start - m.end <= 24;
        negations.iter().any(|m| near(&m))
            && !verbs
                .iter()
                .any(|v| v.clause == n.clause && !v.denied && v.start < n.range.start)
    };
    let inside =
        |list: &[Range<usize>], n: &Named| list.iter().any(|p| p.start <= n.range.start && n.range.end <= p.end);
    let hits: Vec<Range<usize>> = at.all(concept!("purpose")).iter().map(|h| h.start..h.end).collect();
    let mut named = words.data(at, freely);
    named.retain(|n| !is_denied(n) && !without(n) && !inside(&hits, n));
    let outside: Vec<Named> = named.iter().filter(|n| !inside(purposes, n)).cloned().collect();
    if outside.is_empty() { named } else { outside }
}

/// The verbs of a statement that data can be the object of, in order.
fn verbs(at: At<'_>) -> Vec<&Hit> {
    let statement = at.statement();
    let of = [
        concept!("collect"),
        concept!("collect-by-handler"),
        concept!("use-data"),
        concept!("share-verb"),
    ];
    let mut verbs: Vec<&Hit> = of.into_iter().flat_map(|c| statement.all(c)).collect();
    verbs.sort_by_key(|v| (v.start, v.end));
    verbs
}

/// Whether all that a statement does with data is denied.
pub(super) fn denied_whole(at: At<'_>) -> bool {
    let verbs = verbs(at);
    !verbs.is_empty() && verbs.iter().all(|v| v.denied)
}

/// Whether a statement says that the handler uses data, in so many words.
fn uses(at: At<'_>) -> bool {
    at.asserts(concept!("use-data")) && (at.has(concept!("personal-data")) || at.has(concept!("data-word")))
}

/// Whether a statement is a name and what it consists of: “device information: model, version”.
fn enumerates(at: At<'_>) -> bool {
    at.index == 0
        && at.clauses.len() > 1
        && at.in_block().text.plain[at.clauses[0].clone()]
            .trim_end()
            .ends_with([':', '：'])
}

/// Whether a statement states a practice of the category and does not deny it.
pub(super) fn says(at: At<'_>, category: Category) -> bool {
    let concept = category.concept();
    if at.language == Language::En {
        return at.asserts(concept);
    }
    let own = at.facts.practices_in(at.block, &at.range);
    own.iter().any(|p| p.category == category && !p.denied)
}

/// The last statement of the paragraph that introduces a statement's list.
fn lead<'f>(at: At<'f>) -> Option<At<'f>> {
    let block = at.in_block().lead_in?;
    at.facts.last(block)
}

/// Statements that name data for another reason: a right, an address to write to, what leaks, what a word means.
fn is_aside(at: At<'_>) -> bool {
    let right = rights().iter().any(|c| at.has(*c)) && !at.asserts(concept!("purpose"));
    let address = at.has(concept!("rules-contact")) && (at.email || at.phone);
    let rights_section = at.under(concept!("topic-rights")) && at.has(concept!("practice-rights"));
    let aside = at.has(concept!("practice-aside")) && !at.asserts(concept!("purpose"));
    let change = at.has(concept!("practice-change"));
    right
        || address
        || rights_section
        || aside
        || change
        || at.has(concept!("data-mishap"))
        || at.has(concept!("practice-security"))
            && !at.asserts(concept!("purpose"))
            && !at.asserts(concept!("collect-by-handler"))
}

/// The name of a function that opens an item, such as “Payment: we collect …”.
fn function(words: &Words<'_>, at: At<'_>) -> Option<Range<usize>> {
    let first = at.clauses.first().filter(|_| at.index == 0 && at.clauses.len() > 1)?;
    let text = at.in_block().text.plain[first.clone()].trim_end();
    let longest = if at.language == Language::Zh { 16 } else { 40 };
    let opens = text.ends_with([':', '：']) && text.chars().count() <= longest;
    let plain = words.data(at, false).iter().all(|n| n.range.start >= first.end)
        && !at.in_clause(concept!("collect"), 0)
        && !at.in_clause(concept!("use-data"), 0)
        && !at.in_clause(concept!("collect-by-handler"), 0);
    let generic = at.in_clause(concept!("personal-data"), 0) || at.in_clause(concept!("data-word"), 0);
    let number = |c: char| c.is_ascii_digit() || c.is_whitespace() || "（）()、.．一二三四五六七八九十".contains(c);
    let start = first.start + (text.len() - text.trim_start_matches(number).len());
    (opens && plain && !generic).then_some(start..first.end)
}

/// What a statement says of having to give the data.
pub(super) fn need(words: &Words<'_>, at: At<'_>) -> Need {
    let optional = words.has(at, word!("optional"));
    let required = words.all(at, word!("required")).iter().any(|h| !h.denied);
    match (optional, required) {
        (true, true) => Need::Unsaid,
        (true, false) => Need::Optional,
        (false, true) => Need::Required,
        (false, false) if words.has(at, word!("when-used")) && !words.has(at, word!("basic-use")) => Need::Conditional,
        (false, false) => Need::Unsaid,
    }
}
