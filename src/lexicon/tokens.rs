//! The canonical names of kinds of personal data, so that two languages and many wordings can be compared.

use std::sync::LazyLock;

use super::{ConceptId, EN_INVENTORY, Lexicon, ZH_INVENTORY, grammar};
use crate::source::Message;

/// One kind of personal data.
#[derive(Clone, Debug)]
pub struct Token {
    /// Its concept in the inventory's lexicon.
    pub concept: ConceptId,
    /// The canonical token, such as `mobile-number`.
    pub id: String,
    /// What people call it.
    pub name: Message,
}

/// All tokens, in the order of their ids.
pub fn tokens() -> &'static [Token] {
    static ALL: LazyLock<Vec<Token>> = LazyLock::new(|| {
        let lexicon = Lexicon::inventory();
        // Both files were parsed when the lexicon was made, so neither can fail here.
        let read = |(file, text): &(&str, &str)| grammar::parse(file, text).unwrap_or_default();
        let (zh, en) = (read(&ZH_INVENTORY[0]), read(&EN_INVENTORY[0]));
        let mut all: Vec<Token> = zh
            .into_iter()
            .map(|c| {
                let other = en.iter().find(|e| e.name == c.name).map(|e| e.about.clone());
                Token {
                    concept: lexicon.id(&c.name),
                    name: Message::new(c.about, other.unwrap_or_default()),
                    id: c.name,
                }
            })
            .collect();
        all.sort_by_key(|t| t.concept);
        all
    });
    &ALL
}

/// The token of an id.
pub fn token(id: &str) -> Option<&'static Token> {
    tokens().iter().find(|t| t.id == id)
}

/// The token that a concept of the inventory's lexicon stands for.
pub fn token_of(concept: ConceptId) -> Option<&'static Token> {
    let all = tokens();
    all.binary_search_by_key(&concept, |t| t.concept).ok().map(|i| &all[i])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_languages_name_every_token() {
        assert!(tokens().len() > 90);
        for token in tokens() {
            assert!(!token.name.zh.is_empty() && !token.name.en.is_empty(), "{}", token.id);
        }
        let parsed = grammar::parse("en", EN_INVENTORY[0].1).unwrap();
        assert_eq!(parsed.len(), tokens().len());
        assert_eq!(
            token("sms").unwrap().concept,
            token_of(token("sms").unwrap().concept).unwrap().concept
        );
    }
}
