//! Tells the page's furniture (menus, footers, banners) from its own text, by element, role and the words of class and id.

use scraper::node::Element;

use super::builder::DocumentBuilder;
use crate::document::{LayerKind, Region};

/// A region with more than this share of the prose is no furniture, whatever it is called.
const MAIN_SHARE: f64 = 0.4;
/// Blocks with fewer bytes are no prose.
const PROSE: usize = 90;

/// Class, id, role and name of an element, lower case.
#[derive(Default)]
pub(super) struct Hints {
    pub(super) class: String,
    pub(super) id: String,
    pub(super) role: String,
    pub(super) name: String,
    is_modal: bool,
}

impl Hints {
    pub(super) fn of(element: &Element) -> Self {
        let mut hints = Self::default();
        for (name, value) in &element.attrs {
            let hint = match &*name.local {
                "class" => &mut hints.class,
                "id" => &mut hints.id,
                "role" => &mut hints.role,
                "name" => &mut hints.name,
                "aria-modal" => {
                    hints.is_modal = value.eq_ignore_ascii_case("true");
                    continue;
                }
                _ => continue,
            };
            value.to_lowercase().trim().clone_into(hint);
        }
        hints
    }

    /// Class, id, role and name in one line.
    pub(super) fn all(&self) -> String {
        let parts = [&self.class, &self.id, &self.role, &self.name];
        let parts: Vec<&str> = parts
            .into_iter()
            .map(String::as_str)
            .filter(|p| !p.is_empty())
            .collect();
        parts.join(" ")
    }

    /// The words of class and id: `cookie-banner` is two.
    pub(super) fn words(&self) -> impl Iterator<Item = &str> {
        self.class
            .split(|c: char| !c.is_alphanumeric())
            .chain(self.id.split(|c: char| !c.is_alphanumeric()))
            .filter(|w| !w.is_empty())
    }

    fn is_empty(&self) -> bool {
        self.class.is_empty() && self.id.is_empty()
    }
}

/// The part of the page that an element begins, if it begins one.
pub(super) fn region(name: &str, hints: &Hints, is_block: bool) -> Option<Region> {
    match name {
        "nav" => return Some(Region::Navigation),
        "header" => return Some(Region::Header),
        "footer" => return Some(Region::Footer),
        "aside" => return Some(Region::Aside),
        "main" => return Some(Region::Main),
        _ => {}
    }
    match hints.role.as_str() {
        "navigation" | "menu" | "menubar" | "tablist" => return Some(Region::Navigation),
        "banner" => return Some(Region::Header),
        "contentinfo" => return Some(Region::Footer),
        "complementary" => return Some(Region::Aside),
        "main" => return Some(Region::Main),
        _ => {}
    }
    if !is_block
        || hints.is_empty()
        || matches!(
            name,
            "body" | "html" | "button" | "option" | "select" | "h1" | "h2" | "h3"
        )
    {
        return None;
    }
    if is_cookie_banner(hints) {
        return Some(Region::Banner);
    }
    hints.words().find_map(|word| match word {
        "nav" | "navbar" | "navigation" | "navi" | "topnav" | "subnav" | "mainnav" | "leftnav" | "menu" | "submenu"
        | "mainmenu" | "breadcrumb" | "breadcrumbs" | "crumbs" | "toc" | "tableofcontents" | "sitemap" => {
            Some(Region::Navigation)
        }
        "header" | "masthead" | "topbar" | "pageheader" | "siteheader" => Some(Region::Header),
        "footer" | "foot" | "pagefooter" | "sitefooter" | "copyright" | "colophon" => Some(Region::Footer),
        "sidebar" | "sidenav" | "aside" | "rail" | "leftcol" | "rightcol" | "leftcolumn" | "rightcolumn" | "widget" => {
            Some(Region::Aside)
        }
        "newsletter" | "subscribe" | "subscription" | "signup" | "mailinglist" => Some(Region::Newsletter),
        _ => None,
    })
}

fn is_cookie_banner(hints: &Hints) -> bool {
    let (mut about, mut shape) = (false, false);
    for word in hints.words() {
        match word {
            "cookiebanner" | "cookieconsent" | "cookienotice" | "cookiebar" | "onetrust" | "cookiebot" | "cmp"
            | "gdprbanner" => return true,
            "cookie" | "cookies" | "consent" | "gdpr" | "ccpa" | "privacy" => about = true,
            "banner" | "bar" | "popup" | "notice" | "overlay" | "prompt" | "alert" | "toast" | "modal" => shape = true,
            _ => {}
        }
    }
    about && shape
}

/// The layer that an element is, if it is one.
pub(super) fn layer(name: &str, hints: &Hints) -> Option<LayerKind> {
    if name == "form" {
        return Some(LayerKind::Form);
    }
    if name == "dialog" || hints.is_modal || matches!(hints.role.as_str(), "dialog" | "alertdialog") {
        let kind = if is_cookie_banner(hints) {
            LayerKind::Banner
        } else {
            LayerKind::Dialog
        };
        return Some(kind);
    }
    if hints.is_empty()
        || matches!(
            name,
            "body" | "html" | "a" | "button" | "input" | "span" | "i" | "p" | "label" | "li" | "img"
        )
    {
        return None;
    }
    if is_cookie_banner(hints) {
        return Some(LayerKind::Banner);
    }
    let is_part = |w: &str| {
        matches!(
            w,
            "header"
                | "body"
                | "footer"
                | "title"
                | "content"
                | "close"
                | "btn"
                | "button"
                | "text"
                | "mask"
                | "backdrop"
                | "inner"
                | "actions"
                | "desc"
        )
    };
    let is_dialog = hints.words().any(|w| {
        matches!(
            w,
            "modal" | "popup" | "dialog" | "pop" | "layer" | "lightbox" | "actionsheet"
        )
    });
    (is_dialog && !hints.words().any(is_part)).then_some(LayerKind::Dialog)
}

/// Gives every block and control its region; what holds most of the prose is the page's own text.
pub(super) fn settle(out: &mut DocumentBuilder) {
    let mut prose = vec![0_usize; out.regions.len()];
    let mut any = vec![0_usize; out.regions.len()];
    for (block, &root) in out.blocks.iter().zip(&out.block_regions) {
        let len = block.text.plain.len();
        any[root] += len;
        if len >= PROSE {
            prose[root] += len;
        }
    }
    let counts = if prose.iter().any(|&n| n > 0) {
        &mut prose
    } else {
        &mut any
    };
    // Items called "nav" that hold most of the prose together are the sections of the text, not a menu.
    let in_menus: usize = (0..counts.len())
        .filter(|&root| out.regions[root].region == Region::Navigation)
        .map(|root| counts[root])
        .sum();
    for root in (1..counts.len()).rev() {
        counts[out.regions[root].parent] += counts[root];
    }
    let total = counts.first().copied().unwrap_or(0) as f64;
    let mut regions: Vec<Region> = Vec::with_capacity(out.regions.len());
    for (root, of) in out.regions.iter().enumerate() {
        let around = regions.get(of.parent).copied().unwrap_or(Region::Main);
        let is_section =
            of.region == Region::Navigation && counts[root] > PROSE && in_menus as f64 > MAIN_SHARE * total;
        let is_main = root == 0 || is_section || counts[root] as f64 > MAIN_SHARE * total;
        regions.push(if is_main { around } else { of.region });
    }
    for (block, &root) in out.blocks.iter_mut().zip(&out.block_regions) {
        block.region = regions[root];
    }
    for (control, root) in out.controls.iter_mut().zip(&out.control_regions) {
        control.region = regions[*root];
    }
}
