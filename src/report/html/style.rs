//! Rule: a page brings its only style sheet, and a browser takes that one, by its very bytes, and nothing else.

use data_encoding::BASE64;
use sha2::{Digest as _, Sha256};

/// The style sheet of every page.
pub(super) const STYLE: &str = include_str!("../../../assets/pages/style.css");

/// What a browser may do for such a page: use the style sheet, and nothing else.
pub(super) fn policy() -> String {
    let style = BASE64.encode(&Sha256::digest(STYLE.as_bytes()));
    format!("default-src 'none'; style-src 'sha256-{style}'; base-uri 'none'; form-action 'none'")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_style_sheet_asks_nobody_for_anything() {
        assert!(!STYLE.contains("</style") && !STYLE.contains("url(") && !STYLE.contains("@import"));
        assert!(!policy().contains("unsafe") && !policy().contains("http"), "{}", policy());
    }
}
