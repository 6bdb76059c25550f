//! Consent in small print.

use crate::document::Sight;
use crate::facts::lines::{Line, body_size, consent_lines};
use crate::finding::Confidence;
use crate::rules::{Context, Spot};
use crate::source::Message;

/// Text under this many pixels is small; 12 itself is not.
const SMALL: f32 = 12.0;
/// Text under this share of the text around it is smaller at a glance.
const SHARE: f32 = 0.75;
/// Text of this size is read easily, whatever stands around it.
const EASY: f32 = 16.0;

rule! {
    /// Finds lines by which users consent that are set in less than 12 px, that the markup itself calls small print
    /// (`<small>`, `<sub>`, `<font size=1>`), or that are under three quarters of the text around them. Sizes are computed from
    /// the page's style sheets; where one is missing, only what the page itself says counts, and 12 px is not small.
    violation "small-print" of Choices, Warning;
    title: "同意文字过小", "Consent in small print";
    message: "表示同意的文字过小", "the text by which the user consents is set too small";
    why: "看不清的内容谈不上知情同意", "nobody agrees, informed, to what is hard to read";
    help: "使用与正文相同的字号，且不小于 12 像素", "set it in the size of the text around it, and in 12 px at least";
    cites: ["cn-2019/1.4", "cn-tc260-2020/1.4.a", "cn-tc260-2020/1.2.b", "eu-gdpr/7.2", "us-ca-reg/7003"];
    bad zh: "<form><label><input type=checkbox><span style=\"font-size:9px\">«我已阅读并同意《用户协议》»</span></label></form>";
    bad en: "<form><input name=mail><button>Sign up</button><p style=\"font-size:9px\">«By signing up, you agree to our <a href=t.html>terms</a>.»</p></form>";
    good zh: "<form><p style=\"font-size:9px\">版权所有</p><label style=\"font-size:12px\"><input type=checkbox>我已阅读并同意《用户协议》</label></form>";
    good en: "<form><input name=mail><button>Sign up</button><p style=\"font-size:14px\">By signing up, you agree to our <a href=t.html>terms</a>.</p></form>";
}

fn check(cx: &Context<'_>) -> Vec<Spot> {
    let lines = consent_lines(cx.facts);
    lines.iter().filter_map(|line| spot(cx, line)).collect()
}

fn spot(cx: &Context<'_>, line: &Line) -> Option<Spot> {
    let size = line.style.font_size;
    let own = size.get()?;
    // Text that is not seen at all is another finding.
    if !matches!(line.style.sight.get(), None | Some(Sight::Shown)) || own < 1.0 {
        return None;
    }
    let body = body_size(cx.document(), line.span);
    let around = body.get().filter(|b| *b > own);
    let is_smaller = around.is_some_and(|b| own < EASY && own < SHARE * b);
    let confidence = if own < SMALL {
        if size.is_known() {
            Confidence::High
        } else {
            Confidence::Medium
        }
    } else if line.is_fine_print && own < EASY || is_smaller {
        Confidence::Medium
    } else {
        return None;
    };
    let (own, around) = (pixels(own), around.map(pixels));
    let message = match around {
        Some(around) => Message::new(
            format!("表示同意的文字为 {own} 像素，正文为 {around} 像素"),
            format!("the text by which the user consents is set in {own} px against {around} px body text"),
        ),
        None => Message::new(
            format!("表示同意的文字只有 {own} 像素"),
            format!("the text by which the user consents is set in {own} px"),
        ),
    };
    Some(cx.spot_line(line, confidence, message))
}

/// A size with one decimal, and none where it is 0.
pub(super) fn pixels(size: f32) -> String {
    let tenths = (size * 10.0).round() / 10.0;
    format!("{tenths}")
}
