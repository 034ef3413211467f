package id.kinerja.paket.xlsx;

import id.kinerja.paket.bentuk.BatasPaket;
import id.kinerja.paket.skema.KolomSkema;
import id.kinerja.paket.skema.SetelanSkema;
import id.kinerja.paket.skema.Skema;
import id.kinerja.paket.skema.TabelSkema;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;

/** The first sheet: in which order to fill, how, and what every column means. */
final class Petunjuk {
    private Petunjuk() {}

    static void tulis(LembarKeluar lembar, Map<String, String> bagian) throws XMLStreamException {
        lembar.mulai(
                LembarKeluar.Kepala.BIASA,
                Stream.of(30, 30, 34, 9, 110)
                        .map(l -> new LembarKeluar.Kolom(l, Gaya.UMUM.nomor()))
                        .toList());
        lembar.baris(Gaya.BESAR, "Paket data kinerja");
        lembar.baris(
                Gaya.UMUM,
                "Data satu perangkat daerah untuk satu tahun laporan beserta riwayatnya. Tiap lembar satu tabel.");
        bab(lembar, "Urutan mengisi", urutan());
        bab(lembar, "Cara mengisi", cara());
        bab(lembar, "Batas", batas());
        lembar.baris(Gaya.UMUM);
        lembar.baris(Gaya.TEBAL, "Semua kolom");
        lembar.baris(Gaya.JUDUL, "Lembar", "Kolom", "Isi", "Wajib", "Keterangan");
        for (TabelSkema t : Skema.berlaku().tabel()) {
            lembar.baris(Gaya.TEKS, NamaLembar.dari(t), "", "", t.wajib() ? "ya" : "", t.kegunaan());
            for (KolomSkema k : t.kolom()) {
                lembar.baris(Gaya.TEKS, "", k.judul(), k.jenis().bentuk(), k.wajib() ? "ya" : "", keterangan(k));
            }
        }
        lembar.baris(Gaya.UMUM);
        lembar.baris(Gaya.TEBAL, "Setelan");
        lembar.baris(Gaya.JUDUL, "Setelan", "Nilai baku", "Pilihan", "", "Keterangan");
        for (SetelanSkema s : Skema.berlaku().setelan()) {
            lembar.baris(Gaya.TEKS, s.kunci(), s.baku(), String.join(", ", s.nilai()), "", s.bantuan());
        }
        if (!bagian.isEmpty()) {
            lembar.baris(Gaya.UMUM);
            lembar.baris(Gaya.TEBAL, "Bagian laporan");
            lembar.baris(Gaya.JUDUL, "Kode bagian", "Judul");
            for (Map.Entry<String, String> b : bagian.entrySet()) {
                lembar.baris(Gaya.TEKS, b.getKey(), b.getValue());
            }
        }
        lembar.akhiri(0, List.of());
    }

    private static void bab(LembarKeluar lembar, String judul, List<String> isi) throws XMLStreamException {
        lembar.baris(Gaya.UMUM);
        lembar.baris(Gaya.TEBAL, judul);
        for (String baris : isi) {
            lembar.baris(Gaya.UMUM, baris);
        }
    }

    private static List<String> urutan() {
        return List.of(
                "1. " + lembar("profil", "tujuan", "sasaran", "indikator", "target", "realisasi")
                        + ". Dengan ini capaian sudah dapat dihitung.",
                "2. " + lembar("program", "kegiatan", "sub_kegiatan", "anggaran", "kaitan")
                        + " (sasaran mana didukung program mana).",
                "3. " + lembar("pejabat", "perjanjian", "perjanjian_anggaran", "pihak_pk") + ".",
                "4. "
                        + lembar(
                                "faktor",
                                "rekomendasi",
                                "pegawai",
                                "sarana",
                                "isu_strategis",
                                "landasan_hukum",
                                "narasi")
                        + ", dan lembar lain yang diperlukan.",
                "5. Unggah atau periksa sesering mungkin. Betulkan dari atas; masalah yang pertama disebut adalah pangkalnya.");
    }

    private static List<String> cara() {
        return List.of(
                "Kolom berjudul biru tua dan bertanda * wajib diisi pada setiap baris. Lembar yang tidak dipakai dibiarkan kosong.",
                "Satu baris satu hal. Urutan kolom boleh diubah dan kolom boleh dihapus; judulnya jangan diganti.",
                "Angka turunan (capaian, serapan, jumlah) tidak diisi; semuanya dihitung. Sel kosong berarti belum ada, bukan nol.",
                "Angka boleh diketik menurut kebiasaan komputer setempat. Sel berformat teks dibaca menurut kebiasaan Indonesia: 1.234.567,89.",
                "Kode, NIP, dan kode program adalah teks; sel-selnya sudah berformat teks sehingga nol di depan tidak hilang.",
                "Rumus boleh dipakai: yang dibaca adalah hasil terakhirnya. Tautan ke berkas lain dan makro ditolak.",
                "Angka dalam kalimat jangan diketik; tulis alamatnya, misalnya {capaian:1.1.1}, supaya selalu sama dengan tabel.",
                "Naskah tiap bagian laporan ditulis pada lembar \"" + NamaLembar.NARASI
                        + "\", lalu didaftarkan pada lembar \"" + lembar("narasi") + "\".",
                "Gambar dibawa lembar \"" + NamaLembar.LAIN
                        + "\" dan jangan diubah di sini; gambar baru ditambahkan lewat folder atau .zip.");
    }

    private static List<String> batas() {
        return List.of(
                "Paling banyak " + BatasBuku.BARIS_TERTULIS + " baris per lembar dan 32.767 huruf per sel.",
                "Naskah yang lebih panjang dilanjutkan pada baris berikutnya dengan nomor \"Bagian ke\" berikutnya.",
                "Gambar PNG atau JPEG paling besar " + BatasPaket.LAMPIRAN / BatasPaket.MB + " MB.");
    }

    private static String lembar(String... kode) {
        return Stream.of(kode)
                .map(k -> NamaLembar.dari(Skema.berlaku().tabel(k).orElseThrow()))
                .collect(Collectors.joining(", "));
    }

    private static String keterangan(KolomSkema kolom) {
        String pilihan = kolom.nilai().isEmpty() ? "" : "Pilihan: " + String.join(", ", kolom.nilai()) + ". ";
        String rujukan =
                kolom.rujukan().isEmpty() ? "" : "Harus ada pada: " + String.join(", ", kolom.rujukan()) + ". ";
        return (pilihan + rujukan + kolom.bantuan()).strip();
    }
}
