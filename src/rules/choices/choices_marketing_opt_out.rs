//! Whether users can refuse marketing messages.

use crate::concept;
use crate::rules::{Context, Outcome};

rule! {
    /// Looks for a way to refuse or unsubscribe from marketing or promotional messages. Turning off notifications in general is
    /// partial.
    requirement "choices-marketing-opt-out" of Choices, extra;
    title: "退订营销信息", "Opting out of marketing";
    message: "未找到用户可以拒收或退订营销信息的说明", "no statement found that users can refuse marketing messages";
    why: "用户明确拒绝后不得再发送商业性信息；拒收应当与接收一样容易", "nobody has to take advertising: people may object to direct marketing at any time and must be told so";
    help: "写明退订方式，例如“您可以回复“T”退订营销短信”", "say how, such as “You can unsubscribe from our marketing e-mails by the link at their foot”";
    cites: ["cn-cpl/29", "cn-pipl/24.2", "eu-gdpr/21.2-4"];
    bad zh: "# 隐私政策\n\n您注册时，我们收集您的手机号，并可能向您发送促销短信。";
    bad en: "# Privacy Policy\n\nWhen you sign up, we collect your e-mail address and may send you promotional e-mails.";
    good zh: "# 隐私政策\n\n您注册时，我们收集您的手机号。«如您不希望接收营销短信，您可以按照短信中的提示退订。»";
    good en: "# Privacy Policy\n\nWhen you sign up, we collect your e-mail address. «You can unsubscribe from our marketing emails at any time by clicking the unsubscribe link.»";
}

fn check(cx: &Context<'_>) -> Outcome {
    cx.says(
        concept!("choices-marketing-opt-out"),
        Some(concept!("choices-marketing-opt-out-vague")),
    )
}
