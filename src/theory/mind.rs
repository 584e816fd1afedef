//! Rule: a mind holds what its owner thinks the others are, and what it thinks they think it is; nothing else can be asked of it.

use std::ops::Range;

use smallvec::SmallVec;

use super::game::ActorId;
use super::image::Mixture;

/// What one actor thinks (`model.md` section 3): for each other actor `j`, `B[j]`, a probability for each image of `j`, and
/// `C[j]`, a probability for each image of its own, as it thinks `j` sees it.
///
/// The numbers lie in one row, so that a mind is cheap to copy, to compare and to look up; [`Layout`] says which is which.
#[derive(Clone, Debug, PartialEq)]
pub struct Mind {
    owner: ActorId,
    numbers: SmallVec<[f64; 24]>,
}

impl Mind {
    /// The mind of `owner` as the author gives it: what is not given of `imagines` is what the others do believe.
    #[must_use]
    pub fn new(layout: &Layout, owner: ActorId, believes: &[Vec<Mixture>], imagines: &[Vec<Option<Mixture>>]) -> Self {
        let mut mind = Self::blank(layout, owner);
        for other in layout.others(owner) {
            mind.believes_mut(layout, other).copy_from_slice(&believes[owner.0][other.0].0);
            let imagined = imagines[owner.0][other.0].as_ref().unwrap_or(&believes[other.0][owner.0]);
            mind.imagines_mut(layout, other).copy_from_slice(&imagined.0);
        }
        mind
    }

    fn blank(layout: &Layout, owner: ActorId) -> Self {
        Self { owner, numbers: SmallVec::from_elem(0.0, layout.sizes[owner.0]) }
    }

    /// Whose mind it is.
    #[must_use]
    pub fn owner(&self) -> ActorId {
        self.owner
    }

    /// `B[other]`: a probability for each image of `other`.
    #[must_use]
    pub fn believes(&self, layout: &Layout, other: ActorId) -> &[f64] {
        &self.numbers[layout.belief(self.owner, other)]
    }

    /// `C[other]`: a probability for each image of the owner, as it thinks `other` sees it.
    #[must_use]
    pub fn imagines(&self, layout: &Layout, other: ActorId) -> &[f64] {
        &self.numbers[layout.imagined(self.owner, other)]
    }

    /// `B[other]`, to be changed.
    pub fn believes_mut(&mut self, layout: &Layout, other: ActorId) -> &mut [f64] {
        &mut self.numbers[layout.belief(self.owner, other)]
    }

    /// `C[other]`, to be changed.
    pub fn imagines_mut(&mut self, layout: &Layout, other: ActorId) -> &mut [f64] {
        &mut self.numbers[layout.imagined(self.owner, other)]
    }

    /// All numbers in one row, for looking up what was already worked out.
    #[must_use]
    pub fn numbers(&self) -> &[f64] {
        &self.numbers
    }

    /// The mind that the owner imagines `other` to have (`model.md` section 3): it sees the owner as the owner thinks it
    /// does, third actors as the owner sees them, and thinks that everybody sees it as the owner does.
    ///
    /// Imagining back returns the owner's own mind in the part that concerns the two.
    #[must_use]
    pub fn imagine(&self, layout: &Layout, other: ActorId) -> Self {
        let mut mind = Self::blank(layout, other);
        for third in layout.others(other) {
            let belief = if third == self.owner { self.imagines(layout, other) } else { self.believes(layout, third) };
            mind.believes_mut(layout, third).copy_from_slice(belief);
            mind.imagines_mut(layout, third).copy_from_slice(self.believes(layout, other));
        }
        mind
    }
}

/// Where in the row of a [`Mind`] which belief lies.
#[derive(Clone, Debug, PartialEq)]
pub struct Layout {
    actors: usize,
    /// For owner times actors plus other.
    beliefs: Vec<Range<usize>>,
    /// Likewise.
    imagined: Vec<Range<usize>>,
    /// The length of each owner's row.
    sizes: Vec<usize>,
}

impl Layout {
    /// The layout for actors with so many images each.
    #[must_use]
    pub fn new(images: &[usize]) -> Self {
        let actors = images.len();
        let mut layout = Self { actors, beliefs: Vec::new(), imagined: Vec::new(), sizes: Vec::new() };
        for owner in 0..actors {
            let mut end = 0;
            let mut next = |length: usize| {
                let start = end;
                end += length;
                start..end
            };
            layout.beliefs.extend((0..actors).map(|other| next(if other == owner { 0 } else { images[other] })));
            layout.imagined.extend((0..actors).map(|other| next(if other == owner { 0 } else { images[owner] })));
            layout.sizes.push(end);
        }
        layout
    }

    fn belief(&self, owner: ActorId, other: ActorId) -> Range<usize> {
        self.beliefs[owner.0 * self.actors + other.0].clone()
    }

    fn imagined(&self, owner: ActorId, other: ActorId) -> Range<usize> {
        self.imagined[owner.0 * self.actors + other.0].clone()
    }

    fn others(&self, than: ActorId) -> impl Iterator<Item = ActorId> + use<> {
        (0..self.actors).map(ActorId).filter(move |&other| other != than)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn mixture(chances: &[f64]) -> Mixture {
        Mixture(chances.to_vec())
    }

    #[test]
    fn imagining_back_returns_ones_own_mind_between_two() {
        let layout = Layout::new(&[2, 3]);
        let believes = vec![vec![mixture(&[]), mixture(&[0.1, 0.2, 0.7])], vec![mixture(&[0.4, 0.6]), mixture(&[])]];
        let imagines = vec![vec![None, Some(mixture(&[0.9, 0.1]))], vec![None, None]];
        let (us, ussr) = (ActorId(0), ActorId(1));
        let mind = Mind::new(&layout, us, &believes, &imagines);
        assert_eq!(mind.imagine(&layout, ussr).imagine(&layout, us), mind);
        assert_eq!(mind.imagine(&layout, ussr).believes(&layout, us), [0.9, 0.1]);
    }

    #[test]
    fn without_an_illusion_one_imagines_what_the_others_believe() {
        let layout = Layout::new(&[2, 3]);
        let believes = vec![vec![mixture(&[]), mixture(&[0.1, 0.2, 0.7])], vec![mixture(&[0.4, 0.6]), mixture(&[])]];
        let imagines = vec![vec![None, None], vec![None, None]];
        let mind = Mind::new(&layout, ActorId(1), &believes, &imagines);
        assert_eq!(mind.imagines(&layout, ActorId(0)), [0.1, 0.2, 0.7]);
    }
}
