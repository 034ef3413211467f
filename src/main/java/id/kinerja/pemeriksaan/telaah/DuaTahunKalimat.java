package id.kinerja.pemeriksaan.telaah;

import id.kinerja.pemeriksaan.telaah.AngkaCetak.Bentuk;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A figure of one year and that of another, which a sentence sets against each other: {@code dari 66,8 pada tahun 2012 menjadi 68,6 pada tahun 2016}. */
public record DuaTahunKalimat(AngkaCetak lama, int tahunLama, AngkaCetak baru, int tahunBaru) {
    private static final String N = "(?<![\\d.,])(\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?|\\d+(?:[.,]\\d+)?)(?![\\d])";
    private static final String PADA = "\\s*[%‰]?\\s*(?:\\p{L}+\\s+){0,3}?(?:pada|di|dalam)?\\s*tahun\\s+(20\\d\\d)";
    private static final Pattern MENJADI = Pattern.compile(
            N + PADA + "(?:(?!\\.\\s)[^;]){0,60}?\\bmenjadi\\s+(?:sebesar\\s+)?" + N + PADA, Pattern.CASE_INSENSITIVE);

    public static List<DuaTahunKalimat> dalam(String teks) {
        List<DuaTahunKalimat> hasil = new ArrayList<>();
        Matcher m = MENJADI.matcher(teks);
        while (m.find()) {
            AngkaCetak lama = PembacaCetak.bilangan(m.group(1), Bentuk.POLOS, "");
            AngkaCetak baru = PembacaCetak.bilangan(m.group(3), Bentuk.POLOS, "");
            if (!lama.rusak() && !baru.rusak() && !m.group(2).equals(m.group(4))) {
                hasil.add(new DuaTahunKalimat(lama, Integer.parseInt(m.group(2)), baru, Integer.parseInt(m.group(4))));
            }
        }
        return List.copyOf(hasil);
    }
}
