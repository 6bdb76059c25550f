//! A screen that ticks in advance what the policy promises to leave to the user.

use crate::concept;
use crate::rules::bundle::{BundleContext, BundleSpot, Place};
use crate::source::Message;

rule! {
    /// Finds screens with a pre-ticked consent in a bundle whose policy promises that consent is never ticked in advance.
    across "policy-promise-broken" of ExpressConsent, Warning;
    title: "违背政策承诺", "Policy promise broken";
    message: "政策承诺不默认勾选，而页面默认勾选了", "the policy promises that nothing is ticked in advance, and the screen ticks it";
    why: "处理者应当按照公开的规则处理个人信息", "who publishes rules must keep them; a broken promise misleads";
    help: "去掉默认勾选，使页面与政策一致", "leave the control off, as the policy promises";
    cites: ["cn-2019/3.4", "cn-2019/3.9", "cn-pipl/7", "eu-gdpr/r32"];
    bad zh: "=== a.html\n<label>«<input type=checkbox checked>»我同意接收优惠短信</label>\n=== b.md\n# 隐私政策\n\n我们收集您的手机号。我们不会默认勾选任何选项。";
    bad en: "=== a.html\n<label>«<input type=checkbox checked>» Send me offers</label>\n=== b.md\n# Privacy Policy\n\nWe collect your name. We never use pre-ticked boxes.";
    good zh: "=== a.html\n<label><input type=checkbox>我同意接收优惠短信</label>\n=== b.md\n# 隐私政策\n\n我们收集您的手机号。我们不会默认勾选任何选项。";
    good en: "=== a.html\n<label><input type=checkbox checked> Send me offers</label>\n=== b.md\n# Privacy Policy\n\nWe collect your name.";
}

fn check(cx: &BundleContext<'_>) -> Vec<BundleSpot> {
    let promise = (0..cx.members.len()).filter(|m| !cx.is_screen(*m)).find_map(|member| {
        let at = cx.members[member].facts.naming(concept!("promises-unticked")).next()?;
        Some(cx.place_at(member, at, at.range.clone()))
    });
    let Some(promise) = promise else { return vec![] };
    let mut spots = Vec::new();
    for member in 0..cx.members.len() {
        for ticked in cx.found(member, &super::preticked_consent::RULE) {
            spots.push(BundleSpot {
                at: Place {
                    member,
                    span: ticked.span,
                    text: ticked.text,
                },
                confidence: ticked.confidence,
                message: None,
                related: vec![(Message::new("政策的承诺", "the promise"), promise.clone())],
            });
        }
    }
    spots
}
