//! Whether the document says how users learn of its changes.

use crate::concept;
use crate::finding::Status;
use crate::rules::{Context, Grade, Outcome, worth};

rule! {
    /// Looks for how users will be told of changes to the policy: by message, e-mail, pop-up or announcement, or by posting the new
    /// version with its date. Being told to check now and then is partial.
    requirement "rules-change-notice" of PublicRules, extra;
    title: "变更通知", "Notice of changes";
    message: "未找到政策变更时如何通知用户的说明", "no statement found that tells how users learn of changes";
    why: "告知事项变更的，应当将变更部分告知个人；不能指望用户天天来查看", "when the rules change, people must be told of it; nobody can be expected to reread a policy every day";
    help: "写明通知方式，例如“本政策变更时，我们会通过弹窗或站内信通知您”", "tell how, such as “We will notify you by e-mail before a change takes effect”";
    cites: ["cn-pipl/17.2", "cn-2019/2.2", "cn-tc260-2020/2.2", "eu-gdpr/13.3"];
    bad zh: "# 隐私政策\n\n您注册时，我们收集您的手机号。我们有权随时修改本政策。";
    bad en: "# Privacy Policy\n\nWhen you sign up, we collect your e-mail address. We reserve the right to change this policy.";
    good zh: "# 隐私政策\n\n您注册时，我们收集您的手机号。«本政策发生变更时，我们会通过弹窗或站内信的方式通知您。»";
    good en: "# Privacy Policy\n\nWhen you sign up, we collect your e-mail address. «If we change this policy, we will notify you by e-mail before the changes take effect.»";
}

fn check(cx: &Context<'_>) -> Outcome {
    let outcome = cx.find(|at| {
        let (says, vague) = (concept!("rules-change-notice"), concept!("rules-change-notice-vague"));
        let follows = at
            .before()
            .is_some_and(|b| b.has(concept!("policy-change")) && b.has(concept!("policy-name")))
            || at.under(concept!("topic-policy-change"));
        match (
            at.first(says),
            at.first(vague),
            at.first(concept!("change-notice-follows")),
        ) {
            (Some(hit), _, _) => (Grade::Says(worth(at, 0)), Some(*hit)),
            (None, _, Some(hit)) if follows => (Grade::Says(1), Some(*hit)),
            (None, Some(hit), _) => (Grade::Vague(0), Some(*hit)),
            _ => (Grade::Nothing, None),
        }
    });
    // A new version that is posted tells of itself where it carries a date.
    if outcome.status == Status::Partial && cx.meets(&super::rules_effective_date::RULE) {
        let posted = cx.says(concept!("change-posted"), None);
        if posted.is_met() {
            return posted;
        }
    }
    outcome
}
