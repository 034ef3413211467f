-- The application role may use this schema, not change it. It reads and adds to every table that the owner makes;
-- what may be updated or deleted, each migration grants by name.
grant usage on schema kinerja to kinerja_app;
alter default privileges in schema kinerja grant select, insert on tables to kinerja_app;
alter default privileges in schema kinerja grant usage, select on sequences to kinerja_app;
