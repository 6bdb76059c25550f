//! What is known, likely and unknown, and how colours mix.

use scraper::{Html, Selector};

use super::Styles;
use crate::document::{Sight, Style, Value};

/// The style of the element with the id `x`.
fn style(html: &str) -> Style {
    let html = Html::parse_document(html);
    let node = html.select(&Selector::parse("#x").unwrap()).next().unwrap().id();
    Styles::new(&html, "a.html", None).style(node)
}

fn near(value: Value<f32>, expect: f32) -> bool {
    value.get().is_some_and(|v| (v - expect).abs() < 0.05)
}

#[test]
fn a_missing_sheet_makes_unknown_what_it_could_decide() {
    let page = |rest: &str| style(&format!("<!doctype html><link rel=stylesheet href=gone.css>{rest}"));
    assert_eq!(page("<p id=x>").font_size, Value::Unknown);
    assert_eq!(page("<p id=x>").sight, Value::Unknown);
    assert_eq!(page("<p id=x style='font-size:9px'>").font_size, Value::Known(9.0));
    assert_eq!(page("<p id=x style='font-size:.5em'>").font_size, Value::Unknown);
    assert_eq!(
        page("<style>p{font-size:9px}</style><p id=x>").font_size,
        Value::Likely(9.0)
    );
    assert_eq!(page("<p id=x style='color:#ccc'>").contrast(), Value::Unknown);
    assert!(matches!(
        page("<div style='background:#fff'><p id=x style='color:#ccc'>").contrast(),
        Value::Likely(_)
    ));
    // A sheet for the printer alone is not missed.
    let print = style("<!doctype html><link rel=stylesheet media=print href=gone.css><p id=x>");
    assert_eq!(print.font_size, Value::Known(16.0));
}

#[test]
fn a_fragment_is_part_of_a_page_that_we_do_not_have() {
    assert_eq!(style("<p id=x>").font_size, Value::Unknown);
    assert_eq!(style("<p id=x style='font-size:9px'>").font_size, Value::Known(9.0));
    assert!(matches!(style("<p><small id=x>").font_size, Value::Likely(_)));
}

#[test]
fn colours_mix_over_what_lies_beneath() {
    let page = |rest: &str| style(&format!("<!doctype html>{rest}"));
    assert!(near(page("<p id=x style='color:#767676'>").contrast(), 4.54));
    assert!(near(
        page("<body style='background:#000'><p id=x style='color:rgba(255,255,255,.5)'>").contrast(),
        5.28
    ));
    assert!(near(page("<div style='opacity:.5'><p id=x>").contrast(), 3.95));
    assert!(near(
        page("<div style='opacity:.5;background:#000'><p id=x style='color:#fff'>").contrast(),
        3.95
    ));
    let image = page("<div style='background:url(a.jpg)'><p id=x style='color:#ccc'>");
    assert_eq!(image.contrast(), Value::Unknown);
    let covered = page("<div style='background:url(a.jpg)'><p id=x style='color:#ccc;background:#fff'>");
    assert!(near(covered.contrast(), 1.6));
}

#[test]
fn what_is_hidden_is_told_apart() {
    let check = |css: &str, expect: Value<Sight>| {
        let page = format!("<!doctype html><style>.h{{{css}}}</style><div class=h><b id=x>x</b></div>");
        assert_eq!(style(&page).sight, expect, "{css}");
    };
    check("color:red", Value::Known(Sight::Shown));
    check("display:none", Value::Known(Sight::NotDisplayed));
    check("visibility:hidden", Value::Known(Sight::Invisible));
    check("opacity:.01", Value::Known(Sight::Transparent));
    check("opacity:0;animation:in 1s", Value::Unknown);
    check("position:absolute;left:-9999px", Value::Known(Sight::OffScreen));
    check("left:-9999px", Value::Known(Sight::Shown));
    check("text-indent:-9999px", Value::Known(Sight::OffScreen));
    check("height:0;overflow:hidden", Value::Known(Sight::Clipped));
    check(
        "position:absolute;clip:rect(1px,1px,1px,1px)",
        Value::Known(Sight::Clipped),
    );
    check("font-size:0", Value::Known(Sight::Clipped));
    check("transform:translateX(-100%)", Value::Unknown);
}

#[test]
fn pixels_of_apps_are_measured_by_the_screen() {
    let page = |size: &str| style(&format!("<!doctype html><p id=x style='font-size:{size}'>")).font_size;
    // The smaller of 390 and 1280 wide.
    assert!(near(page("20rpx"), 10.4));
    assert!(near(page("10sp"), 10.0) && near(page("10dp"), 10.0));
    assert!(near(page("2vw"), 7.8));
}
