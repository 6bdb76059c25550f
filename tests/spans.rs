//! Whatever the input: every character of a tree and of a document is what its source bytes say.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on must fail")]
#![allow(missing_docs)]

use html5ever::tendril::TendrilSink;
use privlint::document::Syntax;
use privlint::source::Source;
use privlint::syntax::{self, tree::Origin};
use proptest::prelude::*;
use scraper::{Html, HtmlTreeSink, Node};

const HTML: [&str; 5] = [
    "<!DOCTYPE html><html><head><title>Privacy &amp; you</title></head><body class=a><h1>Privacy</h1><p>We <b>collect \
     <i>names</i></b> &mdash; and\r\nages.</p><form><label><input type=checkbox checked> I agree</label><select \
     name=s><option>a<option selected>b</select></form></body></html>",
    "<table><caption>Data</caption><tr><th>Type<th>Use<tr><td>Name<td>Account</table><pre>\n\nx</pre><textarea>\n<b></textarea>",
    "<p>我们收集<strong>姓名</strong>、电话。<br><br>一、范围<a href='/p?a=1&b=2'>《隐私政策》</a><noscript><p>no</p></noscript>",
    "<svg><title>x</title><![CDATA[a]]b]]></svg><script>if (a<b) '</div>'</script><style>p{}</style><template><p>t</template>",
    "<details><summary>More</summary><ul><li>a<li>b<ul><li>c</ul></ul></details><div role=dialog><a class=btn>OK</a></div>",
];

const MARKDOWN: [&str; 3] = [
    "---\ntitle: Privacy\n---\n# Privacy\n\nWe **collect** \\*names\\* &amp; `ages`.\n\n- [x] I agree\n- [ ] news\n  > quote <b>b</b>\n",
    "| Type | Use |\n|---|---|\n| a | b [x](y) |\n\n<div>\n\ntext\n\n> <p>in\n> quote</p>\n\n![alt](i.png) a[^1]  \nb\n\n[^1]: note\n",
    "一、总则\n===\n我们收集以下信息：  \n1、姓名；  \n2、电话。\n\n```\ncode\n```\n<script>x</script> ~~gone~~ <http://a.b>\n",
];

const WXML: [&str; 2] = [
    "<view class='a'>\n  <label><checkbox checked=\"{{true}}\" value='1'/>同意<navigator url='/p'>《隐私政策》</navigator></label>\n\
     <switch checked='{{on}}' bindtap=t></switch><image src=x/>&lt;b&gt;</view><wxs>var a='</view>'</wxs>",
    "<block wx:if=\"{{a<b}}\">{{a<b?1:2}}<input type=text placeholder='&amp;'/><button open-type=x disabled='{{false}}'>好\u{a0}的\
     </button></block><template name=t><text>x</text></template><![CDATA[<i>&amp;]]><!-- <radio checked/> -->",
];

const ANDROID: [&str; 1] = [
    "<?xml version=\"1.0\"?>\n<LinearLayout xmlns:android=\"http://schemas.android.com/apk/res/android\">\n<CheckBox \
     android:id=\"@+id/agreeBox\" android:checked=\"true\" android:text=\"我同意\\n&lt;协议&gt;\\u4e00\"/><TextView \
     android:text=\"@string/a\" android:visibility=\"gone\"/><Button android:text='OK'></Button><ImageView \
     android:src=\"@drawable/ic_checked\"/><androidx.Switch android:checked='@{vm.on}' android:title='a' android:summary=\"b\"/>\
     </LinearLayout>",
];

const TEMPLATES: [&str; 4] = [
    "<?php if ($a > 1) { echo '?>'; } ?><form><label><input type=checkbox <?php if ($b) echo 'checked'; ?>> I agree to \
     <?= $terms ?> &amp; <b>more</b></label></form>",
    "{% if a %}<p>我们收集{{ x|e }}、电话。</p>{% endif %}<input type=checkbox {% if y %}checked{% endif %} id=\"a{{ i }}\">{# </p> #}",
    "<% if a > b %><p class='<%= c %>'>x<%- y %></p><% end %><%% literal %><script>var a = <%= j %>;</script><!-- <% x %> -->",
    "<ul>@foreach($a as $b)<li>{!! $b !!} @lang('x')</li>@endforeach</ul>{{-- <p> --}}{{#if a}}<i>{{{b}}}</i>{{else}}c{{/if}}",
];

const PIECES: [&str; 56] = [
    "<b>",
    "</b>",
    "<p>",
    "</p>",
    "<a href=x>",
    "</a>",
    "<table>",
    "</table>",
    "<td>",
    "<tr>",
    "<div a='1' a=2>",
    "</div>",
    "&amp;",
    "&lt",
    "&#65;",
    "&#0;",
    "&nope;",
    "&",
    "\0",
    "\r\n",
    "\r",
    "\n",
    "<",
    "</>",
    "<!--",
    "-->",
    "<svg>",
    "</svg>",
    "<script>",
    "</script>",
    "<textarea>\n",
    "<pre>\r\n",
    "<select>",
    "<option>",
    "<br>",
    "<input type=checkbox>",
    "]]>",
    "<![CDATA[",
    "<frameset>",
    "<body x=y>",
    "# ",
    "> ",
    "| ",
    "文",
    "{{",
    "}}",
    "{%",
    "%}",
    "<?php ",
    "?>",
    "<%",
    "%>",
    "\"",
    "'",
    "\\",
    "@if(",
];

fn mutated(seeds: &'static [&'static str]) -> impl Strategy<Value = String> {
    let cuts = prop::collection::vec((any::<prop::sample::Index>(), 0..PIECES.len(), any::<bool>()), 0..12);
    (prop::sample::select(seeds), cuts).prop_map(|(seed, cuts)| {
        let mut text = seed.to_owned();
        for (at, piece, inserts) in cuts {
            let mut at = at.index(text.len() + 1);
            while !text.is_char_boundary(at) {
                at -= 1;
            }
            if inserts || at == text.len() {
                text.insert_str(at, PIECES[piece]);
            } else {
                text.remove(at);
            }
        }
        text
    })
}

/// The text that a slice of HTML stands for.
fn decoded(slice: &str) -> String {
    let html = Html::parse_fragment(slice);
    html.root_element().text().collect()
}

fn check(text: &str, syntax: Syntax) -> Result<(), TestCaseError> {
    let source = Source::of_text("t.blade.php", text.to_owned());
    syntax::is_input("t.blade.php", text, syntax);
    // HTML with code in it is read as a template, which no HTML parser does.
    let is_plain = syntax == Syntax::Html && !["{%", "<%", "<?php", "<?="].iter().any(|code| text.contains(code));
    let tree = syntax::tree(&source, syntax);
    prop_assert_eq!(tree.unplaced, 0, "a text has no source");
    if is_plain {
        let mut opts = html5ever::ParseOpts::default();
        opts.tree_builder.scripting_enabled = false;
        let theirs = html5ever::parse_document(HtmlTreeSink::new(Html::new_document()), opts).one(text);
        // html5ever takes a parse error for the token after <pre>, and keeps a line feed that the standard drops.
        let keeps_line_feed = text.contains("</>") && (text.contains("<pre") || text.contains("<textarea"));
        prop_assert!(
            tree.html.tree == theirs.tree || keeps_line_feed,
            "{}\n{}",
            tree.html.html(),
            theirs.html()
        );
    }
    for node in tree.html.tree.nodes() {
        match node.value() {
            Node::Element(element) => {
                let spans = tree.element(node.id());
                prop_assert!(spans.is_some());
                // The elements of the other syntaxes stand for tags of other names.
                let is_named = matches!(syntax, Syntax::Html | Syntax::Markdown | Syntax::Template);
                let Some(spans) = spans.filter(|s| s.origin == Origin::Tag && is_named) else {
                    continue;
                };
                let slice = spans.start.and_then(|s| text.get(s.range())).unwrap_or("");
                let name = slice
                    .strip_prefix('<')
                    .and_then(|s| s.get(..element.name().len()))
                    .unwrap_or("");
                let is_right = name.eq_ignore_ascii_case(element.name()) || slice.contains('\0');
                prop_assert!(is_right, "<{}> is {slice:?}", element.name());
            }
            Node::Text(run) => {
                let mut at = 0;
                for segment in tree.segments(node.id()) {
                    let part = run.get(at..at + segment.len);
                    at += segment.len;
                    let slice = text.get(segment.source.range());
                    prop_assert!(slice.is_some() && part.is_some(), "{segment:?} is out of bounds");
                    let (slice, part) = (slice.unwrap_or(""), part.unwrap_or(""));
                    if segment.literal {
                        prop_assert_eq!(slice, part);
                    } else if is_plain && !slice.contains(['\r', '\0']) {
                        prop_assert_eq!(&decoded(slice), part, "{:?}", slice);
                    }
                }
                prop_assert_eq!(at, run.len(), "{:?} is not covered", &**run);
            }
            _ => {}
        }
    }
    let document = syntax::parse(&source, syntax);
    let blocks = document.blocks.iter().map(|b| &b.text);
    let labels = document.controls.iter().map(|c| &c.label);
    for text_of in blocks.chain(labels).chain(document.links.iter().map(|l| &l.text)) {
        for (nth, piece) in text_of.pieces.iter().enumerate() {
            let end = text_of.pieces.get(nth + 1).map_or(text_of.plain.len(), |next| next.at);
            let slice = text.get(piece.source.range());
            prop_assert!(slice.is_some());
            if piece.literal {
                prop_assert_eq!(slice, text_of.plain.get(piece.at..end));
            }
        }
    }
    for block in &document.blocks {
        prop_assert!(!block.text.is_empty());
        prop_assert!(block.emphasis.iter().all(|e| block.text.plain.get(e.clone()).is_some()));
        prop_assert!(block.links.end <= document.links.len());
    }
    let covered: usize = document.sections.iter().map(|s| s.blocks.len()).sum();
    prop_assert_eq!(covered, document.blocks.len());
    Ok(())
}

const ALL: [Syntax; 5] = [
    Syntax::Html,
    Syntax::Markdown,
    Syntax::Wxml,
    Syntax::Android,
    Syntax::Template,
];

proptest! {
    #![proptest_config(ProptestConfig { cases: 600, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn html_keeps_its_source(text in mutated(&HTML)) {
        check(&text, Syntax::Html)?;
    }

    #[test]
    fn markdown_keeps_its_source(text in mutated(&MARKDOWN)) {
        check(&text, Syntax::Markdown)?;
    }

    #[test]
    fn wxml_keeps_its_source(text in mutated(&WXML)) {
        check(&text, Syntax::Wxml)?;
    }

    #[test]
    fn android_keeps_its_source(text in mutated(&ANDROID)) {
        check(&text, Syntax::Android)?;
    }

    #[test]
    fn templates_keep_their_source(text in mutated(&TEMPLATES)) {
        check(&text, Syntax::Template)?;
        check(&text, Syntax::Html)?;
    }

    #[test]
    fn any_text_parses(text in "\\PC{0,200}") {
        for syntax in ALL {
            check(&text, syntax)?;
        }
    }

    #[test]
    fn any_bytes_parse(bytes in prop::collection::vec(any::<u8>(), 0..300), seed in 0..4usize) {
        let mut bytes = bytes;
        bytes.extend_from_slice(TEMPLATES[seed].as_bytes());
        let source = Source::read("t", bytes);
        for syntax in ALL {
            check(&source.text, syntax)?;
        }
    }
}
