//! What the two parsers must agree on, on small inputs and on hostile ones.

use super::*;
use crate::document::{BlockKind, ControlKind, Region, State, Visibility};

fn html(text: &str) -> Document {
    parse(&Source::of_text("t.html", text.to_owned()), Syntax::Html)
}

fn markdown(text: &str) -> Document {
    parse(&Source::of_text("t.md", text.to_owned()), Syntax::Markdown)
}

fn wxml(text: &str) -> Document {
    parse(&Source::of_text("t.wxml", text.to_owned()), Syntax::Wxml)
}

fn template(text: &str) -> Document {
    parse(&Source::of_text("t.blade.php", text.to_owned()), Syntax::Template)
}

/// A layout with these views, beside `values/strings.xml` with these strings.
fn android(views: &str, strings: &'static str) -> Document {
    struct Strings(&'static str);
    impl Resources for Strings {
        fn get(&self, from: &str, href: &str) -> Option<Source> {
            assert_eq!(from, "res/layout/t.xml");
            (href == "../values/strings.xml").then(|| Source::of_text("strings.xml", self.0.to_owned()))
        }
    }
    let text =
        format!("<LinearLayout xmlns:android=\"http://schemas.android.com/apk/res/android\">{views}</LinearLayout>");
    let source = Source::of_text("res/layout/t.xml", text);
    parse_with(&source, Syntax::Android, &Strings(strings))
}

/// One line for each block.
fn shown(document: &Document) -> String {
    let mut all = String::new();
    for block in &document.blocks {
        let kind = match block.kind {
            BlockKind::Heading { level } => format!("h{level}"),
            BlockKind::Paragraph => "p".to_owned(),
            BlockKind::ListItem { depth } => format!("li{depth}"),
            BlockKind::Cell => "td".to_owned(),
            BlockKind::Label => "label".to_owned(),
            BlockKind::Code => "code".to_owned(),
        };
        let lead_in = block.lead_in.map(|b| format!(" <{b}")).unwrap_or_default();
        all.push_str(&format!("{kind}{lead_in} {}\n", block.text.plain));
    }
    all
}

#[track_caller]
fn check(document: Document, expect: &str) {
    assert_eq!(shown(&document), expect);
}

#[test]
fn inline_elements_join() {
    check(
        html("<h1>A</h1><p>We <b>collect</b> data&amp;more.</p>"),
        "h1 A\np We collect data&more.\n",
    );
    check(
        markdown("# A\n\nWe **collect** data&amp;more.\n"),
        "h1 A\np We collect data&more.\n",
    );
}

#[test]
fn lists_know_what_introduces_them() {
    check(
        html("<p>We collect:</p><ul><li>names<li>ages:<ul><li>x</ul></ul>"),
        "p We collect:\nli1 <0 names\nli1 <0 ages:\nli2 <2 x\n",
    );
    check(
        markdown("We collect:\n\n- names\n- ages\n"),
        "p We collect:\nli1 <0 names\nli1 <0 ages\n",
    );
    check(
        html("<p>我们收集：</p><p>（1）姓名；</p><p>（2）电话。</p>"),
        "p 我们收集：\nli1 <0 （1）姓名；\nli1 <0 （2）电话。\n",
    );
}

#[test]
fn line_breaks() {
    check(html("<p>a<br><br>b</p>"), "p a\np b\n");
    check(html("<p>a<br>b</p>"), "p a b\n");
    check(html("<p>x<br>1. b<br>2. c</p>"), "p x\np 1. b\np 2. c\n");
    check(
        html("<p>生效日期：2026年3月1日\n湖边书店（以下简称我们）"),
        "p 生效日期：2026年3月1日\np 湖边书店（以下简称我们）\n",
    );
    check(html("<p>包括：姓名、地址\n和电话"), "p 包括：姓名、地址 和电话\n");
}

/// Label, kind and state of each control.
fn controls(document: &Document) -> Vec<(&str, ControlKind, State)> {
    document
        .controls
        .iter()
        .map(|c| (c.label.plain.as_str(), c.kind, c.state))
        .collect()
}

#[test]
fn boxes() {
    let on = |text: &str, kind, state| {
        let document = html(text);
        assert_eq!(controls(&document), [("I agree", kind, state)], "{text}");
    };
    use ControlKind::*;
    on(
        "<label><input type=checkbox checked> I agree</label>",
        Checkbox,
        State::On,
    );
    on(
        "<input type=checkbox checked=false id=a><label for=a>I agree</label>",
        Checkbox,
        State::On,
    );
    on("<input type=checkbox> I agree<br>more", Checkbox, State::Off);
    on(
        "<div role=checkbox aria-checked=true>I agree</div>",
        Checkbox,
        State::On,
    );
    on("<el-checkbox checked>I agree</el-checkbox>", Checkbox, State::On);
    on("<el-checkbox checked=false>I agree</el-checkbox>", Checkbox, State::Off);
    on(
        "<el-checkbox v-model=agree>I agree</el-checkbox>",
        Checkbox,
        State::Unknown,
    );
    on(
        "<el-checkbox v-model=agree>I agree</el-checkbox><script>const agree = ref(true)</script>",
        Checkbox,
        State::On,
    );
    on(
        "<el-checkbox v-model=agree>I agree</el-checkbox><script>data: {agree: false}</script>",
        Checkbox,
        State::Off,
    );
    on(
        "<label class='el-checkbox is-checked'><span class=el-checkbox__input><input type=checkbox></span><span class=el-checkbox__label>I agree</span></label>",
        Checkbox,
        State::On,
    );
    on(
        "<div><img src=/i/checked.png><span>I agree</span></div>",
        ImageCheckbox,
        State::On,
    );
    on("<form><p>☑ I agree</p></form>", ImageCheckbox, State::On);
    on("<ion-toggle checked=true>I agree</ion-toggle>", Switch, State::On);
}

#[test]
fn task_items() {
    let document = markdown("- [x] I agree\n- [ ] News\n");
    assert_eq!(
        controls(&document),
        [
            ("I agree", ControlKind::TaskItem, State::On),
            ("News", ControlKind::TaskItem, State::Off)
        ]
    );
    assert_eq!(document.controls[0].span, crate::source::Span::new(2, 5));
}

#[test]
fn boxes_in_wxml() {
    let on = |text: &str, state| {
        let document = wxml(text);
        let states: Vec<State> = document.controls.iter().map(|c| c.state).collect();
        assert_eq!(states, [state], "{text}");
        assert_eq!(document.controls[0].label.plain, "我同意《协议》", "{text}");
    };
    let named = "我同意<navigator url='/a'>《协议》</navigator></label>";
    on(&format!("<label><checkbox checked='{{{{true}}}}'/>{named}"), State::On);
    on(&format!("<label><checkbox checked/>{named}"), State::On);
    // Without braces it is a text that is not empty.
    on(&format!("<label><checkbox checked='false'/>{named}"), State::On);
    on(
        &format!("<label><checkbox checked='{{{{false}}}}'></checkbox>{named}"),
        State::Off,
    );
    on(&format!("<label><radio value='1'/>{named}"), State::Off);
    on(
        &format!("<label><switch checked='{{{{agreed}}}}'/>{named}"),
        State::Unknown,
    );
    on(
        &format!("<checkbox-group class='checkbox'><label><checkbox/>{named}</checkbox-group>"),
        State::Off,
    );
    check(
        wxml("<view>a<text>b</text></view><block>{{a<b}}</block><view>&lt;c</view>"),
        "p ab\np {{a<b}}\np <c\n",
    );
    let document = wxml("<view hidden>a</view><view hidden='{{!shown}}'>b</view><!-- <radio checked/> -->");
    let visibility: Vec<Visibility> = document.blocks.iter().map(|b| b.visibility).collect();
    assert_eq!(visibility, [Visibility::Hidden, Visibility::Visible]);
    assert_eq!(document.controls.len(), 0);
}

#[test]
fn boxes_in_layouts() {
    use ControlKind::*;
    let strings = "<resources><string name=\"agree\">I agree to\n  the <b>terms</b> \\u0026 Bob\\'s</string>\
                   <bool name=\"on\">true</bool></resources>";
    let document = android(
        "<CheckBox android:checked=\"true\" android:text=\"@string/agree\"/>\
         <androidx.appcompat.widget.SwitchCompat android:checked=\"@bool/on\" android:text=\"a&amp;\\nb\"></androidx.appcompat.widget.SwitchCompat>\
         <RadioButton android:checked=\"@{vm.on}\" android:text=\"c\"/><CheckBox tools:checked=\"true\" android:text=\"d\"/>\
         <TextView android:id=\"@+id/tvDisagree\" android:text=\"No\"/><TextView android:text=\"@string/gone\"/>",
        strings,
    );
    assert_eq!(
        controls(&document),
        [
            ("I agree to the terms & Bob's", Checkbox, State::On),
            ("a& b", Switch, State::On),
            ("c", Radio, State::Unknown),
            ("d", Checkbox, State::Off),
            ("No", Button, State::Unknown),
        ]
    );
    let document = android(
        "<RadioGroup android:checkedButton=\"@id/yes\"><RadioButton android:id=\"@+id/no\" android:text=\"a\"/>\
         <RadioButton android:id=\"@+id/yes\" android:text=\"b\"/></RadioGroup><RadioButton android:id=\"@+id/yes\"/>",
        "",
    );
    let states: Vec<State> = document.controls.iter().map(|c| c.state).collect();
    assert_eq!(states, [State::Off, State::On, State::Off]);
    assert!(is_input(
        "a.xml",
        "<?xml version=\"1.0\"?><!-- x --><a.B xmlns:android=\"http://schemas.android.com/apk/res/android\"/>",
        Syntax::Android
    ));
    assert!(!is_input(
        "a.xml",
        "<shape xmlns:android=\"http://schemas.android.com/apk/res/android\"/>",
        Syntax::Android
    ));
    assert!(!is_input("a.xml", "<Project/>", Syntax::Android));
}

#[test]
fn what_code_decides_is_unknown() {
    let on = |text: &str, state| {
        let document = template(text);
        let states: Vec<State> = document.controls.iter().map(|c| c.state).collect();
        assert_eq!(states, [state], "{text}");
    };
    on("<input type=checkbox checked <?= $more ?>> <?= $label ?>", State::On);
    on("{% if a %}<input type=checkbox checked>{% endif %}", State::On);
    on("<input type=checkbox {% if a %}checked{% endif %}>", State::Unknown);
    on("<input type=checkbox {% if a %}class=x{% endif %}>", State::Unknown);
    on(
        "<input type=checkbox <?php if ($a > 1) echo 'checked'; ?>>",
        State::Unknown,
    );
    on(
        "<input type=checkbox <% if (a) { %> checked > <% } else { %> > <% } %>",
        State::Unknown,
    );
    on("<input type=checkbox checked=\"<%= a %>\">", State::Unknown);
    on("<input type=checkbox checked{{#if a}} readonly{{/if}}>", State::On);
    on("<input type=checkbox checked{{ a }}>", State::Unknown);
    on("<input type=checkbox @checked(old('a'))>", State::Unknown);
    on("<input type=checkbox value=\"<?= $v ?>\">", State::Off);
    on(
        "<?php // <input type=checkbox checked> ?><input type=checkbox>",
        State::Off,
    );
    let document = template("<select><option {{ s }}>a</option><option>b</option></select>");
    assert_eq!(
        document.controls.iter().map(|c| c.state).collect::<Vec<_>>(),
        [State::Unknown, State::Off]
    );
    check(
        template("<p>We keep <?= $days ?> days<% x %>.</p>"),
        "p We keep <?= $days ?> days .\n",
    );
    assert!(!is_input("a.php", "<?php class A { /* <p></p> */ }", Syntax::Template));
    assert!(is_input("a.php", "<?php f(); ?><p></p>", Syntax::Template));
    // Templates are often called .html.
    assert_eq!(
        html("<input type=checkbox {% if a %}checked{% endif %}>").controls[0].state,
        State::Unknown
    );
}

#[test]
fn furniture_and_visibility() {
    let prose = "We collect your name and your address when you open an account with us, and we keep both. ".repeat(5);
    let document = html(&format!(
        "<nav>Home</nav><div id=header><p>{prose}</p></div><p hidden>x</p><noscript><p>y</p></noscript><footer>(c)</footer>"
    ));
    let regions: Vec<Region> = document.blocks.iter().map(|b| b.region).collect();
    assert_eq!(
        regions,
        [
            Region::Navigation,
            Region::Main,
            Region::Main,
            Region::Main,
            Region::Footer
        ]
    );
    let visibility: Vec<Visibility> = document.blocks.iter().map(|b| b.visibility).collect();
    assert_eq!(visibility[2..4], [Visibility::Hidden, Visibility::NoScript]);
}

#[test]
fn hostile_input_ends() {
    for piece in [
        "<div>",
        "<b id=1><p>",
        "<a><div>",
        "<table><td>",
        ">",
        "[",
        "*",
        "- ",
        "<svg><b>",
        "&",
        "<template>",
        "<view ",
        "{{",
        "{#",
        "<?php ",
        "<? ",
        "<% ",
        "@if(",
        "<wxs>",
        "<a b='",
        "<![CDATA[",
    ] {
        let text = piece.repeat(100_000 / piece.len());
        html(&text);
        markdown(&text);
        wxml(&text);
        template(&text);
        android(&text, "");
    }
}

#[test]
fn cells_know_their_column() {
    let headers = |document: &Document| {
        document
            .blocks
            .iter()
            .map(|b| b.cell.and_then(|c| c.column_header))
            .collect::<Vec<_>>()
    };
    let document = markdown("| Type | Use |\n|---|---|\n| name | account |\n");
    assert_eq!(headers(&document), [None, None, Some(0), Some(1)]);
    let document = html("<table><tr><td>A<td>B<tr><td rowspan=2>c<td>d<tr><td>e</table>");
    assert_eq!(headers(&document), [None, None, Some(0), Some(1), Some(1)]);
    let document = html("<table><tr><td><h1>A</h1><p>b</table>");
    assert!(document.blocks.iter().all(|b| b.cell.is_none()));
}

#[test]
fn numbered_headings_nest() {
    let document = markdown("# 一、甲\n\n# （一）乙\n\n丙。\n\n# 二、丁\n");
    let levels: Vec<u8> = document.sections.iter().map(|s| s.level).collect();
    assert_eq!(levels, [0, 1, 2, 1]);
    check(
        html("<p><b>Sharing</b></p><p>We share nothing.</p>"),
        "h1 Sharing\np We share nothing.\n",
    );
}

#[test]
fn elements_that_close_each_other_do_not_nest() {
    for piece in ["<li>x", "<p>x", "<tr><td>x", "<option>x", "<dt>x<dd>y"] {
        let document = html(&format!("<table>{}", piece.repeat(2000)));
        assert!(document.problems.is_empty(), "{piece}: {:?}", document.problems);
        assert!(document.blocks.len() >= 2000, "{piece}");
    }
}
