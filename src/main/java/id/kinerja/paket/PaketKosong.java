package id.kinerja.paket;

import id.kinerja.paket.bentuk.Paket;
import id.kinerja.paket.bentuk.TabelMentah;
import id.kinerja.paket.bentuk.TulisanSementara;
import id.kinerja.paket.periksa.PeriksaDatapackage;
import id.kinerja.paket.skema.KolomSkema;
import id.kinerja.paket.skema.Skema;
import id.kinerja.paket.skema.TabelSkema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes an empty package: every table with its heading, the help texts, the descriptor, a folder for narratives. */
public final class PaketKosong {
    private static final String CARA_NARASI = """
            # Narasi

            Taruh di sini satu berkas Markdown untuk tiap bagian laporan yang memerlukan kata-kata penyusun, lalu daftarkan pada tabel `narasi.csv`: kode bagian (daftarnya pada `BACA-SAYA.md` paket ini) dan jalur berkasnya, misalnya `bab3.penyebab` dan `narasi/bab3.penyebab.md`.

            - Yang dibaca: paragraf, daftar, tabel, huruf tebal dan miring. HTML dicetak sebagai teks biasa. Gambar hanya dari tabel `lampiran.csv`.
            - Angka jangan diketik. Tulis rujukan hidup seperti `{capaian:1.1.1}` atau `{target:1.1.1@2023/renstra}`; laporan mencetak angka yang dihitung. Rujukan yang tidak menunjuk angka yang ada menjadi kesalahan.
            - Daftar alamat angka: `kinerja jelaskan PAKET`.
            """;

    private PaketKosong() {}

    /**
     * Writes into a folder that does not exist yet or is empty.
     *
     * @return what makes it impossible; empty when the folder was written
     */
    public static List<Masalah> tulis(Path folder, PengetahuanLuar pengetahuan) throws IOException {
        Pencatat pencatat = new Pencatat();
        TujuanKosong.pastikan(folder, pencatat);
        if (!pencatat.adaKesalahan()) {
            TulisanSementara.folder(folder, f -> isi(f, pengetahuan));
        }
        return pencatat.daftar();
    }

    private static void isi(Path folder, PengetahuanLuar pengetahuan) throws IOException {
        Map<String, TabelMentah> tabel = new LinkedHashMap<>();
        for (TabelSkema t : Skema.berlaku().tabel()) {
            List<String> judul = t.kolom().stream().map(KolomSkema::kode).toList();
            tabel.put(t.kode(), new TabelMentah(t.kode(), ',', judul, List.of()));
            Files.writeString(folder.resolve(t.berkas()), String.join(",", judul) + "\n");
        }
        Files.writeString(folder.resolve("BACA-SAYA.md"), DokumentasiPaket.bantuan(pengetahuan.bagian()));
        Files.write(folder.resolve(PeriksaDatapackage.NAMA), DatapackageJson.dari(new Paket(tabel, Map.of())));
        Path narasi = Files.createDirectory(folder.resolve("narasi"));
        Files.writeString(narasi.resolve("BACA-SAYA.md"), CARA_NARASI);
    }
}
