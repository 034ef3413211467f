package id.kinerja.laporan.iku;

import id.kinerja.dokumen.Blok;
import id.kinerja.dokumen.Tabel.JenisBaris;
import id.kinerja.dokumen.Tabel.Sel;
import id.kinerja.kernel.Hitungan;
import id.kinerja.laporan.Bagian;
import id.kinerja.laporan.Konteks;
import id.kinerja.laporan.kalimat.Rangkai;
import id.kinerja.laporan.lkjip.bab2.TargetDokumen;
import id.kinerja.laporan.lkjip.bab3.Sebutan;
import id.kinerja.laporan.tabel.PenyusunTabel;
import id.kinerja.laporan.tabel.SelAngka;
import id.kinerja.pengukuran.UkurIndikator;
import id.kinerja.perencanaan.DokumenTarget;
import id.kinerja.perencanaan.Indikator;
import java.util.List;

/** Where the IKU document sets another target than the one measured against: the capaian against that one. */
final class CapaianDokumenIku implements Bagian {
    private static final String KUNCI = "tabel.iku.capaian-dokumen";

    @Override
    public String kode() {
        return "iku.capaian-dokumen";
    }

    @Override
    public String judul() {
        return "Capaian terhadap target dokumen IKU";
    }

    @Override
    public List<Blok> susun(Konteks k) {
        List<Indikator> beda = DaftarIku.dari(k).semua().stream()
                .filter(i -> TargetDokumen.ada(k, i, k.tahun(), DokumenTarget.IKU))
                .filter(i -> berbeda(k, i))
                .toList();
        if (beda.isEmpty()) {
            return List.of();
        }
        UkurIndikator u = k.ukur().indikator();
        SelAngka sel = new SelAngka(k.data().setelan().desimal());
        PenyusunTabel t = PenyusunTabel.tabel(KUNCI, "Capaian terhadap target dokumen IKU tahun " + k.tahun())
                .sisa("Indikator")
                .angka(26, "Target")
                .angka(26, "Realisasi")
                .angka(20, "Capaian (%)");
        for (Indikator i : beda) {
            Hitungan target = u.target(i, k.tahun(), DokumenTarget.IKU);
            t.baris(
                    JenisBaris.BIASA,
                    List.of(
                            Sel.teks(Sebutan.pendek(i)),
                            sel.bersatuan(target),
                            sel.bersatuan(u.realisasi(i, k.tahun(), target.satuan())),
                            sel.polos(u.capaian(i, k.tahun(), DokumenTarget.IKU))));
        }
        return List.of(
                new Blok.Paragraf(Rangkai.awali("Dokumen IKU menetapkan target yang berbeda dari target pengukuran; "
                                + "capaian terhadap target tersebut tercantum pada ")
                        .rujuk(KUNCI)
                        .teks(".")
                        .jadi()),
                t.sumber(Sebutan.sumberKinerja(k)).jadi());
    }

    private static boolean berbeda(Konteks k, Indikator i) {
        Hitungan iku = k.ukur().indikator().target(i, k.tahun(), DokumenTarget.IKU);
        Hitungan berlaku = k.ukur().indikator().target(i, k.tahun());
        return !iku.hasil().equals(berlaku.hasil()) || !iku.satuan().equals(berlaku.satuan());
    }
}
