//! Whether the document says how long data are kept.

use crate::concept;
use crate::facts::At;
use crate::rules::{Context, Grade, Outcome};
use crate::text::Unit;

rule! {
    /// Looks for a period for which data are kept, or a criterion concrete enough to tell, such as “until you close your account”.
    /// “As long as necessary” alone is partial. Not meant: how long a cookie box or an offer stays open.
    requirement "rules-retention" of PublicRules, core;
    title: "保存期限", "Retention period";
    message: "未找到个人信息保存期限的说明", "no statement found that tells how long data are kept";
    why: "保存期限应当告知，且限于实现目的所必要的最短时间；不写期限，等于无限期保存", "the period must be told and be the shortest that the purpose needs; without one, data stay for ever";
    help: "写明期限或确定期限的方法，例如“订单信息自交易完成之日起保存三年，到期后删除”", "give a period or how it is determined, such as “We keep order data for three years, then delete them”";
    cites: ["cn-pipl/17.1.2", "cn-ndsr/21.1.3", "cn-tc260-2020/1.5.d", "eu-gdpr/13.2.a", "us-ca-ccpa/1798.100.a"];
    bad zh: "# 隐私政策\n\n我们收集您的手机号。我们仅在实现目的所必需的期限内保存您的个人信息。";
    bad en: "# Privacy Policy\n\nWe collect your e-mail address. We keep your information for as long as necessary.";
    good zh: "# 隐私政策\n\n我们收集您的手机号。«我们会保存您的个人信息三年，到期后予以删除。»";
    good en: "# Privacy Policy\n\nWe collect your e-mail address. «We retain your personal information for three years and then delete it.»";
}

fn check(cx: &Context<'_>) -> Outcome {
    cx.find(|at| {
        let kept = at.first(concept!("retain")).copied();
        let criterion = at.first(concept!("rules-retention-criterion")).copied();
        let vague = at.first(concept!("rules-retention-vague")).copied();
        let period = at.quantities.iter().any(|(q, _)| q.unit != Unit::Hour);
        let grade = match kept {
            // How long a cookie stays on the device tells nothing of the user's data.
            _ if period && at.has(concept!("cookies")) => Grade::Vague(0),
            Some(_) if period => Grade::Says(5),
            // Under a heading on keeping, or in its table, the period alone says it.
            // Not the time of an answer, nor of the notice before the service ends.
            _ if period
                && !at.has(concept!("respond"))
                && !at.has(concept!("practice-cessation"))
                && (at.under(concept!("topic-retain"))
                    || at.led_by(concept!("topic-retain"))
                    || in_table_of_keeping(at)) =>
            {
                Grade::Says(4)
            }
            _ if criterion.is_some() => Grade::Says(3),
            // Erasure when the account is closed is a rule of keeping, unless the chapter on closing it tells it as an effect.
            _ if at.has(concept!("retention-event"))
                && (at.has(concept!("topic-retain"))
                    || !at.under(concept!("topic-rights")) && !at.under(concept!("rights-cancel-account"))) =>
            {
                Grade::Says(2)
            }
            _ if vague.is_some() => Grade::Vague(0),
            Some(_) if !at.quantities.is_empty() => Grade::Vague(0),
            Some(_) => Grade::Near,
            None => Grade::Nothing,
        };
        (grade, criterion.or(vague).or(kept))
    })
}

/// Whether it is a cell of a table under a heading that speaks of storage: beside the place it tells the time.
fn in_table_of_keeping(at: At<'_>) -> bool {
    at.in_block().cell.is_some() && at.under(concept!("storage-word"))
}
