//! Makes the edits that findings carry, and keeps only those that a second check confirms.

use std::collections::BTreeMap;

use crate::finding::{Checked, Confidence, Finding};
use crate::source::{Edit, Source, sha256_hex};

/// Edits of one file that are tried one by one where all together are not confirmed; each costs a check.
const MAX_SINGLE: usize = 40;

/// A document with its edits made.
#[derive(Clone, Debug)]
pub struct Repair {
    /// The edits, in order; they do not overlap and index the text before.
    pub edits: Vec<Edit>,
    /// The text with the edits made.
    pub text: String,
    /// What the check says of the text with the edits made.
    pub checked: Checked,
}

/// Makes the edits of a document's findings of high confidence, as far as `check` confirms that they take these findings
/// away and bring no others. None where nothing is to be done, and for files whose bytes are not the text as it was read.
pub fn repair(checked: &Checked, check: impl Fn(Source) -> Checked) -> Option<Repair> {
    let source = checked.source.as_deref()?;
    let wanted: Vec<&Finding> = checked
        .findings
        .iter()
        .filter(|f| !f.edits.is_empty() && f.confidence == Confidence::High)
        .collect();
    if wanted.is_empty() || source.decoded || sha256_hex(source.text.as_bytes()) != source.sha256 {
        return None;
    }
    let attempt = |chosen: &[&Finding]| {
        let edits = together(chosen)?;
        let text = apply(&source.text, &edits);
        let after = check(Source::read(&source.path, text.clone().into_bytes()));
        is_confirmed(checked, chosen, &edits, &after).then_some(Repair {
            edits,
            text,
            checked: after,
        })
    };
    if let Some(repair) = attempt(&wanted) {
        return Some(repair);
    }
    let mut kept: Vec<&Finding> = Vec::new();
    let mut best = None;
    for finding in wanted.into_iter().take(MAX_SINGLE) {
        kept.push(finding);
        match attempt(&kept) {
            Some(repair) => best = Some(repair),
            None => {
                kept.pop();
            }
        }
    }
    best
}

/// The edits of some findings in order, each once; none if two of them touch the same bytes.
fn together(findings: &[&Finding]) -> Option<Vec<Edit>> {
    let mut edits: Vec<Edit> = findings.iter().flat_map(|f| f.edits.iter().cloned()).collect();
    edits.sort_by_key(|e| (e.span, e.replacement.clone()));
    edits.dedup();
    let touch = |pair: &[Edit]| pair[1].span.start < pair[0].span.end || pair[0].span.start == pair[1].span.start;
    (!edits.windows(2).any(touch)).then_some(edits)
}

/// The text with edits made that are in order and do not overlap.
pub fn apply(text: &str, edits: &[Edit]) -> String {
    let mut out = String::with_capacity(text.len());
    let mut from = 0;
    for edit in edits {
        out.push_str(text.get(from..edit.span.start).unwrap_or_default());
        out.push_str(&edit.replacement);
        from = edit.span.end;
    }
    out.push_str(text.get(from..).unwrap_or_default());
    out
}

/// Where places of the text before stand after the edits.
struct Moved<'e> {
    edits: &'e [Edit],
    /// By how much the text has grown before each edit, and after the last.
    shifts: Vec<isize>,
}

impl<'e> Moved<'e> {
    fn by(edits: &'e [Edit]) -> Self {
        let mut shifts = vec![0];
        let mut shift = 0;
        for edit in edits {
            shift += edit.replacement.len() as isize - (edit.span.end - edit.span.start) as isize;
            shifts.push(shift);
        }
        Self { edits, shifts }
    }

    /// A place inside an edit stands where the edit does.
    fn place(&self, at: usize) -> usize {
        let before = self
            .edits
            .partition_point(|e| e.span.end <= at && !(e.span.is_empty() && e.span.end == at));
        let kept = self.edits.get(before).map_or(at, |e| at.min(e.span.start));
        kept.saturating_add_signed(self.shifts[before])
    }
}

/// Whether the findings after are those before without the fixed ones, or fewer.
fn is_confirmed(before: &Checked, fixed: &[&Finding], edits: &[Edit], after: &Checked) -> bool {
    type Key = (&'static str, bool, usize);
    let key = |f: &Finding, start: usize| -> Key { (f.rule, f.absence, if f.absence { 0 } else { start }) };
    let mut expected: BTreeMap<Key, usize> = BTreeMap::new();
    let moved = Moved::by(edits);
    // Both are in the order of the findings.
    let mut fixed = fixed.iter().peekable();
    for finding in &before.findings {
        if fixed.next_if(|f| std::ptr::eq(**f, finding)).is_none() {
            *expected
                .entry(key(finding, moved.place(finding.at.span.start)))
                .or_default() += 1;
        }
    }
    after.findings.iter().all(|finding| {
        let left = expected.get_mut(&key(finding, finding.at.span.start));
        left.is_some_and(|left| {
            let is_there = *left > 0;
            *left = left.saturating_sub(1);
            is_there
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::Checker;
    use crate::document::Syntax;
    use crate::settings::Settings;
    use proptest::prelude::*;

    fn repaired(text: &str, syntax: Syntax) -> Option<Repair> {
        let checker = Checker::new(&Settings::default());
        let checked = checker.check(Source::read("t", text.as_bytes().to_vec()), syntax);
        repair(&checked, |source| checker.check(source, syntax))
    }

    #[track_caller]
    fn check(text: &str, syntax: Syntax, expect: &str) {
        let repair = repaired(text, syntax);
        assert_eq!(repair.as_ref().map_or(text, |r| &r.text), expect);
        if let Some(repair) = repair {
            assert!(repaired(&repair.text, syntax).is_none(), "a second run changes nothing");
        }
    }

    #[test]
    fn what_is_ticked_is_left_to_the_user() {
        use Syntax::*;
        let agree = "I agree to the <a href=p>privacy policy</a>";
        let page = |tag: &str| format!("<form><label>{tag} {agree}</label></form>");
        for (before, after) in [
            ("<input type=checkbox checked>", "<input type=checkbox>"),
            (
                "<input type=checkbox CHECKED=\"\" name=a>",
                "<input type=checkbox name=a>",
            ),
            ("<input type=checkbox checked/>", "<input type=checkbox />"),
            (
                "<input type=\"checkbox\"\r\n  checked=\"checked\" />",
                "<input type=\"checkbox\" />",
            ),
            (
                "<input type=\"checkbox\" checked='checked'name=a>",
                "<input type=\"checkbox\" name=a>",
            ),
            ("<input type=checkbox checked = yes >", "<input type=checkbox >"),
            (
                "<input type=checkbox defaultChecked={true}>",
                "<input type=checkbox defaultChecked={false}>",
            ),
            (
                "<input type=checkbox :checked=\"true\">",
                "<input type=checkbox :checked=\"false\">",
            ),
        ] {
            check(&page(before), Html, &page(after));
        }
        check(
            "- [x] Share my data with partners\n",
            Markdown,
            "- [ ] Share my data with partners\n",
        );
        check("- [X] 我愿意接收优惠短信\r\n", Markdown, "- [ ] 我愿意接收优惠短信\r\n");
        let views = |state: &str| {
            format!("<label><checkbox{state}/>我已阅读并同意<navigator url='/p'>《隐私政策》</navigator></label>")
        };
        check(&views(" checked"), Wxml, &views(" checked=\"{{false}}\""));
        check(&views(" checked='{{ true }}'"), Wxml, &views(" checked='{{false}}'"));
        let layout = |state: &str| {
            format!(
                "<LinearLayout xmlns:android=\"http://schemas.android.com/apk/res/android\"><CheckBox android:id=\"@+id/a\" \
                 android:checked=\"{state}\" android:text=\"我已阅读并同意《隐私政策》\"/></LinearLayout>"
            )
        };
        check(&layout("true"), Android, &layout("false"));
    }

    #[test]
    fn what_is_not_certain_stays() {
        let agree = "I agree to the <a href=p>privacy policy</a>";
        for tag in [
            "<input type=checkbox checked checked>",
            "<input type=checkbox checked disabled>",
            "<input type=checkbox checked v-model=\"a\">",
            "<div role=checkbox aria-checked=true></div>",
            "<span class=\"checkbox checked\"><input type=checkbox checked></span>",
        ] {
            let page = format!("<form><label>{tag} {agree}</label></form>");
            check(&page, Syntax::Html, &page);
        }
        let windows =
            "<form><label><input type=checkbox checked> Send me news \u{fffd}</label></form>".replace('\u{fffd}', "");
        let mut bytes = windows.into_bytes();
        bytes.extend_from_slice(b"<p>\xe9\xe8 caf\xe9</p>");
        let checker = Checker::new(&Settings::default());
        let checked = checker.check(Source::read("t", bytes), Syntax::Html);
        assert!(checked.findings.iter().any(|f| !f.edits.is_empty()));
        assert!(repair(&checked, |source| checker.check(source, Syntax::Html)).is_none());
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 60, failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn edits_are_exact_in_every_syntax(
            noise in prop::sample::select(vec!["", "\"", "'", "<", ">", "/", " checked", "{{", "<?= $x ?>", "{% if a %}", "\n> ", "个", "\0"]),
            at in any::<prop::sample::Index>(),
            which in 0..5usize,
        ) {
            let (syntax, seed) = [
                (Syntax::Html, "<form><label><input type=checkbox checked name=a> Send me offers by e-mail</label></form>"),
                (Syntax::Markdown, "> - [x] Send me offers by e-mail\n>\n> <label><input type=checkbox checked> Share my data with partners</label>\n"),
                (Syntax::Wxml, "<label><checkbox checked=\"{{true}}\"/>Send me offers by e-mail</label><switch checked/>Send me news"),
                (Syntax::Android, "<A xmlns:android=\"x\"><CheckBox android:checked=\"true\" android:text=\"Send me offers by e-mail\"/></A>"),
                (Syntax::Template, "<label><input <?= $a ?> type=checkbox checked <?php b() ?>> Send me offers by e-mail</label>"),
            ][which];
            let mut text = seed.to_owned();
            let at = at.index(text.len() + 1);
            text.insert_str(at, noise);
            if let Some(repair) = repaired(&text, syntax) {
                prop_assert_eq!(&apply(&text, &repair.edits), &repair.text);
                for edit in &repair.edits {
                    let was = text[edit.span.range()].trim_matches([' ', '\n', '"', '\'']);
                    prop_assert!(["checked", "x", "true", "{{true}}", ""].contains(&was), "{:?}", was);
                }
            }
        }

        #[test]
        fn nothing_but_the_edits_changes(noise in "[ a<>/=\"'\r\n个]{0,12}", at in 0..60usize, tags in 1..4usize) {
            let mut text = "<label><input type=checkbox  checked=\"checked\" name=n> Send me offers by e-mail</label>\r\n".repeat(tags);
            text.insert_str(at, &noise);
            if let Some(repair) = repaired(&text, Syntax::Html) {
                prop_assert!(repair.edits.windows(2).all(|e| e[0].span.end <= e[1].span.start));
                prop_assert_eq!(&apply(&text, &repair.edits), &repair.text);
                prop_assert!(repair.edits.iter().all(|e| text[e.span.range()].trim().starts_with("checked")));
                prop_assert!(repaired(&repair.text, Syntax::Html).is_none_or(|r| r.edits.is_empty()));
            }
        }
    }
}
