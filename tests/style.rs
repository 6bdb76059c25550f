//! Our computed styles against Chromium's, recorded for the pages in tests/chromium by the script there.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on must fail")]
#![allow(clippy::print_stdout, reason = "the table is what a reader of this test looks for")]

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use serde_json::Value;

use privlint::document::Syntax;
use privlint::source::{Resources, Source};
use privlint::style::{LineHeight, Rgba, Styles};
use privlint::syntax;

/// The pages' own folder, as a scan would offer it.
struct Folder(PathBuf);

impl Resources for Folder {
    fn get(&self, from: &str, href: &str) -> Option<Source> {
        let path = Path::new(from).parent()?.join(href);
        let path = path.canonicalize().ok().filter(|p| p.starts_with(&self.0))?;
        Some(Source::read(path.to_str()?, std::fs::read(&path).ok()?))
    }
}

/// How often one property agrees, over all elements and over those that differ from the initial value.
#[derive(Default)]
struct Count {
    all: usize,
    agree: usize,
    telling: usize,
    telling_agree: usize,
    wrong: Vec<String>,
}

fn is_near(own: f64, other: f64) -> bool {
    (own - other).abs() <= 0.02_f64.max(other.abs() * 0.002)
}

fn is_color(own: Rgba, other: &Value) -> bool {
    let part = |i: usize| other[i].as_f64().unwrap();
    let close = (0..3).all(|i| (f64::from(own.0[i]) * 255.0 - part(i)).abs() <= 1.01);
    // What cannot be seen has no colour that could matter.
    (f64::from(own.0[3]) - part(3)).abs() <= 0.006 && (close || part(3) == 0.0)
}

#[test]
fn computed_styles_agree_with_chromium() {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/chromium");
    let recorded: BTreeMap<String, Value> =
        serde_json::from_str(&std::fs::read_to_string(folder.join("recorded.json")).unwrap()).unwrap();
    let pages = folder.join("pages").canonicalize().unwrap();
    assert!(recorded.len() >= 60, "{} pages", recorded.len());
    let mut counts: BTreeMap<&str, Count> = BTreeMap::new();
    let mut elements = 0;
    for (name, screens) in &recorded {
        let path = pages.join(name);
        let source = Source::read(path.to_str().unwrap(), std::fs::read(&path).unwrap());
        let tree = syntax::tree(&source, Syntax::Html);
        let resources = Folder(pages.clone());
        let mut styles = Styles::new(&tree.html, &source.path, Some(&resources));
        let root = tree.html.tree.root();
        let nodes: Vec<_> = root
            .descendants()
            .filter(|n| n.value().is_element())
            // A template's content is a document of its own.
            .filter(|n| !n.ancestors().any(|a| a.value().is_fragment()))
            .collect();
        for screen in [1, 0] {
            let rows = screens[1 - screen].as_array().or(screens[0].as_array()).unwrap();
            let names: Vec<&str> = nodes
                .iter()
                .filter_map(|n| n.value().as_element())
                .map(|e| e.name())
                .collect();
            let theirs: Vec<&str> = rows.iter().map(|r| r[0].as_str().unwrap()).collect();
            assert_eq!(names, theirs, "{name}: the trees differ");
            for (node, row) in nodes.iter().zip(rows) {
                elements += 1;
                let own = styles.computed(node.id(), screen).unwrap();
                let mut compare = |what, agrees: bool, is_telling: bool, ours: String, theirs: &Value| {
                    let count = counts.entry(what).or_default();
                    count.all += 1;
                    count.agree += usize::from(agrees);
                    count.telling += usize::from(is_telling);
                    count.telling_agree += usize::from(is_telling && agrees);
                    if !agrees {
                        let class = node.value().as_element().and_then(|e| e.attr("class")).unwrap_or("");
                        count.wrong.push(format!(
                            "{name} screen {screen} <{}.{class}>: {ours}, not {theirs}",
                            row[0]
                        ));
                    }
                };
                let number = |i: usize| row[i].as_f64().unwrap();
                let size = f64::from(own.font_size);
                compare(
                    "font-size",
                    is_near(size, number(1)),
                    number(1) != 16.0,
                    size.to_string(),
                    &row[1],
                );
                let black = row[2] == serde_json::json!([0, 0, 0, 1]);
                compare(
                    "color",
                    is_color(own.color, &row[2]),
                    !black,
                    format!("{:?}", own.color),
                    &row[2],
                );
                let clear = row[3][3] == 0;
                let ground = own.background;
                compare(
                    "background-color",
                    is_color(ground, &row[3]),
                    !clear,
                    format!("{ground:?}"),
                    &row[3],
                );
                let opacity = f64::from(own.opacity);
                compare(
                    "opacity",
                    is_near(opacity, number(4)),
                    number(4) != 1.0,
                    opacity.to_string(),
                    &row[4],
                );
                let display = own.display();
                compare(
                    "display",
                    row[5] == display,
                    row[5] != "inline",
                    display.to_string(),
                    &row[5],
                );
                let visibility = own.visibility();
                compare(
                    "visibility",
                    row[6] == visibility,
                    row[6] != "visible",
                    visibility.to_string(),
                    &row[6],
                );
                let weight = f64::from(own.font_weight);
                compare(
                    "font-weight",
                    is_near(weight, number(7)),
                    number(7) != 400.0,
                    weight.to_string(),
                    &row[7],
                );
                let height = match own.line_height {
                    LineHeight::Normal => 0.0,
                    LineHeight::Times(times) => f64::from(times) * size,
                    LineHeight::Pixels(pixels) => f64::from(pixels),
                };
                compare(
                    "line-height",
                    is_near(height, number(8)),
                    number(8) != 0.0,
                    height.to_string(),
                    &row[8],
                );
            }
        }
    }
    println!("{} pages, {elements} elements on two screens", recorded.len());
    println!(
        "{:18} {:>7} {:>8} | differing from the initial value",
        "property", "agree", "of"
    );
    let mut low = Vec::new();
    for (what, count) in &counts {
        let share = |a: usize, b: usize| 100.0 * a as f64 / b as f64;
        let telling = share(count.telling_agree, count.telling);
        println!(
            "{what:18} {:6.2}% {:8} | {telling:6.2}% of {:5}",
            share(count.agree, count.all),
            count.all,
            count.telling
        );
        for wrong in count.wrong.iter().take(12) {
            println!("    {wrong}");
        }
        let floor = match *what {
            "font-size" | "color" | "background-color" => 99.0,
            _ => 98.0,
        };
        if telling < floor || share(count.agree, count.all) < floor {
            low.push(*what);
        }
    }
    assert!(low.is_empty(), "below the floor: {low:?}");
}
