//! The command line: arguments to settings, results to exit codes, nothing else.

mod mending;

use std::collections::HashMap;
use std::ffi::OsString;
use std::io::{self, BufWriter, IsTerminal, Write};
use std::num::NonZeroUsize;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::{Mutex, PoisonError};

use clap::{Args, Parser, Subcommand, ValueEnum};
use unicode_width::UnicodeWidthStr;

use privlint::check::{Checker, inventory};
use privlint::config::{self, Config};
use privlint::document::Syntax;
use privlint::finding::Level;
use privlint::fix::repair;
use privlint::report::json::Json;
use privlint::report::text::{Look, Text};
use privlint::report::{Report, Summary, Tool, sanitise};
use privlint::settings::Settings;
use privlint::source::Resources;
use privlint::source::{Language, Message};
use privlint::{explain, law, report, rules, scan};

use mending::{Mending, Silent};

/// Findings at or above `--fail-on`.
const FOUND: u8 = 1;
/// Wrong usage; nothing was checked.
const USAGE: u8 = 2;
/// Something that was named could not be checked, or the report could not be written.
const INCOMPLETE: u8 = 3;

/// Checks privacy policies and consent screens (HTML, Markdown, WXML, Android layouts, templates; Chinese, English).
#[derive(Debug, Parser)]
#[command(version, propagate_version = true)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
    /// Language of messages [default: from the locale, else en]
    #[arg(long, global = true, value_enum)]
    lang: Option<Lang>,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Check files and directories
    Check(Check),
    /// Print what is collected for what
    Data(Data),
    /// List the types of apps and what they need
    AppTypes {
        /// How to print them
        #[arg(long, value_enum, default_value_t = Format::Text)]
        format: Format,
    },
    /// List the rules
    Rules {
        /// How to print them
        #[arg(long, value_enum, default_value_t = Format::Text)]
        format: Format,
    },
    /// Show what a rule is for, with examples
    Explain {
        /// A rule's id, such as preticked-consent
        rule: String,
    },
}

#[derive(Debug, Args)]
#[command(after_help = "Exit codes: 0 clean, 1 findings, 2 wrong usage, 3 an input could not be checked")]
struct Check {
    /// Files, directories, or - for standard input (with --syntax)
    #[arg(required_unless_present = "bundle", value_name = "PATH")]
    paths: Vec<PathBuf>,
    /// Check the files of this directory as one product: its screens, its policy and the terms they link to
    #[arg(long, value_name = "DIR")]
    bundle: Vec<PathBuf>,
    /// Form of the report
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    /// Read named files and standard input as this, whatever their names say
    #[arg(long, value_enum)]
    syntax: Option<SyntaxName>,
    /// Only these rules
    #[arg(long, value_name = "RULES", value_delimiter = ',')]
    select: Option<Vec<String>>,
    /// Not these rules
    #[arg(long, value_name = "RULES", value_delimiter = ',')]
    ignore: Vec<String>,
    /// Lowest level that makes the run fail (findings of low confidence never do)
    #[arg(long, value_enum, default_value_t = FailOn::Warning)]
    fail_on: FailOn,
    /// Threads to use [default: one for each processor]
    #[arg(long, value_name = "N")]
    threads: Option<NonZeroUsize>,
    /// Do not show notes
    #[arg(long)]
    quiet: bool,
    /// Mend what can be mended for certain, and report what is left
    #[arg(long)]
    fix: bool,
    /// Show what --fix changes, instead of the report; without --fix nothing is written
    #[arg(long)]
    diff: bool,
    /// Compare the data with what this type of app needs, such as browser; privlint app-types lists them
    #[arg(long, value_name = "TYPE")]
    app_type: Option<String>,
}

#[derive(Debug, Args)]
#[command(after_help = "Exit codes: 0 done, 2 wrong usage, 3 an input could not be read")]
struct Data {
    /// Files, directories, or - for standard input (with --syntax)
    #[arg(required = true, value_name = "PATH")]
    paths: Vec<PathBuf>,
    /// Form of the table
    #[arg(long, value_enum, default_value_t = DataFormat::Text)]
    format: DataFormat,
    /// Read named files and standard input as this, whatever their names say
    #[arg(long, value_enum)]
    syntax: Option<SyntaxName>,
    /// Threads to use [default: one for each processor]
    #[arg(long, value_name = "N")]
    threads: Option<NonZeroUsize>,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum DataFormat {
    /// For people
    Text,
    /// For machines, see schema/privlint-data-1.json
    Json,
    /// For spreadsheets
    Csv,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Format {
    /// For people
    Text,
    /// For machines, see schema/privlint-report-1.json
    Json,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Lang {
    /// Chinese
    Zh,
    /// English
    En,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum SyntaxName {
    /// HTML
    Html,
    /// Markdown
    Markdown,
    /// WeChat WXML
    Wxml,
    /// Android layout XML
    Android,
    /// HTML with server code: PHP, Jinja, Twig, ERB, EJS, Blade, Handlebars
    Template,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum FailOn {
    /// Errors
    Error,
    /// Warnings and errors
    Warning,
    /// Anything
    Note,
    /// Nothing
    Never,
}

/// Runs the program.
pub(crate) fn main() -> ExitCode {
    hush_caught_panics();
    let arguments = Arguments::parse();
    let language = match arguments.lang {
        Some(Lang::Zh) => Language::Zh,
        Some(Lang::En) => Language::En,
        None => locale(),
    };
    let code = match arguments.command {
        Command::Check(check) => self::check(check, language),
        Command::Data(data) => self::data(data, language),
        Command::AppTypes { format } => list_app_types(format, language),
        Command::Rules { format } => list_rules(format, language),
        Command::Explain { rule } => explain_rule(&rule, language),
    };
    ExitCode::from(code)
}

fn check(arguments: Check, language: Language) -> u8 {
    let syntax = arguments.syntax.map(SyntaxName::syntax);
    let named = arguments.select.iter().flatten().chain(&arguments.ignore);
    let mut unknown: Vec<Message> = named.filter_map(|rule| unknown_rule(rule)).collect();
    let app_type = arguments.app_type.as_deref().map(|name| app_type(name));
    unknown.extend(app_type.iter().filter_map(|found| found.as_ref().err()).cloned());
    if !unknown.is_empty() {
        return usage(&unknown, language);
    }
    if let Some(message) = nameless_input(&arguments.paths, syntax) {
        return usage(&[message], language);
    }
    let mut configs = Vec::new();
    for (path, text) in scan::configurations(&arguments.paths, config::FILE) {
        let text = text.map_err(|error| Message::new(format!("{path}：{error}"), format!("{path}: {error}")));
        match text.and_then(|text| Config::read(&path, &text)) {
            Ok(config) => configs.push((path, config)),
            Err(message) => return usage(&[message], language),
        }
    }
    let mut settings = Settings {
        select: arguments.select,
        ignore: arguments.ignore,
        language,
        app_type: app_type.and_then(Result::ok).map(|found| found.id.clone()),
        ..Settings::default()
    };
    let mut products = Vec::new();
    for (path, config) in &configs {
        config.complete(&mut settings);
        let folder = path.strip_suffix(config::FILE).unwrap_or_default();
        products.extend(config.bundle.iter().map(|b| (b.name.clone(), b.files(folder))));
    }
    let named: Vec<PathBuf> = arguments.paths.iter().chain(&arguments.bundle).cloned().collect();
    let mut inputs = scan::collect(&named, syntax);
    inputs.expect(&products);
    let checker = Checker::new(&settings);
    let tool = Tool {
        rules_digest: checker.rules_digest(),
        settings_digest: checker.settings_digest(),
        instruments: checker.instruments(),
        law_as_of: Some(law::AS_OF.to_string()),
    };
    let mut summary = Summary {
        left_out: inputs.left_out,
        ..Summary::default()
    };
    let mut leads_to = Vec::new();
    let mut report = if arguments.diff {
        Box::new(Silent)
    } else {
        report(arguments.format, language, arguments.quiet)
    };
    let mut written = report.begin(&tool);
    let mut mending = Mending::new(arguments.fix, arguments.diff, language);
    if written.is_ok() {
        let repairs = Mutex::new(HashMap::new());
        let check = |source, syntax, resources: &dyn Resources| {
            let checked = checker.check_with(source, syntax, resources);
            if (arguments.fix || arguments.diff)
                && let Some(repair) = repair(&checked, |source| checker.check_with(source, syntax, resources))
            {
                let mut repairs = repairs.lock().unwrap_or_else(PoisonError::into_inner);
                repairs.insert(checked.path.clone(), repair);
            }
            checked
        };
        let mut inputs = inputs.list.iter();
        scan::run(inputs.as_slice(), arguments.threads, check, |checked| {
            let repair = repairs
                .lock()
                .unwrap_or_else(PoisonError::into_inner)
                .remove(&checked.path);
            let checked = match (inputs.next(), repair) {
                (Some(input), Some(repair)) => match mending.mend(input, checked, repair) {
                    Ok(checked) => checked,
                    Err(error) => {
                        written = Err(error);
                        return ControlFlow::Break(());
                    }
                },
                _ => checked,
            };
            summary.add(&checked);
            leads_to.push(checked.leads_to.clone());
            written = report.document(&checked);
            match written {
                Ok(()) => ControlFlow::Continue(()),
                Err(_) => ControlFlow::Break(()),
            }
        });
    }
    for (name, members) in scan::bundles(&inputs.list, &arguments.bundle, &products, &leads_to) {
        let members: Vec<&scan::Input> = members.iter().map(|m| &inputs.list[*m]).collect();
        let bundle = checker.check_bundle_with(&name, scan::sources(&members), &scan::resources(&members));
        summary.add_bundle(&bundle);
        written = written.and_then(|()| report.bundle(&bundle));
    }
    if let Err(error) = written.and_then(|()| report.end(&summary)) {
        return not_written(&error, language);
    }
    mending.tell();
    let fails = match arguments.fail_on {
        FailOn::Error => summary.fails_on(Level::Error),
        FailOn::Warning => summary.fails_on(Level::Warning),
        FailOn::Note => summary.fails_on(Level::Note),
        FailOn::Never => false,
    };
    match (summary.not_checked > 0 || mending.refused > 0, fails) {
        (true, _) => INCOMPLETE,
        (false, true) => FOUND,
        (false, false) => 0,
    }
}

impl SyntaxName {
    fn syntax(self) -> Syntax {
        match self {
            Self::Html => Syntax::Html,
            Self::Markdown => Syntax::Markdown,
            Self::Wxml => Syntax::Wxml,
            Self::Android => Syntax::Android,
            Self::Template => Syntax::Template,
        }
    }
}

/// What to say where standard input is to be read and nobody said as what.
fn nameless_input(paths: &[PathBuf], syntax: Option<Syntax>) -> Option<Message> {
    let nameless = syntax.is_none() && paths.iter().any(|path| path == Path::new("-"));
    nameless.then(|| {
        Message::new(
            "从标准输入（-）读取时，请用 --syntax 指定格式，例如 --syntax html",
            "to read standard input (-), say what it is, such as --syntax html",
        )
    })
}

fn data(arguments: Data, language: Language) -> u8 {
    let syntax = arguments.syntax.map(SyntaxName::syntax);
    if let Some(message) = nameless_input(&arguments.paths, syntax) {
        return usage(&[message], language);
    }
    let inputs = scan::collect(&arguments.paths, syntax);
    let mut summary = Summary {
        left_out: inputs.left_out,
        ..Summary::default()
    };
    let out = io::stdout().lock();
    let mut report: Box<dyn Report> = match arguments.format {
        DataFormat::Json => Box::new(report::data::Json::new(BufWriter::new(out))),
        DataFormat::Csv => Box::new(report::data::Csv::new(BufWriter::new(out))),
        DataFormat::Text => {
            let look = Look {
                language,
                width: width(),
                quiet: false,
            };
            let out = BufWriter::new(anstream::AutoStream::auto(out));
            Box::new(report::data::Text::new(out, look))
        }
    };
    let mut written = report.begin(&Tool::default());
    if written.is_ok() {
        scan::run(
            &inputs.list,
            arguments.threads,
            |source, syntax, _: &dyn Resources| inventory(source, syntax),
            |checked| {
                summary.add(&checked);
                written = report.document(&checked);
                match written {
                    Ok(()) => ControlFlow::Continue(()),
                    Err(_) => ControlFlow::Break(()),
                }
            },
        );
    }
    if let Err(error) = written.and_then(|()| report.end(&summary)) {
        return not_written(&error, language);
    }
    if summary.not_checked > 0 { INCOMPLETE } else { 0 }
}

fn list_app_types(format: Format, language: Language) -> u8 {
    let mut out = BufWriter::new(anstream::stdout().lock());
    let mut list = || -> io::Result<()> {
        let types = law::app_type::all();
        if format == Format::Json {
            let types: Vec<serde_json::Value> = types.iter().map(law::AppType::json).collect();
            serde_json::to_writer_pretty(&mut out, &types)?;
            writeln!(out)?;
            return out.flush();
        }
        let widest = types.iter().map(|t| t.id.width()).max().unwrap_or(0);
        let longest = types.iter().map(|t| t.zh.width()).max().unwrap_or(0);
        for t in types {
            let gap = longest - t.zh.width();
            let needs = t.needs().get(language).to_owned();
            writeln!(out, "{:widest$}  {}{:gap$}  {}: {needs}", t.id, t.zh, "", t.en)?;
        }
        out.flush()
    };
    match list() {
        Ok(()) => 0,
        Err(error) => not_written(&error, language),
    }
}

/// The type of app that a name means, or what to say of it.
fn app_type(name: &str) -> Result<&'static law::AppType, Message> {
    if let Some(found) = law::app_type::find(name) {
        return Ok(found);
    }
    let all = || law::app_type::all().iter();
    let near = nearest(name, all().map(|t| t.id.as_str()));
    let name = sanitise(name);
    Err(if near.is_empty() {
        Message::new(
            format!("没有名为 {name} 的 App 类型；privlint app-types 可列出全部类型"),
            format!("there is no app type {name}; privlint app-types lists all"),
        )
    } else {
        Message::new(
            format!("没有名为 {name} 的 App 类型；是否指 {}？", near.join("、")),
            format!("there is no app type {name}; did you mean {}?", near.join(", ")),
        )
    })
}

/// The names nearest to one that does not exist.
fn nearest<'a>(name: &str, all: impl Iterator<Item = &'a str>) -> Vec<&'a str> {
    let mut near: Vec<(usize, &str)> = all
        .map(|id| (distance(name, id), id))
        .filter(|(distance, id)| *distance <= 2 + id.len() / 3)
        .collect();
    near.sort_unstable();
    near.into_iter().take(3).map(|(_, id)| id).collect()
}

fn report(format: Format, language: Language, quiet: bool) -> Box<dyn Report> {
    let out = io::stdout().lock();
    match format {
        Format::Json => Box::new(Json::new(BufWriter::new(out))),
        Format::Text => {
            let look = Look {
                language,
                width: width(),
                quiet,
            };
            Box::new(Text::new(BufWriter::new(anstream::AutoStream::auto(out)), look))
        }
    }
}

/// Columns of the terminal; a file gets what fits a page.
fn width() -> usize {
    let terminal = terminal_size::terminal_size().map(|(terminal_size::Width(columns), _)| usize::from(columns));
    terminal
        .filter(|_| io::stdout().is_terminal())
        .unwrap_or(100)
        .clamp(40, 200)
}

fn list_rules(format: Format, language: Language) -> u8 {
    let mut out = BufWriter::new(anstream::stdout().lock());
    let mut list = || -> io::Result<()> {
        if format == Format::Json {
            let rules: Vec<serde_json::Value> = rules::ALL
                .iter()
                .map(|rule| {
                    serde_json::json!({
                        "id": rule.id,
                        "criterion": rule.criterion.id(),
                        "core": rule.core(),
                        "level": rule.level().name(),
                        "title": { "zh": rule.title.zh, "en": rule.title.en },
                    })
                })
                .collect();
            serde_json::to_writer_pretty(&mut out, &rules)?;
            writeln!(out)?;
            return out.flush();
        }
        let widest = rules::ALL.iter().map(|rule| rule.id.width()).max().unwrap_or(0);
        for rule in rules::ALL {
            let (title, kind) = match (language, rule.core()) {
                (Language::Zh, Some(true)) => (rule.title.zh, "核心要求"),
                (Language::Zh, Some(false)) => (rule.title.zh, "其他要求"),
                (Language::Zh, None) => (rule.title.zh, "违规行为"),
                (Language::En, Some(true)) => (rule.title.en, "core     "),
                (Language::En, Some(false)) => (rule.title.en, "extra    "),
                (Language::En, None) => (rule.title.en, "violation"),
            };
            writeln!(
                out,
                "{:widest$}  {:15}  {kind}  {:7}  {title}",
                rule.id,
                rule.criterion.id(),
                rule.level().name()
            )?;
        }
        out.flush()
    };
    match list() {
        Ok(()) => 0,
        Err(error) => not_written(&error, language),
    }
}

fn explain_rule(rule: &str, language: Language) -> u8 {
    if let Some(message) = unknown_rule(rule) {
        return usage(&[message], language);
    }
    let Some(rule) = rules::find(rule) else { return USAGE };
    let mut out = anstream::stdout().lock();
    match out
        .write_all(explain::page(rule, language).as_bytes())
        .and_then(|()| out.flush())
    {
        Ok(()) => 0,
        Err(error) => not_written(&error, language),
    }
}

/// What to say of a rule name that does not exist; none if it does.
fn unknown_rule(name: &str) -> Option<Message> {
    if rules::ALL.iter().any(|rule| rule.id == name) {
        return None;
    }
    let near = nearest(name, rules::ALL.iter().map(|rule| rule.id));
    let name = sanitise(name);
    Some(if near.is_empty() {
        Message::new(
            format!("没有名为 {name} 的规则；privlint rules 可列出全部规则"),
            format!("there is no rule {name}; privlint rules lists all"),
        )
    } else {
        Message::new(
            format!("没有名为 {name} 的规则；是否指 {}？", near.join("、")),
            format!("there is no rule {name}; did you mean {}?", near.join(", ")),
        )
    })
}

/// Edit distance (Levenshtein) in characters.
fn distance(a: &str, b: &str) -> usize {
    let b: Vec<char> = b.chars().collect();
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, from) in a.chars().enumerate() {
        let mut diagonal = row[0];
        row[0] = i + 1;
        for (j, to) in b.iter().enumerate() {
            let replaced = diagonal + usize::from(from != *to);
            diagonal = row[j + 1];
            row[j + 1] = replaced.min(row[j] + 1).min(diagonal + 1);
        }
    }
    row[b.len()]
}

fn usage(messages: &[Message], language: Language) -> u8 {
    for message in messages {
        say(message, language);
    }
    USAGE
}

/// A reader that has seen enough (`| head`) is no failure.
fn not_written(error: &io::Error, language: Language) -> u8 {
    if error.kind() == io::ErrorKind::BrokenPipe {
        return 0;
    }
    let message = Message::new(
        format!("无法写出报告（{error}）；请检查磁盘空间和权限"),
        format!("the report cannot be written ({error}); check disk space and permissions"),
    );
    say(&message, language);
    INCOMPLETE
}

fn say(message: &Message, language: Language) {
    // Where standard error is closed there is nobody to tell.
    let _ = writeln!(anstream::stderr(), "privlint: {}", message.get(language));
}

/// The language of the locale, by the variables in their order of precedence.
fn locale() -> Language {
    let value = ["LC_ALL", "LC_MESSAGES", "LANG"]
        .iter()
        .filter_map(std::env::var_os)
        .find(|value| !value.is_empty())
        .unwrap_or(OsString::new());
    if value.to_string_lossy().to_ascii_lowercase().starts_with("zh") {
        Language::Zh
    } else {
        Language::En
    }
}

/// A panic in a check becomes a problem in the report; the standard message would show it twice, unsanitised.
fn hush_caught_panics() {
    let standard = std::panic::take_hook();
    std::panic::set_hook(Box::new(move |panic| {
        let caught = std::thread::current().name() == Some(scan::THREAD_NAME);
        if !caught || std::env::var_os("RUST_BACKTRACE").is_some() {
            standard(panic);
        }
    }));
}
