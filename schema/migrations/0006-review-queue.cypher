// Proposals in the order in which they wait; what is decided leaves the index.
CREATE RANGE INDEX node_queued_at IF NOT EXISTS FOR (n:Node) ON (n.queuedAt);
