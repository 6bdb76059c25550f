//! Whether separate or renewed consent is promised where it is due.

use crate::concept;
use crate::rules::{Context, Grade, Outcome};

rule! {
    /// Looks for a promise of separate, renewed or explicit consent for a named event: sensitive data, a kind of sharing, a new
    /// purpose, a transfer abroad. A general “not without your permission” is partial.
    requirement "consent-separate" of ExpressConsent, extra;
    title: "单独同意", "Separate consent";
    message: "未找到就特定处理取得单独同意或重新取得同意的说明", "no statement found that promises separate consent for sensitive data, sharing, new purposes or transfers abroad";
    why: "敏感信息、对外提供、出境应当取得单独同意，目的变更应当重新取得同意；一揽子同意不能涵盖一切", "one yes at the door does not cover everything: weightier steps and new purposes need a yes of their own";
    help: "写明情形，例如“变更使用目的时，我们会再次征得您的同意”", "name the events, such as “We will ask for your consent again before we use your data for a new purpose”";
    cites: ["cn-pipl/14.2", "cn-pipl/23", "cn-pipl/29", "cn-ndsr/22.1.2", "eu-gdpr/9.2.a", "eu-gdpr/r43"];
    bad zh: "# 隐私政策\n\n您注册时，我们收集您的手机号和人脸信息。您同意本政策后即可使用全部功能。";
    bad en: "# Privacy Policy\n\nWhen you sign up, we collect your name and health data. Tick the box to accept this policy.";
    good zh: "# 隐私政策\n\n您注册时，我们收集您的手机号。«在处理您的人脸信息等敏感个人信息之前，我们会征得您的单独同意。»";
    good en: "# Privacy Policy\n\nWhen you sign up, we collect your e-mail address. «We process your health data only with your explicit consent.»";
}

fn check(cx: &Context<'_>) -> Outcome {
    let outright = cx.says_plainly(
        concept!("consent-separate-plain"),
        concept!("consent-separate"),
        Some(concept!("consent-separate-vague")),
    );
    if outright.is_met() {
        return outright;
    }
    // The lead-in asks, the entries tell what for.
    let listed = cx.find(|at| {
        let lead = at.in_block().lead_in.and_then(|b| cx.facts.block(b).last());
        let led = lead.is_some_and(|l| l.has(concept!("asks-separately")));
        match at.first(concept!("separate-consent-case")) {
            Some(hit) if led => (Grade::Says(at.clarity()), Some(*hit)),
            _ => (Grade::Nothing, None),
        }
    });
    if listed.is_met() { listed } else { outright }
}
