//! Which encoding a file is in, and its text: the byte order mark, then the bytes' own pattern, then what they declare.

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{BIG5, DecoderResult, Encoding, GB18030, GBK, ISO_2022_JP, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};

use super::{Message, Problem, Span};

/// How far a declaration is looked for and a pattern measured.
const HEAD: usize = 4096;

/// How much is enough to judge an encoding by.
const SAMPLE: usize = 64 << 10;

/// The text of a file and how it was come by.
pub(super) struct Decoded {
    pub(super) text: String,
    pub(super) encoding: &'static str,
    pub(super) decoded: bool,
    pub(super) problems: Vec<Problem>,
}

/// Decodes with what the bytes say; the declaration decides only where they do not speak against it.
pub(super) fn decode(bytes: Vec<u8>) -> Decoded {
    if bytes.starts_with(b"\xff\xfe") {
        return with(UTF_16LE, &bytes[2..], Vec::new());
    }
    if bytes.starts_with(b"\xfe\xff") {
        return with(UTF_16BE, &bytes[2..], Vec::new());
    }
    if let Some(encoding) = utf16_without_mark(&bytes) {
        return with(encoding, &bytes, vec![undeclared(encoding)]);
    }
    let has_mark = bytes.starts_with(b"\xef\xbb\xbf");
    // A byte order mark outranks any declaration, in browsers as here.
    let declared = if has_mark { Some(UTF_8) } else { declared(&bytes) };
    let bytes = match String::from_utf8(bytes) {
        Ok(text) => match declared {
            // The only declared encoding whose bytes are all ASCII.
            Some(other) if other == ISO_2022_JP && text.contains('\u{1b}') => {
                return with(other, text.as_bytes(), Vec::new());
            }
            Some(other) if other != UTF_8 && !text.is_ascii() => return utf8(text, vec![conflict(other, UTF_8)]),
            _ => return utf8(text, Vec::new()),
        },
        Err(error) => error.into_bytes(),
    };
    match declared {
        Some(declared) if declared != UTF_8 => weigh(declared, &bytes),
        _ if has_mark || mostly_utf8(&bytes) => with(UTF_8, &bytes, Vec::new()),
        Some(_) => {
            let encoding = detect(&bytes);
            with(encoding, &bytes, vec![conflict(UTF_8, encoding)])
        }
        None => {
            let encoding = detect(&bytes);
            with(encoding, &bytes, vec![undeclared(encoding)])
        }
    }
}

/// A legacy encoding is declared: it holds unless the bytes read clearly better in another.
fn weigh(declared: &'static Encoding, bytes: &[u8]) -> Decoded {
    let other = if mostly_utf8(bytes) { UTF_8 } else { detect(bytes) };
    if family(other) == family(declared) {
        return with(declared, bytes, Vec::new());
    }
    let sample = sample(bytes);
    let declared_reads = with(declared, sample, Vec::new()).text;
    let other_reads = with(other, sample, Vec::new()).text;
    let (declared_common, other_common) = (common_share(&declared_reads), common_share(&other_reads));
    let other_is_better = if declared_common > 0.0 || other_common > 0.0 {
        other_common > 2.0 * declared_common + 0.02
    } else {
        // Single-byte encodings accept nearly everything: errors are the only evidence against a declaration.
        malformed(&other_reads) < malformed(&declared_reads)
    };
    if other_is_better {
        with(other, bytes, vec![conflict(declared, other)])
    } else {
        with(declared, bytes, Vec::new())
    }
}

/// The bytes to judge an encoding by. All encodings weighed are ASCII up to the first other byte, which begins a character;
/// a few thousand other bytes are enough, and detection is slow on them.
fn sample(bytes: &[u8]) -> &[u8] {
    let mut others = bytes.iter().enumerate().filter(|(_, byte)| !byte.is_ascii());
    let start = others.next().map_or(bytes.len(), |(at, _)| at);
    let enough = others.nth(4096).map_or(bytes.len(), |(at, _)| at);
    &bytes[start..enough.min(start + SAMPLE)]
}

fn utf8(text: String, problems: Vec<Problem>) -> Decoded {
    Decoded {
        text,
        encoding: UTF_8.name(),
        decoded: false,
        problems,
    }
}

fn with(encoding: &'static Encoding, bytes: &[u8], mut problems: Vec<Problem>) -> Decoded {
    let mut decoder = encoding.new_decoder_without_bom_handling();
    let mut text = String::with_capacity(bytes.len() + bytes.len() / 2);
    let mut rest = bytes;
    let mut count = 0usize;
    let mut first = None;
    loop {
        let (result, read) = decoder.decode_to_string_without_replacement(rest, &mut text, true);
        rest = &rest[read..];
        match result {
            DecoderResult::InputEmpty => break,
            DecoderResult::OutputFull => text.reserve(rest.len() + 16),
            DecoderResult::Malformed(..) => {
                let start = text.len();
                text.push(char::REPLACEMENT_CHARACTER);
                first.get_or_insert(Span::new(start, text.len()));
                count += 1;
            }
        }
    }
    if count > 0 {
        problems.push(Problem {
            code: "malformed-bytes",
            message: Message::new(
                format!(
                    "有 {count} 处字节不是合法的 {}，已显示为 U+FFFD；请确认文件完整并以 UTF-8 重新保存",
                    encoding.name()
                ),
                format!(
                    "{count} byte sequence{} not valid {} and read as U+FFFD; check that the file is complete and save it as UTF-8",
                    if count == 1 { " is" } else { "s are" },
                    encoding.name()
                ),
            ),
            span: first,
        });
    }
    Decoded {
        text,
        encoding: encoding.name(),
        decoded: true,
        problems,
    }
}

fn malformed(text: &str) -> usize {
    text.chars().filter(|c| *c == char::REPLACEMENT_CHARACTER).count()
}

fn conflict(declared: &'static Encoding, found: &'static Encoding) -> Problem {
    let (declared, found) = (declared.name(), found.name());
    Problem {
        code: "charset-conflict",
        message: Message::new(
            format!("文件声明的编码是 {declared}，但字节是 {found}；已按 {found} 读取，请更正声明"),
            format!(
                "the file declares {declared}, but its bytes are {found}; read as {found}, correct the declaration"
            ),
        ),
        span: None,
    }
}

fn undeclared(found: &'static Encoding) -> Problem {
    let found = found.name();
    Problem {
        code: "charset-undeclared",
        message: Message::new(
            format!("文件未声明编码，也不是 UTF-8；已按检测结果 {found} 读取，请声明编码或以 UTF-8 保存"),
            format!(
                "the file declares no encoding and is not UTF-8; read as {found} by detection, declare it or save as UTF-8"
            ),
        ),
        span: None,
    }
}

/// The sample is fed with `last = false`: an end inside a character must not count against an encoding.
fn detect(bytes: &[u8]) -> &'static Encoding {
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    let sample = sample(bytes);
    detector.feed(sample, false);
    let guess = detector.guess(None, Utf8Detection::Deny);
    // Western text with a few quotes and dashes fits half a dozen encodings; one of them is what editors wrote.
    let other = sample.iter().filter(|byte| !byte.is_ascii()).count();
    if guess.is_single_byte() && other * 50 < sample.len() {
        return WINDOWS_1252;
    }
    guess
}

/// Encodings that read the same bytes alike.
fn family(encoding: &'static Encoding) -> &'static str {
    if encoding == GBK || encoding == GB18030 {
        GB18030.name()
    } else if encoding == BIG5 || encoding == UTF_8 || !encoding.is_single_byte() {
        encoding.name()
    } else {
        "single-byte"
    }
}

/// Whether broken UTF-8 is still UTF-8: far more whole multi-byte characters than broken ones.
fn mostly_utf8(bytes: &[u8]) -> bool {
    let (mut whole, mut broken) = (0usize, 0usize);
    for chunk in bytes.utf8_chunks() {
        whole += chunk.valid().chars().filter(|c| !c.is_ascii()).count();
        broken += usize::from(!chunk.invalid().is_empty());
    }
    whole > 4 * broken
}

/// Share of the non-ASCII characters that are among the most frequent of Chinese prose; near zero in text decoded wrongly.
fn common_share(text: &str) -> f64 {
    const COMMON: &str =
        "的一是不在有我这這为為以和个個人们們您可用了会會信息資訊能要或及中他服务務将將隐私隱提供与與法使时時到其行";
    let (mut all, mut common) = (0usize, 0usize);
    for c in text.chars().filter(|c| !c.is_ascii()) {
        all += 1;
        common += usize::from(COMMON.contains(c));
    }
    if all == 0 { 0.0 } else { common as f64 / all as f64 }
}

/// UTF-16 without its mark. Its bytes hold zeros or control characters, which no other text does; of the two orders one
/// reads nearly all units as ASCII, Latin, Han or Chinese punctuation, and the other does not.
fn utf16_without_mark(bytes: &[u8]) -> Option<&'static Encoding> {
    let head = &bytes[..bytes.len().min(HEAD) & !1];
    let units = head.len() / 2;
    if units < 2 || controls(head) * 100 < head.len() {
        return None;
    }
    let plausible = |of: fn([u8; 2]) -> u16| {
        let text = |unit: u16| matches!(unit, 0x09..=0x0d | 0x20..=0x7e | 0xa0..=0xff | 0x2010..=0x2026 | 0x3000..=0x301f | 0x4e00..=0x9fff | 0xff00..=0xff5e);
        head.chunks_exact(2).filter(|unit| text(of([unit[0], unit[1]]))).count()
    };
    let (little, big) = (plausible(u16::from_le_bytes), plausible(u16::from_be_bytes));
    let clear = |this: usize, other: usize| this * 20 >= units * 19 && other * 10 <= this * 8;
    match (clear(little, big), clear(big, little)) {
        (true, _) => Some(UTF_16LE),
        (_, true) => Some(UTF_16BE),
        _ => None,
    }
}

/// Control characters that text in other encodings than UTF-16 does not have.
fn controls(bytes: &[u8]) -> usize {
    bytes
        .iter()
        .filter(|byte| **byte < 0x20 && !matches!(**byte, 0x09..=0x0d | 0x1b))
        .count()
}

/// The encoding that markup declares: an XML declaration, `<meta charset>` or its `http-equiv` form.
fn declared(bytes: &[u8]) -> Option<&'static Encoding> {
    let head = bytes[..bytes.len().min(HEAD)].to_ascii_lowercase();
    let head = head.trim_ascii_start();
    // Markdown may show a declaration as an example; only a file that begins as markup declares one.
    if head.first() != Some(&b'<') {
        return None;
    }
    let label = xml_label(head).or_else(|| meta_label(head))?;
    let encoding = Encoding::for_label_no_replacement(label)?;
    // Bytes in which a declaration can be read are not UTF-16: the HTML standard reads them as UTF-8.
    Some(encoding.output_encoding())
}

fn xml_label(head: &[u8]) -> Option<&[u8]> {
    let declaration = head.strip_prefix(b"<?xml")?;
    let declaration = &declaration[..find(declaration, b">")?];
    value(&declaration[find(declaration, b"encoding")? + b"encoding".len()..])
}

fn meta_label(head: &[u8]) -> Option<&[u8]> {
    let mut rest = head;
    loop {
        rest = &rest[find(rest, b"<")?..];
        if rest.starts_with(b"<!--") {
            rest = &rest[find(rest, b"-->")?..];
        } else if let Some(meta) = rest.strip_prefix(b"<meta") {
            let tag = &meta[..find(meta, b">").unwrap_or(meta.len())];
            if let Some(at) = find(tag, b"charset")
                && let Some(label) = value(&tag[at + b"charset".len()..])
            {
                return Some(label);
            }
            rest = meta;
        } else {
            rest = &rest[1..];
        }
    }
}

/// What follows `=`, with or without quotes.
fn value(after_name: &[u8]) -> Option<&[u8]> {
    let value = after_name.trim_ascii_start().strip_prefix(b"=")?.trim_ascii_start();
    let value = match value.first()? {
        b'"' | b'\'' => &value[1..],
        _ => value,
    };
    let end = value
        .iter()
        .position(|byte| matches!(byte, b'"' | b'\'' | b';' | b'/' | b'>' | b'?') || byte.is_ascii_whitespace())
        .unwrap_or(value.len());
    (end > 0).then(|| &value[..end])
}

fn find(bytes: &[u8], needle: &[u8]) -> Option<usize> {
    bytes.windows(needle.len()).position(|window| window == needle)
}

/// What a file is that is no text at all, by its first bytes or by how many control characters it has.
pub fn binary(bytes: &[u8]) -> Option<&'static str> {
    const MAGIC: &[(&[u8], &str)] = &[
        (b"\x89PNG", "PNG"),
        (b"\xff\xd8\xff", "JPEG"),
        (b"GIF87a", "GIF"),
        (b"GIF89a", "GIF"),
        (b"%PDF-", "PDF"),
        (b"PK\x03\x04", "ZIP"),
        (b"PK\x05\x06", "ZIP"),
        (b"\x1f\x8b", "gzip"),
        (b"BZh", "bzip2"),
        (b"\xfd7zXZ\0", "xz"),
        (b"\x28\xb5\x2f\xfd", "zstd"),
        (b"7z\xbc\xaf\x27\x1c", "7z"),
        (b"\xd0\xcf\x11\xe0", "OLE (.doc)"),
        (b"\x7fELF", "ELF"),
        (b"\0asm", "WebAssembly"),
    ];
    if let Some((_, name)) = MAGIC.iter().find(|(magic, _)| bytes.starts_with(magic)) {
        return Some(name);
    }
    if bytes.starts_with(b"RIFF") && bytes.get(8..12) == Some(b"WEBP") {
        return Some("WebP");
    }
    if bytes.starts_with(b"\xff\xfe") || bytes.starts_with(b"\xfe\xff") || utf16_without_mark(bytes).is_some() {
        return None;
    }
    let head = &bytes[..bytes.len().min(2 * HEAD)];
    let controls = controls(head);
    (controls > 1 && controls * 20 > head.len()).then_some("binary")
}

#[cfg(test)]
mod tests {
    use super::super::Source;
    use super::*;
    use proptest::prelude::*;

    const ZH: &str =
        "<p>我们会收集您的个人信息，用于向您提供服务。您可以随时注销账号，我们将在十五个工作日内删除。</p>";
    const ZH_HANT: &str =
        "<p>我們會蒐集您的個人資訊，用於向您提供服務。您可以隨時刪除帳號，我們將在三十日內處理完畢。</p>";

    fn codes(source: &Source) -> Vec<&str> {
        source.problems.iter().map(|problem| problem.code).collect()
    }

    fn encoded(encoding: &'static Encoding, text: &str) -> Vec<u8> {
        encoding.encode(text).0.into_owned()
    }

    #[test]
    fn declared_and_true() {
        for (label, encoding, text) in [("gb2312", GBK, ZH), ("gb18030", GB18030, ZH), ("big5", BIG5, ZH_HANT)] {
            for head in [
                format!("<meta charset={label}>"),
                format!("<META http-equiv=Content-Type content='text/html; charset={label}'>"),
                format!("<?xml version=\"1.0\" encoding=\"{label}\"?>"),
                format!("<!-- <meta charset=utf-8> --><meta name=a><meta charset=\"{label}\">"),
            ] {
                let text = head + text;
                let source = Source::read("t.html", encoded(encoding, &text));
                assert_eq!(source.text, text);
                assert_eq!(source.encoding, encoding.name().to_ascii_lowercase());
                assert!(source.decoded && source.problems.is_empty(), "{:?}", source.problems);
            }
        }
    }

    #[test]
    fn declared_and_false() {
        for (label, encoding, text) in [
            ("utf-8", GBK, ZH),
            ("gb2312", UTF_8, ZH),
            ("gb2312", BIG5, ZH_HANT),
            ("iso-8859-1", GBK, ZH),
            ("big5", GBK, ZH),
        ] {
            let text = format!("<meta charset={label}>{text}");
            let source = Source::read("t.html", encoded(encoding, &text));
            assert_eq!(source.text, text, "{label} {}", encoding.name());
            assert_eq!(codes(&source), ["charset-conflict"]);
        }
    }

    #[test]
    fn a_declaration_shown_in_markdown_declares_nothing() {
        let source = Source::read("t.md", format!("`<meta charset=gb2312>` {ZH}").into_bytes());
        assert!(!source.decoded && source.problems.is_empty());
    }

    #[test]
    fn broken_utf8_stays_utf8() {
        let mut bytes = ZH.repeat(3).into_bytes();
        bytes[100] = 0xff;
        bytes.truncate(bytes.len() - 5);
        let source = Source::read("t.html", bytes);
        assert_eq!(source.encoding, "utf-8");
        assert_eq!(codes(&source), ["malformed-bytes"]);
        let span = source.problems[0].span.unwrap();
        assert_eq!(source.slice(span), "\u{fffd}");
        assert!(span.start < 110);
    }

    #[test]
    fn windows_quotes_are_read() {
        let text =
            "We don\u{2019}t sell your data \u{2014} ever. \u{201c}Personal data\u{201d} means caf\u{e9} visits.";
        let source = Source::read("t.html", encoded(WINDOWS_1252, text));
        assert_eq!(source.text, text);
        assert_eq!(codes(&source), ["charset-undeclared"]);
    }

    #[test]
    fn no_text_is_told() {
        assert_eq!(binary(b"\x89PNG\r\n\x1a\n"), Some("PNG"));
        assert_eq!(binary(b"%PDF-1.7"), Some("PDF"));
        assert_eq!(binary(&[0; 64]), Some("binary"));
        assert_eq!(binary(ZH.as_bytes()), None);
        assert_eq!(binary(&encoded(GBK, ZH)), None);
        assert_eq!(binary(b""), None);
    }

    fn utf16(text: &str, big: bool) -> Vec<u8> {
        text.encode_utf16()
            .flat_map(|unit| if big { unit.to_be_bytes() } else { unit.to_le_bytes() })
            .collect()
    }

    #[test]
    fn utf16_without_any_ascii_is_told() {
        let text = "我们会收集您的个人信息，用于向您提供服务。您可以随时注销账号，我们将在三十日内处理。";
        for big in [false, true] {
            let bytes = utf16(text, big);
            assert_eq!(binary(&bytes), None);
            let source = Source::read("t.md", bytes);
            assert_eq!(source.text, text);
            assert_eq!(codes(&source), ["charset-undeclared"]);
        }
    }

    #[test]
    fn a_few_quotes_are_western() {
        let text = "We collect your name and your e-mail address when you register with us. ".repeat(5);
        let text = format!("{text}\u{a0}\u{a9} Example Ltd. We don\u{2019}t sell it. {text}");
        let source = Source::read("t.html", encoded(WINDOWS_1252, &text));
        assert_eq!(source.text, text);
    }

    proptest! {
        #[test]
        fn encoded_text_comes_back(order in prop::collection::vec(0usize..6, 1..12), english in "[ a-zA-Z0-9.,]{0,80}") {
            const PARTS: [&str; 6] = ["我们", "收集您的个人信息", "用于提供服务", "您可以注销账号", "，", "。"];
            let zh: String = order.iter().map(|part| PARTS[*part]).collect();
            let text = format!("<p>{ZH}{zh}{english}</p>");
            for encoding in [GBK, GB18030] {
                let source = Source::read("t.html", encoded(encoding, &text));
                prop_assert_eq!(&source.text, &text);
                prop_assert_eq!(codes(&source), ["charset-undeclared"]);
            }
            let hant = format!("<p>{ZH_HANT}{english}{ZH_HANT}</p>");
            prop_assert_eq!(&Source::read("t.html", encoded(BIG5, &hant)).text, &hant);
            let latin = format!("<p>{english} caf\u{e9} \u{201c}donn\u{e9}es\u{201d}, you\u{2019}re asked \u{2014} always</p>");
            prop_assert_eq!(&Source::read("t.html", encoded(WINDOWS_1252, &latin)).text, &latin);
            for big in [false, true] {
                let source = Source::read("t.html", utf16(&text, big));
                prop_assert_eq!(&source.text, &text);
                prop_assert!(source.decoded);
                prop_assert_eq!(binary(&utf16(&text, big)), None);
                let marked = Source::read("t.html", utf16(&format!("\u{feff}{text}"), big));
                prop_assert_eq!(&marked.text, &text);
                prop_assert!(marked.problems.is_empty());
            }
        }
    }
}
