package id.kinerja.laporan.lkjip.lampiran;

import id.kinerja.dokumen.Blok;
import id.kinerja.kernel.FormatIndonesia;
import id.kinerja.laporan.Bagian;
import id.kinerja.laporan.Konteks;
import id.kinerja.laporan.pk.NaskahPk;
import id.kinerja.laporan.pk.PernyataanPk;
import id.kinerja.laporan.pk.TabelPk;
import id.kinerja.laporan.pk.TandaTanganPk;
import id.kinerja.perjanjian.VersiPk;
import java.util.ArrayList;
import java.util.List;

/** The agreement as signed: statement with both signatures, then its annexes; a revision stands after the original. @dasar PermenPAN-RB 53/2014, Lampiran I */
final class PerjanjianKinerja implements Bagian {
    @Override
    public String kode() {
        return "lampiran4.perjanjian";
    }

    @Override
    public String judul() {
        return "Perjanjian Kinerja";
    }

    @Override
    public List<Blok> susun(Konteks k) {
        List<Blok> isi = new ArrayList<>();
        for (VersiPk versi : VersiPk.values()) {
            NaskahPk naskah = new NaskahPk(k, versi);
            if (!naskah.sasaran().isEmpty()) {
                isi.addAll(versi(naskah));
            }
        }
        return isi;
    }

    private static List<Blok> versi(NaskahPk naskah) {
        List<Blok> isi = new ArrayList<>();
        isi.add(new Blok.JudulKecil(naskah.nama() + " Tahun " + naskah.k().tahun()));
        if (naskah.pertama().isPresent()) {
            isi.addAll(PernyataanPk.susun(naskah));
            isi.addAll(TandaTanganPk.susun(naskah, tempat(naskah)));
        }
        TabelPk tabel = new TabelPk(naskah, "tabel.lampiran4");
        isi.addAll(tabel.sasaran());
        isi.addAll(tabel.anggaran());
        return isi;
    }

    /** The copy of a signed agreement; of a day not known only the year is. */
    private static String tempat(NaskahPk naskah) {
        return naskah.penandatanganan()
                .map(x -> x.tempat()
                        + x.tanggal()
                                .map(t -> ", " + FormatIndonesia.tanggal(t))
                                .orElse(", " + naskah.k().tahun()))
                .orElse("");
    }
}
