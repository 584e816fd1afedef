//! Rule: the manifest says what was done, so that it can be done again, and nothing of the machine that did it.

use serde_json::{Value, json};

use super::columns::Table;
use crate::scenario::Experiment;
use crate::scenario::experiment::Source;

/// The version of the shape of a manifest.
pub const MANIFEST_SCHEMA: &str = "perimeter.sweep.1";

/// The manifest of an experiment: the same for every shard of it.
#[must_use]
pub fn manifest(experiment: &Experiment, limit: usize, formats: &[&str]) -> Value {
    let plan = &experiment.plan;
    let tables = Table::of(experiment).iter().map(|table| table.name()).collect::<Vec<_>>();
    let seeds = match plan.replications {
        0 => Value::Null,
        _ => json!({ "first": plan.seed, "scheme": "first-plus-replication" }),
    };
    let source =
        |source: &Source| json!({ "file": source_name(source), "bytes": source.text.len(), "fnv1a": hash(&source.text) });
    json!({
        "schema": MANIFEST_SCHEMA,
        "version": env!("CARGO_PKG_VERSION"),
        "title": &*experiment.written.title,
        "sources": experiment.sources.iter().map(source).collect::<Vec<_>>(),
        "arguments": { "limit": limit },
        "points": plan.points.count(),
        "replications": plan.replications,
        "seeds": seeds,
        "rows": plan.rows(),
        "parts": plan.parts(),
        "rows_per_part": plan.rows_per_part(),
        "tables": tables,
        "formats": formats,
    })
}

/// What a file that the experiment needs is called in the folder of the sweep.
#[must_use]
pub fn source_name(source: &Source) -> String {
    if source.shipped { format!("{}.ron", source.name) } else { source.name.clone() }
}

/// FNV-1a, 64 bits: enough to see that a file is no longer the same.
fn hash(text: &str) -> String {
    let hash =
        text.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3));
    format!("{hash:016x}")
}

#[cfg(test)]
mod tests {
    use super::hash;

    #[test]
    fn the_hash_is_that_of_the_standard() {
        assert_eq!(hash(""), "cbf29ce484222325");
        assert_eq!(hash("foobar"), "85944171f73967e8");
    }
}
