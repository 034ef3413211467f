package id.kinerja.laporan.kalimat;

import id.kinerja.dokumen.Sebaris;
import id.kinerja.kernel.Hasil;
import id.kinerja.kernel.Hitungan;
import java.util.List;

/** Realisation against the target of the same year, one indicator at a time. */
public final class KalimatTahunIni {
    private KalimatTahunIni() {}

    public static List<Sebaris> satu(HasilTahun h) {
        Rangkai k = Rangkai.awali(h.nama());
        switch (h.kedudukan()) {
            case MELAMPAUI -> melampaui(k, h);
            case MENCAPAI -> mencapai(k, h);
            case DI_BAWAH -> diBawah(k, h);
            case TERUKUR, TIDAK_TERUKUR -> {
                return tidakTerukur(h);
            }
        }
        return k.teks(".").kalimat();
    }

    private static void melampaui(Rangkai k, HasilTahun h) {
        k.teks(" terealisasi ").nilai(h.realisasi());
        if (h.indikator().arah().makinRendahMakinBaik()) {
            k.teks(", lebih rendah—dan karena itu lebih baik—daripada batas ").nilai(h.target());
        } else {
            k.teks(", melampaui target ").nilai(h.target());
        }
        capaian(k, h);
    }

    private static void mencapai(Rangkai k, HasilTahun h) {
        if (h.target().hasil() instanceof Hasil.Rentang) {
            k.teks(" terealisasi ").nilai(h.realisasi()).teks(", di dalam rentang target ");
        } else {
            k.teks(" tepat mencapai target ");
        }
        k.nilai(h.target());
        kategori(k, h.kategori());
    }

    private static void diBawah(Rangkai k, HasilTahun h) {
        k.teks(" terealisasi ").nilai(h.realisasi());
        if (h.indikator().arah().makinRendahMakinBaik()) {
            k.teks(", melebihi batas ").nilai(h.target());
        } else {
            k.teks(" dari target ").nilai(h.target());
        }
        if (h.selisih().angka().isPresent()) {
            k.teks(h.indikator().arah().makinRendahMakinBaik() ? ", lebih " : ", kurang ")
                    .besarnya(h.selisih());
        }
        if (h.indikator().arah().makinRendahMakinBaik()) {
            k.teks(", sehingga target belum tercapai");
        }
        capaian(k, h);
    }

    private static List<Sebaris> tidakTerukur(HasilTahun h) {
        if (h.realisasi().angka().isEmpty()) {
            return Rangkai.awali("Realisasi ")
                    .teks(h.namaDiTengah())
                    .teks(" belum tersedia; capaian tidak dihitung dan tidak diikutkan dalam rata-rata.")
                    .kalimat();
        }
        if (h.target().angka().filter(t -> t.signum() == 0).isPresent()) {
            return Rangkai.awali("Target ")
                    .teks(h.namaDiTengah())
                    .teks(" nol; capaian tidak dapat dihitung.")
                    .kalimat();
        }
        Rangkai k = Rangkai.awali("Capaian ").teks(h.namaDiTengah()).teks(" tidak dapat dihitung");
        if (h.capaian().hasil() instanceof Hasil.TakTerhitung(String alasan)) {
            k.teks(": " + alasan);
        }
        return k.teks(".").kalimat();
    }

    private static void capaian(Rangkai k, HasilTahun h) {
        k.teks("; capaiannya ").nilai(h.capaian());
        kategori(k, h.kategori());
    }

    static void kategori(Rangkai k, Hitungan kategori) {
        if (kategori.hasil() instanceof Hasil.Kata(String nama)) {
            k.teks(" (" + nama + ")");
        }
    }
}
