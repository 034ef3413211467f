package id.kinerja.laporan;

import id.kinerja.dokumen.Bab;
import id.kinerja.dokumen.Blok;
import id.kinerja.dokumen.Sebaris;
import id.kinerja.dokumen.Tabel;
import java.util.List;
import java.util.stream.Collectors;

/** Renders blocks as plain text that an official can read, for golden comparisons. */
public final class TeksDokumen {
    private TeksDokumen() {}

    public static String tulis(List<Bab> bab) {
        return bab.stream()
                .map(b -> ("= " + b.label() + " " + b.judul()).strip().replace("=  ", "= ") + "\n\n" + blok(b.blok()))
                .collect(Collectors.joining("\n"));
    }

    public static String blok(List<Blok> blok) {
        return blok.stream().map(TeksDokumen::satu).collect(Collectors.joining("\n")) + "\n";
    }

    private static String satu(Blok blok) {
        return switch (blok) {
            case Blok.SubJudul s -> "=".repeat(s.tingkat()) + " " + s.judul() + "\n";
            case Blok.JudulKecil(String judul) -> "-- " + judul + " --\n";
            case Blok.Paragraf(List<Sebaris> isi) -> sebaris(isi) + "\n";
            case Blok.BarisRumus(String teks) -> "    " + teks + "\n";
            case Blok.Kutipan(List<Sebaris> isi) -> "  > " + sebaris(isi) + "\n";
            case Blok.DaftarButir d ->
                d.butir().stream().map(b -> "  * " + blok(b).strip()).collect(Collectors.joining("\n")) + "\n";
            case Blok.BlokTabel(Tabel t) -> tabel(t);
            case Blok.Gambar g -> "[Gambar] " + g.judul() + "\n    " + g.alt() + "\n";
            case Blok.Foto f -> "[Foto] " + f.judul() + "\n";
            case Blok.KotakAngka(List<Blok.AngkaBesar> angka) ->
                angka.stream()
                                .map(a -> "# " + a.angka() + " | " + a.keterangan())
                                .collect(Collectors.joining("\n")) + "\n";
            case Blok.TandaTangan t -> t.tempatTanggal() + "\n" + t.jabatan() + "\n" + t.nama() + "\n";
            case Blok.TandaTanganBerdua t -> satu(t.kiri()) + satu(t.kanan());
            case Blok.DaftarOtomatis d -> "[daftar " + d.jenis() + "]\n";
            case Blok.Lanskap l -> "<lanskap>\n" + blok(l.blok()) + "</lanskap>\n";
        };
    }

    private static String tabel(Tabel t) {
        StringBuilder hasil = new StringBuilder("[Tabel] " + t.judul() + "\n");
        t.kepala()
                .forEach(b -> hasil.append("  | ")
                        .append(b.stream().map(Tabel.SelKepala::teks).collect(Collectors.joining(" | ")))
                        .append('\n'));
        t.baris()
                .forEach(b -> hasil.append(b.jenis() == Tabel.JenisBaris.BIASA ? "  - " : "  " + b.jenis() + " ")
                        .append(b.sel().stream()
                                .map(s -> sebaris(s.isi())
                                        + s.catatan().stream()
                                                .map(c -> " [" + c + "]")
                                                .collect(Collectors.joining()))
                                .collect(Collectors.joining(" | ")))
                        .append('\n'));
        t.sumber().ifPresent(s -> hasil.append("  Sumber: ").append(s).append('\n'));
        return hasil.toString();
    }

    private static String sebaris(List<Sebaris> isi) {
        return isi.stream()
                .map(s -> switch (s) {
                    case Sebaris.Teks(String t) -> t;
                    case Sebaris.Tebal(String t) -> "*" + t + "*";
                    case Sebaris.Miring(String t) -> "_" + t + "_";
                    case Sebaris.Angka(String t, var _) -> t;
                    case Sebaris.Rujukan(String k) -> "<" + k + ">";
                    case Sebaris.CatatanKaki(List<Sebaris> c) -> " (catatan: " + sebaris(c) + ")";
                    case Sebaris.BelumDiisi(String t) -> "[[" + t + "]]";
                    case Sebaris.Komentar(String t) -> " {komentar: " + t + "}";
                })
                .collect(Collectors.joining());
    }
}
