package id.kinerja.laporan.lkjip.bab2;

import id.kinerja.anggaran.AnggaranJenis;
import id.kinerja.anggaran.JenisBelanja;
import id.kinerja.anggaran.TahapAnggaran;
import id.kinerja.dokumen.Blok;
import id.kinerja.dokumen.Sebaris;
import id.kinerja.dokumen.Tabel.JenisBaris;
import id.kinerja.dokumen.Tabel.Sel;
import id.kinerja.kernel.Hitungan;
import id.kinerja.laporan.Bagian;
import id.kinerja.laporan.Konteks;
import id.kinerja.laporan.kalimat.Rangkai;
import id.kinerja.laporan.lkjip.bab3.KolomPagu;
import id.kinerja.laporan.tabel.PenyusunTabel;
import id.kinerja.laporan.tabel.SelAngka;
import id.kinerja.pengukuran.UkurAnggaran.Ukuran;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The budget of the year: its ceiling and its parts by kind of spending. */
final class RencanaAnggaran implements Bagian {
    private static final String KUNCI = "tabel.bab2.anggaran-jenis";
    private static final String SERAPAN = "serapan";

    @Override
    public String kode() {
        return "bab2.anggaran";
    }

    @Override
    public String judul() {
        return "Rencana anggaran";
    }

    @Override
    public List<Blok> susun(Konteks k) {
        List<Blok> isi = new ArrayList<>();
        if (k.ukur().anggaran().total(Ukuran.PAGU).angka().isPresent() && !k.adaNarasi(kode())) {
            isi.add(new Blok.Paragraf(Rangkai.awali("Untuk melaksanakan rencana itu disediakan anggaran ")
                    .nilai(k.ukur().anggaran().total(Ukuran.PAGU))
                    .teks(" pada tahun " + k.tahun())
                    .isi(tahap(k))
                    .teks(".")
                    .jadi()));
        }
        if (!jenis(k).isEmpty()) {
            isi.add(new Blok.Paragraf(Rangkai.kosong()
                    .rujuk(KUNCI)
                    .teks(" merinci anggaran menurut jenis belanja.")
                    .jadi()));
            isi.add(tabel(k));
        }
        return isi;
    }

    private static List<Sebaris> tahap(Konteks k) {
        return KolomPagu.duaTahap(k)
                ? Rangkai.awali(" menurut anggaran perubahan, dari pagu murni ")
                        .nilai(k.ukur().anggaran().pagu(TahapAnggaran.MURNI))
                        .jadi()
                : List.of();
    }

    private static Blok tabel(Konteks k) {
        SelAngka sel = new SelAngka(k.data().setelan().desimal());
        List<TahapAnggaran> tahap = Stream.of(TahapAnggaran.values())
                .filter(t -> jenis(k).stream().anyMatch(a -> a.tahap() == t))
                .toList();
        boolean dilaporkan =
                jenis(k).stream().anyMatch(a -> serapan(k, a.jenis()).isPresent());
        PenyusunTabel t = PenyusunTabel.tabel(KUNCI, "Anggaran menurut jenis belanja tahun " + k.tahun() + " (rupiah)")
                .sisa("Jenis belanja");
        tahap.forEach(x -> t.angka(34, x == TahapAnggaran.MURNI ? "Anggaran murni" : "Anggaran perubahan"));
        if (dilaporkan) {
            t.angka(30, "Serapan dilaporkan (%)");
        }
        for (JenisBelanja j : JenisBelanja.values()) {
            if (jenis(k).stream().noneMatch(a -> a.jenis() == j)) {
                continue;
            }
            List<Sel> baris = new ArrayList<>(List.of(Sel.teks(nama(j))));
            tahap.forEach(x -> baris.add(sel.polos(k.ukur().anggaran().jenis(j, x))));
            if (dilaporkan) {
                baris.add(serapan(k, j).map(sel::polos).orElse(SelAngka.strip()));
            }
            t.baris(JenisBaris.BIASA, baris);
        }
        return t.sumber(jenis(k).getFirst().sumber().rujukan() + ".").jadi();
    }

    private static Optional<Hitungan> serapan(Konteks k, JenisBelanja j) {
        return k.ukur().lain().dilaporkan(j.name().toLowerCase(Locale.ROOT), SERAPAN, k.tahun()).stream()
                .findFirst();
    }

    private static List<AnggaranJenis> jenis(Konteks k) {
        return k.data().anggaranJenis().stream()
                .filter(a -> a.tahun().equals(k.data().tahun()))
                .toList();
    }

    private static String nama(JenisBelanja j) {
        return j == JenisBelanja.OPERASI ? "Belanja operasi" : "Belanja modal";
    }
}
