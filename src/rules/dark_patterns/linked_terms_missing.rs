//! A consent line that links to a document which is not there.

use crate::document::Syntax;
use crate::finding::Confidence;
use crate::rules::bundle::{BundleContext, BundleSpot, Named};
use crate::source::Message;

rule! {
    /// Finds consent lines whose link leads to a file that the bundle does not have. Links to other hosts and to addresses that
    /// only a server knows are not meant: they may well be there.
    across "linked-terms-missing" of PublicRules, Warning;
    title: "所链接的协议不存在", "Linked terms missing";
    message: "同意所指的文件不在所给的文件之中", "the document that the line agrees to is not among the files given";
    why: "规则应当公开、易于访问；看不到的规则无从同意", "nobody can agree to rules that cannot be read";
    help: "补上该文件，或者改正链接", "add the document, or mend the link";
    cites: ["cn-2019/1.4", "cn-pipl/17.lead", "eu-gdpr/12.1"];
    bad zh: "=== a.html\n<label>«<input type=checkbox>»我同意<a href=terms.html>《用户协议》</a></label>\n=== b.html\n<h1>隐私政策</h1><p>我们收集您的手机号。</p>";
    bad en: "=== a.html\n<label>«<input type=checkbox>» I agree to the <a href=terms.html>Terms of Service</a></label>\n=== b.html\n<h1>Privacy policy</h1><p>We collect your name.</p>";
    good zh: "=== a.html\n<label><input type=checkbox>我同意<a href=terms.html>《用户协议》</a></label>\n=== terms.html\n<h1>用户协议</h1>";
    good en: "=== a.html\n<label><input type=checkbox> I agree to the <a href=/terms>Terms of Service</a></label>\n=== b.html\n<h1>Privacy policy</h1><p>We collect your name.</p>";
}

fn check(cx: &BundleContext<'_>) -> Vec<BundleSpot> {
    let missing = |n: &&Named| {
        let href = n.href.as_deref().unwrap_or_default();
        n.target.is_none() && !href.contains(':') && !href.starts_with('/') && Syntax::of_path(href).is_some()
    };
    let spot = |agreement: crate::rules::bundle::Agreement<'_>| {
        let named = agreement.named.iter().find(missing)?;
        let href = named.href.clone().unwrap_or_default();
        Some(BundleSpot {
            at: agreement.place.clone(),
            confidence: Confidence::Medium,
            message: Some(Message::new(
                format!("同意所指的“{}”（{href}）不在所给的文件之中", named.name),
                format!("“{}” ({href}) is not among the files given", named.name),
            )),
            related: vec![],
        })
    };
    cx.agreements().into_iter().filter_map(spot).collect()
}
