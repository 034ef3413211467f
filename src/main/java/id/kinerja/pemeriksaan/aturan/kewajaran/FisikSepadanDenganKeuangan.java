package id.kinerja.pemeriksaan.aturan.kewajaran;

import id.kinerja.pemeriksaan.Aturan;
import id.kinerja.pemeriksaan.Jenis;
import id.kinerja.pemeriksaan.Pencatat;
import id.kinerja.pemeriksaan.PenjelasanAturan;
import id.kinerja.pemeriksaan.Tempat;
import id.kinerja.pemeriksaan.Temuan;
import id.kinerja.pemeriksaan.Tingkat;
import id.kinerja.pemeriksaan.telaah.AngkaCetak;
import id.kinerja.pemeriksaan.telaah.BarisTabel;
import id.kinerja.pemeriksaan.telaah.Kolom;
import id.kinerja.pemeriksaan.telaah.Kolom.Peran;
import id.kinerja.pemeriksaan.telaah.Tabel;
import id.kinerja.pemeriksaan.telaah.Telaah;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Work that is wholly done has cost about what was planned. */
public final class FisikSepadanDenganKeuangan implements Aturan {
    private static final String KODE = "WAJAR-03";

    @Override
    public PenjelasanAturan penjelasan() {
        return new PenjelasanAturan(
                KODE,
                Jenis.RASIO,
                "Realisasi fisik sepadan dengan realisasi keuangan",
                "Realisasi fisik seratus persen dengan realisasi keuangan di bawah separuh anggaran.",
                "Pekerjaan belum selesai atau anggarannya jauh terlalu besar; keduanya perlu dijelaskan.",
                "perbandingan realisasi fisik dan keuangan",
                "Jelaskan sebab selisihnya, atau perbaiki persentase fisik.",
                """
                Tabel 3.7
                Realisasi Anggaran Tahun 2023

                No\tProgram/Kegiatan\tAnggaran\tRealisasi\tKeu (%)\tFisik (%)
                1\tPenyediaan Makanan\t60.000.000\t15.000.000\t25,00\t100
                2\tPenyediaan Sandang\t50.000.000\t50.000.000\t100\t100
                """,
                """
                Tabel 3.7
                Realisasi Anggaran Tahun 2023

                No\tProgram/Kegiatan\tAnggaran\tRealisasi\tKeu (%)\tFisik (%)
                1\tPenyediaan Makanan\t60.000.000\t58.000.000\t96,67\t100
                2\tPenyediaan Sandang\t50.000.000\t50.000.000\t100\t100
                """);
    }

    private static final BigDecimal SEPARUH = BigDecimal.valueOf(50);
    private static final BigDecimal SERATUS = BigDecimal.valueOf(100);

    @Override
    public void periksa(Telaah telaah, Pencatat catat) {
        for (Tabel t : telaah.tabel()) {
            Optional<Kolom> fisik = t.pertama(Peran.FISIK);
            Optional<Kolom> serapan = t.pertama(Peran.SERAPAN);
            if (fisik.isPresent() && serapan.isPresent()) {
                t.baris().stream()
                        .filter(b -> nilai(b, fisik.get())
                                .filter(n -> n.compareTo(SERATUS) >= 0)
                                .isPresent())
                        .filter(b -> nilai(b, serapan.get())
                                .filter(n -> n.compareTo(SEPARUH) < 0)
                                .isPresent())
                        .forEach(b -> catat.temuan(new Temuan(
                                KODE,
                                Jenis.RASIO,
                                Tingkat.INFO,
                                Tempat.sel(t, b.sel(fisik.get().nomor())),
                                "",
                                "",
                                t.pokok(b) + ": fisik "
                                        + b.sel(fisik.get().nomor()).teks() + " dengan serapan hanya "
                                        + b.sel(serapan.get().nomor()).teks() + "; perlu penjelasan.",
                                List.of(Tempat.sel(t, b.sel(serapan.get().nomor()))))));
            }
        }
    }

    private static Optional<BigDecimal> nilai(BarisTabel b, Kolom k) {
        return b.sel(k.nomor()).angka().map(AngkaCetak::nilai);
    }
}
