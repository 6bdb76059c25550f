//! Continued use after a change taken for acceptance.

use crate::concept;
use crate::facts::Kind;
use crate::finding::Confidence;
use crate::rules::dark_patterns::implied_consent::speaks_of_change;
use crate::rules::{Context, Spot};

rule! {
    /// Finds wording that takes continued use after a change of the policy for acceptance of it. Use as such has a rule of its
    /// own, `implied-consent`.
    violation "consent-by-continued-use" of ExpressConsent, Warning;
    title: "继续使用视为同意变更", "Consent by continued use";
    message: "变更后继续使用被视为接受", "continued use after a change is taken for acceptance";
    why: "处理目的、方式或种类变更的，应当重新取得同意", "a change of purpose, means or kinds of data needs consent anew, which silence does not give";
    help: "变更重要内容时以弹窗等方式告知并重新征得同意", "tell users of material changes and ask for their consent again";
    cites: ["cn-pipl/14.2", "cn-2019/2.2", "eu-gdpr/r32", "eu-gdpr/4.11"];
    bad zh: "# 隐私政策\n\n我们收集您的信息。«政策更新后，您继续使用我们的服务即表示同意更新后的政策。»";
    bad en: "# Privacy Policy\n\nWe collect your information. «Your continued use of the site after changes to this policy means that you accept them.»";
    good zh: "# 隐私政策\n\n我们收集您的信息。政策发生重大变更时，我们会弹窗告知并重新征得您的同意。";
    good en: "# Privacy Policy\n\nWe collect your information. If we change this policy, we will ask for your consent again.";
}

fn check(cx: &Context<'_>) -> Vec<Spot> {
    // On a screen nothing has changed yet: there it is implied consent.
    if !cx.facts.kinds.is(Kind::PrivacyPolicy) && !cx.facts.kinds.is(Kind::Terms) {
        return vec![];
    }
    let named = cx.facts.naming(concept!("consent-by-continued-use"));
    named
        .filter(|at| speaks_of_change(*at))
        .map(|at| cx.spot_at(at, at.first(concept!("consent-by-continued-use")), Confidence::High))
        .collect()
}
