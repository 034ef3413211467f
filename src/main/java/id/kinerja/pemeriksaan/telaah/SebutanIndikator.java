package id.kinerja.pemeriksaan.telaah;

import id.kinerja.pemeriksaan.Tempat;
import id.kinerja.pemeriksaan.baca.Judul;
import id.kinerja.pemeriksaan.baca.Naskah;
import id.kinerja.pemeriksaan.baca.Paragraf;
import id.kinerja.pemeriksaan.baca.Unsur;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A place in the prose that says to name an indicator: {@code Indikator Kinerja 1 : Persentase …}. */
public record SebutanIndikator(String nama, NamaRata rata, Tempat tempat) {
    private static final String AWAL =
            "(?:persentase|prosentase|presentase|nilai|indeks|cakupan|rasio|rata-rata|tingkat|jumlah|angka)";
    private static final Pattern TERNAMA = Pattern.compile(
            "(?i)indikator kinerja(?: utama| sasaran| kunci)?(?:\\s*\\(\\s*iku\\s*\\))?(?:\\s+\\d{1,2})?\\s*(?:adalah)?\\s*:\\s*("
                    + AWAL + "\\b[^:;.]{8,200})");
    private static final Pattern UNTUK = Pattern.compile("(?i)indikator kinerja(?: utama)?\\b[^.:;]{0,60}?\\buntuk\\s+("
            + AWAL + "\\b[^:;.]{8,200}?)\\s+(?:adalah|yaitu)\\b");

    public static List<SebutanIndikator> dalam(Naskah naskah) {
        List<SebutanIndikator> hasil = new ArrayList<>();
        for (Unsur u : naskah.unsur()) {
            String teks = u instanceof Paragraf p ? p.teks() : u instanceof Judul j ? j.teks() : "";
            for (Pattern pola : List.of(TERNAMA, UNTUK)) {
                Matcher m = pola.matcher(teks);
                if (m.find()) {
                    String nama = m.group(1).strip();
                    hasil.add(new SebutanIndikator(nama, NamaRata.dari(nama), new Tempat(u.letak(), "teks", "", nama)));
                }
            }
        }
        return hasil;
    }
}
