//! Whether automated decisions, profiling and personalised recommendation are disclosed.

use crate::concept;
use crate::rules::{Context, Outcome};

rule! {
    /// Looks for the disclosure of automated decisions, profiling, personalised recommendation or targeted advertising; an
    /// explicit denial counts. Not meant: analytics without a profile.
    requirement "rules-automated-decisions" of PublicRules, extra;
    title: "自动化决策与个性化推荐", "Automated decisions and personalisation";
    message: "未找到自动化决策、用户画像或个性化推荐的说明", "no statement found that discloses automated decisions, profiling or personalisation";
    why: "自动化决策应当透明；用户有权知道自己是否被画像、看到的内容是否因人而异", "automated decisions must be transparent: people have a right to know that they are profiled and shown what others are not";
    help: "说明有或者没有，例如“我们会根据您的浏览记录向您推荐商品”", "say whether you do it, such as “We use your browsing history to show you personalised recommendations”";
    cites: ["cn-pipl/24.1", "cn-tc260-2020/1.5.e", "cn-algo/16-17", "eu-gdpr/13.2.f"];
    bad zh: "# 隐私政策\n\n您注册时，我们收集您的手机号，用于验证您的身份。";
    bad en: "# Privacy Policy\n\nWhen you sign up, we collect your e-mail address to verify your identity.";
    good zh: "# 隐私政策\n\n您注册时，我们收集您的手机号。«我们会根据您的浏览记录形成用户画像，向您进行个性化推荐。»";
    good en: "# Privacy Policy\n\nWhen you sign up, we collect your e-mail address. «We use your browsing history to build a profile and to show you personalized recommendations.»";
}

fn check(cx: &Context<'_>) -> Outcome {
    let outright = cx.says_plainly(
        concept!("rules-automated-plain"),
        concept!("rules-automated-decisions"),
        Some(concept!("rules-automated-decisions-vague")),
    );
    cx.or_entry(outright, concept!("topic-personalisation"), |at| {
        at.first(concept!("automated-entry")).copied()
    })
}
