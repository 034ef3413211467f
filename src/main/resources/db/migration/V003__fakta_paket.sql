-- The facts of the data packages, one table per table of the package, column by column.
--
-- Every row belongs to a tenant (pemda, opd) and a data year and is never changed: `isi` is the version that wrote this content of
-- the table; later versions that leave the table as it is point to it (versi_tabel). `ejaan` keeps a cell as it was written where that
-- differs from the plain spelling of its value, so that what was imported can be exported again letter by letter.
-- Keys begin with the tenant, so that the schema can be distributed by it.

create table profil (
    pemda_id text not null,
    opd_id text not null,
    tahun_data integer not null,
    isi integer not null,
    urut integer not null,
    kode text,
    nama_opd text,
    nama_pemda text,
    jenis_pemda text,
    jabatan_kepala_daerah text,
    tahun integer,
    alamat text,
    kedudukan text,
    tanggal_laporan date,
    sebutan_laporan text,
    urusan text,
    renstra_awal integer,
    renstra_akhir integer,
    nama_renstra text,
    nama_rpjmd text,
    logo text,
    ejaan jsonb,
    primary key (pemda_id, opd_id, tahun_data, isi, urut)
);
comment on table profil is 'Profil perangkat daerah: Siapa yang melapor, untuk tahun berapa. Tepat satu baris.';
select lindungi('profil');

create table pejabat (
    pemda_id text not null,
    opd_id text not null,
    tahun_data integer not null,
    isi integer not null,
    urut integer not null,
    kode text,
    jabatan text,
    nama text,
    pangkat text,
    nip text,
    status text,
    ejaan jsonb,
    primary key (pemda_id, opd_id, tahun_data, isi, urut)
);
comment on table pejabat is 'Pejabat: Pejabat yang menandatangani, menurut jabatannya.';
select lindungi('pejabat');

create table unit (
    pemda_id text not null,
    opd_id text not null,
    tahun_data integer not null,
    isi integer not null,
    urut integer not null,
    kode text,
    induk text,
    nama text,
    jenis text,
    ejaan jsonb,
    primary key (pemda_id, opd_id, tahun_data, isi, urut)
);
comment on table unit is 'Unit kerja: Susunan organisasi; digambar sebagai bagan.';
select lindungi('unit');

create table tugas_fungsi (
    pemda_id text not null,
    opd_id text not null,
    tahun_data integer not null,
    isi integer not null,
    urut integer not null,
    kode text,
    unit text,
    jenis text,
    uraian text,
    sumber text,
    ejaan jsonb,
    primary key (pemda_id, opd_id, tahun_data, isi, urut)
);
comment on table tugas_fungsi is 'Tugas dan fungsi: Tugas dan fungsi perangkat daerah atau unitnya.';
select lindungi('tugas_fungsi');

create table isu_strategis (
    pemda_id text not null,
    opd_id text not null,
    tahun_data integer not null,
    isi integer not null,
    urut integer not null,
    kode text,
    uraian text,
    sumber text,
    ejaan jsonb,
    primary key (pemda_id, opd_id, tahun_data, isi, urut)
);
comment on table isu_strategis is 'Isu strategis: Permasalahan utama yang dihadapi.';
select lindungi('isu_strategis');

create table landasan_hukum (
    pemda_id text not null,
    opd_id text not null,
    tahun_data integer not null,
    isi integer not null,
    urut integer not null,
    kode text,
    nama text,
    perihal text,
    sumber text,
    ejaan jsonb,
    primary key (pemda_id, opd_id, tahun_data, isi, urut)
);
comment on table landasan_hukum is 'Landasan hukum: Peraturan yang mendasari organisasi dan laporan.';
select lindungi('landasan_hukum');

create table visi_misi (
    pemda_id text not null,
    opd_id text not null,
    tahun_data integer not null,
    isi integer not null,
    urut integer not null,
    kode text,
    jenis text,
    pemilik text,
    unsur text,
    uraian text,
    didukung boolean,
    sumber text,
    ejaan jsonb,
    primary key (pemda_id, opd_id, tahun_data, isi, urut)
);
comment on table visi_misi is 'Visi dan misi: Visi, misi, dan makna visi; misi yang didukung ditandai.';
select lindungi('visi_misi');

create table tujuan (
    pemda_id text not null,
    opd_id text not null,
    tahun_data integer not null,
    isi integer not null,
    urut integer not null,
    kode text,
    nomor text,
    uraian text,
    sumber text,
    ejaan jsonb,
    primary key (pemda_id, opd_id, tahun_data, isi, urut)
);
comment on table tujuan is 'Tujuan: Tujuan jangka menengah dalam Renstra.';
select lindungi('tujuan');

create table sasaran (
    pemda_id text not null,
    opd_id text not null,
    tahun_data integer not null,
    isi integer not null,
    urut integer not null,
    kode text,
    nomor text,
    tujuan text,
    uraian text,
    dasar text,
    sumber text,
    ejaan jsonb,
    primary key (pemda_id, opd_id, tahun_data, isi, urut)
);
comment on table sasaran is 'Sasaran: Sasaran strategis yang diukur.';
select lindungi('sasaran');

create table strategi (
    pemda_id text not null,
    opd_id text not null,
    tahun_data integer not null,
    isi integer not null,
    urut integer not null,
    kode text,
    jenis text,
    sasaran text,
    uraian text,
    sumber text,
    ejaan jsonb,
    primary key (pemda_id, opd_id, tahun_data, isi, urut)
);
comment on table strategi is 'Strategi dan arah kebijakan: Cara mencapai sasaran.';
select lindungi('strategi');

create table indikator (
    pemda_id text not null,
    opd_id text not null,
    tahun_data integer not null,
    isi integer not null,
    urut integer not null,
    kode text,
    nomor text,
    tingkat text,
    induk text,
    nama text,
    nama_pendek text,
    satuan text,
    arah text,
    rumus_turun text,
    agregasi text,
    rumus text,
    definisi text,
    sumber_data text,
    penanggung_jawab text,
    standar_nasional numeric,
    iku boolean,
    pendahulu text,
    sumber text,
    ejaan jsonb,
    primary key (pemda_id, opd_id, tahun_data, isi, urut)
);
comment on table indikator is 'Indikator kinerja: Indikator tujuan, sasaran, program, kegiatan, sub kegiatan, dan keluaran.';
select lindungi('indikator');

create table target (
    pemda_id text not null,
    opd_id text not null,
    tahun_data integer not null,
    isi integer not null,
    urut integer not null,
    indikator text,
    tahun integer,
    triwulan text,
    dokumen text,
    target text,
    satuan text,
    berlaku boolean,
    sumber text,
    ejaan jsonb,
    primary key (pemda_id, opd_id, tahun_data, isi, urut)
);
comment on table target is 'Target: Target tiap indikator per tahun dan dokumen; tepat satu yang berlaku per indikator, tahun, dan triwulan.';
select lindungi('target');

create table realisasi (
    pemda_id text not null,
    opd_id text not null,
    tahun_data integer not null,
    isi integer not null,
    urut integer not null,
    indikator text,
    tahun integer,
    triwulan text,
    realisasi numeric,
    satuan text,
    pembilang numeric,
    penyebut numeric,
    tahun_acuan integer,
    keterangan text,
    status text,
    sumber text,
    bukti text,
    ejaan jsonb,
    primary key (pemda_id, opd_id, tahun_data, isi, urut)
);
comment on table realisasi is 'Realisasi: Realisasi tiap indikator per tahun atau triwulan.';
select lindungi('realisasi');

create table program (
    pemda_id text not null,
    opd_id text not null,
    tahun_data integer not null,
    isi integer not null,
    urut integer not null,
    kode text,
    kode_tercetak text,
    nama text,
    sumber text,
    ejaan jsonb,
    primary key (pemda_id, opd_id, tahun_data, isi, urut)
);
comment on table program is 'Program: Program menurut nomenklatur Permendagri 90/2019.';
select lindungi('program');

create table kegiatan (
    pemda_id text not null,
    opd_id text not null,
    tahun_data integer not null,
    isi integer not null,
    urut integer not null,
    kode text,
    kode_tercetak text,
    nama text,
    sumber text,
    ejaan jsonb,
    primary key (pemda_id, opd_id, tahun_data, isi, urut)
);
comment on table kegiatan is 'Kegiatan: Kegiatan; program induknya dibaca dari kode.';
select lindungi('kegiatan');

create table sub_kegiatan (
    pemda_id text not null,
    opd_id text not null,
    tahun_data integer not null,
    isi integer not null,
    urut integer not null,
    kode text,
    kode_tercetak text,
    nama text,
    sumber text,
    ejaan jsonb,
    primary key (pemda_id, opd_id, tahun_data, isi, urut)
);
comment on table sub_kegiatan is 'Sub kegiatan: Sub kegiatan; kegiatan induknya dibaca dari kode.';
select lindungi('sub_kegiatan');

create table anggaran (
    pemda_id text not null,
    opd_id text not null,
    tahun_data integer not null,
    isi integer not null,
    urut integer not null,
    sub_kegiatan text,
    tahun integer,
    sumber_dana text,
    pagu_murni numeric(20,2),
    pagu_perubahan numeric(20,2),
    realisasi numeric(20,2),
    fisik numeric,
    pagu_operasi numeric(20,2),
    pagu_modal numeric(20,2),
    realisasi_operasi numeric(20,2),
    realisasi_modal numeric(20,2),
    keterangan text,
    status text,
    sumber text,
    bukti text,
    ejaan jsonb,
    primary key (pemda_id, opd_id, tahun_data, isi, urut)
);
comment on table anggaran is 'Anggaran sub kegiatan: Pagu, realisasi keuangan, dan realisasi fisik tiap sub kegiatan. Jumlah ke atas dihitung, tidak diisi.';
select lindungi('anggaran');

create table anggaran_jenis (
    pemda_id text not null,
    opd_id text not null,
    tahun_data integer not null,
    isi integer not null,
    urut integer not null,
    jenis text,
    tahap text,
    tahun integer,
    pagu numeric(20,2),
    realisasi numeric(20,2),
    sumber text,
    ejaan jsonb,
    primary key (pemda_id, opd_id, tahun_data, isi, urut)
);
comment on table anggaran_jenis is 'Anggaran menurut jenis belanja: Pagu seluruh perangkat daerah menurut belanja operasi dan modal.';
select lindungi('anggaran_jenis');

create table jumlah_dinyatakan (
    pemda_id text not null,
    opd_id text not null,
    tahun_data integer not null,
    isi integer not null,
    urut integer not null,
    objek text,
    ukuran text,
    nilai numeric,
    sumber text,
    ejaan jsonb,
    primary key (pemda_id, opd_id, tahun_data, isi, urut)
);
comment on table jumlah_dinyatakan is 'Jumlah yang dinyatakan dokumen: Jumlah program atau kegiatan sebagaimana tertulis di dokumen sumber; hanya dibandingkan dengan hasil penjumlahan.';
select lindungi('jumlah_dinyatakan');

create table kaitan (
    pemda_id text not null,
    opd_id text not null,
    tahun_data integer not null,
    isi integer not null,
    urut integer not null,
    peta text,
    sasaran text,
    indikator text,
    objek text,
    dasar_kaitan text,
    aturan_bagi text,
    bagian numeric,
    menunjang boolean,
    sumber text,
    ejaan jsonb,
    primary key (pemda_id, opd_id, tahun_data, isi, urut)
);
comment on table kaitan is 'Kaitan sasaran dan program: Hubungan sasaran atau indikator dengan program, kegiatan, atau sub kegiatan; boleh ada beberapa peta.';
select lindungi('kaitan');

create table spm (
    pemda_id text not null,
    opd_id text not null,
    tahun_data integer not null,
    isi integer not null,
    urut integer not null,
    kode text,
    nama text,
    indikator text,
    target_persen numeric,
    batas_waktu text,
    harus_dilayani integer,
    terlayani integer,
    capaian_dilaporkan numeric,
    kelompok_mutu text,
    sumber text,
    ejaan jsonb,
    primary key (pemda_id, opd_id, tahun_data, isi, urut)
);
comment on table spm is 'Layanan SPM: Layanan Standar Pelayanan Minimal beserta penerimanya.';
select lindungi('spm');

create table spm_mutu (
    pemda_id text not null,
    opd_id text not null,
    tahun_data integer not null,
    isi integer not null,
    urut integer not null,
    kode text,
    indikator text,
    target_persen numeric,
    batas_waktu text,
    realisasi_persen numeric,
    anggaran numeric(20,2),
    realisasi_anggaran numeric(20,2),
    sumber text,
    ejaan jsonb,
    primary key (pemda_id, opd_id, tahun_data, isi, urut)
);
comment on table spm_mutu is 'Mutu dan anggaran SPM: Mutu minimal dan anggaran satu atau beberapa layanan SPM.';
select lindungi('spm_mutu');

create table perjanjian (
    pemda_id text not null,
    opd_id text not null,
    tahun_data integer not null,
    isi integer not null,
    urut integer not null,
    kode text,
    versi text,
    sasaran text,
    indikator text,
    nama_indikator text,
    satuan text,
    target text,
    sumber text,
    ejaan jsonb,
    primary key (pemda_id, opd_id, tahun_data, isi, urut)
);
comment on table perjanjian is 'Perjanjian Kinerja: Baris Perjanjian Kinerja sebagaimana ditandatangani.';
select lindungi('perjanjian');

create table perjanjian_anggaran (
    pemda_id text not null,
    opd_id text not null,
    tahun_data integer not null,
    isi integer not null,
    urut integer not null,
    kode text,
    versi text,
    program text,
    anggaran numeric(20,2),
    keterangan text,
    sumber text,
    ejaan jsonb,
    primary key (pemda_id, opd_id, tahun_data, isi, urut)
);
comment on table perjanjian_anggaran is 'Anggaran Perjanjian Kinerja: Program dan anggaran pada lampiran Perjanjian Kinerja.';
select lindungi('perjanjian_anggaran');

create table pihak_pk (
    pemda_id text not null,
    opd_id text not null,
    tahun_data integer not null,
    isi integer not null,
    urut integer not null,
    versi text,
    pihak text,
    pejabat text,
    tanggal date,
    tempat text,
    ejaan jsonb,
    primary key (pemda_id, opd_id, tahun_data, isi, urut)
);
comment on table pihak_pk is 'Pihak Perjanjian Kinerja: Para pihak yang menandatangani Perjanjian Kinerja.';
select lindungi('pihak_pk');

create table pegawai (
    pemda_id text not null,
    opd_id text not null,
    tahun_data integer not null,
    isi integer not null,
    urut integer not null,
    kode text,
    dimensi text,
    kategori text,
    kelompok text,
    status text,
    pendidikan text,
    jumlah integer,
    sumber text,
    ejaan jsonb,
    primary key (pemda_id, opd_id, tahun_data, isi, urut)
);
comment on table pegawai is 'Pegawai: Jumlah pegawai menurut jabatan, pendidikan, golongan, atau jenis kelamin.';
select lindungi('pegawai');

create table sarana (
    pemda_id text not null,
    opd_id text not null,
    tahun_data integer not null,
    isi integer not null,
    urut integer not null,
    kode text,
    kelompok text,
    nomor text,
    nama text,
    jumlah integer,
    satuan text,
    kondisi text,
    sumber text,
    ejaan jsonb,
    primary key (pemda_id, opd_id, tahun_data, isi, urut)
);
comment on table sarana is 'Sarana dan prasarana: Barang dengan jumlah dan kondisinya.';
select lindungi('sarana');

create table cacah (
    pemda_id text not null,
    opd_id text not null,
    tahun_data integer not null,
    isi integer not null,
    urut integer not null,
    kode text,
    kelompok text,
    nomor text,
    uraian text,
    target numeric,
    jumlah numeric,
    satuan text,
    tahun integer,
    sumber text,
    ejaan jsonb,
    primary key (pemda_id, opd_id, tahun_data, isi, urut)
);
comment on table cacah is 'Data pendukung lain: Jumlah lain yang disebut laporan, misalnya puskesmas, siswa, PPKS, atau penerima layanan.';
select lindungi('cacah');

create table faktor (
    pemda_id text not null,
    opd_id text not null,
    tahun_data integer not null,
    isi integer not null,
    urut integer not null,
    kode text,
    jenis text,
    objek text,
    uraian text,
    sumber text,
    ejaan jsonb,
    primary key (pemda_id, opd_id, tahun_data, isi, urut)
);
comment on table faktor is 'Penjelasan: Penghambat, pendorong, penyebab, dan solusi; dicetak hanya untuk hal yang dijelaskannya.';
select lindungi('faktor');

create table rekomendasi (
    pemda_id text not null,
    opd_id text not null,
    tahun_data integer not null,
    isi integer not null,
    urut integer not null,
    kode text,
    jenis text,
    uraian text,
    tindak_lanjut text,
    sumber text,
    ejaan jsonb,
    primary key (pemda_id, opd_id, tahun_data, isi, urut)
);
comment on table rekomendasi is 'Simpulan dan rekomendasi: Simpulan, rekomendasi laporan, dan rekomendasi evaluasi terakhir beserta tindak lanjutnya.';
select lindungi('rekomendasi');

create table inovasi (
    pemda_id text not null,
    opd_id text not null,
    tahun_data integer not null,
    isi integer not null,
    urut integer not null,
    kode text,
    nama text,
    kepanjangan text,
    tahun integer,
    kategori text,
    ringkasan text,
    penghargaan text,
    sumber text,
    ejaan jsonb,
    primary key (pemda_id, opd_id, tahun_data, isi, urut)
);
comment on table inovasi is 'Inovasi dan penghargaan: Inovasi yang dilaporkan.';
select lindungi('inovasi');

create table dilaporkan (
    pemda_id text not null,
    opd_id text not null,
    tahun_data integer not null,
    isi integer not null,
    urut integer not null,
    objek text,
    ukuran text,
    uraian text,
    tahun integer,
    nilai numeric,
    satuan text,
    sumber text,
    ejaan jsonb,
    primary key (pemda_id, opd_id, tahun_data, isi, urut)
);
comment on table dilaporkan is 'Angka yang hanya dilaporkan: Hasil yang diketahui hanya angkanya, tanpa data dasarnya; dicetak sebagai "dilaporkan", tidak dihitung.';
select lindungi('dilaporkan');

create table keputusan (
    pemda_id text not null,
    opd_id text not null,
    tahun_data integer not null,
    isi integer not null,
    urut integer not null,
    kode text,
    objek text,
    nilai_dipakai text,
    nilai_lain text,
    tempat_dipakai text,
    tempat_lain text,
    alasan text,
    ejaan jsonb,
    primary key (pemda_id, opd_id, tahun_data, isi, urut)
);
comment on table keputusan is 'Keputusan atas data yang bertentangan: Nilai yang dipakai, nilai lain, kedua tempat, dan alasannya; dicetak sebagai catatan.';
select lindungi('keputusan');

create table skala (
    pemda_id text not null,
    opd_id text not null,
    tahun_data integer not null,
    isi integer not null,
    urut integer not null,
    kolom_urut integer,
    nama text,
    min numeric,
    min_termasuk boolean,
    maks numeric,
    maks_termasuk boolean,
    ejaan jsonb,
    primary key (pemda_id, opd_id, tahun_data, isi, urut)
);
comment on table skala is 'Skala kategori capaian: Kelas skala dari yang terbaik; bila kosong dipakai skala Permendagri 86/2017.';
select lindungi('skala');

create table setelan (
    pemda_id text not null,
    opd_id text not null,
    tahun_data integer not null,
    isi integer not null,
    urut integer not null,
    kunci text,
    nilai text,
    dasar text,
    ejaan jsonb,
    primary key (pemda_id, opd_id, tahun_data, isi, urut)
);
comment on table setelan is 'Setelan perhitungan: Kebijakan yang tidak diatur hukum; setelan yang tidak diisi memakai nilai baku.';
select lindungi('setelan');

create table susunan (
    pemda_id text not null,
    opd_id text not null,
    tahun_data integer not null,
    isi integer not null,
    urut integer not null,
    kolom_urut integer,
    bagian text,
    judul text,
    ejaan jsonb,
    primary key (pemda_id, opd_id, tahun_data, isi, urut)
);
comment on table susunan is 'Susunan laporan: Bagian laporan menurut urutannya; bila kosong dipakai susunan baku.';
select lindungi('susunan');

create table lampiran (
    pemda_id text not null,
    opd_id text not null,
    tahun_data integer not null,
    isi integer not null,
    urut integer not null,
    kode text,
    judul text,
    berkas text,
    alt text,
    ejaan jsonb,
    primary key (pemda_id, opd_id, tahun_data, isi, urut)
);
comment on table lampiran is 'Lampiran: Berkas yang menyertai paket.';
select lindungi('lampiran');

create table narasi (
    pemda_id text not null,
    opd_id text not null,
    tahun_data integer not null,
    isi integer not null,
    urut integer not null,
    bagian text,
    berkas text,
    ejaan jsonb,
    primary key (pemda_id, opd_id, tahun_data, isi, urut)
);
comment on table narasi is 'Narasi: Berkas Markdown tiap bagian laporan.';
select lindungi('narasi');

