//! Whether the document says what happens with children's data.

use crate::concept;
use crate::rules::{Context, Outcome};

rule! {
    /// Looks for a statement on the data of children or minors: that they are not collected, or only with a guardian's consent, and
    /// how they are protected. A clause only on minors entering into the agreement is partial.
    requirement "rules-minors" of PublicRules, extra;
    title: "未成年人信息", "Children's data";
    message: "未找到如何处理未成年人个人信息的说明", "no statement found that tells what happens with children's data";
    why: "不满十四周岁未成年人的信息属于敏感信息，须经监护人同意并有专门规则", "children cannot weigh what they give away; a guardian must consent, and the rules for their data must be told";
    help: "写明做法，例如“未经监护人同意，我们不收集不满十四周岁未成年人的个人信息”", "tell what you do, such as “We do not knowingly collect data from children under 13 without a parent's consent”";
    cites: ["cn-pipl/31", "cn-ndsr/21.2", "cn-tc260-2020/1.1", "eu-gdpr/8", "us-ca-ccpa/1798.120"];
    bad zh: "# 隐私政策\n\n您注册时，我们收集您的手机号和年龄。";
    bad en: "# Privacy Policy\n\nWhen you sign up, we collect your e-mail address and your age.";
    good zh: "# 隐私政策\n\n您注册时，我们收集您的手机号。«未经监护人同意，我们不会收集不满十四周岁未成年人的个人信息。»";
    good en: "# Privacy Policy\n\nWhen you sign up, we collect your e-mail address. «We do not knowingly collect personal information from children under 13 without parental consent.»";
}

fn check(cx: &Context<'_>) -> Outcome {
    cx.says_plainly(
        concept!("rules-minors-plain"),
        concept!("rules-minors"),
        Some(concept!("rules-minors-vague")),
    )
}
