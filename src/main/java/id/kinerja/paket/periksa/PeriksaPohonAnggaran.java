package id.kinerja.paket.periksa;

import id.kinerja.kernel.KodeProgram;
import id.kinerja.kernel.TingkatAnggaran;
import id.kinerja.paket.JenisMasalah;
import id.kinerja.paket.KataTerdekat;
import id.kinerja.paket.Pencatat;
import id.kinerja.paket.Tempat;
import id.kinerja.paket.isi.Baris;
import id.kinerja.paket.isi.IsiPaket;
import java.util.Set;

/** Codes fit their table, and every kegiatan and sub kegiatan has its parent. */
final class PeriksaPohonAnggaran {
    private PeriksaPohonAnggaran() {}

    static void periksa(IsiPaket isi, Pencatat pencatat) {
        tabel(isi, "program", TingkatAnggaran.PROGRAM, "", pencatat);
        tabel(isi, "kegiatan", TingkatAnggaran.KEGIATAN, "program", pencatat);
        tabel(isi, "sub_kegiatan", TingkatAnggaran.SUB_KEGIATAN, "kegiatan", pencatat);
    }

    private static void tabel(
            IsiPaket isi, String tabel, TingkatAnggaran tingkat, String tabelInduk, Pencatat pencatat) {
        Set<String> induk = isi.kode(tabelInduk);
        for (Baris b : isi.baris(tabel)) {
            KodeProgram kode = b.mungkin("kode", KodeProgram.class).orElse(null);
            if (kode == null) {
                continue;
            }
            Tempat tempat = Tempat.di(tabel, b.nomor(), "kode");
            if (kode.tingkat() != tingkat) {
                pencatat.catat(
                        JenisMasalah.TINGKAT_KODE_SALAH,
                        tempat,
                        "Kode " + kode + " adalah kode " + nama(kode.tingkat()) + ", bukan " + nama(tingkat) + ".",
                        "Pindahkan baris ini ke tabel " + nama(kode.tingkat()).replace(' ', '_')
                                + ", atau betulkan kodenya.");
                continue;
            }
            kode.induk()
                    .map(KodeProgram::nilai)
                    .filter(i -> !induk.contains(i) && isi.utuh(tabelInduk))
                    .ifPresent(i -> pencatat.catat(
                            JenisMasalah.INDUK_TIDAK_DIKENAL,
                            tempat,
                            "Induk tidak dikenal: " + nama(tingkat) + " " + kode + " menginduk pada " + i
                                    + ", yang tidak ada pada tabel " + tabelInduk + ".",
                            "Tambahkan " + i + " pada tabel " + tabelInduk + ", atau betulkan kode ini."
                                    + KataTerdekat.saran(i, induk)));
        }
    }

    private static String nama(TingkatAnggaran tingkat) {
        return switch (tingkat) {
            case PROGRAM -> "program";
            case KEGIATAN -> "kegiatan";
            case SUB_KEGIATAN -> "sub kegiatan";
        };
    }
}
