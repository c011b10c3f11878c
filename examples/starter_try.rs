use bedside::{
    guide::Situation,
    platform::Platform,
    profile::Profile,
    starter::{self, Brief},
    topic::Topic,
};
fn main() {
    let a: Vec<String> = std::env::args().collect();
    let topics: Vec<Topic> = a[1].split(',').filter_map(Topic::from_name).collect();
    let situation = Situation::from_name(&a[2]).unwrap();
    let n: u64 = a[3].parse().unwrap();
    let full = Profile {
        name: "Larkspur Family Dentistry".into(),
        phone: "555-0142".into(),
        role: "Marta, our office manager".into(),
        sign_off: "Marta Reyes, office manager".into(),
        email: "desk@larkspur.example".into(),
        ..Profile::default()
    };
    for seed in 0..n {
        let p = if seed % 2 == 0 {
            Profile::default()
        } else {
            full.clone()
        };
        let b = Brief {
            topics: &topics,
            situation,
            platform: Platform::ALL[seed as usize % 9],
            reviewer: if seed % 3 == 0 { "Dana W." } else { "" },
            profile: &p,
        };
        println!(
            "--- {} {} {seed}\n{}",
            a[1],
            a[2],
            starter::draft(
                &b,
                seed * 7919
                    + std::env::args()
                        .nth(4)
                        .and_then(|s| s.parse().ok())
                        .unwrap_or(3)
            )
        );
    }
}
