-- Files that people sent to be read, compared and applied. Whose they are is only known once they are read, so they are seen by whoever
-- knows their id: 128 random bits. A week later they are thrown away; what was applied is a version by then.

create table unggahan (
    unggahan_id text primary key check (unggahan_id ~ '^[0-9a-f]{32}$'),
    nama text not null,
    isi bytea not null,
    dibuat timestamptz not null default now()
);
comment on table unggahan is 'Berkas yang diunggah untuk diperiksa dan diterapkan; dibuang sesudah tujuh hari.';
create index on unggahan (dibuat);

alter table unggahan enable row level security;
create policy unggahan on unggahan using (unggahan_id = current_setting('kinerja.unggahan', true));
grant select, insert on unggahan to kinerja_app;

-- Only the owner of the table sees all rows, so he throws the old ones away.
create function buang_unggahan_lama() returns void language sql security definer set search_path from current as $$
    delete from unggahan where dibuat < now() - interval '7 days';
$$;
revoke execute on function buang_unggahan_lama() from public;
grant execute on function buang_unggahan_lama() to kinerja_app;
