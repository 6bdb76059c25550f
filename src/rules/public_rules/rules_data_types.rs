//! Whether the document says which data are collected.

use crate::concept;
use crate::document::BlockKind;
use crate::facts::At;
use crate::rules::{Context, Grade, Outcome, names_one, places, worth};

rule! {
    /// Looks for at least two concrete types of personal data that are collected, in one sentence or as items of a list or table.
    /// One type alone is partial. Not meant: “personal information” in general, and data that are said not to be collected.
    requirement "rules-data-types" of PublicRules, core;
    title: "收集的信息类型", "Types of data";
    message: "未找到收集哪些个人信息的说明", "no statement found that tells which data are collected";
    why: "处理个人信息前应当告知信息的种类；只有逐项列明，用户才知道自己交出了什么", "the types of data must be told before they are handled: only then do people know what they give away";
    help: "逐项列明，例如“注册时，我们收集您的手机号和昵称”", "list them one by one, such as “When you register, we collect your name and e-mail address”";
    cites: ["cn-pipl/17.1.2", "cn-ndsr/21.1.2", "cn-2019/2.1", "us-ca-ccpa/1798.100.a"];
    bad zh: "# 隐私政策\n\n为了提供服务，我们会收集您的个人信息。我们重视您的隐私。";
    bad en: "# Privacy Policy\n\nTo provide our service we collect personal information. We respect your privacy.";
    good zh: "# 隐私政策\n\n«您下单时，我们收集您的姓名、手机号码和收货地址。»我们重视您的隐私。";
    good en: "# Privacy Policy\n\n«When you place an order, we collect your name, phone number and delivery address.» We respect your privacy.";
}

fn check(cx: &Context<'_>) -> Outcome {
    let listed = cx.prose().filter(|at| is_listed(*at)).take(2).count() == 2;
    let of_collecting = [concept!("collect"), concept!("use-data"), concept!("personal-data")];
    cx.find(|at| {
        let spoken = names_one(at, &of_collecting)
            || at.led_by(concept!("collect"))
            || at.led_by(concept!("personal-data"))
            || at.under(concept!("topic-collect"));
        let grade = match places(at, concept!("data-type")) {
            0 => Grade::Nothing,
            count if count >= 2 && spoken => Grade::Says(told(at, count)),
            _ if listed && is_listed(at) => Grade::Says(1),
            _ if at.has(concept!("collect")) => Grade::Vague(0),
            _ => Grade::Near,
        };
        (grade, at.first(concept!("data-type")).copied())
    })
}

/// Whether it is an item of a list or table of collected data.
fn is_listed(at: At<'_>) -> bool {
    matches!(at.in_block().kind, BlockKind::ListItem { .. } | BlockKind::Cell)
        && places(at, concept!("data-type")) > 0
        && (at.led_by(concept!("collect")) || at.under(concept!("topic-collect")))
}

/// The worth of a statement that names so many kinds: the telling of what is collected is better than a longer list.
fn told(at: At<'_>, count: i32) -> i32 {
    let collects = at.asserts(concept!("collect")) && !at.has(concept!("child-word"));
    let led = at.led_by(concept!("collect")) || at.under(concept!("topic-collect"));
    worth(at, count) + 2 * i32::from(collects) + 2 * i32::from(led)
}
