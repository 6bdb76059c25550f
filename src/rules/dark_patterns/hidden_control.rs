//! A consent that is on and that the user never sees.

use crate::concept;
use crate::document::{ControlKind, State, Visibility};
use crate::facts::Statement;
use crate::facts::choices::is_sample;
use crate::finding::Confidence;
use crate::rules::{Context, Spot};

rule! {
    /// Finds consent, marketing and sharing values that are on and not visible: hidden inputs and boxes hidden by attribute or
    /// inline style. Not meant: a hidden field that only says which form was sent, as in a form that asks for the newsletter itself.
    violation "hidden-control" of ExpressConsent, Error;
    title: "隐藏的同意项", "Hidden consent";
    message: "同意项已开启，但用户看不到", "a consent is on in a control that the user does not see";
    why: "用户看不到的选项谈不上知情和自愿", "nobody can consent freely to what is not shown";
    help: "把该选项显示出来并默认关闭，或将其删除", "show the control and leave it off, or remove it";
    cites: ["cn-2019/3.4", "cn-tc260-2020/3.5.a", "cn-pipl/14.1", "eu-gdpr/r32", "eu-edpb-03-2022/4.2.1"];
    bad zh: "<form><input name=phone>«<input type=\"hidden\" name=\"agree_terms\" value=\"1\">»<button>注册</button></form>";
    bad en: "<form><input name=mail>«<input type=\"hidden\" name=\"newsletter\" value=\"1\">»<button>Create account</button></form>";
    good zh: "<form><input type=\"hidden\" name=\"csrf\" value=\"1\"><label><input type=checkbox name=agree> 我同意《用户协议》</label></form>";
    good en: "<form><p>Subscribe to our newsletter</p><input type=\"hidden\" name=\"newsletter\" value=\"1\"><input name=mail><button>Subscribe</button></form>";
}

fn check(cx: &Context<'_>) -> Vec<Spot> {
    let facts = cx.facts;
    let mut spots = Vec::new();
    for (i, control) in facts.controls() {
        let hidden =
            control.kind == ControlKind::Hidden || control.visibility == Visibility::Hidden && control.kind.has_state();
        let purpose = facts.purposes[i];
        // A field for an address or an id is no answer.
        let says_yes = control.kind != ControlKind::Hidden || control.value.as_deref().is_none_or(is_yes);
        if !hidden
            || !says_yes
            || control.state != State::On
            || !purpose.is_consent()
            || purpose.opt_out
            || is_sample(facts, control)
        {
            continue;
        }
        // The form itself asks for it, so the field only names the form.
        let asks = |s: &Statement| {
            purpose.marketing && s.has(concept!("ui-marketing")) || purpose.agreement && s.has(concept!("ui-agreement"))
        };
        let document = cx.document();
        let in_text = document
            .blocks
            .iter()
            .enumerate()
            .any(|(b, block)| block.layer == control.layer && facts.statements[b].iter().any(asks));
        let on_button = facts.controls().any(|(j, other)| {
            let button = matches!(other.kind, ControlKind::Button | ControlKind::LinkButton);
            other.layer == control.layer && button && facts.labels[j].iter().any(asks)
        });
        let alone = facts
            .controls()
            .filter(|(_, c)| {
                c.layer == control.layer
                    && (c.kind == ControlKind::Field || c.kind.has_state() && c.kind != ControlKind::Hidden)
            })
            .count()
            <= 1;
        let asked = alone && (in_text || on_button);
        if !asked {
            spots.push(cx.spot_control(
                control,
                if purpose.by_name {
                    Confidence::Medium
                } else {
                    Confidence::High
                },
            ));
        }
    }
    spots
}

/// Whether a value says yes.
fn is_yes(value: &str) -> bool {
    let value = value.trim().to_ascii_lowercase();
    [
        "", "1", "true", "yes", "on", "y", "agree", "agreed", "accept", "accepted", "checked",
    ]
    .contains(&value.as_str())
}
