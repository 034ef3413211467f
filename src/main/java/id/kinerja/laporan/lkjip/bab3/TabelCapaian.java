package id.kinerja.laporan.lkjip.bab3;

import id.kinerja.dokumen.Blok;
import id.kinerja.dokumen.Tabel.JenisBaris;
import id.kinerja.dokumen.Tabel.Sel;
import id.kinerja.kernel.Hitungan;
import id.kinerja.laporan.Konteks;
import id.kinerja.laporan.kalimat.HasilTahun;
import id.kinerja.laporan.tabel.PenyusunTabel;
import id.kinerja.laporan.tabel.SelAngka;
import id.kinerja.perencanaan.Indikator;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Target, realisation, capaian and category by tujuan and sasaran, with averages. */
public final class TabelCapaian {
    private final Konteks k;
    private final SelAngka sel;
    private final boolean rumus;
    private final boolean persen;
    private final PenyusunTabel tabel;

    private TabelCapaian(Konteks k, String kunci, List<PohonKinerja.IsiTujuan> pohon) {
        this.k = k;
        this.sel = new SelAngka(k.data().setelan().desimal());
        List<Indikator> semua =
                pohon.stream().flatMap(PohonKinerja.IsiTujuan::semua).toList();
        this.rumus = semua.stream().anyMatch(i -> i.rumus().isPresent());
        this.persen = SelAngka.semuaPersen(semua.stream()
                .flatMap(i -> Stream.of(
                        k.ukur().indikator().target(i, k.tahun()),
                        k.ukur().indikator().realisasi(i, k.tahun())))
                .toList());
        this.tabel = PenyusunTabel.tabel(
                        kunci,
                        "Target, realisasi, dan capaian kinerja tahun " + k.tahun() + (persen ? " (persen)" : ""))
                .sisa("Tujuan, sasaran, indikator");
        if (rumus) {
            tabel.teks(42, "Rumus");
        }
        tabel.angka(20, "Target")
                .angka(20, "Realisasi")
                .angka(17, persen ? "Capaian" : "Capaian (%)")
                .teks(24, "Kategori");
    }

    public static Blok susun(Konteks k, String kunci, List<PohonKinerja.IsiTujuan> pohon) {
        TabelCapaian t = new TabelCapaian(k, kunci, pohon);
        pohon.forEach(t::tujuan);
        t.keseluruhan(pohon);
        return t.tabel.sumber(Sebutan.sumberKinerja(k)).jadi();
    }

    private void tujuan(PohonKinerja.IsiTujuan t) {
        t.tujuan().ifPresent(x -> tabel.judulBaris(JenisBaris.GRUP, Sebutan.tujuan(x)));
        t.indikator().forEach(this::indikator);
        for (PohonKinerja.IsiSasaran s : t.sasaran()) {
            tabel.judulBaris(JenisBaris.SUBGRUP, Sebutan.sasaran(s.sasaran()));
            s.indikator().forEach(this::indikator);
            if (s.indikator().size() > 1) {
                rataRata(
                        "Rata-rata capaian " + Sebutan.sasaranPendek(s.sasaran()),
                        k.ukur().sasaran().rataRata(s.sasaran()),
                        JenisBaris.JUMLAH);
            }
        }
    }

    private void keseluruhan(List<PohonKinerja.IsiTujuan> pohon) {
        if (pohon.stream().mapToInt(t -> t.sasaran().size()).sum() > 1) {
            rataRata("Rata-rata capaian keseluruhan", k.ukur().sasaran().keseluruhan(), JenisBaris.TOTAL);
        }
    }

    private void indikator(Indikator i) {
        HasilTahun h = HasilTahun.dari(k.ukur(), i, k.tahun());
        SelAngka seragam = sel.seragam(List.of(h.target(), h.realisasi()));
        List<Sel> isi = new ArrayList<>();
        isi.add(Sel.teks(Sebutan.lengkap(i)));
        if (rumus) {
            isi.add(i.rumus().map(Sel::teks).orElse(SelAngka.strip()));
        }
        isi.add(persen ? seragam.polos(h.target()) : seragam.bersatuan(h.target()));
        isi.add(persen ? seragam.polos(h.realisasi()) : seragam.bersatuan(h.realisasi()));
        isi.add(sel.polos(h.capaian()));
        isi.add(sel.kata(h.kategori()));
        tabel.baris(h.diBawahTarget() ? JenisBaris.DI_BAWAH_TARGET : JenisBaris.BIASA, isi);
    }

    private void rataRata(String judul, Hitungan rata, JenisBaris jenis) {
        tabel.baris(
                jenis,
                List.of(
                        Sel.teks(judul).selebar(rumus ? 4 : 3),
                        sel.polos(rata),
                        sel.kata(k.ukur().sasaran().kategori(rata))));
    }
}
