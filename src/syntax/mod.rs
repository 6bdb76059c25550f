//! Input syntaxes: each becomes the same tree of elements with spans, and the tree becomes a [`Document`].
//!
//! Parsing never fails: what cannot be read is a problem in the document.

mod android;
mod boxes;
mod builder;
mod controls;
mod edits;
mod glyphs;
mod html;
mod labels;
mod looks;
mod lower;
mod markdown;
mod number;
mod regions;
mod sections;
mod sink;
mod tables;
mod template;
pub mod tree;
mod wxml;
mod xml;

use crate::document::{Document, Syntax};
use crate::source::{Resources, Source};
use tree::Tree;

/// Reads a source as a document; the one way in for everything above.
pub fn parse(source: &Source, syntax: Syntax) -> Document {
    lower::lower(source, syntax, &tree(source, syntax), None)
}

/// As [`parse`], with the files that the document may ask for: its style sheets, an Android layout's strings.
pub fn parse_with(source: &Source, syntax: Syntax, resources: &dyn Resources) -> Document {
    let tree = read(source, syntax, Some(resources));
    lower::lower(source, syntax, &tree, Some(resources))
}

/// The tree behind a document, for those who need elements and not only text.
pub fn tree(source: &Source, syntax: Syntax) -> Tree {
    read(source, syntax, None)
}

fn read(source: &Source, syntax: Syntax, resources: Option<&dyn Resources>) -> Tree {
    let mut feeder = tree::Feeder::new(source.text.len());
    let text = &source.text;
    match syntax {
        Syntax::Html if !template::has_code(text) => html::feed(&mut feeder, text, &html::Map::Shift(0)),
        Syntax::Html | Syntax::Template => {
            html::feed_template(&mut feeder, &template::Template::read(text, &source.path));
        }
        Syntax::Markdown => markdown::feed(&mut feeder, text),
        Syntax::Wxml => wxml::feed(&mut feeder, text, &source.path),
        Syntax::Android => android::feed(&mut feeder, source, resources),
    }
    feeder.finish()
}

/// Whether the text of a file is what the file's name promises: much XML is no layout, and much code is no page.
pub fn is_input(path: &str, text: &str, syntax: Syntax) -> bool {
    match syntax {
        Syntax::Html | Syntax::Markdown | Syntax::Wxml => true,
        Syntax::Android => android::is_layout(text),
        Syntax::Template => template::is_page(text, path),
    }
}

/// The syntax of text without a file name, such as standard input; none if it holds no sign of either.
pub fn sniff(text: &str) -> Option<Syntax> {
    let text = text.trim_start_matches(|c: char| c.is_whitespace() || c == '\u{feff}');
    let head: String = text.chars().take(1024).collect::<String>().to_ascii_lowercase();
    let html = [
        "<!doctype",
        "<html",
        "<head",
        "<body",
        "<?xml",
        "<div",
        "<form",
        "<p>",
        "<meta",
        "<section",
        "<main",
    ];
    if html.iter().any(|sign| head.starts_with(sign)) || head.contains("<html") || head.contains("<body") {
        return Some(Syntax::Html);
    }
    let is_markdown = head.lines().any(|line| {
        let line = line.trim_start();
        let after_hashes = line.trim_start_matches('#');
        (after_hashes.len() < line.len() && after_hashes.starts_with(' '))
            || line.starts_with("- ")
            || line.starts_with("* ")
            || line.starts_with("---")
            || (line.len() > 2 && line.bytes().all(|b| b == b'='))
    });
    is_markdown.then_some(Syntax::Markdown)
}

#[cfg(test)]
mod tests;
