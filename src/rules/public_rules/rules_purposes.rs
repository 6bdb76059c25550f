//! Whether the document says what the data are used for.

use crate::concept;
use crate::rules::{Context, Grade, Outcome, names_one, places, worth};
use crate::source::Language;

rule! {
    /// Looks for at least one concrete purpose for which data are collected or used, such as delivering orders or preventing
    /// fraud. “To provide our services” alone is partial. Not meant: purposes that are denied, or a purpose without any data.
    requirement "rules-purposes" of PublicRules, core;
    title: "使用目的", "Purposes";
    message: "未找到个人信息使用目的的说明", "no statement found that tells what the data are used for";
    why: "处理个人信息应当具有明确、合理的目的并事先告知；目的不明，用户无法判断是否必要", "data may be handled only for a clear purpose told beforehand; without it nobody can judge whether the data are needed";
    help: "写明具体目的，例如“我们使用您的地址配送订单”，不要只写“为了提供服务”", "name a concrete purpose, such as “We use your address to deliver your order”, not only “to provide our service”";
    cites: ["cn-pipl/17.1.2", "cn-ndsr/21.1.2", "cn-2019/2.1", "eu-gdpr/13.1.c", "us-ca-ccpa/1798.100.a"];
    bad zh: "# 隐私政策\n\n我们会收集您的姓名和手机号。我们使用您的个人信息是为了提供服务。";
    bad en: "# Privacy Policy\n\nWe collect your name and phone number. We use your information to provide our services.";
    good zh: "# 隐私政策\n\n我们会收集您的姓名和手机号。«我们使用您的个人信息处理您的订单、防范欺诈。»";
    good en: "# Privacy Policy\n\nWe collect your name and phone number. «We use your information to process your orders and to prevent fraud.»";
}

fn check(cx: &Context<'_>) -> Outcome {
    let of_data = [
        concept!("use-data"),
        concept!("collect"),
        concept!("personal-data"),
        concept!("data-type"),
    ];
    let leads = [concept!("use-data"), concept!("collect"), concept!("purpose")];
    let topics = [concept!("use-data"), concept!("topic-collect")];
    cx.find(|at| {
        let spoken =
            names_one(at, &of_data) || leads.iter().any(|c| at.led_by(*c)) || topics.iter().any(|c| at.under(*c));
        let purpose = at
            .asserted(concept!("purpose"))
            .or_else(|| at.asserted(concept!("purpose-vague")));
        let grade = match places(at, concept!("purpose")) {
            0 => purpose.map_or(Grade::Nothing, |_| Grade::Vague(0)),
            count if spoken => {
                let told = at.has(concept!("purpose-told")) || leads.iter().any(|c| at.led_by(*c));
                // The cases without consent name purposes too, but not what the data are used for here.
                let excepted = at.has(concept!("purpose-excepted"));
                let plainly = i32::from(at.has(concept!("use-told")));
                let english = at.language == Language::En;
                let aside = i32::from(english && names_one(at, &[concept!("policy-name"), concept!("rules-minors")]));
                Grade::Says(worth(at, count) + 3 * i32::from(told) - 6 * i32::from(excepted) + plainly - 2 * aside)
            }
            _ => Grade::Near,
        };
        (grade, purpose.copied())
    })
}
