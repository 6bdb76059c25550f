//! One document from bytes to verdicts: parse, read, run the rules, put their findings in order.

use sha2::{Digest, Sha256};

use crate::document::{BlockId, Document, Syntax};
use crate::facts::{Facts, Kind, inventory};
use crate::finding::{
    Assessment, Checked, CheckedBundle, Confidence, Criterion, Finding, Level, Located, Related, Searched, Status,
    Verdict,
};
use crate::law;
use crate::rules::bundle::{BundleContext, BundleSpot, Place};
use crate::rules::{self, Check, Context, Outcome, Rule, Spot};
use crate::settings::Settings;
use crate::source::{Language, Message, Problem, Resources, Source, Span};
use crate::syntax;

/// Checks documents with one set of settings; shared by all threads.
#[derive(Debug)]
pub struct Checker {
    settings: Settings,
    rules: Vec<&'static Rule>,
}

impl Checker {
    /// Chooses the rules that the settings select.
    pub fn new(settings: &Settings) -> Self {
        let chosen = |r: &&Rule| {
            settings.select.as_ref().is_none_or(|s| s.iter().any(|id| id == r.id))
                && !settings.ignore.iter().any(|id| id == r.id)
        };
        Self {
            settings: settings.clone(),
            rules: rules::ALL.iter().copied().filter(chosen).collect(),
        }
    }

    /// Checks one document.
    pub fn check(&self, source: Source, syntax: Syntax) -> Checked {
        let document = syntax::parse(&source, syntax);
        self.read(source, &document)
    }

    /// As [`Self::check`], with the files that the document may ask for.
    pub fn check_with(&self, source: Source, syntax: Syntax, resources: &dyn Resources) -> Checked {
        let document = syntax::parse_with(&source, syntax, resources);
        self.read(source, &document)
    }

    fn read(&self, source: Source, document: &Document) -> Checked {
        let facts = Facts::new(document);
        let checked = self.judge(&Context {
            facts: &facts,
            source: &source,
            settings: &self.settings,
        });
        Checked {
            source: Some(std::sync::Arc::new(source)),
            ..checked
        }
    }

    /// Runs the rules on one document; its source is still lent out and joins the result later.
    fn judge(&self, context: &Context<'_>) -> Checked {
        let Context { facts, source, .. } = *context;
        let document = facts.document;
        let mut kinds = facts.kinds.clone();
        let problems = problems(facts);
        let readable = !facts.reading.other && !kinds.is(Kind::Unreadable);
        let is_policy = kinds.is(Kind::PrivacyPolicy);
        let mut findings = Vec::new();
        let mut assessments = Vec::new();
        for rule in &self.rules {
            match rule.check {
                Check::Requirement { core, check } if is_policy && readable => {
                    let assessment = self.assess(facts, rule, core, check(context));
                    findings.extend(self.absence(facts, rule, &assessment));
                    assessments.push(assessment);
                }
                Check::Violation { level, check }
                    if !kinds.is(Kind::Unreadable)
                        && (readable || document.controls.iter().any(|c| c.kind.has_state())) =>
                {
                    let spots = check(context);
                    findings.extend(spots.into_iter().map(|s| self.finding(facts, rule, level, s)));
                }
                _ => {}
            }
        }
        order(&mut findings);
        let criteria = Criterion::ALL
            .into_iter()
            .map(|c| (c, verdict(c, &kinds.0, &assessments, &findings)))
            .collect();
        kinds.0.sort();
        let practices = facts
            .practices
            .iter()
            .map(|p| (p.category.name(), p.denied, p.span))
            .collect();
        let language = language(facts);
        let languages = facts.reading.shares.clone();
        let kinds = kinds.0.iter().map(|k| k.name()).collect();
        Checked {
            path: source.path.clone(),
            syntax: document.syntax.name(),
            language,
            languages,
            kinds,
            criteria,
            assessments,
            practices,
            data: vec![],
            leads_to: leads_to(document, &source.path),
            findings,
            problems,
            source: None,
        }
    }

    /// Checks documents that belong together: each of them, and what only all of them show.
    pub fn check_bundle(&self, name: &str, sources: Vec<(Source, Syntax)>) -> CheckedBundle {
        self.read_bundle(name, sources, &syntax::parse)
    }

    /// As [`Self::check_bundle`], with the files that the documents may ask for.
    pub fn check_bundle_with(
        &self,
        name: &str,
        sources: Vec<(Source, Syntax)>,
        resources: &dyn Resources,
    ) -> CheckedBundle {
        self.read_bundle(name, sources, &|source, syntax| {
            syntax::parse_with(source, syntax, resources)
        })
    }

    fn read_bundle(
        &self,
        name: &str,
        sources: Vec<(Source, Syntax)>,
        parse: &dyn Fn(&Source, Syntax) -> Document,
    ) -> CheckedBundle {
        let read = |(source, syntax): (Source, Syntax)| {
            let document = parse(&source, syntax);
            (source, document)
        };
        let parsed: Vec<(Source, Document)> = sources.into_iter().map(read).collect();
        let facts: Vec<Facts<'_>> = parsed.iter().map(|(_, document)| Facts::new(document)).collect();
        let members: Vec<Context<'_>> = parsed
            .iter()
            .zip(&facts)
            .map(|((source, _), facts)| Context {
                facts,
                source,
                settings: &self.settings,
            })
            .collect();
        let mut checked: Vec<Checked> = members.iter().map(|member| self.judge(member)).collect();
        let mut findings = Vec::new();
        for rule in &self.rules {
            if let Check::Across { level, check } = rule.check {
                let spots = check(&BundleContext { members: &members });
                findings.extend(spots.into_iter().map(|s| self.across(&members, rule, level, s)));
            }
        }
        let mut kinds: Vec<Kind> = facts.iter().flat_map(|f| f.kinds.0.iter().copied()).collect();
        drop(members);
        drop(facts);
        for (checked, (source, _)) in checked.iter_mut().zip(parsed) {
            checked.source = Some(std::sync::Arc::new(source));
        }
        findings.sort_by(|a, b| (&a.at.path, a.at.span, a.rule).cmp(&(&b.at.path, b.at.span, b.rule)));
        for finding in &mut findings {
            finding.fingerprint = fingerprint(finding.rule, &crate::text::fold(&finding.at.text).text, 0);
        }
        // What nobody could read does not spoil the verdict on the others.
        kinds.retain(|k| *k != Kind::Unreadable);
        let assessments: Vec<Assessment> = checked.iter().flat_map(|c| c.assessments.iter().cloned()).collect();
        let all: Vec<Finding> = checked
            .iter()
            .flat_map(|c| c.findings.iter())
            .chain(&findings)
            .cloned()
            .collect();
        let criteria = Criterion::ALL
            .into_iter()
            .map(|c| (c, verdict(c, &kinds, &assessments, &all)))
            .collect();
        CheckedBundle {
            name: name.to_owned(),
            documents: checked,
            criteria,
            findings,
        }
    }

    /// A finding of a bundle: one of the document that it shows in first, with the file of each place.
    fn across(&self, members: &[Context<'_>], rule: &'static Rule, level: Level, spot: BundleSpot) -> Finding {
        let path = |place: &Place| members.get(place.member).map(|m| m.source.path.clone());
        let paths: Vec<Option<String>> = spot.related.iter().map(|(_, place)| path(place)).collect();
        let first = path(&spot.at);
        let facts = members[spot.at.member].facts;
        let related = spot.related.into_iter();
        let alone = Spot {
            span: spot.at.span,
            text: spot.at.text,
            confidence: spot.confidence,
            message: spot.message,
            related: related
                .map(|(message, place)| (message, place.span, place.text))
                .collect(),
            edits: vec![],
        };
        let mut finding = self.finding(facts, rule, level, alone);
        finding.at.path = first;
        for (related, path) in finding.related.iter_mut().zip(paths) {
            related.at.path = path;
        }
        finding
    }

    /// The instruments that findings may cite: those chosen, or all that the rules rest on.
    pub fn instruments(&self) -> Vec<String> {
        let cited = || {
            let all = self.rules.iter().flat_map(|r| r.cites).filter_map(|c| law::resolve(c));
            all.map(|c| c.instrument.id.clone())
                .collect::<std::collections::BTreeSet<_>>()
                .into_iter()
                .collect()
        };
        self.settings.instruments.clone().unwrap_or_else(cited)
    }

    /// A digest of the rules that run, with their metadata: reports with equal digests asked the same questions.
    pub fn rules_digest(&self) -> String {
        let mut hash = Sha256::new();
        for rule in &self.rules {
            hash.update(format!(
                "{}\0{:?}\0{:?}\0{}\n",
                rule.id, rule.check, rule.cites, rule.message.en
            ));
        }
        hex(&hash.finalize()[..8])
    }

    /// A digest of the settings that can change a report.
    pub fn settings_digest(&self) -> String {
        hex(&Sha256::digest(format!(
            "{:?}{:?}{:?}{:?}",
            self.settings.select, self.settings.ignore, self.settings.instruments, self.settings.app_type
        ))[..8])
    }

    fn assess(&self, facts: &Facts<'_>, rule: &'static Rule, core: bool, outcome: Outcome) -> Assessment {
        let located = |(block, range): &(BlockId, std::ops::Range<usize>)| locate(facts, *block, range.clone());
        let wanting = matches!(outcome.status, Status::Unmet | Status::Partial);
        Assessment {
            rule: rule.id,
            criterion: rule.criterion,
            core,
            status: outcome.status,
            reason: outcome.reason,
            evidence: outcome.evidence.iter().map(located).collect(),
            searched: if wanting { searched(facts) } else { vec![] },
            nearest: outcome.nearest.as_ref().map(located),
        }
    }

    /// The finding of a requirement that is not met, at the document's head.
    fn absence(&self, facts: &Facts<'_>, rule: &'static Rule, assessment: &Assessment) -> Option<Finding> {
        let level = match (assessment.status, assessment.core) {
            (Status::Unmet, true) => Level::Warning,
            (Status::Unmet, false) | (Status::Partial, true) => Level::Note,
            _ => return None,
        };
        let message = match assessment.status {
            Status::Partial => Message::new(
                format!("“{}”的说明过于笼统，需要人工核对", rule.title.zh),
                format!("{}: what is said is too vague to use; needs review", rule.title.en),
            ),
            _ => rule.message.message(),
        };
        let at = assessment.evidence.first().cloned().or_else(|| {
            let head = facts
                .document
                .blocks
                .iter()
                .position(|b| matches!(b.kind, crate::document::BlockKind::Heading { .. }))
                .unwrap_or(0);
            let text = &facts.document.blocks.get(head)?.text;
            Some(locate(facts, head, 0..text.plain.len()))
        })?;
        let related = assessment
            .nearest
            .iter()
            .map(|n| Related {
                message: Message::new("最接近的说明", "the nearest statement"),
                at: n.clone(),
            })
            .collect();
        let fingerprint = fingerprint(rule.id, rule.id, 0);
        Some(Finding {
            rule: rule.id,
            criterion: rule.criterion,
            level,
            confidence: if assessment.status == Status::Partial {
                Confidence::Low
            } else {
                Confidence::Medium
            },
            message,
            help: rule.help.message(),
            at,
            related,
            edits: vec![],
            cites: self.cites(rule, facts),
            fingerprint,
            absence: true,
        })
    }

    fn finding(&self, facts: &Facts<'_>, rule: &'static Rule, level: Level, spot: Spot) -> Finding {
        let located = |span, text| Located { path: None, span, text };
        Finding {
            rule: rule.id,
            criterion: rule.criterion,
            level,
            confidence: spot.confidence,
            message: spot.message.unwrap_or_else(|| rule.message.message()),
            help: rule.help.message(),
            at: located(spot.span, spot.text),
            related: spot
                .related
                .into_iter()
                .map(|(message, span, text)| Related {
                    message,
                    at: located(span, text),
                })
                .collect(),
            edits: spot.edits,
            cites: self.cites(rule, facts),
            fingerprint: String::new(),
            absence: false,
        }
    }

    /// The citations that fit the document: Chinese instruments for Chinese documents, others for English ones, unless chosen.
    fn cites(&self, rule: &Rule, facts: &Facts<'_>) -> Vec<String> {
        let chinese = facts.reading.main != Some(Language::En);
        let wanted = |cite: &&&str| match (&self.settings.instruments, law::resolve(cite)) {
            (Some(chosen), Some(c)) => chosen.contains(&c.instrument.id),
            // Whoever names a type of app asks by the law that knows these types.
            (None, Some(c)) => (c.instrument.jurisdiction == "cn") == (chinese || rule.app_type.is_some()),
            (_, None) => false,
        };
        rule.cites.iter().filter(wanted).map(|c| (*c).to_string()).collect()
    }
}

/// The files that a document's relative links lead to, each once.
fn leads_to(document: &Document, path: &str) -> Vec<String> {
    let hrefs = document.links.iter().filter_map(|l| l.href.as_deref());
    let known = hrefs.filter(|h| Syntax::of_path(h.split(['?', '#']).next().unwrap_or_default()).is_some());
    let targets: std::collections::BTreeSet<String> = known.filter_map(|h| crate::source::join(path, h)).collect();
    targets.into_iter().collect()
}

/// Reads what a document collects for what, and runs no rule.
pub fn inventory(source: Source, syntax: Syntax) -> Checked {
    let document = syntax::parse(&source, syntax);
    let facts = Facts::new(&document);
    let mut kinds = facts.kinds.clone();
    kinds.0.sort();
    let readable = !facts.reading.other && !kinds.is(Kind::Unreadable);
    Checked {
        path: source.path.clone(),
        syntax: syntax.name(),
        language: language(&facts),
        languages: facts.reading.shares.clone(),
        kinds: kinds.0.iter().map(|k| k.name()).collect(),
        criteria: vec![],
        assessments: vec![],
        practices: vec![],
        data: if readable { inventory::rows(&facts) } else { vec![] },
        findings: vec![],
        leads_to: vec![],
        problems: problems(&facts),
        source: Some(std::sync::Arc::new(source)),
    }
}

/// What kept a document from being read: the parser's problems, a language that we do not read, a page without text.
fn problems(facts: &Facts<'_>) -> Vec<Problem> {
    let mut problems: Vec<Problem> = facts.document.problems.clone();
    if facts.reading.other && !facts.document.blocks.is_empty() {
        problems.push(Problem {
            code: "language-not-read",
            message: Message::new(
                "文件的主要语言不是中文或英文，未作检查",
                "the document is mainly in a language other than Chinese and English; it was not checked",
            ),
            span: None,
        });
    }
    if facts.kinds.is(Kind::Unreadable) {
        problems.push(Problem {
            code: "needs-rendering",
            message: Message::new(
                "页面几乎没有文字，内容可能由脚本或图片呈现；请提供渲染后的页面",
                "the page has next to no text, its content may come from scripts or images; give the rendered page",
            ),
            span: None,
        });
    }
    problems
}

/// The code of a document's main language.
fn language(facts: &Facts<'_>) -> Option<&'static str> {
    match facts.reading.main {
        Some(language) => Some(language.code()),
        None if facts.reading.shares.is_empty() => None,
        None => Some("other"),
    }
}

/// Puts findings in source order, drops those said twice, and gives fingerprints.
fn order(findings: &mut Vec<Finding>) {
    findings.sort_by(|a, b| (a.absence, a.at.span, a.rule).cmp(&(b.absence, b.at.span, b.rule)));
    findings.dedup_by(|a, b| a.rule == b.rule && a.at.span == b.at.span);
    let mut seen: std::collections::HashMap<(&str, String), usize> = std::collections::HashMap::new();
    for finding in findings.iter_mut().filter(|f| !f.absence) {
        let folded = crate::text::fold(&finding.at.text).text;
        let ordinal = seen.entry((finding.rule, folded.clone())).or_default();
        finding.fingerprint = fingerprint(finding.rule, &folded, *ordinal);
        *ordinal += 1;
    }
}

/// `v1:` and a hash of rule, folded text and ordinal: it survives edits elsewhere in the file.
fn fingerprint(rule: &str, text: &str, ordinal: usize) -> String {
    format!("v1:{}", hex(&Sha256::digest(format!("{rule}\0{text}\0{ordinal}"))[..8]))
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|b| format!("{b:02x}")).collect()
}

fn locate(facts: &Facts<'_>, block: BlockId, range: std::ops::Range<usize>) -> Located {
    let text = &facts.document.blocks[block].text;
    Located {
        path: None,
        span: text.span(range.clone()),
        text: text.plain[range].to_string(),
    }
}

/// The top sections of the document: where a requirement was looked for.
fn searched(facts: &Facts<'_>) -> Vec<Searched> {
    let document: &Document = facts.document;
    let whole = |blocks: std::ops::Range<BlockId>| -> Option<Span> {
        let blocks = document.blocks.get(blocks)?;
        Some(blocks.first()?.text.whole().cover(blocks.last()?.text.whole()))
    };
    whole(0..document.blocks.len())
        .map(|span| {
            let heading = document
                .title
                .as_ref()
                .or_else(|| document.blocks.first().map(|b| &b.text));
            Searched {
                heading: heading.map(|t| t.plain.chars().take(60).collect()).unwrap_or_default(),
                span,
            }
        })
        .into_iter()
        .collect()
}

/// The ways to say no, of which one is as good as a core requirement.
const WAYS_OUT: [&str; 4] = [
    "choices-marketing-opt-out",
    "choices-personalisation-off",
    "choices-cookie-control",
    "choices-permission-control",
];

/// How the document stands with the ways to say no; nothing where none applies.
fn one_way_out(assessments: &[Assessment]) -> Option<Status> {
    let ways = assessments
        .iter()
        .filter(|a| WAYS_OUT.contains(&a.rule))
        .map(|a| a.status);
    let rank = |s: &Status| match s {
        Status::Met => 3,
        Status::Partial => 2,
        Status::Unmet => 1,
        Status::NotApplicable | Status::Unknown => 0,
    };
    ways.max_by_key(rank).filter(|s| rank(s) > 0)
}

/// The verdict of one criterion (DESIGN.md section 5).
fn verdict(criterion: Criterion, kinds: &[Kind], assessments: &[Assessment], findings: &[Finding]) -> Verdict {
    if kinds.contains(&Kind::Unreadable) {
        return Verdict::Unknown;
    }
    let violations = |level| {
        findings
            .iter()
            .any(|f| f.criterion == criterion && !f.absence && f.level == level && f.confidence > Confidence::Low)
    };
    if violations(Level::Error) {
        return Verdict::Unmet;
    }
    let core: Vec<Status> = assessments
        .iter()
        .filter(|a| a.criterion == criterion && a.core && !matches!(a.status, Status::NotApplicable | Status::Unknown))
        .map(|a| a.status)
        .collect();
    let mut core = core;
    if criterion == Criterion::Choices {
        core.extend(one_way_out(assessments));
    }
    let unmet = core.iter().filter(|s| **s == Status::Unmet).count();
    match (core.is_empty(), violations(Level::Warning)) {
        (true, true) => Verdict::Partial,
        (true, false) => Verdict::NotApplicable,
        _ if unmet * 2 > core.len() => Verdict::Unmet,
        (false, false) if core.iter().all(|s| *s == Status::Met) => Verdict::Met,
        _ => Verdict::Partial,
    }
}
