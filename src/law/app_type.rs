//! What each common type of app needs to know for its basic function, by Article 5 of cn-2021-necessary.

use std::sync::LazyLock;

use serde::Deserialize;

use crate::lexicon::token;
use crate::source::Message;

/// The record file.
pub const RECORD: (&str, &str) = ("app-types.toml", include_str!("app-types.toml"));

/// One of the 39 types.
#[derive(Clone, Debug, Deserialize)]
pub struct AppType {
    /// Short id, such as `browser`.
    pub id: String,
    /// Its number in Article 5.
    pub number: u8,
    /// The law's name.
    pub zh: String,
    /// Our English name.
    pub en: String,
    /// Tokens of the data that the basic function always needs.
    #[serde(default)]
    pub needs: Vec<String>,
    /// What is needed in some cases.
    #[serde(default)]
    pub when: Vec<When>,
}

/// Data that are necessary in one case only.
#[derive(Clone, Debug, Deserialize)]
pub struct When {
    /// The case, in Chinese.
    pub zh: String,
    /// The case, in English.
    pub en: String,
    /// Whether one of the data is enough.
    #[serde(default)]
    pub any: bool,
    /// Tokens of the data.
    pub needs: Vec<String>,
}

#[derive(Deserialize)]
struct Family {
    tokens: Vec<String>,
}

#[derive(Deserialize)]
struct Record {
    app_type: Vec<AppType>,
    family: Vec<Family>,
}

/// How necessary a kind of data is for a type of app.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Necessity {
    /// The basic function cannot do without it.
    Always,
    /// It is necessary in some cases.
    Sometimes,
    /// The law does not list it for this type.
    Beyond,
}

impl AppType {
    /// How necessary a kind of data is; related kinds count as one.
    pub fn necessity(&self, token: &str) -> Necessity {
        let covers = |needs: &[String]| needs.iter().any(|n| related(n, token));
        if covers(&self.needs) {
            Necessity::Always
        } else if self.when.iter().any(|w| covers(&w.needs)) {
            Necessity::Sometimes
        } else {
            Necessity::Beyond
        }
    }

    /// What it needs, as a sentence part for people.
    pub fn needs(&self) -> Message {
        if self.needs.is_empty() && self.when.is_empty() {
            return Message::new("无须个人信息", "no personal information");
        }
        let (mut zh, mut en) = (list(&self.needs).zh, list(&self.needs).en);
        for when in &self.when {
            let needs = list(&when.needs);
            zh += &format!("；{}：{}", when.zh, needs.zh);
            en += &format!("; {}: {}", when.en, needs.en);
        }
        Message::new(zh, en)
    }

    /// For machines.
    pub fn json(&self) -> serde_json::Value {
        let when = |w: &When| serde_json::json!({ "when": { "zh": w.zh, "en": w.en }, "any": w.any, "needs": w.needs });
        serde_json::json!({
            "id": self.id,
            "number": self.number,
            "name": { "zh": self.zh, "en": self.en },
            "needs": self.needs,
            "conditional": self.when.iter().map(when).collect::<Vec<_>>(),
        })
    }
}

fn list(tokens: &[String]) -> Message {
    let names: Vec<&Message> = tokens.iter().filter_map(|t| token(t)).map(|t| &t.name).collect();
    let join = |of: fn(&Message) -> &str, with: &str| names.iter().map(|n| of(n)).collect::<Vec<_>>().join(with);
    Message::new(join(|n| n.zh.as_str(), "、"), join(|n| n.en.as_str(), ", "))
}

/// All types, in the order of the article.
pub fn all() -> &'static [AppType] {
    &record().app_type
}

/// The type of an id, or of a name of the law or ours.
pub fn find(name: &str) -> Option<&'static AppType> {
    let name = name.trim();
    let is = |t: &&AppType| {
        t.id.eq_ignore_ascii_case(name)
            || t.en.eq_ignore_ascii_case(name)
            || t.zh == name
            || t.zh.strip_suffix('类') == Some(name)
    };
    all().iter().find(is)
}

/// Whether two kinds of data are the same as far as necessity goes.
fn related(a: &str, b: &str) -> bool {
    let both = |f: &Family| f.tokens.iter().any(|t| t == a) && f.tokens.iter().any(|t| t == b);
    a == b || record().family.iter().any(both)
}

/// # Panics
/// If the record does not parse: it is part of the build, so that is a bug, and a test finds it.
fn record() -> &'static Record {
    static RECORDS: LazyLock<Record> = LazyLock::new(|| {
        let (file, text) = RECORD;
        toml::from_str(text).unwrap_or_else(|e| panic!("src/law/{file}: {e}"))
    });
    &RECORDS
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_article_is_complete_and_every_token_exists() {
        assert_eq!(all().len(), 39);
        assert!(all().iter().enumerate().all(|(i, t)| usize::from(t.number) == i + 1));
        assert_eq!(
            all().iter().filter(|t| t.needs.is_empty() && t.when.is_empty()).count(),
            13
        );
        let of_types = all()
            .iter()
            .flat_map(|t| t.needs.iter().chain(t.when.iter().flat_map(|w| &w.needs)));
        for id in of_types.chain(record().family.iter().flat_map(|f| &f.tokens)) {
            assert!(token(id).is_some(), "{id}");
        }
    }

    #[test]
    fn necessity_by_type() {
        let of = |id: &str, token: &str| find(id).unwrap().necessity(token);
        assert_eq!(of("browser", "contacts"), Necessity::Beyond);
        assert_eq!(of("map-navigation", "location"), Necessity::Always);
        assert_eq!(of("online-shopping", "real-name"), Necessity::Always);
        assert_eq!(of("vehicle-use", "location"), Necessity::Sometimes);
        assert_eq!(of("浏览器类", "location"), Necessity::Beyond);
        assert_eq!(find("Browsers").unwrap().needs().en, "no personal information");
    }
}
