//! Markdown: pulldown-cmark's events become the tags that it would be rendered with, into the same tree as HTML.

use std::ops::Range;

use html5ever::LocalName;
use html5ever::tendril::StrTendril;
use pulldown_cmark::{CodeBlockKind, CowStr, Event, LinkType, Options, Parser, Tag, TagEnd};

use super::html::{self, Map};
use super::sink::PendingSegment;
use super::tree::{AttributeToken, Feeder, Origin};
use crate::source::Span;

/// Feeds Markdown to the tree.
pub(super) fn feed(feeder: &mut Feeder, text: &str) {
    // A byte order mark would keep the first line from being a heading or front matter.
    let bom = if text.starts_with('\u{feff}') {
        '\u{feff}'.len_utf8()
    } else {
        0
    };
    let options = Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_HEADING_ATTRIBUTES
        | Options::ENABLE_YAML_STYLE_METADATA_BLOCKS
        | Options::ENABLE_PLUSES_DELIMITED_METADATA_BLOCKS;
    feeder.origin = Origin::Markdown;
    let mut markdown = Markdown {
        feeder,
        text,
        in_head: Vec::new(),
        image: None,
        html: String::new(),
        pieces: Vec::new(),
        metadata: None,
        indented_prose: false,
    };
    for (event, range) in Parser::new_ext(&text[bom..], options).into_offset_iter() {
        markdown.event(event, range.start + bom..range.end + bom);
    }
    feeder.origin = Origin::Tag;
}

/// An image whose alternative text is being collected.
struct Image {
    src: String,
    alt: String,
    span: Span,
    /// Images inside the alternative text.
    depth: usize,
}

struct Markdown<'a, 'f> {
    feeder: &'f mut Feeder,
    text: &'a str,
    /// For every open table, whether its header is open: header cells are `<th>`.
    in_head: Vec<bool>,
    image: Option<Image>,
    /// The HTML block being put together, and where its pieces begin here and in the source.
    html: String,
    pieces: Vec<(usize, usize)>,
    /// Where the front matter's text lies, while it is open.
    metadata: Option<Range<usize>>,
    /// Whether the open code block is a paragraph that only was indented.
    indented_prose: bool,
}

/// Whether indented text is a Chinese paragraph, whose first line is indented by custom, and no code.
fn is_prose(indented: &str) -> bool {
    indented.contains('。')
}

impl<'a> Markdown<'a, '_> {
    fn event(&mut self, event: Event<'a>, range: Range<usize>) {
        if self.image.is_some() {
            self.in_image(event);
            return;
        }
        match event {
            Event::Start(tag) => self.start(tag, range),
            Event::End(tag) => self.end(tag, range),
            Event::Text(text) if self.metadata.is_some() => self.metadata_text(&text, range),
            Event::Text(text) => self.push_text(&text, range),
            Event::Code(code) => self.code(&code, range),
            Event::InlineMath(text) | Event::DisplayMath(text) => self.push_text(&text, range),
            Event::Html(html) => self.push_html(&html, range),
            Event::InlineHtml(html) => {
                self.push_html(&html, range);
                self.flush_html();
            }
            Event::SoftBreak => self.push_text("\n", range),
            Event::HardBreak => self.void("br", Vec::new(), range),
            Event::Rule => self.void("hr", Vec::new(), range),
            Event::TaskListMarker(is_checked) => {
                let span = Span::new(range.start, range.end);
                let mut attributes = vec![attribute("type", "checkbox", span, None)];
                if is_checked {
                    attributes.push(attribute("checked", "", span, None));
                }
                self.void("input", attributes, range);
            }
            // A reader takes the mark of a footnote for no part of the sentence.
            Event::FootnoteReference(_) => {}
        }
    }

    fn in_image(&mut self, event: Event<'a>) {
        let Some(image) = &mut self.image else { return };
        match event {
            Event::Start(Tag::Image { .. }) => image.depth += 1,
            Event::End(TagEnd::Image) if image.depth > 0 => image.depth -= 1,
            Event::End(TagEnd::Image) => {
                if let Some(Image { src, alt, span, .. }) = self.image.take() {
                    let attributes = vec![attribute("src", &src, span, None), attribute("alt", &alt, span, None)];
                    self.void("img", attributes, span.range());
                }
            }
            Event::Text(text) | Event::Code(text) => image.alt.push_str(&text),
            Event::SoftBreak | Event::HardBreak => image.alt.push(' '),
            _ => {}
        }
    }

    fn start(&mut self, tag: Tag<'a>, range: Range<usize>) {
        match tag {
            Tag::HtmlBlock => {}
            Tag::MetadataBlock(_) => self.metadata = Some(range),
            Tag::Paragraph => self.open("p", Vec::new(), range),
            Tag::Heading { level, .. } => self.open(heading(level), Vec::new(), range),
            Tag::BlockQuote(_) => self.open("blockquote", Vec::new(), range),
            Tag::CodeBlock(CodeBlockKind::Indented) if is_prose(&self.text[range.clone()]) => {
                self.indented_prose = true;
                self.open("p", Vec::new(), range);
            }
            Tag::CodeBlock(kind) => {
                let span = Span::new(range.start, range.end);
                let class = match &kind {
                    CodeBlockKind::Fenced(info) if !info.is_empty() => vec![attribute("class", info, span, None)],
                    _ => Vec::new(),
                };
                self.open("pre", Vec::new(), range.clone());
                self.open("code", class, range);
            }
            Tag::List(None) => self.open("ul", Vec::new(), range),
            Tag::List(Some(first)) => {
                let span = Span::new(range.start, range.end);
                self.open("ol", vec![attribute("start", &first.to_string(), span, None)], range);
            }
            Tag::Item => self.open("li", Vec::new(), range),
            Tag::FootnoteDefinition(_) => self.open("div", Vec::new(), range),
            Tag::DefinitionList => self.open("dl", Vec::new(), range),
            Tag::DefinitionListTitle => self.open("dt", Vec::new(), range),
            Tag::DefinitionListDefinition => self.open("dd", Vec::new(), range),
            Tag::Table(_) => {
                self.in_head.push(false);
                self.open("table", Vec::new(), range);
            }
            Tag::TableHead => {
                self.set_head(true);
                self.open("thead", Vec::new(), range.clone());
                self.open("tr", Vec::new(), range);
            }
            Tag::TableRow => self.open("tr", Vec::new(), range),
            Tag::TableCell => self.open(self.cell(), Vec::new(), range),
            Tag::Emphasis => self.open("em", Vec::new(), range),
            Tag::Strong => self.open("strong", Vec::new(), range),
            Tag::Strikethrough => self.open("del", Vec::new(), range),
            Tag::Superscript => self.open("sup", Vec::new(), range),
            Tag::Subscript => self.open("sub", Vec::new(), range),
            Tag::Link {
                link_type,
                dest_url,
                title,
                ..
            } => {
                let span = Span::new(range.start, range.end);
                let href = match link_type {
                    LinkType::Email => format!("mailto:{dest_url}"),
                    _ => dest_url.to_string(),
                };
                let mut attributes = vec![attribute("href", &href, span, None)];
                if !title.is_empty() {
                    attributes.push(attribute("title", &title, span, None));
                }
                self.open("a", attributes, range);
            }
            Tag::Image { dest_url, .. } => {
                self.image = Some(Image {
                    src: dest_url.to_string(),
                    alt: String::new(),
                    span: Span::new(range.start, range.end),
                    depth: 0,
                });
            }
        }
    }

    fn end(&mut self, tag: TagEnd, range: Range<usize>) {
        let name = match tag {
            TagEnd::HtmlBlock => return self.flush_html(),
            TagEnd::MetadataBlock(_) => {
                self.metadata = None;
                return;
            }
            TagEnd::Paragraph => "p",
            TagEnd::Heading(level) => heading(level),
            TagEnd::BlockQuote(_) => "blockquote",
            TagEnd::CodeBlock if std::mem::take(&mut self.indented_prose) => "p",
            TagEnd::CodeBlock => {
                self.close("code", &range);
                "pre"
            }
            TagEnd::List(false) => "ul",
            TagEnd::List(true) => "ol",
            TagEnd::Item => "li",
            TagEnd::FootnoteDefinition => "div",
            TagEnd::DefinitionList => "dl",
            TagEnd::DefinitionListTitle => "dt",
            TagEnd::DefinitionListDefinition => "dd",
            TagEnd::Table => {
                self.in_head.pop();
                "table"
            }
            TagEnd::TableHead => {
                self.close("tr", &range);
                self.set_head(false);
                "thead"
            }
            TagEnd::TableRow => "tr",
            TagEnd::TableCell => self.cell(),
            TagEnd::Emphasis => "em",
            TagEnd::Strong => "strong",
            TagEnd::Strikethrough => "del",
            TagEnd::Superscript => "sup",
            TagEnd::Subscript => "sub",
            TagEnd::Link => "a",
            TagEnd::Image => return,
        };
        self.close(name, &range);
    }

    fn set_head(&mut self, is_open: bool) {
        if let Some(head) = self.in_head.last_mut() {
            *head = is_open;
        }
    }

    fn cell(&self) -> &'static str {
        if self.in_head.last() == Some(&true) { "th" } else { "td" }
    }

    fn open(&mut self, name: &str, attributes: Vec<AttributeToken>, range: Range<usize>) {
        self.feeder.start(
            LocalName::from(name),
            attributes,
            false,
            Span::new(range.start, range.end),
        );
    }

    fn void(&mut self, name: &str, attributes: Vec<AttributeToken>, range: Range<usize>) {
        self.open(name, attributes, range);
    }

    fn close(&mut self, name: &str, range: &Range<usize>) {
        self.feeder.end(LocalName::from(name), Span::new(range.end, range.end));
    }

    /// Adds text that the source bytes `range` are or stand for.
    fn push_text(&mut self, text: &str, range: Range<usize>) {
        let literal = self.text.get(range.clone()) == Some(text);
        let source = Span::new(range.start, range.end);
        let piece = |at: usize, len: usize| {
            if literal {
                Span::new(range.start + at, range.start + at + len)
            } else {
                source
            }
        };
        let mut at = 0;
        for part in text.split_inclusive('\0') {
            let shown = part.trim_end_matches('\0');
            self.feeder.text(
                shown,
                [PendingSegment {
                    at: 0,
                    source: piece(at, shown.len()),
                    literal,
                }],
            );
            if shown.len() < part.len() {
                self.feeder.null(piece(at + shown.len(), 1), literal);
            }
            at += part.len();
        }
    }

    fn code(&mut self, code: &str, range: Range<usize>) {
        self.open("code", Vec::new(), range.clone());
        let slice = &self.text[range.clone()];
        let ticks = slice.len() - slice.trim_start_matches('`').len();
        let inner = range.start + ticks..(range.end.saturating_sub(ticks)).max(range.start + ticks);
        // One space at each end belongs to the ticks.
        let spaced = inner.start + 1..inner.end.saturating_sub(1).max(inner.start + 1);
        if self.text.get(spaced.clone()) == Some(code) {
            self.push_text(code, spaced);
        } else {
            self.push_text(code, inner);
        }
        self.close("code", &range);
    }

    fn push_html(&mut self, html: &str, range: Range<usize>) {
        self.pieces.push((self.html.len(), range.start));
        self.html.push_str(html);
        // Where the piece is not the source's own bytes (a normalised line end), what follows begins anew.
        if range.len() != html.len() {
            self.pieces.push((self.html.len(), range.end));
        }
    }

    fn flush_html(&mut self) {
        let html = std::mem::take(&mut self.html);
        let pieces = std::mem::take(&mut self.pieces);
        self.feeder.origin = Origin::Tag;
        match pieces.first() {
            Some(&(_, start)) if pieces.iter().all(|&(here, there)| there == start + here) => {
                html::feed(self.feeder, &html, &Map::Shift(start));
            }
            _ => html::feed(self.feeder, &html, &Map::Pieces(&pieces)),
        }
        self.feeder.origin = Origin::Markdown;
    }

    /// Front matter names the document; the rest of it is for machines.
    fn metadata_text(&mut self, text: &CowStr<'a>, range: Range<usize>) {
        if self.text.get(range.clone()) != Some(&**text) {
            return;
        }
        let mut at = range.start;
        for line in text.split_inclusive('\n') {
            let value = line
                .strip_prefix("title")
                .map(str::trim_start)
                .and_then(|rest| rest.strip_prefix([':', '=']))
                .map(|value| value.trim().trim_matches(['"', '\'']))
                .filter(|value| !value.is_empty());
            if let Some(value) = value {
                let start = at + (value.as_ptr() as usize - line.as_ptr() as usize);
                let whole = at..at + line.trim_end().len();
                self.open("title", Vec::new(), whole.clone());
                self.push_text(value, start..start + value.len());
                self.close("title", &whole);
                return;
            }
            at += line.len();
        }
    }
}

fn heading(level: pulldown_cmark::HeadingLevel) -> &'static str {
    ["h1", "h2", "h3", "h4", "h5", "h6"][(level as usize).clamp(1, 6) - 1]
}

fn attribute(name: &str, value: &str, name_span: Span, value_span: Option<Span>) -> AttributeToken {
    AttributeToken {
        name: LocalName::from(name),
        value: StrTendril::from_slice(value),
        name_span,
        value_span,
    }
}
