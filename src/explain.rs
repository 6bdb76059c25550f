//! A rule's page, made from the rule itself: for `privlint explain`, for `snapshots/rules/`, for the README's table.

use std::fmt::Write as _;

use crate::law;
use crate::rules::{self, Rule};
use crate::source::Language;

/// The page of a rule in one language, as Markdown.
pub fn page(rule: &Rule, language: Language) -> String {
    let zh = language == Language::Zh;
    let say = |chinese: &'static str, english: &'static str| if zh { chinese } else { english };
    let mut page = String::new();
    // Writing to a String cannot fail.
    let _ = writeln!(page, "# {}: {}\n", rule.id, rule.title.get(language));
    let shape = match (rule.core(), rule.level()) {
        (Some(true), _) => say("核心要求", "core requirement").to_string(),
        (Some(false), _) => say("附加要求", "extra requirement").to_string(),
        (None, level) => format!("{} ({})", say("违规", "violation"), level.name()),
    };
    let _ = writeln!(page, "{} · {}\n", rule.criterion.title().get(language), shape);
    if !zh {
        let _ = writeln!(
            page,
            "{}\n",
            rule.docs.lines().map(str::trim).collect::<Vec<_>>().join(" ").trim()
        );
    }
    let _ = writeln!(
        page,
        "## {}\n\n{}\n",
        say("问题", "What is wrong"),
        rule.message.get(language)
    );
    let _ = writeln!(
        page,
        "## {}\n\n{}\n",
        say("为什么重要", "Why it matters"),
        rule.why.get(language)
    );
    let _ = writeln!(
        page,
        "## {}\n\n{}\n",
        say("怎么改", "What to do"),
        rule.help.get(language)
    );
    if let Some(app_type) = rule.app_type {
        let _ = writeln!(
            page,
            "{} `--app-type {app_type}`\n",
            say("示例按下列类型检查：", "The examples are checked with")
        );
    }
    for (bad, title) in [(true, say("反例", "Bad")), (false, say("正例", "Good"))] {
        let _ = writeln!(page, "## {title}\n");
        for example in rule.examples.iter().filter(|e| e.bad == bad && e.language == language) {
            let _ = writeln!(page, "```{}\n{}\n```\n", example.syntax().name(), example.text);
        }
    }
    let _ = writeln!(page, "## {}\n", say("依据", "The law behind it"));
    for citation in rule.cites.iter().filter_map(|c| law::resolve(c)) {
        let verified = match citation.article.verified.as_str() {
            "1" => say("已核对官方文本", "official text read"),
            "2" => say("已核对译文或转载", "read in translation or reprint"),
            "3" => say("仅核对条款号", "number confirmed only"),
            _ => say("未核对", "unverified"),
        };
        let text = if zh { &citation.article.zh } else { &citation.article.en };
        let label = citation.label();
        let _ = writeln!(
            page,
            "- {}{} {} ({verified})",
            label.get(language),
            say("：", ":"),
            text
        );
    }
    page
}

/// The table of all rules for the README, as Markdown.
pub fn table() -> String {
    let mut table = String::from("| rule | criterion | kind | what it looks for |\n|---|---|---|---|\n");
    for rule in rules::ALL {
        let kind = match rule.core() {
            Some(true) => "core requirement".to_string(),
            Some(false) => "extra requirement".to_string(),
            None => rule.level().name().to_string(),
        };
        let _ = writeln!(
            table,
            "| [{}](snapshots/rules/{}.md) | {} | {kind} | {} |",
            rule.id,
            rule.id,
            rule.criterion.id(),
            rule.title.en
        );
    }
    table
}
