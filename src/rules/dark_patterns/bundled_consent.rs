//! One control for purposes that have nothing to do with each other.

use crate::concept;
use crate::facts::Kind;
use crate::facts::choices::is_sample;
use crate::finding::Confidence;
use crate::rules::{Context, Spot, names_one};

rule! {
    /// Finds one control that agrees to terms and, with the same tick, to marketing, tracking or sharing. Terms and privacy
    /// policy together are not meant.
    violation "bundled-consent" of ExpressConsent, Warning;
    title: "捆绑同意", "Bundled consent";
    message: "一个选项捆绑了互不相关的目的", "one control bundles consent to unrelated purposes";
    why: "不同目的应分别征得同意，不得以一揽子方式强迫用户接受", "consent must be given for each purpose apart; a bundle leaves no free choice";
    help: "为营销、跟踪和共享分别设置未勾选的选项", "give marketing, tracking and sharing unticked controls of their own";
    cites: ["cn-2019/4.2", "cn-35273/5.3.a", "cn-pipl/14.1", "eu-gdpr/7.2", "eu-gdpr/r43"];
    bad zh: "<label>«<input type=checkbox>»我同意《用户协议》并同意接收营销短信</label>";
    bad en: "<label>«<input type=checkbox>» I agree to the terms and to receive the newsletter</label>";
    good zh: "<label><input type=checkbox>我同意《用户协议》和《隐私政策》</label><label><input type=checkbox>我愿意接收营销短信</label>";
    good en: "<label><input type=checkbox> I agree to the terms and the privacy policy</label><label><input type=checkbox> Send me the newsletter</label>";
}

fn check(cx: &Context<'_>) -> Vec<Spot> {
    let facts = cx.facts;
    let bundles = |i: usize| {
        let p = facts.purposes[i];
        let contract = facts.label_has(i, concept!("ui-agreed-document"))
            && p.agreement
            && (p.marketing || p.tracking || p.sharing);
        // Without a contract it takes three purposes: two are often one in other words.
        let purposes = [p.marketing, p.tracking, p.sharing, p.data]
            .into_iter()
            .filter(|p| *p)
            .count();
        (contract || purposes >= 3) && !p.by_name && !p.opt_out
    };
    let mut spots: Vec<Spot> = facts
        .controls()
        .filter(|(i, c)| {
            c.kind.has_state()
                && !c.label.is_empty()
                && c.label.plain.len() < 600
                && bundles(*i)
                && !is_sample(facts, c)
        })
        .map(|(_, c)| cx.spot_control(c, Confidence::High))
        .collect();
    // A button that is told to mean a contract and more is one control for all of it.
    let screen =
        facts.kinds.is(Kind::ConsentUi) && !facts.kinds.is(Kind::PrivacyPolicy) && !facts.kinds.is(Kind::Terms);
    let more = [
        concept!("ui-marketing"),
        concept!("ui-tracking"),
        concept!("ui-sharing"),
    ];
    let told = facts
        .everything()
        .filter(|at| screen && at.has(concept!("ui-policy-document")) && names_one(*at, &more));
    spots.extend(
        told.filter_map(|at| Some(cx.spot_at(at, Some(at.first(concept!("ui-accept-means"))?), Confidence::Medium))),
    );
    spots
}
