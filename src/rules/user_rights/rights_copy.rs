//! Whether users are told that they can get a copy of their data.

use crate::concept;
use crate::rules::{Context, Outcome};

rule! {
    /// Looks for a statement that users can get a copy of their data, export them, or have them moved to another service.
    requirement "rights-copy" of UserRights, extra;
    title: "复制与转移", "Copy and portability";
    message: "未找到用户可以获取个人信息副本或转移个人信息的说明", "no statement found that users can get a copy of their data or move them elsewhere";
    why: "个人有权复制其个人信息，符合条件时有权转移至其指定的处理者，不应被锁在一家服务里", "people may take their data with them; a service should not hold them by holding their data";
    help: "写明途径，例如“您可以在“设置—隐私”中导出您的个人信息副本”", "say how, such as “You can download a copy of your data under Settings > Export”";
    cites: ["cn-pipl/45", "cn-ndsr/21.1.4", "cn-ndsr/25", "eu-gdpr/13.2.b"];
    bad zh: "# 隐私政策\n\n您注册时，我们收集您的手机号。您可以更正您的个人信息。";
    bad en: "# Privacy Policy\n\nWhen you sign up, we collect your e-mail address. You can correct your data in the settings.";
    good zh: "# 隐私政策\n\n您注册时，我们收集您的手机号。«您有权获取您的个人信息副本。»";
    good en: "# Privacy Policy\n\nWhen you sign up, we collect your e-mail address. «You have the right to receive a copy of your personal data in a machine-readable format.»";
}

fn check(cx: &Context<'_>) -> Outcome {
    cx.says_right(
        concept!("rights-copy"),
        concept!("rights-copy"),
        concept!("rights-copy-entry"),
        None,
    )
}
