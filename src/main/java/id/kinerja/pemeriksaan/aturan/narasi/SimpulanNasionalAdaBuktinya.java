package id.kinerja.pemeriksaan.aturan.narasi;

import id.kinerja.pemeriksaan.Aturan;
import id.kinerja.pemeriksaan.Jenis;
import id.kinerja.pemeriksaan.Pencatat;
import id.kinerja.pemeriksaan.PenjelasanAturan;
import id.kinerja.pemeriksaan.Tempat;
import id.kinerja.pemeriksaan.Temuan;
import id.kinerja.pemeriksaan.Tingkat;
import id.kinerja.pemeriksaan.baca.Paragraf;
import id.kinerja.pemeriksaan.telaah.Kolom.Peran;
import id.kinerja.pemeriksaan.telaah.Tabel;
import id.kinerja.pemeriksaan.telaah.Telaah;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A conclusion about a national standard needs a standard in the table it is drawn from. */
public final class SimpulanNasionalAdaBuktinya implements Aturan {
    private static final String KODE = "NARASI-04";

    @Override
    public PenjelasanAturan penjelasan() {
        return new PenjelasanAturan(
                KODE,
                Jenis.KURANG,
                "Simpulan tentang standar nasional mempunyai standar di tabelnya",
                "Kalimat menyebut capaian terhadap standar nasional, padahal tabelnya tidak memuat standar nasional.",
                "Pernyataan itu tidak dapat dibuktikan.",
                "PermenPAN-RB 53/2014: dibandingkan dengan standar nasional jika ada",
                "Hapus simpulan itu, atau isi standar nasional dengan sumbernya.",
                """
                BAB III AKUNTABILITAS KINERJA
                
                Tabel 3.4
                Perbandingan dengan Standar Nasional Tahun 2023
                
                No\tIndikator Kinerja\tTarget Nasional\tRealisasi\tCapaian (%)
                1\tPersentase layanan dasar\t-\t100\t-
                2\tPersentase layanan lanjutan\t-\t90\t-
                
                Berdasarkan tabel di atas, kinerja terhadap target standar nasional menunjukkan capaian sebesar 100 %.
                """,
                """
                BAB III AKUNTABILITAS KINERJA
                
                Tabel 3.4
                Perbandingan dengan Standar Nasional Tahun 2023
                
                No\tIndikator Kinerja\tTarget Nasional\tRealisasi\tCapaian (%)
                1\tPersentase layanan dasar\t-\t100\t-
                2\tPersentase layanan lanjutan\t-\t90\t-
                
                Berdasarkan tabel di atas, kinerja terhadap target standar nasional belum dapat dihitung.
                """);
    }

    private static final Pattern NASIONAL = Pattern.compile("(?:standar|target)[^.]{0,30}\\bnasional\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern CAPAIAN = Pattern.compile("capaian[^.]{0,40}?(\\d+(?:[.,]\\d+)?)\\s*%", Pattern.CASE_INSENSITIVE);

    @Override
    public void periksa(Telaah telaah, Pencatat catat) {
        for (Paragraf p : telaah.naskah().paragraf().toList()) {
            Matcher m = CAPAIAN.matcher(p.teks());
            if (NASIONAL.matcher(p.teks()).find() && m.find()) {
                telaah.tabel().stream()
                        .filter(t -> t.letak().compareTo(p.letak()) < 0)
                        .reduce((a, b) -> b)
                        .filter(SimpulanNasionalAdaBuktinya::tanpaStandar)
                        .ifPresent(t -> catat.temuan(temuan(t, p, m.group(1))));
            }
        }
    }

    private static boolean tanpaStandar(Tabel t) {
        return t.pertama(Peran.TARGET_NASIONAL).isPresent()
                && t.kolom(Peran.TARGET_NASIONAL).allMatch(k -> t.baris().stream().allMatch(b -> b.sel(k.nomor()).angka().isEmpty()));
    }

    private static Temuan temuan(Tabel t, Paragraf p, String persen) {
        return new Temuan(
                KODE,
                Jenis.KURANG,
                Tingkat.ERROR,
                new Tempat(p.letak(), "teks", "", "capaian " + persen + " %"),
                "(tidak dapat dihitung)",
                "",
                "Kalimat menyebut capaian " + persen + " % terhadap standar nasional, tetapi " + t.sebutan() + " tidak memuat standar nasional satu pun.",
                t.baris().stream().limit(3).map(b -> new Tempat(b.letak(), t.sebutan(), "", t.pokok(b))).toList());
    }
}
