//! Whether users are told that they can close their account.

use crate::concept;
use crate::rules::{Context, Outcome};

rule! {
    /// Looks for a statement that users can cancel (close, delete) their account. A policy that never speaks of accounts owes
    /// none; a right to delete data without a word on the account is not enough.
    requirement "rights-cancel-account" of UserRights, core;
    title: "账号注销", "Account cancellation";
    message: "未找到用户可以注销账号的说明", "no statement found that users can cancel their account";
    why: "提供有效的注销账号功能是用户的基本权利，2017年评审即以此为第四项标准", "an account that cannot be cancelled keeps data for ever; the review of 2017 made cancellation part of its fourth criterion";
    help: "写明用户可以注销账号，并给出路径，例如“设置 > 账号与安全 > 注销账号”", "say that users can cancel their account and how, such as “Settings > Account > Delete account”";
    cites: ["cn-2017/4", "cn-2019/6.1", "cn-35273/8.5", "eu-gdpr/15-20"];
    bad zh: "# 隐私政策\n\n您注册账号时，我们收集您的手机号。您可以删除您发布的照片。";
    bad en: "# Privacy Policy\n\nWhen you create an account, we collect your e-mail address. We closed our office in 2020.";
    good zh: "# 隐私政策\n\n您注册账号时，我们收集您的手机号。«您可以在设置中注销您的账号。»";
    good en: "# Privacy Policy\n\nWhen you create an account, we collect your e-mail address. «You can delete your account at any time in the settings.»";
}

fn check(cx: &Context<'_>) -> Outcome {
    cx.says_right(
        concept!("rights-cancel-account-plain"),
        concept!("rights-cancel-account"),
        concept!("rights-cancel-account-entry"),
        Some(concept!("rights-cancel-account-vague")),
    )
    .applies_if(
        cx.facts.names(concept!("account")),
        "文件未提及账号",
        "the document speaks of no accounts",
    )
}
