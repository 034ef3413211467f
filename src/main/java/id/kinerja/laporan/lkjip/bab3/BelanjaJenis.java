package id.kinerja.laporan.lkjip.bab3;

import id.kinerja.anggaran.AnggaranJenis;
import id.kinerja.anggaran.JenisBelanja;
import id.kinerja.anggaran.TahapAnggaran;
import id.kinerja.datatahun.Dilaporkan;
import id.kinerja.dokumen.Blok;
import id.kinerja.dokumen.Tabel.JenisBaris;
import id.kinerja.dokumen.Tabel.Sel;
import id.kinerja.kernel.FormatIndonesia;
import id.kinerja.laporan.Konteks;
import id.kinerja.laporan.kalimat.Rangkai;
import id.kinerja.laporan.tabel.PenyusunTabel;
import id.kinerja.laporan.tabel.SelAngka;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Ceiling and absorption by kind of spending; an absorption that is only reported is marked so. */
final class BelanjaJenis {
    private static final String KUNCI = "tabel.bab3.belanja";

    private BelanjaJenis() {}

    static List<Blok> susun(Konteks k) {
        List<AnggaranJenis> jenis = berlaku(k);
        List<Dilaporkan> serapan = k.data().dilaporkan().stream()
                .filter(d -> d.ukuran().equals("serapan")
                        && d.tahun().equals(k.data().tahun()))
                .filter(d -> jenisDari(d.objek()).isPresent())
                .toList();
        if (serapan.isEmpty() && jenis.stream().noneMatch(j -> j.realisasi().isPresent())) {
            return List.of();
        }
        PenyusunTabel t = PenyusunTabel.tabel(KUNCI, "Belanja menurut jenis tahun " + k.tahun())
                .sisa("Jenis belanja")
                .angka(34, "Anggaran (Rp)")
                .angka(34, "Realisasi (Rp)")
                .angka(22, "Serapan (%)");
        for (JenisBelanja j : JenisBelanja.values()) {
            baris(k, t, j, jenis, serapan);
        }
        return List.of(
                new Blok.Paragraf(Rangkai.awali("Penyerapan menurut jenis belanja disajikan pada ")
                        .rujuk(KUNCI)
                        .teks(".")
                        .jadi()),
                t.sumber(Sebutan.sumberAnggaran(k)).jadi());
    }

    private static void baris(
            Konteks k, PenyusunTabel t, JenisBelanja j, List<AnggaranJenis> jenis, List<Dilaporkan> serapan) {
        Optional<AnggaranJenis> anggaran =
                jenis.stream().filter(a -> a.jenis() == j).findFirst();
        Optional<Dilaporkan> reported = serapan.stream()
                .filter(d -> jenisDari(d.objek()).filter(x -> x == j).isPresent())
                .findFirst();
        if (anggaran.isEmpty() && reported.isEmpty()) {
            return;
        }
        List<Sel> isi = new ArrayList<>();
        isi.add(Sel.teks(j == JenisBelanja.OPERASI ? "Belanja operasi" : "Belanja modal"));
        isi.add(anggaran.map(a -> SelAngka.jumlah(a.pagu())).orElse(SelAngka.strip()));
        isi.add(anggaran.flatMap(AnggaranJenis::realisasi).map(SelAngka::jumlah).orElse(SelAngka.strip()));
        isi.add(reported.map(d -> Sel.teks(FormatIndonesia.angka(
                                d.nilai(), k.data().setelan().desimal()))
                        .dengan("Sebagaimana dilaporkan; realisasi rupiahnya tidak tersedia."))
                .orElse(SelAngka.strip()));
        t.baris(JenisBaris.BIASA, isi);
    }

    private static List<AnggaranJenis> berlaku(Konteks k) {
        List<AnggaranJenis> tahun = k.data().anggaranJenis().stream()
                .filter(a -> a.tahun().equals(k.data().tahun()))
                .toList();
        List<AnggaranJenis> perubahan =
                tahun.stream().filter(a -> a.tahap() == TahapAnggaran.PERUBAHAN).toList();
        return perubahan.isEmpty() ? tahun : perubahan;
    }

    private static Optional<JenisBelanja> jenisDari(String objek) {
        return switch (objek.toLowerCase(Locale.ROOT)) {
            case "operasi" -> Optional.of(JenisBelanja.OPERASI);
            case "modal" -> Optional.of(JenisBelanja.MODAL);
            default -> Optional.empty();
        };
    }
}
