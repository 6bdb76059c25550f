//! Whether users are told that they can withdraw consent.

use crate::concept;
use crate::rules::{Context, Outcome};

rule! {
    /// Looks for a statement that consent can be withdrawn, or an authorisation or permission turned off again. An opt-out that is
    /// not framed as consent is partial. Not meant: refusing marketing or advertising only.
    requirement "consent-withdrawal" of ExpressConsent, core;
    title: "撤回同意", "Withdrawing consent";
    message: "未找到用户可以撤回同意的说明", "no statement found that users can withdraw their consent";
    why: "个人有权撤回同意，处理者应当提供便捷的撤回方式；不能撤回的同意不是真正的同意", "consent that cannot be taken back is none: withdrawing must be as easy as giving, and people must be told of it";
    help: "写明撤回的途径，例如“您可以在“设置—隐私”中随时撤回同意”", "say how, such as “You can withdraw your consent at any time under Settings > Privacy”";
    cites: ["cn-pipl/15.1", "cn-2019/3.8", "cn-tc260-2020/3.9", "eu-gdpr/13.2.c", "eu-gdpr/7.3"];
    bad zh: "# 隐私政策\n\n经您同意，我们收集您的位置信息。您可以退订营销短信。";
    bad en: "# Privacy Policy\n\nWith your consent, we collect your location. You may unsubscribe from our newsletter.";
    good zh: "# 隐私政策\n\n经您同意，我们收集您的位置信息。«您可以随时在设置中撤回您的同意。»";
    good en: "# Privacy Policy\n\nWith your consent, we collect your location. «You can withdraw your consent at any time in the settings.»";
}

fn check(cx: &Context<'_>) -> Outcome {
    let outright = cx.says_plainly(
        concept!("consent-withdrawal-plain"),
        concept!("consent-withdrawal"),
        Some(concept!("consent-withdrawal-vague")),
    );
    // Turning off a permission that was granted takes back an authorisation.
    cx.or_entry(outright, concept!("permission-word"), |at| {
        at.first(concept!("turn-off"))
            .filter(|_| at.has(concept!("in-settings")))
            .copied()
    })
}
