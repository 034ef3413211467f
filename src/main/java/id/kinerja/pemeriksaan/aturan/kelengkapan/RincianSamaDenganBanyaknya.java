package id.kinerja.pemeriksaan.aturan.kelengkapan;

import id.kinerja.pemeriksaan.Aturan;
import id.kinerja.pemeriksaan.Jenis;
import id.kinerja.pemeriksaan.Pencatat;
import id.kinerja.pemeriksaan.PenjelasanAturan;
import id.kinerja.pemeriksaan.aturan.Pelapor;
import id.kinerja.pemeriksaan.aturan.RincianLengkap;
import id.kinerja.pemeriksaan.aturan.TeksBertempat;
import id.kinerja.pemeriksaan.telaah.Telaah;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A number of people or things equals the sum of what it is said to consist of. */
public final class RincianSamaDenganBanyaknya implements Aturan {
    private static final Pattern POLA = Pattern.compile(
            "(?i)(?<![\\d.,])(\\d{1,3}(?:\\.\\d{3})*)\\s*(?:\\([\\p{L}\\s]+\\)\\s*)?(orang|pegawai|jiwa|unit|kk|keluarga|personil|aparatur|asn)\\b[^.;:\\d]{0,60}?\\b(?:terdiri\\s+(?:dari|atas)|dengan rincian|yaitu|meliputi)\\b([^.;:]*+(?:\\.\\d[^.;:]*+)*+)");
    private static final Pattern BAGIAN = Pattern.compile(
            "(?<![\\d.,])(\\d{1,3}(?:\\.\\d{3})*)(?![.,]?\\d|\\s*%|\\s*persen)\\s*(?:\\([\\p{L}\\s]+\\)\\s*)?(orang|pegawai|jiwa|unit|kk|keluarga|personil|aparatur|asn|pns|pppk|tenaga|laki|perempuan)");
    private static final Pattern ANGKA = Pattern.compile("(?<![\\d.,])\\d{1,3}(?:\\.\\d{3})*(?![.,]?\\d)");

    @Override
    public PenjelasanAturan penjelasan() {
        return new PenjelasanAturan(
                "CACAH-02",
                Jenis.CACAH,
                "Banyaknya sama dengan jumlah rinciannya",
                "Kalimat menyebut jumlah yang \"terdiri dari\" beberapa bagian, tetapi bagian-bagiannya tidak berjumlah sama.",
                "Salah satu angka keliru; data kepegawaian atau penerima layanan tidak dapat dipercaya.",
                "Bagian-bagian setelah \"terdiri dari\" dijumlahkan dan dibandingkan dengan jumlah yang disebut sebelumnya.",
                "Cocokkan dengan data sumber, lalu betulkan angka yang keliru.",
                "Dinas memiliki 76 pegawai yang terdiri dari 30 orang PNS dan 45 orang tenaga kontrak.",
                "Dinas memiliki 76 pegawai yang terdiri dari 31 orang PNS dan 45 orang tenaga kontrak.");
    }

    @Override
    public void periksa(Telaah telaah, Pencatat catat) {
        Pelapor lapor = new Pelapor(penjelasan(), catat);
        TeksBertempat.prosa(telaah.kerangka()).filter(TeksBertempat::berangka).forEach(t -> orang(t, lapor));
    }

    private static void orang(TeksBertempat t, Pelapor lapor) {
        POLA.matcher(t.teks()).results().forEach(m -> {
            String rincian = m.group(3)
                    .replaceAll("\\([^)]*\\d[^)]*\\)", "")
                    .replaceFirst("(?i)\\b(sedangkan|sementara|adapun|dimana|di mana|sehingga).*", "");
            List<Integer> bagian = BAGIAN.matcher(rincian.toLowerCase(Locale.ROOT))
                    .results()
                    .map(b -> angka(b.group(1)))
                    .toList();
            int disebut = angka(m.group(1));
            int jumlah = bagian.stream().mapToInt(b -> b).sum();
            boolean utuh = bagian.size() > 1
                    && RincianLengkap.adalah(rincian)
                    && ANGKA.matcher(rincian).results().count() == bagian.size()
                    && bagian.stream().allMatch(b -> b < disebut);
            if (utuh && jumlah != disebut && !awalanSama(bagian, disebut)) {
                String hitungan = bagian.stream().map(String::valueOf).collect(Collectors.joining(" + "));
                lapor.warning(
                        t.tempat(m.group()),
                        "",
                        "Rinciannya " + hitungan + " = " + jumlah + ", disebut " + disebut + " (selisih "
                                + Math.abs(jumlah - disebut) + ").");
            }
        });
    }

    /** The first parts alone make the number; what follows divides it in another way. */
    private static boolean awalanSama(List<Integer> bagian, int disebut) {
        int jumlah = 0;
        for (int b : bagian) {
            jumlah += b;
            if (jumlah == disebut) {
                return true;
            }
        }
        return false;
    }

    private static int angka(String cetak) {
        return Integer.parseInt(cetak.replace(".", ""));
    }
}
