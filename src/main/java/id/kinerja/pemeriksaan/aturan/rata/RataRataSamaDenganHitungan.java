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
import id.kinerja.pemeriksaan.telaah.RataRataCetak.Usul;
import id.kinerja.pemeriksaan.telaah.SatuDigit;
import id.kinerja.pemeriksaan.telaah.Tabel;
import id.kinerja.pemeriksaan.telaah.Telaah;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A printed average is the mean of the rows it is the average of. */
public final class RataRataSamaDenganHitungan implements Aturan {
    private static final String KODE = "RATA-01";
    private static final int SUKU_TERTULIS = 12;

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
        catat.temuan(terbaik == Kecocokan.TERPOTONG ? terpotong(t, r) : salah(t, r, tercetak));
    }

    private static Temuan terpotong(Tabel t, RataRataCetak r) {
        String hitung = FormatIndonesia.angka(r.calon().getFirst(), 2);
        return new Temuan(
                KODE,
                Jenis.PEMBULATAN,
                Tingkat.INFO,
                Tempat.sel(t, r.sel()),
                hitung,
                "",
                "Rata-rata " + hitung + " dipotong, tidak dibulatkan setengah ke atas.",
                List.of());
    }

    /** Of several means that may be meant, the one that a slip of one digit explains; none is named where that does not tell. */
    private static Temuan salah(Tabel t, RataRataCetak r, AngkaCetak tercetak) {
        List<Usul> sedigit = r.usul().stream()
                .filter(u -> SatuDigit.jelaskan(tercetak.nilai(), dibulatkan(u)).isPresent())
                .toList();
        Optional<Usul> usul = sedigit.stream()
                .findFirst()
                .or(() -> r.usul().stream()
                        .findFirst()
                        .filter(_ -> r.usul().stream()
                                        .map(RataRataSamaDenganHitungan::dibulatkan)
                                        .distinct()
                                        .count()
                                == 1));
        String seharusnya = usul.map(u -> FormatIndonesia.angka(u.nilai(), 2)).orElse("");
        return new Temuan(
                KODE,
                Jenis.RATA_RATA,
                r.pasti() ? Tingkat.ERROR : Tingkat.WARNING,
                Tempat.sel(t, r.sel()),
                seharusnya,
                usul.map(RataRataSamaDenganHitungan::hitungan).orElse(""),
                "Rata-rata tercetak " + r.sel().teks() + ", padahal "
                        + (usul.isPresent()
                                ? "rata-rata " + usul.get().suku().size() + " nilai di atasnya " + seharusnya
                                : "rata-rata nilai di atasnya "
                                        + r.usul().stream()
                                                .map(u -> FormatIndonesia.angka(u.nilai(), 2))
                                                .distinct()
                                                .collect(Collectors.joining(", atau menurut kelompok ")))
                        + ".",
                List.of());
    }

    private static BigDecimal dibulatkan(Usul u) {
        return u.nilai().setScale(2, RoundingMode.HALF_UP);
    }

    private static String hitungan(Usul u) {
        return u.suku().stream()
                        .map(n -> FormatIndonesia.angka(n, 2))
                        .limit(SUKU_TERTULIS)
                        .collect(Collectors.joining(" + ", "(", u.suku().size() > SUKU_TERTULIS ? " + …)" : ")"))
                + " / " + u.suku().size();
    }
}
