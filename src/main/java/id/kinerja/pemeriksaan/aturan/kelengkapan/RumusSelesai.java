package id.kinerja.pemeriksaan.aturan.kelengkapan;

import id.kinerja.pemeriksaan.Aturan;
import id.kinerja.pemeriksaan.Jenis;
import id.kinerja.pemeriksaan.Pencatat;
import id.kinerja.pemeriksaan.PenjelasanAturan;
import id.kinerja.pemeriksaan.aturan.Pelapor;
import id.kinerja.pemeriksaan.aturan.TeksBertempat;
import id.kinerja.pemeriksaan.telaah.Telaah;
import java.util.regex.Pattern;

/** A calculation shown has its result. */
public final class RumusSelesai implements Aturan {
    private static final Pattern TERBUKA = Pattern.compile("=\\s*(?:…+|\\.{2,}|_{2,}|\\\\l?dots)\\s*(?:\\\\?%)?");

    @Override
    public PenjelasanAturan penjelasan() {
        return new PenjelasanAturan(
                "KURANG-04",
                Jenis.KURANG,
                "Perhitungan yang ditampilkan ada hasilnya",
                "Perhitungan dibiarkan tanpa hasil, misalnya \"= … %\".",
                "Pembaca tidak dapat memeriksa capaian yang disebut.",
                "Tanda sama dengan harus diikuti angka.",
                "Isi hasil perhitungannya.",
                """
                No\tIndikator\tCapaian\tKeterangan
                1\tPersentase A\t100\tRealisasi / Target x 100 = … %""",
                """
                No\tIndikator\tCapaian\tKeterangan
                1\tPersentase A\t100\tRealisasi / Target x 100 = 100 %""");
    }

    @Override
    public void periksa(Telaah telaah, Pencatat catat) {
        Pelapor lapor = new Pelapor(penjelasan(), catat);
        TeksBertempat.semua(telaah.kerangka())
                .forEach(t -> TERBUKA.matcher(t.teks())
                        .results()
                        .forEach(m -> lapor.info(t.tempat(m.group()), "", "Hasil perhitungan tidak diisi.")));
    }
}
