package id.kinerja.pemeriksaan.aturan.rasio;

import id.kinerja.kernel.FormatIndonesia;
import id.kinerja.pemeriksaan.Jenis;
import id.kinerja.pemeriksaan.Pencatat;
import id.kinerja.pemeriksaan.Pencatat.Uji;
import id.kinerja.pemeriksaan.Tempat;
import id.kinerja.pemeriksaan.Temuan;
import id.kinerja.pemeriksaan.Tingkat;
import id.kinerja.pemeriksaan.telaah.AngkaCetak;
import id.kinerja.pemeriksaan.telaah.BarisTabel;
import id.kinerja.pemeriksaan.telaah.Fakta.Ukuran;
import id.kinerja.pemeriksaan.telaah.HitungRasio;
import id.kinerja.pemeriksaan.telaah.HitungRasio.Rumus;
import id.kinerja.pemeriksaan.telaah.Kecocokan;
import id.kinerja.pemeriksaan.telaah.PenyusunPohon;
import id.kinerja.pemeriksaan.telaah.Rasio;
import id.kinerja.pemeriksaan.telaah.Sel;
import id.kinerja.pemeriksaan.telaah.Tabel;
import id.kinerja.pemeriksaan.telaah.Telaah;
import id.kinerja.pemeriksaan.telaah.TotalCetak;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Judges the printed percentages of one kind, row by row. */
record PenilaiRasio(String kode, Rasio.Macam macam, String sebutan) {
    private static final Pattern RATA_RATA = Pattern.compile("(?i).*\\b(?:rata\\s?-?\\s?rata|rerata|mean)\\b.*");

    private static final int TERPANJANG = 80;

    private static final BigDecimal JAUH = BigDecimal.ONE;

    void periksa(Telaah telaah, Pencatat catat) {
        for (Tabel t : telaah.tabel()) {
            for (Rasio r : t.rasio()) {
                if (r.macam() == macam) {
                    t.baris().stream().filter(b -> !rataRata(t, b)).forEach(b -> baris(telaah, t, r, b, catat));
                }
            }
        }
    }

    private static boolean rataRata(Tabel t, BarisTabel b) {
        return RATA_RATA.matcher(t.pokok(b)).matches()
                || b.sel().stream().filter(s -> s.angka().isPresent()).count() <= 1
                        && b.sel().stream()
                                .filter(s -> s.angka().isEmpty() && s.teks().length() < TERPANJANG)
                                .anyMatch(s -> RATA_RATA.matcher(s.teks()).matches());
    }

    private void baris(Telaah telaah, Tabel t, Rasio r, BarisTabel b, Pencatat catat) {
        Sel hasil = b.sel(r.hasil().nomor());
        Optional<HitungRasio> hitung = HitungRasio.dari(r, b);
        if (hitung.isEmpty() || hitung.get().satuanBeda()) {
            if (hasil.angka().isPresent()) {
                catat.uji(hasil, Uji.TIDAK_DAPAT_DIUJI);
            }
            return;
        }
        HitungRasio h = hitung.get();
        boolean cocok = h.kecocokan() != Kecocokan.BERBEDA
                || dibatasiDokumen(telaah, h)
                || benarMenurutBarisnya(telaah, t, b, h);
        List.of(h.pembilang(), h.penyebut(), h.hasil()).forEach(s -> catat.uji(s, cocok ? Uji.COCOK : Uji.TIDAK_COCOK));
        if (cocok && h.kecocokan() == Kecocokan.TERPOTONG) {
            catat.temuan(terpotong(t, h));
        } else if (!cocok) {
            catat.temuan(
                    SelangRasio.mungkin(h)
                            ? karenaPembulatan(t, h)
                            : mungkinDibatasi(telaah, r, h) ? dibatasi(t, h) : keliru(t, h));
        }
    }

    private Temuan terpotong(Tabel t, HitungRasio h) {
        return temuan(t, h, Jenis.PEMBULATAN, Tingkat.INFO, "Angka dipotong, tidak dibulatkan setengah ke atas.");
    }

    private Temuan karenaPembulatan(Tabel t, HitungRasio h) {
        return temuan(
                t,
                h,
                Jenis.PEMBULATAN,
                Tingkat.INFO,
                "Selisih ini masih dapat berasal dari angka asal yang belum dibulatkan.");
    }

    /** In a row of totals of which one is wrong, the percentage may be that of the right sums: then only the total is at fault. */
    private static boolean benarMenurutBarisnya(Telaah telaah, Tabel t, BarisTabel b, HitungRasio h) {
        return PenyusunPohon.total(t, b)
                && TotalCetak.dalam(telaah).stream()
                        .filter(x -> x.tabel().equals(t) && x.baris().equals(b))
                        .anyMatch(x -> {
                            BigDecimal p = jumlah(x, h.pembilang());
                            BigDecimal q = jumlah(x, h.penyebut());
                            return p.signum() != 0
                                    && q.signum() != 0
                                    && Kecocokan.antara(
                                                    h.hasil().angka().orElseThrow(),
                                                    h.rumus().hitung(p, q).movePointRight(2))
                                            == Kecocokan.TEPAT;
                        });
    }

    private static BigDecimal jumlah(TotalCetak x, Sel total) {
        return x.isi().stream()
                .map(r -> x.perbaikan().nilai(r.sel(total.kolom())))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Cut down to the limit that the document states. */
    private boolean dibatasiDokumen(Telaah telaah, HitungRasio h) {
        return macam == Rasio.Macam.CAPAIAN
                && telaah.batasCapaian()
                        .filter(b -> h.hasil().angka().orElseThrow().nilai().compareTo(b) == 0
                                && h.nilai().compareTo(b) > 0)
                        .isPresent();
    }

    /** Printed as full achievement where more was reached, in a document that nowhere prints more: its only row that a limit would touch. */
    private boolean mungkinDibatasi(Telaah telaah, Rasio r, HitungRasio h) {
        BigDecimal penuh = r.kebiasaan().kali();
        return macam == Rasio.Macam.CAPAIAN
                && h.nilai().compareTo(penuh) > 0
                && telaah.fakta().stream()
                        .filter(f -> f.ukuran() == Ukuran.CAPAIAN)
                        .noneMatch(f -> f.angka().nilai().compareTo(penuh) > 0)
                && h.hasil().angka().orElseThrow().nilai().compareTo(penuh) == 0;
    }

    private Temuan dibatasi(Tabel t, HitungRasio h) {
        return temuan(
                t,
                h,
                Jenis.RASIO,
                Tingkat.WARNING,
                sebutan + " " + nama(t, h) + " tercetak " + h.hasil().teks().strip() + ", padahal hitungannya "
                        + FormatIndonesia.angka(h.nilai(), 2)
                        + ". Bila capaian memang dibatasi 100, sebut aturannya di laporan.");
    }

    private Temuan keliru(Tabel t, HitungRasio h) {
        return temuan(
                t,
                h,
                Jenis.RASIO,
                Tingkat.ERROR,
                sebutan + " " + nama(t, h) + " tercetak " + h.hasil().teks().strip() + ", padahal hitungannya "
                        + FormatIndonesia.angka(h.nilai(), 2) + "." + dugaan(h));
    }

    private static String nama(Tabel t, HitungRasio h) {
        String nama = t.pokok(t.baris().get(h.hasil().baris()));
        return nama.length() > 90 ? nama.substring(0, 90) + "…" : nama;
    }

    private Temuan temuan(Tabel t, HitungRasio h, Jenis jenis, Tingkat tingkat, String penjelasan) {
        int desimal = Math.max(2, h.hasil().angka().map(AngkaCetak::desimal).orElse(2));
        return new Temuan(
                kode,
                jenis,
                tingkat,
                Tempat.sel(t, h.hasil()),
                FormatIndonesia.angka(h.nilai(), desimal),
                hitungan(h),
                penjelasan,
                List.of());
    }

    private static String hitungan(HitungRasio h) {
        String p = h.pembilang().angka().orElseThrow().teks();
        String q = h.penyebut().angka().orElseThrow().teks();
        return h.rumus().dengan(p, q);
    }

    /** A slip of one digit in an operand that would make the printed percentage right. */
    private static String dugaan(HitungRasio h) {
        AngkaCetak p = h.pembilang().angka().orElseThrow();
        AngkaCetak q = h.penyebut().angka().orElseThrow();
        if (h.rumus() != Rumus.NAIK
                || h.nilai()
                                .subtract(h.hasil().angka().orElseThrow().nilai())
                                .abs()
                                .compareTo(JAUH)
                        < 0) {
            return "";
        }
        return DugaanDigit.yangMembuat(
                        p.nilai(),
                        calon -> calon.multiply(BigDecimal.valueOf(100))
                                .divide(q.nilai(), java.math.MathContext.DECIMAL64),
                        h.hasil().angka().orElseThrow())
                .map(n -> " Bila pembilangnya " + FormatIndonesia.persis(n)
                        + ", angka tercetak itu benar; periksa juga angka " + p.teks() + ".")
                .orElse("");
    }
}
