package id.kinerja.laporan.iku;

import id.kinerja.dokumen.Blok;
import id.kinerja.dokumen.Sebaris;
import id.kinerja.dokumen.Tabel.JenisBaris;
import id.kinerja.dokumen.Tabel.Sel;
import id.kinerja.kernel.Hitungan;
import id.kinerja.laporan.Bagian;
import id.kinerja.laporan.Konteks;
import id.kinerja.laporan.kalimat.HasilTahun;
import id.kinerja.laporan.kalimat.KalimatKelompok;
import id.kinerja.laporan.kalimat.Rangkai;
import id.kinerja.laporan.lkjip.bab3.CaraMengukur;
import id.kinerja.laporan.lkjip.bab3.Sebutan;
import id.kinerja.laporan.lkjip.bab3.TabelSkala;
import id.kinerja.laporan.tabel.PenyusunTabel;
import id.kinerja.laporan.tabel.SelAngka;
import id.kinerja.perencanaan.Indikator;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Target, realisation, capaian and category of each IKU this year, and what they say. */
final class CapaianIku implements Bagian {
    private static final String KUNCI = "tabel.iku.capaian";

    @Override
    public String kode() {
        return "iku.capaian";
    }

    @Override
    public String judul() {
        return "Target dan realisasi tahun ini";
    }

    @Override
    public List<Blok> susun(Konteks k) {
        DaftarIku daftar = DaftarIku.dari(k);
        if (daftar.semua().isEmpty()) {
            return List.of();
        }
        List<Blok> isi = new ArrayList<>();
        isi.add(new Blok.Paragraf(Rangkai.kosong()
                .rujuk(KUNCI)
                .teks(" membandingkan target dan realisasi setiap indikator pada tahun " + k.tahun() + ".")
                .catatanKaki(CaraMengukur.pembulatan(k.data().setelan()))
                .jadi()));
        isi.add(tabel(k, daftar));
        isi.add(new Blok.Paragraf(KalimatKelompok.ringkas(hasil(k, daftar.semua()))));
        for (DaftarIku.Kelompok x : daftar.kelompok()) {
            if (!x.indikator().isEmpty()) {
                isi.add(new Blok.Paragraf(berjudul(x, KalimatKelompok.uraian(hasil(k, x.indikator())))));
            }
        }
        isi.addAll(TabelSkala.susun(k));
        return isi;
    }

    /** A paragraph that begins with what it is about. */
    static List<Sebaris> berjudul(DaftarIku.Kelompok kelompok, List<Sebaris> kalimat) {
        String label = kelompok.sebutan();
        return Rangkai.kosong()
                .tebal(label.endsWith(".") ? label : label + ".")
                .teks(" ")
                .isi(kalimat)
                .jadi();
    }

    private static List<HasilTahun> hasil(Konteks k, List<Indikator> indikator) {
        return indikator.stream()
                .map(i -> HasilTahun.dari(k.ukur(), i, k.tahun()))
                .toList();
    }

    private static Blok tabel(Konteks k, DaftarIku daftar) {
        SelAngka sel = new SelAngka(k.data().setelan().desimal());
        List<Hitungan> semua = hasil(k, daftar.semua()).stream()
                .flatMap(h -> Stream.of(h.target(), h.realisasi()))
                .toList();
        boolean persen = SelAngka.semuaPersen(semua);
        PenyusunTabel t = PenyusunTabel.tabel(
                        KUNCI,
                        "Target, realisasi, dan capaian indikator tahun " + k.tahun() + (persen ? " (persen)" : ""))
                .sisa("Indikator")
                .angka(22, "Target")
                .angka(22, "Realisasi")
                .angka(18, persen ? "Capaian" : "Capaian (%)")
                .teks(26, "Kategori");
        for (DaftarIku.Kelompok x : daftar.kelompok()) {
            t.judulBaris(x.jenis(), x.judul());
            for (HasilTahun h : hasil(k, x.indikator())) {
                SelAngka seragam = sel.seragam(List.of(h.target(), h.realisasi()));
                t.baris(
                        h.diBawahTarget() ? JenisBaris.DI_BAWAH_TARGET : JenisBaris.BIASA,
                        List.of(
                                Sel.teks(Sebutan.lengkap(h.indikator())),
                                persen ? seragam.polos(h.target()) : seragam.bersatuan(h.target()),
                                persen ? seragam.polos(h.realisasi()) : seragam.bersatuan(h.realisasi()),
                                sel.polos(h.capaian()),
                                sel.kata(h.kategori())));
            }
        }
        return t.sumber(Sebutan.sumberKinerja(k)).jadi();
    }
}
