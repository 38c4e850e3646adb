-- Old deliveries are forgotten once a day: without this, all that are kept would be read for it.
CREATE INDEX deliveries_by_day ON deliveries (day);
