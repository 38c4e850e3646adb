-- What it takes to answer a line, until the answer is about to be posted: a process may die over it, and another one goes on.
ALTER TABLE taken ADD COLUMN todo TEXT;
CREATE INDEX taken_todo ON taken (at) WHERE todo IS NOT NULL;
