//! Custom properties: `var()` put in place, without end or growth.

use std::collections::HashMap;
use std::rc::Rc;

/// Bytes of one value after its variables were put in place.
const MAX_BYTES: usize = 16 << 10;
/// Variables inside variables.
const MAX_DEPTH: usize = 32;

/// The custom properties of an element; those it does not set are its parent's.
#[derive(Debug, Default)]
pub(super) struct Variables {
    own: HashMap<Box<str>, Option<Rc<str>>>,
    parent: Option<Rc<Variables>>,
}

impl Variables {
    /// The variables of an element that declares `declared` inside `parent`.
    pub(super) fn new(declared: &HashMap<&str, &str>, parent: Option<&Rc<Self>>, work: &mut u64) -> Self {
        let mut solver = Solver {
            declared,
            parent,
            solved: HashMap::new(),
            open: Vec::new(),
            work,
        };
        for name in declared.keys() {
            solver.solve(name);
        }
        Self {
            own: solver
                .solved
                .into_iter()
                .map(|(name, value)| (name.into(), value))
                .collect(),
            parent: parent.cloned(),
        }
    }

    fn get(&self, name: &str) -> Option<Rc<str>> {
        let mut at = self;
        loop {
            if let Some(value) = at.own.get(name) {
                return value.clone();
            }
            at = at.parent.as_deref()?;
        }
    }

    /// A value with its variables put in place; none if it cannot be done.
    pub(super) fn substitute(&self, text: &str, work: &mut u64) -> Option<String> {
        substitute(text, 0, work, &mut |name, _| self.get(name))
    }
}

struct Solver<'a> {
    declared: &'a HashMap<&'a str, &'a str>,
    parent: Option<&'a Rc<Variables>>,
    solved: HashMap<String, Option<Rc<str>>>,
    open: Vec<String>,
    work: &'a mut u64,
}

impl Solver<'_> {
    fn solve(&mut self, name: &str) -> Option<Rc<str>> {
        if let Some(value) = self.solved.get(name) {
            return value.clone();
        }
        let Some(text) = self.declared.get(name).copied() else {
            return self.parent.and_then(|p| p.get(name));
        };
        if self.open.len() >= MAX_DEPTH || self.open.iter().any(|n| n == name) {
            // A cycle makes each of its members invalid.
            return None;
        }
        let value = match text.trim().to_ascii_lowercase().as_str() {
            "initial" => None,
            "inherit" | "unset" | "revert" | "revert-layer" => self.parent.and_then(|p| p.get(name)),
            _ if super::value::has_variable(text) => {
                self.open.push(name.to_owned());
                let mut work = std::mem::take(self.work);
                let value = substitute(text, 0, &mut work, &mut |name, spent| {
                    *self.work = *spent;
                    let value = self.solve(name);
                    *spent = *self.work;
                    value
                });
                *self.work = work;
                self.open.pop();
                value.map(Rc::from)
            }
            _ => Some(Rc::from(text)),
        };
        self.solved.insert(name.to_owned(), value.clone());
        value
    }
}

fn substitute(
    text: &str,
    depth: usize,
    work: &mut u64,
    get: &mut dyn FnMut(&str, &mut u64) -> Option<Rc<str>>,
) -> Option<String> {
    *work += text.len() as u64;
    let mut out = String::new();
    let mut rest = text;
    while let Some(at) = find(rest) {
        out.push_str(&rest[..at]);
        let inner = &rest[at + 4..];
        let end = closing(inner);
        let (name, fallback) = match inner[..end].split_once(',') {
            Some((name, fallback)) => (name.trim(), Some(fallback)),
            None => (inner[..end].trim(), None),
        };
        let value = name.strip_prefix("--").and_then(|_| get(name, work));
        match (value, fallback) {
            (Some(value), _) => {
                *work += value.len() as u64;
                out.push_str(&value);
            }
            (None, Some(fallback)) if depth < MAX_DEPTH => {
                out.push_str(&substitute(fallback, depth + 1, work, get)?);
            }
            _ => return None,
        }
        if out.len() > MAX_BYTES {
            return None;
        }
        rest = inner.get(end + 1..).unwrap_or("");
    }
    out.push_str(rest);
    (out.len() <= MAX_BYTES).then_some(out)
}

/// Where the next `var(` or `env(` begins.
fn find(text: &str) -> Option<usize> {
    let bytes = text.as_bytes();
    bytes
        .windows(4)
        .position(|w| w.eq_ignore_ascii_case(b"var(") || w.eq_ignore_ascii_case(b"env("))
}

/// Where the bracket ends that was opened just before.
fn closing(text: &str) -> usize {
    let mut depth = 0_usize;
    let mut quote = None;
    for (at, c) in text.char_indices() {
        match (quote, c) {
            (Some(q), _) if c == q => quote = None,
            (Some(_), _) => {}
            (None, '"' | '\'') => quote = Some(c),
            (None, '(') => depth += 1,
            (None, ')') if depth == 0 => return at,
            (None, ')') => depth -= 1,
            _ => {}
        }
    }
    text.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn variables_are_put_in_place_and_cycles_end() {
        let declared = HashMap::from([
            ("--a", "1px"),
            ("--b", "calc(var(--a) + var(--none, 2px))"),
            ("--x", "var(--y)"),
            ("--y", "var(--x)"),
        ]);
        let mut work = 0;
        let variables = Variables::new(&declared, None, &mut work);
        let mut check = |text: &str, expect: Option<&str>| {
            assert_eq!(
                variables.substitute(text, &mut work).as_deref().map(str::trim),
                expect,
                "{text}"
            );
        };
        check("var(--b)", Some("calc(1px +  2px)"));
        check("var( --a )x", Some("1pxx"));
        check("var(--x, red)", Some("red"));
        check("var(--x)", None);
        check("var(", None);
        check("var(--none, var(--none, (a,b)))", Some("(a,b)"));
    }

    #[test]
    fn a_billion_laughs_end() {
        let texts: Vec<(String, String)> = (0..40)
            .map(|i| (format!("--v{i}"), format!("var(--v{}) ", i + 1).repeat(10)))
            .chain([("--v40".to_owned(), "ha".to_owned())])
            .collect();
        let declared = texts.iter().map(|(n, t)| (n.as_str(), t.as_str())).collect();
        let mut work = 0;
        let variables = Variables::new(&declared, None, &mut work);
        assert!(variables.get("--v0").is_none_or(|v| v.len() <= MAX_BYTES));
        assert!(work < 10_000_000, "{work}");
    }
}
