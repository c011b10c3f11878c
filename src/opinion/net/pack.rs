//! The network as it is shipped: a point has four bits a dimension, all other weights eight.
//!
//! First the number of points (32 bits), how many bits the low parts of the gaps between their buckets have (8), and the
//! gaps. Then, in whole bytes, what the last step of each dimension is worth, and two dimensions a byte. Then each matrix: what one
//! step of it is worth, and its steps. Numbers that are not steps are four bytes, the lowest first.

use super::{FILTERS, HIDDEN, POOLED, Parts, SPAN, WIDTH};
use crate::opinion::bits::{Reader, Writer, low_bits};
use crate::opinion::{BUCKETS, SUBJECTS};

/// The furthest step of a dimension, either way.
const FURTHEST: f32 = 7.0;
/// How many of the standard deviations of a dimension its furthest step is worth: few points lie beyond.
const REACH: f32 = 2.8;

/// Writes the parts.
pub fn write(parts: &Parts, bits: &mut Writer) {
    let mut next = 0;
    let gaps: Vec<u32> = (parts.points.iter())
        .map(|(bucket, _)| {
            let gap = bucket - next;
            next = bucket + 1;
            gap
        })
        .collect();
    let low = low_bits(gaps.iter().copied());
    bits.plain(gaps.len() as u32, 32);
    bits.plain(low, 8);
    gaps.into_iter().for_each(|gap| bits.rice(gap, low));
    let scales: [f32; WIDTH] = std::array::from_fn(|dimension| scale(parts, dimension));
    bits.whole(scales.iter().flat_map(|scale| scale.to_le_bytes()));
    for (_, point) in &parts.points {
        let steps: [u8; WIDTH] = std::array::from_fn(|i| step(point[i] / scales[i]));
        bits.whole(steps.chunks_exact(2).map(|two| two[0] | two[1] << 4));
    }
    for matrix in [
        &parts.filters,
        &parts.filter_bias,
        &parts.hidden,
        &parts.hidden_bias,
        &parts.out,
        &parts.out_bias,
    ] {
        write_matrix(matrix, bits);
    }
}

/// What one step of a dimension is worth.
fn scale(parts: &Parts, dimension: usize) -> f32 {
    let squares = parts
        .points
        .iter()
        .map(|(_, point)| point[dimension].powi(2));
    let mean = squares.sum::<f32>() / parts.points.len().max(1) as f32;
    (mean.sqrt() * REACH / FURTHEST).max(f32::MIN_POSITIVE)
}

fn step(value: f32) -> u8 {
    (value.round().clamp(-FURTHEST, FURTHEST) + FURTHEST) as u8
}

/// How many numbers the matrices have, in their order.
const SIZES: [usize; 6] = [
    SPAN * WIDTH * FILTERS,
    FILTERS,
    POOLED * HIDDEN,
    HIDDEN,
    (POOLED + HIDDEN) * SUBJECTS,
    SUBJECTS,
];

fn write_matrix(matrix: &[f32], bits: &mut Writer) {
    let most = matrix.iter().fold(0.0_f32, |most, v| most.max(v.abs()));
    let scale = (most / 127.0).max(f32::MIN_POSITIVE);
    bits.whole(scale.to_le_bytes());
    bits.whole(
        matrix
            .iter()
            .map(|value| (value / scale).round() as i8 as u8),
    );
}

/// Reads what [`write`] wrote; `None` for anything else.
pub fn read(bits: &mut Reader<'_>) -> Option<Parts> {
    let count = bits.plain(32)?;
    let low = bits.plain(8)?;
    let mut buckets = Vec::new();
    let mut next = 0_u32;
    for _ in 0..count {
        let bucket = next.checked_add(bits.rice(low)?)?;
        if bucket as usize >= BUCKETS {
            return None;
        }
        buckets.push(bucket);
        next = bucket + 1;
    }
    let mut scales = [0.0; WIDTH];
    for scale in &mut scales {
        *scale = number(bits)?;
    }
    let mut points = Vec::with_capacity(buckets.len());
    for bucket in buckets {
        let bytes = bits.whole(WIDTH / 2)?;
        let mut point = scales;
        for ([one, other], two) in point.as_chunks_mut().0.iter_mut().zip(bytes) {
            *one *= f32::from(two & 15) - FURTHEST;
            *other *= f32::from(two >> 4) - FURTHEST;
        }
        points.push((bucket, point));
    }
    let [filters, filter_bias, hidden, hidden_bias, out, out_bias] = SIZES;
    Some(Parts {
        points,
        filters: matrix(bits, filters)?,
        filter_bias: matrix(bits, filter_bias)?,
        hidden: matrix(bits, hidden)?,
        hidden_bias: matrix(bits, hidden_bias)?,
        out: matrix(bits, out)?,
        out_bias: matrix(bits, out_bias)?,
    })
}

fn number(bits: &mut Reader<'_>) -> Option<f32> {
    let number = f32::from_le_bytes(bits.whole(4)?.try_into().ok()?);
    number.is_finite().then_some(number)
}

fn matrix(bits: &mut Reader<'_>, size: usize) -> Option<Vec<f32>> {
    let scale = number(bits)?;
    let steps = bits.whole(size)?;
    Some(steps.iter().map(|&s| f32::from(s as i8) * scale).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::opinion::net::Net;

    fn parts() -> Parts {
        let mut parts = Parts {
            points: vec![(3, [0.5; WIDTH]), (900, [-0.5; WIDTH])],
            ..Parts::default()
        };
        for (at, weight) in parts.filters.iter_mut().enumerate() {
            *weight = (at % 7) as f32 - 3.0;
        }
        parts
    }

    #[test]
    fn what_is_read_is_within_a_step_of_what_was_written() {
        let mut bits = Writer::default();
        write(&parts(), &mut bits);
        let bytes = bits.bytes();
        let read = read(&mut Reader::new(&bytes)).expect("it is whole");
        assert_eq!(read.points[1].0, 900);
        let near = |one: f32, other: f32, step: f32| (one - other).abs() <= step / 2.0 + 1e-6;
        assert!(near(read.points[0].1[5], 0.5, 0.5 * REACH / FURTHEST));
        let pairs = read
            .filters
            .iter()
            .zip(&parts().filters)
            .all(|(a, b)| near(*a, *b, 3.0 / 127.0));
        assert!(pairs && Net::new(read).is_some());
    }

    #[test]
    fn what_is_cut_short_is_refused() {
        let mut bits = Writer::default();
        write(&parts(), &mut bits);
        let bytes = bits.bytes();
        for end in [0, 4, 40, bytes.len() / 2, bytes.len() - 1] {
            assert!(read(&mut Reader::new(&bytes[..end])).is_none(), "{end}");
        }
    }
}
