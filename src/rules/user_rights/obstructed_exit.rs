//! Leaving is made harder than joining.

use crate::concept;
use crate::document::{BlockKind, Control, ControlKind};
use crate::facts::{At, Facts, Kind, Statement};
use crate::finding::Confidence;
use crate::rules::{Context, Spot, names_one};
use crate::source::Language;

rule! {
    /// Finds policies that make deletion or cancellation unreasonably hard (by post only, a fee, notarised papers, a photo holding
    /// one's identity card, more than three weeks for closing an account, a flat refusal), and screens on which it works only by
    /// e-mail, telephone or staff. In a policy, e-mail or support as the way to delete is not meant, nor is a grace period.
    violation "obstructed-exit" of UserRights, Warning;
    title: "退出受阻", "Obstructed exit";
    message: "删除、注销或撤回被设置了不合理的障碍", "deletion, cancellation or withdrawal is made unreasonably hard";
    why: "注销和撤回应当与注册和同意同样便捷", "leaving must be as easy as joining, and withdrawing as easy as consenting";
    help: "提供在线、免费、即时的注销与撤回方式，不要求超出注册时的材料", "offer cancellation and withdrawal online, free of charge, asking for no more than was asked at sign-up";
    cites: ["cn-2019/6.2", "cn-35273/8.5", "cn-pipl/15.1", "eu-gdpr/7.3", "eu-edpb-03-2022/4.4.2"];
    bad zh: "# 隐私政策\n\n我们收集您的信息。«注销账号须邮寄手持身份证照片和经公证的书面申请。»", "# 隐私政策\n\n我们收集您的信息。«账号注销申请的审核时间为45天。»";
    bad en: "# Privacy Policy\n\nWe collect your information. «Requests to delete your account are accepted only by post.»", "# Privacy Policy\n\nWe collect your information. «We do not delete any information that you have submitted.»", "<form><h1>Delete account</h1><p>«To delete your account, call our support staff.»</p></form>";
    good zh: "# 隐私政策\n\n我们收集您的信息。您可以在设置中注销账号，也可以发送邮件给我们。";
    good en: "# Privacy Policy\n\nWe collect your information. You can delete your account in the settings or by e-mail to help@brand.example.";
}

fn check(cx: &Context<'_>) -> Vec<Spot> {
    let facts = cx.facts;
    let policy = facts.kinds.is(Kind::PrivacyPolicy) || facts.kinds.is(Kind::Terms);
    let mut spots: Vec<Spot> = facts
        .naming(concept!("obstructed-exit"))
        .filter(|at| stands_in_the_way(*at))
        .map(|at| cx.spot_at(at, at.first(concept!("obstructed-exit")), Confidence::High))
        .collect();
    let posted = facts
        .naming(concept!("obstructed-by-post"))
        .filter(|at| by_paper_alone(*at));
    let plain = facts
        .naming(concept!("obstructed-plain"))
        .filter(|at| without_excess(*at));
    let hurdles = plain.map(|at| (at, concept!("obstructed-plain")));
    let hurdles = hurdles.chain(posted.map(|at| (at, concept!("obstructed-by-post"))));
    let slow = facts
        .naming(concept!("respond"))
        .chain(facts.naming(concept!("reviews-request")));
    let hurdles = hurdles.chain(slow.filter(|at| closes_late(*at)).map(|at| (at, concept!("respond"))));
    for (at, concept) in hurdles {
        let spot = cx.spot_at(at, at.first(concept), Confidence::Medium);
        if !spots
            .iter()
            .any(|s| s.span.start < spot.span.end && spot.span.start < s.span.end)
        {
            spots.push(spot);
        }
    }
    if !policy && !way_out(facts) {
        let staff = facts
            .prose()
            .filter(|at| at.has(concept!("ui-delete-account")))
            .find_map(|at| Some((at, at.statement().first(concept!("ui-exit-by-staff"))?)));
        match staff {
            Some((at, hit)) => spots.push(cx.spot_at(at, Some(hit), Confidence::Medium)),
            None if spots.is_empty() => spots.extend(by_staff_button(cx).or_else(|| by_mail_only(cx))),
            None => {}
        }
    }
    spots
}

/// Whether the sentence is about what the user asks for, and neither it nor the one before ties the hurdle to a case that the
/// law allows, such as excessive requests.
fn stands_in_the_way(at: At<'_>) -> bool {
    let about = [
        concept!("account"),
        concept!("request"),
        concept!("rights-delete"),
        concept!("rights-cancel-account"),
        concept!("rights-access"),
    ];
    let excess = |at: At<'_>| at.has(concept!("obstructed-excess"));
    let hedged = at.has(concept!("obstructed-hedge")) || excess(at) || at.before().is_some_and(excess);
    let about = |at: At<'_>| names_one(at, &about);
    (about(at) || at.before().is_some_and(about)) && !hedged
}

/// Whether neither the sentence nor the one before is about a case in which the law allows a fee.
fn without_excess(at: At<'_>) -> bool {
    let excess = |at: At<'_>| at.has(concept!("obstructed-excess"));
    !excess(at) && !at.before().is_some_and(excess)
}

/// Whether paper is offered and neither the sentence nor the address after it offers anything else.
fn by_paper_alone(at: At<'_>) -> bool {
    let reachable = |other: &At<'_>| other.email || other.phone || other.has(concept!("way-online"));
    let after = (at.block + 1..at.facts.document.blocks.len()).take(ADDRESS);
    let address = at
        .after()
        .into_iter()
        .chain(after.flat_map(|block| at.facts.block(block)));
    at.in_block().links.is_empty() && !reachable(&at) && !address.take(ADDRESS).any(|other| reachable(&other))
}

/// How many statements an address takes.
const ADDRESS: usize = 3;

/// Fifteen working days are three weeks.
const LATEST: f64 = 21.0;

/// Whether the operator takes longer than the law allows for closing an account. A time in which the user may change his mind
/// is not meant, nor one for which data are kept.
fn closes_late(at: At<'_>) -> bool {
    let closing = |at: At<'_>| at.has(concept!("closes-account"));
    let plainly = |at: At<'_>| closing(at) && !at.has(concept!("condition"));
    let before = || at.before().filter(|b| !b.has(concept!("condition")));
    let asked = closing(at) || before().is_some_and(closing) || before().and_then(At::before).is_some_and(plainly);
    let late = at
        .quantities
        .iter()
        .any(|(q, _)| q.days() > LATEST && q.days() <= 120.0);
    let other = [concept!("grace-period"), concept!("retain")];
    at.language == Language::Zh && asked && late && !names_one(at, &other)
}

/// Whether a button on the screen does it: that is a way out, whatever else is offered.
fn way_out(facts: &Facts<'_>) -> bool {
    facts.controls().any(|(i, c)| {
        let mail = c.handlers.contains("mailto:")
            || c.handlers.contains("tel:")
            || c.value.as_deref().is_some_and(|v| v.starts_with("mailto:"));
        !c.kind.has_state()
            && c.kind != ControlKind::Field
            && !mail
            && !mail_button(facts, c)
            && facts.label_has(i, concept!("ui-delete-account"))
    }) || facts.controls().any(|(_, c)| c.kind == ControlKind::Field)
}

fn mail_button(facts: &Facts<'_>, control: &Control) -> bool {
    facts
        .document
        .links
        .iter()
        .any(|l| l.span == control.span && is_mail(l.href.as_deref()))
}

fn is_mail(href: Option<&str>) -> bool {
    href.is_some_and(|h| h.starts_with("mailto:") || h.starts_with("tel:"))
}

/// A page on closing the account whose only action is a mail or a call.
fn by_mail_only(cx: &Context<'_>) -> Option<Spot> {
    let facts = cx.facts;
    let heads = facts
        .document
        .blocks
        .iter()
        .enumerate()
        .filter(|(_, b)| matches!(b.kind, BlockKind::Heading { .. }));
    let about = |s: &Statement| s.has(concept!("ui-delete-account"));
    let titled = facts.title.iter().any(about) || heads.into_iter().any(|(b, _)| facts.statements[b].iter().any(about));
    if !titled {
        return None;
    }
    let outside = |at: At<'_>| Some(cx.spot_at(at, Some(at.first(concept!("ui-exit-outside"))?), Confidence::Medium));
    let link = facts.document.links.iter().find(|l| is_mail(l.href.as_deref()));
    link.map(|link| cx.spot_link(link, Confidence::Medium))
        .or_else(|| facts.prose().find_map(outside))
}

/// A button that calls staff instead of doing it.
fn by_staff_button(cx: &Context<'_>) -> Option<Spot> {
    let facts = cx.facts;
    let staffed = |(i, c): &(usize, &Control)| !c.kind.has_state() && facts.label_has(*i, concept!("ui-exit-by-staff"));
    let (_, control) = facts.controls().find(staffed)?;
    Some(cx.spot_control(control, Confidence::Medium))
}
