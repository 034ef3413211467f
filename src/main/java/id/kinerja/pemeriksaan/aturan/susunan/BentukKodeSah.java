package id.kinerja.pemeriksaan.aturan.susunan;

import id.kinerja.kernel.KodeProgram;
import id.kinerja.pemeriksaan.Aturan;
import id.kinerja.pemeriksaan.Jenis;
import id.kinerja.pemeriksaan.Pencatat;
import id.kinerja.pemeriksaan.PenjelasanAturan;
import id.kinerja.pemeriksaan.aturan.Pelapor;
import id.kinerja.pemeriksaan.baca.BarisCetak;
import id.kinerja.pemeriksaan.telaah.TabelNaskah;
import id.kinerja.pemeriksaan.telaah.Telaah;
import java.util.List;
import java.util.regex.Pattern;

/** A code has the form of the nomenclature. */
public final class BentukKodeSah implements Aturan {
    private static final Pattern MIRIP = Pattern.compile("[\\dXO]{1,2}(?:[.,]{1,2}\\s?[\\dXOlI]{1,4}){2,6}[.,]?");
    private static final int RESMI_TERSEDIKIT = 5;
    private static final int TERPANJANG = 30;

    @Override
    public PenjelasanAturan penjelasan() {
        return new PenjelasanAturan(
                "KODE-03",
                Jenis.TAHUN_LABEL,
                "Bentuk kode sesuai nomenklatur",
                "Kode tidak berbentuk kode program, kegiatan, atau sub kegiatan, sedangkan kode lain di tabel itu benar.",
                "Baris itu tidak dapat dicocokkan dengan DPA atau SIPD.",
                "Bentuk kode daerah: u.bb.pp untuk program, u.bb.pp.L.kk untuk kegiatan, u.bb.pp.L.kk.ss untuk sub kegiatan (Permendagri 90/2019).",
                "Betulkan kodenya menurut DPA.",
                """
                Kode\tProgram/Kegiatan\tAnggaran
                1.06.02\tProgram Pemberdayaan Sosial\t300.000
                1.06.02.2.02\tKegiatan Sumbangan\t100.000
                1.06.02.2.02.01\tSub Izin\t100.000
                1.06.02.2.03\tKegiatan Potensi\t200.000
                1.06.02.203.01\tSub Pekerja Sosial\t200.000
                1.06.03\tProgram Migran\t50.000
                1.06.03.2.01\tKegiatan Pemulangan\t50.000""",
                """
                Kode\tProgram/Kegiatan\tAnggaran
                1.06.02\tProgram Pemberdayaan Sosial\t300.000
                1.06.02.2.02\tKegiatan Sumbangan\t100.000
                1.06.02.2.02.01\tSub Izin\t100.000
                1.06.02.2.03\tKegiatan Potensi\t200.000
                1.06.02.2.03.01\tSub Pekerja Sosial\t200.000
                1.06.03\tProgram Migran\t50.000
                1.06.03.2.01\tKegiatan Pemulangan\t50.000""");
    }

    @Override
    public void periksa(Telaah telaah, Pencatat catat) {
        Pelapor lapor = new Pelapor(penjelasan(), catat);
        for (TabelNaskah t : telaah.kerangka().tabel()) {
            for (int k = 0; k < t.banyakKolom(); k++) {
                periksa(t, k, lapor);
            }
        }
    }

    private static void periksa(TabelNaskah t, int kolom, Pelapor lapor) {
        List<BarisCetak> mirip = t.baris().stream()
                .filter(b -> mungkin(b.teks(kolom))
                        && MIRIP.matcher(b.teks(kolom).strip()).matches()
                        && !sah(b.teks(kolom)))
                .toList();
        long resmi = t.baris().stream()
                .filter(b -> mungkin(b.teks(kolom)) && sah(b.teks(kolom)))
                .count();
        if (resmi >= RESMI_TERSEDIKIT && mirip.size() * 5 <= resmi) {
            mirip.forEach(b -> lapor.warning(
                    t.tempat(b, kolom),
                    "",
                    "\"" + b.teks(kolom).strip() + "\" tidak berbentuk kode program, kegiatan, atau sub kegiatan; "
                            + resmi + " kode lain di tabel ini benar."));
        }
    }

    private static boolean mungkin(String teks) {
        return teks.length() < TERPANJANG && teks.indexOf('.') > 0;
    }

    private static boolean sah(String teks) {
        return KodeProgram.baca(teks.strip().replaceAll("\\.$", "")).isPresent();
    }
}
