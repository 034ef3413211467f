package id.kinerja.laporan.lkjip.bab2;

import id.kinerja.anggaran.Program;
import id.kinerja.dokumen.Blok;
import id.kinerja.dokumen.Tabel.JenisBaris;
import id.kinerja.dokumen.Tabel.Sel;
import id.kinerja.kernel.KodeProgram;
import id.kinerja.laporan.Bagian;
import id.kinerja.laporan.Konteks;
import id.kinerja.laporan.kalimat.Rangkai;
import id.kinerja.laporan.lkjip.bab3.KolomPagu;
import id.kinerja.laporan.tabel.PenyusunTabel;
import id.kinerja.laporan.tabel.SelAngka;
import id.kinerja.pengukuran.UkurAnggaran;
import id.kinerja.pengukuran.UkurAnggaran.Ukuran;
import java.util.ArrayList;
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
                .rapat();
        List<KolomPagu> pagu = KolomPagu.untuk(k, "Anggaran");
        pagu.forEach(x -> t.angka(pagu.size() == 1 ? 32 : 28, x.judul()));
        k.data().program().stream().map(Program::kode).forEach(p -> baris(t, a, sel, pagu, p));
        if (t.hampa()) {
            return List.of();
        }
        List<Sel> total = new ArrayList<>(List.of(Sel.teks("Jumlah").selebar(2)));
        pagu.forEach(x -> total.add(sel.polos(x.total())));
        t.baris(JenisBaris.TOTAL, total);
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

    private static void baris(PenyusunTabel t, UkurAnggaran a, SelAngka sel, List<KolomPagu> pagu, KodeProgram kode) {
        List<Sel> isi = new ArrayList<>(List.of(Sel.teks(kode.nilai()), Sel.teks(a.nama(kode))));
        pagu.forEach(x -> isi.add(sel.polos(x.pos().apply(kode))));
        t.baris(JenisTingkat.baris(kode.tingkat()), isi);
        a.anak(kode).forEach(anak -> baris(t, a, sel, pagu, anak));
    }
}
