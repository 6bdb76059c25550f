//! The yearly bill of January 2018 in one finding: a line that is on before anybody looked agrees to another service's terms,
//! which reach further than the screen says.

use super::{hidden_control, low_contrast, preticked_consent, small_print};
use crate::rules::bundle::{Agreement, BundleContext, BundleSpot, Place};
use crate::rules::{Rule, Spot};
use crate::source::Message;

rule! {
    /// Sums up what the Alipay yearly bill of January 2018 did: a consent line that is ticked in advance, small or pale agrees to
    /// the terms of another service, and these let data be collected from or given to third parties of whom the screen says
    /// nothing. Each part is a finding of its own rule as well; this one tells what they amount to.
    across "sesame-pattern" of ExpressConsent, Error;
    title: "芝麻信用式授权", "Sesame pattern";
    message: "不显眼或默认勾选的一行同意了另一项服务的协议，其授权范围远超页面所示", "a line that is ticked in advance or hard to see agrees to another service's terms, which reach far beyond what the screen shows";
    why: "2018年1月，监管部门就年度账单页面默认勾选服务协议约谈了企业：这样取得的不是同意", "in January 2018 the regulators called in the company whose yearly bill did this: what is obtained so is no consent";
    help: "去掉这一行；需要该服务授权的，在用户主动开通该服务时单独、完整地告知并取得同意", "remove the line; where that service needs consent, ask for it when the user turns the service on, and tell all of it there";
    cites: ["cn-2019/3.4", "cn-pipl/14.1", "cn-pipl/23", "cn-2017/2", "eu-gdpr/4.11", "eu-gdpr/7.4", "eu-gdpr/r32"];
    bad zh: "=== a.html\n<title>年度账单 - 舟钱包</title><p>看看这一年</p><label>«<input type=checkbox checked>»我同意<a href=b.html>《栗子信用服务协议》</a></label>\n=== b.html\n<title>栗子信用服务协议</title><h1>栗子信用服务协议</h1><p>您授权栗子信用向保存您信息的第三方收集您的信息。</p>";
    bad en: "=== a.html\n<title>Your year - Pedalo</title><p>See your year</p><label>«<input type=checkbox checked>» I agree to the <a href=b.html>Chestnut Credit Terms of Service</a></label>\n=== b.html\n<title>Chestnut Credit Terms of Service</title><h1>Chestnut Credit Terms of Service</h1><p>You authorise us to obtain data about you from third parties.</p>";
    good zh: "=== a.html\n<title>年度账单 - 舟钱包</title><p>看看这一年</p><label><input type=checkbox>我同意<a href=b.html>《栗子信用服务协议》</a></label>\n=== b.html\n<title>栗子信用服务协议</title><h1>栗子信用服务协议</h1><p>您授权栗子信用向保存您信息的第三方收集您的信息。</p>";
    good en: "=== a.html\n<title>Sign up - Pedalo</title><label><input type=checkbox checked> I agree to the <a href=b.html>Pedalo Terms of Service</a></label>\n=== b.html\n<title>Pedalo Terms of Service</title><h1>Pedalo Terms of Service</h1><p>Be kind.</p>";
}

/// What makes a line easy to miss or an act of nobody.
const QUIET: [&Rule; 4] = [
    &preticked_consent::RULE,
    &hidden_control::RULE,
    &small_print::RULE,
    &low_contrast::RULE,
];

fn check(cx: &BundleContext<'_>) -> Vec<BundleSpot> {
    cx.agreements().iter().filter_map(|a| spot(cx, a)).collect()
}

fn spot(cx: &BundleContext<'_>, agreement: &Agreement<'_>) -> Option<BundleSpot> {
    let named = agreement.named.iter().find(|n| cx.is_foreign(agreement, n))?;
    let wider = super::scope_wider_than_shown::wider(cx, agreement);
    let quiet: Vec<(&Rule, Spot)> = QUIET
        .iter()
        .flat_map(|rule| cx.found(agreement.member, rule).into_iter().map(move |s| (*rule, s)))
        .filter(|(_, s)| is_of(cx, agreement, s))
        .collect();
    if wider.is_empty() || quiet.is_empty() {
        return None;
    }
    let confidence = quiet.iter().map(|(_, s)| s.confidence).max()?;
    let part = |(rule, spot): &(&Rule, Spot)| {
        let place = Place {
            member: agreement.member,
            span: spot.span,
            text: spot.text.clone(),
        };
        (spot.message.clone().unwrap_or_else(|| rule.message.message()), place)
    };
    let other = Message::new(
        format!("“{}”是页面从未提及的另一项服务", named.name),
        format!("“{}” is a service that the screen never speaks of", named.name),
    );
    let mut related: Vec<(Message, Place)> = quiet.iter().map(part).collect();
    related.push((other, agreement.place.clone()));
    related.extend(wider);
    Some(BundleSpot {
        at: agreement.place.clone(),
        confidence,
        message: None,
        related,
    })
}

/// Whether a spot is about the line: at its control, or inside its block.
fn is_of(cx: &BundleContext<'_>, agreement: &Agreement<'_>, spot: &Spot) -> bool {
    let document = cx.members[agreement.member].facts.document;
    let block = agreement
        .block
        .and_then(|b| document.blocks.get(b))
        .map(|b| b.text.whole());
    spot.span == agreement.place.span || block.is_some_and(|b| b.contains(spot.span))
}
