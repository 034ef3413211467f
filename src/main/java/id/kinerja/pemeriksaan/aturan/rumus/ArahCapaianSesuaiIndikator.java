package id.kinerja.pemeriksaan.aturan.rumus;

import id.kinerja.kernel.FormatIndonesia;
import id.kinerja.pemeriksaan.Aturan;
import id.kinerja.pemeriksaan.Jenis;
import id.kinerja.pemeriksaan.Pencatat;
import id.kinerja.pemeriksaan.PenjelasanAturan;
import id.kinerja.pemeriksaan.Tempat;
import id.kinerja.pemeriksaan.Temuan;
import id.kinerja.pemeriksaan.Tingkat;
import id.kinerja.pemeriksaan.telaah.AngkaCetak;
import id.kinerja.pemeriksaan.telaah.ArahIndikator;
import id.kinerja.pemeriksaan.telaah.BarisTabel;
import id.kinerja.pemeriksaan.telaah.HitungRasio;
import id.kinerja.pemeriksaan.telaah.HitungRasio.Rumus;
import id.kinerja.pemeriksaan.telaah.Kecocokan;
import id.kinerja.pemeriksaan.telaah.Rasio;
import id.kinerja.pemeriksaan.telaah.Rasio.Macam;
import id.kinerja.pemeriksaan.telaah.Tabel;
import id.kinerja.pemeriksaan.telaah.Telaah;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Where less is better, more than the target is no success. */
public final class ArahCapaianSesuaiIndikator implements Aturan {
    private static final String KODE = "RUMUS-03";

    @Override
    public PenjelasanAturan penjelasan() {
        return new PenjelasanAturan(
                KODE,
                Jenis.RUMUS,
                "Capaian indikator yang makin rendah makin baik dihitung menurut arahnya",
                "Indikator yang makin rendah makin baik dihitung dengan realisasi dibagi target, sehingga kegagalan tampak sebagai keberhasilan atau sebaliknya.",
                "Capaian, predikat, dan rata-ratanya berbalik dari keadaan sebenarnya.",
                "PermenPAN-RB 53/2014: (2 × target − realisasi) / target × 100 bila makin rendah makin baik, atau rumus yang dinyatakan dokumen",
                "Hitung ulang capaian dengan rumus bagi indikator yang makin rendah makin baik.",
                """
                Untuk indikator yang makin rendah makin baik dipakai rumus (2 x target - realisasi) / target.

                Tabel 3.1
                Capaian Kinerja Tahun 2023

                No\tIndikator Kinerja\tTarget\tRealisasi\tCapaian (%)
                1\tAngka kematian ibu\t100\t120\t120,00
                2\tPrevalensi stunting\t20\t18\t110,00
                3\tUsia harapan hidup\t70\t70,7\t101,00
                """,
                """
                Untuk indikator yang makin rendah makin baik dipakai rumus (2 x target - realisasi) / target.

                Tabel 3.1
                Capaian Kinerja Tahun 2023

                No\tIndikator Kinerja\tTarget\tRealisasi\tCapaian (%)
                1\tAngka kematian ibu\t100\t120\t80,00
                2\tPrevalensi stunting\t20\t18\t110,00
                3\tUsia harapan hidup\t70\t70,7\t101,00
                """);
    }

    @Override
    public void periksa(Telaah telaah, Pencatat catat) {
        dipakai(telaah).ifPresent(rumus -> periksa(telaah, rumus, catat));
    }

    private static void periksa(Telaah telaah, Rumus dipakai, Pencatat catat) {
        for (Tabel t : telaah.tabel()) {
            for (Rasio r : t.rasio()) {
                if (r.macam() == Macam.CAPAIAN) {
                    t.baris().forEach(b -> baris(t, r, b, dipakai, catat));
                }
            }
        }
    }

    /** The formula that other rows of the document use where lower is better. */
    private static Optional<Rumus> dipakai(Telaah telaah) {
        return telaah.tabel().stream()
                .flatMap(t -> t.rasio().stream()
                        .filter(r -> r.macam() == Macam.CAPAIAN)
                        .flatMap(r -> t.baris().stream().flatMap(b -> HitungRasio.dari(r, b).stream())))
                .filter(h -> h.kecocokan() == Kecocokan.TEPAT && h.rumus() != Rumus.NAIK)
                .map(HitungRasio::rumus)
                .findFirst();
    }

    private static void baris(Tabel t, Rasio r, BarisTabel b, Rumus dipakai, Pencatat catat) {
        Optional<HitungRasio> hitung =
                HitungRasio.dari(r, b).filter(h -> h.rumus() == Rumus.NAIK && h.kecocokan() != Kecocokan.BERBEDA);
        if (hitung.isEmpty()) {
            return;
        }
        HitungRasio h = hitung.get();
        AngkaCetak p = h.pembilang().angka().orElseThrow();
        AngkaCetak q = h.penyebut().angka().orElseThrow();
        if (p.nilai().compareTo(q.nilai()) == 0 || p.nilai().signum() == 0 || !ArahIndikator.turun(b)) {
            return;
        }
        BigDecimal benar =
                dipakai.hitung(p.nilai(), q.nilai()).multiply(r.kebiasaan().kali());
        catat.temuan(new Temuan(
                KODE,
                Jenis.RUMUS,
                Tingkat.ERROR,
                Tempat.sel(t, h.hasil()),
                FormatIndonesia.angka(benar, 2),
                dipakai.dengan(p.teks(), q.teks()),
                "Indikator ini makin rendah makin baik, tetapi capaiannya dihitung dengan realisasi dibagi target; indikator lain yang searah memakai "
                        + dipakai.dengan("realisasi", "target") + ".",
                List.of()));
    }
}
