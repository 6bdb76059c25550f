//! Media queries, answered for a screen in the light scheme.

/// A screen that styles are computed for.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Screen {
    /// Width in CSS pixels.
    pub width: f32,
    /// Height in CSS pixels.
    pub height: f32,
}

/// The two screens that every page is looked at on: a telephone and a desk.
pub const SCREENS: [Screen; 2] = [
    Screen {
        width: 390.0,
        height: 844.0,
    },
    Screen {
        width: 1280.0,
        height: 800.0,
    },
];

/// Brackets inside brackets.
const MAX_DEPTH: usize = 16;

/// Whether a list of media queries matches.
pub(super) fn matches(list: &str, screen: Screen) -> bool {
    let list = list.to_ascii_lowercase();
    list.trim().is_empty() || split(&list, ",").into_iter().any(|query| one(query.trim(), screen))
}

/// Whether a list of media queries matches on any of the screens.
pub(super) fn matches_any(list: &str) -> bool {
    SCREENS.iter().any(|screen| matches(list, *screen))
}

/// Splits at a separator that stands outside brackets.
fn split<'t>(text: &'t str, separator: &str) -> Vec<&'t str> {
    let mut parts = Vec::new();
    let (mut depth, mut from) = (0_usize, 0);
    for (at, c) in text.char_indices() {
        match c {
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            _ if depth == 0 && at >= from && text[at..].starts_with(separator) => {
                parts.push(&text[from..at]);
                from = at + separator.len();
            }
            _ => {}
        }
    }
    parts.push(&text[from..]);
    parts
}

fn one(query: &str, screen: Screen) -> bool {
    let (negated, query) = match query.strip_prefix("not ") {
        Some(rest) if !rest.trim_start().starts_with('(') => (true, rest.trim()),
        _ => (false, query),
    };
    let query = query.strip_prefix("only ").unwrap_or(query).trim();
    if query.starts_with('(') || query.starts_with("not") {
        return condition(query, screen, MAX_DEPTH) != negated;
    }
    let (kind, rest) = match query.split_once(" and ") {
        Some((kind, rest)) => (kind.trim(), Some(rest)),
        None => (query, None),
    };
    let holds = matches!(kind, "all" | "screen") && rest.is_none_or(|r| condition(r.trim(), screen, MAX_DEPTH));
    holds != negated
}

fn condition(text: &str, screen: Screen, depth: usize) -> bool {
    let Some(depth) = depth.checked_sub(1) else {
        return false;
    };
    let any = split(text, " or ");
    if any.len() > 1 {
        return any.into_iter().any(|part| condition(part.trim(), screen, depth));
    }
    let all = split(text, " and ");
    if all.len() > 1 {
        return all.into_iter().all(|part| condition(part.trim(), screen, depth));
    }
    if let Some(rest) = text.strip_prefix("not") {
        return !condition(rest.trim(), screen, depth);
    }
    let Some(inner) = text.strip_prefix('(').and_then(|t| t.strip_suffix(')')) else {
        return false;
    };
    let inner = inner.trim();
    if inner.starts_with('(') || inner.starts_with("not ") {
        return condition(inner, screen, depth);
    }
    feature(inner, screen)
}

fn feature(text: &str, screen: Screen) -> bool {
    if let Some((name, value)) = text.split_once(':') {
        let (name, value) = (name.trim(), value.trim());
        if let Some(name) = name.strip_prefix("min-") {
            return compare(name, value, screen).is_some_and(|(own, asked)| own >= asked);
        }
        if let Some(name) = name.strip_prefix("max-") {
            return compare(name, value, screen).is_some_and(|(own, asked)| own <= asked);
        }
        if let Some((own, asked)) = compare(name, value, screen) {
            return own == asked;
        }
        return match name {
            "orientation" => (value == "landscape") == (screen.width >= screen.height),
            "prefers-color-scheme" => value == "light",
            "prefers-reduced-motion" | "prefers-contrast" | "prefers-reduced-transparency" | "prefers-reduced-data" => {
                value == "no-preference"
            }
            "hover" | "any-hover" => value == "hover",
            "pointer" | "any-pointer" => value == "fine",
            "scripting" => value == "enabled",
            "update" => value == "fast",
            "forced-colors" | "inverted-colors" => value == "none",
            "display-mode" => value == "browser",
            "overflow-block" => value == "scroll",
            "color-gamut" => value == "srgb",
            "dynamic-range" => value == "standard",
            "-webkit-min-device-pixel-ratio" => number(value).is_some_and(|n| n <= 1.0),
            "-webkit-max-device-pixel-ratio" => number(value).is_some_and(|n| n >= 1.0),
            _ => false,
        };
    }
    let operators: Vec<(usize, usize)> = text
        .char_indices()
        .filter(|(_, c)| matches!(c, '<' | '>' | '='))
        .filter(|(at, c)| !(*c == '=' && *at > 0 && matches!(text.as_bytes()[at - 1], b'<' | b'>')))
        .map(|(at, _)| (at, if text[at + 1..].starts_with('=') { 2 } else { 1 }))
        .collect();
    let holds = |left: f32, operator: &str, right: f32| match operator {
        "<" => left < right,
        "<=" => left <= right,
        ">" => left > right,
        ">=" => left >= right,
        _ => left == right,
    };
    match operators.as_slice() {
        [] => matches!(
            text,
            "color" | "hover" | "any-hover" | "pointer" | "any-pointer" | "width" | "height" | "update"
        ),
        [(at, length)] => {
            let (left, operator, right) = (text[..*at].trim(), &text[*at..at + length], text[at + length..].trim());
            match (compare(left, right, screen), compare(right, left, screen)) {
                (Some((own, asked)), _) => holds(own, operator, asked),
                (_, Some((own, asked))) => holds(asked, operator, own),
                _ => false,
            }
        }
        [(first, n), (second, m)] if first + n <= *second => {
            let name = text[first + n..*second].trim();
            let (low, high) = (text[..*first].trim(), text[second + m..].trim());
            match (compare(name, low, screen), compare(name, high, screen)) {
                (Some((own, low)), Some((_, high))) => {
                    holds(low, &text[*first..first + n], own) && holds(own, &text[*second..second + m], high)
                }
                _ => false,
            }
        }
        _ => false,
    }
}

/// The screen's own value of a feature that has a size, and the asked one.
fn compare(name: &str, value: &str, screen: Screen) -> Option<(f32, f32)> {
    match name {
        "width" | "device-width" | "inline-size" => Some((screen.width, length(value)?)),
        "height" | "device-height" | "block-size" => Some((screen.height, length(value)?)),
        "aspect-ratio" | "device-aspect-ratio" => {
            let ratio = match value.split_once('/') {
                Some((a, b)) => number(a)? / number(b)?,
                None => number(value)?,
            };
            Some((screen.width / screen.height, ratio))
        }
        "resolution" => {
            let (n, unit) = unit(value)?;
            let dots = match unit {
                "dpi" => n / 96.0,
                "dpcm" => n * 2.54 / 96.0,
                "dppx" | "x" => n,
                _ => return None,
            };
            Some((1.0, dots))
        }
        "color" => Some((8.0, number(value)?)),
        "monochrome" | "grid" | "color-index" => Some((0.0, number(value)?)),
        _ => None,
    }
}

fn number(text: &str) -> Option<f32> {
    text.trim().parse().ok()
}

fn unit(text: &str) -> Option<(f32, &str)> {
    let at = text.find(|c: char| c.is_ascii_alphabetic()).unwrap_or(text.len());
    Some((number(&text[..at])?, &text[at..]))
}

fn length(text: &str) -> Option<f32> {
    let (n, unit) = unit(text)?;
    match unit {
        "px" => Some(n),
        "em" | "rem" => Some(n * 16.0),
        "pt" => Some(n * 4.0 / 3.0),
        "in" => Some(n * 96.0),
        "cm" => Some(n * 96.0 / 2.54),
        "mm" => Some(n * 9.6 / 2.54),
        "" if n == 0.0 => Some(0.0),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn queries_are_answered_for_both_screens() {
        let check = |query: &str, narrow: bool, wide: bool| {
            assert_eq!(SCREENS.map(|s| matches(query, s)), [narrow, wide], "{query}");
        };
        check("", true, true);
        check("screen and (max-width: 600px)", true, false);
        check("print", false, false);
        check("not print", true, true);
        check("not all and (min-width: 600px)", true, false);
        check("not (min-width: 600px)", true, false);
        check("print, (min-width:48em)", false, true);
        check("(width >= 600px)", false, true);
        check("(300px<=width<=500px)", true, false);
        check("(600px > width)", true, false);
        check("(orientation: landscape)", false, true);
        check("(prefers-color-scheme:dark)", false, false);
        check("(min-width:500px) or (max-width:400px)", true, true);
        check("((min-width:300px) and (max-width:400px))", true, false);
        check("(unheard-of: 1)", false, false);
        check("only screen and (min-resolution: 2dppx)", false, false);
        check("(((((((((((((((((((((((((((((color))", false, false);
    }
}
