//! Steps down a slope: Adam with decay of the weights, after Loshchilov and Hutter, 2019.

use super::DECAY;

/// How far each weight goes: by the mean of its slopes, and less where they were steep.
pub struct Adam {
    means: Vec<f32>,
    squares: Vec<f32>,
    steps: i32,
}

impl Adam {
    pub fn new(size: usize) -> Adam {
        Adam {
            means: vec![0.0; size],
            squares: vec![0.0; size],
            steps: 0,
        }
    }

    pub fn step(&mut self, weights: &mut [f32], slope: &[f32], rate: f32) {
        const MEAN: f32 = 0.9;
        const SQUARE: f32 = 0.999;
        self.steps += 1;
        let mean_share = 1.0 - MEAN.powi(self.steps);
        let square_share = 1.0 - SQUARE.powi(self.steps);
        let moments = self.means.iter_mut().zip(&mut self.squares);
        for ((weight, slope), (mean, square)) in weights.iter_mut().zip(slope).zip(moments) {
            *mean = MEAN * *mean + (1.0 - MEAN) * slope;
            *square = SQUARE * *square + (1.0 - SQUARE) * slope * slope;
            let by = (*mean / mean_share) / ((*square / square_share).sqrt() + 1e-8);
            *weight -= rate * (by + DECAY * *weight);
        }
    }
}
