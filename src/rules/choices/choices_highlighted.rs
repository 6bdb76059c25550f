//! Whether the reader is pointed to what matters most.

use std::ops::Range;

use crate::concept;
use crate::facts::At;
use crate::rules::{Context, Grade, Outcome, names_one};
use crate::source::Language;

rule! {
    /// Looks near the head for key points, a summary, a layered notice or the announcement that important clauses are bold or
    /// underlined; or for whole sentences in bold throughout. “Please read carefully” alone is partial. Not meant: bold headings.
    requirement "choices-highlighted" of Choices, extra;
    title: "重点提示", "Important clauses highlighted";
    message: "未找到提示用户重点阅读重要条款的说明", "no statement found that points the reader to the important clauses";
    why: "与用户有重大利害关系的条款应当以显著方式提请注意；藏在长文里的条款，等于没有告知", "clauses that weigh on people must be drawn to their attention; what is buried in a long text has not been told";
    help: "在文首列出要点，或者写明“重要条款已加粗显示，请您重点阅读”", "open with a summary, or say “Important clauses are set in bold; please read them with care”, and do so";
    cites: ["cn-2017/3", "cn-pipl/17.lead", "cn-civil/496.2", "cn-spc-contract/10.1", "eu-gdpr/7.2", "eu-gdpr/12.1"];
    bad zh: "# 隐私政策\n\n欢迎使用青屿。\n\n您注册时，我们收集您的手机号。\n\n我们会妥善保管。";
    bad en: "# Privacy Policy\n\nWelcome to Bluefern.\n\nWhen you sign up, we collect your e-mail address.\n\nWe look after it.";
    good zh: "# 隐私政策\n\n«对您有重要影响的条款，我们已采用加粗字体显示，请您重点阅读。»\n\n您注册时，我们收集您的手机号。\n\n我们会妥善保管。";
    good en: "# Privacy Policy\n\n«Important terms are set in bold, so please pay special attention to them.»\n\nWhen you sign up, we collect your e-mail address.\n\nWe look after it.";
}

fn check(cx: &Context<'_>) -> Outcome {
    let says = concept!("choices-highlighted");
    let vague = concept!("choices-highlighted-vague");
    // The first third of what the policy itself says: menus and lists of links before it do not count.
    let prose: Vec<usize> = cx.prose().map(|at| at.block).collect();
    let head = prose.get(prose.len() / 3).copied().unwrap_or(0);
    let outcome = cx.find_in(cx.facts.everything().take_while(|at| at.block <= head), |at| {
        match (at.first(says), at.first(vague)) {
            (Some(hit), _) => (Grade::Says(0), Some(*hit)),
            (None, Some(hit)) => (Grade::Vague(0), Some(*hit)),
            (None, None) => (Grade::Nothing, None),
        }
    });
    if outcome.is_met() {
        return outcome;
    }
    let marked = cx.find(|at| match at.first(concept!("choices-highlighted-marks")) {
        Some(hit) => (Grade::Says(0), Some(*hit)),
        None => (Grade::Nothing, None),
    });
    if marked.is_met() {
        return marked;
    }
    // Bold throughout highlights nothing.
    let bold = blocks(cx.prose().filter(|at| at.is_highlighted()));
    let weighty = cx.prose().any(is_weighty);
    if bold < 3 && !weighty || bold * 2 > blocks(cx.prose()) {
        return outcome;
    }
    cx.find(|at| {
        let grade = match (is_weighty(at), at.is_highlighted()) {
            (true, _) => Grade::Says(1),
            (_, true) if bold >= 3 => Grade::Says(0),
            _ => Grade::Nothing,
        };
        (grade, None)
    })
}

/// Whether an English sentence in bold, one of a passage in bold, is a clause that matters to the reader: what is not done, what
/// is agreed to, a right, or children. The first words of a paragraph in bold are a heading.
fn is_weighty(at: At<'_>) -> bool {
    let passage = |e: &Range<usize>| {
        e.start <= at.range.start
            && at.range.end <= e.end + 1
            && e.len() >= PASSAGE
            && e.len() <= at.in_block().text.plain.len()
    };
    let ends = at.text().trim_end().ends_with(['.', '!', '*', '"', '”', ')']);
    let matters = [
        concept!("negation"),
        concept!("consent-asked"),
        concept!("consent-asked-vague"),
        concept!("implied-consent"),
        concept!("rules-minors"),
        concept!("right-to-object"),
    ];
    let speaks = [concept!("handler"), concept!("user")];
    at.language == Language::En
        && ends
        && at.text().len() >= SENTENCE
        && at.in_block().emphasis.iter().any(passage)
        && names_one(at, &matters)
        && names_one(at, &speaks)
}

/// A passage in bold of fewer bytes is a heading.
const PASSAGE: usize = 90;
/// So is a sentence of fewer bytes.
const SENTENCE: usize = 50;

/// In how many blocks the statements stand.
fn blocks<'f>(statements: impl Iterator<Item = At<'f>>) -> usize {
    let mut blocks: Vec<_> = statements.map(|at| at.block).collect();
    blocks.dedup();
    blocks.len()
}
