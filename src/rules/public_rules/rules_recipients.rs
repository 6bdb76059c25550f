//! Whether the document says who receives the data.

use crate::concept;
use crate::facts::At;
use crate::rules::{Context, Grade, Outcome, names_one, places, worth};

rule! {
    /// Looks for named recipients, a list of SDKs, or concrete categories such as couriers or payment processors; a category
    /// that stands alone is partial. “Third parties” or “partners” name nobody. A document that never speaks of sharing owes none.
    requirement "rules-recipients" of PublicRules, extra;
    title: "接收方", "Recipients";
    message: "未找到个人信息接收方的说明", "no statement found that tells who receives the data";
    why: "接收方的名称或者类型应当告知；只写“第三方”“合作伙伴”，用户不知道信息去了哪里", "recipients or their categories must be told: “partners” alone does not say where the data go";
    help: "列明接收方及用途，例如“物流公司：姓名、电话、地址，用于配送”", "list them with the purpose, such as “We share your address with delivery companies to ship your order”";
    cites: ["cn-pipl/23", "cn-ndsr/21.2", "cn-tc260-2020/1.5.h", "cn-tc260-2020/2.1.c", "eu-gdpr/13.1.e"];
    bad zh: "# 隐私政策\n\n您注册时，我们收集您的手机号。我们可能与第三方共享您的个人信息。";
    bad en: "# Privacy Policy\n\nWhen you sign up, we collect your e-mail address. We may share your information with third parties.";
    good zh: "# 隐私政策\n\n您注册时，我们收集您的手机号。«我们会将您的收货地址共享给物流公司，用于配送商品。»";
    good en: "# Privacy Policy\n\nWhen you sign up, we collect your e-mail address. «We share your address with delivery companies to deliver your orders.»";
}

fn check(cx: &Context<'_>) -> Outcome {
    let mut rows: Vec<(usize, usize)> = cx.prose().filter_map(recipient_row).collect();
    rows.dedup();
    let outcome = cx.find(|at| {
        let shared = names_one(at, &[concept!("purpose"), concept!("topic-share")]);
        let grade = match places(at, concept!("recipient")) {
            count if count >= 2 || count == 1 && shared => {
                let told = i32::from(at.has(concept!("topic-share")) || at.has(concept!("rules-sharing-plain")))
                    + i32::from(at.has(concept!("company-name")));
                let plainly = i32::from(at.has(concept!("share-told")));
                Grade::Says(worth(at, count) + 2 * told + 2 * plainly)
            }
            _ if rows.len() >= 2 && recipient_row(at).is_some() => Grade::Says(1),
            0 => Grade::Nothing,
            _ => Grade::Vague(0),
        };
        (grade, at.first(concept!("recipient")).copied())
    });
    outcome.applies_if(
        cx.facts.names(concept!("topic-share")),
        "文件未提及对外提供个人信息",
        "the document speaks of no sharing",
    )
}

/// The table row, if the statement is a cell that names a recipient where sharing is the topic.
fn recipient_row(at: At<'_>) -> Option<(usize, usize)> {
    let cell = at.in_block().cell.filter(|c| !c.header)?;
    let column = at.in_column(concept!("column-recipient"));
    let names = names_one(at, &[concept!("recipient"), concept!("company-name")]);
    (column || names && at.about(concept!("topic-share"))).then_some((cell.table, cell.row))
}
