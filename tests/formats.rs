//! The machine-readable report keeps its contract: it matches the published schema and is the same on every run.

#![allow(clippy::unwrap_used)] // The lint spares test functions, not their helpers.

use std::fs;
use std::path::Path;
use std::process::Command;
use std::sync::Arc;

use privlint::check::inventory;
use privlint::document::Syntax;
use privlint::finding::{
    Assessment, Checked, Confidence, Criterion, Finding, Level, Located, Related, Searched, Status, Verdict,
};
use privlint::report::data;
use privlint::report::json::{self, Json};
use privlint::report::{Report, Summary, Tool};
use privlint::source::{Edit, Message, Problem, Source, Span};
use serde_json::Value;

const SCHEMA: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/schema/privlint-report-1.json");

fn located(source: &Source, text: &str, reads: &str) -> Located {
    let start = source.text.find(text).unwrap();
    Located {
        path: None,
        span: Span::new(start, start + text.len()),
        text: reads.to_owned(),
    }
}

/// A document that has something in every field.
fn full() -> Checked {
    let source = Source::of_text("a.html", "<p>我们收集\n您的&amp;信息</p>\r\n<p>end</p>".to_owned());
    let evidence = located(&source, "收集\n您的&amp;信息", "收集 您的&信息");
    let long = Located {
        text: "长".repeat(500),
        ..evidence.clone()
    };
    let message = || Message::new("消息", "message");
    Checked {
        path: "a.html".to_owned(),
        syntax: "html",
        language: Some("zh"),
        languages: vec![("zh", 2.0 / 3.0), ("en", 1.0 / 3.0)],
        kinds: vec!["privacy-policy"],
        criteria: Criterion::ALL
            .into_iter()
            .map(|criterion| (criterion, Verdict::Partial))
            .collect(),
        assessments: vec![Assessment {
            rule: "rules-contact",
            criterion: Criterion::PublicRules,
            core: true,
            status: Status::Partial,
            reason: Some(message()),
            evidence: vec![evidence.clone(), long],
            searched: vec![Searched {
                heading: "我们".to_owned(),
                span: Span::new(0, source.text.len()),
            }],
            nearest: None,
        }],
        practices: vec![("collection", false, evidence.span)],
        data: Vec::new(),
        findings: vec![Finding {
            rule: "preticked-consent",
            criterion: Criterion::ExpressConsent,
            level: Level::Error,
            confidence: Confidence::Low,
            message: message(),
            help: message(),
            at: evidence.clone(),
            related: vec![Related {
                message: message(),
                at: evidence.clone(),
            }],
            edits: vec![Edit {
                span: evidence.span,
                replacement: String::new(),
            }],
            cites: vec!["cn-pipl/14".to_owned()],
            fingerprint: "v1:00".to_owned(),
            absence: false,
        }],
        leads_to: Vec::new(),
        problems: vec![Problem {
            code: "malformed-bytes",
            message: message(),
            span: Some(Span::new(0, 3)),
        }],
        source: Some(Arc::new(source)),
    }
}

/// A document of which nothing is known.
fn bare() -> Checked {
    Checked {
        path: "gone.html".to_owned(),
        source: None,
        syntax: "unsupported",
        language: None,
        languages: Vec::new(),
        kinds: Vec::new(),
        criteria: Vec::new(),
        assessments: Vec::new(),
        practices: Vec::new(),
        data: Vec::new(),
        findings: Vec::new(),
        leads_to: Vec::new(),
        problems: vec![Problem {
            code: "missing",
            message: Message::new("无", "none"),
            span: None,
        }],
    }
}

fn report(documents: &[Checked]) -> Value {
    let mut json = Json::new(Vec::new());
    let mut summary = Summary::default();
    json.begin(&Tool::default()).unwrap();
    for checked in documents {
        summary.add(checked);
        json.document(checked).unwrap();
    }
    json.end(&summary).unwrap();
    serde_json::from_slice(&json.into_inner()).unwrap()
}

/// The part of JSON Schema that our schema uses.
fn conforms(value: &Value, schema: &Value, root: &Value, at: &str) -> Result<(), String> {
    if let Some(reference) = schema.get("$ref").and_then(Value::as_str) {
        let target = root.pointer(reference.trim_start_matches('#')).ok_or(reference)?;
        conforms(value, target, root, at)?;
    }
    if let Some(any) = schema.get("anyOf").and_then(Value::as_array)
        && !any.iter().any(|schema| conforms(value, schema, root, at).is_ok())
    {
        return Err(format!("{at}: matches nothing of anyOf"));
    }
    let kind = match value {
        Value::Null => "null",
        Value::Bool(_) => "boolean",
        Value::Number(number) if number.is_f64() => "number",
        Value::Number(_) => "integer",
        Value::String(_) => "string",
        Value::Array(_) => "array",
        Value::Object(_) => "object",
    };
    let fits = |name: &str| name == kind || name == "number" && kind == "integer";
    let typed = match schema.get("type") {
        None => true,
        Some(Value::String(name)) => fits(name),
        Some(names) => names
            .as_array()
            .is_some_and(|names| names.iter().any(|name| fits(name.as_str().unwrap()))),
    };
    if !typed {
        return Err(format!("{at}: {kind} is not {}", schema["type"]));
    }
    for name in schema.get("required").and_then(Value::as_array).into_iter().flatten() {
        if value.get(name.as_str().unwrap()).is_none() {
            return Err(format!("{at}: {name} is missing"));
        }
    }
    if let (Some(properties), Some(object)) = (schema.get("properties"), value.as_object()) {
        for (name, value) in object {
            let schema = properties
                .get(name)
                .ok_or(format!("{at}: {name} is not in the schema"))?;
            conforms(value, schema, root, &format!("{at}/{name}"))?;
        }
    }
    if let (Some(schema), Some(values)) = (schema.get("items"), value.as_array()) {
        for (index, value) in values.iter().enumerate() {
            conforms(value, schema, root, &format!("{at}/{index}"))?;
        }
    }
    Ok(())
}

#[test]
fn the_schema_is_the_committed_one() {
    let schema = json::schema();
    if std::env::var_os("PRIVLINT_BLESS").is_some() {
        fs::create_dir_all(Path::new(SCHEMA).parent().unwrap()).unwrap();
        fs::write(SCHEMA, &schema).unwrap();
    }
    let committed = fs::read_to_string(SCHEMA).unwrap().replace("\r\n", "\n");
    assert!(
        committed == schema,
        "the JSON report changed; see the contract, then run with PRIVLINT_BLESS=1"
    );
}

#[test]
fn the_schema_of_the_inventory_is_the_committed_one() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("schema/privlint-data-1.json");
    let schema = data::schema();
    if std::env::var_os("PRIVLINT_BLESS").is_some() {
        fs::write(&path, &schema).unwrap();
    }
    let committed = fs::read_to_string(&path).unwrap().replace("\r\n", "\n");
    assert!(
        committed == schema,
        "the JSON inventory changed; see the contract, then run with PRIVLINT_BLESS=1"
    );
}

#[test]
fn inventories_conform_to_their_schema() {
    let text = "# 隐私政策\n\n## 信息收集\n\n| 业务功能 | 信息类型 | 目的 | 接收方 | 保存期限 | 是否必需 |\n|-|-|-|-|-|-|\n| 配送 | 姓名、门铃编号 | 送货 | 快递公司 | 30天 | 是 |\n\n我们会申请相机权限，用于扫码。\n";
    let full = inventory(Source::read("a.md", text.as_bytes().to_vec()), Syntax::Markdown);
    let mut json = data::Json::new(Vec::new());
    json.begin(&Tool::default()).unwrap();
    json.document(&full).unwrap();
    json.document(&bare()).unwrap();
    json.end(&Summary::default()).unwrap();
    let found: Value = serde_json::from_slice(&json.into_inner()).unwrap();
    let schema: Value = serde_json::from_str(&data::schema()).unwrap();
    conforms(&found, &schema, &schema, "").unwrap();
    assert_eq!(found["schema"], "privlint-data/1");
    let row = &found["documents"][0]["rows"][0];
    let texts = |list: &Value| -> Vec<String> {
        let each = list.as_array().unwrap().iter();
        each.map(|v| v["span"]["text"].as_str().unwrap().to_owned()).collect()
    };
    assert_eq!(texts(&row["functions"]), ["配送"]);
    assert_eq!(texts(&row["purposes"]), ["送货"]);
    assert_eq!(texts(&row["data"]), ["姓名", "门铃编号"]);
    assert_eq!(row["data"][0]["token"], "real-name");
    assert!(row["data"][1]["token"].is_null());
    assert_eq!(texts(&row["recipients"]), ["快递公司"]);
    assert_eq!(texts(&row["retention"]), ["30天"]);
    assert_eq!(
        (&row["need"], &row["span"]["start_line"]),
        (&"required".into(), &7.into())
    );
    let camera = &found["documents"][0]["rows"][1];
    assert_eq!(camera["permissions"][0]["name"], "camera");
    assert_eq!(texts(&camera["purposes"]), ["扫码"]);
    assert_eq!(found["summary"]["rows"], 2);
}

#[test]
fn reports_conform_to_the_schema() {
    let schema: Value = serde_json::from_str(&json::schema()).unwrap();
    for documents in [vec![], vec![full()], vec![bare(), full(), bare()]] {
        conforms(&report(&documents), &schema, &schema, "").unwrap();
    }
    let mut broken = report(&[full()]);
    broken["documents"][0].as_object_mut().unwrap().remove("kinds");
    assert!(conforms(&broken, &schema, &schema, "").is_err());
}

#[test]
fn fields_are_as_published() {
    let report = report(&[full(), bare()]);
    assert_eq!(report["schema"], "privlint-report/1");
    let document = &report["documents"][0];
    let keys = |value: &Value| {
        let mut keys: Vec<&str> = value.as_object().unwrap().keys().map(String::as_str).collect();
        keys.sort_unstable();
        keys.join(" ")
    };
    assert_eq!(
        keys(document),
        "bytes criteria decoded encoding findings kinds language languages path practices problems sha256 syntax"
    );
    let span = &document["findings"][0]["span"];
    // One entity and one line break: the span is the source's, the text is the reader's.
    let expected = serde_json::json!({
        "start_byte": 9, "end_byte": 33, "start_line": 1, "start_column": 6, "end_line": 2, "end_column": 10,
        "text": "收集 您的&信息",
    });
    assert_eq!(span, &expected);
    assert!(document["practices"][0]["span"].get("text").is_none());
    assert_eq!(document["languages"][0]["share"], 0.667);
    let requirement = &document["criteria"][0]["requirements"][0];
    let long = &requirement["evidence"][1];
    assert_eq!(long["text"].as_str().unwrap().chars().count(), 400);
    assert_eq!(long["truncated"], true);
    assert_eq!(requirement["searched"][0]["end_line"], 3);
    assert!(document["findings"][0]["suppressed"].is_null());
    assert!(report["documents"][1]["sha256"].is_null());
    assert_eq!(report["summary"]["findings"]["error"], 1);
    assert_eq!(report["summary"]["unreadable"], 1);
    assert_eq!(report["summary"]["verdicts"]["choices"]["partial"], 1);
}

#[test]
fn the_report_is_the_same_with_any_number_of_threads() {
    let folder = std::env::temp_dir().join(format!("privlint-formats-{}", std::process::id()));
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    for number in 0..50 {
        let text = "<p>We collect your e-mail address. 我们收集您的信息。</p>\n".repeat((number * 37) % 50 + 1);
        fs::write(folder.join(format!("{number:02}.html")), text).unwrap();
    }
    fs::write(folder.join("x.md"), b"\xff\0\0\0").unwrap();
    let run = |threads: &str, format: &str| {
        let output = Command::new(env!("CARGO_BIN_EXE_privlint"))
            .current_dir(&folder)
            .args([
                "check",
                ".",
                "gone.html",
                "--lang",
                "en",
                "--threads",
                threads,
                "--format",
                format,
            ])
            .output()
            .unwrap();
        String::from_utf8(output.stdout).unwrap()
    };
    for format in ["json", "text"] {
        let one = run("1", format);
        assert!(one.contains("49.html"));
        for threads in ["2", "2", "7"] {
            assert_eq!(one, run(threads, format));
        }
    }
    let _ = fs::remove_dir_all(&folder);
}
