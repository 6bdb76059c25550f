//! A style sheet as a list of rules, each with what its place in the cascade depends on.

use std::collections::HashMap;

use cssparser::{
    AtRuleParser, CowRcStr, DeclarationParser, ParseError, Parser, ParserState, QualifiedRuleParser,
    RuleBodyItemParser, RuleBodyParser, StyleSheetParser,
};
use scraper::selector::Simple;
use selectors::parser::Selector;

use super::media::{self, SCREENS};
use super::selector::{self, Selectors};
use super::value::{self, Property, Specified, Written};

/// Bytes of style sheets that are read for one page.
pub(super) const MAX_BYTES: usize = 4 << 20;
/// Selectors of one page.
const MAX_RULES: usize = 60_000;
/// Declarations of one page.
const MAX_DECLARATIONS: usize = 400_000;
/// Bytes of one value.
const MAX_VALUE: usize = 16 << 10;
/// Layers of one page.
const MAX_LAYERS: usize = 1000;
/// Rules inside rules.
const MAX_DEPTH: usize = 16;
/// Sheets that sheets import.
pub(super) const MAX_IMPORTS: usize = 64;

/// A property set to a value.
#[derive(Clone, Debug)]
pub(super) struct Declaration {
    pub(super) property: Property,
    pub(super) value: Specified,
    pub(super) important: bool,
}

/// A custom property set to a text.
#[derive(Clone, Debug)]
pub(super) struct Custom {
    pub(super) name: Box<str>,
    pub(super) text: Box<str>,
    pub(super) important: bool,
}

/// The declarations between two braces.
#[derive(Clone, Debug, Default)]
pub(super) struct Block {
    pub(super) declarations: Vec<Declaration>,
    pub(super) custom: Vec<Custom>,
}

impl Block {
    /// Whether the screen's size changes what it declares.
    pub(super) fn is_responsive(&self) -> bool {
        self.declarations.iter().any(|d| match &d.value {
            Specified::Length(length) | Specified::Number(length) => length.is_responsive(),
            Specified::Pending(text, _) => mentions_viewport(text),
            _ => false,
        }) || self.custom.iter().any(|c| mentions_viewport(&c.text))
    }

    fn is_empty(&self) -> bool {
        self.declarations.is_empty() && self.custom.is_empty()
    }
}

/// One selector and its declarations.
pub(super) struct Rule {
    pub(super) selector: Selector<Simple>,
    pub(super) weight: usize,
    pub(super) looks_around: bool,
    /// Index into [`Sheet::layers`].
    pub(super) layer: usize,
    /// Which of the screens it holds for, as bits.
    pub(super) screens: u8,
    /// Index into [`Sheet::blocks`].
    pub(super) block: usize,
    /// Whether it holds cannot be told: it depends on a layout.
    pub(super) unsure: bool,
}

/// All style sheets of a page.
pub(super) struct Sheet {
    pub(super) rules: Vec<Rule>,
    pub(super) blocks: Vec<Block>,
    /// Order of the layers: compared as lists; number 0 is no layer.
    pub(super) layers: Vec<Vec<u32>>,
    /// Whether the screen's width changes anything.
    pub(super) is_responsive: bool,
    /// Whether something could not be read.
    pub(super) is_incomplete: bool,
    names: HashMap<Vec<u32>, HashMap<String, u32>>,
    declarations: usize,
    bytes: usize,
    imports: usize,
}

impl Default for Sheet {
    fn default() -> Self {
        Self {
            rules: Vec::new(),
            blocks: Vec::new(),
            layers: vec![vec![u32::MAX]],
            is_responsive: false,
            is_incomplete: false,
            names: HashMap::new(),
            declarations: 0,
            bytes: 0,
            imports: 0,
        }
    }
}

/// Where an `@import` leads: the text, and the name that its own imports start from.
pub(super) type Import<'a> = &'a dyn Fn(&str, &str) -> Option<(String, String)>;

impl Sheet {
    /// Adds a style sheet; `media` is the condition that its element names.
    pub(super) fn add(&mut self, css: &str, media: &str, from: &str, import: Import<'_>) {
        self.add_in(css, media, from, import, Vec::new());
    }

    fn add_in(&mut self, css: &str, media: &str, from: &str, import: Import<'_>, layer: Vec<u32>) {
        self.bytes += css.len();
        if self.bytes > MAX_BYTES {
            self.is_incomplete = true;
            return;
        }
        let mut reader = Reader {
            sheet: self,
            import,
            from,
            layer,
            parents: Vec::new(),
            screens: 0b11,
            unsure: false,
            depth: 0,
            block: Block::default(),
            seen_rule: false,
        };
        let screens = reader.screens_of(media);
        if screens == 0 {
            return;
        }
        reader.screens = screens;
        let mut input = Parser::new(css);
        for _ in StyleSheetParser::new(&mut input, &mut reader) {}
    }

    /// The layer of a name inside another, made where it is new.
    fn layer(&mut self, within: &[u32], name: Option<&str>) -> Vec<u32> {
        let mut path = within.to_vec();
        let Some(name) = name else {
            let names = self.names.entry(path.clone()).or_default();
            let number = names.len() as u32;
            names.insert(format!(" {number}"), number);
            path.push(number);
            return path;
        };
        for part in name.split('.').take(MAX_DEPTH) {
            let names = self.names.entry(path.clone()).or_default();
            let next = names.len() as u32;
            let number = *names.entry(part.trim().to_owned()).or_insert(next);
            path.push(number);
        }
        path
    }
}

/// Reads the declarations of a `style` attribute.
pub(super) fn inline(text: &str) -> Block {
    let mut block = Block::default();
    let mut input = Parser::new(text);
    for _ in RuleBodyParser::new(&mut input, &mut Inline(&mut block)) {}
    block
}

/// Adds a declaration if a browser would not drop it.
fn declare(block: &mut Block, name: &str, input: &mut Parser<'_>) -> Result<(), ParseError<()>> {
    let written = match name.strip_prefix("--") {
        Some(_) => None,
        None => Some(Written::named(&name.to_ascii_lowercase()).ok_or_else(ParseError::unexpected_token)?),
    };
    let start = input.position();
    while input.next().is_ok() {}
    let text = input.slice_from(start).trim();
    let (text, important) = match text.len().checked_sub("important".len()) {
        Some(at) if text.is_char_boundary(at) && text[at..].eq_ignore_ascii_case("important") => {
            match text[..at].trim_end().strip_suffix('!') {
                Some(value) => (value.trim_end(), true),
                None => (text, false),
            }
        }
        _ => (text, false),
    };
    match written {
        _ if text.len() > MAX_VALUE => return Err(ParseError::unexpected_token()),
        None => block.custom.push(Custom {
            name: name.into(),
            text: text.into(),
            important,
        }),
        Some(written) => {
            let values = value::read(written, text).ok_or_else(ParseError::unexpected_token)?;
            block
                .declarations
                .extend(values.into_iter().map(|(property, value)| Declaration {
                    property,
                    value,
                    important,
                }));
        }
    }
    Ok(())
}

struct Inline<'b>(&'b mut Block);

impl<'i> DeclarationParser<'i> for Inline<'_> {
    type Declaration = ();
    type Error = ();

    fn parse_value(
        &mut self,
        name: CowRcStr<'i>,
        input: &mut Parser<'i>,
        _: &ParserState,
    ) -> Result<(), ParseError<()>> {
        declare(self.0, &name, input)
    }
}

impl<'i> AtRuleParser<'i> for Inline<'_> {
    type Prelude = ();
    type AtRule = ();
    type Error = ();
}

impl<'i> QualifiedRuleParser<'i> for Inline<'_> {
    type Prelude = ();
    type QualifiedRule = ();
    type Error = ();
}

impl RuleBodyItemParser<'_, (), ()> for Inline<'_> {
    fn parse_declarations(&self) -> bool {
        true
    }

    fn parse_qualified(&self) -> bool {
        false
    }
}

struct Reader<'a> {
    sheet: &'a mut Sheet,
    import: Import<'a>,
    from: &'a str,
    layer: Vec<u32>,
    parents: Vec<Selectors>,
    screens: u8,
    unsure: bool,
    depth: usize,
    block: Block,
    seen_rule: bool,
}

/// What stands before the block of an at-rule.
enum Prelude {
    Media(u8),
    Layer(Vec<String>),
    Supports(bool),
    Container,
    Import(String),
    Skip,
}

impl Reader<'_> {
    fn screens_of(&mut self, media: &str) -> u8 {
        let screens = SCREENS
            .iter()
            .enumerate()
            .filter(|(_, screen)| media::matches(media, **screen))
            .fold(0, |bits, (at, _)| bits | 1 << at);
        self.sheet.is_responsive |= screens != 0 && screens != 0b11;
        screens
    }

    /// Files the declarations read so far under the selectors around them.
    fn flush(&mut self) {
        let block = std::mem::take(&mut self.block);
        let Some(selectors) = self.parents.last() else { return };
        if block.is_empty() || self.screens == 0 {
            return;
        }
        let sheet = &mut *self.sheet;
        sheet.declarations += block.declarations.len() + block.custom.len();
        if sheet.declarations > MAX_DECLARATIONS || sheet.rules.len() + selectors.list.slice().len() > MAX_RULES {
            sheet.is_incomplete = true;
            return;
        }
        sheet.is_responsive |= block.is_responsive();
        let mut order = self.layer.clone();
        order.push(u32::MAX);
        let layer = match sheet.layers.iter().rposition(|l| *l == order) {
            Some(layer) => layer,
            None if sheet.layers.len() >= MAX_LAYERS => {
                sheet.is_incomplete = true;
                return;
            }
            None => {
                sheet.layers.push(order);
                sheet.layers.len() - 1
            }
        };
        for selector in selectors.list.slice() {
            sheet.rules.push(Rule {
                selector: selector.clone(),
                weight: selectors.weight,
                looks_around: selectors.looks_around,
                layer,
                screens: self.screens,
                block: sheet.blocks.len(),
                unsure: self.unsure,
            });
        }
        sheet.blocks.push(block);
    }

    /// Reads the inside of a block with something changed for its length.
    fn body<'i>(&mut self, input: &mut Parser<'i>) {
        if self.depth >= MAX_DEPTH {
            return;
        }
        self.depth += 1;
        for _ in RuleBodyParser::new(input, self) {}
        self.flush();
        self.depth -= 1;
    }
}

/// Whether a text that is not parsed yet can depend on the screen's width.
fn mentions_viewport(text: &str) -> bool {
    ["vw", "vh", "vmin", "vmax", "rpx"]
        .iter()
        .any(|unit| text.contains(unit))
}

/// The rest of a prelude, as written.
fn rest<'i>(input: &mut Parser<'i>) -> &'i str {
    let start = input.position();
    while input.next().is_ok() {}
    input.slice_from(start).trim()
}

impl<'i> AtRuleParser<'i> for Reader<'_> {
    type Prelude = Prelude;
    type AtRule = ();
    type Error = ();

    fn parse_prelude(&mut self, name: CowRcStr<'i>, input: &mut Parser<'i>) -> Result<Prelude, ParseError<()>> {
        let text = rest(input);
        Ok(match &*name.to_ascii_lowercase() {
            "media" => Prelude::Media(self.screens_of(text)),
            "layer" => Prelude::Layer(text.split(',').map(|n| n.trim().to_owned()).collect()),
            "supports" => Prelude::Supports(!text.to_ascii_lowercase().starts_with("not")),
            "container" => Prelude::Container,
            "import" => Prelude::Import(text.to_owned()),
            _ => Prelude::Skip,
        })
    }

    fn rule_without_block(&mut self, prelude: Prelude, _: &ParserState) -> Result<(), ()> {
        match prelude {
            Prelude::Layer(names) => {
                for name in names.iter().filter(|n| !n.is_empty()) {
                    self.sheet.layer(&self.layer.clone(), Some(name));
                }
            }
            Prelude::Import(text) if !self.seen_rule && self.parents.is_empty() => {
                let text = text.trim();
                let (href, rest) = target(text);
                let mut rest = rest.trim();
                let mut layer = self.layer.clone();
                let lower = rest.to_ascii_lowercase();
                if lower.starts_with("layer") {
                    let (name, after) = match rest.get(5..).and_then(|r| r.strip_prefix('(')) {
                        Some(inner) => inner.split_once(')').unwrap_or((inner, "")),
                        None => ("", rest.get(5..).unwrap_or("")),
                    };
                    layer = self
                        .sheet
                        .layer(&layer, (!name.trim().is_empty()).then_some(name.trim()));
                    rest = after.trim();
                }
                if rest.to_ascii_lowercase().starts_with("supports(") {
                    rest = rest.split_once(')').map_or("", |(_, after)| after.trim());
                }
                self.sheet.imports += 1;
                let found = (self.sheet.imports <= MAX_IMPORTS)
                    .then(|| (self.import)(self.from, href))
                    .flatten();
                match found {
                    Some((css, from)) => {
                        let import = self.import;
                        self.sheet.add_in(&css, rest, &from, import, layer);
                    }
                    None => self.sheet.is_incomplete = true,
                }
            }
            _ => {}
        }
        Ok(())
    }

    fn parse_block(&mut self, prelude: Prelude, _: &ParserState, input: &mut Parser<'i>) -> Result<(), ParseError<()>> {
        self.flush();
        self.seen_rule = true;
        let (layer, screens, unsure) = (self.layer.clone(), self.screens, self.unsure);
        match prelude {
            Prelude::Media(own) => self.screens &= own,
            Prelude::Layer(names) => {
                let name = names.first().filter(|n| !n.is_empty()).cloned();
                self.layer = self.sheet.layer(&layer, name.as_deref());
            }
            Prelude::Supports(holds) if !holds => self.screens = 0,
            Prelude::Supports(_) => {}
            Prelude::Container => self.unsure = true,
            Prelude::Import(_) | Prelude::Skip => {
                while input.next().is_ok() {}
                return Ok(());
            }
        }
        self.body(input);
        (self.layer, self.screens, self.unsure) = (layer, screens, unsure);
        Ok(())
    }
}

/// The address that an `@import` begins with, and what follows it.
fn target(text: &str) -> (&str, &str) {
    let inner = match text.get(..4) {
        Some(url) if url.eq_ignore_ascii_case("url(") => text[4..].trim_start(),
        _ => text,
    };
    let (href, rest) = match inner.chars().next() {
        Some(quote @ ('"' | '\'')) => inner[1..].split_once(quote).unwrap_or((&inner[1..], "")),
        _ => {
            let end = inner.find([')', ' ']).unwrap_or(inner.len());
            inner.split_at(end)
        }
    };
    (href.trim(), rest.trim_start().trim_start_matches(')'))
}

impl<'i> QualifiedRuleParser<'i> for Reader<'_> {
    type Prelude = Option<Selectors>;
    type QualifiedRule = ();
    type Error = ();

    fn parse_prelude(&mut self, input: &mut Parser<'i>) -> Result<Option<Selectors>, ParseError<()>> {
        let text = rest(input);
        Ok(selector::parse(text, self.parents.last()))
    }

    fn parse_block(
        &mut self,
        selectors: Option<Selectors>,
        _: &ParserState,
        input: &mut Parser<'i>,
    ) -> Result<(), ParseError<()>> {
        self.flush();
        self.seen_rule = true;
        match selectors {
            Some(selectors) if self.screens != 0 => {
                self.parents.push(selectors);
                self.body(input);
                self.parents.pop();
            }
            _ => while input.next().is_ok() {},
        }
        Ok(())
    }
}

impl<'i> DeclarationParser<'i> for Reader<'_> {
    type Declaration = ();
    type Error = ();

    fn parse_value(
        &mut self,
        name: CowRcStr<'i>,
        input: &mut Parser<'i>,
        _: &ParserState,
    ) -> Result<(), ParseError<()>> {
        declare(&mut self.block, &name, input)
    }
}

impl RuleBodyItemParser<'_, (), ()> for Reader<'_> {
    fn parse_declarations(&self) -> bool {
        !self.parents.is_empty()
    }

    fn parse_qualified(&self) -> bool {
        true
    }
}
