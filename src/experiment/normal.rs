//! Rule: the normal distribution is worked out the same on every machine.

/// The distribution function Φ.
#[must_use]
pub fn cumulative(z: f64) -> f64 {
    0.5 * libm::erfc(-z / std::f64::consts::SQRT_2)
}

/// The quantile Φ⁻¹ of a probability strictly between 0 and 1: the rational start of P. J. Acklam, made exact by one step of Halley's.
#[must_use]
pub fn quantile(probability: f64) -> f64 {
    const A: [f64; 6] = [
        -3.969683028665376e+01,
        2.209460984245205e+02,
        -2.759285104469687e+02,
        1.38357751867269e+02,
        -3.066479806614716e+01,
        2.506628277459239e+00,
    ];
    const B: [f64; 5] =
        [-5.447609879822406e+01, 1.615858368580409e+02, -1.556989798598866e+02, 6.680131188771972e+01, -1.328068155288572e+01];
    const C: [f64; 6] = [
        -7.784894002430293e-03,
        -3.223964580411365e-01,
        -2.400758277161838e+00,
        -2.549732539343734e+00,
        4.374664141464968e+00,
        2.938163982698783e+00,
    ];
    const D: [f64; 4] = [7.784695709041462e-03, 3.224671290700398e-01, 2.445134137142996e+00, 3.754408661907416e+00];
    const TAIL: f64 = 0.02425;
    let polynomial = |coefficients: &[f64], x: f64| coefficients.iter().fold(0.0, |sum, coefficient| sum * x + coefficient);
    let tail = |probability: f64| {
        let q = libm::sqrt(-2.0 * libm::log(probability));
        polynomial(&C, q) / (polynomial(&D, q) * q + 1.0)
    };
    let start = if probability < TAIL {
        tail(probability)
    } else if probability > 1.0 - TAIL {
        -tail(1.0 - probability)
    } else {
        let (q, r) = (probability - 0.5, (probability - 0.5) * (probability - 0.5));
        polynomial(&A, r) * q / (polynomial(&B, r) * r + 1.0)
    };
    let error = cumulative(start) - probability;
    let step = error * libm::sqrt(2.0 * std::f64::consts::PI) * libm::exp(start * start / 2.0);
    if step.is_finite() { start - step / (1.0 + start * step / 2.0) } else { start }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quantiles_are_those_of_the_tables() {
        let known = [(0.5, 0.0), (0.975, 1.959963984540054), (0.001, -3.090232306167813), (0.841344746068543, 1.0)];
        for (probability, z) in known {
            assert!((quantile(probability) - z).abs() < 1e-12, "{probability}: {}", quantile(probability));
            assert!((cumulative(z) - probability).abs() < 1e-14);
        }
    }
}
