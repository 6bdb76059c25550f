//! Files that a document asks for, such as its style sheets: read from the folder that it was given with, never from elsewhere.

use std::fs::{self, File};
use std::io::Read;
use std::path::{Path, PathBuf};

use crate::source::{Resources, Source, binary};

/// Bytes of a file that a document asks for; a style sheet is far smaller.
const MAX_RESOURCE: u64 = 4 << 20;

/// Files beside the documents, on disk; nothing outside the root is ever read, whatever links lead there.
pub(super) struct Disk {
    root: Option<PathBuf>,
}

impl Disk {
    /// Gives out files beneath `root`; without one there are none.
    pub(super) fn new(root: Option<&Path>) -> Self {
        let root = root.map(|r| if r.as_os_str().is_empty() { Path::new(".") } else { r });
        Self {
            root: root.map(Path::to_owned),
        }
    }
}

impl Resources for Disk {
    fn get(&self, from: &str, href: &str) -> Option<Source> {
        let root = fs::canonicalize(self.root.as_deref()?).ok()?;
        let href = href.split(['?', '#']).next()?.trim();
        let is_remote = href.starts_with("//") || href.split('/').next()?.contains(':') || href.contains('\\');
        if href.is_empty() || is_remote {
            return None;
        }
        let path = match href.strip_prefix('/') {
            Some(inside) => root.join(inside),
            None => Path::new(from).parent()?.join(href),
        };
        let path = fs::canonicalize(path).ok().filter(|p| p.starts_with(&root))?;
        let metadata = fs::metadata(&path).ok()?;
        if !metadata.is_file() || metadata.len() > MAX_RESOURCE {
            return None;
        }
        let mut bytes = Vec::new();
        File::open(&path)
            .ok()?
            .take(MAX_RESOURCE)
            .read_to_end(&mut bytes)
            .ok()?;
        if binary(&bytes).is_some() {
            return None;
        }
        Some(Source::read(path.to_str()?, bytes))
    }
}
