//! privlint reads privacy policies and consent screens and points at the exact bytes that break the rules.
//!
//! Bytes become a document that remembers where every character came from, the document becomes language-neutral facts, small
//! rules read the facts, and every verdict points back at bytes and at the law:
//!
//! ```text
//! bytes → Source → Document → Facts → rules → Checked → text · JSON
//!         decode   blocks,    what it   findings and
//!         lines    controls,  says and  assessments
//!                  links      does      with spans
//! ```
//!
//! The modules stand below in the order of that line; each uses only those above it.
//!
//! | module | what it knows |
//! |---|---|
//! | [`source`] | decoding, lines, [`source::Span`] and [`source::Position`] |
//! | [`text`] | strings that remember their bytes; sentences, clauses, quantities, dates |
//! | [`settings`] | what a user can set |
//! | [`document`] | blocks, sections, controls, links: what every syntax lowers to |
//! | [`style`] | CSS: how an element is shown, known or unknown |
//! | [`syntax`] | HTML, Markdown, WXML, Android layouts, server templates |
//! | [`lexicon`] | the words of both languages, as data |
//! | [`facts`] | what the document says and the screen does |
//! | [`law`] | instruments and articles |
//! | [`finding`] | findings, assessments, verdicts |
//! | [`rules`] | one file for each rule |
//! | [`config`] | `privlint.toml` |
//! | [`check`] | one document through all of them |
//! | [`fix`] | edits made and confirmed |
//! | [`explain`] | a rule's page |
//! | [`report`] | text and JSON |
//! | [`scan`] | files, folders, threads |
//!
//! # Adding a rule
//!
//! A rule is one file under `src/rules/<folder>/` and one line in the `registry!` of `src/rules/mod.rs`. The file declares
//! documentation, messages and examples in both languages with the `rule!` macro, and has one function `check`:
//!
//! - a requirement gives an [`rules::Outcome`], mostly by [`rules::Context::says`] with a [`concept!`] of the lexicon;
//! - a violation gives [`rules::Spot`]s: of wording, from [`facts::Facts::naming`] (the statements that name a concept) by
//!   [`rules::Context::spot_at`]; of controls, from [`facts::Facts::controls`] by [`rules::Context::spot_control`].
//!
//! Its examples are tests: the spot marked with «…» is exactly where the rule must point.

pub mod source;
pub mod text;

pub mod settings;

pub mod document;

pub mod style;

pub mod syntax;

pub mod lexicon;

pub mod facts;

pub mod law;

pub mod finding;

pub mod rules;

pub mod config;

pub mod check;

pub mod fix;

pub mod explain;

pub mod report;

pub mod scan;
