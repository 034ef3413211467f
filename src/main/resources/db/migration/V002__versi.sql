-- Agencies, their data years and the versions of these.

-- Row-level security by tenant: a row is seen and written only while the transaction works for its tenant.
create function penyewa_ini(p_pemda text, p_opd text) returns boolean language sql stable parallel safe
    return p_pemda = current_setting('kinerja.pemda', true) and p_opd = current_setting('kinerja.opd', true);

-- Facts are only added, never changed or removed.
create function lindungi(tabel text) returns void language plpgsql as $$
begin
    execute format('alter table %I enable row level security', tabel);
    execute format('create policy penyewa on %I using (penyewa_ini(pemda_id, opd_id)) with check (penyewa_ini(pemda_id, opd_id))', tabel);
    execute format('grant select, insert on %I to kinerja_app', tabel);
end $$;

-- Directory: which agencies and years there are is no secret; everything in them is behind the tenant.
create table pemda (
    pemda_id text primary key,
    nama text not null
);
comment on table pemda is 'Pemerintah daerah atau kementerian.';
alter table pemda enable row level security;
create policy baca on pemda for select using (true);
create policy tambah on pemda for insert with check (pemda_id = current_setting('kinerja.pemda', true));
create policy ubah on pemda for update using (pemda_id = current_setting('kinerja.pemda', true));
grant select, insert, update (nama) on pemda to kinerja_app;

create table opd (
    pemda_id text not null references pemda,
    opd_id text not null,
    nama text not null,
    primary key (pemda_id, opd_id)
);
comment on table opd is 'Perangkat daerah.';
alter table opd enable row level security;
create policy baca on opd for select using (true);
create policy tambah on opd for insert with check (penyewa_ini(pemda_id, opd_id));
create policy ubah on opd for update using (penyewa_ini(pemda_id, opd_id));
grant select, insert, update (nama) on opd to kinerja_app;

create table tahun_data (
    pemda_id text not null,
    opd_id text not null,
    tahun integer not null check (tahun between 1900 and 2999),
    versi integer not null default 0 check (versi >= 0),
    berisi boolean not null default false,
    diubah timestamptz not null,
    primary key (pemda_id, opd_id, tahun),
    foreign key (pemda_id, opd_id) references opd
);
comment on table tahun_data is 'Satu perangkat daerah pada satu tahun; versi ialah versi yang berlaku.';
alter table tahun_data enable row level security;
create policy baca on tahun_data for select using (true);
create policy tambah on tahun_data for insert with check (penyewa_ini(pemda_id, opd_id));
create policy ubah on tahun_data for update using (penyewa_ini(pemda_id, opd_id));
grant select, insert, update (versi, berisi, diubah) on tahun_data to kinerja_app;

create table versi (
    pemda_id text not null,
    opd_id text not null,
    tahun_data integer not null,
    nomor integer not null check (nomor > 0),
    dibuat timestamptz not null,
    jenis text not null check (jenis in ('impor', 'pengembalian')),
    asal text not null,
    dikembalikan integer,
    primary key (pemda_id, opd_id, tahun_data, nomor),
    foreign key (pemda_id, opd_id, tahun_data) references tahun_data
);
comment on table versi is 'Tiap impor adalah satu versi; membatalkannya adalah versi baru yang berisi versi terdahulu.';
comment on column versi.asal is 'Berkas yang diimpor, atau alasan pengembalian.';
comment on column versi.dikembalikan is 'Versi yang isinya dipakai lagi; 0 berarti belum ada data.';
select lindungi('versi');

create table versi_tabel (
    pemda_id text not null,
    opd_id text not null,
    tahun_data integer not null,
    nomor integer not null,
    tabel text not null,
    isi integer not null,
    kolom text[] not null,
    baris integer not null,
    sidik text not null,
    primary key (pemda_id, opd_id, tahun_data, nomor, tabel),
    foreign key (pemda_id, opd_id, tahun_data, nomor) references versi,
    foreign key (pemda_id, opd_id, tahun_data, isi) references versi (pemda_id, opd_id, tahun_data, nomor)
);
comment on table versi_tabel is 'Tabel yang termasuk satu versi, dan versi yang menuliskan isinya.';
comment on column versi_tabel.kolom is 'Kolom berkasnya, menurut urutannya.';
comment on column versi_tabel.sidik is 'SHA-256 isi tabel sebagaimana tertulis.';
select lindungi('versi_tabel');

create table berkas (
    pemda_id text not null,
    opd_id text not null,
    sidik text not null,
    isi bytea not null,
    primary key (pemda_id, opd_id, sidik)
);
comment on table berkas is 'Isi narasi dan lampiran, satu kali per isi; sidik ialah SHA-256-nya.';
select lindungi('berkas');

create table versi_berkas (
    pemda_id text not null,
    opd_id text not null,
    tahun_data integer not null,
    nomor integer not null,
    jalur text not null,
    sidik text not null,
    primary key (pemda_id, opd_id, tahun_data, nomor, jalur),
    foreign key (pemda_id, opd_id, tahun_data, nomor) references versi,
    foreign key (pemda_id, opd_id, sidik) references berkas
);
comment on table versi_berkas is 'Berkas yang termasuk satu versi.';
select lindungi('versi_berkas');
