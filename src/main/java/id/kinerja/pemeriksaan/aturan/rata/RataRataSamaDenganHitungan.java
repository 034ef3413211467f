package id.kinerja.pemeriksaan.aturan.rata;

import id.kinerja.kernel.FormatIndonesia;
import id.kinerja.pemeriksaan.Aturan;
import id.kinerja.pemeriksaan.Jenis;
import id.kinerja.pemeriksaan.Pencatat;
import id.kinerja.pemeriksaan.Pencatat.Uji;
import id.kinerja.pemeriksaan.PenjelasanAturan;
import id.kinerja.pemeriksaan.Tempat;
import id.kinerja.pemeriksaan.Temuan;
import id.kinerja.pemeriksaan.Tingkat;
import id.kinerja.pemeriksaan.telaah.AngkaCetak;
import id.kinerja.pemeriksaan.telaah.Kecocokan;
import id.kinerja.pemeriksaan.telaah.RataRataCetak;
import id.kinerja.pemeriksaan.telaah.Tabel;
import id.kinerja.pemeriksaan.telaah.Telaah;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** A printed average is the mean of the rows it is the average of. */
public final class RataRataSamaDenganHitungan implements Aturan {
    private static final String KODE = "RATA-01";

    @Override
    public PenjelasanAturan penjelasan() {
        return new PenjelasanAturan(
                KODE,
                Jenis.RATA_RATA,
                "Rata-rata yang tercetak sama dengan rata-rata barisnya",
                "Baris rata-rata memuat angka yang bukan rata-rata baris mana pun di atasnya.",
                "Rata-rata capaian menentukan predikat sasaran dan simpulan laporan.",
                "jumlah nilai / banyaknya nilai, dibulatkan satu kali",
                "Hitung ulang rata-rata dari nilai barisnya; nilai yang kosong tidak dihitung sebagai nol.",
                """
                Tabel 3.1
                Capaian Kinerja Tahun 2023

                No\tIndikator Kinerja\tTarget\tRealisasi\tCapaian (%)
                1\tPersentase layanan tepat waktu\t80\t72\t90,00
                2\tNilai kepuasan masyarakat\t82\t82\t100
                \tRata-rata capaian\t\t\t97,50
                """,
                """
                Tabel 3.1
                Capaian Kinerja Tahun 2023

                No\tIndikator Kinerja\tTarget\tRealisasi\tCapaian (%)
                1\tPersentase layanan tepat waktu\t80\t72\t90,00
                2\tNilai kepuasan masyarakat\t82\t82\t100
                \tRata-rata capaian\t\t\t95,00
                """);
    }

    @Override
    public void periksa(Telaah telaah, Pencatat catat) {
        for (Tabel t : telaah.tabel()) {
            for (RataRataCetak r : RataRataCetak.dalam(t)) {
                nilai(t, r, catat);
            }
        }
    }

    private static void nilai(Tabel t, RataRataCetak r, Pencatat catat) {
        AngkaCetak tercetak = r.sel().angka().orElseThrow();
        Kecocokan terbaik = r.calon().stream()
                .map(c -> Kecocokan.antara(tercetak, c))
                .min(Comparator.naturalOrder())
                .orElse(Kecocokan.BERBEDA);
        catat.uji(r.sel(), terbaik == Kecocokan.BERBEDA ? Uji.TIDAK_COCOK : Uji.COCOK);
        r.asal().forEach(s -> catat.uji(s, terbaik == Kecocokan.BERBEDA ? Uji.TIDAK_COCOK : Uji.COCOK));
        if (terbaik == Kecocokan.TEPAT) {
            return;
        }
        BigDecimal hitung = r.calon().getFirst();
        boolean terpotong = terbaik == Kecocokan.TERPOTONG;
        catat.temuan(new Temuan(
                KODE,
                terpotong ? Jenis.PEMBULATAN : Jenis.RATA_RATA,
                terpotong ? Tingkat.INFO : r.pasti() ? Tingkat.ERROR : Tingkat.WARNING,
                Tempat.sel(t, r.sel()),
                FormatIndonesia.angka(hitung, 2),
                r.asal().stream()
                                .map(s -> s.teks().strip())
                                .limit(12)
                                .collect(Collectors.joining(" + ", "(", r.asal().size() > 12 ? " + …)" : ")"))
                        + " / " + r.asal().size(),
                terpotong
                        ? "Rata-rata " + FormatIndonesia.angka(hitung, 2)
                                + " dipotong, tidak dibulatkan setengah ke atas."
                        : "Rata-rata tercetak " + r.sel().teks() + ", padahal rata-rata "
                                + r.asal().size() + " nilai di atasnya " + FormatIndonesia.angka(hitung, 2) + ".",
                List.of()));
    }
}
