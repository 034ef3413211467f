package id.kinerja.pemeriksaan.aturan.bersama;

import id.kinerja.pemeriksaan.AturanBersama;
import id.kinerja.pemeriksaan.Jenis;
import id.kinerja.pemeriksaan.PenjelasanAturan;
import id.kinerja.pemeriksaan.Temuan;
import id.kinerja.pemeriksaan.Tingkat;
import id.kinerja.pemeriksaan.aturan.JawabanRekomendasi;
import id.kinerja.pemeriksaan.aturan.TeksBertempat;
import id.kinerja.pemeriksaan.dosir.BerkasDosir;
import id.kinerja.pemeriksaan.dosir.Dosir;
import id.kinerja.pemeriksaan.dosir.JenisBerkas;
import id.kinerja.pemeriksaan.telaah.BarisNaskah;
import id.kinerja.pemeriksaan.telaah.Kata;
import id.kinerja.pemeriksaan.telaah.Kerangka;
import id.kinerja.pemeriksaan.telaah.Rekomendasi;
import id.kinerja.pemeriksaan.telaah.Telaah;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** The report answers what the last evaluation recommended. */
public final class RekomendasiEvaluasiDijawab implements AturanBersama {
    private static final String KODE = "BERSAMA-09";
    private static final int SERUPA = 50;
    private static final int KUTIPAN = 110;

    @Override
    public PenjelasanAturan penjelasan() {
        return new PenjelasanAturan(
                KODE,
                Jenis.KURANG,
                "LKjIP menjawab rekomendasi evaluasi AKIP terakhir",
                "Laporan hasil evaluasi memuat rekomendasi, tetapi LKjIP tidak menyebut tindak lanjutnya.",
                "Tindak lanjut rekomendasi dinilai dalam evaluasi berikutnya, dan kelemahan yang sama berulang.",
                "PermenPAN-RB 88/2021: rekomendasi hasil evaluasi ditindaklanjuti",
                "Tambahkan uraian tindak lanjut untuk setiap rekomendasi, dengan buktinya.",
                contoh("Laporan ini disusun sebagai pertanggungjawaban."),
                contoh(
                        "Rekomendasi hasil evaluasi AKIP telah ditindaklanjuti: indikator kinerja sasaran disempurnakan, dan capaian kinerja dipantau setiap triwulan."));
    }

    private static String contoh(String laporan) {
        return """
                === lkjip.txt
                LAPORAN KINERJA DINAS CONTOH
                TAHUN 2023

                BAB III AKUNTABILITAS KINERJA

                %s

                === lhe.txt
                LAPORAN HASIL EVALUASI AKUNTABILITAS KINERJA
                DINAS CONTOH

                Berdasarkan hasil evaluasi, kami merekomendasikan hal-hal berikut:

                1. Menyempurnakan indikator kinerja sasaran
                2. Memantau capaian kinerja setiap triwulan
                """.formatted(laporan);
    }

    @Override
    public Map<Integer, List<Temuan>> periksa(Dosir dosir) {
        Optional<BerkasDosir> lkjip = dosir.laporan();
        if (lkjip.isEmpty()) {
            return Map.of();
        }
        List<Temuan> hasil = new ArrayList<>();
        dosir.berkas(JenisBerkas.HASIL_EVALUASI)
                .filter(e -> !sesudah(e, dosir.tahun()))
                .forEach(e -> periksa(lkjip.get().telaah(), e).ifPresent(hasil::add));
        return Map.of(lkjip.get().nomor(), hasil);
    }

    /** An evaluation of a later year could not be answered yet. */
    private static boolean sesudah(BerkasDosir evaluasi, OptionalInt tahun) {
        return evaluasi.tahun().isPresent()
                && tahun.isPresent()
                && evaluasi.tahun().getAsInt() > tahun.getAsInt();
    }

    private static Optional<Temuan> periksa(Telaah telaah, BerkasDosir evaluasi) {
        Kerangka lkjip = telaah.kerangka();
        List<Rekomendasi> semua = Rekomendasi.dalam(evaluasi.telaah());
        List<String> isi = TeksBertempat.semua(lkjip).map(TeksBertempat::teks).toList();
        boolean adaBagian = JawabanRekomendasi.ada(telaah);
        List<Rekomendasi> belum = semua.stream()
                .filter(r -> isi.stream().noneMatch(t -> dijawabOleh(r, t)))
                .toList();
        return belum.isEmpty() || lkjip.baris().isEmpty()
                ? Optional.empty()
                : Optional.of(temuan(lkjip, evaluasi, belum, adaBagian ? Tingkat.INFO : Tingkat.WARNING));
    }

    private static boolean dijawabOleh(Rekomendasi r, String teks) {
        List<String> kata = Kata.isi(teks);
        return kata.size() >= Kata.isi(r.teks()).size() / 2 && Kata.persenSama(r.teks(), teks) >= SERUPA;
    }

    private static Temuan temuan(Kerangka lkjip, BerkasDosir evaluasi, List<Rekomendasi> belum, Tingkat tingkat) {
        BarisNaskah bab = lkjip.baris().stream()
                .filter(b -> b.bab() == 3)
                .findFirst()
                .orElse(lkjip.baris().getFirst());
        return new Temuan(
                KODE,
                Jenis.KURANG,
                tingkat,
                bab.tempat(),
                "uraian tindak lanjut setiap rekomendasi",
                "",
                "Tindak lanjut atas " + belum.size() + " rekomendasi " + evaluasi.nama() + " tidak ditemukan: "
                        + belum.stream().map(RekomendasiEvaluasiDijawab::kutip).collect(Collectors.joining("; ")) + ".",
                List.of());
    }

    private static String kutip(Rekomendasi r) {
        String teks = r.teks().replaceAll("[.;]\\s*$", "");
        return teks.length() > KUTIPAN ? teks.substring(0, KUTIPAN) + "…" : teks;
    }
}
