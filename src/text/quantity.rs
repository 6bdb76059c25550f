//! Quantities and dates in prose: 三十日, 15 working days, 2025年3月1日, 1 March 2025.

use std::ops::Range;
use std::sync::LazyLock;

use aho_corasick::AhoCorasick;
use nom::branch::alt;
use nom::bytes::complete::{tag, take_while_m_n, take_while1};
use nom::character::complete::{char, one_of, space0, space1};
use nom::combinator::{map_opt, opt, recognize, value};
use nom::sequence::{delimited, terminated};
use nom::{IResult, Parser};

/// A unit of time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// Hours.
    Hour,
    /// Calendar days.
    Day,
    /// Working days (工作日).
    WorkingDay,
    /// Weeks.
    Week,
    /// Months.
    Month,
    /// Years.
    Year,
}

/// A stated length of time, so that rules can compare it with what the law allows.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Quantity {
    /// How many units.
    pub number: f64,
    /// Of which unit.
    pub unit: Unit,
}

impl Quantity {
    /// About how many calendar days it is; 5 working days are 7 days.
    pub fn days(self) -> f64 {
        self.number
            * match self.unit {
                Unit::Hour => 1.0 / 24.0,
                Unit::Day => 1.0,
                Unit::WorkingDay => 1.4,
                Unit::Week => 7.0,
                Unit::Month => 30.0,
                Unit::Year => 365.0,
            }
    }
}

/// Finds the lengths of time in folded text, with their byte ranges.
pub fn quantities(folded: &str) -> Vec<(Quantity, Range<usize>)> {
    if !UNITS.is_match(folded) {
        return vec![];
    }
    // "13 years of age" is no length of time that anything lasts.
    let is_age = |end: usize| {
        let rest = folded[end..].trim_start();
        ["of age", "or older", "and older", "or younger"]
            .iter()
            .any(|age| rest.starts_with(age))
    };
    let mut found = scan(folded, duration);
    found.retain(|(_, place)| !is_age(place.end));
    found
}

/// Finds the calendar dates (with a year) in folded text.
pub fn dates(folded: &str) -> Vec<Range<usize>> {
    if !CENTURIES.is_match(folded) {
        return vec![];
    }
    scan(folded, date).into_iter().map(|(_, range)| range).collect()
}

/// Without one of these there is no length of time; most sentences end here.
static UNITS: LazyLock<AhoCorasick> = LazyLock::new(|| {
    words(&[
        "day", "hour", "week", "month", "year", "日", "天", "周", "月", "年", "小时", "星期",
    ])
});

/// Without one of these there is no year.
static CENTURIES: LazyLock<AhoCorasick> = LazyLock::new(|| words(&["19", "20", "二〇", "二零", "二○", "一九"]));

fn words(list: &[&str]) -> AhoCorasick {
    AhoCorasick::new(list).unwrap_or_else(|e| unreachable!("a handful of fixed words: {e}"))
}

fn scan<'a, T>(text: &'a str, parser: impl Fn(&'a str) -> IResult<&'a str, T>) -> Vec<(T, Range<usize>)> {
    let mut found = Vec::new();
    let mut at = 0;
    let mut previous = ' ';
    while let Some(c) = text[at..].chars().next() {
        // Only where a number or a word begins, so that the tail of "115" is never read as "15".
        let begins = if c.is_ascii_alphanumeric() {
            !previous.is_ascii_alphanumeric() && previous != '.'
        } else {
            is_numeral(c) && !is_numeral(previous)
        };
        if begins && let Ok((rest, parsed)) = parser(&text[at..]) {
            let end = text.len() - rest.len();
            found.push((parsed, at..end));
            at = end;
            previous = ' ';
            continue;
        }
        previous = c;
        at += c.len_utf8();
    }
    found
}

const NUMERALS: &str = "〇零一二两三四五六七八九十百千半";

fn is_numeral(c: char) -> bool {
    NUMERALS.contains(c)
}

fn duration(input: &str) -> IResult<&str, Quantity> {
    // "Within a month" is a length of time; "once a month" is none.
    let article = value(
        1.0,
        (
            alt((tag("within"), tag("after"), tag("for"), tag("than"), tag("up to"))),
            space1,
            alt((tag("an"), tag("a"))),
            space1,
        ),
    );
    let (rest, number) = alt((article, number)).parse(input)?;
    let in_digits = delimited(
        char('('),
        take_while1(|c: char| c.is_ascii_digit() || is_numeral(c)),
        char(')'),
    );
    let (rest, _) = (space0, opt(in_digits), opt(one_of("】]")), space0, opt(char('-'))).parse(rest)?;
    let (rest, counted) = opt((one_of("个"), space0)).parse(rest)?;
    let (rest, unit) = unit(rest)?;
    // 3月 is March; three months are 三个月.
    if unit == Unit::Month
        && counted.is_none()
        && rest.len() < input.len()
        && input[..input.len() - rest.len()].ends_with('月')
    {
        return Err(nom::Err::Error(nom::error::Error::new(
            input,
            nom::error::ErrorKind::Verify,
        )));
    }
    Ok((rest, Quantity { number, unit }))
}

fn unit(input: &str) -> IResult<&str, Unit> {
    let chinese = alt((
        value(Unit::WorkingDay, alt((tag("工作日"), tag("工作天"), tag("营业日")))),
        value(Unit::Hour, alt((tag("小时"), tag("个小时")))),
        // 周岁 are years of age.
        value(
            Unit::Week,
            alt((terminated(tag("周"), nom::combinator::not(char('岁'))), tag("星期"))),
        ),
        value(Unit::Month, tag("月")),
        value(
            Unit::Year,
            terminated(
                tag("年"),
                nom::combinator::not(take_while_m_n(1, 1, |c: char| c.is_ascii_digit())),
            ),
        ),
        value(Unit::Day, alt((tag("自然日"), tag("日历日"), tag("天"), tag("日")))),
    ));
    let english = terminated(
        alt((
            value(
                Unit::WorkingDay,
                (
                    alt((tag("business"), tag("working"))),
                    one_of(" -"),
                    tag("day"),
                    opt(char('s')),
                ),
            ),
            value(
                Unit::Day,
                (
                    opt((alt((tag("calendar"), tag("consecutive"))), space1)),
                    tag("day"),
                    opt(char('s')),
                ),
            ),
            value(Unit::Hour, (tag("hour"), opt(char('s')))),
            value(Unit::Week, (tag("week"), opt(char('s')))),
            value(
                Unit::Month,
                (opt((tag("calendar"), space1)), tag("month"), opt(char('s'))),
            ),
            value(Unit::Year, (tag("year"), opt(char('s')))),
        )),
        word_end,
    );
    alt((chinese, english)).parse(input)
}

fn word_end(input: &str) -> IResult<&str, ()> {
    if input.chars().next().is_some_and(|c| c.is_ascii_alphanumeric()) {
        return Err(nom::Err::Error(nom::error::Error::new(
            input,
            nom::error::ErrorKind::Verify,
        )));
    }
    Ok((input, ()))
}

fn number(input: &str) -> IResult<&str, f64> {
    let digits = map_opt(
        recognize((
            take_while1(|c: char| c.is_ascii_digit()),
            opt((char('.'), take_while1(|c: char| c.is_ascii_digit()))),
        )),
        |d: &str| d.parse().ok(),
    );
    let chinese = map_opt(take_while1(is_numeral), chinese_number);
    let english = terminated(
        map_opt(
            recognize((
                take_while1(|c: char| c.is_ascii_lowercase()),
                opt((
                    char('-'),
                    alt((
                        tag("one"),
                        tag("two"),
                        tag("three"),
                        tag("four"),
                        tag("five"),
                        tag("six"),
                        tag("seven"),
                        tag("eight"),
                        tag("nine"),
                    )),
                )),
            )),
            english_number,
        ),
        word_end,
    );
    alt((digits, chinese, english)).parse(input)
}

fn chinese_number(text: &str) -> Option<f64> {
    if text == "半" {
        return Some(0.5);
    }
    let (mut total, mut digit, mut seen) = (0.0, 0.0, false);
    for c in text.chars() {
        let scale = match c {
            '十' => 10.0,
            '百' => 100.0,
            '千' => 1000.0,
            _ => {
                digit = digit * if seen { 10.0 } else { 1.0 }
                    + f64::from(
                        u32::try_from("〇一二三四五六七八九".chars().position(|d| {
                            d == if c == '零' {
                                '〇'
                            } else if c == '两' {
                                '二'
                            } else {
                                c
                            }
                        })?)
                        .ok()?,
                    );
                seen = true;
                continue;
            }
        };
        total += if seen { digit } else { 1.0 } * scale;
        (digit, seen) = (0.0, false);
    }
    Some(total + digit)
}

fn english_number(word: &str) -> Option<f64> {
    const ONES: [&str; 20] = [
        "zero",
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
        "thirteen",
        "fourteen",
        "fifteen",
        "sixteen",
        "seventeen",
        "eighteen",
        "nineteen",
    ];
    const TENS: [&str; 8] = [
        "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
    ];
    let place = |list: &[&str], w: &str| list.iter().position(|x| *x == w).map(|i| i as f64);
    if let Some(n) = place(&ONES, word) {
        return Some(n);
    }
    let (tens, one) = word.split_once('-').unwrap_or((word, "zero"));
    Some((place(&TENS, tens)? + 2.0) * 10.0 + place(&ONES, one)?)
}

/// A number that still stands in the brackets of the template that it was filled into.
fn filled_in<'a>(
    number: impl Parser<&'a str, Output = &'a str, Error = nom::error::Error<&'a str>>,
) -> impl Parser<&'a str, Output = &'a str, Error = nom::error::Error<&'a str>> {
    delimited(opt(char('【')), number, opt(char('】')))
}

fn date(input: &str) -> IResult<&str, ()> {
    let digits = |low, high| take_while_m_n(low, high, |c: char| c.is_ascii_digit());
    let year = || take_while_m_n(4, 4, |c: char| c.is_ascii_digit());
    let chinese_digits = |low, high| take_while_m_n(low, high, |c: char| is_numeral(c) || c == '○');
    let month = || {
        alt((
            alt((
                tag("january"),
                tag("february"),
                tag("march"),
                tag("april"),
                tag("may"),
                tag("june"),
                tag("july"),
            )),
            alt((
                tag("august"),
                tag("september"),
                tag("october"),
                tag("november"),
                tag("december"),
            )),
            alt((
                tag("jan"),
                tag("feb"),
                tag("mar"),
                tag("apr"),
                tag("jun"),
                tag("jul"),
                tag("aug"),
                tag("sept"),
                tag("sep"),
                tag("oct"),
                tag("nov"),
                tag("dec"),
            )),
        ))
    };
    let ordinal = || (digits(1, 2), opt(alt((tag("st"), tag("nd"), tag("rd"), tag("th")))));
    alt((
        value(
            (),
            (
                year(),
                space0,
                char('年'),
                space0,
                filled_in(digits(1, 2)),
                space0,
                char('月'),
                opt((space0, filled_in(digits(1, 2)), space0, one_of("日号"))),
            ),
        ),
        value(
            (),
            (
                chinese_digits(4, 4),
                char('年'),
                chinese_digits(1, 2),
                char('月'),
                opt((chinese_digits(1, 3), one_of("日号"))),
            ),
        ),
        value(
            (),
            (
                year(),
                one_of("-/."),
                digits(1, 2),
                one_of("-/."),
                digits(1, 2),
                word_end,
            ),
        ),
        value(
            (),
            (
                digits(1, 2),
                one_of("-/."),
                digits(1, 2),
                one_of("-/."),
                year(),
                word_end,
            ),
        ),
        value(
            (),
            (
                month(),
                opt(one_of(".,")),
                space1,
                ordinal(),
                opt(one_of(",.")),
                space1,
                year(),
                word_end,
            ),
        ),
        value(
            (),
            (
                ordinal(),
                space1,
                opt((tag("of"), space1)),
                month(),
                opt(one_of(".,")),
                space1,
                year(),
                word_end,
            ),
        ),
        value((), (month(), opt(one_of(".,")), space1, year(), word_end)),
    ))
    .parse(input)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: &[(f64, Unit)]) {
        let found: Vec<_> = quantities(text).into_iter().map(|(q, _)| (q.number, q.unit)).collect();
        assert_eq!(found, expected, "{text}");
    }

    #[test]
    fn lengths_of_time() {
        check("三十日内", &[(30.0, Unit::Day)]);
        check("十五个工作日", &[(15.0, Unit::WorkingDay)]);
        check("15(十五)个工作日内", &[(15.0, Unit::WorkingDay)]);
        check("within thirty (30) business days", &[(30.0, Unit::WorkingDay)]);
        check(
            "twenty-one days, 6-month, 2 years",
            &[(21.0, Unit::Day), (6.0, Unit::Month), (2.0, Unit::Year)],
        );
        check("二百一十天", &[(210.0, Unit::Day)]);
        check("半年", &[(0.5, Unit::Year)]);
        check("【15】个工作日", &[(15.0, Unit::WorkingDay)]);
        check("18周岁, 两周", &[(2.0, Unit::Week)]);
        check("2021年3月", &[]);
        check("daylight 3 daytime", &[]);
    }

    #[test]
    fn calendar_dates() {
        for text in [
            "2025年3月1日",
            "二〇二五年三月一日",
            "march 1, 2025",
            "1st of march 2025",
            "2025年【3】月【1】日",
            "march 1. 2025",
            "mar, 1 2025",
            "2025-03-01",
            "01/03/2025",
            "may 2021",
        ] {
            assert_eq!(dates(text).len(), 1, "{text}");
        }
        assert!(dates("version 3.2 of 2025").is_empty());
    }
}
