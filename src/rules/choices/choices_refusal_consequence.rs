//! Whether users are told what a refusal costs them.

use crate::concept;
use crate::facts::At;
use crate::rules::{Context, Grade, Outcome, names_one};

rule! {
    /// Looks for what happens if the user withholds data or refuses a permission (which function is lost), or for required data
    /// told from optional data. Broken functions after blocking cookies alone are partial. Not meant: “leave if you disagree”.
    requirement "choices-refusal-consequence" of Choices, core;
    title: "拒绝的后果", "Consequence of a refusal";
    message: "未找到用户拒绝提供信息会有何影响的说明", "no statement found that tells what happens if the user refuses to give data";
    why: "不得因用户拒绝非必要信息而拒绝提供服务；分清必要与可选、讲明影响，用户才真正有得选", "people can only choose if they know which data are needed, which are optional, and what a no costs them";
    help: "写明影响，例如“如您拒绝提供位置信息，将无法使用附近门店功能，但不影响其他功能”", "tell the effect, such as “If you do not share your location, the map will not work, but everything else will”";
    cites: ["cn-pipl/16", "cn-2019/4.2", "cn-tc260-2020/4.2", "cn-35273/5.5.a", "eu-gdpr/13.2.e"];
    bad zh: "# 隐私政策\n\n您注册时，我们收集您的手机号和位置信息。如您不同意本政策，请停止使用。";
    bad en: "# Privacy Policy\n\nWhen you sign up, we collect your e-mail address and location. If you do not agree, please leave the site.";
    good zh: "# 隐私政策\n\n您注册时，我们收集您的手机号。«如果您拒绝提供位置信息，您将无法使用导航功能，但不影响您使用其他功能。»";
    good en: "# Privacy Policy\n\nWhen you sign up, we collect your e-mail address. «If you choose not to provide your location, you will not be able to use the map, but all other features will work.»";
}

fn check(cx: &Context<'_>) -> Outcome {
    let outright = cx.says_plainly(
        concept!("choices-refusal-plain"),
        concept!("choices-refusal-consequence"),
        Some(concept!("choices-refusal-consequence-vague")),
    );
    if outright.is_met() {
        return outright;
    }
    let tabled = cx.find(|at| {
        let plain = at.in_block().cell.is_some_and(|c| !c.header);
        let required = at.in_column(concept!("column-required")) && at.has(concept!("required-value"));
        let told = plain && (at.in_column(concept!("column-refusal")) || required);
        (
            if told {
                Grade::Says(at.clarity())
            } else {
                Grade::Nothing
            },
            None,
        )
    });
    if tabled.is_met() {
        return tabled;
    }
    // The sentence before tells what can be refused; this one, what follows.
    let refused = [concept!("consent-withdrawal"), concept!("choices-permission-control")];
    let followed = cx.find(|at| {
        let after = |b: At<'_>| names_one(b, &refused) && !b.has(concept!("cookies"));
        match at.first(concept!("refusal-effect")) {
            Some(hit) if !at.has(concept!("cookies")) && at.before().is_some_and(after) => {
                (Grade::Says(at.clarity()), Some(*hit))
            }
            _ => (Grade::Nothing, None),
        }
    });
    if followed.is_met() { followed } else { outright }
}
