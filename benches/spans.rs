//! Holds every element and text of a folder of pages against its source, and times parsing.
//!
//! `PRIVLINT_CORPUS=<folder> cargo bench --bench spans`

#![allow(missing_docs, clippy::print_stdout)]

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use privlint::document::Syntax;
use privlint::source::Source;
use privlint::syntax;
use privlint::syntax::tree::Origin;
use scraper::{Html, Node};

#[derive(Default)]
struct Counts {
    files: usize,
    bytes: usize,
    blocks: usize,
    controls: usize,
    links: usize,
    elements: BTreeMap<&'static str, usize>,
    end_tags: usize,
    attributes: usize,
    texts: usize,
    literal: usize,
    decoded: usize,
    pieces: usize,
    same_tree: usize,
    exceptions: BTreeMap<&'static str, Vec<String>>,
    tree_time: Duration,
    parse_time: Duration,
}

fn main() {
    let folder = std::env::var("PRIVLINT_CORPUS").unwrap_or_else(|_| "corpus".to_owned());
    let mut files = Vec::new();
    let mut folders = vec![PathBuf::from(&folder)];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(&folder).into_iter().flatten().flatten() {
            let path = entry.path();
            if path.is_dir() {
                folders.push(path);
            } else {
                files.push(path);
            }
        }
    }
    files.sort();
    let mut all: BTreeMap<&'static str, Counts> = BTreeMap::new();
    for path in files {
        let name = path.to_string_lossy().into_owned();
        let Some(syntax) = Syntax::of_path(&name) else { continue };
        let Ok(bytes) = std::fs::read(&path) else { continue };
        let source = Source::of_text(&name, String::from_utf8_lossy(&bytes).into_owned());
        check(all.entry(syntax.name()).or_default(), &path, &source, syntax);
    }
    for (name, counts) in &all {
        print(name, counts);
    }
}

fn check(counts: &mut Counts, path: &Path, source: &Source, syntax: Syntax) {
    counts.files += 1;
    counts.bytes += source.text.len();
    let mut best = [Duration::MAX; 2];
    for _ in 0..3 {
        let start = Instant::now();
        let tree = syntax::tree(source, syntax);
        best[0] = best[0].min(start.elapsed());
        drop(tree);
        let start = Instant::now();
        let document = syntax::parse(source, syntax);
        best[1] = best[1].min(start.elapsed());
        drop(document);
    }
    counts.tree_time += best[0];
    counts.parse_time += best[1];
    let document = syntax::parse(source, syntax);
    counts.blocks += document.blocks.len();
    counts.controls += document.controls.len();
    counts.links += document.links.len();
    let tree = syntax::tree(source, syntax);
    let file = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let mut except = |cause, what: String| {
        counts
            .exceptions
            .entry(cause)
            .or_default()
            .push(format!("{file}: {what}"));
    };
    for problem in &tree.problems {
        except("problem", problem.code.to_owned());
    }
    if tree.unplaced > 0 {
        except("text without source", tree.unplaced.to_string());
    }
    let texts = document
        .blocks
        .iter()
        .map(|b| &b.text)
        .chain(document.controls.iter().map(|c| &c.label));
    for text in texts.chain(document.links.iter().map(|l| &l.text)) {
        for (nth, piece) in text.pieces.iter().enumerate() {
            let end = text.pieces.get(nth + 1).map_or(text.plain.len(), |next| next.at);
            counts.pieces += 1;
            let slice = source.text.get(piece.source.range());
            let run = &text.plain[piece.at..end];
            if slice.is_none() || piece.literal && slice != Some(run) {
                except("block text is not its source", format!("{run:?} {slice:?}"));
            }
        }
    }
    if syntax == Syntax::Html {
        if tree.html.tree == Html::parse_document(&source.text).tree || tree.html.tree == unscripted(&source.text) {
            counts.same_tree += 1;
        } else {
            except("tree differs from scraper's", String::new());
        }
    }
    for node in tree.html.tree.nodes() {
        match node.value() {
            Node::Element(element) => {
                let Some(spans) = tree.element(node.id()) else {
                    except("element without entry", element.name().to_owned());
                    continue;
                };
                let kind = match spans.origin {
                    Origin::Tag => "tag",
                    Origin::Markdown => "markdown",
                    Origin::Clone => "clone",
                    Origin::Implied => "implied",
                };
                *counts.elements.entry(kind).or_default() += 1;
                if spans.origin == Origin::Implied && syntax == Syntax::Html && !is_implicit(element.name()) {
                    except("implied, and not by the standard", element.name().to_owned());
                }
                let slice = spans
                    .start
                    .map(|s| source.text.get(s.range()).unwrap_or("<out of bounds>"));
                if spans.origin == Origin::Tag && !slice.is_some_and(|s| opens(s, element.name())) {
                    except("start tag", format!("{} {slice:?}", element.name()));
                }
                if spans.origin == Origin::Tag
                    && let Some(end) = spans.end
                {
                    counts.end_tags += 1;
                    let slice = source.text.get(end.range()).unwrap_or("<out of bounds>");
                    let name = slice.trim_start_matches("</");
                    let is_right = name
                        .get(..element.name().len())
                        .is_some_and(|n| n.eq_ignore_ascii_case(element.name()));
                    if !is_right {
                        except("end tag", format!("{} {slice:?}", element.name()));
                    }
                }
                if spans.origin == Origin::Tag {
                    for attribute in tree.attributes(node.id()) {
                        counts.attributes += 1;
                        check_attribute(source, element, attribute, &mut except);
                    }
                }
            }
            Node::Text(text) => {
                counts.texts += 1;
                let mut at = 0;
                for segment in tree.segments(node.id()) {
                    let run = text.get(at..at + segment.len).unwrap_or("<out of bounds>");
                    at += segment.len;
                    let slice = source.text.get(segment.source.range()).unwrap_or("<out of bounds>");
                    if segment.literal {
                        counts.literal += 1;
                        if slice != run {
                            except("literal text", format!("{run:?} {slice:?}"));
                        }
                    } else {
                        counts.decoded += 1;
                        if syntax == Syntax::Html && !decodes(slice, run) {
                            except("decoded text", format!("{run:?} {slice:?}"));
                        }
                    }
                }
                if at != text.len() {
                    except(
                        "text not covered",
                        format!("{at} of {}: {:?}", text.len(), text.get(..40)),
                    );
                }
            }
            _ => {}
        }
    }
}

fn check_attribute(
    source: &Source,
    element: &scraper::node::Element,
    attribute: &syntax::tree::AttributeSpans,
    except: &mut impl FnMut(&'static str, String),
) {
    let name = source
        .text
        .get(attribute.name_span.range())
        .unwrap_or("<out of bounds>");
    if !name.eq_ignore_ascii_case(&attribute.name) && !name.contains('\0') {
        except("attribute name", format!("{} {name:?}", attribute.name));
    }
    let mut values = element.attrs.iter().filter(|(n, _)| {
        // In foreign content the standard re-spells some names and splits off their prefix.
        let local = n.local.to_ascii_lowercase();
        *attribute.name == *local
            || attribute
                .name
                .rsplit_once(':')
                .is_some_and(|(_, after)| *after == *local)
    });
    let Some((_, value)) = values.next() else {
        return except("attribute without value", attribute.name.to_string());
    };
    let slice = attribute
        .value_span
        .map_or("", |s| source.text.get(s.range()).unwrap_or("<out of bounds>"));
    if slice != &**value && !slice.contains(['&', '\r', '\0']) {
        except("attribute value", format!("{value:?} {slice:?}"));
    }
}

/// Scraper's tree with scripting off, as ours is.
fn unscripted(text: &str) -> ego_tree::Tree<Node> {
    use html5ever::tendril::TendrilSink;
    let mut opts = html5ever::ParseOpts::default();
    opts.tree_builder.scripting_enabled = false;
    html5ever::parse_document(scraper::HtmlTreeSink::new(Html::new_document()), opts)
        .one(text)
        .tree
}

fn opens(slice: &str, name: &str) -> bool {
    let Some(rest) = slice.strip_prefix('<') else {
        return false;
    };
    rest.get(..name.len()).is_some_and(|n| n.eq_ignore_ascii_case(name))
        || name == "img" && rest.get(..5).is_some_and(|n| n.eq_ignore_ascii_case("image"))
        || rest.contains('\0')
}

fn is_implicit(name: &str) -> bool {
    matches!(
        name,
        "html" | "head" | "body" | "tbody" | "tr" | "colgroup" | "p" | "br"
    )
}

fn decodes(slice: &str, run: &str) -> bool {
    if slice.starts_with('\r') {
        return run == "\n";
    }
    let html = Html::parse_fragment(slice);
    let text: String = html.root_element().text().collect();
    text == run || run == "\u{fffd}" && slice.contains('\0')
}

fn print(name: &str, counts: &Counts) {
    let speed = |time: Duration| counts.bytes as f64 / 1e6 / time.as_secs_f64();
    println!("{name}: {} files, {:.1} MB", counts.files, counts.bytes as f64 / 1e6);
    println!(
        "  tree {:.0} MB/s, document {:.0} MB/s",
        speed(counts.tree_time),
        speed(counts.parse_time)
    );
    println!(
        "  blocks {}, controls {}, links {}, pieces {}",
        counts.blocks, counts.controls, counts.links, counts.pieces
    );
    println!(
        "  elements {:?}, end tags {}, attributes {}",
        counts.elements, counts.end_tags, counts.attributes
    );
    println!(
        "  texts {}, literal runs {}, decoded runs {}",
        counts.texts, counts.literal, counts.decoded
    );
    if name == "html" {
        println!("  trees equal to scraper's {}", counts.same_tree);
    }
    for (cause, examples) in &counts.exceptions {
        println!("  {cause}: {}", examples.len());
        for example in examples.iter().take(8) {
            println!("    {}", example.chars().take(240).collect::<String>());
        }
    }
}
