//! Consent inferred from use, registration or silence.

use std::collections::HashSet;

use crate::concept;
use crate::document::{BlockId, Control, State};
use crate::facts::{At, Kind};
use crate::finding::Confidence;
use crate::rules::{Context, SHORT, Spot};

rule! {
    /// Finds wording that takes use, browsing, registration or silence for consent, in policies and on screens. Not meant:
    /// “by clicking Accept you agree” beside a real choice, and continued use after a change, which has a rule of its own.
    violation "implied-consent" of ExpressConsent, Warning;
    title: "推定同意", "Implied consent";
    message: "把使用、浏览、注册或沉默视为同意", "use, browsing, registration or silence is taken as consent";
    why: "同意应由用户在知情前提下自愿、明确作出；使用行为本身不是同意", "consent is a clear affirmative act of an informed user; use as such is none";
    help: "请用户以主动操作（如勾选未预选的复选框）表示同意，并删除“使用即视为同意”的表述", "ask for consent by an act of its own, such as ticking an unticked box, and drop the wording “by using … you agree”";
    cites: ["cn-pipl/14.1", "cn-2019/3.4", "cn-tc260-2020/3.5.a", "eu-gdpr/r32", "eu-gdpr/4.11"];
    bad zh: "# 隐私政策\n\n«您使用本网站即视为同意本隐私政策。»欢迎联系我们。", "<form><input name=phone><p>«点击注册，即表示您同意服务条款。»</p><button>注册</button></form>";
    bad en: "# Privacy Policy\n\n«By using this site, you agree to this privacy policy.» Write to us.", "<form><input name=mail><p>«By signing up, you agree to our terms.»</p><button>Sign up</button></form>";
    good zh: "# 隐私政策\n\n请您阅读本政策，勾选后点击“同意”，我们才会收集您的信息。";
    good en: "<div class='cookie-banner'><p>By clicking Accept, you agree to our use of cookies.</p><button>Accept</button><button>Reject</button></div>";
}

fn check(cx: &Context<'_>) -> Vec<Spot> {
    let facts = cx.facts;
    let policy = facts.kinds.is(Kind::PrivacyPolicy) || facts.kinds.is(Kind::Terms);
    // A box of its own for the agreement asks for an act; the sentence beside it only explains the button.
    let has_box = facts
        .controls()
        .any(|(i, c)| c.kind.has_state() && facts.purposes[i].agreement);
    // So does a box that has the sentence itself for its label.
    let open_box = |c: &Control| c.kind.has_state() && c.state != State::On;
    let labels: HashSet<BlockId> = facts
        .controls()
        .filter(|(_, c)| open_box(c))
        .filter_map(|(_, c)| c.block)
        .collect();
    let is_label = |at: &At<'_>| !policy && labels.contains(&at.block);
    let long = cx.prose().count() > SHORT;
    let screen = facts.kinds.is(Kind::ConsentUi) || facts.kinds.is(Kind::Other) && !long;
    let confidence = if facts.kinds.is(Kind::Other) && long {
        Confidence::Low
    } else {
        Confidence::High
    };
    facts
        .everything()
        .filter(|at| at.in_block().visibility != crate::document::Visibility::Template)
        .filter_map(|at| {
            // Scrolling or closing as consent is `auto-accept`, on screens.
            if !policy && at.asserts(concept!("ui-auto-accept")) {
                return None;
            }
            let by_use = at.statement().first(concept!("implied-consent"));
            // Where no policy could have changed, going on using is using.
            let going_on = || {
                at.statement()
                    .first(concept!("consent-by-continued-use"))
                    .filter(|_| !policy || !speaks_of_change(at))
            };
            if is_label(&at) {
                return None;
            }
            if let Some(hit) = by_use.or_else(going_on) {
                let confidence = if is_soft(&at) { Confidence::Low } else { confidence };
                return Some(cx.spot_at(at, Some(hit), confidence));
            }
            let hit = at.first(concept!("ui-consent-by-act"))?;
            (screen && !has_box).then(|| cx.spot_at(at, Some(hit), confidence))
        })
        .collect()
}

/// Whether it is one function that the user starts, or an act of agreeing, and nothing that binds to the policy as a whole.
fn is_soft(at: &At<'_>) -> bool {
    let whole = at.has(concept!("policy-name")) || at.has(concept!("terms-name"));
    at.statement().has(concept!("implied-by-signing")) || at.statement().has(concept!("implied-soft")) && !whole
}

/// Whether it, or what stands before it, is about a change of the policy: then going on is another wrong than using.
pub fn speaks_of_change(at: At<'_>) -> bool {
    let change = |at: At<'_>| at.has(concept!("policy-change")) || at.has(concept!("change-word"));
    let before = at.before();
    change(at)
        || at.under(concept!("policy-change"))
        || before.is_some_and(change)
        || before.and_then(At::before).is_some_and(change)
        || at.block > 0 && at.facts.block(at.block - 1).any(change)
}
