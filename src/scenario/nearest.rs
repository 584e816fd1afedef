//! Rule: a name that nobody knows is likeliest a known one with a slip in it.

/// The longest names worth comparing; the comparison takes the product of the lengths.
const LONGEST: usize = 100;

/// The known name that was likely meant, if any comes near.
#[must_use]
pub fn nearest<'a>(name: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    if name.len() > LONGEST {
        return None;
    }
    let lower = name.to_lowercase();
    let slips = |known: &str| {
        let known = known.to_lowercase();
        let part = lower.len().min(known.len()) > 3 && (known.contains(&lower) || lower.contains(&known));
        if part { 1 } else { strsim::damerau_levenshtein(&lower, &known) }
    };
    let candidates = known.into_iter().filter(|known| known.len() <= LONGEST);
    let length = name.chars().count();
    let allowed = (length / 3).max(if length < 4 { 1 } else { 2 });
    let stretch = |known: &str| known.len().abs_diff(name.len());
    let best = candidates.map(|known| (slips(known), known)).min_by_key(|(slips, known)| (*slips, stretch(known)))?;
    (best.0 <= allowed).then_some(best.1)
}

#[cfg(test)]
mod tests {
    use super::nearest;

    #[test]
    fn a_slip_is_forgiven_and_a_stranger_is_not() {
        let known = ["us", "ussr", "dprk"];
        assert_eq!(nearest("usssr", known), Some("ussr"));
        assert_eq!(nearest("USSR", known), Some("ussr"));
        assert_eq!(nearest("drpk", known), Some("dprk"));
        assert_eq!(nearest("urss", known), Some("ussr"));
        assert_eq!(nearest("japan", known), None);
        assert_eq!(nearest("troops", ["war", "us_troops"]), Some("us_troops"));
    }
}
