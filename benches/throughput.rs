//! How fast each stage is, side by side, on `./corpus` or on the folder that `PRIVLINT_CORPUS` names.
//!
//! `PRIVLINT_CORPUS=/some/policies cargo bench --bench throughput`

use std::path::PathBuf;
use std::sync::LazyLock;

use divan::counter::BytesCount;
use privlint::check::Checker;
use privlint::document::Syntax;
use privlint::facts::Facts;
use privlint::lexicon::{EN, Lexicon, ZH};
use privlint::report::json;
use privlint::settings::Settings;
use privlint::source::Source;
use privlint::syntax;

fn main() {
    // The words are compiled once in a run; that has a bench of its own.
    let _ = Lexicon::global();
    divan::main();
}

/// The files of the folder, as (name, bytes, syntax).
static FILES: LazyLock<Vec<(String, Vec<u8>, Syntax)>> = LazyLock::new(|| {
    let folder = std::env::var_os("PRIVLINT_CORPUS").map_or_else(
        || PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("corpus"),
        PathBuf::from,
    );
    let mut files = Vec::new();
    let mut open = vec![folder];
    while let Some(folder) = open.pop() {
        let Ok(entries) = std::fs::read_dir(&folder) else {
            continue;
        };
        for path in entries.flatten().map(|e| e.path()) {
            let name = path.to_string_lossy().into_owned();
            if path.is_dir() {
                open.push(path);
            } else if let (Some(syntax), Ok(bytes)) = (Syntax::of_path(&name), std::fs::read(&path)) {
                files.push((name, bytes, syntax));
            }
        }
    }
    files.sort();
    files
});

fn bytes() -> BytesCount {
    BytesCount::new(FILES.iter().map(|f| f.1.len()).sum::<usize>())
}

#[divan::bench(sample_count = 5, sample_size = 1)]
fn a_decode(bencher: divan::Bencher) {
    bencher.counter(bytes()).bench_local(|| {
        for (name, bytes, _) in FILES.iter() {
            divan::black_box(Source::read(name, bytes.clone()));
        }
    });
}

#[divan::bench(sample_count = 5, sample_size = 1)]
fn b_decode_and_parse(bencher: divan::Bencher) {
    bencher.counter(bytes()).bench_local(|| {
        for (name, bytes, syntax) in FILES.iter() {
            let source = Source::read(name, bytes.clone());
            divan::black_box(syntax::parse(&source, *syntax));
        }
    });
}

#[divan::bench(sample_count = 5, sample_size = 1)]
fn c_facts(bencher: divan::Bencher) {
    bencher.counter(bytes()).bench_local(|| {
        for (name, bytes, syntax) in FILES.iter() {
            let source = Source::read(name, bytes.clone());
            let document = syntax::parse(&source, *syntax);
            divan::black_box(Facts::new(&document));
        }
    });
}

#[divan::bench(sample_count = 5, sample_size = 1)]
fn d_check(bencher: divan::Bencher) {
    let checker = Checker::new(&Settings::default());
    bencher.counter(bytes()).bench_local(|| {
        for (name, bytes, syntax) in FILES.iter() {
            divan::black_box(checker.check(Source::read(name, bytes.clone()), *syntax));
        }
    });
}

#[divan::bench(sample_count = 5, sample_size = 1)]
fn e_check_and_report(bencher: divan::Bencher) {
    let checker = Checker::new(&Settings::default());
    bencher.counter(bytes()).bench_local(|| {
        for (name, bytes, syntax) in FILES.iter() {
            let checked = checker.check(Source::read(name, bytes.clone()), *syntax);
            divan::black_box(serde_json::to_vec(&json::document(&checked)).ok());
        }
    });
}

#[divan::bench(sample_count = 10)]
fn lexicon_build(bencher: divan::Bencher) {
    bencher.bench_local(|| Lexicon::new(ZH, EN).map(|l| l.len()));
}

/// A whole process that reads nothing: what an editor or a hook waits for at least.
#[divan::bench(sample_count = 10)]
fn start_up(bencher: divan::Bencher) {
    bencher.bench_local(|| {
        std::process::Command::new(env!("CARGO_BIN_EXE_privlint"))
            .arg("rules")
            .output()
            .map(|o| o.status.success())
            .ok()
    });
}
