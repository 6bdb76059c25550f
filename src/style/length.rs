//! Lengths, with `calc()` and its like.

use super::part::Part;

/// What relative lengths are measured by.
#[derive(Clone, Copy, Debug)]
pub(super) struct Scale {
    pub(super) em: f32,
    pub(super) rem: f32,
    pub(super) width: f32,
    pub(super) height: f32,
    /// What 100 % is; none where only a layout could tell.
    pub(super) whole: Option<f32>,
}

/// A length, or a sum of them, before it is known what they are measured by.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Length {
    Number(f32),
    Percent(f32),
    Unit(f32, Unit),
    Sum(Vec<Length>),
    Product(Box<Length>, Box<Length>),
    Quotient(Box<Length>, Box<Length>),
    Least(Vec<Length>),
    Most(Vec<Length>),
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Unit {
    Px,
    Em,
    Rem,
    Width,
    Height,
    Smaller,
    Larger,
}

impl Length {
    pub(super) fn px(value: f32) -> Self {
        Self::Unit(value, Unit::Px)
    }

    /// In pixels; none where it depends on a layout.
    pub(super) fn resolve(&self, scale: &Scale) -> Option<f32> {
        let all = |of: &[Self]| of.iter().map(|l| l.resolve(scale)).collect::<Option<Vec<f32>>>();
        let value = match self {
            Self::Number(n) => *n,
            Self::Percent(p) => p / 100.0 * scale.whole?,
            Self::Unit(n, unit) => {
                n * match unit {
                    Unit::Px => 1.0,
                    Unit::Em => scale.em,
                    Unit::Rem => scale.rem,
                    Unit::Width => scale.width / 100.0,
                    Unit::Height => scale.height / 100.0,
                    Unit::Smaller => scale.width.min(scale.height) / 100.0,
                    Unit::Larger => scale.width.max(scale.height) / 100.0,
                }
            }
            Self::Sum(of) => all(of)?.iter().sum(),
            Self::Product(a, b) => a.resolve(scale)? * b.resolve(scale)?,
            Self::Quotient(a, b) => a.resolve(scale)? / b.resolve(scale)?,
            Self::Least(of) => all(of)?.into_iter().fold(f32::INFINITY, f32::min),
            Self::Most(of) => all(of)?.into_iter().fold(f32::NEG_INFINITY, f32::max),
        };
        value.is_finite().then_some(value)
    }

    /// Whether it depends on the width of the screen.
    pub(super) fn is_responsive(&self) -> bool {
        match self {
            Self::Unit(_, unit) => !matches!(unit, Unit::Px | Unit::Em | Unit::Rem),
            Self::Number(_) | Self::Percent(_) => false,
            Self::Sum(of) | Self::Least(of) | Self::Most(of) => of.iter().any(Self::is_responsive),
            Self::Product(a, b) | Self::Quotient(a, b) => a.is_responsive() || b.is_responsive(),
        }
    }

    /// Whether it is a number without a unit.
    fn is_number(&self) -> bool {
        match self {
            Self::Number(_) => true,
            Self::Percent(_) | Self::Unit(..) => false,
            Self::Sum(of) | Self::Least(of) | Self::Most(of) => of.iter().all(Self::is_number),
            Self::Product(a, b) | Self::Quotient(a, b) => a.is_number() && b.is_number(),
        }
    }
}

/// The length that a part is; a bare number is one only if it is 0.
pub(super) fn parse(part: &Part) -> Option<Length> {
    match part {
        Part::Number(0.0) => Some(Length::px(0.0)),
        Part::Number(_) => None,
        _ => number_or_length(part).filter(|l| !l.is_number()),
    }
}

/// The number that a part is.
pub(super) fn number(part: &Part) -> Option<Length> {
    number_or_length(part).filter(Length::is_number)
}

fn number_or_length(part: &Part) -> Option<Length> {
    match part {
        Part::Number(n) => Some(Length::Number(*n)),
        Part::Percent(p) => Some(Length::Percent(*p)),
        Part::Dimension(n, unit) => dimension(*n, unit),
        Part::Word(word) => match word.as_str() {
            "pi" => Some(Length::Number(std::f32::consts::PI)),
            "e" => Some(Length::Number(std::f32::consts::E)),
            _ => None,
        },
        Part::Group(inner) => sum(inner),
        Part::Function(name, inner) => {
            let list = || inner.split(|p| *p == Part::Comma).map(sum).collect::<Option<Vec<_>>>();
            match name.as_str() {
                "calc" | "-webkit-calc" | "-moz-calc" => sum(inner),
                "min" => list().map(Length::Least),
                "max" => list().map(Length::Most),
                "clamp" => match <[Length; 3]>::try_from(list()?) {
                    Ok([low, value, high]) => Some(Length::Most(vec![low, Length::Least(vec![value, high])])),
                    Err(_) => None,
                },
                _ => None,
            }
        }
        _ => None,
    }
}

fn dimension(n: f32, unit: &str) -> Option<Length> {
    let (factor, unit) = match unit {
        // Pixels of apps: of a screen that is 750 wide, and independent of density.
        "rpx" => (100.0 / 750.0, Unit::Width),
        "px" | "dp" | "dip" | "sp" => (1.0, Unit::Px),
        "pt" => (4.0 / 3.0, Unit::Px),
        "pc" => (16.0, Unit::Px),
        "in" => (96.0, Unit::Px),
        "cm" => (96.0 / 2.54, Unit::Px),
        "mm" => (9.6 / 2.54, Unit::Px),
        "q" => (2.4 / 2.54, Unit::Px),
        "em" => (1.0, Unit::Em),
        "ex" | "ch" => (0.5, Unit::Em),
        "ic" => (1.0, Unit::Em),
        "rem" => (1.0, Unit::Rem),
        "vw" | "svw" | "lvw" | "dvw" | "vi" => (1.0, Unit::Width),
        "vh" | "svh" | "lvh" | "dvh" | "vb" => (1.0, Unit::Height),
        "vmin" => (1.0, Unit::Smaller),
        "vmax" => (1.0, Unit::Larger),
        _ => return None,
    };
    Some(Length::Unit(n * factor, unit))
}

/// Terms joined by `+` and `-`, factors by `*` and `/`.
fn sum(parts: &[Part]) -> Option<Length> {
    let mut terms = Vec::new();
    let mut from = 0;
    let mut sign = 1.0;
    let mut add = |range: &[Part], sign: f32| {
        let term = product(range)?;
        terms.push(if sign < 0.0 {
            Length::Product(Box::new(Length::Number(-1.0)), Box::new(term))
        } else {
            term
        });
        Some(())
    };
    for (at, part) in parts.iter().enumerate() {
        if let Part::Delim(c @ ('+' | '-')) = part {
            add(&parts[from..at], sign)?;
            sign = if *c == '-' { -1.0 } else { 1.0 };
            from = at + 1;
        }
    }
    add(&parts[from..], sign)?;
    match terms.len() {
        1 => terms.pop(),
        _ => Some(Length::Sum(terms)),
    }
}

fn product(parts: &[Part]) -> Option<Length> {
    let mut value = number_or_length(parts.first()?)?;
    for pair in parts[1..].chunks(2) {
        let [Part::Delim(operator), factor] = pair else {
            return None;
        };
        let factor = Box::new(number_or_length(factor)?);
        value = match operator {
            '*' => Length::Product(Box::new(value), factor),
            '/' => Length::Quotient(Box::new(value), factor),
            _ => return None,
        };
    }
    Some(value)
}
