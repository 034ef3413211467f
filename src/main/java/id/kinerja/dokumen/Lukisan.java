package id.kinerja.dokumen;

import java.util.List;

/**
 * A drawing in points (1/72 inch), origin top left, neutral of format: painted as vectors in PDF, as picture in DOCX, as SVG on
 * pages. Coordinates are geometry, not data: this is the only package where floating point is allowed.
 */
public record Lukisan(double lebar, double tinggi, List<Bentuk> bentuk) {
    public Lukisan {
        bentuk = List.copyOf(bentuk);
    }

    /** Palette of the house; no meaning is carried by hue alone. */
    public enum Warna {
        BIRU_TUA("#1B4965"),
        TINTA("#15191C"),
        RONA("#E3EAEE"),
        RONA_MUDA("#F1F4F6"),
        KELABU("#4A5660"),
        KELABU_MUDA("#9DB2BF"),
        PUTIH("#FFFFFF"),
        TANPA("none");

        private final String hex;

        Warna(String hex) {
            this.hex = hex;
        }

        public String hex() {
            return hex;
        }
    }

    public enum Rata {
        KIRI,
        TENGAH,
        KANAN
    }

    public enum Tebal {
        BIASA,
        TEBAL
    }

    public enum Corak {
        PENUH,
        PUTUS
    }

    public record Titik(double x, double y) {}

    /** A shape. */
    public sealed interface Bentuk {}

    public record Kotak(double x, double y, double lebar, double tinggi, Warna isi, Warna garis, double tebalGaris)
            implements Bentuk {}

    public record Garis(List<Titik> titik, Warna warna, double tebal, Corak corak) implements Bentuk {
        public Garis {
            titik = List.copyOf(titik);
        }
    }

    public record Lingkaran(double x, double y, double jari, Warna isi, Warna garis) implements Bentuk {}

    /** A line of text; {@code y} is its baseline. */
    public record Tulisan(double x, double y, String teks, double ukuran, Tebal tebal, Rata rata, Warna warna)
            implements Bentuk {}
}
