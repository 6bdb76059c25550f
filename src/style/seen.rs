//! From computed values to what is seen: colours mixed over what lies beneath, and whether anything is seen at all.

use super::computed::{Computed, LineHeight, Surety};
use super::value::Property;
use crate::document::{Color, Sight, Style, Value};

/// Pixels beyond which an element was moved out of the screen and not only aside.
pub(super) const FAR: f32 = 500.0;
/// Opacity under which nothing is seen.
const FAINT: f32 = 0.05;

/// What an element hands down to its children's looks.
#[derive(Clone, Copy, Debug)]
pub(super) struct Seen {
    /// A colour painted inside is seen as `scale * colour + shift`: the opacities around do that.
    scale: f32,
    shift: [f32; 3],
    /// What a child stands on, before those opacities.
    ground: [f32; 3],
    ground_sure: Surety,
    opacity: f32,
    opacity_sure: Surety,
    sight: Sight,
    sight_sure: Surety,
    is_painted: bool,
    pub(super) style: Style,
}

impl Seen {
    /// The white canvas; a sheet that is missing may paint it.
    pub(super) fn canvas(is_incomplete: bool) -> Self {
        Self {
            scale: 1.0,
            shift: [0.0; 3],
            ground: Color::WHITE.0,
            ground_sure: if is_incomplete { Surety::Unknown } else { Surety::Known },
            opacity: 1.0,
            opacity_sure: Surety::Known,
            sight: Sight::Shown,
            sight_sure: if is_incomplete { Surety::Unknown } else { Surety::Known },
            is_painted: false,
            style: Style::UNKNOWN,
        }
    }

    /// An element inside this one.
    pub(super) fn inside(&self, own: &Computed) -> Self {
        let sure = |property: Property| own.sure[property as usize];
        let word = |property: Property| own.words[property as usize];
        let moves = word(Property::Animation) != "none";
        let opacity_sure = if moves && own.opacity < 1.0 {
            Surety::Unknown
        } else {
            sure(Property::Opacity)
        };
        // The group is mixed, as a whole, over what lies beneath.
        let scale = self.scale * own.opacity;
        let shift = [0, 1, 2].map(|i| self.shift[i] + self.scale * (1.0 - own.opacity) * self.ground[i]);
        let filtered = word(Property::Filter) != "none";
        let image = word(Property::BackgroundImage) == "image" || filtered;
        let ground = own.background.over(self.ground);
        let is_opaque = own.background.0[3] >= 0.999;
        let painted = sure(Property::BackgroundColor).min(sure(Property::BackgroundImage));
        let ground_sure = match (image, is_opaque) {
            (true, _) => Surety::Unknown,
            (false, true) => painted,
            (false, false) => painted.min(self.ground_sure),
        };
        let seen_as = |color: [f32; 3]| Color([0, 1, 2].map(|i| (scale * color[i] + shift[i]).clamp(0.0, 1.0)));
        let beneath =
            |color: [f32; 3]| Color([0, 1, 2].map(|i| (self.scale * color[i] + self.shift[i]).clamp(0.0, 1.0)));
        let text = own.fill.unwrap_or(own.color);
        let text_sure = match filtered {
            true => Surety::Unknown,
            false => sure(Property::Color).min(sure(Property::TextFill)),
        };
        // A text that is not opaque shows the ground through.
        let text_sure = if text.0[3] < 0.999 {
            text_sure.min(ground_sure)
        } else {
            text_sure
        };
        let text_sure = if scale < 0.999 {
            text_sure.min(self.ground_sure).min(opacity_sure)
        } else {
            text_sure
        };
        let opacity = self.opacity * own.opacity;
        let total_sure = self.opacity_sure.min(opacity_sure);
        let (sight, sight_sure) = self.sight(own, opacity, total_sure);
        let size_sure = sure(Property::FontSize);
        let line_height = match own.line_height {
            LineHeight::Normal => None,
            LineHeight::Times(times) => Some(times),
            LineHeight::Pixels(pixels) => Some(pixels / own.font_size.max(0.1)),
        };
        let is_painted = self.is_painted || own.background.0[3] >= 0.5;
        let style = Style {
            font_size: told(own.font_size, size_sure),
            font_weight: told(own.font_weight, sure(Property::FontWeight)),
            line_height: told(line_height, sure(Property::LineHeight)),
            color: told(seen_as(text.over(ground)), text_sure),
            background: told(seen_as(ground), ground_sure),
            behind: told(beneath(self.ground), self.ground_sure),
            opacity: told(opacity, total_sure),
            is_framed: told(word(Property::Border) == "some", sure(Property::Border)),
            sight: told(sight, sight_sure),
            is_painted,
        };
        Self {
            scale,
            shift,
            ground,
            ground_sure,
            opacity,
            opacity_sure: total_sure,
            sight,
            sight_sure,
            is_painted,
            style,
        }
    }

    /// Whether an element can be seen inside this one.
    fn sight(&self, own: &Computed, opacity: f32, opacity_sure: Surety) -> (Sight, Surety) {
        if !matches!(self.sight, Sight::Shown | Sight::Invisible) {
            return (self.sight, self.sight_sure);
        }
        let sure = |property: Property| own.sure[property as usize];
        let word = |property: Property| own.words[property as usize];
        let length = |property: Property| own.lengths[property as usize];
        if word(Property::Display) == "none" {
            return (Sight::NotDisplayed, sure(Property::Display));
        }
        let is_positioned = matches!(word(Property::Position), "absolute" | "fixed");
        let far = |property: Property| length(property).is_some_and(|l| l <= -FAR);
        let offset = [Property::Left, Property::Right, Property::Top, Property::Bottom]
            .into_iter()
            .find(|p| is_positioned && far(*p))
            .or_else(|| {
                [Property::MarginLeft, Property::MarginTop, Property::TextIndent]
                    .into_iter()
                    .find(|p| far(*p))
            });
        if let Some(property) = offset {
            return (Sight::OffScreen, sure(property));
        }
        match word(Property::Transform) {
            "far" => return (Sight::OffScreen, sure(Property::Transform)),
            "shut" => return (Sight::Clipped, Surety::Unknown),
            "unknown" => return (Sight::OffScreen, Surety::Unknown),
            _ => {}
        }
        if is_positioned && word(Property::Clip) == "shut" {
            return (Sight::Clipped, sure(Property::Clip));
        }
        if word(Property::ClipPath) == "shut" {
            return (Sight::Clipped, sure(Property::ClipPath));
        }
        let tiny = |property: Property| length(property).is_some_and(|l| l <= 1.0);
        let is_box = word(Property::Display) != "inline";
        let shut = [
            Property::Width,
            Property::Height,
            Property::MaxWidth,
            Property::MaxHeight,
        ]
        .into_iter()
        .find(|p| is_box && tiny(*p));
        if let Some(property) = shut.filter(|_| word(Property::Overflow) == "hidden") {
            return (Sight::Clipped, sure(property).min(sure(Property::Overflow)));
        }
        if own.font_size < 1.0 {
            return (Sight::Clipped, sure(Property::FontSize));
        }
        if opacity < FAINT {
            return (Sight::Transparent, opacity_sure);
        }
        if word(Property::Visibility) != "visible" {
            return (Sight::Invisible, sure(Property::Visibility));
        }
        (Sight::Shown, self.sight_sure)
    }
}

fn told<T>(value: T, surety: Surety) -> Value<T> {
    match surety {
        Surety::Known => Value::Known(value),
        Surety::Likely => Value::Likely(value),
        Surety::Unknown => Value::Unknown,
    }
}

/// What a user sees on one of two screens: of a value that differs the worse, and hidden only what both hide.
pub(super) fn either(narrow: &Style, wide: &Style) -> Style {
    let shown = |s: &Style| matches!(s.sight.get(), Some(Sight::Shown) | None);
    match (shown(narrow), shown(wide)) {
        (true, false) => return *narrow,
        (false, true) => return *wide,
        _ => {}
    }
    let worse = match (narrow.contrast().get(), wide.contrast().get()) {
        (Some(a), Some(b)) if a <= b => narrow,
        _ => wide,
    };
    let smaller = match (narrow.font_size.get(), wide.font_size.get()) {
        (Some(a), Some(b)) if a <= b => narrow,
        _ => wide,
    };
    Style {
        font_size: smaller.font_size,
        font_weight: smaller.font_weight,
        line_height: smaller.line_height,
        ..*worse
    }
}
