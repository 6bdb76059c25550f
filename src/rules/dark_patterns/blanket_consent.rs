//! Agreement in advance to anything with anybody.

use crate::concept;
use crate::facts::At;
use crate::finding::Confidence;
use crate::rules::{Context, Spot};

rule! {
    /// Finds clauses by which the user agrees in advance to broad, open-ended collection from or disclosure to unnamed parties for
    /// unlimited purposes. Ordinary disclosed sharing with a purpose is not meant.
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
    cx.facts
        .naming(concept!("blanket-consent"))
        .filter_map(|at| Some(cx.spot_at(at, Some(at.first(concept!("blanket-consent"))?), weigh(at))))
        .collect()
}

/// Two of open data, open recipients or sources and open purposes make it blanket; one alone needs review, and so does what a
/// rule of necessity in the next sentence limits.
fn weigh(at: At<'_>) -> Confidence {
    let open = [
        concept!("blanket-data"),
        concept!("blanket-purpose"),
        concept!("blanket-party"),
    ];
    // What happens when the user starts something, or tells of nobody, is not blanket.
    let limited = |at: At<'_>| at.has(concept!("necessity-rule"));
    let started = at.has(concept!("condition")) || at.has(concept!("anonymous-word"));
    let personal = at.about(concept!("personal-data"))
        || at.has(concept!("cookies"))
        || at.has(concept!("data-type"))
        || at.has(concept!("sensitive-type"));
    let count = open.iter().filter(|c| at.has(**c)).count();
    match count >= 2 && personal && !started && !limited(at) && !at.after().is_some_and(limited) {
        true => Confidence::Medium,
        false => Confidence::Low,
    }
}
