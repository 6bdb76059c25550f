//! Whether users are told that they can have their data deleted.

use crate::concept;
use crate::rules::{Context, Outcome};

rule! {
    /// Looks for a statement that users can delete their personal data or have them deleted. Where only the account can be deleted
    /// and nothing is said of the data, it is partial. Not meant: what the company deletes by itself.
    requirement "rights-delete" of UserRights, core;
    title: "删除", "Deletion";
    message: "未找到用户可以删除其个人信息的说明", "no statement found that users can have their data deleted";
    why: "处理目的已实现、同意已撤回的，个人有权请求删除，处理者未删除的应当照办", "once data are no longer needed, or consent is withdrawn, people have a right to have them deleted";
    help: "写明途径，例如“您可以联系客服，要求我们删除您的个人信息”", "say how, such as “You can ask us to delete your data by writing to privacy@bluefern.example”";
    cites: ["cn-pipl/47", "cn-2019/6.1", "cn-ndsr/21.1.4", "eu-gdpr/13.2.b", "us-ca-ccpa/1798.105"];
    bad zh: "# 隐私政策\n\n您注册时，我们收集您的手机号。您可以查阅您的个人信息。";
    bad en: "# Privacy Policy\n\nWhen you sign up, we collect your e-mail address. You can view your data in the settings.";
    good zh: "# 隐私政策\n\n您注册时，我们收集您的手机号。«您可以要求我们删除您的个人信息。»";
    good en: "# Privacy Policy\n\nWhen you sign up, we collect your e-mail address. «You may ask us to delete your personal data at any time.»";
}

fn check(cx: &Context<'_>) -> Outcome {
    cx.says_right(
        concept!("rights-delete-plain"),
        concept!("rights-delete"),
        concept!("rights-delete-entry"),
        Some(concept!("rights-delete-vague")),
    )
}
