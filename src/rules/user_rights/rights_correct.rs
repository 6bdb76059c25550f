//! Whether users are told that they can correct their data.

use crate::concept;
use crate::rules::{Context, Outcome};

rule! {
    /// Looks for a statement that users can correct, update or complete their personal data. A right merely listed, in a document
    /// that shows no way at all to use it, is partial. Not meant: a duty of users to give true data.
    requirement "rights-correct" of UserRights, core;
    title: "更正", "Correction";
    message: "未找到用户可以更正其个人信息的说明", "no statement found that users can correct their data";
    why: "错误的信息会带来错误的决定；个人有权请求更正、补充", "wrong data lead to wrong decisions; people have a right to have them put right";
    help: "写明途径，例如“您可以在“我的—编辑资料”中更正您的个人信息”", "say how, such as “You can correct your details under Account > Edit profile”";
    cites: ["cn-pipl/46", "cn-2019/6.1", "cn-ndsr/21.1.4", "eu-gdpr/13.2.b", "us-ca-ccpa/1798.106"];
    bad zh: "# 隐私政策\n\n您注册时，我们收集您的手机号。您应当保证所填写的信息真实、准确。";
    bad en: "# Privacy Policy\n\nWhen you sign up, we collect your e-mail address. You promise that what you enter is true.";
    good zh: "# 隐私政策\n\n您注册时，我们收集您的手机号。«您可以在设置中更正您的个人信息。»如有需要，请发送邮件至 privacy@qingyu.example 联系我们。";
    good en: "# Privacy Policy\n\nWhen you sign up, we collect your e-mail address. «You can correct or update your personal data in your account settings.» Please contact us at privacy@bluefern.example.";
}

fn check(cx: &Context<'_>) -> Outcome {
    cx.with_a_way(cx.says_right(
        concept!("rights-correct-plain"),
        concept!("rights-correct"),
        concept!("rights-correct-entry"),
        Some(concept!("rights-correct-vague")),
    ))
}
