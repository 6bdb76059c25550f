//! Whether the document names the organisation that answers for the data.

use crate::concept;
use crate::document::{BlockKind, Region};
use crate::facts::{At, Hit};
use crate::rules::{Context, Grade, Outcome, names_one};
use crate::source::Language;

rule! {
    /// Looks for the legal name of the organisation responsible for the processing; a copyright line or the page's title counts.
    /// A product name or a bare “operated by us” is partial. Not meant: the companies that data are shared with.
    requirement "rules-handler-identity" of PublicRules, core;
    title: "处理者名称", "Identity of the handler";
    message: "未找到个人信息处理者名称的说明", "no statement found that names the organisation responsible for the data";
    why: "处理个人信息前应当告知处理者的名称；不知道对方是谁，用户就无从行使权利、无从投诉", "people must be told who handles their data before it is handled; a right cannot be used against somebody unknown";
    help: "写明公司全称，例如“本产品由青屿（杭州）网络科技有限公司运营”", "give the full legal name, such as “This service is operated by Bluefern Gardens Ltd.”";
    cites: ["cn-pipl/17.1.1", "cn-ndsr/21.1.1", "cn-tc260-2020/1.5.a", "eu-gdpr/13.1.a"];
    bad zh: "# 隐私政策\n\n青屿非常重视您的隐私。您注册时，我们收集您的手机号。";
    bad en: "# Privacy Policy\n\nBluefern cares about your privacy. When you sign up, we collect your e-mail address.";
    good zh: "# 隐私政策\n\n«青屿由青屿（杭州）网络科技有限公司（以下简称“我们”）运营。»您注册时，我们收集您的手机号。";
    good en: "# Privacy Policy\n\n«This service is operated by Bluefern Gardens Ltd, who is the data controller.» When you sign up, we collect your e-mail address.";
}

fn check(cx: &Context<'_>) -> Outcome {
    let titled = cx.facts.title.iter().any(|s| s.has(concept!("company-name")));
    cx.find_in(cx.facts.everything(), grade).or_titled(titled)
}

fn grade(at: At<'_>) -> (Grade, Option<Hit>) {
    let role = at.first(concept!("handler-role")).copied();
    let Some(name) = at
        .all(concept!("company-name"))
        .iter()
        .find(|hit| is_name(at, hit))
        .copied()
    else {
        if let Some(hit) = at
            .first(concept!("handler-introduced"))
            .filter(|h| names_after(at, h, 1))
        {
            return (Grade::Says(5), Some(*hit));
        }
        if let Some(hit) = at.first(concept!("copyright-mark")).filter(|h| names_after(at, h, 2))
            && at.range.len() <= COPYRIGHT_LINE
        {
            return (Grade::Says(1), Some(*hit));
        }
        return (role.map_or(Grade::Nothing, |_| Grade::Vague(0)), role);
    };
    let block = at.in_block();
    let speaks = [
        concept!("contact-words"),
        concept!("user"),
        concept!("policy-name"),
        concept!("handler"),
    ];
    let grade = match block.region {
        _ if role.is_some() && at.has(concept!("controller-told")) => Grade::Says(8),
        // Whoever provides a part of the product is not the one who answers for it.
        _ if at.has(concept!("provides-part")) => Grade::Vague(1),
        _ if role.is_some() => Grade::Says(6),
        _ if is_signature(at, &name) => Grade::Says(4),
        Region::Header | Region::Footer => Grade::Says(2),
        _ if matches!(block.kind, BlockKind::Heading { .. }) => Grade::Says(2),
        Region::Navigation | Region::Newsletter => Grade::Nothing,
        _ if is_announced(at) => Grade::Says(5),
        _ if is_abbreviated(at) && at.has(concept!("privacy-valued")) => Grade::Says(4),
        // Somebody who receives data is named more often than the one who speaks.
        _ if names_one(at, &speaks) => Grade::Says(if at.has(concept!("recipient")) { 2 } else { 3 }),
        _ => Grade::Vague(1),
    };
    (grade, Some(name))
}

/// In so many blocks at the end of a document it is signed.
const SIGNED: usize = 16;
/// A signature is no longer than this.
const SIGNATURE: usize = 120;
/// What may stand after the name in a signature without a date.
const TRAIL: usize = 24;

/// Whether a policy is signed here: hardly more than a name or a name with a date, in one of its last lines.
fn is_signature(at: At<'_>, name: &Hit) -> bool {
    let block = at.in_block();
    let bare = at.clauses.len() == 1 && name.end + TRAIL >= at.range.end;
    at.block + SIGNED >= at.facts.document.blocks.len()
        && block.region == Region::Main
        && matches!(block.kind, BlockKind::Paragraph | BlockKind::ListItem { .. })
        && at.range.len() <= SIGNATURE
        && (bare || at.dated)
        && !at.has(concept!("recipient"))
}

/// Whether the word is written as the end of a name: a “limited” in small letters and the tail of an address are none.
fn is_name(at: At<'_>, hit: &Hit) -> bool {
    let text = &at.in_block().text.plain;
    let word = text.get(hit.start..hit.end).unwrap_or_default();
    let inside = text[..hit.start].ends_with(['.', '@', '/', '-']);
    let small = word.starts_with(char::is_lowercase) && word.bytes().all(|b| b.is_ascii_alphabetic()) && word.len() > 4;
    at.language == Language::Zh || !inside && !small
}

/// A longer sentence is no copyright line.
const COPYRIGHT_LINE: usize = 120;

/// Whether so many words with a capital follow a hit: the name of somebody. Years and small words before it do not count.
fn names_after(at: At<'_>, hit: &Hit, words: usize) -> bool {
    let text = &at.in_block().text.plain;
    let starts = |concept, place: usize| at.all(concept).iter().any(|h| h.start == place);
    let rest = text.get(hit.end..at.range.end.max(hit.end)).unwrap_or_default();
    let rest = rest
        .split(|c: char| c.is_whitespace() || c == ',')
        .map(|w| w.trim_matches(|c: char| !c.is_alphanumeric()))
        .filter(|w| !w.is_empty())
        // Every word is a slice of the text, so that its address is its place.
        .map(|w| (w.as_ptr() as usize - text.as_ptr() as usize, w))
        .skip_while(|(place, w)| {
            w.starts_with(|c: char| c.is_ascii_digit()) || starts(concept!("before-name"), *place)
        });
    rest.take(words)
        .filter(|(place, w)| w.starts_with(char::is_uppercase) && !starts(concept!("capital-no-name"), *place))
        .count()
        == words
}

/// Whether a short name in brackets follows a name, as for a party that the text goes on to speak of.
fn is_abbreviated(at: At<'_>) -> bool {
    let text = &at.in_block().text.plain;
    at.all(concept!("company-name")).iter().any(|name| {
        let rest = text.get(name.end..at.range.end.max(name.end)).unwrap_or_default();
        let rest = rest.trim_start_matches(['.', ',', ' ']);
        rest.starts_with("(\"") || rest.starts_with("(“")
    })
}

/// Whether the block before announces the controller, or the address of the speaker, and ends with a colon.
fn is_announced(at: At<'_>) -> bool {
    at.above()
        .is_some_and(|b| b.has(concept!("handler-announced")) && b.text().trim_end().ends_with(':'))
}
