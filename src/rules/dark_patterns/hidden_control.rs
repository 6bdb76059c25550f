//! A consent that is on and that the user never sees.

use super::low_contrast::{INVISIBLE, ratio_of};
use crate::concept;
use crate::document::{ControlKind, Sight, State, Style, Value, Visibility};
use crate::facts::choices::is_sample;
use crate::facts::lines::{Line, consent_lines, dominant};
use crate::facts::{Facts, Statement};
use crate::finding::Confidence;
use crate::rules::{Context, Spot};
use crate::source::Message;

rule! {
    /// Finds consent, marketing and sharing values that are on and not visible: hidden inputs, boxes hidden by attribute or by any
    /// style sheet together with their labels (no size, off the screen, transparent), and lines that say “you agree” in text that
    /// nobody can see. Not meant: a box that is only drawn by other means, a layer that a script opens as a whole, and a hidden
    /// field that only says which form was sent, as in a form that asks for the newsletter itself.
    violation "hidden-control" of ExpressConsent, Error;
    title: "隐藏的同意项", "Hidden consent";
    message: "同意项已开启，但用户看不到", "a consent is on in a control that the user does not see";
    why: "用户看不到的选项谈不上知情和自愿", "nobody can consent freely to what is not shown";
    help: "把该选项显示出来并默认关闭，或将其删除", "show the control and leave it off, or remove it";
    cites: ["cn-2019/3.4", "cn-tc260-2020/3.5.a", "cn-pipl/14.1", "eu-gdpr/r32", "eu-edpb-03-2022/4.2.1"];
    bad zh: "<form><input name=phone>«<input type=\"hidden\" name=\"agree_terms\" value=\"1\">»<button>注册</button></form>";
    bad en: "<form><input name=mail>«<input type=\"hidden\" name=\"newsletter\" value=\"1\">»<button>Create account</button></form>",
        "<title>Join</title><style>.x{position:absolute;left:-9999px}</style><form><input name=mail><span class=x>«<input type=checkbox checked>» Send me offers</span><button>Create account</button></form>";
    good zh: "<form><input type=\"hidden\" name=\"csrf\" value=\"1\"><label><input type=checkbox name=agree> 我同意《用户协议》</label></form>";
    good en: "<form><p>Subscribe to our newsletter</p><input type=\"hidden\" name=\"newsletter\" value=\"1\"><input name=mail><button>Subscribe</button></form>";
}

fn check(cx: &Context<'_>) -> Vec<Spot> {
    let facts = cx.facts;
    let mut spots = Vec::new();
    for (i, control) in facts.controls() {
        let by_style = control.kind.has_state() && is_unseen(facts, i);
        let hidden = control.kind == ControlKind::Hidden
            || control.visibility == Visibility::Hidden && control.kind.has_state()
            || by_style;
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
            spots.push(cx.spot_on(
                control,
                if purpose.by_name || by_style {
                    Confidence::Medium
                } else {
                    Confidence::High
                },
            ));
        }
    }
    spots.extend(unseen_lines(cx));
    spots
}

/// Controls around a hidden one that are looked at.
const NEAR: usize = 200;

/// Whether style sheets hide a control and its label, and not the controls beside it.
fn is_unseen(facts: &Facts<'_>, number: usize) -> bool {
    let document = facts.document;
    let is_unseen = |number: usize| {
        let control = &document.controls[number];
        let hides = |style: &Style| matches!(style.sight.get(), Some(sight) if sight != Sight::Shown);
        let label = (!control.label.is_empty())
            .then(|| dominant(document, control.label.whole()))
            .flatten();
        // A box that is drawn by its label's own shapes is seen there.
        control.kind != ControlKind::Hidden
            && hides(&document.style_of(control))
            && label.is_some_and(|(_, style)| hides(&style))
    };
    if !is_unseen(number) {
        return false;
    }
    let layer = document.controls[number].layer;
    let beside = |n: &usize| document.controls[*n].layer == layer && document.controls[*n].kind != ControlKind::Hidden;
    let before = (0..number).rev().take(NEAR).find(beside);
    let after = (number + 1..document.controls.len()).take(NEAR).find(beside);
    let is_shown = |n: usize| !is_unseen(n) && document.controls[n].visibility == Visibility::Visible;
    (before.is_some() || after.is_some()) && before.is_none_or(is_shown) && after.is_none_or(is_shown)
}

/// Lines that say "you agree" in text that is there and cannot be seen.
fn unseen_lines(cx: &Context<'_>) -> Vec<Spot> {
    let of_line = |line: Line| {
        let style = &line.style;
        let contrast = style.contrast();
        let reason = match style.sight {
            _ if line.control.is_some() => return None,
            Value::Known(Sight::Transparent) => ("不透明度接近 0".to_owned(), "it is transparent".to_owned()),
            Value::Known(Sight::OffScreen) => ("位于屏幕之外".to_owned(), "it stands outside the screen".to_owned()),
            Value::Known(Sight::Clipped) => ("被裁剪或没有尺寸".to_owned(), "it is cut off or has no size".to_owned()),
            Value::Known(Sight::Shown) if contrast.is_known() && contrast.get()? < INVISIBLE => {
                let ratio = ratio_of(contrast.get()?);
                (format!("对比度 {ratio}:1"), format!("its contrast is {ratio}:1"))
            }
            _ => return None,
        };
        let message = Message::new(
            format!("表示同意的文字用户看不到：{}", reason.0),
            format!("the user cannot see the text by which they consent: {}", reason.1),
        );
        Some(cx.spot_line(&line, Confidence::Medium, message))
    };
    consent_lines(cx.facts).into_iter().filter_map(of_line).collect()
}

/// Whether a value says yes.
fn is_yes(value: &str) -> bool {
    let value = value.trim().to_ascii_lowercase();
    [
        "", "1", "true", "yes", "on", "y", "agree", "agreed", "accept", "accepted", "checked",
    ]
    .contains(&value.as_str())
}
