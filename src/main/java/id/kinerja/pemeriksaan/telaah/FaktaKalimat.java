package id.kinerja.pemeriksaan.telaah;

import id.kinerja.pemeriksaan.Tempat;
import id.kinerja.pemeriksaan.baca.Naskah;
import id.kinerja.pemeriksaan.baca.Paragraf;
import id.kinerja.pemeriksaan.baca.Unsur;
import id.kinerja.pemeriksaan.telaah.AngkaCetak.Bentuk;
import id.kinerja.pemeriksaan.telaah.Fakta.Asal;
import id.kinerja.pemeriksaan.telaah.Fakta.Ukuran;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Targets that the prose lists: {@code a. Persentase anak terlantar yang tertangani yaitu 100 %} below a sentence about targets. */
final class FaktaKalimat {
    static final int BUKAN_TABEL = -1;
    private static final int JAUH = 12;
    private static final Pattern PENGANTAR = Pattern.compile("(?i)\\btarget\\b");
    private static final Pattern UJUNG = Pattern.compile("(?i)(?:berikut|:)\\s{0,5}:?\\s{0,5}$");
    private static final int EKOR = 20;
    private static final Pattern TAHUN = Pattern.compile("\\b(20\\d\\d)\\b");
    private static final Pattern BUTIR = Pattern.compile(
            "(?:[-•*]\\s*)?(?:[a-z\\d]{1,2}[.)]\\s*)?((?:Persentase|Prosentase|Nilai|Indeks|Jumlah|Cakupan|Angka|Rata-rata|Tingkat)\\b[^:=]{5,160}?)\\s*(?:yaitu|sebesar|adalah|:|=)\\s*("
                    + PembacaCetak.BILANGAN + ")\\s*(%|persen|\\p{L}{2,12})?\\s*[.;,]?");

    private FaktaKalimat() {}

    static List<Fakta> dalam(Naskah naskah, OptionalInt tahunLaporan) {
        List<Fakta> hasil = new ArrayList<>();
        List<Unsur> unsur = naskah.unsur();
        int batas = -1;
        OptionalInt tahun = tahunLaporan;
        for (int i = 0; i < unsur.size(); i++) {
            if (!(unsur.get(i) instanceof Paragraf p)) {
                continue;
            }
            if (pengantar(p.teks())) {
                batas = i + JAUH;
                tahun = tahunTerakhir(p.teks(), tahunLaporan);
            }
            Matcher m = BUTIR.matcher(p.teks());
            if (i <= batas && m.matches()) {
                hasil.add(fakta(p, m, tahun));
            }
        }
        return hasil;
    }

    private static boolean pengantar(String teks) {
        Matcher m = PENGANTAR.matcher(teks);
        return UJUNG.matcher(teks.substring(Math.max(0, teks.length() - EKOR))).find() && m.find();
    }

    private static Fakta fakta(Paragraf p, Matcher m, OptionalInt tahun) {
        String tanda = m.group(3) == null ? "" : m.group(3).toLowerCase(Locale.ROOT);
        boolean persen = tanda.equals("%") || tanda.equals("persen");
        String satuan = persen ? "%" : tanda;
        return new Fakta(
                m.group(1).strip(),
                NamaRata.dari(m.group(1)),
                NamaRata.dari(""),
                Ukuran.TARGET,
                tahun,
                Asal.LAIN,
                PembacaCetak.bilangan(m.group(2), persen ? Bentuk.PERSEN : Bentuk.POLOS, satuan),
                satuan,
                BUKAN_TABEL,
                0,
                new Tempat(p.letak(), "teks", "", p.teks()));
    }

    private static OptionalInt tahunTerakhir(String teks, OptionalInt laporan) {
        Matcher m = TAHUN.matcher(teks);
        OptionalInt hasil = laporan;
        while (m.find()) {
            hasil = OptionalInt.of(Integer.parseInt(m.group(1)));
        }
        return hasil;
    }
}
