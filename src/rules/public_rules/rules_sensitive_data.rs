//! Whether the document says which data are sensitive, or how they are treated.

use crate::concept;
use crate::rules::{Context, Outcome};

rule! {
    /// Looks for a statement that flags data as sensitive or of a special category, or tells how sensitive data are treated. A
    /// document that names no sensitive type of data owes none.
    requirement "rules-sensitive-data" of PublicRules, extra;
    title: "敏感个人信息", "Sensitive data";
    message: "未找到敏感个人信息的标明或处理方式的说明", "no statement found that flags sensitive data or tells how they are treated";
    why: "敏感信息一旦泄露容易造成人身、财产损害，应当另行告知其必要性和对个人权益的影响", "a leak of sensitive data can harm people in body, purse or dignity, so the law asks that they be told apart";
    help: "逐项标明，例如“人脸信息属于敏感个人信息，我们仅在您单独同意后用于实名认证”", "flag them, such as “Your health data are sensitive; we process them only with your explicit consent”";
    cites: ["cn-pipl/30", "cn-ndsr/21.1.2", "cn-2019/2.3", "us-ca-ccpa/1798.100.a", "eu-gdpr/9.2.a"];
    bad zh: "# 隐私政策\n\n我们收集您的手机号、身份证号码和人脸信息，用于完成实名认证。";
    bad en: "# Privacy Policy\n\nWe collect your name, fingerprints and health data to verify your identity.";
    good zh: "# 隐私政策\n\n我们收集您的身份证号码和人脸信息。«上述信息属于敏感个人信息，我们会采取更严格的措施加以保护。»";
    good en: "# Privacy Policy\n\nWe collect your name and health data. «Health data are sensitive personal information, and we process them only with your explicit consent.»";
}

fn check(cx: &Context<'_>) -> Outcome {
    cx.says(concept!("rules-sensitive-data"), None).applies_if(
        cx.facts.names(concept!("sensitive-type")),
        "文件未提及敏感个人信息",
        "the document names no sensitive data",
    )
}
