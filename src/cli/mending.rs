//! What `--fix` and `--diff` do with the edits of a run.

use std::io::{self, BufWriter, Write};

use privlint::finding::Checked;
use privlint::fix::Repair;
use privlint::report::{Report, Summary, Tool, diff, sanitise};
use privlint::scan;
use privlint::source::{Language, Message};

use super::say;

/// Shows and makes the edits of a run, and counts them.
pub(super) struct Mending {
    writes: bool,
    shows: bool,
    language: Language,
    files: usize,
    edits: usize,
    /// Files that could not be changed.
    pub(super) refused: usize,
}

impl Mending {
    pub(super) fn new(writes: bool, shows: bool, language: Language) -> Self {
        Self {
            writes,
            shows,
            language,
            files: 0,
            edits: 0,
            refused: 0,
        }
    }

    /// Gives what is to be reported: the document as it is when this is over.
    pub(super) fn mend(&mut self, input: &scan::Input, mut checked: Checked, repair: Repair) -> io::Result<Checked> {
        let Some(source) = checked.source.clone() else {
            return Ok(checked);
        };
        if self.shows {
            let mut out = BufWriter::new(anstream::stdout().lock());
            diff::unified(&mut out, &source, &repair.edits)?;
            out.flush()?;
        }
        if self.writes
            && let Err(problem) = scan::replace(input, &source, &repair.text)
        {
            self.refused += 1;
            if self.shows {
                let (zh, en) = (sanitise(&problem.message.zh), sanitise(&problem.message.en));
                say(&Message::new(zh, en), self.language);
            }
            checked.problems.push(problem);
            return Ok(checked);
        }
        self.files += 1;
        self.edits += repair.edits.len();
        Ok(if self.writes { repair.checked } else { checked })
    }

    /// Says how much was done.
    pub(super) fn tell(&self) {
        if !self.writes && !self.shows {
            return;
        }
        let (edits, files) = (self.edits, self.files);
        let message = match self.writes {
            true => Message::new(
                format!("已修改 {files} 个文件，共 {edits} 处"),
                format!("edits made: {edits}, in files: {files}"),
            ),
            false => Message::new(
                format!("--fix 将修改 {files} 个文件，共 {edits} 处"),
                format!("edits that --fix would make: {edits}, in files: {files}"),
            ),
        };
        say(&message, self.language);
    }
}

/// The report of a run that shows a diff instead.
pub(super) struct Silent;

impl Report for Silent {
    fn begin(&mut self, _: &Tool) -> io::Result<()> {
        Ok(())
    }

    fn document(&mut self, _: &Checked) -> io::Result<()> {
        Ok(())
    }

    fn end(&mut self, _: &Summary) -> io::Result<()> {
        Ok(())
    }
}
