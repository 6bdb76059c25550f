//! Agreement in advance to anything with anybody.

use crate::concept;
use crate::facts::At;
use crate::finding::Confidence;
use crate::rules::{Context, Spot, names_one};

rule! {
    /// Finds clauses by which the user agrees in advance to broad, open-ended collection from or disclosure to unnamed parties for
    /// unlimited purposes, and disclosure at will in a document that takes their agreement for given. Ordinary disclosed sharing
    /// with a purpose is not meant.
    violation "blanket-consent" of ExpressConsent, Warning;
    title: "概括授权", "Blanket consent";
    message: "用户被要求事先概括同意向不特定第三方收集或提供信息", "users agree in advance to open-ended collection from or disclosure to unnamed parties";
    why: "向他人提供个人信息应告知接收方、目的和种类并取得单独同意", "consent must be specific: to whom, what and why; a blanket agreement is none";
    help: "写明接收方、信息种类和目的，并就提供单独征得同意", "name the recipients, the data and the purpose, and ask for consent to the disclosure apart";
    cites: ["cn-pipl/23", "cn-2019/5.1", "cn-35273/5.3.a", "eu-gdpr/r32", "eu-gdpr/13.1.e"];
    bad zh: "# 隐私政策\n\n我们收集您的信息。«您同意我们可以向任何第三方收集和提供您的全部信息，用于其认为必要的任何目的。»";
    bad en: "# Privacy Policy\n\nWe collect your information. «You agree that we may share any information about you with any third party for any purpose.»";
    good zh: "# 隐私政策\n\n我们收集您的信息。为配送订单，我们会向顺达物流提供您的姓名和地址。";
    good en: "# Privacy Policy\n\nWe collect your information. To deliver your order, we share your name and address with the courier.";
}

fn check(cx: &Context<'_>) -> Vec<Spot> {
    let clauses = [
        concept!("blanket-outright"),
        concept!("blanket-catch-all"),
        concept!("blanket-consent"),
    ];
    let agreed = cx.facts.names(concept!("deemed-agreement"));
    let found = cx.facts.prose().filter_map(|at| {
        let hit = clauses.iter().find_map(|c| at.first(*c))?;
        Some(cx.spot_at(at, Some(hit), weigh(at, agreed)))
    });
    found.collect()
}

/// Two of open data, open recipients or sources and open purposes make it blanket, where the user agrees to it, in the clause or
/// by what the document takes for agreement; one alone needs review, and so does what a rule of necessity limits.
fn weigh(at: At<'_>, agreed: bool) -> Confidence {
    let limited = |at: At<'_>| at.has(concept!("necessity-rule"));
    // Who lists what he does it for has bounds after all.
    let listed = at.after().is_some_and(|next| next.has(concept!("exception-opener")));
    let bounded = listed || at.all(concept!("purpose")).len() > 2 && !at.has(concept!("blanket-data"));
    let outright = at.has(concept!("blanket-outright")) && personal(at);
    let at_will = agreed && !bounded && at.has(concept!("blanket-catch-all"));
    match (outright || at_will || twice_open(at)) && !at.after().is_some_and(limited) {
        true => Confidence::Medium,
        false => Confidence::Low,
    }
}

/// Whether the user agrees in the clause, not in a case that he starts, to two of open data, parties and purposes.
fn twice_open(at: At<'_>) -> bool {
    let open = [
        concept!("blanket-data"),
        concept!("blanket-purpose"),
        concept!("blanket-party"),
    ];
    let special = [
        concept!("condition"),
        concept!("anonymous-word"),
        concept!("necessity-rule"),
    ];
    let agreed = at.has(concept!("blanket-consent")) && at.has(concept!("agrees-here"));
    agreed && personal(at) && open.iter().filter(|c| at.has(**c)).count() >= 2 && !names_one(at, &special)
}

/// Whether it speaks of data about the user, by itself or by what stands around it.
fn personal(at: At<'_>) -> bool {
    let data = [
        concept!("cookies"),
        concept!("data-type"),
        concept!("sensitive-type"),
        concept!("blanket-data"),
    ];
    at.about(concept!("personal-data")) || at.under(concept!("topic-share")) || names_one(at, &data)
}
