package id.kinerja.laporan.lkjip.bab2;

import id.kinerja.anggaran.Program;
import id.kinerja.dokumen.Blok;
import id.kinerja.dokumen.Tabel.JenisBaris;
import id.kinerja.dokumen.Tabel.Sel;
import id.kinerja.kernel.Hasil;
import id.kinerja.kernel.Hitungan;
import id.kinerja.laporan.Bagian;
import id.kinerja.laporan.Konteks;
import id.kinerja.laporan.kalimat.Rangkai;
import id.kinerja.laporan.tabel.PenyusunTabel;
import id.kinerja.laporan.tabel.SelAngka;
import id.kinerja.perencanaan.Indikator;
import id.kinerja.perencanaan.TingkatIndikator;
import java.util.List;

/** The indicators of the programmes with their targets. */
final class TargetProgram implements Bagian {
    private static final String KUNCI = "tabel.bab2.target-program";

    @Override
    public String kode() {
        return "bab2.target-program";
    }

    @Override
    public String judul() {
        return "Target indikator program";
    }

    @Override
    public int tingkat() {
        return 3;
    }

    @Override
    public List<Blok> susun(Konteks k) {
        PenyusunTabel t = PenyusunTabel.tabel(KUNCI, "Target indikator program tahun " + k.tahun())
                .teks(55, "Program")
                .sisa("Indikator program")
                .teks(20, "Satuan")
                .angka(20, "Target");
        SelAngka sel = new SelAngka(k.data().setelan().desimal());
        for (Program p : k.data().program()) {
            String nama = p.nama();
            for (Indikator i : k.ukur().indikator().milik(p.kode().nilai())) {
                Hitungan target = k.ukur().indikator().target(i, k.tahun());
                if (i.tingkat() == TingkatIndikator.PROGRAM && !(target.hasil() instanceof Hasil.TakTerhitung)) {
                    t.baris(
                            JenisBaris.BIASA,
                            List.of(
                                    Sel.teks(nama),
                                    Sel.teks(i.nama()),
                                    Sel.teks(target.satuan().nama()),
                                    sel.polos(target)));
                    nama = "";
                }
            }
        }
        if (t.hampa()) {
            return List.of();
        }
        return List.of(
                new Blok.Paragraf(Rangkai.kosong()
                        .rujuk(KUNCI)
                        .teks(" memuat indikator setiap program beserta targetnya.")
                        .jadi()),
                t.sumber(k.data().profil().namaOpd() + ", rencana kinerja tahun " + k.tahun() + ".")
                        .jadi());
    }
}
