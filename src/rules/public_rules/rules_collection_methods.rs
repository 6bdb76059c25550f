//! Whether the document says how data are obtained.

use crate::concept;
use crate::rules::{Context, Outcome};

rule! {
    /// Looks for at least one way of obtaining data other than asking the user: automatically, by cookies, logs or SDKs, or from
    /// third parties. Not meant: data that users type in themselves.
    requirement "rules-collection-methods" of PublicRules, extra;
    title: "收集方式", "Ways of collection";
    message: "未找到自动收集或从第三方获取信息的说明", "no statement found that tells how data are obtained other than from the user";
    why: "处理方式应当告知；自动收集和从他人处获得的信息，用户自己看不见", "the means must be told: what is collected automatically or bought from others, people cannot see for themselves";
    help: "写明途径，例如“您使用时，我们会自动收集设备型号和日志信息”", "tell the ways, such as “When you use the app, we automatically collect log data and the device model”";
    cites: ["cn-pipl/17.1.2", "cn-2019/2.1", "eu-gdpr/14", "us-ca-ccpa/1798.110"];
    bad zh: "# 隐私政策\n\n您注册时，我们收集您填写的手机号和昵称。";
    bad en: "# Privacy Policy\n\nWhen you sign up, we collect the name and e-mail address that you enter.";
    good zh: "# 隐私政策\n\n您注册时，我们收集您填写的手机号。«当您使用我们的服务时，我们会自动收集您的设备信息和日志信息。»";
    good en: "# Privacy Policy\n\nWhen you sign up, we collect your e-mail address. «When you visit our site, we automatically collect your IP address and log data.»";
}

fn check(cx: &Context<'_>) -> Outcome {
    cx.says_plainly(
        concept!("rules-collection-plain"),
        concept!("rules-collection-methods"),
        None,
    )
}
