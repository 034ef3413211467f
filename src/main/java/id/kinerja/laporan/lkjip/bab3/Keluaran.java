package id.kinerja.laporan.lkjip.bab3;

import id.kinerja.anggaran.Program;
import id.kinerja.dokumen.Blok;
import id.kinerja.dokumen.Sebaris;
import id.kinerja.dokumen.Tabel.JenisBaris;
import id.kinerja.dokumen.Tabel.Sel;
import id.kinerja.kernel.FormatIndonesia;
import id.kinerja.laporan.Bagian;
import id.kinerja.laporan.Konteks;
import id.kinerja.laporan.kalimat.HasilTahun;
import id.kinerja.laporan.kalimat.KalimatKelompok;
import id.kinerja.laporan.kalimat.KalimatTahunIni;
import id.kinerja.laporan.kalimat.Rangkai;
import id.kinerja.laporan.tabel.PenyusunTabel;
import id.kinerja.laporan.tabel.SelAngka;
import id.kinerja.perencanaan.TingkatIndikator;
import java.util.ArrayList;
import java.util.List;

/** Outputs, one table per programme; what stays below its target is marked and named. */
final class Keluaran implements Bagian {
    @Override
    public String kode() {
        return "bab3.keluaran";
    }

    @Override
    public String judul() {
        return "Keluaran program";
    }

    @Override
    public int tingkat() {
        return 3;
    }

    @Override
    public List<Blok> susun(Konteks k) {
        List<Blok> isi = new ArrayList<>();
        List<HasilTahun> semua = new ArrayList<>();
        for (Program p : k.data().program()) {
            List<HasilTahun> keluaran = keluaran(k, p);
            if (!keluaran.isEmpty()) {
                semua.addAll(keluaran);
                program(isi, k, p, keluaran);
            }
        }
        if (semua.isEmpty()) {
            return List.of();
        }
        isi.addFirst(Blok.paragraf("Keluaran berikut dihasilkan "
                + FormatIndonesia.cacah(k.data().program().stream()
                        .filter(p -> !keluaran(k, p).isEmpty())
                        .count())
                + " program pada tahun " + k.tahun() + "."));
        return isi;
    }

    private static List<HasilTahun> keluaran(Konteks k, Program p) {
        return k.data().indikator().stream()
                .filter(i -> i.tingkat() == TingkatIndikator.KELUARAN)
                .filter(i -> i.induk().equals(p.kode().nilai())
                        || i.induk().startsWith(p.kode().nilai() + "."))
                .map(i -> HasilTahun.dari(k.ukur(), i, k.tahun()))
                .filter(h ->
                        h.target().angka().isPresent() || h.realisasi().angka().isPresent())
                .toList();
    }

    private static void program(List<Blok> isi, Konteks k, Program p, List<HasilTahun> keluaran) {
        String kunci = "tabel.bab3.keluaran." + p.kode().nilai();
        isi.add(new Blok.Paragraf(Rangkai.awali("Keluaran " + p.nama() + " disajikan pada ")
                .rujuk(kunci)
                .teks(".")
                .jadi()));
        SelAngka sel = new SelAngka(k.data().setelan().desimal());
        PenyusunTabel t = PenyusunTabel.tabel(kunci, "Keluaran " + p.nama() + " tahun " + k.tahun())
                .angka(9, "No")
                .sisa("Indikator keluaran")
                .angka(28, "Target")
                .angka(28, "Realisasi")
                .angka(18, "Capaian (%)");
        for (HasilTahun h : keluaran) {
            t.baris(
                    h.diBawahTarget() ? JenisBaris.DI_BAWAH_TARGET : JenisBaris.BIASA,
                    List.of(
                            h.indikator().nomor().map(Sel::teks).orElse(Sel.kosong()),
                            Sel.teks(h.indikator().nama()),
                            sel.bersatuan(h.target()),
                            sel.bersatuan(h.realisasi()),
                            sel.polos(h.capaian())));
        }
        isi.add(t.sumber(Sebutan.sumberKinerja(k)).jadi());
        isi.add(new Blok.Paragraf(uraian(keluaran)));
    }

    private static List<Sebaris> uraian(List<HasilTahun> keluaran) {
        List<List<Sebaris>> kalimat = new ArrayList<>();
        kalimat.add(KalimatKelompok.ringkas(keluaran));
        keluaran.stream().filter(HasilTahun::diBawahTarget).forEach(h -> kalimat.add(KalimatTahunIni.satu(h)));
        return KalimatKelompok.sambung(kalimat);
    }
}
