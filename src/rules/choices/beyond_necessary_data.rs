//! Data beyond what the basic function of this type of app needs.

use crate::facts::Category;
use crate::facts::Kind;
use crate::facts::inventory::{self, Need, Phrase, Row};
use crate::finding::Confidence;
use crate::law::{AppType, Necessity, app_type};
use crate::lexicon::token;
use crate::rules::{Context, Spot};
use crate::source::Message;

rule! {
    /// Compares what a policy says it collects with the necessary personal information of the app type that `--app-type` names;
    /// without a type it is silent. Data that a user gives freely, or where a function is used that is more than the basic one,
    /// are told apart, not charged, and so are a phone number or an identity checked because the law demands real names (CSL 24).
    /// The finding is sure only where the policy makes the data mandatory; of device data and logs alone it is a hint.
    violation "beyond-necessary-data" of Choices, Warning;
    title: "超出必要个人信息", "Beyond necessary data";
    message: "收集的信息超出了该类App的必要个人信息范围", "data are collected beyond what this type of app needs";
    why: "不得因用户不同意提供非必要个人信息而拒绝其使用基本功能", "an app must not refuse its basic function to those who withhold data that it does not need";
    help: "不收集这些信息，或者改为用户使用相应功能时自愿提供，并写明拒绝不影响基本功能", "do not collect these data, or let users give them freely where a function needs them, and say that the basic function works without";
    cites: ["cn-2021-necessary/4", "cn-2021-necessary/5", "cn-2019/4.1", "cn-2019/4.2", "cn-csl/41.2", "cn-csl/24.1", "cn-pipl/6", "eu-gdpr/25.2"];
    app type: "browser";
    bad zh: "# 隐私政策\n\n我们收集您的«通讯录»和短信，用于保证软件正常使用。";
    bad en: "# Privacy Policy\n\nWe collect your «address book» and your text messages to improve our services.";
    good zh: "# 隐私政策\n\n如果您选择开启好友推荐，我们收集您的通讯录，用于推荐好友。\n\n为落实实名制要求，我们收集您的手机号，用于核验真实身份。";
    good en: "# Privacy Policy\n\nIf you choose to turn on friend suggestions, we collect your address book to recommend friends.";
}

/// What users write, answer or prove themselves with: it comes of their own act, whatever the type of app.
const OWN_ACTS: [&str; 9] = [
    "password",
    "verification-code",
    "user-content",
    "chat",
    "invoice",
    "preference",
    "file",
    "cookie-data",
    "account-id",
];

/// What a device tells any server that it talks to, and the traces of use: alone they are a hint.
const TRACES: [&str; 12] = [
    "ip-address",
    "mac-address",
    "device-id",
    "device-info",
    "network-info",
    "log-data",
    "crash-data",
    "usage",
    "browsing-history",
    "search-history",
    "sensor",
    "payment-record",
];

/// What proves who somebody is.
const IDENTITY: [&str; 6] = [
    "mobile-number",
    "contact-details",
    "real-name",
    "id-document",
    "id-copy",
    "face",
];

/// The telephone itself, which is no kind of data.
const PHONE: &str = "phone-permission";

/// What a permission opens.
const OPENED: [(&str, &str); 7] = [
    ("contacts", "contacts"),
    ("location", "location"),
    ("sms", "sms"),
    ("phone", PHONE),
    ("microphone", "audio"),
    ("camera", "photo"),
    ("calendar", "calendar"),
];

/// One kind of data over the whole document.
struct Kept<'r> {
    token: &'static str,
    first: &'r Phrase,
    required: bool,
    /// Whether a row says that it is given freely or only where a function is used.
    free: bool,
    /// Whether a row collects it, rather than only using it.
    collected: bool,
}

fn check(cx: &Context<'_>) -> Vec<Spot> {
    let Some(kind) = cx.settings.app_type.as_deref().and_then(app_type::find) else {
        return vec![];
    };
    let kinds = [Kind::PrivacyPolicy, Kind::Terms, Kind::ConsentUi];
    if !kinds.iter().any(|k| cx.facts.kinds.is(*k)) {
        return vec![];
    }
    let rows = inventory::rows(cx.facts);
    let kept = kept(&rows);
    let beyond: Vec<&Kept<'_>> = kept
        .iter()
        .filter(|k| kind.necessity(k.token) == Necessity::Beyond && (k.required || !k.free))
        .collect();
    let Some((first, rest)) = beyond.split_first() else {
        return vec![];
    };
    let sometimes: Vec<&str> = kept
        .iter()
        .filter(|k| !beyond.iter().any(|b| b.token == k.token) && kind.necessity(k.token) != Necessity::Always)
        .map(|k| k.token)
        .collect();
    let of_note = || beyond.iter().filter(|k| !TRACES.contains(&k.token));
    let confidence = match (of_note().next(), of_note().any(|k| k.required)) {
        (None, _) => Confidence::Low,
        (Some(_), false) => Confidence::Medium,
        (Some(_), true) => Confidence::High,
    };
    let also = |k: &&Kept<'_>| {
        let name = names(&[k.token]);
        let message = Message::new(format!("超出必要范围：{}", name.zh), format!("not needed: {}", name.en));
        (message, k.first.span, k.first.text.clone())
    };
    let tokens: Vec<&str> = beyond.iter().map(|k| k.token).collect();
    vec![Spot {
        span: first.first.span,
        text: first.first.text.clone(),
        confidence,
        message: Some(message(kind, &tokens, &sometimes)),
        related: rest.iter().map(also).collect(),
        edits: vec![],
    }]
}

/// The kinds of data of all rows, in the order of their first mention.
fn kept(rows: &[Row]) -> Vec<Kept<'_>> {
    let mut kept: Vec<Kept<'_>> = Vec::new();
    for row in rows {
        if !matches!(
            row.practice,
            Category::Collection | Category::Use | Category::Permission
        ) {
            continue;
        }
        let data = row.data.iter().filter_map(|d| Some((d.token?, &d.phrase)));
        let opened = row.permissions.iter().filter_map(|(name, phrase)| {
            let token = OPENED.iter().find(|(permission, _)| permission == name)?.1;
            Some((token, phrase))
        });
        for (token, phrase) in data.chain(opened) {
            if OWN_ACTS.contains(&token) || row.real_name && IDENTITY.contains(&token) {
                continue;
            }
            let collected = row.practice != Category::Use;
            let at = kept.iter().position(|k| k.token == token).unwrap_or_else(|| {
                kept.push(Kept {
                    token,
                    first: phrase,
                    required: false,
                    free: false,
                    collected: false,
                });
                kept.len() - 1
            });
            let one = &mut kept[at];
            if collected && !one.collected {
                // What is said where it is collected counts, and not how it is used.
                (one.first, one.collected) = (phrase, true);
            }
            one.required |= row.need == Need::Required;
            one.free |= matches!(row.need, Need::Optional | Need::Conditional);
        }
    }
    kept
}

fn message(kind: &AppType, beyond: &[&str], sometimes: &[&str]) -> Message {
    let needs = kind.needs();
    let beyond = names(beyond);
    let mut message = Message::new(
        format!(
            "{}App的必要个人信息：{}；超出此范围的有：{}",
            kind.zh, needs.zh, beyond.zh
        ),
        format!(
            "what an app of the type “{}” needs: {}; beyond it: {}",
            kind.en, needs.en, beyond.en
        ),
    );
    if !sometimes.is_empty() {
        let sometimes = names(sometimes);
        message.zh += &format!("；仅在自愿提供或使用相应功能时收集：{}", sometimes.zh);
        message.en += &format!(
            "; only where given freely or where a function is used: {}",
            sometimes.en
        );
    }
    message
}

fn names(tokens: &[&str]) -> Message {
    let name = |id: &&str| match token(id) {
        Some(token) => token.name.clone(),
        None => Message::new("电话权限", "use of the telephone"),
    };
    let all: Vec<Message> = tokens.iter().map(name).collect();
    let zh: Vec<&str> = all.iter().map(|n| n.zh.as_str()).collect();
    let en: Vec<&str> = all.iter().map(|n| n.en.as_str()).collect();
    Message::new(zh.join("、"), en.join(", "))
}
