//! What learning leaves to chance.

/// Numbers as if by chance, the same for the same seed (after Marsaglia's xorshift, 2003).
pub struct Chance(u64);

impl Chance {
    pub fn new(seed: u64) -> Chance {
        Chance(seed.wrapping_add(1).wrapping_mul(0x9e37_79b9_7f4a_7c15))
    }

    /// From nought to one.
    pub fn next(&mut self) -> f32 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 >> 40) as f32 / (1_u64 << 24) as f32
    }

    /// Around nought, like a normal distribution: twelve even ones together.
    pub fn normal(&mut self) -> f32 {
        (0..12).map(|_| self.next()).sum::<f32>() - 6.0
    }

    /// Nothing for this share, and for the rest more than one, so that their mean is one.
    pub fn keep(&mut self, left_out: f32) -> f32 {
        if self.next() < left_out {
            0.0
        } else {
            1.0 / (1.0 - left_out)
        }
    }

    pub fn shuffle(&mut self, order: &mut [usize]) {
        for at in (1..order.len()).rev() {
            let other = (self.next() * (at + 1) as f32) as usize;
            order.swap(at, other.min(at));
        }
    }
}
