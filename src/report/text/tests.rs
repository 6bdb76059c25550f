//! What the report for people shows, and what it must never let through.

use super::*;
use crate::finding::Related;
use crate::source::Message;
use proptest::prelude::*;
use snapbox::IntoData;
use std::sync::Arc;

fn located(source: &Source, text: &str) -> Located {
    let start = source.text.find(text).unwrap();
    Located {
        path: None,
        span: Span::new(start, start + text.len()),
        text: text.to_owned(),
    }
}

fn assessment(rule: &'static str, core: bool, status: Status) -> Assessment {
    Assessment {
        rule,
        criterion: Criterion::UserRights,
        core,
        status,
        reason: None,
        evidence: Vec::new(),
        searched: Vec::new(),
        nearest: None,
    }
}

fn sample(text: &str, marked: &str) -> Checked {
    let source = Source::of_text("页/a\u{1b}.html", text.to_owned());
    let finding = Finding {
        rule: "preticked-consent",
        criterion: Criterion::ExpressConsent,
        level: Level::Error,
        confidence: Confidence::High,
        message: Message::new("同意框默认勾选\u{202e}", "the consent box is pre-selected\u{202e}"),
        help: Message::new("去掉 checked", "remove `checked`"),
        at: located(&source, marked),
        related: vec![Related {
            message: Message::new("所指条款", "the terms it names"),
            at: located(&source, marked),
        }],
        edits: vec![],
        cites: vec!["cn-pipl/14".to_owned()],
        fingerprint: "v1:0".to_owned(),
        absence: false,
    };
    let note = Finding {
        level: Level::Note,
        ..finding.clone()
    };
    Checked {
        path: source.path.clone(),
        source: Some(Arc::new(source)),
        syntax: "html",
        language: Some("zh"),
        languages: vec![("zh", 1.0)],
        kinds: vec!["consent-ui"],
        criteria: Criterion::ALL
            .into_iter()
            .zip([Verdict::Met, Verdict::Unmet, Verdict::NotApplicable, Verdict::Partial])
            .collect(),
        assessments: vec![
            assessment("rights-access", true, Status::Met),
            assessment("rights-delete", true, Status::Partial),
            assessment("rights-correct", true, Status::Unmet),
            assessment("rights-copy", false, Status::NotApplicable),
        ],
        practices: Vec::new(),
        data: Vec::new(),
        leads_to: Vec::new(),
        findings: vec![finding, note],
        problems: vec![Problem {
            code: "charset-conflict",
            message: Message::new("编码不符", "wrong charset"),
            span: None,
        }],
    }
}

fn plain(checked: &Checked, look: Look) -> String {
    let mut text = Text::new(anstream::StripStream::new(Vec::new()), look);
    text.document(checked).unwrap();
    let mut summary = Summary::default();
    summary.add(checked);
    text.end(&summary).unwrap();
    String::from_utf8(text.into_inner().into_inner()).unwrap()
}

#[test]
fn a_report_in_english() {
    let checked = sample("<p>注册</p>\n我已同意 <input type=checkbox checked>\n", "checked>");
    snapbox::assert_data_eq!(
        plain(&checked, Look::default()),
        snapbox::str![[r#"
页/a\u{1b}.html  consent screen, Chinese
  ✓ Public rules         met
  ✗ Express consent      unmet
  – Prompts and choices  n/a
  ◐ User rights          partial    1/3  core not met: rights-delete (partly), rights-correct
    ✓ rights-access         not found
    ◐ rights-delete         not found
    ✗ rights-correct        not found

error[preticked-consent] (high) the consent box is pre-selected\u{202e}
 --> 页/a\u{1b}.html:2:27
  |
2 | 我已同意 <input type=checkbox checked>
  |                               ^^^^^^^^
  = see: the terms it names (页/a\u{1b}.html:2:27)
  = help: remove `checked`
  = law: cn-pipl/14

note[preticked-consent] (high) the consent box is pre-selected\u{202e}  页/a\u{1b}.html:2:27
problem[charset-conflict]: wrong charset

1 document: 1 error, 0 warnings, 1 note

"#]]
        .raw()
    );
}

#[test]
fn a_report_in_chinese() {
    let checked = sample("<p>注册</p>\n我已同意 <input type=checkbox checked>\n", "已同意");
    let look = Look {
        language: Language::Zh,
        quiet: true,
        ..Look::default()
    };
    snapbox::assert_data_eq!(
        plain(&checked, look),
        snapbox::str![[r#"
页/a\u{1b}.html  同意界面，中文
  ✓ 规则公开    符合
  ✗ 明示同意    不符合
  – 提示与选择  不适用
  ◐ 用户权利    部分符合    1/3  核心要求未满足：rights-delete（部分）、rights-correct

错误[preticked-consent]（置信度高）同意框默认勾选\u{202e}
 --> 页/a\u{1b}.html:2:2
  |
2 | 我已同意 <input type=checkbox checked>
  |   ^^^^^^
  = 相关：所指条款 (页/a\u{1b}.html:2:2)
  = 建议：去掉 checked
  = 依据：cn-pipl/14

问题[charset-conflict] 编码不符

共 1 份文档：1 个错误，0 个警告，1 个提示

"#]]
        .raw()
    );
}

#[test]
fn long_lines_are_trimmed_and_marks_stay() {
    for (marked, repeat) in [("checked", 1), ("checked", 500)] {
        let mark = marked.repeat(repeat);
        let text = format!("\n{}{mark}{}", "我们收集 ".repeat(5000), " 信息 x".repeat(9000));
        let report = plain(&sample(&text, &mark), Look::default());
        let widest = report.lines().map(|line| line.width()).max().unwrap();
        assert!(widest <= 110, "{widest}\n{report}");
        assert!(report.contains("^^^^^^^"), "{report}");
    }
}

#[test]
fn nothing_of_the_input_commands_the_terminal() {
    let text = "\u{feff}a\u{1b}]0;x\u{7}b\u{202e}c\u{9b}31m\r\n";
    let report = plain(&sample(text, "b\u{202e}c\u{9b}"), Look::default());
    let bad = |c: char| c.is_control() && c != '\n' || ('\u{202a}'..='\u{202e}').contains(&c);
    assert!(!report.contains(bad), "{report:?}");
    assert!(report.contains("\\u{1b}]0;x\\u{7}b\\u{202e}c\\u{9b}31m"), "{report}");
}

proptest! {
    #[test]
    fn any_place_in_any_text_can_be_shown(
        text in "(?s)[a 个\\t\r\n\u{301}\u{200d}\u{1f468}\u{feff}\u{1b}\u{202e}\u{ad}\u{2028}\\PC]{0,40}",
        start in 0usize..200,
        length in 0usize..200,
        repeat in 1usize..60,
    ) {
        let mut checked = sample("x", "x");
        let source = Source::of_text("a", text.repeat(repeat));
        let start = start * (1 + source.text.len() / 150);
        checked.source = Some(Arc::new(source));
        checked.findings[0].at.span = Span::new(start, start + length);
        checked.findings[1].at.span = Span::new(start, start);
        checked.problems[0].span = Some(Span::new(start, start + length));
        let look = Look { width: 40, ..Look::default() };
        let report = plain(&checked, look);
        prop_assert!(!report.contains(|c: char| c.is_control() && c != '\n'));
        crate::report::json::document(&checked);
    }
}
