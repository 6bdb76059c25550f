//! Whether the document says where data are stored and whether they cross borders.

use crate::concept;
use crate::rules::{Context, Outcome};

rule! {
    /// Looks for the country or region where data are stored, or whether they cross borders; that they do not counts. Not meant:
    /// where the company has its seat.
    requirement "rules-storage-location" of PublicRules, extra;
    title: "存储地点与出境", "Place of storage and transfers abroad";
    message: "未找到个人信息存储地点或出境情况的说明", "no statement found that tells where data are stored or whether they cross borders";
    why: "存储地点和出境情况决定适用哪里的法律、谁能调取信息，应当告知", "the place decides whose law applies and who can demand the data, so storage and transfers abroad must be told";
    help: "写明地点，例如“我们将在中华人民共和国境内存储您的个人信息，不向境外提供”", "tell the place, such as “We store your data on servers in Ireland and do not transfer them outside the EEA”";
    cites: ["cn-tc260-2020/1.5.d", "cn-pipl/39", "eu-gdpr/13.1.f"];
    bad zh: "# 隐私政策\n\n我们收集您的手机号。我们的总部设在杭州。";
    bad en: "# Privacy Policy\n\nWe collect your e-mail address. Our office is in Dublin.";
    good zh: "# 隐私政策\n\n我们收集您的手机号。«我们在中华人民共和国境内收集的个人信息，将存储在中华人民共和国境内。»";
    good en: "# Privacy Policy\n\nWe collect your e-mail address. «Your personal information is stored on servers located in the European Union.»";
}

fn check(cx: &Context<'_>) -> Outcome {
    cx.says(
        concept!("rules-storage-location"),
        Some(concept!("rules-storage-location-vague")),
    )
}
