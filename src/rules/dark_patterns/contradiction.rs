//! A denial that the document itself belies.

use crate::concept;
use crate::facts::{At, Kind};
use crate::finding::Confidence;
use crate::lexicon::ConceptId;
use crate::rules::{Context, Spot, names_one};
use crate::source::Message;

rule! {
    /// Finds statements that flatly deny to collect, pass on or sell data, in a document that elsewhere says that the same data
    /// are collected, passed on or sold. A denial that leaves room, be it in the sentence beside it, is none, nor is a practice
    /// that happens only on a condition, with consent, under the law, for children, or with data that identify nobody.
    violation "contradiction" of PublicRules, Warning;
    title: "自相矛盾", "Contradiction";
    message: "文件否认的做法，在别处又写明会这样做", "the document denies a practice that it describes elsewhere";
    why: "告知应当真实、准确、完整；自相矛盾的政策使人无从知道哪句是真的", "a notice must be true and complete; of two statements that exclude each other the reader cannot know which holds";
    help: "改正其中一处，或者在否认处写明例外", "mend one of the two, or name the exception where the practice is denied";
    cites: ["cn-pipl/17.lead", "cn-pipl/7", "cn-2019/3.9", "eu-gdpr/12.1"];
    bad zh: "# 隐私政策\n\n我们收集您的信息。«我们不会向第三方提供您的手机号。»\n\n为了推广，我们会将您的手机号提供给合作伙伴。";
    bad en: "# Privacy Policy\n\nWe collect your information. «We do not share your phone number with third parties.»\n\nWe share your phone number with our advertising partners.";
    good zh: "# 隐私政策\n\n我们收集您的信息。除下列情形外，我们不会向第三方提供您的手机号。\n\n为了送货，我们会将您的手机号提供给物流公司。";
    good en: "# Privacy Policy\n\nWe collect your information. We do not share your phone number with third parties unless you agree.\n\nWe share your phone number with our advertising partners.";
}

fn check(cx: &Context<'_>) -> Vec<Spot> {
    if !cx.facts.kinds.is(Kind::PrivacyPolicy) {
        return vec![];
    }
    let practices = [concept!("takes-in"), concept!("passes-on"), concept!("sells-on")];
    practices.into_iter().flat_map(|p| belied(cx, p)).collect()
}

/// The flat denials of a practice for which a statement stands that the handler does it with the same data.
fn belied(cx: &Context<'_>, practice: ConceptId) -> Vec<Spot> {
    let told: Vec<At<'_>> = cx.facts.naming(practice).filter(|at| tells(*at, practice)).collect();
    let denials = cx.facts.naming(practice).filter(|at| denies(*at, practice));
    denials
        .filter_map(|denial| {
            let other = told.iter().find(|at| same_data(denial, **at))?;
            let mut spot = cx.spot_at(denial, denial.first(practice), sureness(denial));
            let range = other.excerpt(other.first(practice));
            spot.related.push((
                Message::new("这里写明会这样做", "here it is described"),
                cx.facts.span(other.block, range.clone()),
                other.in_block().text.plain[range].to_owned(),
            ));
            Some(spot)
        })
        .take(3)
        .collect()
}

/// Who denies it of personal data as such may mean it in a sense that the other statement does not have; that needs review.
fn sureness(denial: At<'_>) -> Confidence {
    match denial.has(concept!("data-type")) {
        true => Confidence::Medium,
        false => Confidence::Low,
    }
}

/// Whether a statement denies the practice and leaves no room, and neither do those beside it.
fn denies(at: At<'_>, practice: ConceptId) -> bool {
    let roomy = |at: At<'_>| names_one(at, &[concept!("exception-word"), concept!("condition")]);
    let listed = at.in_block().lead_in.is_some() || at.text().ends_with([':', '：']);
    flatly_denied(at, practice)
        && !roomy(at)
        && !listed
        && !special(at)
        && !at.after().is_some_and(|next| next.has(concept!("exception-opener")))
}

/// Whether a negation stands before the practice in its own clause, as "we do not" does.
fn flatly_denied(at: At<'_>, practice: ConceptId) -> bool {
    let negated = |clause: usize| at.in_clause(concept!("negation"), clause);
    at.all(practice).iter().all(|hit| negated(hit.clause))
}

/// Whether a statement says plainly that the handler does it.
fn tells(at: At<'_>, practice: ConceptId) -> bool {
    let reserved = [
        concept!("condition"),
        concept!("consent-asked-vague"),
        concept!("consent-exception-case"),
        concept!("negation"),
        concept!("exception-word"),
        // Whoever works on the handler's behalf is no third party to it, and a right to know tells of no practice.
        concept!("necessity-rule"),
        concept!("rights-access"),
    ];
    at.asserts(practice) && !special(at) && !names_one(at, &reserved)
}

/// Whether it speaks of other people or other data than the policy's user and what identifies him.
fn special(at: At<'_>) -> bool {
    at.has(concept!("anonymous-word")) || at.about(concept!("rules-minors")) || at.has(concept!("rules-minors-vague"))
}

/// Whether both speak of the same data: the denial's kinds of data, or personal data as such.
fn same_data(denial: At<'_>, told: At<'_>) -> bool {
    let words = |at: At<'_>| -> Vec<String> {
        let plain = &at.in_block().text.plain;
        let hits = at.all(concept!("data-type")).iter();
        hits.map(|h| crate::text::fold(&plain[h.start..h.end]).text).collect()
    };
    let denied = words(denial);
    if denied.is_empty() {
        return denial.has(concept!("personal-data"))
            && (told.has(concept!("personal-data")) || told.has(concept!("data-type")));
    }
    let told = words(told);
    denied.iter().any(|word| told.contains(word))
}
