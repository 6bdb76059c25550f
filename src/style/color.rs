//! Colours as CSS writes them.

use cssparser::color::{parse_hash_color, parse_named_color};

use super::part::Part;

/// A colour with its opacity, in sRGB; channels from 0 to 1.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Rgba(pub [f32; 4]);

impl Rgba {
    pub(super) const TRANSPARENT: Self = Self([0.0; 4]);
    pub(super) const BLACK: Self = Self([0.0, 0.0, 0.0, 1.0]);

    pub(super) fn bytes(red: u8, green: u8, blue: u8, alpha: f32) -> Self {
        let unit = |c| f32::from(c) / 255.0;
        Self([unit(red), unit(green), unit(blue), alpha])
    }

    /// The colour painted over an opaque one.
    pub(super) fn over(self, under: [f32; 3]) -> [f32; 3] {
        let [r, g, b, alpha] = self.0;
        let mix = |own: f32, under: f32| own * alpha + under * (1.0 - alpha);
        [mix(r, under[0]), mix(g, under[1]), mix(b, under[2])]
    }
}

/// A colour before it is known what `currentcolor` is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Paint {
    Color(Rgba),
    Current,
    /// A colour that depends on what is not computed here.
    Unknown,
}

/// The colour that a single part of a value names.
pub(super) fn parse(part: &Part) -> Option<Paint> {
    let (red, green, blue, alpha) = match part {
        Part::Word(name) => match name.as_str() {
            "currentcolor" => return Some(Paint::Current),
            "transparent" => return Some(Paint::Color(Rgba::TRANSPARENT)),
            name => match system(name) {
                Some((r, g, b)) => (r, g, b, 1.0),
                None => parse_named_color(name).ok().map(|(r, g, b)| (r, g, b, 1.0))?,
            },
        },
        Part::Hash(digits) => parse_hash_color(digits.as_bytes()).ok()?,
        Part::Function(name, arguments) => return function(name, arguments),
        _ => return None,
    };
    Some(Paint::Color(Rgba::bytes(red, green, blue, alpha)))
}

/// The colours of the user's system, as Chromium has them in the light scheme.
fn system(name: &str) -> Option<(u8, u8, u8)> {
    Some(match name {
        "canvas" | "field" | "window" | "highlighttext" => (255, 255, 255),
        "canvastext" | "fieldtext" | "buttontext" | "windowtext" | "marktext" | "menutext" | "infotext"
        | "captiontext" | "-webkit-text" | "text" => (0, 0, 0),
        "buttonface" | "threedface" | "buttonhighlight" => (239, 239, 239),
        "graytext" => (128, 128, 128),
        "linktext" | "-webkit-link" => (0, 0, 238),
        "visitedtext" => (85, 26, 139),
        "activetext" | "-webkit-activelink" => (255, 0, 0),
        "mark" => (255, 255, 0),
        _ => return None,
    })
}

fn function(name: &str, arguments: &[Part]) -> Option<Paint> {
    match name {
        "light-dark" => {
            let light = arguments.split(|p| *p == Part::Comma).next()?;
            return match light {
                [one] => parse(one),
                _ => None,
            };
        }
        "color-mix" => return Some(mix(arguments).unwrap_or(Paint::Unknown)),
        "contrast-color" => return Some(Paint::Unknown),
        _ => {}
    }
    if arguments.first() == Some(&Part::Word("from".into())) {
        return Some(Paint::Unknown);
    }
    let (space, arguments) = match (name, arguments) {
        ("color", [Part::Word(space), rest @ ..]) => (space.as_str(), rest),
        _ => ("", arguments),
    };
    let numbers: Vec<&Part> = arguments
        .iter()
        .filter(|p| !matches!(p, Part::Comma | Part::Delim('/')))
        .collect();
    if numbers.len() < 3 || numbers.len() > 4 {
        return None;
    }
    let alpha = match numbers.get(3) {
        Some(part) => scaled(part, 1.0)?.clamp(0.0, 1.0),
        None => 1.0,
    };
    let at = |index: usize, whole: f32| scaled(numbers[index], whole);
    let rgb = match name {
        "rgb" | "rgba" => [at(0, 255.0)? / 255.0, at(1, 255.0)? / 255.0, at(2, 255.0)? / 255.0],
        "hsl" | "hsla" => hsl(angle(numbers[0])?, at(1, 100.0)? / 100.0, at(2, 100.0)? / 100.0),
        "hwb" => hwb(angle(numbers[0])?, at(1, 100.0)? / 100.0, at(2, 100.0)? / 100.0),
        "oklab" => oklab(at(0, 1.0)?, at(1, 0.4)?, at(2, 0.4)?),
        "oklch" => {
            let (chroma, hue) = (at(1, 0.4)?, angle(numbers[2])?.to_radians());
            oklab(at(0, 1.0)?, chroma * hue.cos(), chroma * hue.sin())
        }
        "lab" => lab(at(0, 100.0)?, at(1, 125.0)?, at(2, 125.0)?),
        "lch" => {
            let (chroma, hue) = (at(1, 150.0)?, angle(numbers[2])?.to_radians());
            lab(at(0, 100.0)?, chroma * hue.cos(), chroma * hue.sin())
        }
        "color" if space == "srgb" => [at(0, 1.0)?, at(1, 1.0)?, at(2, 1.0)?],
        "color" => return Some(Paint::Unknown),
        _ => return None,
    };
    let [r, g, b] = rgb.map(|c| c.clamp(0.0, 1.0));
    Some(Paint::Color(Rgba([r, g, b, alpha])))
}

/// A number as it stands, or a percentage of `whole`.
fn scaled(part: &Part, whole: f32) -> Option<f32> {
    match part {
        Part::Number(n) => Some(*n),
        Part::Percent(p) => Some(p / 100.0 * whole),
        Part::Word(none) if none == "none" => Some(0.0),
        _ => None,
    }
}

fn angle(part: &Part) -> Option<f32> {
    match part {
        Part::Number(n) => Some(*n),
        Part::Dimension(n, unit) => Some(match unit.as_str() {
            "deg" => *n,
            "rad" => n.to_degrees(),
            "grad" => n * 0.9,
            "turn" => n * 360.0,
            _ => return None,
        }),
        Part::Word(none) if none == "none" => Some(0.0),
        _ => None,
    }
}

fn hsl(hue: f32, saturation: f32, lightness: f32) -> [f32; 3] {
    let (hue, saturation, lightness) = (
        hue.rem_euclid(360.0),
        saturation.clamp(0.0, 1.0),
        lightness.clamp(0.0, 1.0),
    );
    let channel = |n: f32| {
        let k = (n + hue / 30.0).rem_euclid(12.0);
        lightness - saturation * lightness.min(1.0 - lightness) * (k - 3.0).min(9.0 - k).clamp(-1.0, 1.0)
    };
    [channel(0.0), channel(8.0), channel(4.0)]
}

fn hwb(hue: f32, white: f32, black: f32) -> [f32; 3] {
    if white + black >= 1.0 {
        return [white / (white + black); 3];
    }
    hsl(hue, 1.0, 0.5).map(|c| c * (1.0 - white - black) + white)
}

fn gamma(linear: f32) -> f32 {
    if linear <= 0.003_130_8 {
        linear * 12.92
    } else {
        1.055 * linear.powf(1.0 / 2.4) - 0.055
    }
}

fn oklab(lightness: f32, a: f32, b: f32) -> [f32; 3] {
    let l = (lightness + 0.396_337_78 * a + 0.215_803_76 * b).powi(3);
    let m = (lightness - 0.105_561_346 * a - 0.063_854_17 * b).powi(3);
    let s = (lightness - 0.089_484_18 * a - 1.291_485_5 * b).powi(3);
    [
        4.076_741_7 * l - 3.307_711_6 * m + 0.230_969_94 * s,
        -1.268_438 * l + 2.609_757_4 * m - 0.341_319_38 * s,
        -0.004_196_086_3 * l - 0.703_418_6 * m + 1.707_614_7 * s,
    ]
    .map(gamma)
}

fn lab(lightness: f32, a: f32, b: f32) -> [f32; 3] {
    let middle = (lightness + 16.0) / 116.0;
    let cube = |t: f32| {
        if t > 6.0 / 29.0 {
            t.powi(3)
        } else {
            (t - 4.0 / 29.0) * 3.0 * (6.0_f32 / 29.0).powi(2)
        }
    };
    // The white of D50, then to that of sRGB.
    let (x, y, z) = (
        0.964_22 * cube(middle + a / 500.0),
        cube(middle),
        0.825_21 * cube(middle - b / 200.0),
    );
    [
        3.133_856 * x - 1.616_866_7 * y - 0.490_614_6 * z,
        -0.978_768_4 * x + 1.916_141_5 * y + 0.033_454 * z,
        0.071_945_3 * x - 0.228_991_4 * y + 1.405_242_7 * z,
    ]
    .map(gamma)
}

/// `color-mix(in srgb, …)`; other spaces are not computed.
fn mix(arguments: &[Part]) -> Option<Paint> {
    let mut parts = arguments.split(|p| *p == Part::Comma);
    if !matches!(parts.next()?, [Part::Word(of), Part::Word(space)] if of == "in" && space == "srgb") {
        return None;
    }
    let read = |parts: &[Part]| -> Option<([f32; 4], Option<f32>)> {
        let (color, share) = match parts {
            [color] => (color, None),
            [Part::Percent(share), color] | [color, Part::Percent(share)] => (color, Some(share / 100.0)),
            _ => return None,
        };
        match parse(color)? {
            Paint::Color(color) => Some((color.0, share)),
            _ => None,
        }
    };
    let ((first, p), (second, q)) = (read(parts.next()?)?, read(parts.next()?)?);
    let (p, q) = match (p, q) {
        (None, None) => (0.5, 0.5),
        (Some(p), None) => (p, 1.0 - p),
        (None, Some(q)) => (1.0 - q, q),
        (Some(p), Some(q)) => (p, q),
    };
    let sum = p + q;
    if sum <= 0.0 {
        return None;
    }
    let (p, q) = (p / sum, q / sum);
    let alpha = first[3] * p + second[3] * q;
    let channel = |i: usize| (first[i] * first[3] * p + second[i] * second[3] * q) / alpha.max(f32::EPSILON);
    Some(Paint::Color(Rgba([
        channel(0),
        channel(1),
        channel(2),
        alpha * sum.min(1.0),
    ])))
}
