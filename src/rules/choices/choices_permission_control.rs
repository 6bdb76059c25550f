//! Whether users can turn device permissions off.

use crate::concept;
use crate::rules::{Context, Outcome};

rule! {
    /// Looks for a statement that device permissions can be turned off in the settings of the system or the app. A mere “closing a
    /// permission does not affect …”, or push settings alone, is partial. A document that never speaks of permissions owes none.
    requirement "choices-permission-control" of Choices, extra;
    title: "关闭设备权限", "Turning permissions off";
    message: "未找到用户可以关闭设备权限的说明", "no statement found that users can turn device permissions off";
    why: "打开的权限应当随时能够关闭；关闭权限就是撤回授权，应当便捷", "a permission is a consent: taking it back must be as easy as giving it";
    help: "写明路径，例如“您可以在手机“设置—应用—权限”中关闭相机权限”", "say where, such as “You can turn off camera access at any time in your device settings”";
    cites: ["cn-2019/3.8", "cn-tc260-2020/3.9", "cn-pipl/15.1", "eu-gdpr/7.3"];
    bad zh: "# 隐私政策\n\n我们收集您的位置信息，为此会申请位置权限。";
    bad en: "# Privacy Policy\n\nWe collect your location and ask for the location permission.";
    good zh: "# 隐私政策\n\n我们收集您的位置信息，为此会申请位置权限。«您可以随时在手机系统设置中关闭位置权限。»";
    good en: "# Privacy Policy\n\nWe collect your location and ask for the location permission. «You can turn off this permission at any time in your device settings.»";
}

fn check(cx: &Context<'_>) -> Outcome {
    let outcome = cx.says(
        concept!("choices-permission-control"),
        Some(concept!("choices-permission-control-vague")),
    );
    let outcome = cx.or_entry(outcome, concept!("permission-word"), |at| {
        at.first(concept!("turn-off"))
            .filter(|_| at.has(concept!("in-settings")))
            .copied()
    });
    outcome.applies_if(
        cx.facts.names(concept!("permission-word")),
        "文件未提及设备权限",
        "the document speaks of no permissions",
    )
}
