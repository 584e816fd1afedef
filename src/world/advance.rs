//! Rule: time goes on where it can, one move after the other.

use bevy::ecs::world::World;

use super::Move;
use super::record::ActsMade;

/// Takes every timeline that is due one move further. Returns how many were.
///
/// # Panics
///
/// Where the world was built without the [`plugin`](super::plugin).
pub fn advance(world: &mut World) -> usize {
    world.run_schedule(Move);
    world.resource::<ActsMade>().0
}

/// Goes on until every timeline has ended or waits for somebody to play. Returns how many moves were made in all.
///
/// # Panics
///
/// Where the world was built without the [`plugin`](super::plugin).
pub fn advance_to_rest(world: &mut World) -> usize {
    let mut moves = 0;
    loop {
        match advance(world) {
            0 => return moves,
            made => moves += made,
        }
    }
}
