//! Sensitive data among plain text.

use crate::concept;
use crate::facts::Kind;
use crate::finding::Confidence;
use crate::rules::{Context, Spot};

rule! {
    /// Finds policies that collect sensitive types of data without marking any of them (bold, underline, colour, heading).
    violation "sensitive-data-not-highlighted" of Choices, Note;
    title: "敏感信息未突出显示", "Sensitive data not highlighted";
    message: "收集敏感个人信息的条款未以加粗等方式突出显示", "sensitive data are collected in plain text, without any highlighting";
    why: "敏感个人信息应以醒目方式告知必要性和影响", "users must be told of sensitive data prominently, with why they are needed";
    help: "以粗体、下划线等方式标出敏感个人信息", "mark sensitive data in bold or by an underline";
    cites: ["cn-tc260-2020/2.3", "cn-pipl/30", "eu-gdpr/12.1"];
    bad zh: "# 隐私政策\n\n«我们收集您的身份证号码和人脸信息用于实名认证。»";
    bad en: "# Privacy Policy\n\n«We collect your passport number and biometric data to verify your identity.»";
    good zh: "# 隐私政策\n\n我们收集您的**身份证号码和人脸信息**用于实名认证。";
    good en: "# Privacy Policy\n\nWe collect your **passport number and biometric data** to verify your identity.";
}

fn check(cx: &Context<'_>) -> Vec<Spot> {
    if !cx.facts.kinds.is(Kind::PrivacyPolicy) && cx.facts.prose().count() > 3 {
        return vec![];
    }
    let sensitive = |c: &crate::facts::At<'_>| c.asserts(concept!("sensitive-type")) && c.asserts(concept!("collect"));
    let marked = cx
        .facts
        .prose()
        .filter(|at| at.has(concept!("sensitive-type")))
        .any(|at| !at.in_block().emphasis.is_empty() || at.under(concept!("rules-sensitive-data")));
    if marked {
        return vec![];
    }
    cx.facts
        .prose()
        .find(sensitive)
        .map(|at| cx.spot_at(at, at.first(concept!("sensitive-type")), Confidence::Low))
        .into_iter()
        .collect()
}
