package id.kinerja.laporan.lkjip.bab3;

import id.kinerja.anggaran.JenisBelanja;
import id.kinerja.anggaran.TahapAnggaran;
import id.kinerja.dokumen.Blok;
import id.kinerja.dokumen.Tabel.JenisBaris;
import id.kinerja.dokumen.Tabel.Sel;
import id.kinerja.kernel.Hitungan;
import id.kinerja.laporan.Konteks;
import id.kinerja.laporan.kalimat.Rangkai;
import id.kinerja.laporan.tabel.PenyusunTabel;
import id.kinerja.laporan.tabel.SelAngka;
import id.kinerja.pengukuran.UkurAnggaran.Ukuran;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Ceiling and absorption by kind of spending; an absorption that is only reported is marked so. */
final class BelanjaJenis {
    private static final String KUNCI = "tabel.bab3.belanja";

    private BelanjaJenis() {}

    static List<Blok> susun(Konteks k) {
        List<JenisBelanja> jenis = Stream.of(JenisBelanja.values())
                .filter(j -> dilaporkan(k, j).isPresent()
                        || ukur(k, Ukuran.REALISASI, j).angka().isPresent())
                .toList();
        if (jenis.isEmpty()) {
            return List.of();
        }
        PenyusunTabel t = PenyusunTabel.tabel(KUNCI, "Belanja menurut jenis tahun " + k.tahun())
                .sisa("Jenis belanja")
                .angka(34, "Anggaran (Rp)")
                .angka(34, "Realisasi (Rp)")
                .angka(22, "Serapan (%)");
        SelAngka sel = new SelAngka(k.data().setelan().desimal());
        jenis.forEach(j -> t.baris(JenisBaris.BIASA, baris(k, sel, j)));
        return List.of(
                new Blok.Paragraf(Rangkai.awali("Penyerapan menurut jenis belanja disajikan pada ")
                        .rujuk(KUNCI)
                        .teks(".")
                        .jadi()),
                t.sumber(Sebutan.sumberAnggaran(k)).jadi());
    }

    private static List<Sel> baris(Konteks k, SelAngka sel, JenisBelanja j) {
        Hitungan serapan = ukur(k, Ukuran.SERAPAN, j);
        return List.of(
                Sel.teks(j == JenisBelanja.OPERASI ? "Belanja operasi" : "Belanja modal"),
                sel.polos(ukur(k, Ukuran.PAGU, j)),
                sel.polos(ukur(k, Ukuran.REALISASI, j)),
                serapan.angka().isPresent()
                        ? sel.polos(serapan)
                        : dilaporkan(k, j).map(sel::polos).orElse(SelAngka.strip()));
    }

    /** Of the budget in force: revised where there is one. */
    private static Hitungan ukur(Konteks k, Ukuran ukuran, JenisBelanja j) {
        TahapAnggaran tahap = k.data().anggaranJenis().stream()
                        .anyMatch(a -> a.tahun().equals(k.data().tahun()) && a.tahap() == TahapAnggaran.PERUBAHAN)
                ? TahapAnggaran.PERUBAHAN
                : TahapAnggaran.MURNI;
        return k.ukur().anggaran().jenis(ukuran, j, tahap);
    }

    private static Optional<Hitungan> dilaporkan(Konteks k, JenisBelanja j) {
        return k.ukur().lain().dilaporkan(j.name().toLowerCase(Locale.ROOT), "serapan", k.tahun()).stream()
                .findFirst();
    }
}
