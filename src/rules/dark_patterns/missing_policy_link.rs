//! An agreement that is named and cannot be opened.

use crate::concept;
use crate::document::{BlockId, Control};
use crate::facts::Kind;
use crate::facts::choices::is_sample;
use crate::finding::Confidence;
use crate::rules::{Context, Spot};

rule! {
    /// Finds consent controls and sentences that name an agreement without a link or tap handler on it. A placeholder link counts
    /// as a link.
    violation "missing-policy-link" of PublicRules, Warning;
    title: "协议没有链接", "Agreement without a link";
    message: "要求同意的协议没有可打开的链接", "the agreement that users are to accept is named without a link";
    why: "看不到内容就无法在知情的前提下同意", "nobody can agree, informed, to what cannot be read";
    help: "在协议名称上加上可打开全文的链接", "link the agreement's name to its full text";
    cites: ["cn-2019/1.2", "cn-tc260-2020/1.2.b", "eu-gdpr/7.2", "us-ca-reg/7003"];
    bad zh: "<form><label>«<input type=checkbox>»我已阅读并同意《用户注册协议》</label></form>";
    bad en: "<form><label>«<input type=checkbox>» I agree to the terms and conditions</label></form>";
    good zh: "<form><label><input type=checkbox>我已阅读并同意<a href=\"terms.html\">《用户注册协议》</a></label></form>";
    good en: "<form><label><input type=checkbox> I agree to the <a href=\"#\">terms and conditions</a></label></form>";
}

fn check(cx: &Context<'_>) -> Vec<Spot> {
    let facts = cx.facts;
    let document = cx.document();
    if facts.kinds.is(Kind::PrivacyPolicy) || facts.kinds.is(Kind::Terms) {
        return vec![];
    }
    let linked_block = |b: BlockId| !document.blocks[b].links.is_empty();
    // One link to the agreement in the same layer will do, wherever it stands.
    let linked_layer = |layer: usize| {
        document.links.iter().enumerate().any(|(l, link)| {
            link.layer == layer && facts.link_text(l).iter().any(|s| s.has(concept!("ui-policy-document")))
        })
    };
    // Text that a server fills in may bring the link with it.
    let templated = |t: &str| ["{", "<?", "<%", "%s"].iter().any(|m| t.contains(m));
    let open = |c: &Control| {
        templated(&c.label.plain)
            || !c.links.is_empty()
            || c.block.is_some_and(linked_block)
            || linked_layer(c.layer)
            || opens_by_script(c)
    };
    let names = |i: usize| {
        facts.purposes[i].agreement && !facts.purposes[i].by_name && facts.label_has(i, concept!("ui-named-agreement"))
    };
    facts
        .controls()
        .filter(|(i, c)| c.kind.has_state() && names(*i) && !open(c) && !is_sample(facts, c))
        .map(|(_, c)| cx.spot_control(c, Confidence::High))
        .collect()
}

/// Whether something beside the box itself reacts to a tap.
fn opens_by_script(control: &Control) -> bool {
    ["open", "show", "modal", "href", "goto", "navigate", "popup", "dialog"]
        .iter()
        .any(|word| control.handlers.contains(word))
}
