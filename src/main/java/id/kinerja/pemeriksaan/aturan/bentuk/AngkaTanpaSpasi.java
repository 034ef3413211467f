package id.kinerja.pemeriksaan.aturan.bentuk;

import id.kinerja.pemeriksaan.Aturan;
import id.kinerja.pemeriksaan.Jenis;
import id.kinerja.pemeriksaan.Pencatat;
import id.kinerja.pemeriksaan.PenjelasanAturan;
import id.kinerja.pemeriksaan.aturan.Pelapor;
import id.kinerja.pemeriksaan.aturan.TeksBertempat;
import id.kinerja.pemeriksaan.telaah.Kerangka;
import id.kinerja.pemeriksaan.telaah.Telaah;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** There is no blank inside a number. */
public final class AngkaTanpaSpasi implements Aturan {
    private static final Pattern RIBUAN = Pattern.compile(
            "(?<![\\d.,])\\d{1,3}(?:\\.\\d{3})*(?:\\.\\s+\\d{3}|\\s+\\.\\d{3})(?:\\.\\d{3})*(?![.,]?\\d)");
    private static final Pattern DESIMAL = Pattern.compile("(?<![\\d.,])\\d{1,3},\\s+\\d{1,2}\\s?%");

    @Override
    public PenjelasanAturan penjelasan() {
        return new PenjelasanAturan(
                "BENTUK-04",
                Jenis.BENTUK,
                "Tidak ada spasi di dalam angka",
                "Sebuah angka terpotong spasi setelah pemisah ribuan atau tanda desimalnya.",
                "Angka terbaca sebagai dua angka dan salah saat disalin.",
                "Setelah titik ribuan atau koma desimal tidak boleh ada spasi.",
                "Hapus spasinya.",
                """
                No\tSasaran\tAnggaran
                1\tSasaran A\t2.172.701. 207
                2\tSasaran B\t1.994.798.955""",
                """
                No\tSasaran\tAnggaran
                1\tSasaran A\t2.172.701.207
                2\tSasaran B\t1.994.798.955""");
    }

    @Override
    public void periksa(Telaah telaah, Pencatat catat) {
        Pelapor lapor = new Pelapor(penjelasan(), catat);
        Kerangka kerangka = telaah.kerangka();
        TeksBertempat.sel(kerangka)
                .filter(TeksBertempat::berangka)
                .forEach(t -> RIBUAN.matcher(t.teks())
                        .results()
                        .filter(m -> t.teks().strip().length() < m.group().length() + 6)
                        .forEach(m -> lapor(t, m, lapor)));
        TeksBertempat.prosa(kerangka)
                .filter(TeksBertempat::berangka)
                .forEach(t -> DESIMAL.matcher(t.teks())
                        .results()
                        .filter(m -> !t.teks()
                                .substring(0, m.start())
                                .matches("(?s).*(\\d\\s*%?\\s*,|tabel|sasaran|nomor|tahun)\\s*"))
                        .forEach(m -> lapor(t, m, lapor)));
    }

    private static void lapor(TeksBertempat t, MatchResult m, Pelapor lapor) {
        lapor.info(
                t.tempat(m.group()),
                m.group().replaceAll("(?<=[.,])\\s+(?=\\d)|\\s+(?=[.,]\\d)", ""),
                "Ada spasi di dalam angka.");
    }
}
