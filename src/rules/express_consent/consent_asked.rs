//! Whether the document says that consent is asked for.

use crate::concept;
use crate::rules::{Context, Outcome};

rule! {
    /// Looks for a statement that consent is asked for by an act of the user (a tick, a pop-up, a switch), or a plain promise to
    /// ask before a named collection or sharing. A general “with your consent” is partial. Not meant: “information you choose to
    /// give”, and consent inferred from use.
    requirement "consent-asked" of ExpressConsent, core;
    title: "征得同意", "Asking for consent";
    message: "未找到收集或提供个人信息前征得用户同意的说明", "no statement found that the user's consent is asked for";
    why: "同意应由用户在充分知情的前提下自愿、明确作出；2017年评审要求由用户自己勾选或点击表示同意", "consent is a clear act of the user's own; the review of 2017 asked for a tick or a click after the terms are shown";
    help: "写明如何征得同意，例如“在您勾选同意之前，我们不会收集您的位置信息”", "say how you ask, such as “We ask for your consent by an unticked box before we collect your location”";
    cites: ["cn-2017/2", "cn-pipl/14.1", "cn-2019/3.1", "eu-gdpr/4.11", "eu-gdpr/r32"];
    bad zh: "# 隐私政策\n\n您注册时，我们收集您的手机号。您可以选择是否填写昵称。";
    bad en: "# Privacy Policy\n\nWhen you sign up, we collect your e-mail address. You may choose what you write in your profile.";
    good zh: "# 隐私政策\n\n您注册时，我们收集您的手机号。«在收集您的位置信息之前，我们会通过弹窗征得您的同意。»";
    good en: "# Privacy Policy\n\nWhen you sign up, we collect your e-mail address. «We will ask for your consent before we collect your location.»";
}

fn check(cx: &Context<'_>) -> Outcome {
    cx.says_plainly(
        concept!("consent-asked-plain"),
        concept!("consent-asked"),
        Some(concept!("consent-asked-vague")),
    )
}
