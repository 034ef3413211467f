package id.kinerja.layar.angka;

import id.kinerja.tampilan.TandaKategori;
import id.kinerja.tampilan.TautAngka;
import java.util.List;
import java.util.Optional;

/**
 * All that the derivation of one number says.
 *
 * @param arti what numbers of this kind are
 * @param persis the exact value, where it is not the printed one
 * @param jalur address of this page
 */
public record IsiAngka(
        String uraian,
        String arti,
        String alamat,
        String nilai,
        Optional<String> alasan,
        Optional<TandaKategori> kategori,
        Optional<Rumus> rumus,
        Cabang asal,
        List<Halaman> halaman,
        Optional<String> persis,
        String pembulatan,
        List<Kelas> skala,
        List<String> kebijakan,
        List<Pemakai> pemakai,
        int pemakaiLain,
        String jalur) {
    public IsiAngka {
        halaman = List.copyOf(halaman);
        skala = List.copyOf(skala);
        kebijakan = List.copyOf(kebijakan);
        pemakai = List.copyOf(pemakai);
    }

    /** The formula in words and in figures. */
    public record Rumus(String nama, String bentuk, Optional<String> terisi, Optional<String> dasar) {}

    /** Where a fact was taken from; {@code tautBukti} when its evidence has an address of the web. */
    public record Sumber(String rujukan, Optional<String> status, Optional<String> bukti, Optional<String> tautBukti) {}

    /**
     * A number of the tree with what it is made of.
     *
     * @param cara how it is worked out, for a number that is not the one of the page
     * @param lanjutan operands that are folded at first
     * @param lain how many further operands stand on its own page only
     */
    public record Cabang(
            String uraian,
            TautAngka nilai,
            Optional<String> cara,
            Optional<Sumber> sumber,
            List<String> catatan,
            List<Cabang> operan,
            List<Cabang> lanjutan,
            int lain,
            String jalur) {
        public Cabang {
            catatan = List.copyOf(catatan);
            operan = List.copyOf(operan);
            lanjutan = List.copyOf(lanjutan);
        }
    }

    /** A page of many operands. */
    public record Halaman(int nomor, String sebutan, String jalur, Letak letak) {}

    /** Whether a page is the one shown. */
    public enum Letak {
        INI,
        LAIN
    }

    /** A class of the scale, and whether the value falls in it. */
    public record Kelas(String batas, TandaKategori tanda, Letak letak) {}

    /** A number that is made of this one. */
    public record Pemakai(String uraian, TautAngka nilai) {}
}
