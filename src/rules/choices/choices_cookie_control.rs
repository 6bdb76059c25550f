//! Whether users can refuse or manage cookies.

use crate::concept;
use crate::rules::{Context, Outcome};

rule! {
    /// Looks for a way to refuse, delete or manage cookies; the browser's settings count. A document that never names cookies
    /// owes none.
    requirement "choices-cookie-control" of Choices, extra;
    title: "管理Cookie", "Cookie control";
    message: "未找到用户可以拒绝或管理Cookie的说明", "no statement found that users can refuse or manage cookies";
    why: "Cookie可以跟踪用户的行踪，用户应当能够像接受一样容易地拒绝、随时改变选择", "cookies follow people around; refusing them must be as easy as accepting, and the choice must stay open";
    help: "写明方法，例如“您可以在浏览器设置中拒绝或清除Cookie”", "say how, such as “You can refuse or delete cookies in your browser settings or in our cookie panel”";
    cites: ["cn-2019/3.8", "cn-tc260-2020/3.1.b-c", "fr-cnil/2020-091", "eu-edpb-cbt/32-35"];
    bad zh: "# 隐私政策\n\n我们使用Cookie收集您的浏览记录，以记住您的偏好。";
    bad en: "# Privacy Policy\n\nWe use cookies to collect your browsing history and to remember your preferences.";
    good zh: "# 隐私政策\n\n我们使用Cookie收集您的浏览记录。«您可以通过浏览器设置拒绝或清除Cookie。»";
    good en: "# Privacy Policy\n\nWe use cookies to collect your browsing history. «You can set your browser to refuse all cookies.»";
}

fn check(cx: &Context<'_>) -> Outcome {
    cx.says(concept!("choices-cookie-control"), None).applies_if(
        cx.facts.names(concept!("cookies")),
        "文件未提及Cookie或同类技术",
        "the document speaks of no cookies or similar technologies",
    )
}
