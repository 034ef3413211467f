package id.kinerja.laporan.lkjip.lampiran;

import id.kinerja.datatahun.CakupanRataRata;
import id.kinerja.dokumen.Blok;
import id.kinerja.dokumen.Tabel.JenisBaris;
import id.kinerja.dokumen.Tabel.Sel;
import id.kinerja.kernel.Hitungan;
import id.kinerja.laporan.Bagian;
import id.kinerja.laporan.Konteks;
import id.kinerja.laporan.kalimat.HasilTahun;
import id.kinerja.laporan.kalimat.Rangkai;
import id.kinerja.laporan.lkjip.bab3.PohonKinerja;
import id.kinerja.laporan.lkjip.bab3.Sebutan;
import id.kinerja.laporan.tabel.PenyusunTabel;
import id.kinerja.laporan.tabel.SelAngka;
import java.util.List;

/** Measurement of the sasaran with the average of each and of all. */
final class PengukuranSasaran implements Bagian {
    private static final String KUNCI = "tabel.lampiran1.pengukuran";

    @Override
    public String kode() {
        return "lampiran1.pengukuran";
    }

    @Override
    public String judul() {
        return "Pengukuran pencapaian sasaran";
    }

    @Override
    public List<Blok> susun(Konteks k) {
        List<PohonKinerja.IsiSasaran> sasaran = PohonKinerja.semuaSasaran(k);
        if (sasaran.isEmpty()) {
            return List.of();
        }
        SelAngka sel = new SelAngka(k.data().setelan().desimal());
        PenyusunTabel t = PenyusunTabel.tabel(KUNCI, "Pengukuran pencapaian sasaran tahun " + k.tahun())
                .teks(14, "No")
                .sisa("Sasaran dan indikator")
                .angka(22, "Target")
                .angka(22, "Realisasi")
                .angka(18, "Capaian (%)")
                .teks(25, "Kategori");
        for (PohonKinerja.IsiSasaran s : sasaran) {
            t.judulBaris(JenisBaris.SUBGRUP, Sebutan.sasaran(s.sasaran()));
            s.indikator().forEach(i -> indikator(t, sel, HasilTahun.dari(k.ukur(), i, k.tahun())));
            rata(
                    k,
                    t,
                    sel,
                    "Rata-rata capaian " + Sebutan.sasaranPendek(s.sasaran()),
                    k.ukur().sasaran().rataRata(s.sasaran()),
                    JenisBaris.JUMLAH);
        }
        if (sasaran.size() > 1) {
            rata(
                    k,
                    t,
                    sel,
                    "Rata-rata seluruh indikator sasaran",
                    k.ukur().sasaran().rataRata(CakupanRataRata.INDIKATOR),
                    JenisBaris.JUMLAH);
            rata(
                    k,
                    t,
                    sel,
                    "Rata-rata seluruh sasaran",
                    k.ukur().sasaran().rataRata(CakupanRataRata.SASARAN),
                    JenisBaris.TOTAL);
        }
        return List.of(
                new Blok.Paragraf(Rangkai.kosong()
                        .rujuk(KUNCI)
                        .teks(" memuat pengukuran setiap indikator sasaran beserta rata-ratanya.")
                        .jadi()),
                t.sumber(Sebutan.sumberKinerja(k)).jadi());
    }

    private static void indikator(PenyusunTabel t, SelAngka sel, HasilTahun h) {
        t.baris(
                h.diBawahTarget() ? JenisBaris.DI_BAWAH_TARGET : JenisBaris.BIASA,
                List.of(
                        h.indikator().nomor().map(Sel::teks).orElse(Sel.kosong()),
                        Sel.teks(h.indikator().nama()),
                        SelAngka.tanpaCatatan(sel.bersatuan(h.target())),
                        SelAngka.tanpaCatatan(sel.bersatuan(h.realisasi())),
                        sel.kata(h.capaian()),
                        sel.kata(h.kategori())));
    }

    private static void rata(Konteks k, PenyusunTabel t, SelAngka sel, String judul, Hitungan rata, JenisBaris jenis) {
        t.baris(
                jenis,
                List.of(
                        Sel.kosong(),
                        Sel.teks(judul).selebar(3),
                        sel.polos(rata),
                        sel.kata(k.ukur().sasaran().kategori(rata))));
    }
}
