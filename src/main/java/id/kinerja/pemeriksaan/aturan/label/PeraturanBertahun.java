package id.kinerja.pemeriksaan.aturan.label;

import id.kinerja.pemeriksaan.Aturan;
import id.kinerja.pemeriksaan.Jenis;
import id.kinerja.pemeriksaan.Pencatat;
import id.kinerja.pemeriksaan.PenjelasanAturan;
import id.kinerja.pemeriksaan.aturan.Pelapor;
import id.kinerja.pemeriksaan.aturan.TeksBertempat;
import id.kinerja.pemeriksaan.telaah.Telaah;
import java.util.regex.Pattern;

/** A regulation is cited as number, Tahun, year, tentang, name. */
public final class PeraturanBertahun implements Aturan {
    private static final Pattern TANPA_TAHUN = Pattern.compile(
            "(?i)((?:undang-undang|peraturan|keputusan|instruksi)[^.;:()]{0,80}?\\b(?:nomor|no\\.?)\\s*\\d+)\\s+tentang\\s+((?:19|20)\\d\\d)\\b");

    @Override
    public PenjelasanAturan penjelasan() {
        return new PenjelasanAturan(
                "PERATURAN-01",
                Jenis.TAHUN_LABEL,
                "Peraturan disebut dengan nomor, tahun, dan nama",
                "Kata \"tentang\" tertulis di tempat kata \"Tahun\" pada penyebutan peraturan.",
                "Penyebutan dasar hukum yang keliru tidak dapat dirujuk.",
                "Bentuk baku: \"Undang-Undang Nomor 13 Tahun 2003 tentang Ketenagakerjaan\".",
                "Ganti \"tentang\" yang pertama dengan \"Tahun\".",
                "Laporan disusun berdasarkan Undang-Undang Nomor 13 tentang 2003 tentang Ketenagakerjaan.",
                "Laporan disusun berdasarkan Undang-Undang Nomor 13 Tahun 2003 tentang Ketenagakerjaan.");
    }

    @Override
    public void periksa(Telaah telaah, Pencatat catat) {
        Pelapor lapor = new Pelapor(penjelasan(), catat);
        TeksBertempat.semua(telaah.kerangka())
                .filter(TeksBertempat::berangka)
                .forEach(t -> TANPA_TAHUN
                        .matcher(t.teks())
                        .results()
                        .forEach(m -> lapor.info(
                                t.tempat(m.group()),
                                m.group(1) + " Tahun " + m.group(2),
                                "Tertulis \"tentang\" di tempat \"Tahun\".")));
    }
}
