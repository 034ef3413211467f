-- Reports of anybody, given to be checked. Only what was sent and what people decided is kept: the findings follow from the documents.
-- Whose they are is not known, so a review is seen by whoever knows its id: 128 random bits. It is thrown away 90 days after it began.

create table reviu (
    reviu_id text primary key check (reviu_id ~ '^[0-9a-f]{32}$'),
    tahun integer check (tahun between 1900 and 2999),
    dibuat timestamptz not null default now()
);
comment on table reviu is 'Pemeriksaan satu laporan atau beberapa dokumen bersama-sama; dibuang sesudah 90 hari.';
comment on column reviu.tahun is 'Tahun yang dilaporkan menurut pengguna; kosong berarti dibaca dari dokumen.';
create index on reviu (dibuat);

create table naskah_reviu (
    reviu_id text not null references reviu on delete cascade,
    nomor integer not null check (nomor > 0),
    versi integer not null check (versi > 0),
    nama text not null,
    isi bytea not null,
    dibuat timestamptz not null default now(),
    primary key (reviu_id, nomor, versi)
);
comment on table naskah_reviu is 'Dokumen yang diperiksa, sebagaimana dikirim; versi yang baru menggantikan, yang lama tetap untuk dibandingkan.';

create table keputusan_temuan (
    reviu_id text not null references reviu on delete cascade,
    urut bigint generated always as identity,
    temuan text not null check (temuan ~ '^[0-9a-f]{24}$'),
    macam text not null check (macam in ('diterima', 'diabaikan', 'dibatalkan', 'tanggapan')),
    uraian text not null check (length(uraian) <= 4000),
    dibuat timestamptz not null default now(),
    primary key (reviu_id, urut),
    check (macam <> 'diabaikan' or uraian <> '')
);
comment on table keputusan_temuan is 'Putusan tim dan tanggapan perangkat daerah atas temuan; hanya ditambah, yang terakhir berlaku.';
comment on column keputusan_temuan.temuan is 'Sidik temuan: aturan, tempat, dan yang tercetak.';
comment on column keputusan_temuan.uraian is 'Alasan mengabaikan, atau isi tanggapan.';

create function reviu_ini(p_id text) returns boolean language sql stable parallel safe
    return p_id = current_setting('kinerja.reviu', true);

alter table reviu enable row level security;
create policy reviu on reviu using (reviu_ini(reviu_id));
grant select, insert on reviu to kinerja_app;

alter table naskah_reviu enable row level security;
create policy reviu on naskah_reviu using (reviu_ini(reviu_id));
grant select, insert on naskah_reviu to kinerja_app;

alter table keputusan_temuan enable row level security;
create policy reviu on keputusan_temuan using (reviu_ini(reviu_id));
grant select, insert on keputusan_temuan to kinerja_app;

-- Only the owner of the tables sees all rows: he throws the old ones away, and knows how much all take together.
create function buang_reviu_lama() returns void language sql security definer set search_path from current as $$
    delete from reviu where dibuat < now() - interval '90 days';
$$;
revoke execute on function buang_reviu_lama() from public;
grant execute on function buang_reviu_lama() to kinerja_app;

create function tampungan_reviu() returns bigint language sql stable security definer set search_path from current as $$
    select coalesce(sum(octet_length(isi)), 0)::bigint from naskah_reviu;
$$;
revoke execute on function tampungan_reviu() from public;
grant execute on function tampungan_reviu() to kinerja_app;
