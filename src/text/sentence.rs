//! Sentences and clauses, Chinese and English.
/// stub
pub struct Sentence;
/// stub
pub fn sentences() {}
