package id.kinerja.pemeriksaan.aturan.rumus;

import id.kinerja.pemeriksaan.Aturan;
import id.kinerja.pemeriksaan.Jenis;
import id.kinerja.pemeriksaan.Pencatat;
import id.kinerja.pemeriksaan.PenjelasanAturan;
import id.kinerja.pemeriksaan.Tempat;
import id.kinerja.pemeriksaan.Temuan;
import id.kinerja.pemeriksaan.Tingkat;
import id.kinerja.pemeriksaan.telaah.BarisTabel;
import id.kinerja.pemeriksaan.telaah.Kolom;
import id.kinerja.pemeriksaan.telaah.Kolom.Peran;
import id.kinerja.pemeriksaan.telaah.NamaRata;
import id.kinerja.pemeriksaan.telaah.Sel;
import id.kinerja.pemeriksaan.telaah.Tabel;
import id.kinerja.pemeriksaan.telaah.Telaah;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The formula of a share divides the part by the whole and multiplies by a hundred. */
public final class RumusIndikatorTidakTerbalik implements Aturan {
    private static final String KODE = "RUMUS-02";

    @Override
    public PenjelasanAturan penjelasan() {
        return new PenjelasanAturan(
                KODE,
                Jenis.RUMUS,
                "Rumus indikator membagi bagian dengan keseluruhannya",
                "Rumus persentase membagi keseluruhan dengan bagian yang ditangani, atau membagi dengan 100 alih-alih mengalikan.",
                "Menurut rumus terbalik, makin sedikit yang ditangani makin tinggi hasilnya.",
                "persentase = bagian yang ditangani / seluruhnya × 100",
                "Tukar pembilang dan penyebut pada rumus, dan tulis dikali 100%.",
                """
                Tabel 2.1
                Indikator Kinerja Utama

                No\tIndikator Kinerja\tFormula\tTarget
                1\tPersentase anak terlantar yang tertangani\tJumlah anak terlantar dibagi jumlah anak terlantar yang tertangani dikali 100%\t80
                """,
                """
                Tabel 2.1
                Indikator Kinerja Utama

                No\tIndikator Kinerja\tFormula\tTarget
                1\tPersentase anak terlantar yang tertangani\tJumlah anak terlantar yang tertangani dibagi jumlah anak terlantar dikali 100%\t80
                """);
    }

    private static final Pattern PEMBAGIAN = Pattern.compile(
            "(.{4,300}?)\\s*(?:\\bdi\\s?bagi(?: dengan)?\\b|/|÷)\\s*(.{4,300}?)\\s*(?:\\b(?:(?:di\\s?kali(?:kan)?)|(di\\s?bagi))\\b|[x×X*])\\s*(?:dengan\\s*)?100\\s*(?:%|persen)?\\s*\\.?");
    private static final Pattern DITANGANI = Pattern.compile(
            "\\b(?:ter|di|me|pe)\\p{L}*(?:tangan|layan|bantu|fasilitas|laku|bina|penuh|rehab|berdaya|salur|selesai|lindung|sedia|guna)\\p{L}*|\\b(?:penanganan|pelayanan|mendapat\\p{L}*|memperoleh|menerima|tercapai|tepat waktu|sesuai standar|lulus|aktif|realisasi)\\b");

    @Override
    public void periksa(Telaah telaah, Pencatat catat) {
        for (Tabel t : telaah.tabel()) {
            for (Kolom k : t.kolom(Peran.RUMUS).toList()) {
                t.baris().forEach(b -> rumus(t, b, k, catat));
            }
        }
    }

    private static void rumus(Tabel t, BarisTabel b, Kolom k, Pencatat catat) {
        Sel sel = b.sel(k.nomor());
        Matcher m = PEMBAGIAN.matcher(KataKunciRumus.rata(sel.teks()));
        if (!m.matches()) {
            return;
        }
        if (m.group(3) != null) {
            catat.temuan(
                    temuan(t, sel, "… dikali 100 %", "Persentase diperoleh dengan mengalikan 100%, bukan membaginya."));
        }
        NamaRata atas = NamaRata.dari(m.group(1));
        NamaRata bawah = NamaRata.dari(m.group(2));
        boolean bagianDiBawah = DITANGANI.matcher(m.group(2)).find()
                && !DITANGANI.matcher(m.group(1)).find();
        if (bagianDiBawah
                && sehal(atas, bawah)
                && DITANGANI.matcher(KataKunciRumus.rata(t.pokok(b))).find()) {
            catat.temuan(temuan(
                    t,
                    sel,
                    m.group(2).strip() + " dibagi " + m.group(1).strip() + " dikali 100 %",
                    "Pembilang dan penyebut tertukar: indikator ini menghitung bagian yang ditangani dari keseluruhannya, tetapi rumusnya membagi"
                            + " keseluruhan dengan bagian itu."));
        }
    }

    /** Both speak of the same people or things. */
    private static boolean sehal(NamaRata a, NamaRata b) {
        return a.kata().stream()
                .filter(k -> k.length() > 3 && !k.equals("jumlah") && !k.equals("populasi"))
                .anyMatch(b.kata()::contains);
    }

    private static Temuan temuan(Tabel t, Sel sel, String seharusnya, String penjelasan) {
        return new Temuan(KODE, Jenis.RUMUS, Tingkat.ERROR, Tempat.sel(t, sel), seharusnya, "", penjelasan, List.of());
    }
}
