//! privlint reads privacy policies and consent screens and points at the exact bytes that break the rules.

pub mod check;
pub mod document;
pub mod explain;
pub mod facts;
pub mod finding;
pub mod law;
pub mod lexicon;
pub mod report;
pub mod rules;
pub mod scan;
pub mod settings;
pub mod source;
pub mod syntax;
pub mod text;
