//! A stated time for answering that is longer than the law allows.

use crate::concept;
use crate::facts::At;
use crate::finding::Confidence;
use crate::rules::{Context, Spot};
use crate::source::{Language, Message};

rule! {
    /// Finds stated times above 15 working days for cancelling, correcting, deleting or complaints, and above 30 days for access
    /// and copies, in Chinese documents; above 45 days, the longest of the GDPR's and California's first terms, in English ones. A time for which data are kept, or a grace period, is not meant.
    violation "response-time-too-long" of UserRights, Warning;
    title: "响应时限过长", "Response time too long";
    message: "承诺的响应时限超过了法定上限", "the stated time for answering a request is longer than allowed";
    why: "更正、删除、注销和投诉应在15个工作日内处理，查阅和复制应在30日内", "requests must be answered in 15 working days (correction, deletion, cancellation, complaints) or 30 days (access, copies)";
    help: "把时限改为15个工作日（查阅、复制30日）以内", "promise an answer within 15 working days (30 days for access and copies)";
    cites: ["cn-2019/6.3", "cn-2019/6.5", "cn-35273/8.7", "eu-gdpr/12.3"];
    bad zh: "# 隐私政策\n\n我们收集您的信息。«我们将在收到您的注销请求后60个工作日内处理。»";
    bad en: "# Privacy Policy\n\nWe collect your information. «We will respond to your request for access within 90 days.»";
    good zh: "# 隐私政策\n\n我们收集您的信息。我们将在收到您的注销请求后15个工作日内处理。";
    good en: "# Privacy Policy\n\nWe collect your information. We will respond to your request for access within 30 days.";
}

fn check(cx: &Context<'_>) -> Vec<Spot> {
    cx.facts.prose().filter_map(|at| spot(cx, at)).collect()
}

fn spot<'f>(cx: &Context<'f>, at: At<'f>) -> Option<Spot> {
    let asks = at.has(concept!("request")) || at.has(concept!("rights-cancel-account"));
    if !asks || !at.has(concept!("respond")) || at.has(concept!("retain")) || at.has(concept!("response-later-term")) {
        return None;
    }
    let access = at.has(concept!("rights-access")) || at.has(concept!("rights-copy"));
    let swift = at.has(concept!("rights-delete"))
        || at.has(concept!("rights-correct"))
        || at.has(concept!("rights-cancel-account"))
        || at.has(concept!("rights-complaint"));
    // 15 working days are three weeks. Where the sentence does not say which right, only what is too long for all counts.
    let chinese = at.language == Language::Zh;
    let (limit, words) = if swift && !access && chinese {
        (21.0, ("15个工作日", "15 working days"))
    } else if chinese {
        (31.0, ("30日", "30 days"))
    } else {
        // The GDPR gives one month and two more where needed, California 45 days.
        (46.0, ("45日", "45 days"))
    };
    let (quantity, range) = at
        .quantities
        .iter()
        .find(|(q, _)| q.days() > limit && q.days() <= 400.0)?;
    // The time must stand by the answer, not by what is asked for.
    let focus = at
        .all(concept!("respond"))
        .iter()
        .min_by_key(|h| h.start.abs_diff(range.start))?;
    if focus.start.abs_diff(range.start) > 160 {
        return None;
    }
    let mut spot = cx.spot_at(at, Some(focus), Confidence::Medium);
    let days = quantity.days().round();
    spot.message = Some(Message::new(
        format!("承诺的响应时限约{days}天，超过{}", words.0),
        format!(
            "the stated time for answering is about {days} days, more than {}",
            words.1
        ),
    ));
    Some(spot)
}
