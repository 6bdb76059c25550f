//! Words as data: what the two languages call things, in `.lex` files that people can read and mend without Rust.
//!
//! Rules and facts ask for concepts by name, through [`concept!`](crate::concept), and never see a word.

mod compile;
mod forms;
pub mod grammar;
mod matcher;
mod tokens;

use std::collections::HashMap;
use std::sync::LazyLock;

use crate::source::Language;
use crate::text::{Sentence, fold, sentences};
use forms::Irregular;
use grammar::{Concept, Item, LexError, Pattern};
use matcher::Matcher;
pub use matcher::Scratch;
pub use tokens::{Token, token, token_of, tokens};

/// A concept of the lexicon, the same in both languages.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ConceptId(pub u16);

/// One place where a concept stands, in bytes of the folded text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Match {
    /// Which concept.
    pub concept: ConceptId,
    /// First byte.
    pub start: usize,
    /// One past the last byte.
    pub end: usize,
    /// The clause of the sentence that it begins in.
    pub clause: usize,
}

/// All words of both languages, compiled.
pub struct Lexicon {
    ids: HashMap<String, ConceptId>,
    zh: Side,
    en: Side,
}

struct Side {
    concepts: Vec<Concept>,
    matcher: Matcher,
}

/// The concept of a name, looked up once; an unknown name is a bug that the house test finds.
#[macro_export]
macro_rules! concept {
    ($name:literal) => {{
        static ID: std::sync::LazyLock<$crate::lexicon::ConceptId> =
            std::sync::LazyLock::new(|| $crate::lexicon::Lexicon::global().id($name));
        *ID
    }};
}

/// A `.lex` file that belongs to the build.
macro_rules! lex {
    ($($path:literal),* $(,)?) => { &[$(($path, include_str!($path))),*] };
}

/// The Chinese word lists.
pub const ZH: &[(&str, &str)] = lex![
    "zh/common.lex",
    "zh/data.lex",
    "zh/practices.lex",
    "zh/rules.lex",
    "zh/layout.lex",
    "zh/consent.lex",
    "zh/choices.lex",
    "zh/rights.lex",
    "zh/violations.lex",
    "zh/ui.lex",
];
/// The English word lists.
pub const EN: &[(&str, &str)] = lex![
    "en/common.lex",
    "en/data.lex",
    "en/practices.lex",
    "en/rules.lex",
    "en/layout.lex",
    "en/consent.lex",
    "en/choices.lex",
    "en/rights.lex",
    "en/violations.lex",
    "en/ui.lex",
];

/// The Chinese word lists of the inventory of data: kinds of data one by one, and the headers of tables.
pub const ZH_INVENTORY: &[(&str, &str)] = lex!["zh/tokens.lex", "zh/inventory.lex"];
/// The English word lists of the inventory of data.
pub const EN_INVENTORY: &[(&str, &str)] = lex!["en/tokens.lex", "en/inventory.lex"];

impl Lexicon {
    /// The words of the inventory of data, which only it reads: a check without an app type never compiles them.
    pub fn inventory() -> &'static Self {
        static INVENTORY: LazyLock<Lexicon> =
            LazyLock::new(|| Lexicon::new(ZH_INVENTORY, EN_INVENTORY).unwrap_or_else(|e| panic!("{e}")));
        &INVENTORY
    }

    /// The lexicon of the build.
    pub fn global() -> &'static Self {
        static GLOBAL: LazyLock<Lexicon> = LazyLock::new(|| Lexicon::new(ZH, EN).unwrap_or_else(|e| panic!("{e}")));
        &GLOBAL
    }

    /// Compiles word lists, given as (file name, content).
    ///
    /// # Errors
    /// The first mistake found: syntax, a name used twice, an unknown reference or a circle of references.
    pub fn new(zh: &[(&str, &str)], en: &[(&str, &str)]) -> Result<Self, LexError> {
        let (zh, en) = (read(zh)?, read(en)?);
        let mut names: Vec<&String> = zh.iter().chain(&en).map(|(_, c)| &c.name).collect();
        names.sort();
        names.dedup();
        let ids: HashMap<String, ConceptId> = names.into_iter().cloned().zip((0..).map(ConceptId)).collect();
        let irregular = Irregular::read(include_str!("en/forms.lex"));
        let side = |concepts: Vec<(String, Concept)>, language| {
            let order = order(&concepts)?;
            let concepts: Vec<Concept> = concepts.into_iter().map(|(_, c)| c).collect();
            let matcher = Matcher::new(&concepts, &order, &ids, &irregular, language);
            Ok(Side { concepts, matcher })
        };
        // Every run waits for the words, so that both languages are compiled at once.
        let (zh, en) = std::thread::scope(|scope| {
            let zh = scope.spawn(|| side(zh, Language::Zh));
            let en = side(en, Language::En);
            (zh.join().unwrap_or_else(|p| std::panic::resume_unwind(p)), en)
        });
        Ok(Self { ids, zh: zh?, en: en? })
    }

    /// The id of a concept.
    ///
    /// # Panics
    /// If no word list has it: names are written in the code, so that is a bug.
    pub fn id(&self, name: &str) -> ConceptId {
        *self
            .ids
            .get(name)
            .unwrap_or_else(|| panic!("no concept {name:?} in src/lexicon/{{zh,en}}/*.lex"))
    }

    /// Whether a word list has the concept.
    pub fn has(&self, name: &str) -> bool {
        self.ids.contains_key(name)
    }

    /// How many concepts there are.
    pub fn len(&self) -> usize {
        self.ids.len()
    }

    /// Whether there are no concepts.
    pub fn is_empty(&self) -> bool {
        self.ids.is_empty()
    }

    /// Finds the concepts in each sentence of folded text; within a sentence they come by concept, then by place.
    pub fn scan(
        &self,
        folded: &str,
        sentences: &[Sentence],
        language: Language,
        scratch: &mut Scratch,
    ) -> Vec<Vec<Match>> {
        self.side(language).matcher.scan(folded, sentences, scratch)
    }

    /// The concepts of one language as written.
    pub fn concepts(&self, language: Language) -> &[Concept] {
        &self.side(language).concepts
    }

    /// Checks a concept's own lines: what fails, as sentences for people. It is the test of the word lists.
    pub fn check(&self, concept: &Concept, language: Language) -> Vec<String> {
        let matcher = &self.side(language).matcher;
        let id = self.id(&concept.name);
        let mut failures = Vec::new();
        let mut exercised = Vec::new();
        let matches = |text: &str, exercised: &mut Vec<usize>| {
            let folded = fold(text).text;
            let sentences = sentences(&folded);
            exercised.extend(matcher.exercised(&folded, &sentences, id));
            matcher
                .scan(&folded, &sentences, &mut Scratch::default())
                .iter()
                .flatten()
                .any(|m| m.concept == id)
        };
        for (line, text) in &concept.must {
            if !matches(text, &mut exercised) {
                failures.push(format!("{language} line {line}: {} must match: {text}", concept.name));
            }
        }
        for (line, text) in &concept.must_not {
            if matches(text, &mut Vec::new()) {
                failures.push(format!(
                    "{language} line {line}: {} must not match: {text}",
                    concept.name
                ));
            }
        }
        for (line, _) in &concept.patterns {
            if !exercised.contains(line) {
                failures.push(format!(
                    "line {line}: no `+` line of {} exercises this pattern",
                    concept.name
                ));
            }
        }
        failures
    }

    fn side(&self, language: Language) -> &Side {
        match language {
            Language::Zh => &self.zh,
            Language::En => &self.en,
        }
    }
}

fn read(files: &[(&str, &str)]) -> Result<Vec<(String, Concept)>, LexError> {
    let mut all: Vec<(String, Concept)> = Vec::new();
    for (file, text) in files {
        for concept in grammar::parse(file, text)? {
            if all.iter().any(|(_, c)| c.name == concept.name) {
                return Err(mistake(
                    file,
                    concept.line,
                    format!("a new name: {:?} is defined already", concept.name),
                ));
            }
            all.push(((*file).to_string(), concept));
        }
    }
    Ok(all)
}

/// The concepts in an order in which each comes after those it refers to.
fn order(concepts: &[(String, Concept)]) -> Result<Vec<usize>, LexError> {
    let index: HashMap<&str, usize> = concepts
        .iter()
        .enumerate()
        .map(|(i, (_, c))| (c.name.as_str(), i))
        .collect();
    let mut needs: Vec<Vec<usize>> = Vec::new();
    for (file, concept) in concepts {
        let mut own = Vec::new();
        for (line, pattern) in concept.patterns.iter().chain(&concept.exceptions) {
            for name in references(pattern) {
                match index.get(name) {
                    Some(i) => own.push(*i),
                    None => {
                        return Err(mistake(
                            file,
                            *line,
                            format!("a concept of this language instead of <{name}>"),
                        ));
                    }
                }
            }
        }
        needs.push(own);
    }
    let mut order = Vec::new();
    let mut placed = vec![false; concepts.len()];
    loop {
        let before = order.len();
        for i in 0..concepts.len() {
            if !placed[i] && needs[i].iter().all(|n| placed[*n]) {
                placed[i] = true;
                order.push(i);
            }
        }
        if order.len() == concepts.len() {
            return Ok(order);
        }
        if order.len() == before {
            let (file, concept) = &concepts[placed.iter().position(|p| !p).unwrap_or(0)];
            return Err(mistake(
                file,
                concept.line,
                format!("no circle of references: {:?} refers back to itself", concept.name),
            ));
        }
    }
}

fn references(pattern: &Pattern) -> Vec<&str> {
    let mut found = Vec::new();
    let mut open: Vec<&Item> = pattern.rows.iter().flatten().collect();
    while let Some(item) = open.pop() {
        match item {
            Item::Concept(name) => found.push(name.as_str()),
            Item::OneOf(rows) | Item::Optional(rows) => open.extend(rows.iter().flatten()),
            _ => {}
        }
    }
    found
}

fn mistake(file: &str, line: usize, expected: String) -> LexError {
    LexError {
        file: file.to_string(),
        line,
        column: 1,
        text: String::new(),
        expected,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Every word list's own `+` and `-` lines hold, and every pattern is exercised by one.
    fn own_lines_hold(language: Language) {
        let lexicons = [Lexicon::global(), Lexicon::inventory()];
        let failures: Vec<String> = lexicons
            .iter()
            .flat_map(|lexicon| {
                lexicon
                    .concepts(language)
                    .iter()
                    .map(move |c| lexicon.check(c, language))
            })
            .flatten()
            .collect();
        assert!(
            failures.is_empty(),
            "{} failures:\n{}",
            failures.len(),
            failures.join("\n")
        );
    }

    #[test]
    fn own_lines_of_zh_hold() {
        own_lines_hold(Language::Zh);
    }

    #[test]
    fn own_lines_of_en_hold() {
        own_lines_hold(Language::En);
    }

    /// What the check takes for a kind of data, the inventory can name.
    #[test]
    fn every_kind_of_data_has_a_token() {
        let mut nameless = Vec::new();
        for language in [Language::Zh, Language::En] {
            let kinds = Lexicon::global()
                .concepts(language)
                .iter()
                .find(|c| c.name == "data-type");
            for (_, pattern) in &kinds.unwrap().patterns {
                let [Item::OneOf(words)] = pattern.rows[0].as_slice() else {
                    continue;
                };
                for word in words.iter().filter_map(|row| match row.as_slice() {
                    [Item::Word(word) | Item::Forms(word)] => Some(word),
                    _ => None,
                }) {
                    let text = fold(word).text;
                    let split = sentences(&text);
                    let lexicon = Lexicon::inventory();
                    let found = lexicon.scan(&text, &split, language, &mut Scratch::default());
                    if found.iter().flatten().next().is_none() {
                        nameless.push(word.clone());
                    }
                }
            }
        }
        assert!(nameless.is_empty(), "{nameless:?}");
    }

    fn found(lex: &str, text: &str, language: Language) -> Vec<String> {
        let lexicon = match language {
            Language::Zh => Lexicon::new(&[("t.lex", lex)], &[]),
            Language::En => Lexicon::new(&[], &[("t.lex", lex)]),
        }
        .unwrap();
        let folded = fold(text).text;
        let split = sentences(&folded);
        lexicon
            .scan(&folded, &split, language, &mut Scratch::default())
            .iter()
            .flatten()
            .map(|m| folded[m.start..m.end].to_string())
            .collect()
    }

    #[test]
    fn gaps_groups_and_forms() {
        let lex = "concept a \"x\"\n  (close~|delete~) [your|the] ..2 account\n  but not account manager\n";
        let check = |text, expected: &[&str]| assert_eq!(found(lex, text, Language::En), expected, "{text}");
        check("Closing your old account is easy.", &["closing your old account"]);
        check("We close the very old big account.", &[]);
        check("Enclose your account.", &[]);
        check("Delete your account manager.", &[]);
    }

    #[test]
    fn chinese_gaps_stay_in_the_clause() {
        let lex = "concept a \"x\"\n  注销 ..3 (账号|账户)\n";
        let check = |text, expected: &[&str]| assert_eq!(found(lex, text, Language::Zh), expected, "{text}");
        check("您可以注销您的账户。", &["注销您的账户"]);
        check("您可以注 销賬戶", &["注销账户"]);
        check("注销，账户", &[]);
    }

    #[test]
    fn halves_in_any_order() {
        let lex = "concept b \"x\"\n  share~\nconcept a \"x\"\n  <b> & partner~\n";
        let got = found(lex, "With partners we share it, but we share it alone.", Language::En);
        assert_eq!(got.iter().filter(|g| g.contains("partners")).count(), 1);
    }

    #[test]
    fn mistakes_in_references() {
        assert!(Lexicon::new(&[("t.lex", "concept a \"x\"\n  <b>\n")], &[]).is_err());
        assert!(Lexicon::new(&[("t.lex", "concept a \"x\"\n  <b>\nconcept b \"x\"\n  <a>\n")], &[]).is_err());
        assert!(Lexicon::new(&[("t.lex", "concept a \"x\"\n  p\nconcept a \"x\"\n  q\n")], &[]).is_err());
    }
}
