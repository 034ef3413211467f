package id.kinerja.laporan.lkjip.bab3;

import id.kinerja.datatahun.KelasSkala;
import id.kinerja.datatahun.Skala;
import id.kinerja.dokumen.Blok;
import id.kinerja.dokumen.Tabel;
import id.kinerja.kernel.FormatIndonesia;
import id.kinerja.laporan.Konteks;
import id.kinerja.laporan.kalimat.Rangkai;
import id.kinerja.laporan.tabel.PenyusunTabel;
import id.kinerja.pengukuran.skala.Cela;
import id.kinerja.pengukuran.skala.Penggolong;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The scale as the agency prints it, with its gaps and overlaps and what is done about them. */
public final class TabelSkala {
    private static final String KUNCI = "tabel.bab3.skala";

    private TabelSkala() {}

    public static List<Blok> susun(Konteks k) {
        Skala skala = k.data().skala();
        if (skala.kelas().isEmpty()) {
            return List.of();
        }
        List<Blok> isi = new ArrayList<>();
        isi.add(new Blok.Paragraf(pengantar(Penggolong.atas(skala))));
        PenyusunTabel t = PenyusunTabel.tabel(KUNCI, "Skala kategori capaian kinerja")
                .sisa("Kategori")
                .teks(70, "Rentang capaian");
        for (KelasSkala kelas : skala.kelas()) {
            t.baris(Tabel.JenisBaris.BIASA, List.of(Tabel.Sel.teks(kelas.nama()), Tabel.Sel.teks(rentang(kelas))));
        }
        isi.add(t.sumber(skala.nama() + ".").jadi());
        return isi;
    }

    private static List<id.kinerja.dokumen.Sebaris> pengantar(Penggolong penggolong) {
        Rangkai r = Rangkai.awali("Capaian digolongkan menurut skala pada ")
                .rujuk(KUNCI)
                .teks(".");
        List<Cela> celah = jenis(penggolong, Cela.Jenis.CELAH);
        List<Cela> tumpangTindih = jenis(penggolong, Cela.Jenis.TUMPANG_TINDIH);
        List<String> catatan = new ArrayList<>();
        if (!celah.isEmpty()) {
            catatan.add(
                    "Skala ini bercelah: " + celah.stream().map(Cela::letak).collect(Collectors.joining("; ")) + ".");
            catatan.add(penggolong.kebijakanCelah());
        }
        tumpangTindih.forEach(c -> catatan.add(c.uraian()));
        if (!catatan.isEmpty()) {
            catatan.add("Yang digolongkan adalah nilai dua desimal yang dicetak.");
            r.catatanKaki(String.join(" ", catatan));
        }
        return r.jadi();
    }

    private static List<Cela> jenis(Penggolong penggolong, Cela.Jenis jenis) {
        return penggolong.cela().stream().filter(c -> c.jenis() == jenis).toList();
    }

    static String rentang(KelasSkala k) {
        Optional<String> min = k.min().map(TabelSkala::persen);
        Optional<String> maks = k.maks().map(TabelSkala::persen);
        if (min.isPresent() && maks.isPresent()) {
            if (k.minTermasuk() && k.maksTermasuk()) {
                return min.get() + " sampai " + maks.get();
            }
            return (k.minTermasuk() ? "sekurang-kurangnya " : "lebih dari ")
                    + min.get()
                    + (k.maksTermasuk() ? " sampai " : " sampai kurang dari ")
                    + maks.get();
        }
        return min.map(m -> k.minTermasuk() ? m + " ke atas" : "lebih dari " + m)
                .or(() -> maks.map(m -> k.maksTermasuk() ? "sampai dengan " + m : "kurang dari " + m))
                .orElse("semua nilai");
    }

    private static String persen(BigDecimal nilai) {
        return FormatIndonesia.persis(nilai) + "%";
    }
}
