//! Rule: the points of a Sobol sequence fill a cube evenly, in every dimension and in every power of two of them.

use super::directions::DIRECTIONS;

/// The most dimensions.
pub const MOST_DIMENSIONS: usize = DIRECTIONS.len() + 1;

/// The most points: a point is counted in 32 bits, and the last one is left off for good measure.
pub const MOST_POINTS: u64 = 1 << 31;

const BITS: usize = 32;

/// A Sobol sequence (I. M. Sobol 1967), in the order of Antonov and Saleev.
#[derive(Clone, Debug)]
pub struct Sobol {
    /// For each dimension, its direction numbers, the first bit first.
    directions: Vec<[u32; BITS]>,
}

impl Sobol {
    /// The sequence in so many dimensions, at most [`MOST_DIMENSIONS`]; what is asked beyond is left out.
    #[must_use]
    pub fn new(dimensions: usize) -> Self {
        Self { directions: (0..dimensions.min(MOST_DIMENSIONS)).map(directions).collect() }
    }

    /// A point, each coordinate strictly between 0 and 1.
    ///
    /// The sequence proper begins in the corner, at zero. Here every point stands in the middle of its cell of 2⁻³², so that it has a
    /// quantile under any distribution; which cell it is in stays the same.
    #[must_use]
    pub fn point(&self, index: u64) -> Vec<f64> {
        let order = index ^ (index >> 1);
        let place = |directions: &[u32; BITS]| {
            let bits = directions.iter().enumerate().filter(|(bit, _)| order >> bit & 1 == 1);
            let cell = bits.fold(0, |cell, (_, direction)| cell ^ direction);
            (f64::from(cell) + 0.5) / 4_294_967_296.0
        };
        self.directions.iter().map(place).collect()
    }
}

fn directions(dimension: usize) -> [u32; BITS] {
    let mut numbers = [0; BITS];
    let Some((coefficients, first)) = dimension.checked_sub(1).map(|later| DIRECTIONS[later]) else {
        for (bit, number) in numbers.iter_mut().enumerate() {
            *number = 1 << (BITS - 1 - bit);
        }
        return numbers;
    };
    let degree = first.len();
    for bit in 0..BITS {
        numbers[bit] = if let Some(number) = first.get(bit) {
            number << (BITS - 1 - bit)
        } else {
            let taken = (1..degree).filter(|back| coefficients >> (degree - 1 - back) & 1 == 1);
            let start = numbers[bit - degree] ^ (numbers[bit - degree] >> degree);
            taken.fold(start, |number, back| number ^ numbers[bit - back])
        };
    }
    numbers
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_points_are_the_published_ones() {
        let published = [
            [0.0, 0.0, 0.0, 0.0],
            [0.5, 0.5, 0.5, 0.5],
            [0.75, 0.25, 0.25, 0.25],
            [0.25, 0.75, 0.75, 0.75],
            [0.375, 0.375, 0.625, 0.875],
            [0.875, 0.875, 0.125, 0.375],
            [0.625, 0.125, 0.875, 0.625],
            [0.125, 0.625, 0.375, 0.125],
        ];
        let sobol = Sobol::new(4);
        for (index, wanted) in published.iter().enumerate() {
            let found = sobol.point(index as u64);
            assert!(found.iter().zip(wanted).all(|(found, wanted)| (found - wanted).abs() < 1e-9), "{index}: {found:?}");
        }
    }

    /// Which of so many equal cells a place lies in.
    fn cell(place: f64, cells: u32) -> usize {
        (0..cells).position(|cell| place * f64::from(cells) < f64::from(cell + 1)).unwrap()
    }

    #[test]
    fn every_dimension_has_one_point_in_each_stratum() {
        let sobol = Sobol::new(MOST_DIMENSIONS);
        for points in [64_u32, 256] {
            let mut strata = vec![vec![0; points as usize]; MOST_DIMENSIONS];
            for index in 0..points {
                for (dimension, place) in sobol.point(index.into()).into_iter().enumerate() {
                    strata[dimension][cell(place, points)] += 1;
                }
            }
            assert!(strata.iter().flatten().all(|&count| count == 1));
        }
    }

    #[test]
    fn two_dimensions_are_balanced_together() {
        // The first two dimensions are a net of quality 0: one point in each box of area 1/64, whatever its shape.
        let sobol = Sobol::new(2);
        for wide in 0..=6 {
            let (columns, rows) = (1_u32 << wide, 1_u32 << (6 - wide));
            let mut boxes = vec![0; 64];
            for index in 0..64 {
                let point = sobol.point(index);
                boxes[cell(point[0], columns) * rows as usize + cell(point[1], rows)] += 1;
            }
            assert!(boxes.iter().all(|&count| count == 1), "{columns} by {rows}");
        }
    }

    #[test]
    fn no_two_dimensions_are_the_same() {
        let sobol = Sobol::new(MOST_DIMENSIONS);
        let points: Vec<_> = (0..256).map(|index| sobol.point(index)).collect();
        for one in 0..MOST_DIMENSIONS {
            for other in 0..one {
                assert!(points.iter().any(|point| (point[one] - point[other]).abs() > 1e-9), "{one} and {other}");
            }
        }
    }
}
