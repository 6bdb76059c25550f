//! The inventory for spreadsheets: RFC 4180, and no cell that a spreadsheet could take for a formula.

use std::io::{self, Write};

use super::super::{Report, Summary, Tool, sanitise};
use crate::facts::inventory::{Phrase, Row};
use crate::finding::Checked;

/// The names of the columns.
const COLUMNS: [&str; 14] = [
    "path",
    "line",
    "end_line",
    "section",
    "practice",
    "function",
    "purpose",
    "data_tokens",
    "data",
    "permission",
    "permission_words",
    "recipient",
    "retention",
    "need",
];

/// Writes the inventory as comma-separated values, one line a row.
#[derive(Debug)]
pub struct Csv<W> {
    out: W,
}

impl<W: Write> Csv<W> {
    /// A table that goes to `out`.
    pub fn new(out: W) -> Self {
        Self { out }
    }

    /// Gives the writer back, so that a table can be made in memory.
    pub fn into_inner(self) -> W {
        self.out
    }

    fn line(&mut self, cells: &[String]) -> io::Result<()> {
        let quoted: Vec<String> = cells.iter().map(|c| quote(c)).collect();
        self.out.write_all(quoted.join(",").as_bytes())?;
        self.out.write_all(b"\r\n")
    }
}

impl<W: Write> Report for Csv<W> {
    fn begin(&mut self, _tool: &Tool) -> io::Result<()> {
        self.out.write_all(COLUMNS.join(",").as_bytes())?;
        self.out.write_all(b"\r\n")
    }

    fn document(&mut self, checked: &Checked) -> io::Result<()> {
        for row in &checked.data {
            let cells = cells(checked, row);
            self.line(&cells)?;
        }
        Ok(())
    }

    fn end(&mut self, _summary: &Summary) -> io::Result<()> {
        self.out.flush()
    }
}

fn cells(checked: &Checked, row: &Row) -> [String; 14] {
    let line = |byte: usize| checked.source.as_ref().map_or(1, |s| s.position(byte).line).to_string();
    let texts = |phrases: &[Phrase]| join(phrases.iter().map(|p| p.text.as_str()));
    [
        checked.path.clone(),
        line(row.span.start),
        line(row.span.end.saturating_sub(1).max(row.span.start)),
        row.section.clone().unwrap_or_default(),
        row.practice.name().to_owned(),
        texts(&row.functions),
        texts(&row.purposes),
        join(row.data.iter().filter_map(|d| d.token)),
        join(row.data.iter().map(|d| d.phrase.text.as_str())),
        join(row.permissions.iter().map(|p| p.0)),
        join(row.permissions.iter().map(|p| p.1.text.as_str())),
        texts(&row.recipients),
        texts(&row.retention),
        row.need.name().unwrap_or_default().to_owned(),
    ]
}

/// Several values in one cell, each once.
fn join<'a>(values: impl Iterator<Item = &'a str>) -> String {
    let mut all: Vec<&str> = Vec::new();
    for value in values {
        if !all.contains(&value) {
            all.push(value);
        }
    }
    all.join("; ")
}

/// A cell in quotes. A sign that opens a formula, at its beginning or after anything that another program may take for the end
/// of a cell, gets an apostrophe before it, which makes it text everywhere.
fn quote(cell: &str) -> String {
    let mut quoted = String::with_capacity(cell.len() + 4);
    quoted.push('"');
    let mut opens = true;
    for c in sanitise(cell).chars() {
        if opens && matches!(c, '=' | '+' | '-' | '@' | '＝' | '＋' | '－' | '＠') {
            quoted.push('\'');
        }
        opens = match c {
            ',' | ';' | '|' | '"' => true,
            c if c.is_whitespace() => opens,
            _ => false,
        };
        if c == '"' {
            quoted.push('"');
        }
        quoted.push(c);
    }
    quoted.push('"');
    quoted
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_cell_is_a_formula() {
        let check = |cell, expected: &str| assert_eq!(quote(cell), expected);
        check("=1+1", "\"'=1+1\"");
        check("  @SUM(A1)", "\"  '@SUM(A1)\"");
        check("＋cmd", "\"'＋cmd\"");
        check("name; =1", "\"name; '=1\"");
        check("a\"=1\"", "\"a\"\"'=1\"\"\"");
        check("e-mail, IP", "\"e-mail, IP\"");
        check("\t=1\r\n=2", "\" '=1\\u{d}\\u{a}=2\"");
        check("a\u{1b}[2J\u{202e}", "\"a\\u{1b}[2J\\u{202e}\"");
    }
}
