//! Whether the document says from when it applies.

use crate::concept;
use crate::document::{BlockKind, Region};
use crate::facts::At;
use crate::rules::{Context, Grade, Outcome};
use crate::text::dates;

rule! {
    /// Looks for the date on which the policy took effect, was published or last updated, or its version number; a bare date in a
    /// line of its own at the head or the foot counts. Not meant: other dates, such as that of a law or of a founding.
    requirement "rules-effective-date" of PublicRules, extra;
    title: "生效或更新日期", "Effective date";
    message: "未找到政策发布、生效或更新日期的说明", "no statement found that dates the policy";
    why: "没有日期，用户无法判断自己同意的是哪一版规则，也看不出规则是否已经变更", "without a date nobody can tell which rules they agreed to, nor whether the rules have changed since";
    help: "在文首写明日期，例如“更新日期：2026年3月1日；生效日期：2026年3月8日”", "date the policy at its head, such as “Last updated: 1 March 2026”";
    cites: ["cn-tc260-2020/1.5.b", "us-ca-reg/7011"];
    bad zh: "# 隐私政策\n\n您注册时，我们收集您的手机号。我们可能适时修订本政策。";
    bad en: "# Privacy Policy\n\nWhen you sign up, we collect your e-mail address. We may revise this policy from time to time.";
    good zh: "# 隐私政策\n\n«更新日期：2026年3月1日»\n\n您注册时，我们收集您的手机号。";
    good en: "# Privacy Policy\n\n«Last updated: 1 March 2026»\n\nWhen you sign up, we collect your e-mail address.";
}

/// A line of its own is no longer than this many bytes.
const LINE: usize = 72;

fn check(cx: &Context<'_>) -> Outcome {
    let last = cx.document().blocks.len();
    let titled = cx
        .facts
        .title
        .iter()
        .any(|s| s.dated && s.has(concept!("effective-words")));
    let outcome = cx.find_in(cx.facts.everything(), |at| {
        let words = at.first(concept!("effective-words")).copied();
        let edge = at.block < 8 || at.block + 8 >= last;
        let alone = at.in_block().text.plain.trim().len() <= at.range.len() && at.range.len() <= DATE_ALONE;
        let numbered = words.is_some_and(|w| {
            let rest = &at.in_block().text.plain[w.end..at.range.end.max(w.end)];
            rest.chars().take(6).any(|c| c.is_ascii_digit())
        });
        let grade = match words {
            Some(_) if at.dated => Grade::Says(5),
            // The title of the policy with a date.
            _ if at.dated && at.has(concept!("policy-name")) && at.range.len() < LINE && !is_link(at) => Grade::Says(3),
            _ if at.dated && edge && at.range.len() < LINE && !is_link(at) => Grade::Says(2),
            _ if at.dated && alone && is_paragraph(at) => Grade::Says(1),
            // A line that was run together with the text after it.
            _ if at.dated && (opens_dated(at) || closes_dated(at)) => Grade::Says(1),
            Some(_) if numbered => Grade::Says(1),
            Some(_) => Grade::Near,
            None => Grade::Nothing,
        };
        (grade, words)
    });
    outcome.or_titled(titled)
}

/// A paragraph of no more bytes that states a date is nothing but that date.
const DATE_ALONE: usize = 20;

fn is_paragraph(at: At<'_>) -> bool {
    at.in_block().kind == BlockKind::Paragraph && at.in_block().region != Region::Navigation
}

/// Bytes of a first or last line that ran together with the text beside it.
const RUN_ON: usize = 96;

/// Whether the document opens here with a date, or with its name and a date: a line that was run together with the text after it.
fn opens_dated(at: At<'_>) -> bool {
    let text = at.text();
    let head = &text[..text.floor_char_boundary(RUN_ON)];
    let named = |date: usize| {
        at.first(concept!("policy-name"))
            .is_some_and(|h| h.end <= at.range.start + date)
    };
    let is_first = |date: usize| text[..date].trim().is_empty() || named(date);
    at.block < 4
        && at.index == 0
        && dates(&head.to_ascii_lowercase())
            .first()
            .is_some_and(|d| is_first(d.start))
}

/// Whether the document closes here with a date, under the names of those who sign it.
fn closes_dated(at: At<'_>) -> bool {
    let text = at.text().trim_end();
    let tail = &text[text.ceil_char_boundary(text.len().saturating_sub(RUN_ON))..];
    at.block + 3 >= at.facts.document.blocks.len()
        && at.range.len() <= 3 * RUN_ON
        && dates(&tail.to_ascii_lowercase())
            .last()
            .is_some_and(|d| d.end == tail.len())
}

/// Whether the date is the text of a link: that of another document.
fn is_link(at: At<'_>) -> bool {
    let links = &at.facts.document.links[at.in_block().links.clone()];
    links
        .iter()
        .any(|l| !dates(&l.text.plain.to_ascii_lowercase()).is_empty())
}
