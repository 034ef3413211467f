package id.kinerja.laporan.lkjip.bab3;

import id.kinerja.dokumen.Blok;
import id.kinerja.dokumen.Tabel.JenisBaris;
import id.kinerja.dokumen.Tabel.Sel;
import id.kinerja.kernel.KodeProgram;
import id.kinerja.kernel.TingkatAnggaran;
import id.kinerja.laporan.Konteks;
import id.kinerja.laporan.tabel.PenyusunTabel;
import id.kinerja.laporan.tabel.SelAngka;
import id.kinerja.pengukuran.UkurAnggaran;
import id.kinerja.pengukuran.UkurAnggaran.Ukuran;
import id.kinerja.perencanaan.Indikator;
import id.kinerja.perencanaan.TingkatIndikator;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The budget tree as a table; its columns depend on what the agency knows. */
public final class TabelAnggaran {
    private final Konteks k;
    private final SelAngka sel;
    private final UkurAnggaran ukur;
    private final boolean indikator;
    private final boolean fisik;
    private final boolean selisih;
    private final List<KolomPagu> pagu;

    private TabelAnggaran(Konteks k, boolean indikator, boolean selisih) {
        this.k = k;
        this.sel = new SelAngka(k.data().setelan().desimal());
        this.ukur = k.ukur().anggaran();
        this.indikator = indikator;
        this.selisih = selisih;
        KolomPagu berlaku = new KolomPagu("Anggaran", p -> ukur.pos(Ukuran.PAGU, p), ukur.total(Ukuran.PAGU));
        this.pagu = selisih ? KolomPagu.untuk(k, "Anggaran") : List.of(berlaku);
        this.fisik =
                !selisih && k.data().anggaran().stream().anyMatch(a -> a.fisik().isPresent());
    }

    /** With indicators where sub kegiatan have them, and physical progress where it is known. */
    public static Blok rincian(Konteks k, String kunci) {
        boolean indikator = k.data().indikator().stream().anyMatch(i -> i.tingkat() == TingkatIndikator.SUB_KEGIATAN);
        return new TabelAnggaran(k, indikator, false)
                .susun(kunci, "Rincian anggaran dan realisasi per program, kegiatan, dan sub kegiatan tahun ");
    }

    /** With the difference between ceiling and spending. */
    public static Blok selisih(Konteks k, String kunci) {
        return new TabelAnggaran(k, false, true)
                .susun(kunci, "Anggaran, realisasi, dan selisih per program, kegiatan, dan sub kegiatan tahun ");
    }

    private Blok susun(String kunci, String judul) {
        PenyusunTabel t = PenyusunTabel.tabel(kunci, judul + k.tahun() + " (rupiah)")
                .teks(26, "Kode")
                .sisa("Program, kegiatan, sub kegiatan");
        if (indikator) {
            t.teks(44, "Indikator");
        }
        pagu.forEach(x -> t.angka(25, x.judul()));
        t.angka(25, "Realisasi");
        if (selisih) {
            t.angka(24, "Selisih");
        }
        t.angka(13, fisik ? "Keu %" : "%");
        if (fisik) {
            t.angka(13, "Fisik %");
        }
        PohonAnggaran.semua(k).forEach(kode -> t.baris(jenis(kode), baris(kode)));
        List<Sel> total = new ArrayList<>();
        total.add(Sel.kosong());
        total.add(Sel.teks("Jumlah"));
        if (indikator) {
            total.add(Sel.kosong());
        }
        pagu.forEach(x -> total.add(selisih ? sel.kata(x.total()) : sel.polos(x.total())));
        ukuran().forEach(u -> total.add(selisih ? sel.kata(ukur.total(u)) : sel.polos(ukur.total(u))));
        t.baris(JenisBaris.TOTAL, total);
        Blok tabel = t.rapat().sumber(Sebutan.sumberAnggaran(k)).jadi();
        return pagu.size() > 1 ? new Blok.Lanskap(List.of(tabel)) : tabel;
    }

    private List<Sel> baris(KodeProgram kode) {
        List<Sel> isi = new ArrayList<>();
        isi.add(Sel.teks(PohonAnggaran.kodeCetak(k, kode)));
        Sel nama = Sel.teks(ukur.nama(kode));
        isi.add(
                PohonAnggaran.disimpulkan(k, kode)
                        ? nama.dengan("Tidak tertulis di sumber; ditarik dari jumlah yang dinyatakan dokumen.")
                        : nama);
        if (indikator) {
            isi.add(Sel.teks(indikator(kode)));
        }
        pagu.stream()
                .map(x -> x.pos().apply(kode))
                .map(h -> selisih ? sel.kata(h) : sel.polos(h))
                .forEach(isi::add);
        ukuran().forEach(u -> isi.add(selisih ? sel.kata(ukur.pos(u, kode)) : sel.polos(ukur.pos(u, kode))));
        return isi;
    }

    private List<Ukuran> ukuran() {
        List<Ukuran> hasil = new ArrayList<>(List.of(Ukuran.REALISASI));
        if (selisih) {
            hasil.add(Ukuran.SISA);
        }
        hasil.add(Ukuran.SERAPAN);
        if (fisik) {
            hasil.add(Ukuran.FISIK);
        }
        return hasil;
    }

    private String indikator(KodeProgram kode) {
        return PohonKinerja.indikator(k, tingkat(kode), kode.nilai()).stream()
                .map(Indikator::nama)
                .collect(Collectors.joining("; "));
    }

    private static TingkatIndikator tingkat(KodeProgram kode) {
        return switch (kode.tingkat()) {
            case PROGRAM -> TingkatIndikator.PROGRAM;
            case KEGIATAN -> TingkatIndikator.KEGIATAN;
            case SUB_KEGIATAN -> TingkatIndikator.SUB_KEGIATAN;
        };
    }

    private static JenisBaris jenis(KodeProgram kode) {
        return kode.tingkat() == TingkatAnggaran.PROGRAM
                ? JenisBaris.PROGRAM
                : kode.tingkat() == TingkatAnggaran.KEGIATAN ? JenisBaris.KEGIATAN : JenisBaris.SUB_KEGIATAN;
    }
}
