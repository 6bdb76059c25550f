//! Whether users are told that they can see their data.

use crate::concept;
use crate::rules::{Context, Outcome};

rule! {
    /// Looks for a statement that users can view, access or obtain their personal data. A right merely listed, in a document that
    /// shows no way at all to use it, is partial. Not meant: who in the company has access.
    requirement "rights-access" of UserRights, core;
    title: "查阅", "Access";
    message: "未找到用户可以查阅其个人信息的说明", "no statement found that users can access their data";
    why: "查阅是其他权利的前提：不知道对方掌握了什么，就谈不上更正和删除", "access comes before every other right: what is not known can be neither corrected nor deleted";
    help: "写明途径，例如“您可以在“我的—个人资料”中查阅您的个人信息”", "say how, such as “You can view the data we hold about you under Account > My data”";
    cites: ["cn-pipl/45", "cn-ndsr/21.1.4", "cn-tc260-2020/1.5.i", "eu-gdpr/13.2.b", "us-ca-ccpa/1798.110"];
    bad zh: "# 隐私政策\n\n您注册时，我们收集您的手机号。我们的员工只能在授权范围内访问您的信息。";
    bad en: "# Privacy Policy\n\nWhen you sign up, we collect your e-mail address. Only trained staff have access to it.";
    good zh: "# 隐私政策\n\n您注册时，我们收集您的手机号。«您有权查阅您的个人信息。»如有需要，请发送邮件至 privacy@qingyu.example 联系我们。";
    good en: "# Privacy Policy\n\nWhen you sign up, we collect your e-mail address. «You have the right to access your personal data.» Please contact us at privacy@bluefern.example.";
}

fn check(cx: &Context<'_>) -> Outcome {
    cx.with_a_way(cx.says_right(
        concept!("rights-access-plain"),
        concept!("rights-access"),
        concept!("rights-access-entry"),
        None,
    ))
}
