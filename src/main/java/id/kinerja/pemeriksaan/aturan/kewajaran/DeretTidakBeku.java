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
import id.kinerja.pemeriksaan.telaah.Sel;
import id.kinerja.pemeriksaan.telaah.Tabel;
import id.kinerja.pemeriksaan.telaah.Telaah;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** A series of years is measured each year anew. */
public final class DeretTidakBeku implements Aturan {
    private static final String KODE = "WAJAR-02";

    @Override
    public PenjelasanAturan penjelasan() {
        return new PenjelasanAturan(
                KODE,
                Jenis.TREN,
                "Deret tahun diukur baru setiap tahun",
                "Target dan realisasi suatu indikator sama persis selama dua tahun atau lebih, atau realisasinya saja selama tiga tahun atau lebih.",
                "Angka yang disalin dari tahun lalu tidak mengukur tahun ini.",
                "PermenPAN-RB 53/2014: realisasi dan capaian dibandingkan antartahun",
                "Tunjukkan hasil pengukuran setiap tahun.",
                """
                Tabel 3.2
                Perbandingan Capaian Tahun 2021-2023

                No\tIndikator Kinerja\tTarget 2021\tRealisasi 2021\tTarget 2022\tRealisasi 2022\tTarget 2023\tRealisasi 2023
                1\tPersentase PSKS yang berperan\t95\t95\t95\t95\t95\t95
                2\tNilai AKIP perangkat daerah\t66\t67\t68\t68\t69\t70
                """,
                """
                Tabel 3.2
                Perbandingan Capaian Tahun 2021-2023

                No\tIndikator Kinerja\tTarget 2021\tRealisasi 2021\tTarget 2022\tRealisasi 2022\tTarget 2023\tRealisasi 2023
                1\tPersentase PSKS yang berperan\t95\t95\t95\t95\t95\t93
                2\tNilai AKIP perangkat daerah\t66\t67\t68\t68\t69\t70
                """);
    }

    private static final int TAHUN_TERSEDIKIT = 2;
    private static final int TAHUN_REALISASI_SAJA = 3;
    private static final BigDecimal SERATUS = BigDecimal.valueOf(100);

    @Override
    public void periksa(Telaah telaah, Pencatat catat) {
        for (Tabel t : telaah.tabel()) {
            List<Kolom> deret = t.kolom().stream()
                    .filter(k -> (k.peran() == Peran.TARGET || k.peran() == Peran.REALISASI)
                            && k.tahun().isPresent())
                    .toList();
            long tahun = deret.stream()
                    .filter(k -> k.peran() == Peran.REALISASI)
                    .map(Kolom::tahun)
                    .distinct()
                    .count();
            long pasangan = deret.stream()
                    .filter(k -> k.peran() == Peran.TARGET)
                    .map(Kolom::tahun)
                    .distinct()
                    .count();
            boolean berpasangan = tahun >= TAHUN_TERSEDIKIT && pasangan >= TAHUN_TERSEDIKIT;
            boolean realisasiSaja = pasangan == 0 && tahun >= TAHUN_REALISASI_SAJA;
            if (berpasangan || realisasiSaja) {
                t.baris().forEach(b -> baris(t, b, deret, catat));
            }
        }
    }

    private static void baris(Tabel t, BarisTabel b, List<Kolom> deret, Pencatat catat) {
        List<Optional<AngkaCetak>> angka =
                deret.stream().map(k -> b.sel(k.nomor()).angka()).toList();
        if (angka.stream().anyMatch(Optional::isEmpty)) {
            return;
        }
        BigDecimal pertama = angka.getFirst().orElseThrow().nilai();
        boolean beku = angka.stream().allMatch(a -> a.orElseThrow().nilai().compareTo(pertama) == 0);
        if (beku && pertama.compareTo(SERATUS) != 0 && pertama.signum() != 0) {
            Sel sel = b.sel(deret.getFirst().nomor());
            catat.temuan(new Temuan(
                    KODE,
                    Jenis.TREN,
                    Tingkat.INFO,
                    Tempat.sel(t, sel),
                    "",
                    "",
                    (deret.stream().anyMatch(k -> k.peran() == Peran.TARGET) ? "Target dan realisasi " : "Realisasi ")
                            + t.pokok(b) + " selalu " + sel.teks() + " pada semua tahun di " + t.sebutan()
                            + "; periksa apakah diukur setiap tahun.",
                    List.of()));
        }
    }
}
