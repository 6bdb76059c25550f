//! Whether the document says how data are protected.

use crate::concept;
use crate::rules::{Context, Outcome};

rule! {
    /// Looks for at least one concrete measure that protects the data, such as encryption, access control or training. “Reasonable
    /// measures” alone are partial. Not meant: advice to users to keep their password safe.
    requirement "rules-security" of PublicRules, core;
    title: "安全措施", "Security measures";
    message: "未找到个人信息安全保护措施的说明", "no statement found that tells how data are protected";
    why: "处理者应当采取加密、访问控制等措施保障信息安全，并在政策中说明，用户才能判断是否可靠", "data must be kept safe by measures such as encryption; only if they are told can people judge whom to trust";
    help: "写出具体措施，例如“我们使用TLS加密传输您的信息，并限制内部人员的访问权限”", "name a measure, such as “We encrypt your data in transit and limit access to trained staff”";
    cites: ["cn-tc260-2020/1.5.g", "cn-pipl/51", "eu-gdpr/32"];
    bad zh: "# 隐私政策\n\n我们收集您的手机号。我们会采取合理措施保护您的个人信息。";
    bad en: "# Privacy Policy\n\nWe collect your e-mail address. We take reasonable measures to protect your information.";
    good zh: "# 隐私政策\n\n我们收集您的手机号。«我们采用加密技术存储和传输您的个人信息，并实行严格的访问控制。»";
    good en: "# Privacy Policy\n\nWe collect your e-mail address. «We protect your personal information with encryption and strict access controls.»";
}

fn check(cx: &Context<'_>) -> Outcome {
    cx.says_plainly(
        concept!("rules-security-plain"),
        concept!("rules-security"),
        Some(concept!("rules-security-vague")),
    )
}
