package id.kinerja.laporan.lkjip.bab2;

import id.kinerja.dokumen.Blok;
import id.kinerja.dokumen.Tabel.JenisBaris;
import id.kinerja.dokumen.Tabel.Sel;
import id.kinerja.kernel.Hitungan;
import id.kinerja.laporan.Bagian;
import id.kinerja.laporan.Konteks;
import id.kinerja.laporan.kalimat.Rangkai;
import id.kinerja.laporan.tabel.PenyusunTabel;
import id.kinerja.laporan.tabel.SelAngka;
import id.kinerja.perencanaan.DokumenTarget;
import id.kinerja.perencanaan.Indikator;
import id.kinerja.perencanaan.Sasaran;
import id.kinerja.perencanaan.TingkatIndikator;
import id.kinerja.perencanaan.Tujuan;
import java.util.List;
import java.util.Optional;

/** The performance plan (Renja) of the year. */
final class RencanaKinerja implements Bagian {
    private static final String KUNCI = "tabel.bab2.rencana-kinerja";

    @Override
    public String kode() {
        return "bab2.rencana-kinerja";
    }

    @Override
    public String judul() {
        return "Rencana kinerja tahunan";
    }

    @Override
    public List<Blok> susun(Konteks k) {
        PenyusunTabel t = PenyusunTabel.tabel(KUNCI, "Rencana kinerja tahun " + k.tahun())
                .sisa("Tujuan, sasaran, indikator")
                .teks(24, "Satuan")
                .angka(26, "Target");
        for (Tujuan x : k.data().tujuan()) {
            isi(t, k, JenisBaris.GRUP, "Tujuan " + x.nomor() + "  " + x.uraian(), TingkatIndikator.TUJUAN, x.kode());
            sasaran(k, Optional.of(x.kode())).forEach(s -> sasaran(t, k, s));
        }
        sasaran(k, Optional.empty()).forEach(s -> sasaran(t, k, s));
        if (t.hampa()) {
            return List.of();
        }
        return List.of(
                new Blok.Paragraf(Rangkai.kosong()
                        .rujuk(KUNCI)
                        .teks(" memuat target yang direncanakan untuk tahun " + k.tahun() + ".")
                        .jadi()),
                t.sumber("Rencana Kerja " + k.data().profil().namaOpd() + " Tahun " + k.tahun() + ".")
                        .jadi());
    }

    private static void sasaran(PenyusunTabel t, Konteks k, Sasaran s) {
        String judul = "Sasaran " + s.nomor() + "  " + s.uraian();
        isi(t, k, JenisBaris.SUBGRUP, judul, TingkatIndikator.SASARAN, s.kode());
    }

    private static void isi(
            PenyusunTabel t, Konteks k, JenisBaris jenis, String judul, TingkatIndikator tingkat, String induk) {
        List<Indikator> indikator = k.data().indikator().stream()
                .filter(i -> i.tingkat() == tingkat && i.induk().equals(induk))
                .filter(i -> TargetDokumen.ada(k, i, k.tahun(), DokumenTarget.RENJA))
                .toList();
        if (indikator.isEmpty()) {
            return;
        }
        t.judulBaris(jenis, judul);
        SelAngka sel = new SelAngka(k.data().setelan().desimal());
        for (Indikator i : indikator) {
            Hitungan target = k.ukur().indikator().target(i, k.tahun(), DokumenTarget.RENJA);
            t.baris(
                    JenisBaris.SUB_KEGIATAN,
                    List.of(
                            Sel.teks(i.nomor().map(n -> n + "  ").orElse("") + i.nama()),
                            Sel.teks(target.satuan().nama()),
                            sel.polos(target)));
        }
    }

    private static List<Sasaran> sasaran(Konteks k, Optional<String> tujuan) {
        return k.data().sasaran().stream()
                .filter(s -> s.tujuan().equals(tujuan))
                .toList();
    }
}
