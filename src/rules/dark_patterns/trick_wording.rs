//! Boxes whose wording turns the answer around.

use crate::concept;
use crate::facts::choices::is_sample;
use crate::finding::Confidence;
use crate::rules::{Context, Spot};

rule! {
    /// Finds opt-out boxes (“tick here if you do not wish …”), boxes that must be unticked to refuse, and double negatives.
    violation "trick-wording" of Choices, Warning;
    title: "误导性措辞", "Trick wording";
    message: "选项的措辞使人误解：勾选意味着拒绝", "the wording turns the answer around: setting the control refuses";
    why: "用户以为在拒绝时却表示了同意，同意便不明确", "users who think that they refuse agree; such a consent is not unambiguous";
    help: "用肯定句表述，勾选即表示同意，默认不勾选", "word it as a plain statement that a tick agrees to, unticked by default";
    cites: ["cn-2019/3.4", "cn-pipl/5", "eu-edpb-03-2022/4.5.3", "us-ca-reg/7004.a.3"];
    bad zh: "<label>«<input type=checkbox>»如不希望收到促销短信，请勾选此框</label>";
    bad en: "<label>«<input type=checkbox>» Tick here if you do not wish to receive mailings</label>";
    good zh: "<label><input type=checkbox>我希望收到促销短信</label>";
    good en: "<label><input type=checkbox> Tick here to receive mailings</label>";
}

fn check(cx: &Context<'_>) -> Vec<Spot> {
    let facts = cx.facts;
    let tricks = |i: usize| facts.label_has(i, concept!("ui-trick"));
    facts
        .controls()
        .filter(|(i, c)| c.kind.has_state() && tricks(*i) && !is_sample(facts, c))
        .map(|(i, c)| {
            let consent = facts.purposes[i].is_consent();
            // What has nothing to do with consent, such as cutlery with a meal, may be asked either way.
            let confidence = match consent {
                true => Confidence::High,
                false if facts.label_has(i, concept!("ui-about-data")) => Confidence::Medium,
                false => Confidence::Low,
            };
            cx.spot_control(c, confidence)
        })
        .collect()
}
