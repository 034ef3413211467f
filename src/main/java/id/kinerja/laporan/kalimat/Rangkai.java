package id.kinerja.laporan.kalimat;

import id.kinerja.dokumen.Sebaris;
import id.kinerja.kernel.FormatIndonesia;
import id.kinerja.kernel.Hasil;
import id.kinerja.kernel.Hitungan;
import id.kinerja.kernel.JenisSatuan;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;

/** Puts a sentence together from words and proved numbers. */
public final class Rangkai {
    private static final Pattern KAPITAL_LAIN = Pattern.compile("\\s\\p{Lu}\\p{Ll}");

    private final List<Sebaris> isi = new ArrayList<>();

    private Rangkai() {}

    public static Rangkai awali(String teks) {
        return new Rangkai().teks(teks);
    }

    public static Rangkai kosong() {
        return new Rangkai();
    }

    public Rangkai teks(String teks) {
        if (!teks.isEmpty()) {
            isi.add(new Sebaris.Teks(teks));
        }
        return this;
    }

    public Rangkai tebal(String teks) {
        isi.add(new Sebaris.Tebal(teks));
        return this;
    }

    public Rangkai rujuk(String kunci) {
        isi.add(new Sebaris.Rujukan(kunci));
        return this;
    }

    public Rangkai catatanKaki(String teks) {
        isi.add(new Sebaris.CatatanKaki(List.of(new Sebaris.Teks(teks))));
        return this;
    }

    public Rangkai isi(List<Sebaris> lanjutan) {
        isi.addAll(lanjutan);
        return this;
    }

    /** The number with its unit as prose has it; what is not computable reads "–". */
    public Rangkai nilai(Hitungan h) {
        isi.add(new Sebaris.Angka(tulis(h), h.alamat()));
        return this;
    }

    /** The number without its sign, where the words say which way. */
    public Rangkai besarnya(Hitungan h) {
        isi.add(new Sebaris.Angka(
                h.angka().map(n -> FormatIndonesia.besarnya(n, h.satuan())).orElse(FormatIndonesia.KOSONG),
                h.alamat()));
        return this;
    }

    /** A count, in words up to twelve. */
    public Rangkai cacah(Hitungan h) {
        isi.add(new Sebaris.Angka(
                h.angka().map(n -> FormatIndonesia.cacah(n.longValue())).orElse(FormatIndonesia.KOSONG), h.alamat()));
        return this;
    }

    /** Items joined as Indonesian does: "a", "a dan b", "a, b, dan c". */
    public <T> Rangkai deret(List<T> butir, BiConsumer<Rangkai, T> tulisButir) {
        for (int i = 0; i < butir.size(); i++) {
            if (i > 0) {
                boolean terakhir = i == butir.size() - 1;
                teks(terakhir ? butir.size() == 2 ? " dan " : ", dan " : ", ");
            }
            tulisButir.accept(this, butir.get(i));
        }
        return this;
    }

    /** Makes the first word begin with a capital letter, as a sentence must. */
    public List<Sebaris> kalimat() {
        if (!isi.isEmpty()) {
            isi.set(0, kapital(isi.getFirst()));
        }
        return List.copyOf(isi);
    }

    public List<Sebaris> jadi() {
        return List.copyOf(isi);
    }

    public boolean hampa() {
        return isi.isEmpty();
    }

    private static Sebaris kapital(Sebaris pertama) {
        return switch (pertama) {
            case Sebaris.Teks(String t) -> new Sebaris.Teks(kapital(t));
            case Sebaris.Angka(String t, var alamat) -> new Sebaris.Angka(kapital(t), alamat);
            default -> pertama;
        };
    }

    /**
     * A name or heading where it does not begin a sentence: "kebutuhan dasar", but "PSKS" and "Program Rehabilitasi Sosial" as
     * they are, because a capital further on shows that the capitals are meant.
     */
    public static String diTengah(String nama) {
        boolean kataBiasa = nama.length() > 1
                && Character.isUpperCase(nama.charAt(0))
                && Character.isLowerCase(nama.charAt(1))
                && !KAPITAL_LAIN.matcher(nama).find();
        return kataBiasa ? Character.toLowerCase(nama.charAt(0)) + nama.substring(1) : nama;
    }

    static String kapital(String teks) {
        return teks.isEmpty() ? teks : Character.toUpperCase(teks.charAt(0)) + teks.substring(1);
    }

    private static String tulis(Hitungan h) {
        return switch (h.hasil()) {
            case Hasil.Angka(BigDecimal n) -> FormatIndonesia.denganSatuan(n, h.satuan());
            case Hasil.Rentang(BigDecimal bawah, BigDecimal atas) -> rentang(h, bawah, atas);
            case Hasil.Kata(String teks) -> teks;
            case Hasil.TakTerhitung _ -> FormatIndonesia.KOSONG;
        };
    }

    private static String rentang(Hitungan h, BigDecimal bawah, BigDecimal atas) {
        String ujung = FormatIndonesia.denganSatuan(atas, h.satuan());
        return h.satuan().jenis() == JenisSatuan.RUPIAH
                ? FormatIndonesia.denganSatuan(bawah, h.satuan()) + "–" + ujung
                : FormatIndonesia.prosa(bawah) + "–" + ujung;
    }
}
