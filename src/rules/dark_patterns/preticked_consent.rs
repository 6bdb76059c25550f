//! A consent that is on before the user did anything.

use crate::document::{Control, ControlKind, State, Visibility};
use crate::facts::choices::{Purpose, is_sample};
use crate::finding::Confidence;
use crate::rules::{Context, Spot};

rule! {
    /// Finds consent, marketing and sharing controls that are on by default, however they are made: a ticked box or task item, a
    /// switch, a selected option, the accept radio, a component class. Not meant: strictly necessary boxes that are disabled,
    /// remember-me, delivery and payment choices, samples shown as code. A consent that is on and hidden is `hidden-control`.
    violation "preticked-consent" of ExpressConsent, Error;
    title: "默认勾选同意", "Pre-ticked consent";
    message: "同意选项被默认勾选", "the consent control is pre-selected";
    why: "以默认勾选方式取得的同意不是明示同意", "a box that is ticked in advance is no act of the user, so it gives no consent";
    help: "去掉默认勾选，让用户自己选择", "leave the control off, so that the user decides";
    cites: ["cn-2019/3.4", "cn-tc260-2020/3.5.a", "cn-ecl/19", "eu-gdpr/r32", "eu-edpb-03-2022/4.2.1"];
    bad zh: "<form><label>«<input type=\"checkbox\" checked>»我已阅读并同意《用户协议》</label></form>", "- «[x]» 我愿意接收优惠短信";
    bad en: "<form><label>«<input type=\"checkbox\" checked=\"\">» Send me news and offers</label></form>", "- «[x]» Share my data with partners";
    good zh: "<label><input type=\"checkbox\" checked> 记住密码</label><label><input type=\"checkbox\"> 我同意《用户协议》</label>";
    good en: "<label><input type=\"checkbox\" checked disabled> Strictly necessary cookies</label><!-- <input type=\"checkbox\" checked> I agree -->";
}

fn check(cx: &Context<'_>) -> Vec<Spot> {
    let facts = cx.facts;
    facts
        .controls()
        .filter_map(|(i, c)| Some(cx.spot_on(c, confidence(c, facts.purposes[i], is_sample(facts, c))?)))
        .collect()
}

fn confidence(control: &Control, purpose: Purpose, sample: bool) -> Option<Confidence> {
    let on = control.state == State::On && control.kind.has_state() && !sample;
    let shown = control.kind != ControlKind::Hidden && !matches!(control.visibility, Visibility::Template);
    // Setting an opt-out refuses, so its being on harms nobody.
    if !on || !shown || !purpose.is_consent() || purpose.opt_out {
        return None;
    }
    if purpose.necessary && control.disabled || purpose.harmless && !(purpose.agreement || purpose.marketing) {
        return None;
    }
    Some(if purpose.by_name {
        Confidence::Medium
    } else {
        Confidence::High
    })
}
