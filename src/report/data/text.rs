//! The inventory for people: a table for each document, wrapped to the terminal.

use std::io::{self, Write};

use annotate_snippets::renderer::{Effects, Style};
use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

use super::super::text::Look;
use super::super::{Report, Summary, Tool, sanitise};
use super::columns;
use crate::facts::inventory::{Need, Row};
use crate::finding::Checked;
use crate::source::Language;

const BOLD: Style = Style::new().effects(Effects::BOLD);
const DIM: Style = Style::new().effects(Effects::DIMMED);

/// Columns narrower than this cannot be read.
const NARROWEST: usize = 8;

/// Writes the inventory for people. It always writes bold and dim; a writer that must not have them takes them out.
#[derive(Debug)]
pub struct Text<W> {
    out: W,
    look: Look,
    rows: usize,
}

impl<W: Write> Text<W> {
    /// An inventory that goes to `out`.
    pub fn new(out: W, look: Look) -> Self {
        Self { out, look, rows: 0 }
    }

    /// Gives the writer back, so that an inventory can be made in memory.
    pub fn into_inner(self) -> W {
        self.out
    }

    fn say(&self, zh: &'static str, en: &'static str) -> &'static str {
        match self.look.language {
            Language::Zh => zh,
            Language::En => en,
        }
    }

    fn table(&mut self, checked: &Checked) -> io::Result<()> {
        let heads = [
            self.say("行", "line"),
            self.say("功能或目的", "function or purpose"),
            self.say("信息类型", "data types"),
            self.say("权限", "permission"),
            self.say("接收方", "recipients"),
            self.say("保存期限", "retention"),
        ];
        let lines: Vec<[String; 6]> = checked.data.iter().map(|row| self.cells(checked, row)).collect();
        // A column that holds nothing takes no place.
        let shown: Vec<usize> = (0..heads.len())
            .filter(|i| lines.iter().any(|l| !l[*i].is_empty()))
            .collect();
        let widest = |i: usize| {
            lines
                .iter()
                .map(|l| l[i].width())
                .max()
                .unwrap_or(0)
                .max(heads[i].width())
        };
        let widths = widths(
            &shown.iter().map(|i| widest(*i)).collect::<Vec<_>>(),
            self.look.width.saturating_sub(2),
        );
        let pick = |cells: &[String; 6]| shown.iter().map(|i| cells[*i].clone()).collect::<Vec<_>>();
        self.line(&pick(&heads.map(str::to_owned)), &widths, DIM)?;
        let mut section: Option<&str> = None;
        for (row, cells) in checked.data.iter().zip(&lines) {
            if row.section.as_deref() != section {
                section = row.section.as_deref();
                if let Some(heading) = section {
                    writeln!(
                        self.out,
                        "  {DIM}{}{DIM:#}",
                        clip(&sanitise(heading), self.look.width.saturating_sub(2))
                    )?;
                }
            }
            self.line(&pick(cells), &widths, Style::new())?;
        }
        Ok(())
    }

    fn cells(&self, checked: &Checked, row: &Row) -> [String; 6] {
        let line = checked.source.as_ref().map_or(1, |s| s.position(row.span.start).line);
        let joint = self.say("；", "; ");
        let [purposes, mut data, permissions, recipients, retention] = columns(row).map(|texts| {
            let safe: Vec<String> = texts.iter().map(|t| sanitise(t).into_owned()).collect();
            safe.join(joint)
        });
        let need = match row.need {
            Need::Unsaid => "",
            Need::Required => self.say("（必需）", " (required)"),
            Need::Optional => self.say("（可选）", " (optional)"),
            Need::Conditional => self.say("（用到时）", " (where used)"),
        };
        if !data.is_empty() {
            data.push_str(need);
        }
        [line.to_string(), purposes, data, permissions, recipients, retention]
    }

    /// One line of the table, as many lines of the terminal as its longest cell needs.
    fn line(&mut self, cells: &[String], widths: &[usize], style: Style) -> io::Result<()> {
        let wrapped: Vec<Vec<String>> = cells.iter().zip(widths).map(|(c, w)| wrap(c, *w)).collect();
        for at in 0..wrapped.iter().map(Vec::len).max().unwrap_or(0) {
            let mut line = String::from("  ");
            for (cell, width) in wrapped.iter().zip(widths) {
                let part = cell.get(at).map_or("", String::as_str);
                line.push_str(part);
                line.push_str(&" ".repeat(width.saturating_sub(part.width()) + 2));
            }
            writeln!(self.out, "{style}{}{style:#}", line.trim_end())?;
        }
        Ok(())
    }
}

impl<W: Write> Report for Text<W> {
    fn begin(&mut self, _tool: &Tool) -> io::Result<()> {
        Ok(())
    }

    fn document(&mut self, checked: &Checked) -> io::Result<()> {
        write!(self.out, "{BOLD}{}{BOLD:#}", sanitise(&checked.path))?;
        let count = checked.data.len();
        self.rows += count;
        match self.look.language {
            Language::Zh => writeln!(self.out, "  {DIM}{count} 项{DIM:#}")?,
            Language::En if count == 1 => writeln!(self.out, "  {DIM}1 row{DIM:#}")?,
            Language::En => writeln!(self.out, "  {DIM}{count} rows{DIM:#}")?,
        }
        for problem in &checked.problems {
            writeln!(self.out, "  {}", sanitise(problem.message.get(self.look.language)))?;
        }
        if count > 0 {
            self.table(checked)?;
        }
        writeln!(self.out)
    }

    fn end(&mut self, summary: &Summary) -> io::Result<()> {
        let (documents, rows, failed) = (summary.documents, self.rows, summary.not_checked);
        match self.look.language {
            Language::Zh => write!(self.out, "{documents} 个文件，{rows} 项")?,
            Language::En => write!(self.out, "{documents} documents, {rows} rows")?,
        }
        if failed > 0 {
            match self.look.language {
                Language::Zh => write!(self.out, "；{failed} 个无法读取")?,
                Language::En => write!(self.out, "; {failed} could not be read")?,
            }
        }
        writeln!(self.out)?;
        self.out.flush()
    }
}

/// Shares the terminal among columns: each gets what it needs, the wide ones share what is left.
fn widths(wanted: &[usize], total: usize) -> Vec<usize> {
    let total = total.saturating_sub(2 * wanted.len()).max(NARROWEST * wanted.len());
    let mut widths = wanted.to_vec();
    let mut open: Vec<usize> = (0..wanted.len()).collect();
    let mut left = total;
    loop {
        let share = left / open.len().max(1);
        let (small, wide): (Vec<usize>, Vec<usize>) = open.iter().partition(|i| wanted[**i] <= share);
        if small.is_empty() {
            wide.iter().for_each(|i| widths[*i] = share.max(NARROWEST));
            return widths;
        }
        left -= small.iter().map(|i| wanted[*i]).sum::<usize>();
        open = wide;
    }
}

/// Breaks a text into lines of a width: at spaces, and between Han characters anywhere.
fn wrap(text: &str, width: usize) -> Vec<String> {
    let mut lines = vec![String::new()];
    let mut used = 0;
    for word in text.split_inclusive(|c: char| c == ' ' || c.width().unwrap_or(0) > 1) {
        let needed = word.trim_end().width();
        if used > 0 && used + needed > width {
            lines.push(String::new());
            used = 0;
        }
        for c in word.chars() {
            let wide = c.width().unwrap_or(0);
            if used + wide > width && c != ' ' {
                lines.push(String::new());
                used = 0;
            }
            if let Some(line) = lines.last_mut() {
                line.push(c);
            }
            used += wide;
        }
    }
    lines.iter_mut().for_each(|l| *l = l.trim_end().to_owned());
    lines
}

/// The beginning of a text that fits a width.
fn clip(text: &str, width: usize) -> String {
    wrap(text, width).swap_remove(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_fit_their_column() {
        assert_eq!(wrap("order number, name", 8), ["order", "number,", "name"]);
        assert_eq!(wrap("收集手机号码", 8), ["收集手机", "号码"]);
        assert_eq!(wrap("abcdefghijkl", 5), ["abcde", "fghij", "kl"]);
        assert_eq!(widths(&[4, 60, 10], 50), [4, 30, 10]);
    }
}
