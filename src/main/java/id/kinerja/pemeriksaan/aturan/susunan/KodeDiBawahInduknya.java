package id.kinerja.pemeriksaan.aturan.susunan;

import id.kinerja.pemeriksaan.Aturan;
import id.kinerja.pemeriksaan.Jenis;
import id.kinerja.pemeriksaan.Pencatat;
import id.kinerja.pemeriksaan.PenjelasanAturan;
import id.kinerja.pemeriksaan.aturan.Pelapor;
import id.kinerja.pemeriksaan.telaah.KodeBertingkat;
import id.kinerja.pemeriksaan.telaah.TabelNaskah;
import id.kinerja.pemeriksaan.telaah.Telaah;
import java.util.List;

/** A code stands below the code it is part of. */
public final class KodeDiBawahInduknya implements Aturan {
    @Override
    public PenjelasanAturan penjelasan() {
        return new PenjelasanAturan(
                "KODE-02",
                Jenis.TAHUN_LABEL,
                "Setiap kode berada di bawah kode induknya",
                "Kode sub kegiatan atau kegiatan tercetak di bawah kode induk yang lain.",
                "Anggaran dan capaiannya terhitung ke kegiatan atau program yang salah.",
                "Kode baris, tanpa bagian terakhirnya, harus sama dengan kode induk terdekat di atasnya.",
                "Betulkan kode induk atau kode barisnya menurut DPA.",
                """
                Kode\tProgram/Kegiatan\tAnggaran
                1.06.02\tProgram Pemberdayaan Sosial\t300.000
                1.06.02.2.02\tKegiatan Sumbangan\t100.000
                1.06.02.2.02.01\tSub Izin\t100.000
                1.06.02.2.02\tKegiatan Potensi\t200.000
                1.06.02.2.03.01\tSub Pekerja Sosial\t200.000
                1.06.03\tProgram Migran\t50.000
                1.06.03.2.01\tKegiatan Pemulangan\t50.000
                1.06.03.2.01.01\tSub Fasilitasi\t50.000""",
                """
                Kode\tProgram/Kegiatan\tAnggaran
                1.06.02\tProgram Pemberdayaan Sosial\t300.000
                1.06.02.2.02\tKegiatan Sumbangan\t100.000
                1.06.02.2.02.01\tSub Izin\t100.000
                1.06.02.2.03\tKegiatan Potensi\t200.000
                1.06.02.2.03.01\tSub Pekerja Sosial\t200.000
                1.06.03\tProgram Migran\t50.000
                1.06.03.2.01\tKegiatan Pemulangan\t50.000
                1.06.03.2.01.01\tSub Fasilitasi\t50.000""");
    }

    @Override
    public void periksa(Telaah telaah, Pencatat catat) {
        Pelapor lapor = new Pelapor(penjelasan(), catat);
        for (TabelNaskah t : telaah.kerangka().tabel()) {
            List<KodeBertingkat> kode = KodeBertingkat.dari(t);
            if (KodeBertingkat.pohon(kode) && KodeBertingkat.seragam(kode)) {
                kode.stream()
                        .filter(KodeBertingkat::dibawahIndukLain)
                        .forEach(k -> lapor.warning(
                                t.tempat(k.baris(), k.kolom()),
                                "di bawah " + k.induk().orElse(""),
                                "Kode " + k.kode() + " tercetak di bawah "
                                        + k.diatas().orElse("") + ", padahal induknya "
                                        + k.induk().orElse("") + "."));
            }
        }
    }
}
