//! Whether the document says how to reach the handler.

use crate::concept;
use crate::document::Region;
use crate::facts::At;
use crate::rules::{Context, Grade, Outcome, names_one};
use crate::source::Language;
use crate::text::has_postal;

rule! {
    /// Looks for a way to reach the handler: e-mail, telephone, post, a form or a path in the app; an address in the page's
    /// footer counts. Not meant: a bare “Contact” in a menu, or the contact of another company.
    requirement "rules-contact" of PublicRules, core;
    title: "联系方式", "Contact";
    message: "未找到处理者联系方式的说明", "no statement found that tells how to reach the handler";
    why: "处理者的联系方式应当与名称一并告知，否则查询、更正、删除和投诉都无处可提", "the law asks for the contact beside the name: without it no request and no complaint finds its way";
    help: "写明专门的联系方式，例如“如有疑问，请发送邮件至 privacy@qingyu.example”", "give a contact for privacy, such as “Questions? Write to privacy@bluefern.example.”";
    cites: ["cn-pipl/17.1.1", "cn-ndsr/21.1.1", "cn-tc260-2020/1.5.a", "eu-gdpr/13.1.a", "us-ca-reg/7011"];
    bad zh: "# 隐私政策\n\n您注册时，我们收集您的手机号。我们会妥善保管您的信息。";
    bad en: "# Privacy Policy\n\nWhen you sign up, we collect your e-mail address. We look after your data.";
    good zh: "# 隐私政策\n\n您注册时，我们收集您的手机号。«如对本政策有任何疑问，请发送邮件至 privacy@qingyu.example 与我们联系。»";
    good en: "# Privacy Policy\n\nWhen you sign up, we collect your e-mail address. «If you have questions about this policy, please contact us at privacy@bluefern.example.»";
}

fn check(cx: &Context<'_>) -> Outcome {
    let reached = |at: At<'_>| {
        at.email
            || at.phone
            || !at.in_block().links.is_empty() && at.has(concept!("contact-words"))
            || at.has(concept!("contact-path"))
            || names_one(at, &[concept!("contact-words"), concept!("rules-contact")])
                && (at.text().contains("://") || at.text().contains("www."))
            || has_address_link(at)
            || posted(at)
    };
    // To be told to call, without a number, an address or a path anywhere, is of no use.
    let reachable = cx.facts.everything().any(reached);
    cx.find_in(cx.facts.everything(), |at| {
        let region = at.in_block().region;
        let addressed = at.email || at.phone;
        let words = at.first(concept!("contact-words")).copied();
        let says = at.first(concept!("rules-contact")).copied();
        let grade = match (says, addressed) {
            // A menu says where a page is, not how to reach anybody.
            _ if region == Region::Navigation && !addressed => Grade::Nothing,
            (Some(_), _) if !reachable => Grade::Vague(0),
            (Some(_), _) => {
                let path = i32::from(at.has(concept!("contact-path")));
                Grade::Says(4 + 2 * i32::from(addressed) + path + i32::from(at.has(concept!("policy-name"))))
            }
            (_, true) if words.is_some() || at.under(concept!("contact-words")) => Grade::Says(5),
            _ if has_address_link(at) => Grade::Says(3),
            _ if posted(at) => Grade::Says(2),
            (_, true) if region == Region::Footer => Grade::Says(1),
            (_, true) => Grade::Says(2),
            // A link on the words themselves: a form or a help page.
            _ if words.is_some() && !at.in_block().links.is_empty() && region == Region::Main => Grade::Says(1),
            _ if words.is_some() => Grade::Near,
            _ => Grade::Nothing,
        };
        (grade, says.or(words))
    })
}

/// Whether it gives an address for letters, after words of contact or at the foot of the page.
fn posted(at: At<'_>) -> bool {
    let led = || {
        at.has(concept!("contact-words"))
            || at.under(concept!("contact-words"))
            || at.in_block().region == Region::Footer
            || at
                .before()
                .or(at.above())
                .is_some_and(|b| b.has(concept!("contact-words")))
    };
    at.language == Language::En && led() && has_postal(at.text())
}

/// Whether a link in the sentence opens a mail or a call.
fn has_address_link(at: At<'_>) -> bool {
    at.links().any(|link| {
        let href = link.href.as_deref().unwrap_or_default();
        href.starts_with("mailto:") || href.starts_with("tel:")
    })
}
