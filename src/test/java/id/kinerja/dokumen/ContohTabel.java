package id.kinerja.dokumen;

import id.kinerja.dokumen.Tabel.Baris;
import id.kinerja.dokumen.Tabel.JenisBaris;
import id.kinerja.dokumen.Tabel.Kerapatan;
import id.kinerja.dokumen.Tabel.Kolom;
import id.kinerja.dokumen.Tabel.Sel;
import id.kinerja.dokumen.Tabel.SelKepala;
import id.kinerja.dokumen.Tabel.TataLetak;
import id.kinerja.kernel.Alamat;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Sample tables that use every kind of row, column and layout. */
final class ContohTabel {
    private ContohTabel() {}

    static final String CATATAN_AKHIR = "Target akhir menurut Renstra adalah 99,99, bukan 100.";

    /** Two header rows, groups, an average, notes and a column group line. */
    static Tabel capaian() {
        return new Tabel(
                "tabel-capaian",
                "Target, realisasi, dan capaian kinerja tahun 2023 (persen)",
                List.of(
                        Kolom.sisa(),
                        Kolom.teks(17),
                        Kolom.angka(17).bergaris(),
                        Kolom.angka(20),
                        Kolom.angka(18).bergaris(),
                        Kolom.teks(22)),
                List.of(
                        List.of(
                                new SelKepala("", 2),
                                new SelKepala("Tahun 2023", 2),
                                SelKepala.dari("Capaian"),
                                SelKepala.dari("Kategori")),
                        List.of(
                                SelKepala.dari("Sasaran dan indikator"),
                                SelKepala.dari("Satuan"),
                                SelKepala.dari("Target"),
                                SelKepala.dari("Realisasi"),
                                SelKepala.dari("(%)"),
                                SelKepala.dari(""))),
                List.of(
                        grup(JenisBaris.GRUP, "Tujuan 1  Menurunnya angka kemiskinan", 6),
                        grup(JenisBaris.SUBGRUP, "1.1  Menurunnya angka kemiskinan dalam Data Terpadu", 6),
                        baris(JenisBaris.SUB_KEGIATAN, "1.1.1  Angka DTKS", "persen", "15,00", "9,68", "135,47"),
                        grup(JenisBaris.GRUP, "Tujuan 2  Meningkatnya kesejahteraan sosial", 6),
                        new Baris(
                                JenisBaris.BIASA,
                                List.of(
                                        Sel.teks("2.1.1  PPKS yang ditangani"),
                                        Sel.teks("persen"),
                                        angka("99,81", "target:2.1.1").dengan(CATATAN_AKHIR),
                                        angka("100,00", "realisasi:2.1.1")
                                                .dengan("Angka sementara.")
                                                .dengan(CATATAN_AKHIR),
                                        angka("100,19", "capaian:2.1.1"),
                                        Sel.teks("Sangat Baik"))),
                        baris(
                                JenisBaris.DI_BAWAH_TARGET,
                                "2.1.2  Jumlah penyediaan tempat penampungan pengungsi bagi korban bencana",
                                "unit",
                                "5",
                                "3",
                                "60,00"),
                        baris(JenisBaris.JUMLAH, "Rata-rata sasaran 2.1", "", "", "", "80,10"),
                        baris(JenisBaris.TOTAL, "Rata-rata seluruh sasaran", "", "", "", "107,78")),
                Optional.of("Dinas Sosial Kota Contoh, pengukuran kinerja 2023; diolah."),
                Kerapatan.BIASA,
                TataLetak.SATU_LAJUR);
    }

    /** A dense budget table over more than a page. */
    static Tabel anggaran() {
        List<Baris> baris = new ArrayList<>();
        for (int p = 1; p <= 6; p++) {
            baris.add(belanja(JenisBaris.PROGRAM, "1.06.0" + p, "Program contoh nomor " + p, "6.358.001.750"));
            for (int k = 1; k <= 2; k++) {
                String kode = "1.06.0" + p + ".2.0" + k;
                baris.add(belanja(JenisBaris.KEGIATAN, kode, "Kegiatan penyediaan layanan dasar", "3.179.000.875"));
                for (int s = 1; s <= 3; s++) {
                    baris.add(belanja(
                            JenisBaris.SUB_KEGIATAN,
                            kode + ".000" + s,
                            "Fasilitasi bantuan sosial kesejahteraan keluarga di kabupaten/kota",
                            "1.059.666.958"));
                }
            }
        }
        baris.add(belanja(JenisBaris.TOTAL, "", "Jumlah", "38.148.010.500"));
        return new Tabel(
                "tabel-anggaran",
                "Rincian anggaran dan realisasi per program, kegiatan, dan sub kegiatan tahun 2023 menurut urusan (rupiah)",
                List.of(Kolom.teks(27), Kolom.sisa(), Kolom.angka(27), Kolom.angka(27), Kolom.angka(16)),
                List.of(List.of(
                        SelKepala.dari("Kode"),
                        SelKepala.dari("Program, kegiatan, sub kegiatan"),
                        SelKepala.dari("Pagu"),
                        SelKepala.dari("Realisasi"),
                        SelKepala.dari("Serapan (%)"))),
                baris,
                Optional.of("Dinas Sosial Kota Contoh; diolah."),
                Kerapatan.RAPAT,
                TataLetak.SATU_LAJUR);
    }

    /** Narrow rows set in two columns. */
    static Tabel sarana() {
        List<Baris> baris = new ArrayList<>();
        for (int i = 1; i <= 30; i++) {
            baris.add(new Baris(
                    JenisBaris.BIASA,
                    List.of(
                            Sel.teks(String.valueOf(i)),
                            Sel.teks("Barang inventaris " + i),
                            angka("12", "sarana:" + i))));
        }
        return new Tabel(
                "tabel-sarana",
                "Sarana dan prasarana tahun 2023 (unit)",
                List.of(Kolom.angka(9), Kolom.sisa(), Kolom.angka(16)),
                List.of(List.of(SelKepala.dari("No"), SelKepala.dari("Jenis"), SelKepala.dari("Jumlah"))),
                baris,
                Optional.of("Buku inventaris 2023."),
                Kerapatan.RAPAT,
                TataLetak.DUA_LAJUR);
    }

    /** A wide table for a landscape page. */
    static Tabel lebar() {
        List<Kolom> kolom = new ArrayList<>(List.of(Kolom.sisa()));
        List<SelKepala> kepala = new ArrayList<>(List.of(SelKepala.dari("Indikator")));
        List<Sel> sel = new ArrayList<>(List.of(Sel.teks("1.1.1  Angka DTKS")));
        for (int tahun = 2021; tahun <= 2029; tahun++) {
            kolom.add(new Kolom(18, Tabel.Perataan.TENGAH, Tabel.Garis.TANPA));
            kepala.add(SelKepala.dari(String.valueOf(tahun)));
            sel.add(angka("9,68", "realisasi:1.1.1@" + tahun));
        }
        return new Tabel(
                "tabel-lebar",
                "Realisasi menurut tahun (persen)",
                kolom,
                List.of(kepala),
                List.of(new Baris(JenisBaris.BIASA, sel), new Baris(JenisBaris.BIASA, sel)),
                Optional.empty(),
                Kerapatan.BIASA,
                TataLetak.SATU_LAJUR);
    }

    private static Baris grup(JenisBaris jenis, String teks, int lebar) {
        return new Baris(jenis, List.of(Sel.teks(teks).selebar(lebar)));
    }

    private static Baris baris(JenisBaris jenis, String nama, String satuan, String t, String r, String c) {
        return new Baris(
                jenis,
                List.of(
                        Sel.teks(nama),
                        Sel.teks(satuan),
                        Sel.teks(t),
                        Sel.teks(r),
                        angka(c, "capaian:1.1"),
                        Sel.teks("Sangat Baik")));
    }

    private static Baris belanja(JenisBaris jenis, String kode, String nama, String rupiah) {
        return new Baris(
                jenis,
                List.of(
                        Sel.teks(kode),
                        Sel.teks(nama),
                        angka(rupiah, "pagu:1"),
                        angka(rupiah, "realisasi-anggaran:1"),
                        angka("88,98", "serapan:1")));
    }

    private static Sel angka(String teks, String alamat) {
        return Sel.isi(List.of(new Sebaris.Angka(teks, Alamat.baca(alamat).orElseThrow())));
    }
}
