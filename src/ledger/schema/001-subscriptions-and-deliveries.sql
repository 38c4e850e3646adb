-- One dialect for SQLite and PostgreSQL. Instants are ISO 8601 in UTC with milliseconds, days YYYY-MM-DD: their texts
-- compare as they do. A question about what has come is answered from an index, so its cost grows with what has come.

CREATE TABLE subscriptions (
  id TEXT PRIMARY KEY,
  platform TEXT NOT NULL,
  workspace TEXT NOT NULL,          -- '' when only the channel is known
  channel TEXT NOT NULL,
  local_time TEXT NOT NULL,         -- HH:MM
  zone TEXT NOT NULL,
  cadence TEXT NOT NULL,            -- day, weekday, or week-1 (Monday) to week-7
  when_empty TEXT NOT NULL,
  origin TEXT NOT NULL,
  asked_by TEXT,
  since TEXT NOT NULL,
  paused_at TEXT,                   -- this and the two below: all or none
  paused_by TEXT,
  paused_reason TEXT,
  next_day TEXT,                    -- the next slot; none while paused
  next_at TEXT,
  planned_at TEXT NOT NULL,         -- when the next slot was worked out
  UNIQUE (platform, channel)
);
CREATE INDEX subscriptions_by_next ON subscriptions (next_at);
CREATE INDEX subscriptions_by_planned ON subscriptions (planned_at);
CREATE INDEX subscriptions_by_workspace ON subscriptions (platform, workspace);

CREATE TABLE deliveries (
  subscription TEXT NOT NULL,       -- no foreign key: what was sent outlives the subscription
  day TEXT NOT NULL,
  platform TEXT NOT NULL,
  workspace TEXT NOT NULL,
  due TEXT NOT NULL,
  post_key TEXT NOT NULL UNIQUE,
  state TEXT NOT NULL,
  attempts INTEGER NOT NULL,
  turn INTEGER NOT NULL,            -- counts claims
  held_by TEXT,                     -- who holds the lease
  wait_until TEXT,                  -- end of the lease or of the wait; none when final, or while paused
  maybe_since TEXT,                 -- since when a message may stand on the platform
  message TEXT,
  reason TEXT,
  touched_at TEXT NOT NULL,
  PRIMARY KEY (subscription, day)
);
CREATE INDEX deliveries_by_wait ON deliveries (wait_until) WHERE wait_until IS NOT NULL;
CREATE INDEX deliveries_by_lane ON deliveries (platform, workspace, attempts DESC, wait_until) WHERE wait_until IS NOT NULL;
CREATE INDEX deliveries_touched ON deliveries (touched_at) WHERE wait_until IS NOT NULL;

-- Who is at work on this Ledger: they share a platform's limits.
CREATE TABLE replicas (
  name TEXT PRIMARY KEY,
  seen_at TEXT NOT NULL
);
