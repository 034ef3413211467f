package id.kinerja.laporan.lkjip.bab2;

import id.kinerja.anggaran.Program;
import id.kinerja.dokumen.Blok;
import id.kinerja.dokumen.Tabel.JenisBaris;
import id.kinerja.dokumen.Tabel.Sel;
import id.kinerja.kernel.KodeProgram;
import id.kinerja.laporan.Bagian;
import id.kinerja.laporan.Konteks;
import id.kinerja.laporan.kalimat.Rangkai;
import id.kinerja.laporan.tabel.PenyusunTabel;
import id.kinerja.laporan.tabel.SelAngka;
import id.kinerja.pengukuran.UkurAnggaran;
import id.kinerja.pengukuran.UkurAnggaran.Ukuran;
import java.util.List;

/** The ceiling of every programme, kegiatan and sub kegiatan, as the annex of the Perjanjian Kinerja lists it. */
final class AlokasiProgram implements Bagian {
    private static final String KUNCI = "tabel.bab2.alokasi-program";

    @Override
    public String kode() {
        return "bab2.alokasi-program";
    }

    @Override
    public String judul() {
        return "Alokasi anggaran program, kegiatan, dan sub kegiatan";
    }

    @Override
    public int tingkat() {
        return 3;
    }

    @Override
    public List<Blok> susun(Konteks k) {
        if (k.data().perjanjianAnggaran().isEmpty()) {
            return List.of();
        }
        UkurAnggaran a = k.ukur().anggaran();
        SelAngka sel = new SelAngka(k.data().setelan().desimal());
        PenyusunTabel t = PenyusunTabel.tabel(KUNCI, "Alokasi anggaran tahun " + k.tahun() + " (rupiah)")
                .teks(30, "Kode")
                .sisa("Program/kegiatan/sub kegiatan")
                .angka(32, "Anggaran")
                .rapat();
        k.data().program().stream().map(Program::kode).forEach(p -> baris(t, a, sel, p));
        if (t.hampa()) {
            return List.of();
        }
        t.baris(JenisBaris.TOTAL, List.of(Sel.teks("Jumlah").selebar(2), sel.polos(a.total(Ukuran.PAGU))));
        return List.of(
                new Blok.Paragraf(Rangkai.awali("Perjanjian Kinerja didukung anggaran ")
                        .nilai(a.total(Ukuran.PAGU))
                        .teks(", yang dirinci pada ")
                        .rujuk(KUNCI)
                        .teks(".")
                        .jadi()),
                t.sumber(k.data().profil().namaOpd() + ", anggaran tahun " + k.tahun() + "; diolah.")
                        .jadi());
    }

    private static void baris(PenyusunTabel t, UkurAnggaran a, SelAngka sel, KodeProgram kode) {
        t.baris(
                JenisTingkat.baris(kode.tingkat()),
                List.of(Sel.teks(kode.nilai()), Sel.teks(a.nama(kode)), sel.polos(a.pos(Ukuran.PAGU, kode))));
        a.anak(kode).forEach(anak -> baris(t, a, sel, anak));
    }
}
