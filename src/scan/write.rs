//! Puts a mended text in the place of a file, whole or not at all.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use super::problems::problem;
use super::{Input, Origin};
use crate::source::{Problem, Source, sha256_hex};

/// Replaces the file that `read` was read from: written beside it, with its owner and permissions, and renamed over it. A file that
/// is a symbolic link, leads out of what was named, may not be written by this user, or was changed since it was read is left as
/// it is.
pub fn replace(input: &Input, read: &Source, text: &str) -> Result<(), Problem> {
    let path = input.path.as_str();
    let refuse = |zh: &str, en: &str| Err(not_fixed(path, zh, en));
    let Origin::File(file) = &input.origin else {
        return refuse("不是文件", "it is no file");
    };
    let failed = |error: io::Error| not_fixed(path, &error.to_string(), &error.to_string());
    let metadata = fs::symlink_metadata(file).map_err(failed)?;
    if !metadata.is_file() || !stays_inside(file, input.root.as_deref()) {
        return refuse(
            "符号链接指向别处，请直接给出该文件",
            "a symbolic link leads elsewhere; name the file itself",
        );
    }
    // To rename over a file takes no right to write it, so that is asked for apart.
    if OpenOptions::new().write(true).open(file).is_err() {
        return refuse("没有写入权限", "this user may not write it");
    }
    if sha256_hex(&fs::read(file).map_err(failed)?) != read.sha256 {
        return refuse(
            "文件在检查之后被改动，请重新运行",
            "it was changed since it was read; run again",
        );
    }
    let (beside, mut out) = create_beside(file).map_err(failed)?;
    // Whoever may not read the file may not read the new one for a moment either.
    let written = keep_owner(&metadata, &out)
        .and_then(|()| out.set_permissions(metadata.permissions()))
        .and_then(|()| out.write_all(text.as_bytes()))
        .and_then(|()| out.sync_all())
        .and_then(|()| fs::rename(&beside, file));
    drop(out);
    written.map_err(|error| {
        // What could not be finished must not stay.
        let _ = fs::remove_file(&beside);
        failed(error)
    })
}

/// Gives the new file the owner of the old one, where they differ.
#[cfg(unix)]
fn keep_owner(old: &fs::Metadata, new: &File) -> io::Result<()> {
    use std::os::unix::fs::{MetadataExt, fchown};
    let made = new.metadata()?;
    if (made.uid(), made.gid()) == (old.uid(), old.gid()) {
        return Ok(());
    }
    fchown(new, Some(old.uid()), Some(old.gid()))
}

#[cfg(not(unix))]
fn keep_owner(_: &fs::Metadata, _: &File) -> io::Result<()> {
    Ok(())
}

/// A new file in the folder of `file`; nothing that is there already is touched.
fn create_beside(file: &Path) -> io::Result<(PathBuf, File)> {
    let folder = folder_of(file);
    let mut number = 0u32;
    loop {
        let beside = folder.join(format!(".privlint-{}-{number}.tmp", std::process::id()));
        match OpenOptions::new().write(true).create_new(true).open(&beside) {
            Ok(out) => return Ok((beside, out)),
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists && number < 1000 => number += 1,
            Err(error) => return Err(error),
        }
    }
}

fn folder_of(file: &Path) -> &Path {
    match file.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    }
}

fn stays_inside(file: &Path, root: Option<&Path>) -> bool {
    let root = root.map(|r| if r.as_os_str().is_empty() { Path::new(".") } else { r });
    match (root.map(fs::canonicalize), fs::canonicalize(file)) {
        (Some(Ok(root)), Ok(file)) => file.starts_with(root),
        _ => false,
    }
}

fn not_fixed(path: &str, zh: &str, en: &str) -> Problem {
    problem(
        "not-fixed",
        format!("{path}：未修改：{zh}"),
        format!("{path}: not changed: {en}"),
    )
}
