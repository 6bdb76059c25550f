//! Whether users are told by when a request is answered.

use crate::concept;
use crate::facts::At;
use crate::rules::{Context, Grade, Outcome, names_one, row};
use crate::source::Language;

rule! {
    /// Looks for a number of hours, days or months for answering a request or complaint. “A reasonable time” is partial. Not
    /// meant: “promptly”, how soon marketing stops, and how long deletion takes in back-ups.
    requirement "rights-response-time" of UserRights, extra;
    title: "答复时限", "Time limit for answers";
    message: "未找到答复用户请求的时限的说明", "no statement found that tells by when requests are answered";
    why: "更正、删除、注销和投诉应当在承诺的时限内处理；没有时限，请求可以被无限期拖延", "a request without a deadline can be put off for ever; the law sets one, and people should know it";
    help: "写明时限，例如“我们将在十五个工作日内答复您的请求”", "give a number, such as “We will respond to your request within 30 days”";
    cites: ["cn-2019/6.3", "cn-2019/6.5", "cn-35273/8.7", "eu-gdpr/12.3", "us-ca-ccpa/1798.130.a.2"];
    bad zh: "# 隐私政策\n\n您注册时，我们收集您的手机号。我们会尽快答复您的请求。";
    bad en: "# Privacy Policy\n\nWhen you sign up, we collect your e-mail address. We will respond to your request promptly.";
    good zh: "# 隐私政策\n\n您注册时，我们收集您的手机号。«我们将在十五个工作日内答复您的请求。»";
    good en: "# Privacy Policy\n\nWhen you sign up, we collect your e-mail address. «We will respond to your request within 30 days.»";
}

fn check(cx: &Context<'_>) -> Outcome {
    let vague = concept!("rights-response-vague");
    cx.find(|at| {
        let respond = at.first(concept!("respond")).copied();
        let asked = is_request(at)
            || at.before().is_some_and(is_request)
            || begins_after_request(at)
            || at.under(concept!("topic-rights"))
            || at.under(concept!("contact-words"));
        let in_time = at
            .quantities
            .iter()
            .any(|(q, place)| q.days() <= 366.0 && is_close(at, place.start));
        // A time for which something is kept is none for answering.
        let kept = at.language == Language::En && at.has(concept!("retain")) && !at.has(concept!("request"));
        let grade = match respond {
            Some(_) if in_time && asked && !kept => Grade::Says(5),
            _ if answers_right(at) => Grade::Says(4),
            _ if at.has(vague) => Grade::Vague(0),
            Some(_) if asked => Grade::Near,
            _ => Grade::Nothing,
        };
        (grade, respond.or(at.first(vague).copied()))
    })
}

/// Whether it is a time in a table of rights, beside the name of one.
fn answers_right(at: At<'_>) -> bool {
    let rights = [
        concept!("rights-access-entry"),
        concept!("rights-correct-entry"),
        concept!("rights-copy-entry"),
    ];
    let timed = at.in_block().cell.is_some_and(|c| !c.header) && at.quantities.iter().any(|(q, _)| q.days() <= 366.0);
    timed && row(at).any(|beside| names_one(beside, &rights)) && row(at).count() <= 4
}

/// Whether a length of time stands near the words of answering, not in another half of a long sentence.
fn is_close(at: At<'_>, place: usize) -> bool {
    at.all(concept!("respond"))
        .iter()
        .any(|hit| hit.start.abs_diff(place).min(hit.end.abs_diff(place)) <= REACH)
}

/// How many bytes may stand between the answering and its time.
const REACH: usize = 140;

/// Whether it opens a block and the one before it speaks of what users ask for.
fn begins_after_request(at: At<'_>) -> bool {
    at.above().is_some_and(is_request)
}

/// Whether a statement speaks of what users ask for.
fn is_request(at: At<'_>) -> bool {
    let asked = [
        concept!("request"),
        concept!("rights-access"),
        concept!("rights-correct"),
        concept!("rights-delete"),
        concept!("rights-cancel-account"),
        concept!("rights-copy"),
        concept!("rights-complaint"),
    ];
    names_one(at, &asked)
}
