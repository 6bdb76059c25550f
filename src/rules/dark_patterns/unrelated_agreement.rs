//! A consent line that agrees to the terms of a service which the screen is not about.

use crate::finding::Confidence;
use crate::rules::bundle::{BundleContext, BundleSpot};
use crate::source::Message;

rule! {
    /// Finds consent lines that name the terms of a service of which the screen itself never speaks, as the yearly bill of 2018
    /// that agreed to a credit service. It is sure where the document is part of the bundle. A screen that presents the
    /// service beside the line is not meant.
    across "unrelated-agreement" of ExpressConsent, Warning;
    title: "同意无关服务的协议", "Agreement to an unrelated service";
    message: "同意的是页面从未提及的另一项服务的协议", "the line agrees to the terms of a service that the screen never speaks of";
    why: "同意应当针对用户正在使用的服务，在充分知情的前提下作出", "consent must be informed and given for the service that the user came for";
    help: "把该服务的同意放到用户主动开通该服务的页面，并说明服务由谁提供", "ask for it on a page where the user chooses that service, and say who provides it";
    cites: ["cn-pipl/14.1", "cn-2019/3.4", "cn-2017/2", "eu-gdpr/4.11", "eu-gdpr/7.4"];
    bad zh: "=== a.html\n<title>年度账单 - 舟钱包</title><p>看看这一年</p><label>«<input type=checkbox>»我同意<a href=b.html>《栗子信用服务协议》</a></label>\n=== b.html\n<title>栗子信用服务协议</title><h1>栗子信用服务协议</h1><p>栗子信用提供信用评估。</p>";
    bad en: "=== a.html\n<title>Your year in walks - Pedalo</title><p>See your year</p><label>«<input type=checkbox>» I agree to the <a href=b.html>Chestnut Credit Terms of Service</a></label>\n=== b.html\n<title>Chestnut Credit Terms of Service</title><h1>Chestnut Credit Terms of Service</h1><p>Chestnut Credit rates you.</p>";
    good zh: "=== a.html\n<title>注册舟钱包</title><label><input type=checkbox>我同意<a href=b.html>《舟钱包用户协议》</a></label>\n=== b.html\n<title>舟钱包用户协议</title><h1>舟钱包用户协议</h1>";
    good en: "=== a.html\n<title>Sign up - Pedalo</title><label><input type=checkbox> I agree to the <a href=b.html>Pedalo Terms of Service</a></label>\n=== b.html\n<title>Pedalo Terms of Service</title><h1>Pedalo Terms of Service</h1>";
}

fn check(cx: &BundleContext<'_>) -> Vec<BundleSpot> {
    let mut spots = Vec::new();
    for agreement in cx.agreements() {
        let Some(named) = agreement.named.iter().find(|n| cx.is_foreign(&agreement, n)) else {
            continue;
        };
        let related = named.target.and_then(|member| {
            let at = cx.members[member].facts.everything().next()?;
            let message = Message::new("所同意的协议", "the terms agreed to");
            Some((message, cx.place_at(member, at, at.range.clone())))
        });
        spots.push(BundleSpot {
            at: agreement.place.clone(),
            confidence: if named.target.is_some() {
                Confidence::High
            } else {
                Confidence::Medium
            },
            message: Some(Message::new(
                format!("同意的是“{}”，而页面从未提及这项服务", named.name),
                format!(
                    "the line agrees to “{}”, a service that the screen never speaks of",
                    named.name
                ),
            )),
            related: related.into_iter().collect(),
        });
    }
    spots
}
