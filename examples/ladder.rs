#[path = "../tests/support/mod.rs"]
mod support;
use perimeter::{analysis::enumerate, theory::*};
use std::time::Instant;
fn main() {
    for m in [8, 12, 16, 20] {
        let game = support::k3_ladder(m);
        let mut best = f64::MAX; let mut p=0.0; let mut h=0;let mut t=Default::default();
        for _ in 0..3 {
            let mut r = Reasoner::new(&game);
            let start = Instant::now();
            let e = enumerate(&mut r, &vec![None; game.moves.len()], usize::MAX).unwrap();
            best = best.min(start.elapsed().as_secs_f64());
            p = e.endings[0] + e.endings[1]; h=e.histories; t=r.tally();
        }
        println!("m={m} P={p:.12} {h} histories {:.3} ms {t:?}", best * 1e3);
    }
    let game = support::game_from_json(include_str!("../tests/fixtures/mini-1950.json"));
    for i in 0..3 { let mut r = Reasoner::new(&game); let s=Instant::now(); let e=enumerate(&mut r,&vec![None;game.moves.len()],usize::MAX).unwrap(); println!("mini {:?} {} {:?} {i}", s.elapsed(), e.histories, r.tally()); }
}
