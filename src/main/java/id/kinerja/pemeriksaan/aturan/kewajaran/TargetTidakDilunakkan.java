package id.kinerja.pemeriksaan.aturan.kewajaran;

import id.kinerja.pemeriksaan.Aturan;
import id.kinerja.pemeriksaan.Jenis;
import id.kinerja.pemeriksaan.Pencatat;
import id.kinerja.pemeriksaan.PenjelasanAturan;
import id.kinerja.pemeriksaan.Tempat;
import id.kinerja.pemeriksaan.Temuan;
import id.kinerja.pemeriksaan.Tingkat;
import id.kinerja.pemeriksaan.telaah.BarisTabel;
import id.kinerja.pemeriksaan.telaah.Kolom;
import id.kinerja.pemeriksaan.telaah.Kolom.Peran;
import id.kinerja.pemeriksaan.telaah.Sel;
import id.kinerja.pemeriksaan.telaah.Tabel;
import id.kinerja.pemeriksaan.telaah.Telaah;
import java.util.List;
import java.util.regex.Pattern;

/** A target is not set below what was already reached. */
public final class TargetTidakDilunakkan implements Aturan {
    private static final String KODE = "WAJAR-05";

    @Override
    public PenjelasanAturan penjelasan() {
        return new PenjelasanAturan(
                KODE,
                Jenis.TARGET,
                "Target tidak lebih rendah daripada yang sudah tercapai",
                "Target tahun ini lebih rendah daripada realisasi tahun lalu untuk indikator yang makin tinggi makin baik.",
                "Capaian menjadi tinggi tanpa kemajuan.",
                "target menantang dan realistis (PermenPAN-RB 88/2021, kriteria perencanaan)",
                "Jelaskan penurunan targetnya, atau naikkan target.",
                """
                Tabel 3.2
                Target dan Realisasi Tahun 2022-2023

                No\tIndikator Kinerja\tTarget 2022\tRealisasi 2022\tTarget 2023\tRealisasi 2023
                1\tPersentase anak terlantar yang tertangani\t70\t90\t75\t85
                """,
                """
                Tabel 3.2
                Target dan Realisasi Tahun 2022-2023

                No\tIndikator Kinerja\tTarget 2022\tRealisasi 2022\tTarget 2023\tRealisasi 2023
                1\tPersentase anak terlantar yang tertangani\t70\t90\t92\t85
                """);
    }

    private static final Pattern TURUN = Pattern.compile(
            "kemiskinan|miskin|pengangguran|stunting|menurun|penurunan|angka dtks|korban|temuan|keluhan|kasus|waktu|lama|kebocoran|kematian|konflik|pelanggaran",
            Pattern.CASE_INSENSITIVE);

    @Override
    public void periksa(Telaah telaah, Pencatat catat) {
        for (Tabel t : telaah.tabel()) {
            for (Kolom target :
                    t.kolom(Peran.TARGET).filter(k -> k.tahun().isPresent()).toList()) {
                t.kolom(Peran.REALISASI)
                        .filter(r -> r.tahun().isPresent()
                                && r.tahun().getAsInt() == target.tahun().getAsInt() - 1)
                        .findFirst()
                        .ifPresent(r -> t.baris().forEach(b -> baris(t, b, target, r, catat)));
            }
        }
    }

    private static void baris(Tabel t, BarisTabel b, Kolom target, Kolom realisasi, Pencatat catat) {
        Sel kini = b.sel(target.nomor());
        Sel lalu = b.sel(realisasi.nomor());
        if (kini.angka().isEmpty()
                || lalu.angka().isEmpty()
                || TURUN.matcher(t.pokok(b)).find()) {
            return;
        }
        boolean sejenis = kini.angka().get().bentuk() == lalu.angka().get().bentuk()
                && kini.angka().get().satuan().equals(lalu.angka().get().satuan());
        if (sejenis && kini.angka().get().nilai().compareTo(lalu.angka().get().nilai()) < 0) {
            catat.temuan(new Temuan(
                    KODE,
                    Jenis.TARGET,
                    Tingkat.INFO,
                    Tempat.sel(t, kini),
                    "",
                    "",
                    "Target " + target.tahun().getAsInt() + " " + kini.teks() + " untuk " + t.pokok(b)
                            + " lebih rendah daripada realisasi "
                            + realisasi.tahun().getAsInt() + " " + lalu.teks() + ".",
                    List.of(Tempat.sel(t, lalu))));
        }
    }
}
