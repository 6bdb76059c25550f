//! The inventory of data, for people, for spreadsheets and for machines.

mod csv;
mod json;
mod text;

pub use csv::Csv;
pub use json::{DataV1, Json, SCHEMA, schema};
pub use text::Text;

use crate::facts::inventory::{Phrase, Row};

/// The cells of a row that hold phrases, in the order of every report: function and purpose, data, permissions, recipients,
/// retention.
fn columns(row: &Row) -> [Vec<&str>; 5] {
    fn all<'a>(lists: &[&'a [Phrase]]) -> Vec<&'a str> {
        lists
            .iter()
            .flat_map(|list| list.iter())
            .map(|p| p.text.as_str())
            .collect()
    }
    [
        all(&[&row.functions, &row.purposes]),
        row.data.iter().map(|d| d.phrase.text.as_str()).collect(),
        row.permissions.iter().map(|(_, p)| p.text.as_str()).collect(),
        all(&[&row.recipients]),
        all(&[&row.retention]),
    ]
}
