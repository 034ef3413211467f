package id.kinerja.layar.periksa;

import id.kinerja.layar.periksa.sajian.NaskahTersaji;
import id.kinerja.layar.periksa.sajian.TemuanTersaji;
import id.kinerja.pemeriksaan.Jenis;
import id.kinerja.pemeriksaan.Tingkat;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Which findings are shown.
 *
 * @param tabel index among the tables and sections of the document that have findings
 */
record Saringan(Terlihat terlihat, Optional<Jenis> jenis, OptionalInt tabel, Putusan putusan) {
    private static final int ANGKA = 4;

    /** Severities; information is hidden at first. */
    enum Terlihat {
        PENTING("Kesalahan dan peringatan"),
        KESALAHAN("Kesalahan saja"),
        PERINGATAN("Peringatan saja"),
        INFORMASI("Informasi saja"),
        SEMUA("Semua, termasuk informasi");

        private final String nama;

        Terlihat(String nama) {
            this.nama = nama;
        }

        String nama() {
            return nama;
        }

        boolean memuat(Tingkat t) {
            return switch (this) {
                case PENTING -> t != Tingkat.INFO;
                case KESALAHAN -> t == Tingkat.ERROR;
                case PERINGATAN -> t == Tingkat.WARNING;
                case INFORMASI -> t == Tingkat.INFO;
                case SEMUA -> true;
            };
        }
    }

    /** What became of them. */
    enum Putusan {
        SEMUA("Semua"),
        BELUM("Belum diputuskan"),
        DITERIMA("Diterima"),
        DIABAIKAN("Diabaikan"),
        DITANGGAPI("Ditanggapi");

        private final String nama;

        Putusan(String nama) {
            this.nama = nama;
        }

        String nama() {
            return nama;
        }

        boolean memuat(Sikap s) {
            return switch (this) {
                case SEMUA -> true;
                case BELUM -> s.putusan().isEmpty();
                case DITERIMA -> s.diterima();
                case DIABAIKAN -> s.diabaikan();
                case DITANGGAPI -> s.tanggapan().isPresent();
            };
        }
    }

    /** From the fields of a form; what is none of the choices counts as not chosen. */
    static Saringan dari(Map<String, String> isian) {
        return new Saringan(
                pilihan(Terlihat.values(), isian.get("tingkat")).orElse(Terlihat.PENTING),
                pilihan(Jenis.values(), isian.get("jenis")),
                angka(isian.getOrDefault("tabel", "")),
                pilihan(Putusan.values(), isian.get("putusan")).orElse(Putusan.SEMUA));
    }

    boolean lolos(TemuanTersaji t, NaskahTersaji naskah, Sikap sikap) {
        return terlihat.memuat(t.temuan().tingkat())
                && jenis.map(j -> j == t.temuan().jenis()).orElse(true)
                && (tabel.isEmpty()
                        || nama(naskah).equals(Optional.of(t.temuan().tempat().tabel())))
                && putusan.memuat(sikap);
    }

    /** As part of an address; begins with {@code &} unless nothing is chosen. */
    String kueri() {
        return (terlihat == Terlihat.PENTING ? "" : "&tingkat=" + kode(terlihat))
                + jenis.map(j -> "&jenis=" + kode(j)).orElse("")
                + (tabel.isPresent() ? "&tabel=" + tabel.getAsInt() : "")
                + (putusan == Putusan.SEMUA ? "" : "&putusan=" + kode(putusan));
    }

    /** Word of an address. */
    static String kode(Enum<?> pilihan) {
        return pilihan.name().toLowerCase(Locale.ROOT);
    }

    static OptionalInt angka(String teks) {
        return teks.length() <= ANGKA && teks.matches("\\d+")
                ? OptionalInt.of(Integer.parseInt(teks))
                : OptionalInt.empty();
    }

    private Optional<String> nama(NaskahTersaji naskah) {
        int i = tabel.orElse(-1);
        return i >= 0 && i < naskah.tabel().size() ? Optional.of(naskah.tabel().get(i)) : Optional.empty();
    }

    private static <E extends Enum<E>> Optional<E> pilihan(E[] semua, @Nullable String kode) {
        return Arrays.stream(semua).filter(e -> kode(e).equals(kode)).findFirst();
    }
}
