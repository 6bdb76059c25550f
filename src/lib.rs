//! privlint reads privacy policies and consent screens and points at the exact bytes that break the rules.

pub mod document;
pub mod finding;
pub mod source;
pub mod syntax;
pub mod text;
