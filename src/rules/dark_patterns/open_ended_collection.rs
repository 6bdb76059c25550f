//! Lists of collected data that never end.

use crate::concept;
use crate::facts::{At, Kind};
use crate::finding::Confidence;
use crate::rules::{Context, Spot, names_one};
use crate::source::{Language, Message};

rule! {
    /// Finds sentences on collection that end in “etc.”, “including but not limited to” or “other information”, so that nobody
    /// can tell what is collected. A list that gives only examples is of low confidence.
    violation "open-ended-collection" of PublicRules, Note;
    title: "开放式列举", "Open-ended collection";
    message: "收集范围以“等”“包括但不限于”等方式开放列举", "what is collected is an open-ended list";
    why: "应逐项列明收集的个人信息，避免使用“等、例如”", "people cannot know what is collected where the list has no end";
    help: "逐项列出收集的信息类型", "list every kind of data that is collected";
    cites: ["cn-tc260-2020/2.1.a", "cn-2019/2.1", "eu-gdpr/12.1"];
    bad zh: "# 隐私政策\n\n«我们收集的信息包括但不限于您的姓名、电话等信息。»";
    bad en: "# Privacy Policy\n\n«We collect information including but not limited to your name and phone number.»";
    good zh: "# 隐私政策\n\n我们收集您的姓名和电话。";
    good en: "# Privacy Policy\n\nWe collect your name and phone number.";
}

fn check(cx: &Context<'_>) -> Vec<Spot> {
    if !cx.facts.kinds.is(Kind::PrivacyPolicy) && cx.facts.prose().count() > 3 {
        return vec![];
    }
    // A policy does it throughout: one finding, at its richest list, tells how often and shows some.
    let mut places: Vec<_> = cx
        .facts
        .naming(concept!("open-ended-collection"))
        .map(|at| (kinds_of_data(at), at))
        .filter(|(count, _)| *count >= LIST)
        .collect();
    places.sort_by_key(|(count, at)| (!is_plain(*at), std::cmp::Reverse(*count), at.block, at.index));
    let mut spots = places.into_iter().map(|(_, at)| {
        let (focus, confidence) = match is_plain(at) {
            true => (concept!("open-list"), Confidence::Medium),
            // Examples tell more than they hide, and a list may end elsewhere.
            false => (concept!("open-ended-collection"), Confidence::Low),
        };
        cx.spot_at(at, at.first(focus), confidence)
    });
    let Some(mut first) = spots.next() else { return vec![] };
    let rest: Vec<Spot> = spots.collect();
    if !rest.is_empty() {
        let count = rest.len() + 1;
        first.message = Some(Message::new(
            format!("收集范围以“等”“包括但不限于”等方式开放列举，共{count}处"),
            format!("what is collected is an open-ended list, at {count} places"),
        ));
    }
    let also = || Message::new("同样是开放列举", "an open-ended list as well");
    first.related = rest.into_iter().take(3).map(|s| (also(), s.span, s.text)).collect();
    vec![first]
}

/// So many kinds of data make a list, which an open end leaves open.
const LIST: usize = 2;

/// How many kinds of data a statement names.
fn kinds_of_data(at: At<'_>) -> usize {
    at.all(concept!("data-type")).len()
}

/// Whether the list itself is left open, and the sentence says that the handler takes what it lists.
fn is_plain(at: At<'_>) -> bool {
    let elsewhere = [
        concept!("policy-change"),
        concept!("anonymous-word"),
        concept!("rules-minors-vague"),
        concept!("list-aside"),
    ];
    // English tells who collects by the subject.
    let takes = match at.language {
        Language::Zh => at.asserts(concept!("collect-by-handler")),
        Language::En => at.asserts(concept!("takes-in")),
    };
    kinds_of_data(at) > LIST
        && at.has(concept!("open-list"))
        && takes
        && !names_one(at, &elsewhere)
        && !at.before().is_some_and(|before| before.has(concept!("list-aside")))
}
