package id.kinerja.pemeriksaan.tandai;

import id.kinerja.pemeriksaan.Tempat;
import id.kinerja.pemeriksaan.Temuan;
import id.kinerja.pemeriksaan.baca.Letak;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A remark and the place it belongs to.
 *
 * @param potongan the piece of the document it lies in
 * @param tercetak what is printed there; blank when the whole piece is meant
 */
public record Tanda(Temuan temuan, Potongan potongan, String tercetak) {

    public Letak letak() {
        return temuan.tempat().letak();
    }

    /** Severity and rule. */
    public String judul() {
        return temuan.tingkat().sebutan() + " " + temuan.aturan();
    }

    /** The finding in a few sentences. */
    public String isi() {
        return judul() + ". " + angka() + temuan.penjelasan() + terkait();
    }

    private String angka() {
        if (temuan.seharusnya().isBlank()) {
            return "";
        }
        return (tercetak.isBlank() ? "Seharusnya " : "Tercetak " + tercetak + ", seharusnya ")
                + temuan.seharusnya()
                + (temuan.hitungan().isBlank() ? "" : " (" + temuan.hitungan() + ")")
                + ". ";
    }

    private String terkait() {
        return temuan.terkait().isEmpty()
                ? ""
                : temuan.terkait().stream().map(Tanda::tempat).collect(Collectors.joining("; ", " Terkait: ", "."));
    }

    private static String tempat(Tempat t) {
        return t.sebutan() + (t.tercetak().isBlank() ? "" : ": " + t.tercetak());
    }

    /** The remarks for these findings in reading order. */
    static List<Tanda> dari(List<Temuan> temuan, PetaPotongan peta) {
        return temuan.stream()
                .map(t -> new Tanda(
                        t, peta.cari(t.tempat()), t.tempat().tercetak().strip()))
                .sorted((a, b) -> a.letak().compareTo(b.letak()))
                .toList();
    }
}
