//! Agree or leave.

use crate::concept;
use crate::document::Control;
use crate::facts::Kind;
use crate::facts::choices::Answer;
use crate::finding::Confidence;
use crate::rules::{Context, Spot};

rule! {
    /// Finds policies that make those who disagree stop using the product, and screens whose refusal is to leave. That some
    /// functions will not work is not meant, nor a bare “use it only after you have read this”.
    violation "forced-consent" of Choices, Warning;
    title: "强制同意", "Forced consent";
    message: "不同意就不能使用产品", "whoever does not agree cannot use the product at all";
    why: "不得因用户不同意提供非必要信息而拒绝其使用基本功能", "consent is not free where refusing costs the whole service";
    help: "让拒绝的用户仍可使用不依赖这些信息的功能，并说明受影响的功能", "let those who refuse use what does not need the data, and say which functions are lost";
    cites: ["cn-pipl/16", "cn-2019/4.2", "cn-2021-necessary/4", "eu-gdpr/7.4"];
    bad zh: "# 隐私政策\n\n我们收集您的信息。«如果您不同意本政策，请立即停止使用我们的服务。»";
    bad en: "# Privacy Policy\n\nWe collect your information. «If you do not agree with this policy, please do not use our site.»", "<div class=modal><p>Our privacy policy</p><button>Agree</button>«<button>»Disagree and exit</button></div>";
    good zh: "# 隐私政策\n\n我们收集您的信息。如您拒绝提供位置信息，您将无法使用附近的人功能，但不影响其他功能。";
    good en: "# Privacy Policy\n\nWe collect your information. If you do not share your location, the map will not work, but everything else will.";
}

fn check(cx: &Context<'_>) -> Vec<Spot> {
    let facts = cx.facts;
    // To leave is the other answer only where there is one to accept.
    let accepts = |layer| {
        let answers = facts
            .controls()
            .filter(|(_, c)| c.layer == layer)
            .map(|(i, _)| facts.answers[i]);
        answers
            .flatten()
            .any(|a| matches!(a, Answer::Accept | Answer::Acknowledge))
    };
    let forced = |i: usize, c: &Control| {
        facts.label_has(i, concept!("ui-forced")) || facts.label_has(i, concept!("ui-leave")) && accepts(c.layer)
    };
    let mut spots: Vec<Spot> = facts
        .controls()
        .filter(|(i, c)| !c.kind.has_state() && forced(*i, c))
        .map(|(_, c)| cx.spot_control(c, Confidence::High))
        .collect();
    for (i, link) in facts.document.links.iter().enumerate() {
        let leaves = facts.link_text(i).iter().any(|s| s.has(concept!("ui-leave")));
        if leaves && accepts(link.layer) && !spots.iter().any(|s| s.span == link.span) {
            spots.push(cx.spot_link(link, Confidence::High));
        }
    }
    let policy = facts.kinds.is(Kind::PrivacyPolicy) || facts.kinds.is(Kind::Terms);
    let confidence = if policy { Confidence::High } else { Confidence::Medium };
    for at in facts.prose() {
        if let Some(hit) = at.first(concept!("forced-consent")) {
            // Whether the product can do without what is refused is for a reader to judge.
            let whole = at.has(concept!("policy-name")) || at.has(concept!("terms-name"));
            let confidence = match at.has(concept!("forced-over-data")) && !whole {
                true => Confidence::Low,
                false => confidence,
            };
            spots.push(cx.spot_at(at, Some(hit), confidence));
        } else if !policy && let Some(hit) = at.first(concept!("ui-forced")) {
            spots.push(cx.spot_at(at, Some(hit), confidence));
        }
    }
    spots
}
