//! Whether the document says which permissions of the device are asked for, and why.

use std::collections::HashSet;

use crate::concept;
use crate::facts::At;
use crate::lexicon::ConceptId;
use crate::rules::{Context, Grade, Outcome, names_one, row};
use crate::source::Language;

rule! {
    /// Looks for at least two device permissions, such as camera or location, each with what it is for. One, or several without a
    /// purpose, are partial. A document that never speaks of permissions owes none.
    requirement "rules-device-permissions" of PublicRules, extra;
    title: "设备权限及其用途", "Device permissions";
    message: "未找到所申请设备权限及其用途的说明", "no statement found that tells which device permissions are asked for and why";
    why: "申请打开收集个人信息的权限时应当同步告知目的，否则用户只能盲目授权", "the purpose must be told with the permission; otherwise people grant access to their camera or contacts blindly";
    help: "逐项写明，例如“相机权限：用于拍摄并上传头像；麦克风权限：用于发送语音消息”", "list them with their use, such as “Camera permission: to take your profile picture”";
    cites: ["cn-2019/2.3", "cn-tc260-2020/2.3", "eu-gdpr/13.1.c"];
    bad zh: "# 隐私政策\n\n我们收集您的手机号。我们可能会申请打开相机权限。";
    bad en: "# Privacy Policy\n\nWe collect your e-mail address. The app may ask for permission to access your camera.";
    good zh: "# 隐私政策\n\n我们收集您的手机号。«我们申请相机权限用于上传头像，申请麦克风权限用于联系客户服务。»";
    good en: "# Privacy Policy\n\nWe collect your e-mail address. «The app asks for permission to use the camera and the microphone to verify your identity and to provide customer support.»";
}

fn check(cx: &Context<'_>) -> Outcome {
    let about = |at: At<'_>| at.about(concept!("permission-word")) || at.has(concept!("permission-asked"));
    let mut told: Vec<ConceptId> = cx
        .prose()
        .filter(|at| about(*at) && has_purpose(*at))
        .flat_map(named)
        .collect();
    told.sort();
    told.dedup();
    let outcome = cx.find(|at| {
        let count = named(at).count() as i32;
        let grade = match count {
            0 => Grade::Nothing,
            _ if !about(at) => Grade::Nothing,
            _ if has_purpose(at) => Grade::Says(count),
            _ => Grade::Vague(count),
        };
        (
            grade,
            at.first(concept!("permission-word"))
                .or(at.first(concept!("permission-asked")))
                .copied(),
        )
    });
    let outcome = outcome.applies_if(
        cx.facts.names(concept!("permission-word")),
        "文件未提及设备权限",
        "the document speaks of no permissions",
    );
    let rows: HashSet<_> = cx
        .prose()
        .filter(|at| in_table(*at))
        .filter_map(|at| at.in_block().cell)
        .map(|c| (c.table, c.row))
        .collect();
    if told.len() >= 2 || rows.len() >= 2 {
        return outcome;
    }
    outcome.only_partial("只有一项权限说明了用途", "only one permission comes with its purpose")
}

/// The permissions that a statement names.
fn named(at: At<'_>) -> impl Iterator<Item = ConceptId> {
    let permissions = [
        concept!("permission-camera"),
        concept!("permission-microphone"),
        concept!("permission-contacts"),
        concept!("permission-location"),
        concept!("permission-storage"),
        concept!("permission-phone"),
        concept!("permission-sms"),
        concept!("permission-calendar"),
        concept!("permission-other"),
    ];
    permissions.into_iter().filter(move |permission| at.has(*permission))
}

/// Whether it, its row or its lead-in tells a purpose.
fn has_purpose(at: At<'_>) -> bool {
    let purposes = [concept!("purpose"), concept!("permission-purpose")];
    // It may be told in the sentence beside the one that names the permission.
    let next = |at: At<'_>| {
        let english = at.language == Language::En;
        at.after().is_some_and(|n| {
            n.has(concept!("purpose")) || (english || at.range.len() <= ENTRY) && names_one(n, &purposes)
        }) || english && at.before().is_some_and(|b| b.has(concept!("permission-purpose")))
    };
    // In a table of permissions, the cells beside tell what each is for.
    next(at)
        || at.in_column(concept!("permission-word")) && row(at).count() > 1
        || at.led_by(concept!("purpose"))
        || row(at).any(|beside| names_one(beside, &purposes))
}

/// A sentence of no more bytes that names a permission is an entry that the next one explains.
const ENTRY: usize = 48;

/// Whether it is the first cell of a row in a table of permissions; the cells beside it tell what the permission is for.
fn in_table(at: At<'_>) -> bool {
    let plain = at.in_block().cell.is_some_and(|c| !c.header);
    plain && at.in_column(concept!("permission-word")) && row(at).count() > 1
}
