//! Whatever is named on the command line gets its document and a clear word, and the exit code says how it went.

#![allow(clippy::unwrap_used)] // The lint spares test functions, not their helpers.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

const PAGE: &str = "<!doctype html><title>t</title><p>We collect your e-mail address.</p>";

/// A fresh folder that is removed when the test ends.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("privlint-cli-{}-{name}", std::process::id()));
        let _ = fs::remove_dir_all(&path);
        fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    fn write(&self, name: &str, bytes: impl AsRef<[u8]>) -> PathBuf {
        let path = self.0.join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, bytes).unwrap();
        path
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn privlint(folder: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_privlint"));
    command
        .current_dir(folder)
        .env_remove("LC_ALL")
        .env_remove("LC_MESSAGES");
    command.env("LANG", "C").stdin(Stdio::null());
    command
}

fn run(folder: &Folder, arguments: &[&str]) -> (i32, String, String) {
    told(privlint(&folder.0).args(arguments).output().unwrap())
}

fn told(output: Output) -> (i32, String, String) {
    (
        output.status.code().unwrap(),
        String::from_utf8(output.stdout).unwrap(),
        String::from_utf8(output.stderr).unwrap(),
    )
}

fn documents(json: &str) -> Vec<(String, Vec<String>)> {
    let report: serde_json::Value = serde_json::from_str(json).unwrap();
    let documents = report["documents"].as_array().unwrap();
    documents
        .iter()
        .map(|document| {
            let problems = document["problems"].as_array().unwrap();
            let codes = problems
                .iter()
                .map(|problem| problem["code"].as_str().unwrap().to_owned());
            (document["path"].as_str().unwrap().to_owned(), codes.collect())
        })
        .collect()
}

fn has(problems: &[String], code: &str) -> bool {
    problems.iter().any(|problem| problem == code)
}

/// Bytes without any pattern, the same in every run.
fn noise(size: usize) -> Vec<u8> {
    let mut state = 0x2545_f491_4f6c_dd1d_u64;
    let mut next = || {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        (state >> 32) as u8
    };
    (0..size).map(|_| next()).collect()
}

#[test]
fn every_input_gets_its_document() {
    let folder = Folder::new("every");
    folder.write("good.html", PAGE);
    folder.write("noise.html", noise(5000));
    folder.write("image.html", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR");
    folder.write("empty.md", "");
    folder.write("photo.jpg", b"\xff\xd8\xff\xe0");
    folder.write("last.md", "# Privacy\n\nWe collect your name.\n");
    let named = [
        "check",
        "good.html",
        "noise.html",
        "image.html",
        "empty.md",
        "photo.jpg",
        "missing.html",
        "last.md",
        "./good.html",
    ];
    let (code, json, error) = run(&folder, &[&named[..], &["--format", "json"]].concat());
    assert_eq!(code, 3, "{json}");
    assert_eq!(error, "");
    let documents = documents(&json);
    let paths: Vec<&str> = documents.iter().map(|(path, _)| path.as_str()).collect();
    // The file given twice is there once.
    assert_eq!(paths, &named[1..8]);
    for (path, problem) in [
        ("noise.html", "not-text"),
        ("image.html", "not-text"),
        ("empty.md", "empty"),
        ("photo.jpg", "unsupported"),
        ("missing.html", "missing"),
    ] {
        let (_, problems) = documents.iter().find(|(name, _)| name == path).unwrap();
        assert!(has(problems, problem), "{path}: {problems:?}");
    }
    let (code, text, error) = run(&folder, &named);
    assert_eq!((code, error.as_str()), (3, ""));
    for words in [
        "image.html: not text (PNG)",
        "noise.html: not text (binary data)",
        "empty.md: the file has no content",
        "photo.jpg: unsupported kind of file",
        "missing.html: there is no such file",
        "7 documents: ",
        "4 could not be checked",
    ] {
        assert!(text.contains(words), "{words}\n{text}");
    }
}

#[test]
fn clean_input_is_exit_0_in_both_forms() {
    let folder = Folder::new("clean");
    folder.write("a.html", PAGE);
    for format in ["text", "json"] {
        let (code, out, _) = run(&folder, &["check", "a.html", "--format", format, "--fail-on", "never"]);
        assert_eq!(code, 0);
        assert!(out.contains("a.html"));
    }
}

#[test]
fn a_directory_gives_its_files_and_counts_the_others() {
    let folder = Folder::new("directory");
    for name in ["site/b.html", "site/a/z.md", "site/photo.jpg", "site/skipped.html"] {
        folder.write(name, PAGE);
    }
    folder.write("site/.gitignore", "skipped.html\n");
    // An ignore file above what was named is none of its business.
    folder.write(".gitignore", "*.html\n");
    folder.write("none/readme.txt", "");
    let (code, json, _) = run(&folder, &["check", "site", "--format", "json", "--fail-on", "never"]);
    assert_eq!(code, 0);
    let paths: Vec<String> = documents(&json).into_iter().map(|(path, _)| path).collect();
    assert_eq!(paths, ["site/a/z.md", "site/b.html"]);
    assert!(json.contains("\"left_out\":1"), "{json}");
    let (code, json, _) = run(&folder, &["check", "none", "--format", "json"]);
    assert_eq!(code, 3);
    assert_eq!(documents(&json), [("none".to_owned(), vec!["no-input".to_owned()])]);
}

#[cfg(unix)]
#[test]
fn what_may_not_be_read_is_told() {
    use std::os::unix::fs::PermissionsExt;
    let folder = Folder::new("permission");
    let closed = folder.write("closed/a.html", PAGE).parent().unwrap().to_owned();
    let file = folder.write("file.html", PAGE);
    folder.write("good.html", PAGE);
    for path in [&closed, &file] {
        fs::set_permissions(path, fs::Permissions::from_mode(0o000)).unwrap();
    }
    // The superuser may read everything, so there is nothing to see.
    let superuser = fs::read_dir(&closed).is_ok();
    let (code, json, _) = run(
        &folder,
        &["check", "closed", "file.html", "good.html", "--format", "json"],
    );
    fs::set_permissions(&closed, fs::Permissions::from_mode(0o755)).unwrap();
    if superuser {
        return;
    }
    assert_eq!(code, 3);
    let documents = documents(&json);
    assert!(documents[0].0.starts_with("closed") && has(&documents[0].1, "unreadable"));
    assert!(has(&documents[1].1, "unreadable"));
    assert_eq!(documents[2].0, "good.html");
    assert!(!has(&documents[2].1, "unreadable"));
}

#[test]
fn standard_input_is_read_with_a_syntax() {
    let folder = Folder::new("stdin");
    let (code, out, error) = run(&folder, &["check", "-"]);
    assert_eq!((code, out.as_str()), (2, ""));
    assert!(error.contains("--syntax html"), "{error}");
    let mut child = privlint(&folder.0)
        .args([
            "check",
            "-",
            "--syntax",
            "html",
            "--format",
            "json",
            "--fail-on",
            "never",
        ])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all(PAGE.as_bytes()).unwrap();
    let (code, json, _) = told(child.wait_with_output().unwrap());
    assert_eq!(code, 0);
    assert_eq!(documents(&json)[0].0, "-");
    assert!(json.contains(&format!("\"bytes\":{}", PAGE.len())));
}

#[test]
fn wrong_usage_is_exit_2_and_names_what_was_meant() {
    let folder = Folder::new("usage");
    folder.write("a.html", PAGE);
    for arguments in [
        &["check", "a.html", "--select", "preticked-consnet"][..],
        &["check", "a.html", "--ignore", "rules-contact,preticked-consnet"],
        &["explain", "preticked-consnet"],
    ] {
        let (code, out, error) = run(&folder, arguments);
        assert_eq!((code, out.as_str()), (2, ""));
        assert!(error.contains("did you mean preticked-consent"), "{error}");
    }
    assert_eq!(run(&folder, &["check"]).0, 2);
    assert_eq!(run(&folder, &["check", "a.html", "--threads", "0"]).0, 2);
    let (code, _, error) = run(&folder, &["--lang", "zh", "explain", "x\u{1b}[31m"]);
    assert_eq!(code, 2);
    assert!(error.contains("没有名为 x\\u{1b}[31m 的规则"), "{error}");
}

#[test]
fn rules_are_listed_and_explained() {
    let folder = Folder::new("rules");
    let (code, json, _) = run(&folder, &["rules", "--format", "json"]);
    assert_eq!(code, 0);
    let rules: serde_json::Value = serde_json::from_str(&json).unwrap();
    let (_, text, _) = run(&folder, &["rules"]);
    for rule in rules.as_array().unwrap() {
        let id = rule["id"].as_str().unwrap();
        assert!(text.contains(id));
        let (code, page, _) = run(&folder, &["explain", id]);
        assert!(code == 0 && page.contains(id));
    }
}

#[test]
fn the_locale_chooses_the_language() {
    let folder = Folder::new("locale");
    let english = |name: &str, value: &str, more: &[&str]| {
        let mut command = privlint(&folder.0);
        let (_, out, _) = told(
            command
                .env(name, value)
                .args(["check", "missing.html"])
                .args(more)
                .output()
                .unwrap(),
        );
        assert_ne!(out.contains("there is no such file"), out.contains("找不到该文件"));
        out.contains("there is no such file")
    };
    assert!(english("LANG", "en_US.UTF-8", &[]));
    assert!(english("LANG", "C", &[]));
    assert!(!english("LANG", "zh_CN.UTF-8", &[]));
    assert!(!english("LC_ALL", "zh_TW", &[]));
    assert!(english("LC_ALL", "zh_TW", &["--lang", "en"]));
    assert!(!english("LANG", "C", &["--lang", "zh"]));
}

/// Neither the text nor the name of a file may command the terminal.
#[cfg(unix)]
#[test]
fn escapes_never_reach_the_output() {
    let folder = Folder::new("escapes");
    let name = "a\u{1b}[2J\u{202e}\u{9b}.html";
    let page = "<p>\u{1b}]0;owned\u{7} \u{202e}We collect \u{9b}31m your data\u{2066}</p><input type=checkbox checked> I agree\u{1b}[2J";
    folder.write(name, page);
    folder.write("b.html", [page.as_bytes(), b"\xff\xfe\x1b[31m"].concat());
    let missing = "gone\u{1b}[31m.html";
    for lang in ["zh", "en"] {
        for format in ["text", "json"] {
            let arguments = ["check", name, "b.html", missing, "--lang", lang, "--format", format];
            let (code, out, error) = run(&folder, &arguments);
            assert_eq!(code, 3);
            let obeyed = |c: char| matches!(c, '\u{0}'..='\u{9}' | '\u{b}'..='\u{1f}');
            assert!(!out.contains(obeyed) && !error.contains(obeyed), "{out:?}");
            if format == "text" {
                let obeyed =
                    |c: char| matches!(c, '\u{7f}'..='\u{9f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
                assert!(!out.contains(obeyed), "{out:?}");
                assert!(out.contains("a\\u{1b}[2J\\u{202e}\\u{9b}.html"), "{out}");
            }
        }
    }
}

#[test]
fn a_reader_that_leaves_is_no_panic() {
    let folder = Folder::new("pipe");
    for number in 0..300 {
        folder.write(&format!("{number:03}.html"), PAGE.repeat(20));
    }
    for format in ["text", "json"] {
        let mut child = privlint(&folder.0)
            .args(["check", ".", "--format", format])
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        drop(child.stdout.take());
        let (code, _, error) = told(child.wait_with_output().unwrap());
        assert_eq!((code, error.as_str()), (0, ""));
    }
}

const POLICY: &str = "# Privacy Policy\n\n## What we collect\n\nWe collect your phone number to verify your identity.\n\nWe do not collect your address book.\n\n| Data type | Purpose | Recipient |\n|---|---|---|\n| Delivery address | bring the parcel | Couriers |\n| =1+1, name | | |\n";

#[test]
fn data_prints_what_is_collected_for_what() {
    let folder = Folder::new("data");
    folder.write("a.md", POLICY);
    let (code, text, error) = run(&folder, &["data", "a.md"]);
    assert_eq!((code, error.as_str()), (0, ""));
    for words in [
        "verify your identity",
        "phone number",
        "Delivery address",
        "Couriers",
        "a.md  3 rows",
    ] {
        assert!(text.contains(words), "{words}\n{text}");
    }
    assert!(!text.contains("address book"), "{text}");
    let (code, json, _) = run(&folder, &["data", "a.md", "--format", "json"]);
    assert_eq!(code, 0);
    let json: serde_json::Value = serde_json::from_str(&json).unwrap();
    let rows = json["documents"][0]["rows"].as_array().unwrap();
    let lines: Vec<u64> = rows.iter().map(|r| r["span"]["start_line"].as_u64().unwrap()).collect();
    assert_eq!(lines, [5, 11, 12]);
    assert_eq!(rows[0]["data"][0]["token"], "mobile-number");
    assert!(rows[2]["purposes"].as_array().unwrap().is_empty());
    let (code, csv, _) = run(&folder, &["data", "a.md", "--format", "csv"]);
    assert_eq!(code, 0);
    assert!(csv.starts_with("path,line,"), "{csv}");
    assert_eq!(csv.lines().count(), 4);
    assert!(csv.contains("\"'=1+1; name\""), "{csv}");
    assert_eq!(run(&folder, &["data", "gone.md"]).0, 3);
    assert_eq!(run(&folder, &["data"]).0, 2);
    assert_eq!(run(&folder, &["data", "-"]).0, 2);
}

#[test]
fn data_never_commands_the_terminal() {
    let folder = Folder::new("data-escapes");
    folder.write(
        "a.html",
        "<h2>Data \u{1b}[2J</h2><p>We collect your name\u{202e}, your \u{1b}]0;x\u{7}photo to verify your \u{9b}31m identity.</p><table><tr><th>Data<th>Purpose<tr><td>=cmd\u{1b}[1m|x<td>@sum\u{202e}</table>",
    );
    for format in ["text", "csv"] {
        let (code, out, _) = run(&folder, &["data", "a.html", "--format", format]);
        assert_eq!(code, 0);
        let obeyed = |c: char| matches!(c, '\u{0}'..='\u{9}' | '\u{b}'..='\u{c}' | '\u{e}'..='\u{1f}' | '\u{7f}'..='\u{9f}' | '\u{202a}'..='\u{202e}');
        assert!(!out.contains(obeyed), "{out:?}");
        assert!(
            format == "text" || !out.contains("\"=") && !out.contains("\"@"),
            "{out}"
        );
    }
}

#[test]
fn an_app_type_compares_with_what_it_needs() {
    let folder = Folder::new("app-type");
    folder.write(
        "a.md",
        "# Privacy Policy\n\nWe collect your address book to improve our services. We collect your name.\n",
    );
    let check = |more: &[&str]| {
        run(
            &folder,
            &[&["check", "a.md", "--format", "json", "--fail-on", "never"], more].concat(),
        )
    };
    let findings = |json: &str| -> usize {
        let report: serde_json::Value = serde_json::from_str(json).unwrap();
        let all = report["documents"][0]["findings"].as_array().unwrap().clone();
        all.iter().filter(|f| f["rule"] == "beyond-necessary-data").count()
    };
    assert_eq!(findings(&check(&[]).1), 0);
    let (code, json, _) = check(&["--app-type", "browser"]);
    assert_eq!((code, findings(&json)), (0, 1));
    assert!(json.contains("beyond it: contacts, real name"), "{json}");
    assert_eq!(findings(&check(&["--app-type", "浏览器类"]).1), 1);
    let (code, out, error) = check(&["--app-type", "brwoser"]);
    assert_eq!((code, out.as_str()), (2, ""));
    assert!(error.contains("did you mean browser"), "{error}");
    let (code, _, error) = check(&["--app-type", "\u{1b}[31mxxxxxxxxxxxx"]);
    assert_eq!(code, 2);
    assert!(
        error.contains("privlint app-types lists all") && !error.contains('\u{1b}'),
        "{error}"
    );
}

#[test]
fn app_types_are_listed() {
    let folder = Folder::new("app-types");
    let (code, text, _) = run(&folder, &["app-types"]);
    assert_eq!((code, text.lines().count()), (0, 39));
    assert!(
        text.contains("浏览器类") && text.contains("no personal information"),
        "{text}"
    );
    let (code, json, _) = run(&folder, &["app-types", "--format", "json"]);
    let types: serde_json::Value = serde_json::from_str(&json).unwrap();
    assert_eq!((code, types.as_array().unwrap().len()), (0, 39));
    assert_eq!(types[0]["needs"][0], "location");
}

const BILL: &str = "<title>Your year - Pedalo</title><p>See your year</p><p><label><input type=checkbox checked> I agree to the \
    <a href=credit.html>Chestnut Credit Terms of Service</a></label></p>";
const CREDIT: &str = "<title>Chestnut Credit Terms of Service</title><h1>Chestnut Credit Terms of Service</h1>\
    <p>You authorise us to obtain data about you from third parties.</p>";

#[test]
fn documents_that_belong_together_are_read_together() {
    let folder = Folder::new("bundle");
    folder.write("bill/bill.html", BILL);
    folder.write("bill/credit.html", CREDIT);
    folder.write("bill/alone.html", PAGE);
    let bundles = |arguments: &[&str]| {
        let (_, out, _) = run(&folder, arguments);
        let report: serde_json::Value = serde_json::from_str(&out).unwrap();
        let bundles = report["bundles"].as_array().unwrap().clone();
        let told = bundles.iter().map(|b| {
            let rules = b["findings"].as_array().unwrap().iter();
            let rules: Vec<String> = rules.map(|f| f["rule"].as_str().unwrap().to_owned()).collect();
            (
                b["name"].as_str().unwrap().to_owned(),
                b["documents"].as_array().unwrap().len(),
                rules,
            )
        });
        told.collect::<Vec<_>>()
    };
    let parts = ["scope-wider-than-shown", "sesame-pattern", "unrelated-agreement"].map(str::to_owned);
    // A folder named as a bundle is one, whoever links to whom.
    assert_eq!(
        bundles(&["check", "--bundle", "bill", "--format", "json"]),
        [("bill".to_owned(), 3, parts.to_vec())]
    );
    // Of the files of a folder only those that link to each other belong together.
    assert_eq!(
        bundles(&["check", "bill", "--format", "json"]),
        [("bill/bill.html".to_owned(), 2, parts.to_vec())]
    );
    // A configuration names its products, and only of the files given.
    folder.write(
        "bill/privlint.toml",
        "[[bundle]]\nname = \"yearly bill\"\nui = \"bill.html\"\nterms = [\"credit.html\", \"../outside.html\"]\n",
    );
    assert_eq!(
        bundles(&["check", "bill", "--format", "json"]),
        [("yearly bill".to_owned(), 2, parts.to_vec())]
    );
    let (code, out, _) = run(&folder, &["check", "bill"]);
    let told = "outside.html: bundle \"yearly bill\" of privlint.toml names this file";
    assert!(code == 3 && out.contains(told), "{out}");
    folder.write("bill/privlint.toml", "bundles = 3");
    let (code, _, told) = run(&folder, &["check", "bill"]);
    assert!(
        code == 2 && told.contains("bill/privlint.toml") && told.contains("bundles"),
        "{told}"
    );
    // One of them alone is no bundle: nothing is opened that was not named.
    assert!(bundles(&["check", "bill/bill.html", "--format", "json"]).is_empty());
    let (code, out, _) = run(&folder, &["check", "--bundle", "bill"]);
    assert_eq!(code, 1);
    assert!(out.contains("bundle bill") && out.contains("credit.html:1:"), "{out}");
}

const TICKED: &str =
    "<form>\r\n<label><input type=\"checkbox\"\r\n  checked> Send me offers by e-mail</label>\r\n</form>\r\n";
const UNTICKED: &str = "<form>\r\n<label><input type=\"checkbox\"> Send me offers by e-mail</label>\r\n</form>\r\n";

#[test]
fn fixes_are_shown_made_once_and_reported() {
    let folder = Folder::new("fix");
    let page = folder.write("site/a.html", TICKED);
    let list = folder.write("site/b.md", "\u{feff}- [x] Share my data with partners\n");
    let (code, diff, error) = run(&folder, &["check", "site", "--diff"]);
    assert_eq!(code, 1, "{diff}");
    assert!(error.contains("edits that --fix would make: 2, in files: 2"), "{error}");
    for line in [
        "-<label><input type=\"checkbox\"",
        "-  checked> Send me offers by e-mail</label>",
        "+<label><input type=\"checkbox\"> Send me offers by e-mail</label>",
        "+\\u{feff}- [ ] Share my data with partners",
    ] {
        assert!(diff.contains(&format!("\n{line}\n")), "{line} is not in {diff}");
    }
    assert_eq!(fs::read_to_string(&page).unwrap(), TICKED);
    let (code, report, error) = run(&folder, &["check", "site", "--fix"]);
    assert_eq!(code, 0, "{report}");
    assert!(error.contains("edits made: 2, in files: 2"), "{error}");
    assert!(!report.contains("preticked-consent"), "{report}");
    assert_eq!(fs::read_to_string(&page).unwrap(), UNTICKED);
    assert_eq!(
        fs::read_to_string(&list).unwrap(),
        "\u{feff}- [ ] Share my data with partners\n"
    );
    let (_, _, error) = run(&folder, &["check", "site", "--fix"]);
    assert!(error.contains("edits made: 0, in files: 0"), "{error}");
    let left: Vec<_> = fs::read_dir(folder.0.join("site")).unwrap().collect();
    assert_eq!(left.len(), 2, "{left:?}");
}

#[test]
fn a_file_that_must_not_be_written_is_left_alone() {
    let folder = Folder::new("unfixed");
    // windows-1252: the bytes are not the text as it was read.
    let mut latin = TICKED.as_bytes().to_vec();
    latin.extend_from_slice(b"<p>caf\xe9 d\xe9j\xe0</p>");
    let latin_page = folder.write("latin.html", &latin);
    let page = folder.write("locked.html", TICKED);
    let mut permissions = fs::metadata(&page).unwrap().permissions();
    permissions.set_readonly(true);
    fs::set_permissions(&page, permissions).unwrap();
    // Whoever runs as root may write anything.
    let may_write = fs::OpenOptions::new().write(true).open(&page).is_ok();
    let (code, report, _) = run(&folder, &["check", "latin.html", "locked.html", "--fix"]);
    assert_eq!(fs::read(&latin_page).unwrap(), latin);
    if may_write {
        assert_ne!(fs::read_to_string(&page).unwrap(), TICKED);
    } else {
        assert_eq!(code, 3, "{report}");
        assert!(
            report.contains("locked.html: not changed: this user may not write it"),
            "{report}"
        );
        assert_eq!(fs::read_to_string(&page).unwrap(), TICKED);
    }
    #[cfg(unix)]
    {
        use std::os::unix::fs::{PermissionsExt, symlink};
        let target = folder.write("elsewhere/a.html", TICKED);
        symlink(&target, folder.0.join("link.html")).unwrap();
        let (code, report, _) = run(&folder, &["check", "link.html", "--fix"]);
        assert_eq!(code, 3, "{report}");
        assert!(report.contains("link.html: not changed: a symbolic link"), "{report}");
        assert_eq!(fs::read_to_string(&target).unwrap(), TICKED);
        fs::set_permissions(&target, fs::Permissions::from_mode(0o604)).unwrap();
        let (code, _, _) = run(&folder, &["check", "elsewhere", "--fix"]);
        assert_eq!(code, 0);
        assert_eq!(fs::metadata(&target).unwrap().permissions().mode() & 0o777, 0o604);
    }
}

#[test]
fn style_sheets_are_read_inside_the_given_folder_and_nowhere_else() {
    let folder = Folder::new("sheets");
    let page = |href: &str| {
        format!(
            "<!doctype html><title>t</title><link rel=stylesheet href=\"{href}\"><form><input name=a>\
             <label class=fine><input type=checkbox>I agree to the <a href=t.html>terms</a></label></form>"
        )
    };
    folder.write("secret.css", ".fine{font-size:5px}");
    folder.write("site/css/fine.css", "@import 'deeper/more.css';");
    folder.write("site/css/deeper/more.css", ".fine{font-size:7px}");
    folder.write("site/pages/inside.html", page("../css/fine.css?v=2#x"));
    folder.write("site/pages/rooted.html", page("/css/fine.css"));
    folder.write("site/pages/outside.html", page("../../secret.css"));
    folder.write("site/pages/remote.html", page("https://cdn.example/secret.css"));
    folder.write("site/pages/missing.html", page("gone.css"));
    #[cfg(unix)]
    {
        std::os::unix::fs::symlink(folder.0.join("secret.css"), folder.0.join("site/link.css")).unwrap();
        folder.write("site/pages/linked.html", page("../link.css"));
    }
    let (_, json, _) = run(&folder, &["check", "site", "--format", "json", "--fail-on", "never"]);
    let report: serde_json::Value = serde_json::from_str(&json).unwrap();
    let small: Vec<&str> = report["documents"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|d| {
            d["findings"]
                .as_array()
                .unwrap()
                .iter()
                .any(|f| f["rule"] == "small-print")
        })
        .map(|d| d["path"].as_str().unwrap())
        .collect();
    assert_eq!(small, ["site/pages/inside.html", "site/pages/rooted.html"]);
    assert!(json.contains("7 px"), "{json}");
}

#[test]
fn folders_give_the_files_that_keep_what_their_names_promise() {
    let folder = Folder::new("promises");
    let layout = "<LinearLayout xmlns:android=\"http://schemas.android.com/apk/res/android\"><CheckBox \
                  android:id=\"@+id/agree\" android:checked=\"true\" android:text=\"@string/agree\"/></LinearLayout>";
    folder.write("res/layout/login.xml", layout);
    folder.write(
        "res/values/strings.xml",
        "<resources><string name=\"agree\">I agree to the privacy policy</string></resources>",
    );
    folder.write(
        "res/drawable/a.xml",
        "<shape xmlns:android=\"http://schemas.android.com/apk/res/android\"/>",
    );
    folder.write("pom.xml", "<project/>");
    folder.write("page.php", "<?php f(); ?><p>x</p>");
    folder.write("class.php", "<?php class A {}");
    folder.write("page.wxml", "<view>x</view>");
    let (code, json, _) = run(&folder, &["check", ".", "--format", "json"]);
    assert_eq!(code, 1, "{json}");
    let paths: Vec<String> = documents(&json).into_iter().map(|(path, _)| path).collect();
    assert_eq!(paths, ["./page.php", "./page.wxml", "./res/layout/login.xml"]);
    let report: serde_json::Value = serde_json::from_str(&json).unwrap();
    let finding = &report["documents"][2]["findings"][0];
    assert_eq!(finding["rule"], "preticked-consent");
    assert_eq!(finding["fix"]["edits"][0]["replacement"], "false");
    // Outside of what was named nothing is read: the label is not known, and only the id speaks of an agreement.
    let (_, json, _) = run(&folder, &["check", "res/layout/login.xml", "--format", "json"]);
    let report: serde_json::Value = serde_json::from_str(&json).unwrap();
    assert_eq!(report["documents"][0]["findings"][0]["confidence"], "medium");
    let (code, json, _) = run(&folder, &["check", "pom.xml", "--format", "json"]);
    assert_eq!(code, 3);
    assert!(has(&documents(&json)[0].1, "unsupported"), "{json}");
}
