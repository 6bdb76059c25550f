//! The report for machines, version 1: frozen copies of the internal types. Fields and values may be added, never renamed.

use std::collections::BTreeMap;
use std::io::{self, Write};

use schemars::JsonSchema;
use serde::Serialize;

use super::{Report, Summary, Tool, source_of};
use crate::finding::{Assessment, Checked, CheckedBundle, Criterion, Finding, Level, Located};
use crate::source::{self, Source};

/// The name and version of the format.
pub const SCHEMA: &str = "privlint-report/1";

/// At most so many scalars of a document's text stand with a span.
const MAX_TEXT: usize = 400;

/// A whole report, as its schema describes it; it is written piece by piece by [`Json`] and never built.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(
    title = "privlint report, version 1",
    description = "What `privlint check --format json` prints. Fields and values may be added; consumers accept unknown ones."
)]
pub struct ReportV1 {
    /// Always `privlint-report/1`.
    pub schema: &'static str,
    /// What made the report.
    pub tool: ToolV1,
    /// One for each input, in the order in which they were named.
    pub documents: Vec<DocumentV1>,
    /// Groups of documents that belong together.
    pub bundles: Vec<BundleV1>,
    /// Counts over all documents.
    pub summary: SummaryV1,
}

/// What made the report.
#[derive(Debug, Serialize, JsonSchema)]
pub struct ToolV1 {
    /// `privlint`.
    pub name: &'static str,
    /// The program's version.
    pub version: &'static str,
    /// Changes whenever rules or words change.
    pub rules_digest: String,
    /// Changes whenever settings change.
    pub settings_digest: String,
    /// Ids of the legal instruments cited.
    pub instruments: Vec<String>,
    /// The day on which the law records were last checked.
    pub law_as_of: Option<String>,
}

/// One input and what was found in it.
#[derive(Debug, Serialize, JsonSchema)]
pub struct DocumentV1 {
    /// Path as given, or as found beneath a directory as given.
    pub path: String,
    /// SHA-256 of the bytes, hex; null if they could not be read.
    pub sha256: Option<String>,
    /// Number of bytes; null if they could not be read.
    pub bytes: Option<usize>,
    /// What it was read as.
    #[schemars(extend("examples" = ["html", "markdown", "unsupported"]))]
    pub syntax: &'static str,
    /// The encoding, lower case; null if the bytes could not be read.
    #[schemars(extend("examples" = ["utf-8", "gbk", "big5", "utf-16le", "windows-1252", "binary"]))]
    pub encoding: Option<String>,
    /// Whether byte offsets count the text decoded to UTF-8 rather than the file's bytes.
    pub decoded: bool,
    /// The main language.
    #[schemars(extend("examples" = ["zh", "en", "other", null]))]
    pub language: Option<&'static str>,
    /// Shares of the languages, largest first.
    pub languages: Vec<ShareV1>,
    /// What kinds of document it is.
    #[schemars(extend("examples" = [["privacy-policy"], ["terms"], ["consent-ui"], ["other"], ["unreadable"]]))]
    pub kinds: Vec<&'static str>,
    /// The four criteria; empty if the input could not be checked.
    pub criteria: Vec<CriterionV1>,
    /// What the document says that it does, sentence by sentence.
    pub practices: Vec<PracticeV1>,
    /// Violations, and requirements that were not found met.
    pub findings: Vec<FindingV1>,
    /// What kept the document from being read fully.
    pub problems: Vec<ProblemV1>,
}

/// A language's share of the text.
#[derive(Debug, Serialize, JsonSchema)]
pub struct ShareV1 {
    /// Two-letter code, or `other`.
    pub code: &'static str,
    /// From 0 to 1.
    pub share: f64,
}

/// How a document stands by one criterion.
#[derive(Debug, Serialize, JsonSchema)]
pub struct CriterionV1 {
    /// Which criterion.
    #[schemars(extend("examples" = ["public-rules", "express-consent", "choices", "user-rights"]))]
    pub id: &'static str,
    /// The verdict.
    #[schemars(extend("examples" = ["met", "partial", "unmet", "not-applicable", "unknown"]))]
    pub verdict: &'static str,
    /// The requirements that it consists of.
    pub requirements: Vec<RequirementV1>,
}

/// How a requirement stands.
#[derive(Debug, Serialize, JsonSchema)]
pub struct RequirementV1 {
    /// The rule's id.
    pub id: &'static str,
    /// Whether the verdict rests on it.
    pub core: bool,
    /// How it stands.
    #[schemars(extend("examples" = ["met", "partial", "unmet", "not-applicable", "unknown"]))]
    pub status: &'static str,
    /// Why, where the status alone does not say.
    pub reason: Option<MessageV1>,
    /// The best sentences, best first.
    pub evidence: Vec<SpanV1>,
    /// The sections that were looked through.
    pub searched: Vec<SearchedV1>,
}

/// A section that was looked through.
#[derive(Debug, Serialize, JsonSchema)]
pub struct SearchedV1 {
    /// Its heading, or the document's title.
    pub heading: String,
    /// First line, from 1.
    pub start_line: usize,
    /// Last line.
    pub end_line: usize,
}

/// One statement of what is done with personal information.
#[derive(Debug, Serialize, JsonSchema)]
pub struct PracticeV1 {
    /// What it is about.
    #[schemars(extend("examples" = ["collection", "use", "sharing", "choice", "rights", "retention", "security", "contact"]))]
    pub category: &'static str,
    /// Whether the document says that it does not do it.
    pub denied: bool,
    /// Where; without text.
    pub span: SpanV1,
}

/// One violation, or one requirement that was not found met.
#[derive(Debug, Serialize, JsonSchema)]
pub struct FindingV1 {
    /// The rule's id.
    pub rule: &'static str,
    /// How grave.
    #[schemars(extend("examples" = ["error", "warning", "note"]))]
    pub level: &'static str,
    /// How sure.
    #[schemars(extend("examples" = ["high", "medium", "low"]))]
    pub confidence: &'static str,
    /// What is wrong.
    pub message: MessageV1,
    /// What to do.
    pub help: MessageV1,
    /// Where.
    pub span: SpanV1,
    /// Further places.
    pub related: Vec<RelatedV1>,
    /// Edits that together take the finding away for certain; there only where such edits are known. `--fix` makes them where
    /// the confidence is high.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fix: Option<FixV1>,
    /// Ids of law articles.
    #[schemars(extend("examples" = [["cn-pipl/14"]]))]
    pub cites: Vec<String>,
    /// Stays the same when the document changes elsewhere.
    pub fingerprint: String,
    /// Set where the finding was accepted by a comment or the configuration.
    pub suppressed: Option<SuppressedV1>,
}

/// What `privlint check --fix` would change.
#[derive(Debug, Serialize, JsonSchema)]
pub struct FixV1 {
    /// The edits, in order; they do not overlap. They are made to files in UTF-8 only.
    pub edits: Vec<EditV1>,
}

/// Other text for a range of bytes.
#[derive(Debug, Serialize, JsonSchema)]
pub struct EditV1 {
    /// First byte replaced.
    pub start_byte: usize,
    /// One past the last; equal to the first where text is inserted.
    pub end_byte: usize,
    /// What stands there afterwards.
    pub replacement: String,
}

/// Why a finding does not count.
#[derive(Debug, Serialize, JsonSchema)]
pub struct SuppressedV1 {
    /// The reason given.
    pub reason: String,
}

/// A further place and what it has to do with the finding.
#[derive(Debug, Serialize, JsonSchema)]
pub struct RelatedV1 {
    /// What it has to do with the finding.
    pub message: MessageV1,
    /// Where.
    pub span: SpanV1,
}

/// What kept a document from being read fully.
#[derive(Debug, Serialize, JsonSchema)]
pub struct ProblemV1 {
    /// Stable code.
    #[schemars(extend("examples" = ["missing", "unreadable", "unsupported", "not-text", "too-large", "empty", "charset-conflict",
        "charset-undeclared", "malformed-bytes", "needs-rendering", "internal-error", "not-fixed"]))]
    pub code: &'static str,
    /// What happened and what to do.
    pub message: MessageV1,
    /// Where, if it has a place.
    pub span: Option<SpanV1>,
}

/// A sentence for people in both languages.
#[derive(Debug, Serialize, JsonSchema)]
pub struct MessageV1 {
    /// Chinese.
    pub zh: String,
    /// English.
    pub en: String,
}

/// A place. Lines and columns count from 1, columns in Unicode scalars; the end is exclusive.
#[derive(Debug, Serialize, JsonSchema)]
pub struct SpanV1 {
    /// The file, where it is not the document's own.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,
    /// First byte.
    pub start_byte: usize,
    /// One past the last byte.
    pub end_byte: usize,
    /// Line of the first byte.
    pub start_line: usize,
    /// Column of the first byte.
    pub start_column: usize,
    /// Line of the end.
    pub end_line: usize,
    /// Column of the end.
    pub end_column: usize,
    /// The reader's text: entities decoded, white space folded, at most 400 scalars.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// Present and true where the text was cut.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    #[schemars(default)]
    pub truncated: bool,
}

/// Documents that belong together, and what they are together.
#[derive(Debug, Serialize, JsonSchema)]
pub struct BundleV1 {
    /// Its name.
    pub name: String,
    /// Paths of its documents.
    pub documents: Vec<String>,
    /// The four criteria of the whole.
    pub criteria: Vec<CriterionV1>,
    /// Findings that no document has alone.
    pub findings: Vec<FindingV1>,
}

/// Counts over all documents.
#[derive(Debug, Serialize, JsonSchema)]
pub struct SummaryV1 {
    /// Documents reported.
    pub documents: usize,
    /// Of these, documents that could not be read.
    pub unreadable: usize,
    /// Of these, documents of an unsupported kind.
    pub unsupported: usize,
    /// Files in directories that are no input.
    pub left_out: usize,
    /// Findings by level.
    pub findings: LevelsV1,
    /// Number of documents by criterion and verdict.
    pub verdicts: BTreeMap<&'static str, BTreeMap<&'static str, usize>>,
}

/// Findings by level.
#[derive(Debug, Serialize, JsonSchema)]
pub struct LevelsV1 {
    /// Must be mended.
    pub error: usize,
    /// Should be mended.
    pub warning: usize,
    /// Worth knowing.
    pub note: usize,
}

/// The JSON Schema of the report, as committed and published.
pub fn schema() -> String {
    schema_of::<ReportV1>("privlint-report-1.json")
}

/// The JSON Schema of a frozen type, so that all formats are published alike.
pub(super) fn schema_of<T: JsonSchema>(id: &str) -> String {
    let mut schema = schemars::SchemaGenerator::new(schemars::generate::SchemaSettings::draft2020_12().for_serialize())
        .into_root_schema_for::<T>();
    schema.insert("$id".to_owned(), id.into());
    // A schema is a JSON value and always prints.
    let mut text = serde_json::to_string_pretty(&schema).unwrap_or_default();
    text.push('\n');
    text
}

/// Writes the report as one object, one document to a line.
#[derive(Debug)]
pub struct Json<W> {
    out: W,
    first: bool,
    bundles: usize,
}

impl<W: Write> Json<W> {
    /// A report that goes to `out`.
    pub fn new(out: W) -> Self {
        Self {
            out,
            first: true,
            bundles: 0,
        }
    }

    /// Gives the writer back, so that a report can be made in memory.
    pub fn into_inner(self) -> W {
        self.out
    }
}

impl<W: Write> Report for Json<W> {
    fn begin(&mut self, tool: &Tool) -> io::Result<()> {
        let tool = ToolV1 {
            name: env!("CARGO_PKG_NAME"),
            version: env!("CARGO_PKG_VERSION"),
            rules_digest: tool.rules_digest.clone(),
            settings_digest: tool.settings_digest.clone(),
            instruments: tool.instruments.clone(),
            law_as_of: tool.law_as_of.clone(),
        };
        write!(self.out, "{{\"schema\":\"{SCHEMA}\",\n\"tool\":")?;
        serde_json::to_writer(&mut self.out, &tool)?;
        write!(self.out, ",\n\"documents\":[")
    }

    fn document(&mut self, checked: &Checked) -> io::Result<()> {
        self.out.write_all(if self.first { b"\n" } else { b",\n" })?;
        self.first = false;
        serde_json::to_writer(&mut self.out, &document(checked))?;
        Ok(())
    }

    fn bundle(&mut self, bundle: &CheckedBundle) -> io::Result<()> {
        let before = if self.bundles == 0 {
            "\n],\n\"bundles\":[\n"
        } else {
            ",\n"
        };
        self.out.write_all(before.as_bytes())?;
        self.bundles += 1;
        serde_json::to_writer(&mut self.out, &self::bundle(bundle))?;
        Ok(())
    }

    fn end(&mut self, summary: &Summary) -> io::Result<()> {
        let before = if self.bundles == 0 { "\n],\n\"bundles\":[" } else { "" };
        write!(self.out, "{before}],\n\"summary\":")?;
        serde_json::to_writer(&mut self.out, &counts(summary))?;
        self.out.write_all(b"}\n")?;
        self.out.flush()
    }
}

/// The frozen copy of what the documents of a bundle are together.
pub fn bundle(bundle: &CheckedBundle) -> BundleV1 {
    let at = |at: &Located| located_in(bundle.document_of(at).and_then(|d| d.source.as_deref()), at);
    BundleV1 {
        name: bundle.name.clone(),
        documents: bundle.documents.iter().map(|d| d.path.clone()).collect(),
        criteria: bundle
            .criteria
            .iter()
            .map(|(criterion, verdict)| CriterionV1 {
                id: criterion.id(),
                verdict: verdict.name(),
                // They stand with the documents; the bundle does not say them twice.
                requirements: vec![],
            })
            .collect(),
        findings: bundle.findings.iter().map(|f| finding_at(f, &at)).collect(),
    }
}

/// The frozen copy of what a check found.
pub fn document(checked: &Checked) -> DocumentV1 {
    let source = checked.source.as_deref();
    DocumentV1 {
        path: checked.path.clone(),
        sha256: source.map(|source| source.sha256.clone()),
        bytes: source.map(|source| source.bytes),
        syntax: checked.syntax,
        encoding: source.map(|source| source.encoding.clone()),
        decoded: source.is_some_and(|source| source.decoded),
        language: checked.language,
        languages: checked
            .languages
            .iter()
            .map(|(code, share)| ShareV1 {
                code,
                // Three digits say enough, and are the same on every machine.
                share: (share * 1000.0).round() / 1000.0,
            })
            .collect(),
        kinds: checked.kinds.clone(),
        criteria: checked
            .criteria
            .iter()
            .map(|(criterion, verdict)| CriterionV1 {
                id: criterion.id(),
                verdict: verdict.name(),
                requirements: requirements(checked, *criterion),
            })
            .collect(),
        practices: checked
            .practices
            .iter()
            .map(|(category, denied, span)| PracticeV1 {
                category,
                denied: *denied,
                span: place(source, *span),
            })
            .collect(),
        findings: checked.findings.iter().map(|found| finding(checked, found)).collect(),
        problems: checked.problems.iter().map(|found| problem(checked, found)).collect(),
    }
}

/// The frozen copy of a problem.
pub(super) fn problem(checked: &Checked, problem: &source::Problem) -> ProblemV1 {
    ProblemV1 {
        code: problem.code,
        message: message(&problem.message),
        span: problem.span.map(|span| place(checked.source.as_deref(), span)),
    }
}

fn requirements(checked: &Checked, criterion: Criterion) -> Vec<RequirementV1> {
    let of_criterion = checked.assessments.iter().filter(|a| a.criterion == criterion);
    of_criterion
        .map(|assessment| requirement(checked, assessment))
        .collect()
}

fn requirement(checked: &Checked, assessment: &Assessment) -> RequirementV1 {
    RequirementV1 {
        id: assessment.rule,
        core: assessment.core,
        status: assessment.status.name(),
        reason: assessment.reason.as_ref().map(message),
        evidence: assessment.evidence.iter().map(|at| located(checked, at)).collect(),
        searched: assessment
            .searched
            .iter()
            .map(|searched| {
                let span = place(checked.source.as_deref(), searched.span);
                SearchedV1 {
                    heading: cut(&searched.heading).0,
                    start_line: span.start_line,
                    end_line: span.end_line,
                }
            })
            .collect(),
    }
}

fn finding(checked: &Checked, finding: &Finding) -> FindingV1 {
    finding_at(finding, &|at| located(checked, at))
}

fn finding_at(finding: &Finding, at: &impl Fn(&Located) -> SpanV1) -> FindingV1 {
    FindingV1 {
        rule: finding.rule,
        level: finding.level.name(),
        confidence: finding.confidence.name(),
        message: message(&finding.message),
        help: message(&finding.help),
        span: at(&finding.at),
        related: finding
            .related
            .iter()
            .map(|related| RelatedV1 {
                message: message(&related.message),
                span: at(&related.at),
            })
            .collect(),
        fix: (!finding.edits.is_empty()).then(|| FixV1 {
            edits: finding
                .edits
                .iter()
                .map(|edit| EditV1 {
                    start_byte: edit.span.start,
                    end_byte: edit.span.end,
                    replacement: edit.replacement.clone(),
                })
                .collect(),
        }),
        cites: finding.cites.clone(),
        fingerprint: finding.fingerprint.clone(),
        suppressed: None,
    }
}

fn message(message: &source::Message) -> MessageV1 {
    MessageV1 {
        zh: message.zh.clone(),
        en: message.en.clone(),
    }
}

fn located(checked: &Checked, at: &Located) -> SpanV1 {
    located_in(source_of(checked, at.path.as_deref()), at)
}

fn located_in(source: Option<&Source>, at: &Located) -> SpanV1 {
    let (text, truncated) = cut(&at.text);
    SpanV1 {
        path: at.path.clone(),
        text: Some(text),
        truncated,
        ..place(source, at.span)
    }
}

/// A place in the document itself, with the reader's text.
pub(super) fn located_text(checked: &Checked, span: source::Span, text: &str) -> SpanV1 {
    let (text, truncated) = cut(text);
    SpanV1 {
        text: Some(text),
        truncated,
        ..place(checked.source.as_deref(), span)
    }
}

/// A place in a source; in a file that is not at hand it is the file's beginning, as far as lines go.
pub(super) fn place(source: Option<&Source>, span: source::Span) -> SpanV1 {
    let position = |byte| source.map_or(source::Position { line: 1, column: 1 }, |source| source.position(byte));
    let (start, end) = (position(span.start), position(span.end));
    SpanV1 {
        path: None,
        start_byte: span.start,
        end_byte: span.end,
        start_line: start.line,
        start_column: start.column,
        end_line: end.line,
        end_column: end.column,
        text: None,
        truncated: false,
    }
}

fn cut(text: &str) -> (String, bool) {
    match text.char_indices().nth(MAX_TEXT) {
        Some((end, _)) => (text[..end].to_owned(), true),
        None => (text.to_owned(), false),
    }
}

fn counts(summary: &Summary) -> SummaryV1 {
    SummaryV1 {
        documents: summary.documents,
        unreadable: summary.unreadable,
        unsupported: summary.unsupported,
        left_out: summary.left_out,
        findings: LevelsV1 {
            error: summary.count(Level::Error),
            warning: summary.count(Level::Warning),
            note: summary.count(Level::Note),
        },
        verdicts: summary
            .verdicts
            .iter()
            .map(|(criterion, counts)| (criterion.id(), counts.clone()))
            .collect(),
    }
}
