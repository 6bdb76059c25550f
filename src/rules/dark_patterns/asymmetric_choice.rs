//! A refusal that weighs less than the acceptance beside it.

use std::collections::HashSet;

use super::low_contrast::ratio_of;
use super::no_reject::{asks_consent, within};
use super::small_print::pixels;
use crate::concept;
use crate::document::{Control, ControlKind, Document, LayerId, LayerKind, Sight, Style, Visibility};
use crate::facts::choices::Answer;
use crate::facts::lines::dominant;
use crate::facts::{Facts, Kind, Statement};
use crate::finding::Confidence;
use crate::rules::{Context, Spot};
use crate::source::{Message, Span};

/// Layers looked at in one document.
const MAX_LAYERS: usize = 200;
/// A refusal under this share of the acceptance's size is smaller at a glance.
const SMALLER: f32 = 0.85;
/// Contrast under which text is pale, and from which it is not.
const PALE: f32 = 3.0;
const CLEAR: f32 = 4.5;

rule! {
    /// Finds refusals that weigh less than the acceptance in the same layer: a link or plain text against a button, a smaller or
    /// paler one, or one that only a second layer shows. Not meant: a filled button beside an equally large outlined or grey one.
    violation "asymmetric-choice" of Choices, Warning;
    title: "拒绝比同意更不显眼", "Refusal weaker than acceptance";
    message: "拒绝选项明显弱于同意选项", "the refusal weighs less than the acceptance beside it";
    why: "两个选项不对等时，用户会被引向同意", "where the two ways are not equal, users are led to the one";
    help: "用同样大小、同样醒目的按钮呈现同意与拒绝", "give both answers buttons of equal size and weight in the same layer";
    cites: ["cn-tc260-2020/3.1.a", "eu-edpb-cbt/14", "eu-edpb-cbt/8", "us-ca-reg/7004.a.2"];
    bad zh: "<div class=\"cookie-banner\"><p>本网站使用 Cookie 分析您的访问。</p><button style=\"font-size:16px;background:#06c;color:#fff\">同意</button>«<button style=\"font-size:11px\">»拒绝</button></div>";
    bad en: "<div class=\"cookie-banner\"><p>We use cookies to analyse your visit.</p><button>Accept all</button>«<a href=\"no.html\">»Reject</a></div>";
    good zh: "<div class=\"cookie-banner\"><p>本网站使用 Cookie 分析您的访问。</p><button style=\"background:#06c;color:#fff\">同意</button><button>拒绝</button></div>";
    good en: "<div class=\"cookie-banner\"><p>We use cookies to analyse your visit.</p><button style=\"background:#06c;color:#fff\">Accept all</button><button style=\"border:1px solid #06c;background:none\">Reject</button></div>";
}

/// One of the two answers and how it looks.
struct Choice {
    span: Span,
    text: String,
    label: Style,
    /// A link, or text that only acts like a button.
    is_plain: Option<bool>,
    is_hidden: bool,
    /// Whether its words shame whoever refuses.
    shames: bool,
}

pub(super) fn check(cx: &Context<'_>) -> Vec<Spot> {
    let document = cx.document();
    let mut spots: Vec<Spot> = Vec::new();
    for layer in 0..document.layers.len().min(MAX_LAYERS) {
        let (accepts, others, refusals) = choices(cx.facts, layer);
        // Words that shame a refusal say that there is something to refuse.
        let is_offer = refusals.iter().any(|r| r.shames);
        if !is_offer && (refusals.is_empty() || !asks(cx.facts, layer)) {
            continue;
        }
        // Where nothing is called an acceptance, the one other button is it.
        let lone = accepts.is_empty() && others.len() == 1;
        let others = if is_offer || lone { others.as_slice() } else { &[] };
        let Some(accept) = accepts
            .iter()
            .chain(others)
            .find(|a| !a.is_hidden && a.is_plain != Some(true))
        else {
            continue;
        };
        // The strongest refusal counts: a small link beside a real button harms nobody.
        let weak: Option<Vec<(&Choice, Weakness)>> = refusals.iter().map(|r| Some((r, weakness(accept, r)?))).collect();
        let Some((refusal, weakness)) =
            weak.and_then(|w| w.into_iter().max_by_key(|(_, w)| std::cmp::Reverse(w.confidence)))
        else {
            continue;
        };
        let spot = Spot {
            span: refusal.span,
            text: refusal.text.clone(),
            confidence: weakness.confidence,
            message: Some(Message::new(weakness.zh, weakness.en)),
            related: vec![(
                Message::new("同意选项", "the acceptance"),
                accept.span,
                accept.text.clone(),
            )],
            edits: vec![],
        };
        if spots.iter().all(|s| s.span != spot.span) {
            spots.push(spot);
        }
    }
    spots
}

/// Whether a layer asks for consent.
fn asks(facts: &Facts<'_>, layer: LayerId) -> bool {
    let document = facts.document;
    let small_page = facts.kinds.is(Kind::ConsentUi) && !facts.kinds.is(Kind::PrivacyPolicy);
    let agreement = || {
        document.blocks.iter().enumerate().any(|(b, block)| {
            let named = |s: &Statement| {
                let asked = [
                    concept!("ui-agreement"),
                    concept!("ui-data"),
                    concept!("ui-sharing"),
                    concept!("takes-in"),
                    concept!("ui-policy-document"),
                ];
                asked.into_iter().any(|c| s.has(c))
            };
            within(document, block.layer, layer) && facts.statements[b].iter().any(named)
        })
    };
    match document.layers[layer].kind {
        LayerKind::Banner | LayerKind::Dialog => asks_consent(facts, layer) || agreement(),
        LayerKind::Page => small_page && (asks_consent(facts, layer) || agreement()),
        LayerKind::Form => false,
    }
}

/// The acceptances, the other buttons and the refusals of a layer; refusals can be links.
fn choices(facts: &Facts<'_>, layer: LayerId) -> (Vec<Choice>, Vec<Choice>, Vec<Choice>) {
    let document = facts.document;
    let (mut accepts, mut others, mut refusals) = (Vec::new(), Vec::new(), Vec::new());
    let shames = |statements: &[Statement]| statements.iter().any(|s| s.has(concept!("ui-shame")));
    for (number, control) in facts.controls() {
        let is_button = matches!(control.kind, ControlKind::Button | ControlKind::LinkButton);
        let list = match facts.answers[number] {
            _ if !is_button => continue,
            _ if shames(&facts.labels[number]) => &mut refusals,
            Some(Answer::Accept) => &mut accepts,
            Some(Answer::Refuse) => &mut refusals,
            Some(Answer::Acknowledge) | None => &mut others,
            _ => continue,
        };
        if within(document, control.layer, layer) && !control.disabled {
            list.push(Choice {
                shames: shames(&facts.labels[number]),
                ..of_control(document, control)
            });
        }
    }
    let pressed: HashSet<Span> = facts.controls().map(|(_, c)| c.span).collect();
    for (number, link) in document.links.iter().enumerate() {
        let shames = shames(facts.link_text(number));
        let refuses = shames || Answer::of_statements(facts.link_text(number)) == Some(Answer::Refuse);
        if !refuses || !within(document, link.layer, layer) || pressed.contains(&link.span) {
            continue;
        }
        let look = dominant(document, link.text.whole()).map_or(Style::UNKNOWN, |(_, style)| style);
        refusals.push(Choice {
            span: link.span,
            text: link.text.plain.clone(),
            label: look,
            is_plain: Some(look.is_filled().get() != Some(true) && look.is_framed.get() != Some(true)),
            is_hidden: is_hidden(&look),
            shames,
        });
    }
    (accepts, others, refusals)
}

fn of_control(document: &Document, control: &Control) -> Choice {
    let shell = document.style_of(control);
    let look = (!control.label.is_empty())
        .then(|| dominant(document, control.label.whole()))
        .flatten();
    let is_bare = match (shell.is_filled().get(), shell.is_framed.get()) {
        (Some(false), Some(false)) => Some(true),
        (Some(true), _) | (_, Some(true)) => Some(false),
        _ => None,
    };
    Choice {
        span: control.span,
        text: control.label.plain.clone(),
        label: look.map_or(shell, |(_, style)| style),
        is_plain: match control.kind {
            // A `<button>` that is painted as bare text can be meant as a secondary button.
            ControlKind::Button => Some(control.hint.contains("btn-link")),
            // Its author calls it a button; the sheet that paints it may be lost.
            _ if control.hint.contains("btn-link") => Some(true),
            _ if control.hint.contains("btn") || control.hint.contains("button") => Some(false),
            _ => is_bare,
        },
        is_hidden: matches!(control.visibility, Visibility::Hidden | Visibility::Collapsed) || is_hidden(&shell),
        shames: false,
    }
}

fn is_hidden(style: &Style) -> bool {
    matches!(style.sight.get(), Some(sight) if sight != Sight::Shown)
}

/// In what a refusal is weaker.
struct Weakness {
    zh: String,
    en: String,
    confidence: Confidence,
}

fn weakness(accept: &Choice, refusal: &Choice) -> Option<Weakness> {
    let mut zh: Vec<String> = Vec::new();
    let mut en: Vec<String> = Vec::new();
    let mut sure = true;
    if refusal.is_hidden {
        zh.push("第一层看不到拒绝".to_owned());
        en.push("it is not shown in the first layer".to_owned());
        sure = false;
    }
    if refusal.is_plain == Some(true) && accept.is_plain == Some(false) {
        zh.push("同意是按钮而拒绝只是链接或文字".to_owned());
        en.push("a link or plain text against a button".to_owned());
    }
    let sizes = accept.label.font_size.and(refusal.label.font_size);
    if let Some((yes, no)) = sizes.get()
        && no < SMALLER * yes
        && no >= 1.0
    {
        zh.push(format!("{} 像素对 {} 像素", pixels(no), pixels(yes)));
        en.push(format!("{} px against {} px", pixels(no), pixels(yes)));
        sure &= sizes.is_known();
    }
    let contrasts = accept.label.contrast().and(refusal.label.contrast());
    if let Some((yes, no)) = contrasts.get()
        && no < PALE
        && yes >= CLEAR
    {
        zh.push(format!("对比度 {}:1 对 {}:1", ratio_of(no), ratio_of(yes)));
        en.push(format!("contrast {}:1 against {}:1", ratio_of(no), ratio_of(yes)));
        sure &= contrasts.is_known();
    }
    if en.is_empty() {
        return None;
    }
    Some(Weakness {
        zh: format!("拒绝选项明显弱于同意选项：{}", zh.join("；")),
        en: format!("the refusal weighs less than the acceptance: {}", en.join("; ")),
        confidence: if sure { Confidence::High } else { Confidence::Medium },
    })
}
