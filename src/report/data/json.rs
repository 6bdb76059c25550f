//! The inventory for machines, version 1: frozen copies of the internal types. Fields and values may be added, never renamed.

use std::io::{self, Write};

use schemars::JsonSchema;
use serde::Serialize;

use super::super::json::{ProblemV1, SpanV1, located_text, place, problem};
use super::super::{Report, Summary, Tool};
use crate::facts::inventory::{Phrase, Row};
use crate::finding::Checked;

/// The name and version of the format.
pub const SCHEMA: &str = "privlint-data/1";

/// A whole inventory, as its schema describes it; it is written piece by piece and never built.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(
    title = "privlint inventory of data, version 1",
    description = "What `privlint data --format json` prints. Fields and values may be added; consumers accept unknown ones."
)]
pub struct DataV1 {
    /// Always `privlint-data/1`.
    pub schema: &'static str,
    /// What made it.
    pub tool: DataToolV1,
    /// One for each input, in the order in which they were named.
    pub documents: Vec<DataDocumentV1>,
    /// Counts over all documents.
    pub summary: DataSummaryV1,
}

/// What made the inventory.
#[derive(Debug, Serialize, JsonSchema)]
pub struct DataToolV1 {
    /// `privlint`.
    pub name: &'static str,
    /// The program's version.
    pub version: &'static str,
}

/// One input and what it says is collected.
#[derive(Debug, Serialize, JsonSchema)]
pub struct DataDocumentV1 {
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
    pub encoding: Option<String>,
    /// Whether byte offsets count the text decoded to UTF-8 rather than the file's bytes.
    pub decoded: bool,
    /// The main language.
    #[schemars(extend("examples" = ["zh", "en", "other", null]))]
    pub language: Option<&'static str>,
    /// What kinds of document it is.
    #[schemars(extend("examples" = [["privacy-policy"], ["terms"], ["consent-ui"], ["other"], ["unreadable"]]))]
    pub kinds: Vec<&'static str>,
    /// The statements of collection and use, in source order.
    pub rows: Vec<DataRowV1>,
    /// What kept the document from being read fully.
    pub problems: Vec<ProblemV1>,
}

/// One statement, list item or table row.
#[derive(Debug, Serialize, JsonSchema)]
pub struct DataRowV1 {
    /// What is done with the data.
    #[schemars(extend("examples" = ["collection", "permission", "use", "sharing", "retention"]))]
    pub practice: &'static str,
    /// The statement, list item or table row; without text.
    pub span: SpanV1,
    /// The heading that it stands under.
    pub section: Option<String>,
    /// The functions of the product that the data are for.
    pub functions: Vec<PhraseV1>,
    /// The purposes.
    pub purposes: Vec<PhraseV1>,
    /// The kinds of data.
    pub data: Vec<DatumV1>,
    /// The device permissions.
    pub permissions: Vec<PermissionV1>,
    /// Who receives the data.
    pub recipients: Vec<PhraseV1>,
    /// How long they are kept.
    pub retention: Vec<PhraseV1>,
    /// Whether the user must give them; null where the document does not say.
    #[schemars(extend("examples" = ["required", "optional", "conditional", null]))]
    pub need: Option<&'static str>,
    /// Whether it is for checking a real identity, as the law demands of some services.
    pub real_name: bool,
}

/// Some words of the document.
#[derive(Debug, Serialize, JsonSchema)]
pub struct PhraseV1 {
    /// Where, with the reader's text.
    pub span: SpanV1,
}

/// A kind of data.
#[derive(Debug, Serialize, JsonSchema)]
pub struct DatumV1 {
    /// Its canonical token, the same in both languages; null where the words have none.
    #[schemars(extend("examples" = ["mobile-number", "location", "contacts", null]))]
    pub token: Option<&'static str>,
    /// The document's words.
    pub span: SpanV1,
}

/// A device permission.
#[derive(Debug, Serialize, JsonSchema)]
pub struct PermissionV1 {
    /// Which one.
    #[schemars(extend("examples" = ["camera", "microphone", "contacts", "location", "storage", "phone", "sms", "calendar", "other"]))]
    pub name: &'static str,
    /// The document's words.
    pub span: SpanV1,
}

/// Counts over all documents.
#[derive(Debug, Serialize, JsonSchema)]
pub struct DataSummaryV1 {
    /// Documents reported.
    pub documents: usize,
    /// Of these, documents that should have been read and could not be.
    pub not_read: usize,
    /// Files in directories that are no input.
    pub left_out: usize,
    /// Rows of all documents.
    pub rows: usize,
}

/// The JSON Schema of the inventory, as committed and published.
pub fn schema() -> String {
    super::super::json::schema_of::<DataV1>("privlint-data-1.json")
}

/// Writes the inventory as one object, one document to a line.
#[derive(Debug)]
pub struct Json<W> {
    out: W,
    rows: usize,
    first: bool,
}

impl<W: Write> Json<W> {
    /// An inventory that goes to `out`.
    pub fn new(out: W) -> Self {
        Self {
            out,
            rows: 0,
            first: true,
        }
    }

    /// Gives the writer back, so that an inventory can be made in memory.
    pub fn into_inner(self) -> W {
        self.out
    }
}

impl<W: Write> Report for Json<W> {
    fn begin(&mut self, _tool: &Tool) -> io::Result<()> {
        let tool = DataToolV1 {
            name: env!("CARGO_PKG_NAME"),
            version: env!("CARGO_PKG_VERSION"),
        };
        write!(self.out, "{{\"schema\":\"{SCHEMA}\",\n\"tool\":")?;
        serde_json::to_writer(&mut self.out, &tool)?;
        write!(self.out, ",\n\"documents\":[")
    }

    fn document(&mut self, checked: &Checked) -> io::Result<()> {
        self.out.write_all(if self.first { b"\n" } else { b",\n" })?;
        self.first = false;
        self.rows += checked.data.len();
        serde_json::to_writer(&mut self.out, &document(checked))?;
        Ok(())
    }

    fn end(&mut self, summary: &Summary) -> io::Result<()> {
        write!(self.out, "\n],\n\"summary\":")?;
        let summary = DataSummaryV1 {
            documents: summary.documents,
            not_read: summary.not_checked,
            left_out: summary.left_out,
            rows: self.rows,
        };
        serde_json::to_writer(&mut self.out, &summary)?;
        self.out.write_all(b"}\n")?;
        self.out.flush()
    }
}

fn document(checked: &Checked) -> DataDocumentV1 {
    let source = checked.source.as_deref();
    DataDocumentV1 {
        path: checked.path.clone(),
        sha256: source.map(|s| s.sha256.clone()),
        bytes: source.map(|s| s.bytes),
        syntax: checked.syntax,
        encoding: source.map(|s| s.encoding.clone()),
        decoded: source.is_some_and(|s| s.decoded),
        language: checked.language,
        kinds: checked.kinds.clone(),
        rows: checked.data.iter().map(|r| row(checked, r)).collect(),
        problems: checked.problems.iter().map(|p| problem(checked, p)).collect(),
    }
}

fn row(checked: &Checked, row: &Row) -> DataRowV1 {
    let span = |phrase: &Phrase| located_text(checked, phrase.span, &phrase.text);
    let phrases = |list: &[Phrase]| list.iter().map(|p| PhraseV1 { span: span(p) }).collect();
    DataRowV1 {
        practice: row.practice.name(),
        span: place(checked.source.as_deref(), row.span),
        section: row.section.clone(),
        functions: phrases(&row.functions),
        purposes: phrases(&row.purposes),
        data: row
            .data
            .iter()
            .map(|d| DatumV1 {
                token: d.token,
                span: span(&d.phrase),
            })
            .collect(),
        permissions: row
            .permissions
            .iter()
            .map(|(name, p)| PermissionV1 { name, span: span(p) })
            .collect(),
        recipients: phrases(&row.recipients),
        retention: phrases(&row.retention),
        need: row.need.name(),
        real_name: row.real_name,
    }
}
