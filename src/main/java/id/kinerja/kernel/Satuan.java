package id.kinerja.kernel;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** A unit as written, with its kind. */
public record Satuan(String nama, JenisSatuan jenis) {
    public static final Satuan PERSEN = new Satuan("%", JenisSatuan.PERSEN);
    public static final Satuan POIN = new Satuan("poin", JenisSatuan.INDEKS);
    public static final Satuan RUPIAH = new Satuan("rupiah", JenisSatuan.RUPIAH);
    public static final Satuan ORANG = new Satuan("orang", JenisSatuan.CACAH);
    public static final Satuan KATEGORI = new Satuan("kategori", JenisSatuan.INDEKS);

    private static final Set<String> KATA_PERSEN =
            Set.of("%", "persen", "persentase", "prosen", "prosentase", "percent", "percentage");
    private static final Set<String> KATA_RUPIAH = Set.of("rupiah", "rp", "rp.");
    private static final Set<String> KATA_INDEKS = Set.of(
            "indeks",
            "index",
            "nilai",
            "skor",
            "poin",
            "point",
            "level",
            "angka",
            "predikat",
            "rasio",
            "kategori",
            "skala",
            "opini",
            "score",
            "ratio");
    private static final Set<String> KATA_WAKTU = Set.of("tahun", "bulan", "minggu", "hari", "jam", "menit", "detik");

    private static final Pattern KATA_PERTAMA = Pattern.compile("[\\s()/,]+");

    /** Recognises the kind from the first word of the written unit; what is not known counts things. */
    public static Satuan dari(String tertulis) {
        String kunci =
                KATA_PERTAMA.split(tertulis.strip().toLowerCase(Locale.ROOT).replaceFirst("^[\\s(]+", ""), 2)[0];
        if (kunci.startsWith("%") || KATA_PERSEN.contains(kunci)) {
            return PERSEN;
        }
        if (KATA_RUPIAH.contains(kunci)) {
            return RUPIAH;
        }
        JenisSatuan jenis = KATA_INDEKS.contains(kunci)
                ? JenisSatuan.INDEKS
                : KATA_WAKTU.contains(kunci) ? JenisSatuan.WAKTU : JenisSatuan.CACAH;
        return new Satuan(tertulis.strip(), jenis);
    }

    /** Unit of a difference: "poin" only between percentages, otherwise the unit itself. */
    public Satuan selisih() {
        return jenis == JenisSatuan.PERSEN ? POIN : this;
    }
}
