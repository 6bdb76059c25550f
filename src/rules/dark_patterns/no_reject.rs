//! Acceptance without a refusal beside it.

use crate::concept;
use crate::document::{Document, LayerId, LayerKind, State};
use crate::facts::choices::Answer;
use crate::facts::{Facts, Kind};
use crate::finding::Confidence;
use crate::rules::{Context, Spot};

rule! {
    /// Finds banners and dialogs that ask for consent and offer only OK, Got it, Accept or Close: no way to refuse in the same
    /// layer. A box to leave unticked, or a button that keeps to what is necessary, counts as a refusal.
    violation "no-reject" of Choices, Warning;
    title: "没有拒绝选项", "No way to refuse";
    message: "只提供接受，没有同层的拒绝选项", "acceptance is offered without a refusal in the same layer";
    why: "不能拒绝就谈不上自愿同意", "consent that cannot be refused is not freely given";
    help: "在同一层加上同样醒目的“拒绝”按钮", "add a Reject button of equal weight in the same layer";
    cites: ["cn-tc260-2020/3.1.a", "cn-2019/3.1", "eu-edpb-cbt/8", "eu-gdpr/r42", "us-ca-reg/7004.a.2"];
    bad zh: "<div class=\"cookie-banner\"><p>本网站使用 Cookie 分析您的访问。</p>«<button>»我知道了</button></div>";
    bad en: "<div class=\"cookie-banner\"><p>We use cookies to analyse your visit.</p>«<button>»Got it</button></div>";
    good zh: "<div class=\"cookie-banner\"><p>本网站使用 Cookie 分析您的访问。</p><button>同意</button><button>拒绝</button></div>";
    good en: "<div class=\"cookie-banner\"><p>We use cookies to analyse your visit.</p><button>Accept</button><button>Only necessary</button></div>";
}

fn check(cx: &Context<'_>) -> Vec<Spot> {
    let facts = cx.facts;
    let document = cx.document();
    let mut spots = Vec::new();
    for (layer, about) in document.layers.iter().enumerate() {
        let small_page =
            about.kind == LayerKind::Page && facts.kinds.is(Kind::ConsentUi) && !facts.kinds.is(Kind::PrivacyPolicy);
        let asks = matches!(about.kind, LayerKind::Banner | LayerKind::Dialog) || small_page;
        if !asks || !asks_consent(facts, layer) {
            continue;
        }
        let inside: Vec<usize> = facts
            .controls()
            .filter(|(_, c)| within(document, c.layer, layer))
            .map(|(i, _)| i)
            .collect();
        let answers = |answer: Answer| inside.iter().copied().find(|i| facts.answers[*i] == Some(answer));
        // Fields are filled in for something else than a consent, and a box to leave alone is a refusal.
        let other = inside.iter().any(|i| {
            let control = &document.controls[*i];
            control.kind == crate::document::ControlKind::Field
                || control.kind.has_state() && control.state != State::On && !control.disabled
        });
        let refusal_link = document.links.iter().enumerate().any(|(l, link)| {
            let words = facts.link_text(l);
            let refuses = Answer::of_statements(words) == Some(Answer::Refuse);
            // To leave is a refusal, if a costly one: that is `forced-consent`.
            within(document, link.layer, layer)
                && (refuses
                    || words
                        .iter()
                        .any(|s| s.has(concept!("ui-forced")) || s.has(concept!("ui-leave"))))
        });
        if other || refusal_link || answers(Answer::Refuse).is_some() {
            continue;
        }
        if let Some(accept) = answers(Answer::Accept)
            .or(answers(Answer::Acknowledge))
            .or(answers(Answer::Close))
        {
            let confidence = if answers(Answer::Settings).is_some() {
                Confidence::Medium
            } else {
                Confidence::High
            };
            spots.push(cx.spot_control(&document.controls[accept], confidence));
        }
    }
    // Nested layers tell the same story once.
    spots.dedup_by_key(|s| s.span);
    spots
}

/// Whether the layer's own text asks for consent to cookies or data.
pub(super) fn asks_consent(facts: &Facts<'_>, layer: LayerId) -> bool {
    let document = facts.document;
    let banner = document.layers[layer].kind == LayerKind::Banner;
    let named = |s: &crate::facts::Statement| {
        let data =
            || s.has(concept!("ui-data")) || s.has(concept!("implied-consent")) || s.has(concept!("ui-agreement"));
        s.has(concept!("cookies")) || s.has(concept!("ui-tracking")) || banner && data()
    };
    document
        .blocks
        .iter()
        .enumerate()
        .any(|(b, block)| within(document, block.layer, layer) && facts.statements[b].iter().any(named))
}

pub(super) fn within(document: &Document, mut inner: LayerId, outer: LayerId) -> bool {
    loop {
        if inner == outer {
            return true;
        }
        match document.layers[inner].parent {
            Some(parent) => inner = parent,
            None => return false,
        }
    }
}
