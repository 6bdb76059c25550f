//! Instruments and articles as TOML records; every citation of a rule resolves here or a test fails.

pub mod app_type;

pub use app_type::{AppType, Necessity};

use std::collections::HashMap;
use std::sync::LazyLock;

use serde::Deserialize;

use crate::source::Message;

/// A law, guideline or standard.
#[derive(Clone, Debug, Deserialize)]
pub struct Instrument {
    /// Short id, such as `cn-pipl`.
    pub id: String,
    /// Short Chinese name.
    pub short_zh: String,
    /// Short English name.
    pub short_en: String,
    /// Full Chinese title.
    pub title_zh: String,
    /// Full English title.
    pub title_en: String,
    /// `cn`, `eu`, `fr`, `us-ca`, `us` or `int`.
    pub jurisdiction: String,
    /// Official address, where known.
    pub url: String,
    /// ISO date from which it applies, where known.
    pub in_force: String,
    /// ISO date at which it ended, if it did.
    #[serde(default)]
    pub in_force_to: String,
}

/// One article or row of an instrument.
#[derive(Clone, Debug, Deserialize)]
pub struct Article {
    /// Its id inside the instrument.
    pub id: String,
    /// How Chinese lawyers cite it.
    pub label_zh: String,
    /// How English lawyers cite it.
    pub label_en: String,
    /// What it asks, in Chinese.
    pub zh: String,
    /// What it asks, in English.
    pub en: String,
    /// How well the record was verified: `1` official text read, `2` translation or reprint read, `3` number confirmed, `U` unverified.
    pub verified: String,
}

/// An article with its instrument.
#[derive(Clone, Copy, Debug)]
pub struct Citation {
    /// The instrument.
    pub instrument: &'static Instrument,
    /// The article.
    pub article: &'static Article,
}

impl Citation {
    /// The citation as lawyers write it.
    pub fn label(self) -> Message {
        let (i, a) = (self.instrument, self.article);
        Message::new(
            format!("《{}》{}", i.short_zh.trim_matches(['《', '》']), a.label_zh),
            format!("{} {}", i.short_en, a.label_en),
        )
    }

    /// Whether the record was verified against the text or a translation of it (LAW.md's V 1 or 2).
    pub fn is_verified(self) -> bool {
        matches!(self.article.verified.as_str(), "1" | "2")
    }
}

/// The day on which the records were compiled.
pub const AS_OF: &str = "2026-11-23";

#[derive(Deserialize)]
struct Record {
    instrument: Instrument,
    #[serde(default)]
    article: Vec<Article>,
}

macro_rules! records {
    ($($file:literal),* $(,)?) => { &[$(($file, include_str!($file))),*] };
}

/// The record files of the build.
pub const RECORDS: &[(&str, &str)] = records![
    "cn-2017.toml",
    "cn-2019.toml",
    "cn-2021-necessary.toml",
    "cn-35273.toml",
    "cn-42574.toml",
    "cn-45574.toml",
    "cn-algo.toml",
    "cn-cac-draft2026.toml",
    "cn-civil.toml",
    "cn-cpl.toml",
    "cn-credit.toml",
    "cn-csl.toml",
    "cn-csl26.toml",
    "cn-ecl.toml",
    "cn-miit164.toml",
    "cn-miit26.toml",
    "cn-miit292.toml",
    "cn-minor.toml",
    "cn-ndsr.toml",
    "cn-pipl.toml",
    "cn-spc-contract.toml",
    "cn-spc-face.toml",
    "cn-tc260-2020.toml",
    "cn-tc260-2020b.toml",
    "eu-cjeu.toml",
    "eu-de.toml",
    "eu-dsa.toml",
    "eu-edpb-03-2022.toml",
    "eu-edpb-05-2020.toml",
    "eu-edpb-cbt.toml",
    "eu-gdpr.toml",
    "fr-cnil.toml",
    "num.toml",
    "us-ca-ccpa.toml",
    "us-ca-reg.toml",
];

/// All instruments with their articles.
///
/// # Panics
/// If a record does not parse: records are part of the build, so that is a bug, and a test finds it.
pub fn instruments() -> &'static [(Instrument, Vec<Article>)] {
    static ALL: LazyLock<Vec<(Instrument, Vec<Article>)>> = LazyLock::new(|| {
        RECORDS
            .iter()
            .map(|(file, text)| {
                let record: Record = toml::from_str(text).unwrap_or_else(|e| panic!("src/law/{file}: {e}"));
                (record.instrument, record.article)
            })
            .collect()
    });
    &ALL
}

/// The article that a citation such as `cn-pipl/14` names.
pub fn resolve(citation: &str) -> Option<Citation> {
    static INDEX: LazyLock<HashMap<String, Citation>> = LazyLock::new(|| {
        let all = instruments()
            .iter()
            .flat_map(|(instrument, articles)| articles.iter().map(move |article| Citation { instrument, article }));
        all.map(|c| (format!("{}/{}", c.instrument.id, c.article.id), c))
            .collect()
    });
    INDEX.get(citation).copied()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn records_parse_and_resolve() {
        assert!(instruments().iter().all(|(_, articles)| !articles.is_empty()));
        assert!(resolve("cn-pipl/14.1").is_some());
        assert!(resolve("cn-pipl/999").is_none());
    }

    #[test]
    fn ids_are_unique() {
        let mut ids: Vec<String> = instruments()
            .iter()
            .flat_map(|(i, a)| a.iter().map(move |a| format!("{}/{}", i.id, a.id)))
            .collect();
        let count = ids.len();
        ids.sort();
        ids.dedup();
        assert_eq!(ids.len(), count);
    }
}
