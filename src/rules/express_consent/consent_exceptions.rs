//! Whether the cases are listed in which data are processed without consent.

use crate::concept;
use crate::document::BlockKind;
use crate::facts::At;
use crate::rules::{Context, Grade, Outcome};
use crate::source::Language;

rule! {
    /// Looks for the cases in which data are processed or disclosed whether the user agrees or not: the law, an emergency, the
    /// protection of rights, public information. It takes two, or a list announced as such; a single case is partial.
    requirement "consent-exceptions" of ExpressConsent, extra;
    title: "无需同意的情形", "Cases without consent";
    message: "未找到无需用户同意即处理个人信息的情形的说明", "no statement found that lists the cases in which data are processed without consent";
    why: "不经同意的处理仅限法定情形；列明这些情形，用户才知道自己的同意在哪里不起作用", "processing without consent is confined to cases set by law; people should know where their yes or no does not count";
    help: "逐项列明，例如“为应对突发公共卫生事件，或者紧急情况下为保护自然人的生命健康和财产安全所必需”", "list them, such as “We may disclose data to comply with a court order or to protect somebody's life”";
    cites: ["cn-pipl/13", "eu-gdpr/13.1.c", "eu-gdpr/6.1"];
    bad zh: "# 隐私政策\n\n您注册时，我们收集您的手机号。未经您同意，我们不会对外提供您的信息。";
    bad en: "# Privacy Policy\n\nWhen you sign up, we collect your e-mail address. We never share it without your consent.";
    good zh: "# 隐私政策\n\n您注册时，我们收集您的手机号。«在以下情形中，我们处理您的个人信息无需征得您的同意：为履行法定义务所必需，或者在紧急情况下为保护自然人的生命健康和财产安全所必需。»";
    good en: "# Privacy Policy\n\nWhen you sign up, we collect your e-mail address. «We may disclose your information without your consent to comply with a court order or, in an emergency, to protect the life or safety of a person.»";
}

fn check(cx: &Context<'_>) -> Outcome {
    let (list, case) = (concept!("consent-exception-list"), concept!("consent-exception-case"));
    let plain = concept!("consent-exception-plain");
    let named = |at: &At<'_>| at.all(case).len() as i32;
    let cases: i32 = cx.facts.of_data().map(|at| named(&at)).sum();
    // What is announced holds from its first case on.
    let listed = cx
        .facts
        .everything()
        .skip_while(|at| !at.has(list))
        .any(|at| at.has(case));
    let outcome = cx.find_in(cx.facts.everything().filter(|at| at.is_of_data()), |at| {
        // A heading announces the cases and names none.
        if matches!(at.in_block().kind, BlockKind::Heading { .. }) && !at.has(plain) {
            return (Grade::Nothing, None);
        }
        let grade = match (named(&at), at.has(list)) {
            (_, true) if at.has(plain) && listed => Grade::Says(20 + at.clarity()),
            (0, true) => Grade::Near,
            (0, false) => Grade::Nothing,
            (count, announces) => Grade::Says(count + at.clarity() + if announces { 4 } else { 0 }),
        };
        (grade, at.first(case).or(at.first(list)).copied())
    });
    // Several laws are one case.
    let other = |at: At<'_>| at.language == Language::Zh || at.has(concept!("exception-beside-law"));
    if (listed || cases >= 2) && cx.prose().any(|at| at.has(case) && other(at)) {
        return outcome;
    }
    outcome.only_partial("只列出一种情形", "only one case is told")
}
