//! Whether cookies and similar technologies are explained.

use crate::concept;
use crate::rules::{Context, Outcome};

rule! {
    /// Looks for an explanation of cookies, beacons, pixels or tracking SDKs: that they are used and what for; a statement that
    /// none are used counts. A document that never names them owes none.
    requirement "rules-cookies" of PublicRules, extra;
    title: "Cookie及同类技术", "Cookies and similar technologies";
    message: "未找到Cookie或同类技术使用情况的说明", "no statement found that explains the use of cookies or similar technologies";
    why: "Cookie和同类技术在后台识别和跟踪用户，应当说明其机制、目的和收集的信息", "cookies recognise and follow people behind the scenes, so what they do and for whom must be told";
    help: "说明用途，例如“我们使用Cookie保存您的登录状态和语言偏好”", "explain them, such as “We use cookies to keep you signed in and to measure how the site is used”";
    cites: ["cn-tc260-2020/2.1.b", "cn-tc260-2020/2.1.c", "eu-cjeu/planet49", "eu-gdpr/13.1.c"];
    bad zh: "# 隐私政策\n\n您注册时，我们收集您的手机号。有关Cookie的规则另行公布。";
    bad en: "# Privacy Policy\n\nWhen you sign up, we collect your e-mail address. See below for cookies.";
    good zh: "# 隐私政策\n\n您注册时，我们收集您的手机号。«我们使用Cookie和同类技术记住您的登录状态和偏好。»";
    good en: "# Privacy Policy\n\nWhen you sign up, we collect your e-mail address. «We use cookies to remember your preferences and to analyze how our site is used.»";
}

fn check(cx: &Context<'_>) -> Outcome {
    cx.says_plainly(concept!("rules-cookies-plain"), concept!("rules-cookies"), None)
        .applies_if(
            cx.facts.names(concept!("cookies")),
            "文件未提及Cookie或同类技术",
            "the document speaks of no cookies or similar technologies",
        )
}
