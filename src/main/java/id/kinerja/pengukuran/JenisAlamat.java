package id.kinerja.pengukuran;

import java.util.Arrays;
import java.util.Optional;

/** The kinds of addresses, as {@code docs/alamat.md} lists them. */
public enum JenisAlamat {
    TARGET(
            "target",
            "target:1.1.1@2022/renstra",
            "Target indikator yang berlaku; dengan varian: target menurut dokumen (rpjmd, renstra, renstra-perubahan, renja, iku, pk, pk-perubahan, pengukuran) atau triwulan (tw-1 sampai tw-4)."),
    REALISASI(
            "realisasi",
            "realisasi:1.1.1@2022",
            "Realisasi indikator dalam satuan targetnya; varian: satuan lain (persen, orang) atau triwulan (tw-1 sampai tw-4)."),
    CAPAIAN(
            "capaian",
            "capaian:1.1.1",
            "Capaian indikator (%); varian: terhadap target dokumen itu atau triwulan (tw-1 sampai tw-4)."),
    KATEGORI("kategori", "kategori:1.1.1", "Kategori capaian indikator pada skala perangkat daerah."),
    PERUBAHAN("perubahan", "perubahan:1.1.1", "Realisasi dikurangi realisasi tahun sebelumnya."),
    NISBAH("nisbah", "nisbah:1.1.1", "Realisasi dibagi realisasi tahun sebelumnya (%)."),
    SELISIH_TARGET("selisih-target", "selisih-target:1.1.1", "Realisasi dikurangi target yang berlaku."),
    TARGET_AKHIR("target-akhir", "target-akhir:1.1.1", "Target tahun terakhir Renstra."),
    CAPAIAN_AKHIR("capaian-akhir", "capaian-akhir:1.1.1", "Capaian tahun ini terhadap target akhir Renstra (%)."),
    LAJU("laju", "laju:1.1.1", "Perubahan rata-rata per tahun yang dicapai."),
    LAJU_PERLU("laju-perlu", "laju-perlu:1.1.1", "Perubahan per tahun yang diperlukan hingga akhir Renstra."),
    TINGKAT_KEMAJUAN(
            "tingkat-kemajuan",
            "tingkat-kemajuan:1.1.1",
            "Tercapai, Akan tercapai, Memerlukan percepatan, atau Tidak tercapai."),
    STANDAR("standar", "standar:1.1.1", "Standar nasional indikator."),
    CAPAIAN_NASIONAL("capaian-nasional", "capaian-nasional:1.1.1", "Capaian terhadap standar nasional (%)."),
    EFISIENSI_INDIKATOR("efisiensi-indikator", "efisiensi-indikator:1.1.1", "Efisiensi indikator."),
    RATA_RATA(
            "rata-rata",
            "rata-rata:1.1",
            "Rata-rata capaian satu sasaran, dengan tahun: tahun lalu yang sebanding; kata indikator, sasaran, tujuan, atau keseluruhan: rata-rata seluruhnya."),
    KATEGORI_RATA_RATA("kategori-rata-rata", "kategori-rata-rata:1.1", "Kategori rata-rata itu."),
    RATA_RATA_TUJUAN("rata-rata-tujuan", "rata-rata-tujuan:1", "Rata-rata capaian indikator satu tujuan."),
    KATEGORI_RATA_RATA_TUJUAN("kategori-rata-rata-tujuan", "kategori-rata-rata-tujuan:1", "Kategori rata-rata itu."),
    JUMLAH(
            "jumlah",
            "jumlah:melampaui",
            "Banyaknya indikator tujuan dan sasaran: terukur, melampaui, mencapai, di-bawah, tidak-terukur."),
    EFISIENSI("efisiensi", "efisiensi:1.1", "Efisiensi sasaran menurut metode dalam setelan."),
    NILAI_EFISIENSI("nilai-efisiensi", "nilai-efisiensi:1.1", "Nilai efisiensi sasaran menurut PMK 214/2017."),
    PAGU("pagu", "pagu:1.06.05", "Pagu program, kegiatan, sub kegiatan, atau kata total; varian: sumber dana."),
    PAGU_MURNI("pagu-murni", "pagu-murni:1.06.05", "Pagu APBD murni program, kegiatan, sub kegiatan, atau kata total."),
    PAGU_PERUBAHAN("pagu-perubahan", "pagu-perubahan:1.06.05", "Pagu APBD perubahan; kata total: seluruhnya."),
    REALISASI_ANGGARAN("realisasi-anggaran", "realisasi-anggaran:1.06.05", "Realisasi keuangan."),
    SERAPAN("serapan", "serapan:1.06.05", "Realisasi dibagi pagu (%)."),
    SISA("sisa", "sisa:1.06.05", "Pagu dikurangi realisasi."),
    FISIK("fisik", "fisik:1.06.05", "Realisasi fisik (%)."),
    PAGU_SASARAN(
            "pagu-sasaran",
            "pagu-sasaran:1.1/efisiensi",
            "Pagu sasaran menurut peta kaitan pada varian; kata belum-dikaitkan: yang tidak masuk peta."),
    REALISASI_ANGGARAN_SASARAN(
            "realisasi-anggaran-sasaran",
            "realisasi-anggaran-sasaran:1.1/efisiensi",
            "Realisasi keuangan sasaran menurut peta."),
    SERAPAN_SASARAN("serapan-sasaran", "serapan-sasaran:1.1/efisiensi", "Serapan sasaran menurut peta (%)."),
    SISA_SASARAN("sisa-sasaran", "sisa-sasaran:1.1/efisiensi", "Sisa pagu sasaran menurut peta."),
    FISIK_SASARAN("fisik-sasaran", "fisik-sasaran:1.1/efisiensi", "Realisasi fisik sasaran menurut peta (%)."),
    PAGU_INDIKATOR("pagu-indikator", "pagu-indikator:1.1.1/efisiensi", "Pagu indikator menurut peta."),
    REALISASI_ANGGARAN_INDIKATOR(
            "realisasi-anggaran-indikator",
            "realisasi-anggaran-indikator:1.1.1/efisiensi",
            "Realisasi keuangan indikator menurut peta."),
    SERAPAN_INDIKATOR("serapan-indikator", "serapan-indikator:1.1.1/efisiensi", "Serapan indikator menurut peta (%)."),
    SISA_INDIKATOR("sisa-indikator", "sisa-indikator:1.1.1/efisiensi", "Sisa pagu indikator menurut peta."),
    FISIK_INDIKATOR(
            "fisik-indikator", "fisik-indikator:1.1.1/efisiensi", "Realisasi fisik indikator menurut peta (%)."),
    TARGET_PK(
            "target-pk",
            "target-pk:murni/pk-1",
            "Target satu baris Perjanjian Kinerja murni atau perubahan sebagaimana ditandatangani; varian: kode barisnya."),
    PAGU_PK(
            "pagu-pk",
            "pagu-pk:murni",
            "Jumlah anggaran program dalam Perjanjian Kinerja murni atau perubahan; varian: kode satu barisnya."),
    PAGU_JENIS(
            "pagu-jenis",
            "pagu-jenis:operasi/perubahan",
            "Pagu belanja operasi atau modal, APBD murni atau perubahan."),
    REALISASI_ANGGARAN_JENIS(
            "realisasi-anggaran-jenis",
            "realisasi-anggaran-jenis:modal/perubahan",
            "Realisasi keuangan menurut jenis belanja."),
    SERAPAN_JENIS("serapan-jenis", "serapan-jenis:modal/perubahan", "Serapan menurut jenis belanja (%)."),
    SISA_JENIS("sisa-jenis", "sisa-jenis:modal/perubahan", "Sisa pagu menurut jenis belanja."),
    DINYATAKAN("dinyatakan", "dinyatakan:1.06.01/pagu", "Jumlah sebagaimana dinyatakan dokumen."),
    SELISIH_JUMLAH(
            "selisih-jumlah", "selisih-jumlah:1.06.01/pagu", "Jumlah yang dinyatakan dikurangi jumlah unsurnya."),
    SPM_HARUS("spm-harus", "spm-harus:1", "Jumlah yang harus dilayani."),
    SPM_TERLAYANI("spm-terlayani", "spm-terlayani:1", "Jumlah yang terlayani."),
    SPM_PENERIMA("spm-penerima", "spm-penerima:1", "Penerima layanan SPM (%)."),
    SPM_MUTU("spm-mutu", "spm-mutu:1", "Mutu minimal layanan SPM (%)."),
    SPM_INDEKS("spm-indeks", "spm-indeks:1", "Indeks pencapaian SPM; kata rata-rata: seluruh layanan."),
    SPM_KELAS("spm-kelas", "spm-kelas:1", "Kelas pencapaian SPM."),
    SPM_PAGU("spm-pagu", "spm-pagu:1", "Pagu kelompok mutu SPM."),
    SPM_REALISASI("spm-realisasi", "spm-realisasi:1", "Realisasi anggaran kelompok mutu SPM."),
    SPM_SERAPAN("spm-serapan", "spm-serapan:1", "Serapan anggaran kelompok mutu SPM (%)."),
    PEGAWAI(
            "pegawai",
            "pegawai:pendidikan/S1.ASN",
            "Jumlah pegawai menurut jabatan, pendidikan, golongan, atau jenis-kelamin; varian: kategori.status, kelompok-…, status-…."),
    PERSEN_PEGAWAI(
            "persen-pegawai",
            "persen-pegawai:pendidikan/S1.ASN.dari.status-ASN",
            "Persentase satu kelompok pegawai dalam kelompok lain."),
    SARANA(
            "sarana",
            "sarana:total",
            "Jumlah sarana: total, kelompok, kondisi (baik, rusak-ringan, rusak-berat), atau kode."),
    CACAH("cacah", "cacah:psks-1", "Data pendukung lain."),
    CACAH_TARGET("cacah-target", "cacah-target:psks-1", "Target data pendukung."),
    CACAH_CAPAIAN("cacah-capaian", "cacah-capaian:psks-1", "Capaian data pendukung (%)."),
    CACAH_KELOMPOK("cacah-kelompok", "cacah-kelompok:psks", "Jumlah satu kelompok data pendukung."),
    DILAPORKAN(
            "dilaporkan",
            "dilaporkan:1.06.04/capaian",
            "Angka yang hanya dilaporkan, tidak dihitung; varian: ukurannya, yang kedua .2 dan seterusnya.");

    private final String kode;
    private final String contoh;
    private final String arti;

    JenisAlamat(String kode, String contoh, String arti) {
        this.kode = kode;
        this.contoh = contoh;
        this.arti = arti;
    }

    public String kode() {
        return kode;
    }

    public String contoh() {
        return contoh;
    }

    /** What it means, in Indonesian. */
    public String arti() {
        return arti;
    }

    public static Optional<JenisAlamat> dari(String kode) {
        return Arrays.stream(values()).filter(j -> j.kode.equals(kode)).findFirst();
    }
}
