//! Consent by timer, scrolling, any click or closing.

use crate::concept;
use crate::facts::Kind;
use crate::finding::Confidence;
use crate::rules::{Context, SHORT, Spot};

rule! {
    /// Finds screens on which a timer, scrolling, any click or closing counts as consent.
    violation "auto-accept" of ExpressConsent, Error;
    title: "自动接受", "Automatic acceptance";
    message: "倒计时、滚动、任意点击或关闭被当作同意", "a timer, scrolling, any click or closing counts as consent";
    why: "这些动作都不是用户对同意的明确表示", "none of these is a clear act by which a user agrees";
    help: "只有用户点击明确的“同意”按钮才视为同意；关闭等同于拒绝", "take only a click on a clear Accept button for consent; closing must refuse";
    cites: ["cn-2019/3.4", "cn-tc260-2020/3.1.a", "eu-gdpr/r32", "us-ca-ccpa/1798.140.h"];
    bad zh: "<div class=\"cookie-banner\"><p>«关闭本弹窗即视为您同意我们使用 Cookie。»</p><button>同意</button><button>拒绝</button></div>";
    bad en: "<div class=\"cookie-banner\"><p>«By scrolling this page you accept our cookies.»</p><button>Accept</button><button>Reject</button></div>";
    good zh: "<div class=\"cookie-banner\"><p>关闭本弹窗表示拒绝。</p><button>同意</button><button>拒绝</button></div>";
    good en: "<div class=\"cookie-banner\"><p>Close this window to refuse.</p><button>Accept</button><button>Reject</button></div>";
}

fn check(cx: &Context<'_>) -> Vec<Spot> {
    let facts = cx.facts;
    // In a policy the same words are implied consent, in an article somebody else's; on a screen the act is at hand.
    let screen = facts.kinds.is(Kind::ConsentUi) || facts.kinds.is(Kind::Other) && facts.prose().count() <= SHORT;
    if !screen || facts.kinds.is(Kind::PrivacyPolicy) || facts.kinds.is(Kind::Terms) {
        return vec![];
    }
    facts
        .everything()
        .filter_map(|at| Some(cx.spot_at(at, Some(at.asserted(concept!("ui-auto-accept"))?), Confidence::High)))
        .collect()
}
