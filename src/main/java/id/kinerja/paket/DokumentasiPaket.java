package id.kinerja.paket;

import id.kinerja.paket.Masalah.Tingkat;
import id.kinerja.paket.bentuk.BatasPaket;
import id.kinerja.paket.skema.KolomSkema;
import id.kinerja.paket.skema.SetelanSkema;
import id.kinerja.paket.skema.Skema;
import id.kinerja.paket.skema.TabelSkema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The documentation of the package format, made from the schema and the kinds of problems. */
final class DokumentasiPaket {
    private static final String PEMBUKA = """
            # Paket data

            Satu paket memuat data satu perangkat daerah untuk satu tahun laporan beserta riwayatnya: satu folder berisi tabel CSV, folder itu dalam satu berkas `.zip`, atau satu buku kerja `.xlsx` dengan satu lembar tiap tabel. Ketiganya memuat hal yang sama dan dapat diubah bolak-balik dengan `kinerja paket zip` dan `kinerja paket xlsx`.

            - Tiap tabel satu berkas `<tabel>.csv`. Tabel yang tidak wajib boleh tidak ada. Baris judul memuat nama kolom atau judul kolom; urutan kolom bebas.
            - Pengodean UTF-8. Pemisah koma, titik koma, atau tab dikenali sendiri. Berkas Windows-1252 tetap dibaca dengan peringatan.
            - Angka ditulis menurut kebiasaan Indonesia (`1.234.567,89`) atau polos (`1234567.89`); `Rp` dan `%` boleh disertakan bila sesuai satuannya. Pada satuan hitungan, waktu, dan rupiah, titik atau koma sebelum tiga angka adalah pemisah ribuan. Pada persen, nilai, dan indeks, `1.234` dapat berarti dua dan ditolak.
            - Kosong, `-`, dan `n/a` berarti belum ada, bukan nol.
            - Angka turunan (capaian, serapan, jumlah) tidak diisi; semuanya dihitung.
            - Sel CSV yang dapat dijalankan program lembar sebar sebagai rumus (berawal `=`, `+`, `-`, `@`, tab, atau CR, kecuali angka dan `-` sendirian) ditulis dengan tanda `'` di depannya; pembaca menghapus satu tanda itu kembali. Sel yang sudah berawal `'` lalu tanda itu mendapat satu `'` lagi.
            - Buku kerja: lembar dikenali dari judul atau nama tabel, kolom dari judulnya dalam urutan apa pun. Hasil terakhir rumus dipakai dan disebut; makro, tautan luar, objek tertanam, dan sandi ditolak. Angka di dalam sel dibaca paling banyak 15 digit.
            - `datapackage.json` (Frictionless) boleh tidak ada; `kinerja paket zip` membuatnya.
            """;

    private DokumentasiPaket() {}

    /** {@code docs/paket.md}; {@code bagian}: title by code of the sections of a report. */
    static String lengkap(Map<String, String> bagian) {
        return "<!-- Dibuat dari src/main/resources/paket, JenisMasalah, dan SusunanLkjip; jangan disunting. -->\n\n"
                + bantuan(bagian);
    }

    /** {@code BACA-SAYA.md} of an empty package. */
    static String bantuan(Map<String, String> bagian) {
        return gabung(
                PEMBUKA,
                PanduanPengisian.teks(),
                batas(),
                tabel(),
                setelan(),
                PanduanPengisian.bagian(bagian),
                masalah());
    }

    private static String gabung(String... bagian) {
        return String.join("\n", bagian);
    }

    private static String batas() {
        return "## Batas\n\nLampiran dan lambang paling besar " + BatasPaket.LAMPIRAN / BatasPaket.MB
                + " MB per berkas (PNG atau JPEG), tabel " + BatasPaket.TABEL / BatasPaket.MB + " MB, narasi "
                + BatasPaket.NARASI / BatasPaket.MB + " MB, isi zip seluruhnya "
                + BatasPaket.SELURUHNYA / BatasPaket.MB + " MB dalam paling banyak " + BatasPaket.BANYAK_BERKAS
                + " berkas. Semua tabel bersama-sama paling banyak " + BatasPaket.SEL_TERTULIS
                + " sel. Berkas zip yang isinya membesar lebih dari " + BatasPaket.NISBAH
                + " kali lipat ditolak.\n";
    }

    private static String tabel() {
        StringBuilder hasil = new StringBuilder("## Tabel\n");
        for (TabelSkema t : Skema.berlaku().tabel()) {
            hasil.append("\n### `")
                    .append(t.kode())
                    .append("` — ")
                    .append(t.judul())
                    .append("\n\n");
            hasil.append(t.kegunaan())
                    .append(t.wajib() ? " **Wajib berisi.**" : "")
                    .append("\n\n");
            hasil.append("| kolom | judul | isi | wajib | kunci | keterangan |\n|---|---|---|---|---|---|\n");
            t.kolom().forEach(k -> hasil.append(baris(k)));
        }
        return hasil.toString();
    }

    private static String baris(KolomSkema k) {
        List<String> keterangan = new ArrayList<>();
        if (!k.nilai().isEmpty() && k.jenis() != id.kinerja.paket.skema.JenisKolom.TRIWULAN) {
            keterangan.add("Pilihan: " + String.join(", ", k.nilai()) + ".");
        }
        if (!k.rujukan().isEmpty()) {
            keterangan.add("Harus ada pada: " + String.join(", ", k.rujukan()) + ".");
        }
        keterangan.add(k.bantuan());
        return "| `" + k.kode() + "` | " + k.judul() + " | " + k.jenis().bentuk() + " | " + ya(k.wajib()) + " | "
                + ya(k.kunci()) + " | " + String.join(" ", keterangan).strip() + " |\n";
    }

    private static String setelan() {
        StringBuilder hasil = new StringBuilder(
                "## Setelan\n\nIsi tabel `setelan`; yang tidak diisi memakai nilai baku."
                        + " Semuanya dicetak dalam laporan.\n\n| setelan | pilihan | baku | keterangan |\n|---|---|---|---|\n");
        for (SetelanSkema s : Skema.berlaku().setelan()) {
            hasil.append("| `").append(s.kunci()).append("` | ");
            hasil.append(s.nilai().isEmpty() ? s.jenis().bentuk() : String.join(", ", s.nilai()));
            hasil.append(" | ")
                    .append(s.baku())
                    .append(" | ")
                    .append(s.bantuan())
                    .append(" |\n");
        }
        return hasil.toString();
    }

    private static String masalah() {
        StringBuilder hasil = new StringBuilder("## Masalah\n\nKesalahan menolak paket. Peringatan memuatnya dan tetap"
                + " terlihat pada `kinerja paket periksa`.\n");
        for (Tingkat tingkat : Tingkat.values()) {
            hasil.append(tingkat == Tingkat.KESALAHAN ? "\n### Kesalahan\n" : "\n### Peringatan\n");
            hasil.append("\n| kode | arti |\n|---|---|\n");
            for (JenisMasalah j : JenisMasalah.values()) {
                if (j.tingkat() == tingkat) {
                    hasil.append("| `")
                            .append(j.kode())
                            .append("` | ")
                            .append(j.arti())
                            .append(" |\n");
                }
            }
        }
        return hasil.toString();
    }

    private static String ya(boolean benar) {
        return benar ? "ya" : "";
    }
}
