//! Whether users can turn personalisation off.

use crate::concept;
use crate::facts::At;
use crate::finding::Status;
use crate::rules::{Context, Grade, Outcome};

rule! {
    /// Looks for a switch or opt-out for personalised recommendation or targeted advertising, an industry opt-out page included.
    /// Only blocking cookies, resetting an advertising id or deleting the history is partial. A document that never speaks of
    /// personalisation owes none.
    requirement "choices-personalisation-off" of Choices, extra;
    title: "关闭个性化推荐", "Turning personalisation off";
    message: "未找到用户可以关闭个性化推荐或定向广告的说明", "no statement found that users can turn off personalised recommendation or advertising";
    why: "通过自动化决策推送信息，应当同时提供不针对个人特征的选项或者便捷的拒绝方式", "whoever is shown things by a profile must be able to switch it off, easily and in plain sight";
    help: "写明开关的位置，例如“您可以在“设置—隐私—个性化推荐”中关闭个性化推荐”", "say where the switch is, such as “Turn off personalised ads under Settings > Privacy > Ads”";
    cites: ["cn-pipl/24.2", "cn-ndsr/42", "cn-2019/3.6", "cn-algo/16-17", "eu-gdpr/21.2-4", "us-ca-ccpa/1798.120"];
    bad zh: "# 隐私政策\n\n我们收集您的浏览记录，向您进行个性化推荐。";
    bad en: "# Privacy Policy\n\nWe collect your browsing history to show you personalized recommendations.";
    good zh: "# 隐私政策\n\n我们收集您的浏览记录，向您进行个性化推荐。«您可以在设置中关闭个性化推荐。»";
    good en: "# Privacy Policy\n\nWe collect your browsing history to show you personalized recommendations. «You can opt out of personalized advertising in your account settings.»";
}

fn check(cx: &Context<'_>) -> Outcome {
    let outcome = cx.says(
        concept!("choices-personalisation-off"),
        Some(concept!("choices-personalisation-off-vague")),
    );
    let outcome = cx.or_entry(outcome, concept!("topic-personalisation"), |at| {
        at.first(concept!("turn-off"))
            // Cookies are one input of it, whatever the heading over them says.
            .filter(|_| !at.about(concept!("cookies")) && !at.under(concept!("topic-cookies")))
            .filter(|_| at.has(concept!("in-settings")) || at.has(concept!("may")))
            .copied()
    });
    // A link to the opt-out page of the advertising industry is a way, whatever its text.
    let linked = cx.find_in(cx.facts.everything(), |at| match links_to_opt_out(at) {
        true => (Grade::Says(at.clarity()), None),
        false => (Grade::Nothing, None),
    });
    let outcome = if outcome.is_met() || !linked.is_met() {
        outcome
    } else {
        linked
    };
    // Whoever can refuse cookies can cut one input of personalisation.
    let by_cookies = cx.find(|at| match at.first(concept!("choices-cookie-control")) {
        Some(hit) => (Grade::Vague(at.clarity()), Some(*hit)),
        None => (Grade::Nothing, None),
    });
    let personalises = cx.facts.names(concept!("rules-automated-decisions"));
    let outcome = if outcome.status == Status::Unmet && by_cookies.status == Status::Partial && personalises {
        by_cookies
    } else {
        outcome
    };
    outcome.applies_if(
        cx.facts.names(concept!("rules-automated-decisions")),
        "文件未提及个性化推荐或定向广告",
        "the document speaks of no personalisation",
    )
}

/// Pages of the industry where targeted advertising is turned off.
const OPT_OUT_PAGES: [&str; 8] = [
    "networkadvertising.org",
    "aboutads.info",
    "youronlinechoices.",
    "youradchoices.",
    "adssettings.google.",
    "google.com/settings/ads",
    "google.com/ads/preferences",
    "thenai.org",
];

/// Whether a link of the sentence leads to such a page.
fn links_to_opt_out(at: At<'_>) -> bool {
    at.links().any(|link| {
        let href = link.href.as_deref().unwrap_or_default();
        OPT_OUT_PAGES.iter().any(|page| href.contains(page))
    })
}
