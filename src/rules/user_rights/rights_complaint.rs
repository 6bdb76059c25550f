//! Whether users are told where they can complain.

use crate::concept;
use crate::rules::{Context, Outcome};

rule! {
    /// Looks for a channel named for complaints, or an authority, dispute body or court to turn to. A promise to resolve
    /// complaints, an internal appeal, or a mere clause on jurisdiction is partial. Not meant: “Questions? Contact us”.
    requirement "rights-complaint" of UserRights, extra;
    title: "投诉渠道", "Complaints";
    message: "未找到投诉、举报渠道或监管机构的说明", "no statement found that names a way to complain or an authority";
    why: "应当建立并公布投诉、举报渠道；对处理者的答复不满意时，用户还应知道可以找谁", "when the company does not help, people must know who will: the right to complain to an authority must be told";
    help: "写明渠道，例如“您可以拨打12345投诉，或者向网信部门举报”", "name it, such as “You have the right to lodge a complaint with the data protection authority”";
    cites: ["cn-2019/6.5", "cn-tc260-2020/1.5.j", "cn-pipl/50", "eu-gdpr/13.2.d"];
    bad zh: "# 隐私政策\n\n您注册时，我们收集您的手机号。如有疑问，请与我们联系。";
    bad en: "# Privacy Policy\n\nWhen you sign up, we collect your e-mail address. If you have questions, please contact us.";
    good zh: "# 隐私政策\n\n您注册时，我们收集您的手机号。«如果您对我们的答复不满意，您可以向网信部门投诉或者举报。»";
    good en: "# Privacy Policy\n\nWhen you sign up, we collect your e-mail address. «You have the right to lodge a complaint with a supervisory authority.»";
}

fn check(cx: &Context<'_>) -> Outcome {
    let outright = cx.says(concept!("rights-complaint"), Some(concept!("rights-complaint-vague")));
    cx.or_entry(outright, concept!("topic-complaint"), |at| {
        // An address under a heading on complaints is their channel.
        let address = at.first(concept!("contact-words")).filter(|_| at.email || at.phone);
        at.first(concept!("authority-word")).or(address).copied()
    })
}
