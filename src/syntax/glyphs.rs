//! Boxes that are drawn with a character.

use super::boxes;
use super::builder::{self, DocumentBuilder};
use crate::document::{BlockKind, Control, ControlKind, LayerKind, State};

/// Boxes that are a character at the start of a text.
pub(super) fn find(out: &mut DocumentBuilder) {
    for (id, block) in out.blocks.iter().enumerate() {
        if matches!(block.kind, BlockKind::Code | BlockKind::Heading { .. }) {
            continue;
        }
        let plain = &block.text.plain;
        let Some(first) = plain.chars().next() else { continue };
        let state = match first {
            '☑' | '☒' => State::On,
            // In lists these are bullets: "✅ Fast, ✅ Free".
            '✔' | '✅' | '✓' if !matches!(block.kind, BlockKind::ListItem { .. } | BlockKind::Cell) => State::On,
            '☐' | '□' | '⬜' | '▢' => State::Off,
            _ => continue,
        };
        let in_layer = out.layers[block.layer].kind != LayerKind::Page;
        if plain.len() > 600 || !(in_layer || boxes::speaks_of_consent(plain)) {
            continue;
        }
        if out.controls.iter().any(|c| c.block == Some(id) && c.kind.has_state()) {
            continue;
        }
        let rest = &plain[first.len_utf8()..];
        let start = plain.len() - rest.trim_start().len();
        let glyph = block.text.span(0..first.len_utf8());
        out.controls.push(Control {
            kind: ControlKind::ImageCheckbox,
            span: glyph,
            label: builder::cut(&block.text, start..plain.len()),
            block: Some(id),
            state,
            state_span: (state == State::On).then_some(glyph),
            off: None,
            required: false,
            disabled: false,
            visibility: block.visibility,
            style: None,
            group: None,
            value: None,
            hint: String::new(),
            handlers: String::new(),
            links: block.links.clone().collect(),
            layer: block.layer,
            region: block.region,
        });
    }
    out.controls.sort_by_key(|c| c.span.start);
}
