//! Whether users are told how to close their account.

use crate::concept;
use crate::document::Region;
use crate::facts::At;
use crate::rules::{Context, Grade, Outcome};

rule! {
    /// Looks for a concrete way to cancel the account: a path in the app, a link, or a contact for it. A document that never
    /// speaks of accounts owes none. Not meant: the bare statement that an account can be cancelled.
    requirement "rights-cancel-method" of UserRights, extra;
    title: "注销方法", "How to cancel the account";
    message: "未找到如何注销账号的说明", "no statement found that tells how to cancel the account";
    why: "注销的方式应当明示，不得设置不合理条件；找不到入口的注销权形同虚设", "a right to leave is worth nothing if the door cannot be found: the way to cancel must be shown";
    help: "写明路径，例如“我的—设置—账号与安全—注销账号”", "give the path, such as “Settings > Account > Delete account”, or an address to write to";
    cites: ["cn-ecl/24", "cn-ndsr/21.1.4", "cn-tc260-2020/1.5.i", "us-ca-ccpa/1798.130.a.1", "us-ca-reg/7004.a.5"];
    bad zh: "# 隐私政策\n\n您注册账号时，我们收集您的手机号。您有权注销账号。";
    bad en: "# Privacy Policy\n\nWhen you create an account, we collect your e-mail address. You have the right to cancel your account.";
    good zh: "# 隐私政策\n\n您注册账号时，我们收集您的手机号。«您可以通过“我的—设置—账号与安全—注销账号”注销您的账号。»";
    good en: "# Privacy Policy\n\nWhen you create an account, we collect your e-mail address. «To delete your account, go to Settings > Account > Delete account.»";
}

fn check(cx: &Context<'_>) -> Outcome {
    let outright = cx.says(concept!("rights-cancel-method"), None);
    let outcome = cx.or_entry(outright, concept!("rights-cancel-account-entry"), |at| {
        at.first(concept!("in-settings"))
            .or(at.first(concept!("contact-words")))
            .copied()
    });
    let outcome = if outcome.is_met() {
        outcome
    } else {
        told_next(cx).or_else(|| linked(cx)).unwrap_or(outcome)
    };
    outcome.applies_if(
        cx.facts.names(concept!("account")),
        "文件未提及账号",
        "the document speaks of no accounts",
    )
}

/// A way that the sentence after the one on cancelling tells: “You can cancel your account. Click here to do so.”
fn told_next(cx: &Context<'_>) -> Option<Outcome> {
    let outcome = cx.find(|at| {
        let cancels = at.before().is_some_and(|b| {
            b.has(concept!("rights-cancel-account")) || b.has(concept!("rights-cancel-account-entry"))
        });
        match at.first(concept!("way-to-do-so")).filter(|_| cancels) {
            Some(hit) => (Grade::Says(0), Some(*hit)),
            None => (Grade::Nothing, None),
        }
    });
    outcome.is_met().then_some(outcome)
}

/// A link in the text that is itself the way: “Delete your account”.
fn linked(cx: &Context<'_>) -> Option<Outcome> {
    let links = &cx.document().links;
    let opens = |at: At<'_>| {
        let block = at.in_block();
        block.region == Region::Main
            && block.links.clone().any(|link| {
                let text = cx.facts.link_text(link);
                links[link].href.as_deref().is_some_and(|h| !h.contains('#'))
                    && text.iter().any(|s| s.has(concept!("rights-cancel-account-entry")))
            })
    };
    let outcome = cx.find_in(cx.facts.everything(), |at| {
        match at.first(concept!("rights-cancel-account-entry")).filter(|_| opens(at)) {
            Some(entry) => (Grade::Says(0), Some(*entry)),
            None => (Grade::Nothing, None),
        }
    });
    outcome.is_met().then_some(outcome)
}
