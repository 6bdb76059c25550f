//! The cascade: which declaration wins for an element, and what its value is there.

use std::collections::HashMap;
use std::rc::Rc;

use ego_tree::{NodeId, NodeRef};
use scraper::{ElementRef, Node};
use selectors::context::{
    MatchingContext, MatchingForInvalidation, MatchingMode, NeedsSelectorFlags, QuirksMode, SelectorCaches,
};
use selectors::matching::matches_selector;

use super::agent;
use super::color::{Paint, Rgba};
use super::computed::{Computed, LineHeight, Surety, initial_word, is_inherited};
use super::length::Scale;
use super::media::SCREENS;
use super::selector::{self, Key};
use super::sheet::{self, Rule, Sheet};
use super::value::{self, COUNT, Property, Specified};
use super::variables::Variables;

/// Work on one page before its styles count as unknown: about a second.
const MAX_WORK: u64 = 40_000_000;
/// Nodes before a summary that are looked at.
const FEW: usize = 64;
/// Bytes of a `style` attribute.
const MAX_INLINE: usize = 64 << 10;

/// Where a declaration comes from, weakest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Origin {
    Hint,
    Author,
    Inline,
    ImportantAuthor,
    ImportantInline,
}

/// What decides between two declarations of one property.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Priority {
    origin: Origin,
    layer: i64,
    specificity: u32,
    order: usize,
}

/// All rules of a page, filed by what their last compound asks for.
pub(super) struct Cascade {
    pub(super) sheet: Sheet,
    ids: HashMap<String, Vec<usize>>,
    classes: HashMap<String, Vec<usize>>,
    names: HashMap<String, Vec<usize>>,
    any: Vec<usize>,
    /// The rank of each layer.
    ranks: Vec<i64>,
    caches: SelectorCaches,
    is_quirky: bool,
    pub(super) work: u64,
    matched: HashMap<NodeId, Rc<[usize]>>,
    places: HashMap<NodeId, u32>,
    nodes: u64,
}

impl Cascade {
    pub(super) fn new(sheet: Sheet, is_quirky: bool, nodes: usize) -> Self {
        let mut order: Vec<usize> = (0..sheet.layers.len()).collect();
        order.sort_by(|a, b| sheet.layers[*a].cmp(&sheet.layers[*b]));
        let mut ranks = vec![0; sheet.layers.len()];
        for (rank, layer) in order.into_iter().enumerate() {
            ranks[layer] = rank as i64;
        }
        let mut cascade = Self {
            ids: HashMap::new(),
            classes: HashMap::new(),
            names: HashMap::new(),
            any: Vec::new(),
            ranks,
            caches: SelectorCaches::default(),
            is_quirky,
            work: 0,
            matched: HashMap::new(),
            places: HashMap::new(),
            nodes: nodes as u64,
            sheet,
        };
        for (number, rule) in cascade.sheet.rules.iter().enumerate() {
            let filed = match selector::key(&rule.selector) {
                Key::Id(id) => cascade.ids.entry(id).or_default(),
                Key::Class(class) => cascade.classes.entry(class).or_default(),
                Key::Name(name) => cascade.names.entry(name).or_default(),
                Key::Any => &mut cascade.any,
            };
            filed.push(number);
        }
        cascade
    }

    /// Whether the page asks for more work than any page is worth.
    pub(super) fn is_exhausted(&self) -> bool {
        self.work > MAX_WORK
    }

    /// The rules that match an element, on any screen, in no order.
    fn matched(&mut self, node: NodeRef<'_, Node>, element: ElementRef<'_>, depth: u64) -> Rc<[usize]> {
        if let Some(known) = self.matched.get(&node.id()) {
            return Rc::clone(known);
        }
        let value = element.value();
        let mut candidates: Vec<usize> = Vec::new();
        let mut take = |filed: Option<&Vec<usize>>| candidates.extend(filed.into_iter().flatten());
        if let Some(id) = value.id() {
            take(self.ids.get(id));
        }
        for class in value.classes() {
            take(self.classes.get(class));
        }
        take(self.names.get(value.name()));
        take(Some(&self.any));
        candidates.sort_unstable();
        candidates.dedup();
        let place = u64::from(self.place(node));
        let mut found = Vec::new();
        for number in candidates {
            let Rule {
                selector,
                weight,
                looks_around,
                ..
            } = &self.sheet.rules[number];
            let around = if *looks_around { place + self.nodes / 64 } else { 0 };
            self.work += *weight as u64 * (1 + (depth + around) / 4);
            if self.work > MAX_WORK {
                break;
            }
            let mut context = MatchingContext::new(
                MatchingMode::Normal,
                None,
                &mut self.caches,
                QuirksMode::NoQuirks,
                NeedsSelectorFlags::No,
                MatchingForInvalidation::No,
            );
            if matches_selector(selector, 0, None, &element, &mut context) {
                found.push(number);
            }
        }
        let found: Rc<[usize]> = found.into();
        self.matched.insert(node.id(), Rc::clone(&found));
        found
    }

    /// How many siblings stand before a node.
    fn place(&mut self, node: NodeRef<'_, Node>) -> u32 {
        if let Some(place) = self.places.get(&node.id()) {
            return *place;
        }
        for (place, sibling) in node.parent().into_iter().flat_map(|p| p.children()).enumerate() {
            self.places.insert(sibling.id(), place as u32);
        }
        self.places.get(&node.id()).copied().unwrap_or(0)
    }

    /// Computes an element inside its parent; `root` is the size of the root's text.
    pub(super) fn compute(
        &mut self,
        node: NodeRef<'_, Node>,
        parent: Option<&Computed>,
        root: f32,
        screen: usize,
        depth: u64,
    ) -> Computed {
        let is_incomplete = self.sheet.is_incomplete;
        let base = if is_incomplete { Surety::Unknown } else { Surety::Known };
        let initial;
        let around = match parent {
            Some(parent) => parent,
            None => {
                initial = Computed::initial(base);
                &initial
            }
        };
        let Some(element) = ElementRef::wrap(node) else {
            return around.clone();
        };
        let rules = self.matched(node, element, depth);
        let exhausted = self.is_exhausted();
        let style = element.value().attr("style").filter(|s| s.len() <= MAX_INLINE);
        let inline = style.map(sheet::inline).unwrap_or_default();
        self.sheet.is_responsive |= inline.is_responsive();
        let hints = agent::hints(element.value());
        let is_first_summary = element.value().name() == "summary" && is_first_summary(node);
        let defaults = agent::defaults(element.value(), self.is_quirky, is_first_summary, is_disabled(node));
        self.work += 40 + style.map_or(0, |s| s.len() as u64);

        let mut winners: [Option<(Priority, &Specified)>; COUNT] = [None; COUNT];
        let mut unsure: [Option<Priority>; COUNT] = [None; COUNT];
        let mut custom: HashMap<&str, (Priority, &str)> = HashMap::new();
        let mut offer = |property: Property, priority: Priority, value| {
            let slot = &mut winners[property as usize];
            if slot.is_none_or(|(held, _)| held <= priority) {
                *slot = Some((priority, value));
            }
        };
        for (property, value) in &hints {
            offer(*property, priority(Origin::Hint, 0, 0, 0), value);
        }
        for &number in rules.iter() {
            let rule = &self.sheet.rules[number];
            if rule.screens & (1 << screen) == 0 {
                continue;
            }
            let rank = self.ranks[rule.layer];
            let specificity = rule.selector.specificity();
            let block = &self.sheet.blocks[rule.block];
            let normal = priority(Origin::Author, rank, specificity, number);
            let important = priority(Origin::ImportantAuthor, -rank, specificity, number);
            self.work += (block.declarations.len() + block.custom.len()) as u64;
            for declaration in &block.declarations {
                let priority = if declaration.important { important } else { normal };
                if rule.unsure {
                    let slot = &mut unsure[declaration.property as usize];
                    *slot = (*slot).max(Some(priority));
                } else {
                    offer(declaration.property, priority, &declaration.value);
                }
            }
            for set in &block.custom {
                let priority = if set.important { important } else { normal };
                offer_custom(&mut custom, &set.name, priority, &set.text);
            }
        }
        let (normal, important) = (
            priority(Origin::Inline, 0, 0, 0),
            priority(Origin::ImportantInline, 0, 0, 0),
        );
        for declaration in &inline.declarations {
            let priority = if declaration.important { important } else { normal };
            offer(declaration.property, priority, &declaration.value);
        }
        for set in &inline.custom {
            let priority = if set.important { important } else { normal };
            offer_custom(&mut custom, &set.name, priority, &set.text);
        }

        let variables = if custom.is_empty() {
            Rc::clone(&around.variables)
        } else {
            let declared: HashMap<&str, &str> = custom.iter().map(|(name, (_, text))| (*name, *text)).collect();
            Rc::new(Variables::new(&declared, Some(&around.variables), &mut self.work))
        };
        let work = &mut self.work;
        let mut pick = |property: Property| -> (Specified, Surety) {
            let winner = winners[property as usize];
            let default = || {
                let own = defaults.iter().rev().find(|(p, _)| *p == property).map(|(_, v)| v);
                match own {
                    // An element that says "small" says so in the document.
                    Some(value) if is_incomplete => (value.clone(), Surety::Likely),
                    Some(value) => (value.clone(), Surety::Known),
                    None if is_inherited(property) => (
                        Specified::Inherit,
                        if is_incomplete { Surety::Likely } else { Surety::Known },
                    ),
                    None => (
                        Specified::Initial,
                        if is_incomplete { Surety::Likely } else { Surety::Known },
                    ),
                }
            };
            let Some((held, value)) = winner else {
                let (value, surety) = default();
                let doubt = unsure[property as usize].is_some();
                return (value, if doubt { Surety::Unknown } else { surety });
            };
            let surety = match held.origin {
                _ if unsure[property as usize].is_some_and(|u| u > held) => Surety::Unknown,
                _ if !is_incomplete => Surety::Known,
                Origin::Inline | Origin::ImportantInline | Origin::ImportantAuthor => Surety::Known,
                Origin::Hint | Origin::Author => Surety::Likely,
            };
            let unset = || {
                if is_inherited(property) {
                    Specified::Inherit
                } else {
                    Specified::Initial
                }
            };
            match value {
                Specified::Unset => (unset(), surety),
                Specified::Revert => default(),
                Specified::Unknown => (Specified::Initial, Surety::Unknown),
                Specified::Pending(text, written) => {
                    let resolved = variables
                        .substitute(text, work)
                        .and_then(|text| value::read(*written, &text))
                        .and_then(|all| all.into_iter().find(|(p, _)| *p == property))
                        .map(|(_, value)| value);
                    match resolved {
                        Some(Specified::Unset | Specified::Pending(..)) | None => {
                            // A variable that no sheet at hand sets may be set in the missing one.
                            let surety = if is_incomplete { Surety::Unknown } else { surety };
                            (unset(), surety)
                        }
                        Some(Specified::Revert) => default(),
                        Some(Specified::Unknown) => (Specified::Initial, Surety::Unknown),
                        Some(value) => (value, surety),
                    }
                }
                value => (value.clone(), surety),
            }
        };

        let mut own = around.clone();
        own.variables = Rc::clone(&variables);
        let view = SCREENS[screen];
        for property in Property::ALL.iter().copied() {
            let (value, surety) = pick(property);
            let at = property as usize;
            let surety = match value {
                Specified::Inherit => surety.min(around.sure[at]),
                _ => surety,
            };
            own.sure[at] = surety;
            let scale = Scale {
                em: own.font_size,
                rem: root,
                width: view.width,
                height: view.height,
                whole: None,
            };
            match property {
                Property::FontFamily => own.words[at] = worded(&value, property, around),
                Property::FontSize => {
                    let is_relative = own.set_font_size(&value, around, &scale);
                    if is_relative {
                        let base = around.sure[at];
                        // `<small>` tells without its surroundings; a factor in a rule does not.
                        let told_by_element = winners[at].is_none() && is_incomplete;
                        own.sure[at] = if told_by_element { surety } else { surety.min(base) };
                    }
                }
                Property::FontWeight => {
                    own.font_weight = match &value {
                        Specified::Inherit => around.font_weight,
                        Specified::Word("bold") => 700.0,
                        Specified::Word("bolder") => match around.font_weight {
                            w if w < 350.0 => 400.0,
                            w if w < 550.0 => 700.0,
                            w => w.max(900.0),
                        },
                        Specified::Word("lighter") => match around.font_weight {
                            w if w < 100.0 => w,
                            w if w < 550.0 => 100.0,
                            w if w < 750.0 => 400.0,
                            _ => 700.0,
                        },
                        Specified::Number(n) => n.resolve(&scale).unwrap_or(400.0),
                        _ => 400.0,
                    }
                }
                Property::LineHeight => {
                    own.line_height = match &value {
                        Specified::Inherit => around.line_height,
                        Specified::Number(n) => n.resolve(&scale).map_or(LineHeight::Normal, LineHeight::Times),
                        Specified::Length(length) => {
                            let whole = Some(own.font_size);
                            length
                                .resolve(&Scale { whole, ..scale })
                                .map_or(LineHeight::Normal, LineHeight::Pixels)
                        }
                        _ => LineHeight::Normal,
                    }
                }
                Property::Color => match value {
                    Specified::Inherit | Specified::Color(Paint::Current) => own.color = around.color,
                    Specified::Color(Paint::Color(color)) => own.color = color,
                    Specified::Color(Paint::Unknown) => own.sure[at] = Surety::Unknown,
                    _ => own.color = Rgba::BLACK,
                },
                Property::TextFill => match value {
                    Specified::Inherit => own.fill = around.fill,
                    Specified::Color(Paint::Color(color)) => own.fill = Some(color),
                    Specified::Color(Paint::Unknown) => own.sure[at] = Surety::Unknown,
                    _ => own.fill = None,
                },
                Property::BackgroundColor => match value {
                    Specified::Inherit => own.background = around.background,
                    Specified::Color(Paint::Color(color)) => own.background = color,
                    Specified::Color(Paint::Current) => {
                        own.background = own.color;
                        own.sure[at] = surety.min(own.sure[Property::Color as usize]);
                    }
                    Specified::Color(Paint::Unknown) => own.sure[at] = Surety::Unknown,
                    _ => own.background = Rgba::TRANSPARENT,
                },
                Property::Opacity => {
                    own.opacity = match &value {
                        Specified::Inherit => around.opacity,
                        Specified::Number(n) => n.resolve(&scale).unwrap_or(1.0).clamp(0.0, 1.0),
                        _ => 1.0,
                    }
                }
                _ => match &value {
                    Specified::Inherit => {
                        own.words[at] = around.words[at];
                        own.lengths[at] = around.lengths[at];
                    }
                    Specified::Length(length) => {
                        own.lengths[at] = length.resolve(&scale);
                        own.words[at] = "length";
                    }
                    Specified::Word(word) => {
                        own.words[at] = word;
                        own.lengths[at] = None;
                    }
                    _ => {
                        own.words[at] = initial_word(property);
                        own.lengths[at] = None;
                    }
                },
            }
            if exhausted {
                own.sure[at] = Surety::Unknown;
            }
        }
        own.blockify(parent, element.value().name());
        own
    }
}

fn priority(origin: Origin, layer: i64, specificity: u32, order: usize) -> Priority {
    Priority {
        origin,
        layer,
        specificity,
        order,
    }
}

fn offer_custom<'c>(
    custom: &mut HashMap<&'c str, (Priority, &'c str)>,
    name: &'c str,
    priority: Priority,
    text: &'c str,
) {
    let slot = custom.entry(name).or_insert((priority, text));
    if slot.0 <= priority {
        *slot = (priority, text);
    }
}

fn worded(value: &Specified, property: Property, around: &Computed) -> &'static str {
    match value {
        Specified::Word(word) => word,
        Specified::Inherit => around.words[property as usize],
        _ => initial_word(property),
    }
}

/// Whether a summary is the one of its details.
fn is_first_summary(node: NodeRef<'_, Node>) -> bool {
    let named = |n: NodeRef<'_, Node>, name: &str| n.value().as_element().is_some_and(|e| e.name() == name);
    node.parent().is_some_and(|p| named(p, "details")) && !node.prev_siblings().take(FEW).any(|s| named(s, "summary"))
}

/// Whether a control is disabled, itself or by the group around it.
fn is_disabled(node: NodeRef<'_, Node>) -> bool {
    let Some(element) = node.value().as_element() else {
        return false;
    };
    let by_group = || {
        node.ancestors()
            .filter_map(|a| a.value().as_element())
            .any(|a| a.name() == "fieldset" && a.attr("disabled").is_some())
    };
    matches!(element.name(), "input" | "button" | "select" | "textarea" | "option")
        && (element.attr("disabled").is_some() || by_group())
}
