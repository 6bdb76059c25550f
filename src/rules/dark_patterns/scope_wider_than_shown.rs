//! Terms that let data go to or come from others, agreed to on a screen that never says so.

use crate::concept;
use crate::facts::{At, Kind};
use crate::finding::Confidence;
use crate::rules::bundle::{Agreement, BundleContext, BundleSpot, Place};
use crate::source::Message;

rule! {
    /// Finds consent lines whose linked terms have the user agree that data are collected from third parties or given to them,
    /// while the screen that asks for the consent never mentions any third party: the heart of the Sesame pattern. What a
    /// privacy policy merely discloses is not meant.
    across "scope-wider-than-shown" of ExpressConsent, Warning;
    title: "授权范围超出页面所示", "Scope wider than shown";
    message: "所链接的协议授权向第三方收集或提供信息，而请求同意的页面未提及", "the linked terms allow data to be collected from or given to third parties, which the screen never mentions";
    why: "同意应当由个人在充分知情的前提下自愿、明确作出；向他人提供信息须告知并单独同意", "consent is informed only if the user is told, where it is asked, to whom the data go and from whom they come";
    help: "在请求同意的页面写明信息从哪里来、给谁、用来做什么，并就此单独征得同意", "say on the screen from whom data are taken, to whom they go and for what, and ask for that separately";
    cites: ["cn-pipl/14.1", "cn-pipl/23", "cn-2017/1", "eu-gdpr/4.11", "eu-gdpr/13.1.e"];
    bad zh: "=== a.html\n<p>看看这一年</p><label>«<input type=checkbox>»我同意<a href=b.html>《服务协议》</a></label>\n=== b.html\n<h1>服务协议</h1><p>您授权我们向保存您信息的第三方收集您的信息。</p>";
    bad en: "=== a.html\n<p>See your year</p><label>«<input type=checkbox>» I agree to the <a href=b.html>Terms of Service</a></label>\n=== b.html\n<h1>Terms of Service</h1><p>You authorise us to obtain data about you from third parties.</p>";
    good zh: "=== a.html\n<p>我们会向保存您信息的第三方收集您的信用信息。</p><label><input type=checkbox>我同意<a href=b.html>《服务协议》</a></label>\n=== b.html\n<h1>服务协议</h1><p>您授权我们向保存您信息的第三方收集您的信息。</p>";
    good en: "=== a.html\n<p>See your year</p><label><input type=checkbox> I agree to the <a href=b.html>Terms of Service</a></label>\n=== b.html\n<h1>Terms of Service</h1><p>We do not share your data with third parties.</p>";
}

fn check(cx: &BundleContext<'_>) -> Vec<BundleSpot> {
    let mut spots = Vec::new();
    for agreement in cx.agreements() {
        let related = wider(cx, &agreement);
        if !related.is_empty() {
            spots.push(BundleSpot {
                at: agreement.place.clone(),
                confidence: Confidence::High,
                message: None,
                related,
            });
        }
    }
    spots
}

/// What the terms behind a consent line allow towards others and the screen does not say, at most three places.
pub(super) fn wider(cx: &BundleContext<'_>, agreement: &Agreement<'_>) -> Vec<(Message, Place)> {
    let others = [concept!("third-party"), concept!("recipient"), concept!("topic-share")];
    let told = |at: At<'_>| others.iter().any(|c| at.has(*c));
    if cx.around(agreement).any(told) {
        return vec![];
    }
    let targets = agreement.named.iter().filter_map(|n| n.target);
    let mut found: Vec<(Message, Place)> = Vec::new();
    for member in targets {
        let facts = cx.members[member].facts;
        // A policy tells what is done; only terms have the user agree to it.
        if facts.kinds.is(Kind::PrivacyPolicy) && !facts.kinds.is(Kind::Terms) {
            continue;
        }
        for at in facts.naming(concept!("authorises-others")).take(3) {
            let range = at.excerpt(at.first(concept!("authorises-others")));
            let message = Message::new(
                "协议允许，页面未提及",
                "allowed by the terms, not mentioned on the screen",
            );
            found.push((message, cx.place_at(member, at, range)));
        }
    }
    found.truncate(3);
    found
}
