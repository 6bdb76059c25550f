//! Edits as a unified diff for people to read: what a document says is escaped, so it is no patch to apply.

use std::io::{self, Write};

use annotate_snippets::renderer::{AnsiColor, Effects, Style};

use super::sanitise;
use crate::source::{Edit, Source};

/// Lines shown around a change.
const CONTEXT: usize = 3;

const BOLD: Style = Style::new().effects(Effects::BOLD);
const RED: Style = AnsiColor::Red.on_default();
const GREEN: Style = AnsiColor::Green.on_default();
const CYAN: Style = AnsiColor::Cyan.on_default();

/// A run of lines that edits change, and the lines that they become.
struct Change<'t> {
    /// Lines before, counted from 1; the end is exclusive.
    first: usize,
    end: usize,
    after: Vec<std::borrow::Cow<'t, str>>,
}

/// Writes the edits of one file, which are in order and do not overlap.
pub fn unified(out: &mut impl Write, source: &Source, edits: &[Edit]) -> io::Result<()> {
    let changes = changes(source, edits);
    let path = sanitise(&source.path).into_owned();
    writeln!(out, "{BOLD}--- {path}{BOLD:#}")?;
    writeln!(out, "{BOLD}+++ {path}{BOLD:#}")?;
    let last = last_line(source);
    let mut shift = 0isize;
    let mut rest = &changes[..];
    while let Some(first) = rest.first() {
        let near = rest
            .windows(2)
            .take_while(|pair| pair[1].first <= pair[0].end + 2 * CONTEXT)
            .count();
        let (hunk, more) = rest.split_at(near + 1);
        rest = more;
        let from = first.first.saturating_sub(CONTEXT).max(1);
        let to = hunk.last().map_or(first.end, |c| c.end + CONTEXT).min(last + 1);
        let grown: isize = hunk
            .iter()
            .map(|c| c.after.len() as isize - (c.end - c.first) as isize)
            .sum();
        let (start, len) = (
            from.saturating_add_signed(shift),
            (to - from).saturating_add_signed(grown),
        );
        writeln!(out, "{CYAN}@@ -{from},{} +{start},{len} @@{CYAN:#}", to - from)?;
        shift += grown;
        let mut line = from;
        for change in hunk {
            for number in line..change.first {
                writeln!(out, " {}", shown(source, number))?;
            }
            for number in change.first..change.end {
                writeln!(out, "{RED}-{}{RED:#}", shown(source, number))?;
            }
            for after in &change.after {
                writeln!(out, "{GREEN}+{}{GREEN:#}", sanitise(after))?;
            }
            line = change.end;
        }
        for number in line..to {
            writeln!(out, " {}", shown(source, number))?;
        }
    }
    Ok(())
}

fn shown(source: &Source, line: usize) -> String {
    sanitise(source.slice(source.line_span(line))).into_owned()
}

/// The last line that has anything on it; the empty one after a final line break is none.
fn last_line(source: &Source) -> usize {
    let count = source.line_count();
    if count > 1 && source.line_span(count).is_empty() {
        count - 1
    } else {
        count
    }
}

fn changes<'t>(source: &'t Source, edits: &[Edit]) -> Vec<Change<'t>> {
    let mut changes: Vec<Change<'t>> = Vec::new();
    let mut rest = edits;
    while let Some(edit) = rest.first() {
        let first = source.position(edit.span.start).line;
        let mut end = source.position(edit.span.end).line + 1;
        let mut count = 1;
        while let Some(next) = rest.get(count)
            && source.position(next.span.start).line < end
        {
            end = end.max(source.position(next.span.end).line + 1);
            count += 1;
        }
        let (own, more) = rest.split_at(count);
        rest = more;
        let (from, to) = (source.line_span(first).start, source.line_span(end - 1).end);
        let mut text = String::new();
        let mut at = from;
        for edit in own {
            text.push_str(source.text.get(at..edit.span.start).unwrap_or_default());
            text.push_str(&edit.replacement);
            at = edit.span.end;
        }
        text.push_str(source.text.get(at..to).unwrap_or_default());
        let after = text.lines().map(|line| line.to_owned().into()).collect();
        changes.push(Change { first, end, after });
    }
    changes
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::Span;

    #[test]
    fn changes_that_are_near_share_their_context() {
        let text = "1\r\n2\r\na  b\r\n4\r\n5\r\n6\r\n7\r\n8 \u{1b}[2J\r\n9\r\n";
        let source = Source::of_text("p\u{1b}", text.to_owned());
        let edit = |start, end, replacement: &str| Edit {
            span: Span::new(start, end),
            replacement: replacement.to_owned(),
        };
        let at = text.find('8').unwrap();
        let mut out = Vec::new();
        unified(&mut out, &source, &[edit(7, 9, ""), edit(at, at + 1, "x")]).unwrap();
        let plain = anstream::adapter::strip_str(std::str::from_utf8(&out).unwrap()).to_string();
        assert_eq!(
            plain,
            "--- p\\u{1b}\n+++ p\\u{1b}\n@@ -1,9 +1,9 @@\n 1\n 2\n-a  b\n+ab\n 4\n 5\n 6\n 7\n-8 \\u{1b}[2J\n+x \\u{1b}[2J\n 9\n"
        );
    }

    #[test]
    fn lines_may_become_one() {
        let source = Source::of_text("p", "<input\n  checked\n>\n".to_owned());
        let mut out = Vec::new();
        let edit = Edit {
            span: Span::new(6, 16),
            replacement: String::new(),
        };
        unified(&mut out, &source, &[edit]).unwrap();
        let plain = anstream::adapter::strip_str(std::str::from_utf8(&out).unwrap()).to_string();
        assert_eq!(
            plain,
            "--- p\n+++ p\n@@ -1,3 +1,2 @@\n-<input\n-  checked\n+<input\n >\n"
        );
    }
}
