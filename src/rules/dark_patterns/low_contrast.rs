//! Consent in a colour that fades into its ground.

use super::asymmetric_choice;
use crate::document::{Sight, Style, Value};
use crate::facts::choices::Answer;
use crate::facts::lines::{consent_lines, dominant};
use crate::finding::Confidence;
use crate::rules::{Context, Spot};
use crate::source::{Message, Span};

/// WCAG 2 level AA, for text and for large text.
const TEXT: f32 = 4.5;
const LARGE: f32 = 3.0;
/// Under it nothing is read: the text is hidden, which is another finding.
pub(super) const INVISIBLE: f32 = 1.15;

rule! {
    /// Finds lines by which users consent, and buttons that refuse, whose contrast with their ground is under 4.5:1, or 3:1 for
    /// large text (WCAG 2, level AA). Colours are mixed over the ancestors' backgrounds and opacities. On a ground that the page
    /// never paints, contrast of 3:1 and more needs review; over an image or under a missing style sheet it is unknown, and silent.
    violation "low-contrast" of Choices, Warning;
    title: "同意文字颜色过淡", "Consent in pale text";
    message: "表示同意的文字与背景对比度过低", "the text by which the user consents is too pale on its ground";
    why: "颜色过淡的文字容易被忽略", "text that fades into its ground is overlooked";
    help: "把对比度提高到至少 4.5:1", "raise the contrast to at least 4.5:1";
    cites: ["cn-2019/1.4", "cn-tc260-2020/1.4.a", "eu-edpb-cbt/17-18", "eu-gdpr/7.2", "us-ca-reg/7003"];
    bad zh: "<form style=\"background:#fff\"><label style=\"color:#ccc\"><input type=checkbox>«我已阅读并同意《用户协议》»</label></form>";
    bad en: "<form style=\"background:#fff\"><input name=mail><button>Sign up</button><p style=\"color:#bbb\">«By signing up, you agree to our terms.»</p></form>";
    good zh: "<form style=\"background:#fff\"><p style=\"color:#ccc\">版权所有</p><label style=\"color:#555\"><input type=checkbox>我已阅读并同意《用户协议》</label></form>";
    good en: "<form style=\"background:url(dark.jpg)\"><input name=mail><button>Sign up</button><p style=\"color:#bbb\">By signing up, you agree to our terms.</p></form>";
}

fn check(cx: &Context<'_>) -> Vec<Spot> {
    let facts = cx.facts;
    let document = cx.document();
    let mut spots: Vec<Spot> = consent_lines(facts)
        .iter()
        .filter_map(|line| {
            let (contrast, confidence) = pale(&line.style, TEXT)?;
            let message = Message::new(
                format!("表示同意的文字与背景的对比度只有 {contrast}:1"),
                format!("the text by which the user consents has a contrast of {contrast}:1 with its ground"),
            );
            Some(cx.spot_line(line, confidence, message))
        })
        .collect();
    // Where the acceptance is not pale, the refusal is weaker, and that is told already.
    let weak: Vec<Span> = asymmetric_choice::check(cx).into_iter().map(|s| s.span).collect();
    for (number, control) in facts.controls() {
        if facts.answers[number] != Some(Answer::Refuse)
            || control.disabled
            || control.label.is_empty()
            || weak.contains(&control.span)
        {
            continue;
        }
        let Some((_, style)) = dominant(document, control.label.whole()) else {
            continue;
        };
        if let Some((contrast, confidence)) = pale(&style, LARGE) {
            let mut spot = cx.spot_control(control, confidence);
            spot.message = Some(Message::new(
                format!("拒绝按钮的文字与背景的对比度只有 {contrast}:1"),
                format!("the text of the button that refuses has a contrast of {contrast}:1 with its ground"),
            ));
            spots.push(spot);
        }
    }
    spots
}

/// The contrast of a text that is paler than `least`, and how sure that is.
fn pale(style: &Style, least: f32) -> Option<(String, Confidence)> {
    let contrast = style.contrast();
    let ratio = contrast.get()?;
    let is_large = style.is_large().get().unwrap_or(false);
    let is_seen = matches!(style.sight.get(), None | Some(Sight::Shown)) && ratio >= INVISIBLE;
    if !is_seen || ratio >= if is_large { LARGE.min(least) } else { least } {
        return None;
    }
    let confidence = match (ratio < LARGE, style.is_painted, matches!(contrast, Value::Known(_))) {
        (true, true, true) => Confidence::High,
        (true, _, _) | (false, true, true) => Confidence::Medium,
        _ => Confidence::Low,
    };
    Some((ratio_of(ratio), confidence))
}

/// A contrast with one decimal, never rounded up to a limit.
pub(super) fn ratio_of(contrast: f32) -> String {
    let tenths = (contrast * 10.0).floor() / 10.0;
    format!("{tenths:.1}")
}
