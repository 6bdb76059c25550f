//! Style sheets that are meant to hurt: each ends soon, and none panics.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on must fail")]

use std::time::{Duration, Instant};

use privlint::check::Checker;
use privlint::document::Syntax;
use privlint::settings::Settings;
use privlint::source::Source;
use proptest::prelude::*;

fn check(css: &str, body: &str) {
    let page = format!(
        "<!doctype html><title>x</title><style>{css}</style><form><input type=checkbox checked>I agree to the terms{body}</form>"
    );
    Checker::new(&Settings::default()).check(Source::of_text("a.html", page), Syntax::Html);
}

#[test]
fn hostile_sheets_end_soon() {
    let many = |unit: &str, n: usize| unit.repeat(n);
    let numbered = |n: usize, make: fn(usize) -> String| (0..n).map(make).collect::<String>();
    let items = many("<p><b>x</b></p>", 2000);
    let deep = many("<div>", 500) + "x";
    let cases: Vec<(&str, String, &str)> = vec![
        ("braces", many("a{", 100_000), ""),
        ("brackets", format!("a{{font-size:{}", many("calc(", 100_000)), ""),
        ("ends", many("}", 100_000), ""),
        ("nesting", many("& & {color:red;", 400), &items),
        ("declarations that are rules", many("color:a{", 5000), ""),
        ("universal", numbered(6000, |i| format!("*{{color:#{i:06x}}}")), &items),
        (
            "descendants",
            many("div div div div div div div div b{color:red}", 3000),
            &deep,
        ),
        ("siblings", many("p~p~p~p~p b{color:red}", 3000), &items),
        ("has", many(":has(b ~ b) p{color:red}", 500), &items),
        ("not", format!("{}a{}", many(":not(", 300), many(")", 300)), &items),
        ("nth", many("p:nth-child(3n+1 of p:not(.a)){color:red}", 500), &items),
        (
            "laughs",
            numbered(60, |i| format!("*{{--v{i}:var(--v{}) var(--v{})}}", i + 1, i + 1)),
            &items,
        ),
        ("cycle", "*{--a:var(--b);--b:var(--a);color:var(--a)}".into(), &items),
        (
            "long value",
            format!("*{{--a:{};color:var(--a)}}", many("x", 1 << 20)),
            &items,
        ),
        (
            "layers",
            numbered(5000, |i| format!("@layer l{i}{{p{{color:red}}}}")),
            &items,
        ),
        ("media", format!("@media {}", many("(", 100_000)), ""),
        ("imports", many("@import 'a.css';", 10_000), ""),
        ("strings", many("a[b=\"", 50_000), ""),
        ("escapes", many("\\", 100_000), ""),
    ];
    for (name, css, body) in cases {
        let start = Instant::now();
        check(&css, body);
        // Debug builds on a busy machine are slow; what must not happen is minutes.
        assert!(
            start.elapsed() < Duration::from_secs(40),
            "{name}: {:?}",
            start.elapsed()
        );
    }
}

proptest! {
    #[test]
    fn any_sheet_and_any_attribute_survive(
        css in "(?s)[a-z.#:&>~+*@{}();,!'\"\\\\/ \n0-9%-]{0,300}",
        value in "(?s)[a-z#:();,!'\" 0-9%.-]{0,120}",
    ) {
        check(&css, &format!("<p style='{}' class=a>By signing up you agree.</p>", value.replace('\'', "")));
    }

    #[test]
    fn plausible_values_survive(
        property in "(font|font-size|color|background|opacity|display|clip|transform|inset|border|--x)",
        value in "((calc|rgb|hsl|var|min|clamp|color-mix|rect|translate)\\([0-9a-z#%,. /+*-]{0,24}\\)|[0-9.-]{1,8}(px|em|rem|vw|%|rpx)?|#[0-9a-f]{1,9}|[a-z-]{1,12}){1,3}",
    ) {
        check(&format!("p{{{property}:{value}}}"), &format!("<p style='{property}:{value}'>x</p>"));
    }
}
