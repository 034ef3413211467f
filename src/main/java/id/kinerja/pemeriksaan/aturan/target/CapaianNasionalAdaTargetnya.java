package id.kinerja.pemeriksaan.aturan.target;

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
import java.util.Optional;

/** A capaian against a national standard needs a national standard. */
public final class CapaianNasionalAdaTargetnya implements Aturan {
    private static final String KODE = "TARGET-02";

    @Override
    public PenjelasanAturan penjelasan() {
        return new PenjelasanAturan(
                KODE,
                Jenis.KURANG,
                "Capaian terhadap standar nasional mempunyai standar nasional",
                "Kolom target nasional kosong atau bertanda hubung, tetapi capaian terhadapnya dicetak.",
                "Capaian tanpa pembanding tidak dapat dibuktikan.",
                "PermenPAN-RB 53/2014: dibandingkan dengan standar nasional jika ada",
                "Isi standar nasional dengan sumbernya, atau ganti capaian dengan tanda hubung.",
                """
                BAB III AKUNTABILITAS KINERJA
                
                Tabel 3.4
                Perbandingan dengan Standar Nasional Tahun 2023
                
                No\tIndikator Kinerja\tTarget Nasional\tRealisasi\tCapaian (%)
                1\tPersentase layanan dasar\t-\t100\t100
                2\tPersentase layanan lanjutan\t100\t90\t90
                """,
                """
                BAB III AKUNTABILITAS KINERJA
                
                Tabel 3.4
                Perbandingan dengan Standar Nasional Tahun 2023
                
                No\tIndikator Kinerja\tTarget Nasional\tRealisasi\tCapaian (%)
                1\tPersentase layanan dasar\t100\t100\t100
                2\tPersentase layanan lanjutan\t100\t90\t90
                """);
    }

    @Override
    public void periksa(Telaah telaah, Pencatat catat) {
        for (Tabel t : telaah.tabel()) {
            Optional<Kolom> target = t.pertama(Peran.TARGET_NASIONAL);
            Optional<Kolom> capaian = t.kolom(Peran.CAPAIAN).reduce((a, b) -> b);
            boolean lain = t.pertama(Peran.TARGET).isPresent();
            if (target.isPresent() && capaian.isPresent() && !lain) {
                t.baris().forEach(b -> baris(t, b, target.get(), capaian.get(), catat));
            }
        }
    }

    private static void baris(Tabel t, BarisTabel b, Kolom target, Kolom capaian, Pencatat catat) {
        Sel standar = b.sel(target.nomor());
        Sel hasil = b.sel(capaian.nomor());
        if (hasil.angka().isPresent() && (standar.disebutKosong() || standar.kosong())) {
            catat.temuan(new Temuan(
                    KODE,
                    Jenis.KURANG,
                    Tingkat.WARNING,
                    new Tempat(standar.letak(), t.sebutan(), target.sebutan(), standar.kosong() ? "(kosong)" : standar.teks()),
                    "standar nasional, atau capaian \"-\"",
                    "",
                    "Standar nasional tidak disebut, tetapi capaian " + hasil.teks() + " terhadapnya dicetak; capaian itu tidak mempunyai pembanding.",
                    List.of(Tempat.sel(t, hasil))));
        }
    }
}
