-- When a wait would have ended that a pause put to rest: a channel that is resumed does not jump the queue.
ALTER TABLE deliveries ADD COLUMN rest_until TEXT;
