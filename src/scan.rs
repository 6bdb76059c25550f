//! All input: finding the files, reading them, and checking them in parallel, given back in the order they were named.

mod disk;
mod groups;
mod problems;
mod turns;
mod write;

pub use groups::{Named, bundles};
pub use write::replace;

use std::collections::{BTreeMap, HashSet};
use std::fs::{self, File};
use std::io::{self, Read};
use std::num::NonZeroUsize;
use std::ops::ControlFlow;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::sync::{Arc, mpsc};
use std::thread;

use ignore::WalkBuilder;

use crate::document::Syntax;
use crate::finding::Checked;
use crate::source::{MAX_BYTES, Problem, Resources, Source, binary};
use crate::syntax::is_input;

use disk::Disk;
use problems::{empty_file, internal_error, no_input, not_text, too_large, unreadable, unsupported};
use turns::{StopOnDrop, Turns};

/// Threads that check are named so, that a panic hook can tell a caught panic from a real one.
pub const THREAD_NAME: &str = "privlint-check";

/// Deeply nested input needs stack; the default of 2 MiB is too little for it.
const STACK_BYTES: usize = 16 << 20;

/// One document to come: where it is read from, or why it cannot be.
#[derive(Clone, Debug)]
pub struct Input {
    /// Name as given, or found beneath a directory as given.
    pub path: String,
    /// The syntax it is read as; none where the file is of no known kind.
    pub syntax: Option<Syntax>,
    origin: Origin,
    /// The folder that its style sheets may come from.
    root: Option<PathBuf>,
}

#[derive(Clone, Debug)]
enum Origin {
    File(PathBuf),
    Stdin,
    Broken(Problem),
}

/// What the command line named, in order.
#[derive(Clone, Debug, Default)]
pub struct Inputs {
    /// The documents.
    pub list: Vec<Input>,
    /// Files in directories that are no input.
    pub left_out: usize,
}

/// Finds the documents that `paths` name. A path named gives a document whatever it is; in a directory only files of
/// a known kind do. `syntax` overrides what file names promise, and is what `-` (standard input) is read as.
pub fn collect(paths: &[PathBuf], syntax: Option<Syntax>) -> Inputs {
    let mut collector = Collector::default();
    for path in paths {
        collector.named(path, syntax);
    }
    collector.inputs
}

#[derive(Default)]
struct Collector {
    inputs: Inputs,
    seen: HashSet<PathBuf>,
}

impl Collector {
    fn named(&mut self, path: &Path, syntax: Option<Syntax>) {
        if path == Path::new("-") {
            return self.push(path, syntax, Origin::Stdin, None);
        }
        match fs::metadata(path) {
            Ok(metadata) if metadata.is_dir() => self.directory(path),
            Ok(_) => {
                let syntax = syntax
                    .or_else(|| promised(path).filter(|syntax| *syntax != Syntax::Android || keeps(path, *syntax)));
                self.push(path, syntax, Origin::File(path.to_owned()), path.parent());
            }
            Err(error) => self.push(path, None, Origin::Broken(unreadable(path, &error)), None),
        }
    }

    fn directory(&mut self, root: &Path) {
        let walk = WalkBuilder::new(root)
            .standard_filters(false)
            .hidden(true)
            .ignore(true)
            .git_ignore(true)
            // A copy of a repository without its .git must give the same report.
            .require_git(false)
            .follow_links(false)
            .sort_by_file_path(Path::cmp)
            .build();
        let mut found = false;
        for entry in walk {
            let entry = match entry {
                Ok(entry) => entry,
                Err(error) => {
                    found = true;
                    let path = path_of(&error).unwrap_or(root).to_owned();
                    let error = error
                        .into_io_error()
                        .unwrap_or_else(|| io::Error::other("cannot be walked"));
                    self.push(&path, None, Origin::Broken(unreadable(&path, &error)), None);
                    continue;
                }
            };
            if entry.file_type().is_some_and(|kind| kind.is_dir()) {
                continue;
            }
            // A symbolic link may lead out of what was given; its target is read where it lies.
            let is_file = entry.file_type().is_some_and(|kind| kind.is_file());
            match promised(entry.path()).filter(|syntax| is_file && keeps(entry.path(), *syntax)) {
                Some(syntax) => {
                    found = true;
                    self.push(
                        entry.path(),
                        Some(syntax),
                        Origin::File(entry.path().to_owned()),
                        Some(root),
                    );
                }
                None => self.inputs.left_out += 1,
            }
        }
        if !found {
            self.push(root, None, Origin::Broken(no_input(root)), None);
        }
    }

    fn push(&mut self, path: &Path, syntax: Option<Syntax>, origin: Origin, root: Option<&Path>) {
        let identity = match origin {
            Origin::Stdin => path.to_owned(),
            _ => fs::canonicalize(path).unwrap_or_else(|_| path.to_owned()),
        };
        if self.seen.insert(identity) {
            self.inputs.list.push(Input {
                path: path.to_string_lossy().into_owned(),
                syntax,
                origin,
                root: root.map(Path::to_owned),
            });
        }
    }
}

fn promised(path: &Path) -> Option<Syntax> {
    Syntax::of_path(&path.to_string_lossy())
}

/// Bytes of a file that show whether it is what its name promises.
const LOOK: u64 = 1 << 20;

/// Whether a file is what its name promises; one that cannot be read is told of later.
fn keeps(path: &Path, syntax: Syntax) -> bool {
    if matches!(syntax, Syntax::Html | Syntax::Markdown | Syntax::Wxml) {
        return true;
    }
    let mut bytes = Vec::new();
    let read = File::open(path).and_then(|file| file.take(LOOK).read_to_end(&mut bytes));
    read.is_err() || is_input(&path.to_string_lossy(), &String::from_utf8_lossy(&bytes), syntax)
}

fn path_of(error: &ignore::Error) -> Option<&Path> {
    match error {
        ignore::Error::WithPath { path, .. } => Some(path),
        ignore::Error::WithDepth { err, .. } | ignore::Error::WithLineNumber { err, .. } => path_of(err),
        _ => None,
    }
}

/// Reads one input, or gives the document that says why it cannot be checked.
fn load(input: &Input) -> Result<(Source, Syntax), Box<Checked>> {
    let path = &input.path;
    let stop = |source, problem| Err(Box::new(unchecked(input, source, problem)));
    let opened = match &input.origin {
        Origin::Broken(problem) => return stop(None, problem.clone()),
        // What a file of no known kind contains is nobody's question; it may be huge.
        Origin::File(_) if input.syntax.is_none() => return stop(None, unsupported(path)),
        Origin::File(file) => File::open(file).and_then(limited),
        Origin::Stdin => limited(io::stdin().lock()),
    };
    let bytes = match opened {
        Ok(bytes) if bytes.len() > MAX_BYTES => return stop(None, too_large(path)),
        Ok(bytes) => bytes,
        Err(error) => return stop(None, unreadable(Path::new(path), &error)),
    };
    if let Some(kind) = binary(&bytes) {
        return stop(Some(Source::undecoded(path, &bytes)), not_text(path, kind));
    }
    match input.syntax {
        Some(syntax) => Ok((Source::read(path, bytes), syntax)),
        None => stop(Some(Source::undecoded(path, &bytes)), unsupported(path)),
    }
}

/// One byte more than is accepted, so that the caller sees that there is more.
fn limited(reader: impl Read) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    reader.take(MAX_BYTES as u64 + 1).read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// The configurations that lie in the directories given, as (path, text); one that is a link or too large is none.
pub fn configurations(paths: &[PathBuf], name: &str) -> Vec<(String, io::Result<String>)> {
    let files = paths.iter().filter(|p| p.is_dir()).map(|p| p.join(name));
    let plain = files.filter(|f| fs::symlink_metadata(f).is_ok_and(|m| m.is_file() && m.len() < MAX_CONFIGURATION));
    plain
        .map(|f| (f.to_string_lossy().into_owned(), fs::read_to_string(&f)))
        .collect()
}

/// Bytes of the largest configuration that is read.
const MAX_CONFIGURATION: u64 = 1 << 20;

/// Reads the documents of a bundle again; what cannot be read is reported where it was first met and left out here.
pub fn sources(inputs: &[&Input]) -> Vec<(Source, Syntax)> {
    inputs.iter().filter_map(|input| load(input).ok()).collect()
}

/// The files that the documents of a bundle may ask for: those inside the folder that the first of them was given with.
pub fn resources(inputs: &[&Input]) -> impl Resources {
    Disk::new(inputs.first().and_then(|input| input.root.as_deref()))
}

fn one(input: &Input, check: &(impl Fn(Source, Syntax, &dyn Resources) -> Checked + Sync)) -> Checked {
    let whole = || {
        let (source, syntax) = match load(input) {
            Ok(loaded) => loaded,
            Err(checked) => return *checked,
        };
        let empty = source.text.trim().is_empty();
        let mut checked = check(source, syntax, &Disk::new(input.root.as_deref()));
        if empty {
            checked.problems.push(empty_file(&input.path));
        }
        checked
    };
    // One file that we fail on must not take the report of all others with it.
    catch_unwind(AssertUnwindSafe(whole)).unwrap_or_else(|panic| {
        let text = panic
            .downcast_ref::<String>()
            .map(String::as_str)
            .or_else(|| panic.downcast_ref::<&str>().copied())
            .unwrap_or("no message");
        unchecked(input, None, internal_error(&input.path, text))
    })
}

/// Checks the inputs on `threads` threads (by default one for each processor) and hands each result to `emit`, in the
/// order of the inputs. Only a few results wait at any time. A panic in `check` becomes a document with the problem
/// `internal-error`; `emit` can end the run early.
pub fn run(
    inputs: &[Input],
    threads: Option<NonZeroUsize>,
    check: impl Fn(Source, Syntax, &dyn Resources) -> Checked + Sync,
    mut emit: impl FnMut(Checked) -> ControlFlow<()>,
) {
    let threads = threads
        .or_else(|| thread::available_parallelism().ok())
        .map_or(1, NonZeroUsize::get)
        .min(inputs.len());
    let turns = Turns::new(inputs.len(), threads * 4);
    thread::scope(|scope| {
        // Also when `emit` panics the workers must not wait for it.
        let _stop = StopOnDrop(&turns);
        let (sender, receiver) = mpsc::channel();
        let mut started = 0;
        for _ in 0..threads {
            let (sender, turns, check) = (sender.clone(), &turns, &check);
            let worker = move || {
                while let Some(index) = turns.take() {
                    if sender.send((index, one(&inputs[index], check))).is_err() {
                        break;
                    }
                }
            };
            let thread = thread::Builder::new()
                .name(THREAD_NAME.to_owned())
                .stack_size(STACK_BYTES);
            started += usize::from(thread.spawn_scoped(scope, worker).is_ok());
        }
        drop(sender);
        if started == 0 {
            // A machine that gives no thread still gets its report.
            for input in inputs {
                if emit(one(input, &check)).is_break() {
                    return;
                }
            }
            return;
        }
        let mut waiting = BTreeMap::new();
        let mut next = 0;
        for (index, checked) in receiver {
            waiting.insert(index, checked);
            while let Some(checked) = waiting.remove(&next) {
                next += 1;
                turns.emitted(next);
                if emit(checked).is_break() {
                    return;
                }
            }
        }
    });
}

fn unchecked(input: &Input, source: Option<Source>, problem: Problem) -> Checked {
    Checked {
        path: input.path.clone(),
        source: source.map(Arc::new),
        syntax: input.syntax.map_or("unsupported", Syntax::name),
        language: None,
        languages: Vec::new(),
        kinds: Vec::new(),
        criteria: Vec::new(),
        assessments: Vec::new(),
        practices: Vec::new(),
        data: Vec::new(),
        findings: Vec::new(),
        leads_to: Vec::new(),
        problems: vec![problem],
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::Checker;
    use crate::settings::Settings;

    fn folder(name: &str) -> PathBuf {
        let folder = std::env::temp_dir().join(format!("privlint-scan-{}-{name}", std::process::id()));
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir_all(&folder).unwrap();
        folder
    }

    fn all(inputs: &[Input], threads: usize, check: impl Fn(Source, Syntax) -> Checked + Sync) -> Vec<Checked> {
        let mut results = Vec::new();
        run(
            inputs,
            NonZeroUsize::new(threads),
            |source, syntax, _: &dyn Resources| check(source, syntax),
            |checked| {
                results.push(checked);
                ControlFlow::Continue(())
            },
        );
        results
    }

    #[test]
    fn a_walk_is_sorted_and_stays_inside() {
        let root = folder("walk");
        let outside = folder("outside");
        fs::write(outside.join("secret.html"), "x").unwrap();
        for name in ["b.html", "a.md", "c.txt", "ignored.html", ".hidden.html"] {
            fs::write(root.join(name), "x").unwrap();
        }
        fs::create_dir(root.join("a")).unwrap();
        fs::write(root.join("a/z.htm"), "x").unwrap();
        fs::write(root.join(".gitignore"), "ignored.html").unwrap();
        #[cfg(unix)]
        {
            std::os::unix::fs::symlink(&outside, root.join("link")).unwrap();
            std::os::unix::fs::symlink(outside.join("secret.html"), root.join("link.html")).unwrap();
        }
        let inputs = collect(&[root.clone(), root.join("b.html"), root.join("a/../b.html")], None);
        let names: Vec<&str> = inputs
            .list
            .iter()
            .map(|input| input.path.strip_prefix(&*root.to_string_lossy()).unwrap())
            .collect();
        assert_eq!(names, ["/a/z.htm", "/a.md", "/b.html"]);
        assert_eq!(inputs.left_out, if cfg!(unix) { 3 } else { 1 });
    }

    #[test]
    fn results_come_in_order_and_a_panic_stays_with_its_file() {
        let root = folder("order");
        for number in 0..60 {
            fs::write(root.join(format!("{number:02}.md")), format!("{number}")).unwrap();
        }
        let inputs = collect(&[root], None).list;
        let checker = Checker::new(&Settings::default());
        let results = all(&inputs, 4, |source, syntax| {
            assert!(source.text != "7", "no seven, please");
            checker.check(source, syntax)
        });
        let paths: Vec<&String> = results.iter().map(|checked| &checked.path).collect();
        assert_eq!(paths, inputs.iter().map(|input| &input.path).collect::<Vec<_>>());
        let broken: Vec<&Checked> = results
            .iter()
            .filter(|checked| checked.problems.iter().any(|problem| problem.code == "internal-error"))
            .collect();
        assert_eq!(broken.len(), 1);
        assert!(broken[0].path.ends_with("07.md"));
        assert!(broken[0].problems[0].message.en.contains("no seven, please"));
    }

    #[test]
    fn a_run_can_be_ended() {
        let root = folder("end");
        for number in 0..40 {
            fs::write(root.join(format!("{number:02}.md")), "x").unwrap();
        }
        let inputs = collect(&[root], None).list;
        let checker = Checker::new(&Settings::default());
        let mut seen = 0;
        let check = |source, syntax, _: &dyn Resources| checker.check(source, syntax);
        run(&inputs, NonZeroUsize::new(3), check, |_| {
            seen += 1;
            if seen == 2 {
                ControlFlow::Break(())
            } else {
                ControlFlow::Continue(())
            }
        });
        assert_eq!(seen, 2);
    }

    #[test]
    fn a_huge_input_is_not_read() {
        assert_eq!(limited(io::repeat(b'x')).unwrap().len(), MAX_BYTES + 1);
    }
}
