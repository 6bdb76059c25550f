//! Quantities and dates in prose: 三十日, 15 working days, 2025年3月1日.
/// stub
pub struct Quantity;
/// stub
pub enum Unit {}
/// stub
pub fn quantities() {}
/// stub
pub fn dates() {}
