package id.kinerja.pemeriksaan.aturan.bersama;

import id.kinerja.pemeriksaan.telaah.Fakta;
import id.kinerja.pemeriksaan.telaah.Fakta.Ukuran;
import id.kinerja.pemeriksaan.telaah.Padanan;
import id.kinerja.pemeriksaan.telaah.PadananFakta;
import java.util.List;

/** Whether the same quantity is printed as two that cannot both be right. */
final class BedaFakta {
    private static final int SAMA = 90;

    private BedaFakta() {}

    static boolean senama(Padanan<Fakta> p) {
        return p.serupa() >= SAMA;
    }

    /** Of one kind and unit, and not the same number. */
    static boolean berbeda(Padanan<Fakta> p) {
        Fakta a = p.satu();
        Fakta b = p.dua();
        boolean uang = a.ukuran() == Ukuran.PAGU || a.ukuran() == Ukuran.REALISASI_ANGGARAN;
        boolean sejenis = uang && a.sekelipatan(b)
                || !uang
                        && (bagianSeratus(a) && bagianSeratus(b)
                                || a.angka().bentuk() == b.angka().bentuk()
                                        && (a.satuan().equals(b.satuan())
                                                || a.satuan().isEmpty()
                                                || b.satuan().isEmpty()));
        return sejenis && !PadananFakta.senilai(a.angka(), b.angka());
    }

    private static boolean bagianSeratus(Fakta f) {
        return f.persen() && !f.mutlak();
    }

    /** The other document may itself print two numbers, one of which is this. */
    static boolean adaYangSama(Fakta a, List<Fakta> lain) {
        return lain.stream()
                .filter(f -> f.ukuran() == a.ukuran()
                        && f.tahun().equals(a.tahun())
                        && f.nama().serupa(a.nama()) >= SAMA)
                .anyMatch(f -> PadananFakta.senilai(f.angka(), a.angka()));
    }
}
