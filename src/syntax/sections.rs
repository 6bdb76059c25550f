//! Headings, also those that are only bold or numbered lines; the sections they open; and numbered lines that are lists.

use super::number::{self, Enumerator, Style};
use crate::document::{Block, BlockKind, Section, SectionId, Syntax};

/// Characters of a bold line that can still be a heading.
const BOLD_LINE: usize = 60;

/// Whether a paragraph introduces the list or table after it.
pub(super) fn introduces(plain: &str) -> bool {
    let plain = plain.trim_end();
    if plain.ends_with([':', '：', '—', '-', ',', '，']) {
        return true;
    }
    let ends_sentence = plain.ends_with(['.', '。', '!', '！', '?', '？', ';', '；']);
    let points_on = |word: &str| plain.contains(word);
    (!ends_sentence && plain.len() < 600)
        || [
            "following",
            "Following",
            "below",
            "these",
            "such as",
            "以下",
            "如下",
            "下列",
            "下述",
            "包括",
        ]
        .into_iter()
        .any(points_on)
}

/// How a line that is no heading in the markup looks like one.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Look {
    Bold,
    Hashes(u8),
    Numbered(Style),
}

/// Finds the headings, opens the sections and tells numbered lines that are lists.
pub(super) fn settle(blocks: &mut [Block], syntax: Syntax) -> Vec<Section> {
    let looks = looks(blocks, syntax);
    let mut sections = vec![Section {
        heading: None,
        level: 0,
        parent: None,
        blocks: 0..0,
    }];
    let mut path: Vec<SectionId> = vec![0];
    // The headings that the last one of the markup has beneath it, outermost first; numbering nests also where the
    // markup gives every heading the same level.
    let mut nested: Vec<(Look, bool, u8)> = Vec::new();
    let mut base = 0_u8;
    for id in 0..blocks.len() {
        let level = match (blocks[id].kind, looks[id]) {
            (BlockKind::Heading { level }, _) => {
                let number = number::enumerator(&blocks[id].text.plain).filter(|n| number::can_head(n.style));
                match number {
                    Some(number) if level == base && nested.first().is_some_and(|n| n.1) => {
                        Some(nest(&mut nested, Look::Numbered(number.style), true, base))
                    }
                    _ => {
                        base = level;
                        nested.clear();
                        nested.extend(number.map(|n| (Look::Numbered(n.style), true, level)));
                        Some(level)
                    }
                }
            }
            (_, Some(look)) => Some(nest(&mut nested, look, false, base)),
            _ => None,
        };
        if let Some(level) = level {
            blocks[id].kind = BlockKind::Heading { level };
        }
        if let Some(level) = level {
            while path.len() > 1 && path.last().is_some_and(|&s| sections[s].level >= level) {
                path.pop();
            }
            let parent = path.last().copied();
            let section = sections.len();
            sections.push(Section {
                heading: Some(id),
                level,
                parent,
                blocks: id..id,
            });
            path.push(section);
        }
        let section = sections.len() - 1;
        sections[section].blocks.end = id + 1;
        blocks[id].section = section;
    }
    lists(blocks);
    sections
}

/// The level of a heading that looks like `look`, among those open.
fn nest(nested: &mut Vec<(Look, bool, u8)>, look: Look, is_markup: bool, base: u8) -> u8 {
    if let Some(at) = nested.iter().position(|(l, m, _)| *l == look && *m == is_markup) {
        nested.truncate(at + 1);
        return nested[at].2;
    }
    if is_markup {
        nested.retain(|n| n.1);
    }
    let level = nested.last().map_or(base, |n| n.2).saturating_add(1).min(6);
    nested.push((look, is_markup, level));
    level
}

fn looks(blocks: &[Block], syntax: Syntax) -> Vec<Option<Look>> {
    let numbers: Vec<Option<Enumerator>> = blocks
        .iter()
        .map(|b| {
            let is_line = matches!(b.kind, BlockKind::Paragraph) && b.cell.is_none();
            let number = is_line.then(|| number::enumerator(&b.text.plain)).flatten()?;
            (number::can_head(number.style) && number::is_title(&b.text.plain[number.len..])).then_some(number)
        })
        .collect();
    let mut looks = vec![None; blocks.len()];
    for (id, block) in blocks.iter().enumerate() {
        if !matches!(block.kind, BlockKind::Paragraph)
            || block.cell.is_some()
            || !block.links.is_empty() && block.links.len() > 1
        {
            continue;
        }
        let plain = &block.text.plain;
        if syntax == Syntax::Markdown && plain.starts_with('#') {
            let hashes = plain.bytes().take_while(|b| *b == b'#').count();
            if hashes <= 6 && number::is_title(&plain[hashes..]) {
                looks[id] = Some(Look::Hashes(hashes as u8));
                continue;
            }
        }
        if let Some(number) = numbers[id] {
            // Neighbours numbered alike with nothing in between are a list or a table of contents.
            let is_next = |a: Option<Enumerator>, b: Option<Enumerator>| match (a, b) {
                (Some(a), Some(b)) => {
                    a.style == b.style && a.value.zip(b.value).is_none_or(|(a, b)| b == a.saturating_add(1))
                }
                _ => false,
            };
            let before = id.checked_sub(1).and_then(|at| numbers[at]);
            let after = numbers.get(id + 1).copied().flatten();
            let is_bold = is_bold(block);
            if is_bold || !(is_next(before, Some(number)) || is_next(Some(number), after)) {
                looks[id] = Some(Look::Numbered(number.style));
                continue;
            }
        }
        if is_bold(block) && plain.chars().count() < BOLD_LINE && number::is_title(plain) {
            looks[id] = Some(Look::Bold);
        }
    }
    looks
}

fn is_bold(block: &Block) -> bool {
    let covered: usize = block.emphasis.iter().map(|e| e.end - e.start).sum();
    let plain = &block.text.plain;
    !block.emphasis.is_empty()
        && (covered + 1 >= plain.len() || {
            // Numbers and colons outside the bold are part of the line all the same.
            let first = block.emphasis[0].start;
            let last = block.emphasis.last().map_or(0, |e| e.end);
            let is_rest = |s: &str| {
                s.chars()
                    .all(|c| !c.is_alphabetic() || "一二三四五六七八九十".contains(c))
            };
            is_rest(&plain[..first]) && is_rest(&plain[last..]) && covered + 8 >= last - first
        })
}

/// Numbered paragraphs after "…:" are the items of a list that the markup does not know of.
fn lists(blocks: &mut [Block]) {
    // The running list: its introduction and the style of its items.
    let mut list: Option<(usize, Style)> = None;
    for id in 0..blocks.len() {
        if blocks[id].kind != BlockKind::Paragraph || blocks[id].cell.is_some() {
            list = None;
            continue;
        }
        let number = number::enumerator(&blocks[id].text.plain);
        let Some(number) = number else {
            list = None;
            continue;
        };
        if let Some((lead_in, style)) = list
            && style == number.style
        {
            blocks[id].kind = BlockKind::ListItem { depth: 1 };
            blocks[id].lead_in = Some(lead_in);
            continue;
        }
        let lead_in = id.checked_sub(1).filter(|&before| {
            let block = &blocks[before];
            matches!(block.kind, BlockKind::Paragraph | BlockKind::ListItem { .. })
                && block.region == blocks[id].region
                && block.text.plain.trim_end().ends_with([':', '：'])
        });
        list = lead_in.map(|lead_in| (lead_in, number.style));
        if let Some(lead_in) = lead_in {
            blocks[id].kind = BlockKind::ListItem { depth: 1 };
            blocks[id].lead_in = Some(lead_in);
        }
    }
}
