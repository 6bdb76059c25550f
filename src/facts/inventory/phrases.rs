//! The phrases of a statement in the document's own words: purposes, recipients, times, permissions.

use std::ops::Range;

use super::Phrase;
use super::words::{Words, word};
use crate::concept;
use crate::document::BlockId;
use crate::facts::{At, Facts, Hit};
use crate::lexicon::ConceptId;
use crate::source::Language;

/// Longer stretches are no phrase that a table could show.
const LONGEST: usize = 240;

/// Some bytes of a block as a phrase, without the marks around it; none where nothing is left.
pub(super) fn phrase(facts: &Facts<'_>, block: BlockId, range: Range<usize>) -> Option<Phrase> {
    let text = &facts.document.blocks[block].text;
    let range = trim(&text.plain, range);
    (!range.is_empty()).then(|| Phrase {
        span: text.span(range.clone()),
        text: text.plain[range].to_string(),
    })
}

/// The range without white space, stops and list marks at its ends; brackets that it does not open are cut off.
pub(super) fn trim(plain: &str, range: Range<usize>) -> Range<usize> {
    let idle = |c: char| c.is_whitespace() || "，,。；;：:、.！!•·–—-*|/\"“”".contains(c);
    let text = &plain[range.clone()];
    let start = range.start + (text.len() - text.trim_start_matches(idle).len());
    let mut end = start + plain[start..range.end].trim_end_matches(idle).len();
    for (open, close) in [('（', '）'), ('(', ')')] {
        let inner = &plain[start..end];
        if inner.ends_with(close) && !inner.contains(open) {
            end -= close.len_utf8();
        }
    }
    start..end
}

/// The purposes that a statement states, phrase by phrase.
pub(super) fn purposes(words: &Words<'_>, at: At<'_>) -> Vec<Range<usize>> {
    let plain = &at.in_block().text.plain;
    let mut named: Vec<&Hit> = at
        .all(concept!("purpose"))
        .iter()
        .chain(at.all(concept!("purpose-vague")))
        .collect();
    named.retain(|h| !h.denied);
    named.sort_by_key(|h| (h.start, std::cmp::Reverse(h.end)));
    named.retain(|h| at.language == Language::Zh || is_introduced(plain, at.range.start, h.start));
    let marks = words.all(at, word!("purpose-mark"));
    let others = words.all(at, word!("other-purpose"));
    let mut found: Vec<Range<usize>> = Vec::new();
    for (index, clause) in at.clauses.iter().enumerate() {
        let hits = || named.iter().filter(|h| h.clause == index);
        let marked = marks.iter().filter(|m| m.clause == index && !m.denied).map(|m| m.end);
        let first_hit = hits().map(|h| h.start).next();
        let Some(mut start) = marked.chain(first_hit).min() else {
            continue;
        };
        let floor = hits().map(|h| h.end).min().unwrap_or(start).max(start);
        let inside = |e: &&Hit| hits().any(|h| h.start < e.start && e.start < h.end);
        let leaves = words.all(at, word!("purpose-end")).iter();
        let limit = leaves
            .filter(|e| e.start >= floor && e.start < clause.end && !inside(e))
            .map(|e| e.start)
            .min();
        let stop = limit.unwrap_or(clause.end).min(clause.end);
        // A list of purposes is several of them: each begins with a purpose that follows a comma, an “and” or a new mark.
        for next in hits().map(|h| h.start).filter(|next| *next < stop) {
            if next > start
                && let Some(end) = list_end(plain, start, next)
            {
                found.push(start..end);
                start = next;
            }
        }
        if start < stop {
            found.push(start..stop);
        }
    }
    for range in &mut found {
        range.start += bare(&plain[range.clone()]);
    }
    // A purpose that is only said to be another one is none.
    found.retain(|r| !others.iter().any(|o| r.start < o.end && o.start < r.end));
    found.retain(|r| plain[r.clone()].chars().any(char::is_alphanumeric) && r.len() <= LONGEST);
    found
}

/// How many bytes of words such as “in order to” open a purpose.
fn bare(text: &str) -> usize {
    ["为了", "以便于", "以便", "用于", "便于"]
        .iter()
        .find(|w| text.starts_with(**w))
        .map_or(0, |w| w.len())
}

/// Whether a word before an English purpose makes it one: “to”, “for”, another purpose and “and”, or the start of an item.
fn is_introduced(plain: &str, from: usize, at: usize) -> bool {
    let before = &plain[from..at];
    let last: Vec<&str> = before.split_whitespace().rev().take(3).collect();
    let opens = |w: &&str| {
        let word = w.trim_matches(|c: char| !c.is_alphabetic());
        ["to", "for", "help", "helps", "us", "by", "purposes"]
            .iter()
            .any(|o| o.eq_ignore_ascii_case(word))
    };
    last.len() < 2 || last.iter().any(opens) || last[0].ends_with([',', ';']) && before.contains(" to ")
}

/// Where the item before `next` ends, if a list's mark stands between them.
fn list_end(plain: &str, start: usize, next: usize) -> Option<usize> {
    let before = plain[start..next].trim_end();
    let words = ["以用于", "用于", "以便", "为了", "in order to", "to", "for", "us"];
    let joints = ["以及", "及", "和", "并", "或", "and", "or"];
    let cut = |text: &str, endings: &[&str]| {
        let whole = |w: &&&str| {
            let rest = text.strip_suffix(**w);
            rest.is_some_and(|r| !w.is_ascii() || r.ends_with(|c: char| !c.is_alphanumeric()))
        };
        endings
            .iter()
            .find(whole)
            .map(|w| text[..text.len() - w.len()].trim_end().len())
    };
    let mut rest = &before[..cut(before, &words).unwrap_or(before.len())];
    let joined = cut(rest, &joints);
    rest = &rest[..joined.unwrap_or(rest.len())];
    let comma = rest.ends_with(['、', ',', '，', ';', '；', '/']);
    (joined.is_some() || comma).then(|| start + rest.len())
}

/// Those who receive data by a statement.
pub(super) fn recipients(at: At<'_>) -> Vec<Range<usize>> {
    let plain = &at.in_block().text.plain;
    let negations = at.all(concept!("negation"));
    let free = |h: &&Hit| !h.denied && !negations.iter().any(|n| n.clause == h.clause && n.start < h.start);
    let of = |concept: ConceptId| {
        at.all(concept)
            .iter()
            .filter(free)
            .map(|h| h.start..h.end)
            .collect::<Vec<_>>()
    };
    let mut found: Vec<Range<usize>> = of(concept!("company-name"))
        .into_iter()
        .filter(|_| at.language == Language::Zh)
        .filter_map(|r| Some(company_start(plain, at.range.start, r.start)?..r.end))
        .collect();
    found.extend(of(concept!("recipient")));
    if found.is_empty() {
        found = of(concept!("third-party"));
    }
    merge(found)
}

/// Where the name of a company begins whose last word begins at `at`: after the word that gives it the data.
fn company_start(plain: &str, from: usize, at: usize) -> Option<usize> {
    let before = &plain[from..at];
    let start = before
        .char_indices()
        .rev()
        .find(|(_, c)| "向与给由、，：:（(和及“\"为 ".contains(*c))
        .map_or(0, |(i, c)| i + c.len_utf8());
    (at - from - start >= 6).then_some(from + start)
}

/// Ranges that overlap made one, in order.
pub(super) fn merge(mut ranges: Vec<Range<usize>>) -> Vec<Range<usize>> {
    ranges.sort_by_key(|r| (r.start, r.end));
    let mut merged: Vec<Range<usize>> = Vec::new();
    for range in ranges {
        match merged.last_mut() {
            Some(last) if range.start < last.end => last.end = last.end.max(range.end),
            _ => merged.push(range),
        }
    }
    merged
}

/// How long a statement says that data are kept.
pub(super) fn retention(words: &Words<'_>, at: At<'_>) -> Vec<Range<usize>> {
    let keeps = at.all(concept!("retain"));
    if !keeps.iter().any(|h| !h.denied) && !at.led_by(concept!("retain")) && !at.led_by(concept!("topic-retain")) {
        return vec![];
    }
    let times = at.quantities.iter().map(|(_, r)| r.start);
    let told = words.all(at, word!("retention-words")).iter().map(|h| h.start);
    let clauses = times
        .chain(told)
        .filter_map(|start| at.clauses.iter().find(|c| c.contains(&start)).cloned());
    let mut found = merge(clauses.collect());
    found.dedup();
    found
}

/// The device permissions that a statement names, if it speaks of permissions.
pub(super) fn permissions(at: At<'_>, freely: bool) -> Vec<(&'static str, Range<usize>)> {
    let asked = |h: &Hit| {
        at.all(concept!("permission-asked"))
            .iter()
            .any(|a| !a.denied && a.start <= h.start && h.end <= a.end)
    };
    let speaks = freely || at.asserts(concept!("permission-word"));
    let mut found = Vec::new();
    for (name, concept) in permission_names() {
        let hits = at.all(concept).iter().filter(|h| !h.denied && (speaks || asked(h)));
        let hit = hits.min_by_key(|h| (h.end - h.start, h.start));
        found.extend(hit.map(|h| (name, h.start..h.end)));
    }
    found.sort_by_key(|(_, r)| r.start);
    found
}

/// The permission by which an app comes to a kind of data.
pub(super) fn opened_by(token: &str) -> Option<&'static str> {
    let opens = [
        ("contacts", "contacts"),
        ("location", "location"),
        ("sms", "sms"),
        ("calendar", "calendar"),
        ("call-log", "phone"),
        ("mobile-number", "phone"),
        ("audio", "microphone"),
        ("photo", "storage"),
        ("video", "storage"),
        ("file", "storage"),
    ];
    opens.iter().find(|(of, _)| *of == token).map(|(_, name)| *name)
}

fn permission_names() -> [(&'static str, ConceptId); 9] {
    [
        ("camera", concept!("permission-camera")),
        ("microphone", concept!("permission-microphone")),
        ("contacts", concept!("permission-contacts")),
        ("location", concept!("permission-location")),
        ("storage", concept!("permission-storage")),
        ("phone", concept!("permission-phone")),
        ("sms", concept!("permission-sms")),
        ("calendar", concept!("permission-calendar")),
        ("other", concept!("permission-other")),
    ]
}

/// The heading over a block.
pub(super) fn section(facts: &Facts<'_>, block: BlockId) -> Option<String> {
    let section = &facts.document.sections[facts.document.blocks[block].section];
    let heading = &facts.document.blocks[section.heading?].text.plain;
    Some(heading.chars().take(80).collect())
}

/// Adds ranges of a block as phrases, none twice.
pub(super) fn extend(facts: &Facts<'_>, list: &mut Vec<Phrase>, block: BlockId, ranges: Vec<Range<usize>>) {
    for range in ranges {
        if let Some(phrase) = phrase(facts, block, range)
            && !list.iter().any(|p| p.text == phrase.text)
        {
            list.push(phrase);
        }
    }
}
