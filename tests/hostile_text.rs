//! Words that change their length when they are folded, gaps, dates and halves of characters' neighbours: no rule may fall over
//! where a sentence is cut or searched.

use privlint::check::Checker;
use privlint::document::Syntax;
use privlint::settings::Settings;
use privlint::source::Source;
use proptest::prelude::*;

/// Pieces that rules look for, and characters whose folded form is longer or shorter than they are.
const PIECES: &[&str] = &[
    "İ",
    "İİİİİ ",
    "ẞ",
    "ﬁ",
    "Ａｐｐ",
    "Ⅷ",
    "㎏",
    "\u{200b}",
    "\u{a0}",
    "é",
    "😀",
    "中",
    "年",
    "。",
    "，",
    "\n",
    "\n\n",
    "# ",
    "- ",
    "| ",
    "2020年1月1日",
    "2020年【1】月【1】日",
    "June 8. 2026",
    "1 March 2026",
    "隐私政策",
    "Privacy Policy",
    "生效日期：",
    "Last updated: ",
    "************",
    "****",
    "【公司名称】",
    "[email protected]",
    "{{name}}",
    "privacy@brand.example",
    "客服热线95000",
    "0571-88888888",
    "PO Box 12, Dallas, TX 75254",
    "EC1A 1BB",
    "© 2020 Bluefern Ltd",
    "桐笺科技有限公司",
    "Bluefern Inc. (\"Bluefern\")",
    "我们收集您的手机号",
    "We collect your e-mail address",
    "您可以注销账户",
    "you may delete your account",
    "within 30 days",
    "15个工作日内",
    "等信息",
    "such as",
    "如果您不同意，请停止使用",
    "By using this site, you agree",
    "第三方",
    "[Delete](#d)",
    "<b>",
    "</b>",
    "<a href=\"mailto:a@b.example\">",
    "</a>",
    "<td>",
    "：",
    ": ",
    "“",
    "”",
    "(",
    ")",
];

/// Enough of a policy for every rule to look at what stands before it.
const POLICY: &str = "我们收集您的手机号和位置信息，用于注册和导航。我们不会向第三方提供您的个人信息。您可以更正、删除您的信息，也可以注销账户。\
    我们采取加密措施保护信息安全。We collect your name and e-mail address to open your account, and share them with nobody.";

proptest! {
    #![proptest_config(ProptestConfig::with_cases(192))]

    #[test]
    fn no_text_stops_a_check(pieces in prop::collection::vec(prop::sample::select(PIECES), 1..60)) {
        // Rules speak of policies only.
        let text = format!("# Privacy Policy 隐私政策\n\n{}\n\n{POLICY}", pieces.concat());
        let checker = Checker::new(&Settings::default());
        for syntax in [Syntax::Markdown, Syntax::Html] {
            let checked = checker.check(Source::of_text("text", text.clone()), syntax);
            for finding in &checked.findings {
                prop_assert!(finding.at.text.len() <= text.len() * 4, "{text:?}");
            }
        }
    }
}

#[test]
fn letters_that_grow_before_a_date() {
    let checker = Checker::new(&Settings::default());
    let opening =
        "İİİİİ 2020年1月1日起本隐私政策向您说明收集什么、为什么收集、怎样使用、与谁共享以及怎样保护您的个人信息";
    let text = format!("# 隐私政策\n\n{opening}\n\n{POLICY}");
    let checked = checker.check(Source::of_text("text", text), Syntax::Markdown);
    assert_eq!(checked.path, "text");
}
