//! `privlint.toml`: what a product team writes down once, so that everybody checks the same files as the same product.

use serde::Deserialize;

use crate::law::app_type;
use crate::rules;
use crate::settings::Settings;
use crate::source::{self, Message};

/// The name of the file, looked for in each directory that is given; nowhere else.
pub const FILE: &str = "privlint.toml";

/// What a configuration says.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case", default)]
pub struct Config {
    /// Only these rules.
    pub select: Option<Vec<String>>,
    /// Not these rules.
    pub ignore: Vec<String>,
    /// The type of app that the documents belong to.
    pub app_type: Option<String>,
    /// Documents that belong together.
    pub bundle: Vec<Bundle>,
}

/// One product: its screens, its policy and the terms that they link to, by paths from the configuration's directory.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Bundle {
    /// Its name in the report.
    pub name: String,
    /// The privacy policy.
    pub policy: Paths,
    /// Screens.
    pub ui: Paths,
    /// Terms and agreements.
    pub terms: Paths,
}

/// One path, or several.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(untagged)]
pub enum Paths {
    /// `policy = "privacy.md"`
    One(String),
    /// `ui = ["signup.html", "bill.html"]`
    Several(Vec<String>),
}

impl Default for Paths {
    fn default() -> Self {
        Self::Several(Vec::new())
    }
}

impl Paths {
    fn iter(&self) -> impl Iterator<Item = &str> {
        match self {
            Self::One(path) => std::slice::from_ref(path),
            Self::Several(paths) => paths,
        }
        .iter()
        .map(String::as_str)
    }
}

impl Bundle {
    /// The files of the bundle as they are named beneath `folder`, the configuration's own.
    pub fn files(&self, folder: &str) -> Vec<String> {
        let all = self.policy.iter().chain(self.ui.iter()).chain(self.terms.iter());
        let beneath = |path: &str| source::join(&format!("{}/", folder.trim_end_matches('/')), path);
        all.filter_map(beneath).collect()
    }
}

impl Config {
    /// Reads the text of the file `path`. Errors say what is wrong, where, and what would be right.
    pub fn read(path: &str, text: &str) -> Result<Self, Message> {
        let config: Self = toml::from_str(text).map_err(|error| {
            let error = error.to_string();
            let error = error.trim_end();
            Message::new(format!("{path}：{error}"), format!("{path}: {error}"))
        })?;
        let named = config.select.iter().flatten().chain(&config.ignore);
        for rule in named {
            if rules::find(rule).is_none() {
                return Err(Message::new(
                    format!("{path}：没有名为 {rule} 的规则；privlint rules 可列出全部规则"),
                    format!("{path}: there is no rule {rule}; privlint rules lists all"),
                ));
            }
        }
        if let Some(name) = config.app_type.as_deref().filter(|name| app_type::find(name).is_none()) {
            return Err(Message::new(
                format!("{path}：没有名为 {name} 的 App 类型；privlint app-types 可列出全部类型"),
                format!("{path}: there is no app type {name}; privlint app-types lists all"),
            ));
        }
        Ok(config)
    }

    /// Fills in what the command line left open.
    pub fn complete(&self, settings: &mut Settings) {
        if settings.select.is_none() {
            settings.select.clone_from(&self.select);
        }
        settings.ignore.extend(self.ignore.iter().cloned());
        if settings.app_type.is_none() {
            let found = self.app_type.as_deref().and_then(app_type::find);
            settings.app_type = found.map(|found| found.id.clone());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_configuration() {
        let text = "ignore = [\"rights-copy\"]\n[[bundle]]\nname = \"bill\"\npolicy = \"p.md\"\nui = [\"a/bill.html\", \"../out.html\"]";
        let config = Config::read("privlint.toml", text).unwrap();
        assert_eq!(
            config.bundle[0].files("site"),
            ["site/p.md", "site/a/bill.html", "out.html"]
        );
        let mut settings = Settings::default();
        config.complete(&mut settings);
        assert!(!settings.runs("rights-copy"));
    }

    #[test]
    fn mistakes_are_told() {
        let told = |text| Config::read("x/privlint.toml", text).unwrap_err().en;
        assert!(
            told("select = 1").starts_with("x/privlint.toml: "),
            "{}",
            told("select = 1")
        );
        assert!(told("colour = true").contains("colour"));
        assert!(told("ignore = [\"no-such-rule\"]").contains("no-such-rule"));
        assert!(told("app-type = \"zeppelin\"").contains("zeppelin"));
    }
}
