package id.kinerja.pemeriksaan.aturan.label;

import id.kinerja.pemeriksaan.Aturan;
import id.kinerja.pemeriksaan.Jenis;
import id.kinerja.pemeriksaan.Pencatat;
import id.kinerja.pemeriksaan.PenjelasanAturan;
import id.kinerja.pemeriksaan.aturan.Pelapor;
import id.kinerja.pemeriksaan.aturan.TeksBertempat;
import id.kinerja.pemeriksaan.telaah.Telaah;
import java.util.regex.Pattern;

/** After the words for "in the year" a year follows. */
public final class TahunTertulis implements Aturan {
    private static final Pattern TANPA_TAHUN = Pattern.compile(
            "(?i)\\b(pada|di|dalam)\\s+tahun(\\s+anggaran)?\\s+(sebesar\\s+|sebanyak\\s+)?(Rp\\.?\\s*\\d[\\d.,]*)");

    @Override
    public PenjelasanAturan penjelasan() {
        return new PenjelasanAturan(
                "TAHUN-03",
                Jenis.TAHUN_LABEL,
                "Setelah kata \"pada tahun\" tertulis tahunnya",
                "Tahun tidak ditulis setelah \"pada tahun\"; langsung disusul jumlah uang.",
                "Angka tanpa tahun tidak dapat dicocokkan dengan dokumen sumber.",
                "\"Pada tahun\" harus diikuti angka tahun.",
                "Lengkapi tahunnya.",
                "Kegiatan ini berjalan dengan anggaran pada tahun Rp. 58.289.900 dan terserap seluruhnya.",
                "Kegiatan ini berjalan dengan anggaran pada tahun 2023 Rp. 58.289.900 dan terserap seluruhnya.");
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
                                m.group(1) + " tahun … " + m.group(4),
                                "Tahunnya tidak tertulis di antara \"tahun\" dan jumlah uang.")));
    }
}
