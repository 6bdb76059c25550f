//! The report for people: a card for each document, then its findings with the line they stand on.

use std::io::{self, Write};

use annotate_snippets::renderer::{AnsiColor, DecorStyle, Effects, Style};
use annotate_snippets::{AnnotationKind, Group, Renderer, Snippet};
use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

use super::{Report, Summary, Tool, sanitise, source_of};
use crate::finding::{
    Assessment, Checked, CheckedBundle, Confidence, Criterion, Finding, Level, Located, Status, Verdict,
};
use crate::source::{Language, Problem, Source, Span};

const BOLD: Style = Style::new().effects(Effects::BOLD);
const DIM: Style = Style::new().effects(Effects::DIMMED);
const RED: Style = AnsiColor::BrightRed.on_default().effects(Effects::BOLD);
const YELLOW: Style = AnsiColor::Yellow.on_default().effects(Effects::BOLD);
const GREEN: Style = AnsiColor::BrightGreen.on_default().effects(Effects::BOLD);
const BLUE: Style = AnsiColor::BrightBlue.on_default().effects(Effects::BOLD);

/// How the report for people looks.
#[derive(Clone, Copy, Debug)]
pub struct Look {
    /// Language of all words.
    pub language: Language,
    /// Columns of the terminal; source lines are trimmed to it.
    pub width: usize,
    /// Whether notes are left out.
    pub quiet: bool,
}

impl Default for Look {
    fn default() -> Self {
        Self {
            language: Language::En,
            width: 100,
            quiet: false,
        }
    }
}

/// Writes the report for people. It always writes colour; a writer that must not have it takes it out (`anstream` does).
#[derive(Debug)]
pub struct Text<W> {
    out: W,
    look: Look,
}

impl<W: Write> Text<W> {
    /// A report that goes to `out`.
    pub fn new(out: W, look: Look) -> Self {
        Self { out, look }
    }

    /// Gives the writer back, so that a report can be made in memory.
    pub fn into_inner(self) -> W {
        self.out
    }

    /// The word for something in the language of the report.
    fn say(&self, zh: &'static str, en: &'static str) -> &'static str {
        match self.look.language {
            Language::Zh => zh,
            Language::En => en,
        }
    }

    fn card(&mut self, checked: &Checked) -> io::Result<()> {
        write!(self.out, "{BOLD}{}{BOLD:#}", sanitise(&checked.path))?;
        let mut about: Vec<&str> = checked.kinds.iter().map(|kind| self.kind(kind)).collect();
        about.extend(checked.language.map(|code| self.language(code)));
        if !about.is_empty() {
            write!(self.out, "  {DIM}{}{DIM:#}", about.join(self.say("，", ", ")))?;
        }
        writeln!(self.out)?;
        let titles = Criterion::ALL.map(|criterion| criterion.title().get(self.look.language).to_owned());
        let title_width = titles.iter().map(|title| title.width()).max().unwrap_or(0);
        let verdict_width = VERDICTS
            .iter()
            .map(|verdict| self.verdict(*verdict).width())
            .max()
            .unwrap_or(0);
        for (criterion, verdict) in &checked.criteria {
            let (mark, style) = mark(*verdict);
            let title = pad(criterion.title().get(self.look.language), title_width);
            let word = self.verdict(*verdict);
            write!(self.out, "  {style}{mark}{style:#} {title}  {style}{word}{style:#}")?;
            let of_criterion = || checked.assessments.iter().filter(|a| a.criterion == *criterion);
            let applicable = of_criterion()
                .filter(|a| !matches!(a.status, Status::NotApplicable | Status::Unknown))
                .count();
            if applicable > 0 {
                let met = of_criterion().filter(|a| a.status == Status::Met).count();
                let gap = verdict_width - word.width();
                write!(self.out, "{:gap$}  {:>5}", "", format!("{met}/{applicable}"))?;
            }
            let missing: Vec<String> = of_criterion()
                .filter(|a| a.core)
                .filter_map(|a| match a.status {
                    Status::Unmet => Some(a.rule.to_owned()),
                    Status::Partial => Some(format!("{}{}", a.rule, self.say("（部分）", " (partly)"))),
                    _ => None,
                })
                .collect();
            if !missing.is_empty() {
                let label = self.say("核心要求未满足：", "core not met: ");
                write!(self.out, "  {DIM}{label}{DIM:#}{}", missing.join(self.say("、", ", ")))?;
            }
            writeln!(self.out)?;
            if !self.look.quiet {
                self.requirements(checked, *criterion)?;
            }
        }
        Ok(())
    }

    /// The story of a criterion: each requirement with the line and sentence that meets it, or where it was looked for.
    fn requirements(&mut self, checked: &Checked, criterion: Criterion) -> io::Result<()> {
        let of_criterion = checked.assessments.iter().filter(|a| a.criterion == criterion);
        let applicable: Vec<_> = of_criterion
            .filter(|a| !matches!(a.status, Status::NotApplicable | Status::Unknown))
            .collect();
        let widest = applicable.iter().map(|a| a.rule.width()).max().unwrap_or(0);
        let line = |at: &Located| {
            let source = checked.source.as_deref();
            source.map_or(0, |source| source.position(at.span.start).line)
        };
        for assessment in applicable {
            let (mark, style) = match assessment.status {
                Status::Met => ('✓', GREEN),
                Status::Partial => ('◐', YELLOW),
                _ => ('✗', RED),
            };
            let told = match (assessment.evidence.first(), &assessment.nearest) {
                (Some(at), _) => format!("{:>5}  {}", line(at), at.text),
                (None, Some(near)) => format!("{:>5}  {}{}", line(near), self.say("最接近：", "nearest: "), near.text),
                (None, None) => format!("{:>5}  {}", "", self.searched(checked, assessment)),
            };
            let room = self.look.width.saturating_sub(widest + 9).max(20);
            let told = cut(&sanitise(&told), room);
            let name = pad(assessment.rule, widest);
            writeln!(self.out, "    {style}{mark}{style:#} {name} {DIM}{told}{DIM:#}")?;
        }
        Ok(())
    }

    /// Where a requirement was looked for that nothing comes near to.
    fn searched(&self, checked: &Checked, assessment: &Assessment) -> String {
        let Some((searched, source)) = assessment.searched.first().zip(checked.source.as_deref()) else {
            return self.say("未找到", "not found").to_owned();
        };
        let (first, last) = (
            source.position(searched.span.start).line,
            source.position(searched.span.end).line,
        );
        match self.look.language {
            Language::Zh => format!("未找到（已查第 {first}–{last} 行）"),
            Language::En => format!("not found (looked in lines {first} to {last})"),
        }
    }

    fn finding(&mut self, home: Home<'_>, finding: &Finding) -> io::Result<()> {
        let language = self.look.language;
        self.headline(finding)?;
        writeln!(self.out)?;
        let source = home.source(&finding.at);
        let position = source.map(|source| source.position(finding.at.span.start));
        let gutter = position.map_or(1, |position| position.line.to_string().len());
        let place = place(home, &finding.at, finding.absence);
        writeln!(self.out, "{:gutter$}{BLUE}-->{BLUE:#} {place}", "")?;
        if let Some(source) = source.filter(|_| !finding.absence) {
            self.out
                .write_all(snippet(source, finding.at.span, finding.level, self.look.width).as_bytes())?;
        }
        for related in &finding.related {
            let label = self.say("相关", "see");
            let message = sanitise(related.message.get(language)).into_owned();
            self.aside(
                gutter,
                label,
                &format!("{message} ({})", self::place(home, &related.at, false)),
            )?;
        }
        let help = sanitise(finding.help.get(language)).into_owned();
        self.aside(gutter, self.say("建议", "help"), &help)?;
        if !finding.cites.is_empty() {
            self.aside(gutter, self.say("依据", "law"), &finding.cites.join(", "))?;
        }
        writeln!(self.out)
    }

    fn aside(&mut self, gutter: usize, label: &str, text: &str) -> io::Result<()> {
        if text.is_empty() {
            return Ok(());
        }
        let colon = self.say("：", ": ");
        writeln!(
            self.out,
            "{:gutter$} {BLUE}={BLUE:#} {BOLD}{label}{BOLD:#}{colon}{text}",
            ""
        )
    }

    /// `error[rule] (high) message`.
    fn headline(&mut self, finding: &Finding) -> io::Result<()> {
        let (word, style) = match finding.level {
            Level::Error => (self.say("错误", "error"), RED),
            Level::Warning => (self.say("警告", "warning"), YELLOW),
            Level::Note => (self.say("提示", "note"), GREEN),
        };
        let sure = match finding.confidence {
            Confidence::High => self.say("高", "high"),
            Confidence::Medium => self.say("中", "medium"),
            Confidence::Low => self.say("低", "low"),
        };
        let (open, close) = (self.say("（置信度", "("), self.say("）", ") "));
        let message = sanitise(finding.message.get(self.look.language)).into_owned();
        let space = self.say("", " ");
        write!(
            self.out,
            "{style}{word}[{}]{style:#}{space}{open}{sure}{close}{BOLD}{message}{BOLD:#}",
            finding.rule
        )
    }

    fn note(&mut self, checked: &Checked, finding: &Finding) -> io::Result<()> {
        self.headline(finding)?;
        writeln!(
            self.out,
            "  {DIM}{}{DIM:#}",
            place(Home::Document(checked), &finding.at, finding.absence)
        )
    }

    fn problem(&mut self, checked: &Checked, problem: &Problem) -> io::Result<()> {
        let word = self.say("问题", "problem");
        let message = sanitise(problem.message.get(self.look.language)).into_owned();
        write!(
            self.out,
            "{YELLOW}{word}[{}]{YELLOW:#}{} {message}",
            problem.code,
            self.say("", ":")
        )?;
        if let (Some(span), Some(source)) = (problem.span, &checked.source) {
            let position = source.position(span.start);
            let path = sanitise(&checked.path);
            write!(self.out, "  {DIM}{path}:{}:{}{DIM:#}", position.line, position.column)?;
        }
        writeln!(self.out)
    }

    fn verdict(&self, verdict: Verdict) -> &'static str {
        match verdict {
            Verdict::Met => self.say("符合", "met"),
            Verdict::Partial => self.say("部分符合", "partial"),
            Verdict::Unmet => self.say("不符合", "unmet"),
            Verdict::NotApplicable => self.say("不适用", "n/a"),
            Verdict::Unknown => self.say("无法判断", "unknown"),
        }
    }

    fn kind<'a>(&self, kind: &'a str) -> &'a str {
        match kind {
            "privacy-policy" => self.say("隐私政策", "privacy policy"),
            "terms" => self.say("服务条款", "terms"),
            "consent-ui" => self.say("同意界面", "consent screen"),
            "other" => self.say("其他文档", "other document"),
            "unreadable" => self.say("无法读取", "unreadable"),
            kind => kind,
        }
    }

    fn language<'a>(&self, code: &'a str) -> &'a str {
        match code {
            "zh" => self.say("中文", "Chinese"),
            "en" => self.say("英文", "English"),
            "other" => self.say("其他语言", "another language"),
            code => code,
        }
    }

    fn closing(&self, summary: &Summary) -> String {
        let (errors, warnings, notes) = (
            summary.count(Level::Error),
            summary.count(Level::Warning),
            summary.count(Level::Note),
        );
        let documents = summary.documents;
        let mut line = match self.look.language {
            Language::Zh => format!("共 {documents} 份文档：{errors} 个错误，{warnings} 个警告，{notes} 个提示"),
            Language::En => format!(
                "{}: {}, {}, {}",
                plural(documents, "document"),
                plural(errors, "error"),
                plural(warnings, "warning"),
                plural(notes, "note")
            ),
        };
        if summary.fixable > 0 {
            let count = summary.fixable;
            line += &match self.look.language {
                Language::Zh => format!("；{count} 处可用 --fix 修改"),
                Language::En => format!("; {count} can be mended with --fix"),
            };
        }
        if summary.not_checked > 0 {
            let count = summary.not_checked;
            line += &match self.look.language {
                Language::Zh => format!("；{count} 份未能检查"),
                Language::En => format!("; {count} could not be checked"),
            };
        }
        if summary.left_out > 0 {
            let count = summary.left_out;
            line += &match self.look.language {
                Language::Zh => format!("；目录中另有 {count} 个文件不属于可检查的格式"),
                Language::En => format!("; {} in directories left out", plural(count, "other file")),
            };
        }
        line
    }
}

impl<W: Write> Report for Text<W> {
    fn begin(&mut self, _tool: &Tool) -> io::Result<()> {
        Ok(())
    }

    fn document(&mut self, checked: &Checked) -> io::Result<()> {
        self.card(checked)?;
        writeln!(self.out)?;
        let (notes, grave): (Vec<&Finding>, Vec<&Finding>) = checked
            .findings
            .iter()
            .partition(|finding| finding.level == Level::Note);
        for finding in grave {
            self.finding(Home::Document(checked), finding)?;
        }
        let notes = if self.look.quiet { Vec::new() } else { notes };
        for finding in &notes {
            self.note(checked, finding)?;
        }
        for problem in &checked.problems {
            self.problem(checked, problem)?;
        }
        if notes.is_empty() && checked.problems.is_empty() {
            return Ok(());
        }
        writeln!(self.out)
    }

    fn bundle(&mut self, bundle: &CheckedBundle) -> io::Result<()> {
        let word = self.say("文件组", "bundle");
        write!(self.out, "{BOLD}{word} {}{BOLD:#}", sanitise(&bundle.name))?;
        let names: Vec<String> = bundle
            .documents
            .iter()
            .map(|d| sanitise(&d.path).into_owned())
            .collect();
        writeln!(self.out, "  {DIM}{}{DIM:#}", names.join(self.say("，", ", ")))?;
        let titles = Criterion::ALL.map(|criterion| criterion.title().get(self.look.language).to_owned());
        let width = titles.iter().map(|title| title.width()).max().unwrap_or(0);
        for (criterion, verdict) in &bundle.criteria {
            let (mark, style) = mark(*verdict);
            let title = pad(criterion.title().get(self.look.language), width);
            let word = self.verdict(*verdict);
            writeln!(self.out, "  {style}{mark}{style:#} {title}  {style}{word}{style:#}")?;
        }
        writeln!(self.out)?;
        for finding in &bundle.findings {
            self.finding(Home::Bundle(bundle), finding)?;
        }
        Ok(())
    }

    fn end(&mut self, summary: &Summary) -> io::Result<()> {
        let closing = self.closing(summary);
        writeln!(self.out, "{BOLD}{closing}{BOLD:#}")?;
        self.out.flush()
    }
}

const VERDICTS: [Verdict; 5] = [
    Verdict::Met,
    Verdict::Partial,
    Verdict::Unmet,
    Verdict::NotApplicable,
    Verdict::Unknown,
];

fn mark(verdict: Verdict) -> (char, Style) {
    match verdict {
        Verdict::Met => ('✓', GREEN),
        Verdict::Partial => ('◐', YELLOW),
        Verdict::Unmet => ('✗', RED),
        Verdict::NotApplicable => ('–', DIM),
        Verdict::Unknown => ('?', YELLOW),
    }
}

/// The beginning of a text, as wide as the room that it has.
fn cut(text: &str, room: usize) -> String {
    let mut taken = String::new();
    let mut width = 0;
    for c in text.chars() {
        width += c.width().unwrap_or(0);
        if width >= room {
            taken.push('…');
            break;
        }
        taken.push(c);
    }
    taken
}

/// Pads by display width: a Chinese character takes two columns.
fn pad(text: &str, width: usize) -> String {
    let missing = width.saturating_sub(text.width());
    format!("{text}{:missing$}", "")
}

fn plural(count: usize, noun: &str) -> String {
    let ending = if count == 1 { "" } else { "s" };
    format!("{count} {noun}{ending}")
}

/// What a finding belongs to: where its places are looked up.
#[derive(Clone, Copy)]
enum Home<'a> {
    Document(&'a Checked),
    Bundle(&'a CheckedBundle),
}

impl<'a> Home<'a> {
    fn source(self, at: &Located) -> Option<&'a Source> {
        match self {
            Self::Document(checked) => source_of(checked, at.path.as_deref()),
            Self::Bundle(bundle) => bundle.document_of(at)?.source.as_deref(),
        }
    }

    fn path(self, at: &'a Located) -> &'a str {
        match self {
            Self::Document(checked) => at.path.as_deref().unwrap_or(&checked.path),
            Self::Bundle(bundle) => at.path.as_deref().unwrap_or(&bundle.name),
        }
    }
}

/// `path:line:column`; what is absent from the whole document has no line.
fn place(home: Home<'_>, at: &Located, absence: bool) -> String {
    let path = sanitise(home.path(at)).into_owned();
    match home.source(at) {
        Some(source) if !(absence && at.span.is_empty()) => {
            let position = source.position(at.span.start);
            format!("{path}:{}:{}", position.line, position.column)
        }
        _ => path,
    }
}

/// The line of a span with the span marked; of a span over several lines, its first.
fn snippet(source: &Source, span: Span, level: Level, width: usize) -> String {
    let number = source.position(span.start).line;
    let line = source.line_span(number);
    let start = source.text.floor_char_boundary(span.start).clamp(line.start, line.end);
    let end = source.text.floor_char_boundary(span.end).clamp(start, line.end);
    // The renderer trims to the terminal; a minified page in one line is cut before it gets there.
    let reach = width * 4;
    let from = source
        .text
        .ceil_char_boundary(start.saturating_sub(reach))
        .clamp(line.start, start);
    let to = source.text.floor_char_boundary(start + reach).clamp(start, line.end);
    let end = end.min(to);
    let before = sanitise(source.text[from..start].trim_start_matches('\u{feff}'));
    let marked = sanitise(&source.text[start..end]);
    let after = sanitise(&source.text[end..to]);
    let marked_span = before.len()..before.len() + marked.len();
    let shown = format!("{before}{marked}{after}");
    let level = match level {
        Level::Error => annotate_snippets::Level::ERROR,
        Level::Warning => annotate_snippets::Level::WARNING,
        Level::Note => annotate_snippets::Level::NOTE,
    };
    let group = Group::with_level(level).element(
        Snippet::source(shown.as_str())
            .line_start(number)
            .fold(false)
            .annotation(AnnotationKind::Primary.span(marked_span)),
    );
    let mut rendered = Renderer::styled()
        .decor_style(DecorStyle::Ascii)
        .term_width(width)
        .render(&[group]);
    rendered.push('\n');
    rendered
}

#[cfg(test)]
mod tests;
