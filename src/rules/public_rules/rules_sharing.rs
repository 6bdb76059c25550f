//! Whether the document says if and when data go to third parties.

use crate::concept;
use crate::rules::{Context, Outcome};

rule! {
    /// Looks for a statement whether and when data are shared with, provided to or transferred to third parties; a statement that
    /// they never are counts. Not meant: what other sites do with data that users give them.
    requirement "rules-sharing" of PublicRules, core;
    title: "对外提供", "Sharing with third parties";
    message: "未找到是否向第三方提供个人信息的说明", "no statement found that tells whether data go to third parties";
    why: "向他人提供个人信息应当告知并取得同意；信息一旦流出，用户就难以控制", "people must be told when their data go to others: once passed on, data are out of their control";
    help: "写明情形，例如“我们会将收货地址提供给物流公司用于配送”，或者“我们不会向任何第三方提供您的个人信息”", "tell when data are shared, such as “We share your address with the courier”, or that they never are";
    cites: ["cn-pipl/23", "cn-tc260-2020/1.5.h", "cn-2019/5.2", "eu-gdpr/13.1.e", "us-ca-ccpa/1798.100.a"];
    bad zh: "# 隐私政策\n\n您注册时，我们收集您的手机号。本站含有其他网站的链接，其隐私做法与我们无关。";
    bad en: "# Privacy Policy\n\nWhen you sign up, we collect your e-mail address. Our site has links to other sites whose practices are their own.";
    good zh: "# 隐私政策\n\n您注册时，我们收集您的手机号。«未经您同意，我们不会向任何第三方提供您的个人信息。»";
    good en: "# Privacy Policy\n\nWhen you sign up, we collect your e-mail address. «We do not sell or share your personal information with third parties.»";
}

fn check(cx: &Context<'_>) -> Outcome {
    cx.says_plainly(concept!("rules-sharing-plain"), concept!("rules-sharing"), None)
}
