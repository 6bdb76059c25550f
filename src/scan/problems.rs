//! What can be wrong with an input, told with what to do about it.

use std::io;
use std::path::Path;

use crate::source::{MAX_BYTES, Message, Problem};

/// A problem without a place in the text.
pub(super) fn problem(code: &'static str, zh: String, en: String) -> Problem {
    Problem {
        code,
        message: Message::new(zh, en),
        span: None,
    }
}

/// What kept a file from being read.
pub(super) fn unreadable(path: &Path, error: &io::Error) -> Problem {
    let path = path.display();
    match error.kind() {
        io::ErrorKind::NotFound => problem(
            "missing",
            format!("{path}：找不到该文件；请检查路径"),
            format!("{path}: there is no such file; check the path"),
        ),
        io::ErrorKind::PermissionDenied => problem(
            "unreadable",
            format!("{path}：没有读取权限；请修改权限或换一个用户运行"),
            format!("{path}: permission denied; change its permissions or run as a user who may read it"),
        ),
        _ => problem(
            "unreadable",
            format!("{path}：无法读取（{error}）；请检查文件后重试"),
            format!("{path}: cannot be read ({error}); check the file and try again"),
        ),
    }
}

/// A file that a bundle names and that is not among those given.
pub(super) fn not_given(path: &str, bundle: &str) -> Problem {
    problem(
        "missing",
        format!(
            "{path}：privlint.toml 的 bundle「{bundle}」列出了该文件，但它不在所给的文件中；请检查路径，或一并给出该文件"
        ),
        format!(
            "{path}: bundle {bundle:?} of privlint.toml names this file, but it is not among the files given; check its path, or give it too"
        ),
    )
}

/// A directory that holds nothing to check.
pub(super) fn no_input(path: &Path) -> Problem {
    let path = path.display();
    problem(
        "no-input",
        format!(
            "{path}：目录中没有可检查的文件（HTML、Markdown 等）；请检查路径，或直接给出文件并用 --syntax 指定格式"
        ),
        format!(
            "{path}: no HTML, Markdown or other input in this directory; check the path, or name the files and say --syntax"
        ),
    )
}

/// A file of no known kind.
pub(super) fn unsupported(path: &str) -> Problem {
    problem(
        "unsupported",
        format!("{path}：不支持的文件类型；如果是 HTML、Markdown 等，请用 --syntax html 或 --syntax markdown 等指定"),
        format!(
            "{path}: unsupported kind of file; if it is HTML, Markdown or the like, say --syntax html or --syntax markdown"
        ),
    )
}

/// A file that is no text.
pub(super) fn not_text(path: &str, kind: &str) -> Problem {
    let (zh, en) = match kind {
        "binary" => ("二进制数据", "binary data"),
        kind => (kind, kind),
    };
    problem(
        "not-text",
        format!("{path}：内容不是文本（{zh}），未检查；请提供文本形式的 HTML 或 Markdown"),
        format!("{path}: not text ({en}), not checked; give the HTML or Markdown text instead"),
    )
}

/// A file above the limit.
pub(super) fn too_large(path: &str) -> Problem {
    let limit = MAX_BYTES >> 20;
    problem(
        "too-large",
        format!("{path}：超过 {limit} MiB，未检查；请拆分文件"),
        format!("{path}: larger than {limit} MiB, not checked; split the file"),
    )
}

/// A file without a word.
pub(super) fn empty_file(path: &str) -> Problem {
    problem(
        "empty",
        format!("{path}：文件没有内容；请检查它是否完整保存"),
        format!("{path}: the file has no content; check that it was saved completely"),
    )
}

/// A document that we fail on.
pub(super) fn internal_error(path: &str, panic: &str) -> Problem {
    problem(
        "internal-error",
        format!("{path}：privlint 内部错误（{panic}），未完成检查；请附上该文件报告此问题"),
        format!("{path}: internal error in privlint ({panic}), not checked; please report it with this file"),
    )
}
