-- Work that takes longer than a page: it goes on while people leave and come back.

-- A job is seen by its agency, or by whoever knows its id: 128 random bits. That holds for an upload too, whose agency is not known
-- before it is read. Columns of the agency are null then, and null is nobody's tenant.
create table pekerjaan (
    pekerjaan_id text primary key check (pekerjaan_id ~ '^[0-9a-f]{32}$'),
    pemda_id text,
    opd_id text,
    tahun_data integer,
    sidik text not null,
    judul text not null,
    asal text not null,
    dibuat timestamptz not null default now(),
    denyut timestamptz not null default now(),
    keadaan text not null default 'antre' check (keadaan in ('antre', 'berjalan', 'selesai', 'gagal', 'terhenti')),
    langkah text not null default '',
    selesai integer not null default 0 check (selesai >= 0),
    dari integer not null default 0 check (dari >= 0),
    pesan text not null default '',
    kejadian text not null default '',
    tujuan text not null default '',
    nama_berkas text not null default '',
    jenis_isi text not null default '',
    ukuran bigint not null default 0,
    check ((pemda_id is null) = (opd_id is null) and (pemda_id is null) = (tahun_data is null))
);
comment on table pekerjaan is 'Pekerjaan panjang (membuat laporan, membaca unggahan, mengimpor) dengan kemajuannya; dibuang sehari sesudah dimulai.';
comment on column pekerjaan.sidik is 'Apa yang dikerjakan; dua pekerjaan bersidik sama berhasil sama.';
comment on column pekerjaan.asal is 'Alamat halaman tempat pekerjaan dimulai.';
comment on column pekerjaan.denyut is 'Tanda hidup proses yang mengerjakan; yang lama diam berarti terhenti.';
comment on column pekerjaan.kejadian is 'Kode kejadian dalam catatan program, bila gagal tanpa sebab yang dikenal.';
comment on column pekerjaan.tujuan is 'Halaman tempat hasilnya terlihat, bila hasilnya bukan berkas.';
create index on pekerjaan (pemda_id, opd_id, tahun_data, dibuat);
create index on pekerjaan (dibuat);

create table pekerjaan_berkas (
    pekerjaan_id text primary key references pekerjaan on delete cascade,
    isi bytea not null
);
comment on table pekerjaan_berkas is 'Berkas hasil pekerjaan.';

create function pekerjaan_ini(p_id text) returns boolean language sql stable parallel safe
    return p_id = current_setting('kinerja.pekerjaan', true);

alter table pekerjaan enable row level security;
create policy pekerjaan on pekerjaan using (pekerjaan_ini(pekerjaan_id) or penyewa_ini(pemda_id, opd_id));
grant select, insert, update (denyut, keadaan, langkah, selesai, dari, pesan, kejadian, tujuan, nama_berkas, jenis_isi, ukuran)
    on pekerjaan to kinerja_app;

alter table pekerjaan_berkas enable row level security;
create policy pekerjaan on pekerjaan_berkas using (pekerjaan_ini(pekerjaan_id));
grant select, insert on pekerjaan_berkas to kinerja_app;

-- Old jobs belong to no one any more; only the owner of the tables sees them all, so he throws them away.
create function buang_pekerjaan_lama() returns void language sql security definer set search_path from current as $$
    delete from pekerjaan where dibuat < now() - interval '1 day';
$$;
revoke execute on function buang_pekerjaan_lama() from public;
grant execute on function buang_pekerjaan_lama() to kinerja_app;
