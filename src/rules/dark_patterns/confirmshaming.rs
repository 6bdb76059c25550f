//! A refusal worded to shame.

use crate::concept;
use crate::finding::Confidence;
use crate::rules::{Context, Spot};

rule! {
    /// Finds refusals that talk the user down: “No thanks, I prefer paying full price”, 残忍拒绝. A plain “No thanks” is not meant.
    violation "confirmshaming" of Choices, Warning;
    title: "羞辱式拒绝", "Confirmshaming";
    message: "拒绝选项的措辞使人难堪", "the refusal is worded to shame the user";
    why: "以情绪施压左右选择，同意便不是自愿的", "emotional pressure steers the choice, so that it is not free";
    help: "用中性的措辞，例如“不同意”或“不，谢谢”", "use neutral words, such as “No thanks”";
    cites: ["cn-tc260-2020/3.8", "cn-pipl/5", "eu-edpb-03-2022/4.3.1", "us-ca-reg/7004.a.4"];
    bad zh: "<div class=modal><p>开启通知，领取优惠</p><button>开启</button>«<button>»残忍拒绝</button></div>";
    bad en: "<div class=modal><p>Join our list</p><button>Join</button>«<button>»No thanks, I prefer paying full price</button></div>";
    good zh: "<div class=modal><p>开启通知</p><button>开启</button><button>暂不开启</button></div>";
    good en: "<div class=modal><p>Join our list</p><button>Join</button><button>No thanks</button></div>";
}

fn check(cx: &Context<'_>) -> Vec<Spot> {
    let facts = cx.facts;
    let mut spots: Vec<Spot> = facts
        .controls()
        .filter(|(i, c)| c.label.plain.len() < 200 && facts.label_has(*i, concept!("ui-shame")))
        .map(|(_, c)| cx.spot_control(c, Confidence::High))
        .collect();
    for (i, link) in cx.document().links.iter().enumerate() {
        let told = spots.iter().any(|s| s.span == link.span);
        if !told && link.text.plain.len() < 200 && facts.link_text(i).iter().any(|s| s.has(concept!("ui-shame"))) {
            // The title of a book or a song is nobody's answer.
            if link.text.plain.starts_with('《') {
                continue;
            }
            spots.push(cx.spot_link(link, Confidence::High));
        }
    }
    spots
}
