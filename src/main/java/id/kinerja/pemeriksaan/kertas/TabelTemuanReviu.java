package id.kinerja.pemeriksaan.kertas;

import id.kinerja.dokumen.Blok;
import id.kinerja.dokumen.Sebaris;
import id.kinerja.dokumen.Tabel.JenisBaris;
import id.kinerja.dokumen.Tabel.Kolom;
import id.kinerja.dokumen.Tabel.Sel;
import id.kinerja.pemeriksaan.HasilPeriksa;
import id.kinerja.pemeriksaan.PenjelasanAturan;
import id.kinerja.pemeriksaan.Tempat;
import id.kinerja.pemeriksaan.Temuan;
import id.kinerja.pemeriksaan.Tingkat;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The matrix of findings: kondisi, kriteria, sebab, akibat, rekomendasi, tanggapan; what is only form stands in a table of its own. */
final class TabelTemuanReviu {
    private final Function<String, Optional<PenjelasanAturan>> aturan;
    private final Function<Temuan, CatatanTemuan> catatan;

    TabelTemuanReviu(Function<String, Optional<PenjelasanAturan>> aturan, Function<Temuan, CatatanTemuan> catatan) {
        this.aturan = aturan;
        this.catatan = catatan;
    }

    List<Blok> susun(HasilPeriksa hasil) {
        List<Temuan> pokok =
                hasil.temuan().stream().filter(t -> t.tingkat() != Tingkat.INFO).toList();
        List<Temuan> bentuk =
                hasil.temuan().stream().filter(t -> t.tingkat() == Tingkat.INFO).toList();
        List<Blok> isi = new ArrayList<>();
        if (pokok.isEmpty()) {
            isi.add(Blok.paragraf("Tidak ada kesalahan dan tidak ada peringatan."));
        } else {
            isi.add(matriks(pokok));
        }
        if (!bentuk.isEmpty()) {
            isi.add(informasi(bentuk));
        }
        return List.of(new Blok.Lanskap(isi));
    }

    private Blok matriks(List<Temuan> temuan) {
        TabelKertas t = new TabelKertas("tabel.temuan", "Kesalahan dan peringatan")
                .rapat()
                .kolom(Kolom.angka(9), "No")
                .kolom(Kolom.teks(32), "Letak")
                .kolom(Kolom.sisa(), "Kondisi")
                .kolom(Kolom.teks(36), "Kriteria")
                .kolom(Kolom.teks(27), "Sebab\u00A0(diisi\u00A0tim)")
                .kolom(Kolom.teks(32), "Akibat")
                .kolom(Kolom.teks(36), "Rekomendasi")
                .kolom(Kolom.teks(32), "Tanggapan\u00A0(diisi\u00A0OPD)");
        boolean diputuskan =
                temuan.stream().anyMatch(x -> !catatan.apply(x).putusan().isEmpty());
        if (diputuskan) {
            t.kolom(Kolom.teks(30), "Putusan tim");
        }
        int nomor = 1;
        for (Tingkat tingkat : Tingkat.values()) {
            List<Temuan> setingkat =
                    temuan.stream().filter(x -> x.tingkat() == tingkat).toList();
            if (!setingkat.isEmpty()) {
                t.grup(tingkat.sebutan());
            }
            for (Temuan x : setingkat) {
                Optional<PenjelasanAturan> p = aturan.apply(x.aturan());
                CatatanTemuan c = catatan.apply(x);
                List<Sel> sel = new ArrayList<>(List.of(
                        Sel.teks(String.valueOf(nomor++)),
                        Sel.teks(x.tempat().sebutan()),
                        Sel.isi(kondisi(x)),
                        kriteria(x, p),
                        Sel.kosong(),
                        TabelKertas.sel(p.map(PenjelasanAturan::akibat).orElse("")),
                        TabelKertas.sel(p.map(PenjelasanAturan::perbaikan).orElse("")),
                        TabelKertas.sel(c.tanggapan())));
                if (diputuskan) {
                    sel.add(TabelKertas.sel(c.putusan()));
                }
                t.baris(JenisBaris.BIASA, sel);
            }
        }
        return t.jadi();
    }

    private Blok informasi(List<Temuan> temuan) {
        TabelKertas t = new TabelKertas("tabel.informasi", "Informasi")
                .rapat()
                .kolom(Kolom.angka(9), "No")
                .kolom(Kolom.teks(60), "Letak")
                .kolom(Kolom.sisa(), "Kondisi")
                .kolom(Kolom.teks(24), "Aturan");
        boolean dicatat = temuan.stream().anyMatch(x -> !catatan.apply(x).equals(CatatanTemuan.KOSONG));
        if (dicatat) {
            t.kolom(Kolom.teks(48), "Tanggapan dan putusan");
        }
        int nomor = 1;
        for (Temuan x : temuan) {
            List<Sel> sel = new ArrayList<>(List.of(
                    Sel.teks(String.valueOf(nomor++)),
                    Sel.teks(x.tempat().sebutan()),
                    Sel.isi(kondisi(x)),
                    Sel.teks(x.aturan())));
            if (dicatat) {
                CatatanTemuan c = catatan.apply(x);
                sel.add(TabelKertas.sel(Stream.of(c.tanggapan(), c.putusan())
                        .filter(s -> !s.isEmpty())
                        .collect(Collectors.joining(" "))));
            }
            t.baris(JenisBaris.BIASA, sel);
        }
        return t.jadi();
    }

    private static Sel kriteria(Temuan t, Optional<PenjelasanAturan> p) {
        return Sel.teks(p.map(x -> x.judul() + ". " + x.dasar() + " ").orElse("") + "[" + t.aturan() + "]");
    }

    private static List<Sebaris> kondisi(Temuan t) {
        List<Sebaris> isi = new ArrayList<>();
        if (!t.tempat().tercetak().isBlank()) {
            isi.add(new Sebaris.Teks("Tercetak "));
            isi.add(new Sebaris.Tebal(t.tempat().tercetak()));
        }
        if (!t.seharusnya().isBlank()) {
            isi.add(new Sebaris.Teks(isi.isEmpty() ? "Seharusnya " : ", seharusnya "));
            isi.add(new Sebaris.Tebal(t.seharusnya()));
        }
        if (!t.hitungan().isBlank()) {
            isi.add(new Sebaris.Teks(" (" + t.hitungan() + ")"));
        }
        isi.add(new Sebaris.Teks((isi.isEmpty() ? "" : ". ") + t.penjelasan() + terkait(t)));
        return isi;
    }

    private static String terkait(Temuan t) {
        return t.terkait().isEmpty()
                ? ""
                : t.terkait().stream()
                        .map(TabelTemuanReviu::tempat)
                        .collect(Collectors.joining("; ", " Terkait: ", "."));
    }

    private static String tempat(Tempat t) {
        return t.sebutan() + (t.tercetak().isBlank() ? "" : ": " + t.tercetak());
    }
}
