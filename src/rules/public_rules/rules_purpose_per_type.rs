//! Whether each kind of data comes with its own purpose.

use crate::concept;
use crate::facts::At;
use crate::rules::{Context, Grade, Outcome, places, row, worth};

rule! {
    /// Looks for statements or table rows that tie types of data to their purpose or function, at least three of them; one or two
    /// are partial. Not meant: one list of data and, elsewhere, one list of purposes.
    requirement "rules-purpose-per-type" of PublicRules, extra;
    title: "逐项对应的目的", "A purpose for each type";
    message: "未找到信息类型与使用目的逐项对应的说明", "no statement found that ties each type of data to its purpose";
    why: "收集的目的、方式和范围应当逐一列出；混在一起，用户看不出哪项信息服务于哪项功能", "purposes must be told item by item: a list of data beside a list of purposes hides what each piece is for";
    help: "按功能分别写明，例如“注册：收集手机号，用于验证身份；配送：收集收货地址，用于寄送商品”", "go function by function, such as “we use your phone number to verify your identity and your address to deliver orders”";
    cites: ["cn-2019/2.1", "cn-tc260-2020/2.1.a", "cn-pipl/17.1.2", "us-ca-ccpa/1798.100.a"];
    bad zh: "# 隐私政策\n\n我们收集您的姓名、手机号和地址。我们使用这些信息处理订单、防范欺诈。";
    bad en: "# Privacy Policy\n\nWe collect your name, phone number and address. We use what we hold to process orders and to prevent fraud.";
    good zh: "# 隐私政策\n\n我们按功能收集信息。\n\n- 注册时，我们收集手机号用于验证您的身份。\n- «下单时，我们收集姓名、手机号和收货地址，用于处理订单、配送商品。»\n- 支付时，我们收集银行卡号用于完成支付。";
    good en: "# Privacy Policy\n\nWe collect data for each function.\n\n- We use your phone number to verify your identity.\n- «We use your name, e-mail address and delivery address to process your orders and to respond to your questions.»\n- We use your IP address to prevent fraud.";
}

fn check(cx: &Context<'_>) -> Outcome {
    // A short policy has few functions to tell of.
    let enough = if cx.prose().take(SHORT).count() < SHORT { 2 } else { 3 };
    cx.find_several(enough, |at| {
        let types = places(at, concept!("data-type"));
        let purposes: i32 = row(at).map(|beside| places(beside, concept!("purpose"))).sum();
        if types == 0 || purposes == 0 || !opens_row(at) || at.has(concept!("data-mishap")) {
            return (Grade::Nothing, None);
        }
        (
            Grade::Says(worth(at, types.min(2) + purposes.min(4)) + 3 * i32::from(tells_use(at))),
            at.first(concept!("data-type")).copied(),
        )
    })
}

/// From this many sentences on a policy is no longer short.
const SHORT: usize = 60;

/// Whether an English sentence tells in words that data are used or collected.
fn tells_use(at: At<'_>) -> bool {
    at.has(concept!("purpose-told"))
}

/// Whether it is the first of its table row to name data, so that no row counts twice.
fn opens_row(at: At<'_>) -> bool {
    row(at)
        .find(|beside| beside.has(concept!("data-type")))
        .is_some_and(|first| (first.block, first.index) == (at.block, at.index))
}
