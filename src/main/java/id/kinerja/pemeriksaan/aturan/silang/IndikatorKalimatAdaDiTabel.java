package id.kinerja.pemeriksaan.aturan.silang;

import id.kinerja.pemeriksaan.Aturan;
import id.kinerja.pemeriksaan.Jenis;
import id.kinerja.pemeriksaan.Pencatat;
import id.kinerja.pemeriksaan.PenjelasanAturan;
import id.kinerja.pemeriksaan.Tempat;
import id.kinerja.pemeriksaan.Temuan;
import id.kinerja.pemeriksaan.Tingkat;
import id.kinerja.pemeriksaan.telaah.Fakta;
import id.kinerja.pemeriksaan.telaah.Kolom.Peran;
import id.kinerja.pemeriksaan.telaah.NamaCetak;
import id.kinerja.pemeriksaan.telaah.NamaRata;
import id.kinerja.pemeriksaan.telaah.SebutanIndikator;
import id.kinerja.pemeriksaan.telaah.Telaah;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** An indicator that the prose names is named so in a table. */
public final class IndikatorKalimatAdaDiTabel implements Aturan {
    private static final String KODE = "SILANG-05";
    private static final int SAMA = 95;
    private static final int MIRIP = 75;

    @Override
    public PenjelasanAturan penjelasan() {
        return new PenjelasanAturan(
                KODE,
                Jenis.ANTARTABEL,
                "Indikator yang disebut dalam kalimat bernama sama di tabel",
                "Judul atau kalimat menyebut indikator dengan nama yang tidak terdapat di tabel mana pun.",
                "Pembaca tidak tahu apakah uraian itu tentang indikator yang diukur.",
                "nama indikator sesuai Perjanjian Kinerja",
                "Samakan nama indikator dalam kalimat dengan tabel Perjanjian Kinerja dan pengukuran.",
                """
                Tabel 3.1
                Capaian Kinerja Tahun 2023

                No\tIndikator Kinerja\tTarget\tRealisasi\tCapaian (%)
                1\tPersentase PPKS yang mendapat bantuan\t55\t50\t90,91

                Indikator Kinerja 1 : Persentase Pelayanan terhadap Pemerlu Pelayanan Kesejahteraan Sosial (PPKS)
                """,
                """
                Tabel 3.1
                Capaian Kinerja Tahun 2023

                No\tIndikator Kinerja\tTarget\tRealisasi\tCapaian (%)
                1\tPersentase PPKS yang mendapat bantuan\t55\t50\t90,91

                Indikator Kinerja 1 : Persentase PPKS yang mendapat bantuan
                """);
    }

    @Override
    public void periksa(Telaah telaah, Pencatat catat) {
        List<NamaCetak> tabel = NamaCetak.dalam(telaah, Peran.INDIKATOR);
        if (tabel.isEmpty()) {
            return;
        }
        for (SebutanIndikator s : SebutanIndikator.dalam(telaah.naskah())) {
            terdekat(tabel, s.rata())
                    .filter(n -> n.rata().serupa(s.rata()) < SAMA && !termuat(n.rata(), s.rata()))
                    .ifPresent(n -> catat.temuan(temuan(s.tempat(), n)));
        }
        telaah.fakta().stream().filter(f -> f.tabel() < 0).forEach(f -> butir(tabel, f, catat));
    }

    /** A listed indicator is the measure of the table that comes nearest to it. */
    private static void butir(List<NamaCetak> tabel, Fakta f, Pencatat catat) {
        Optional<NamaCetak> dekat = terdekat(tabel, f.nama());
        dekat.filter(n -> n.rata().serupa(f.nama()) >= MIRIP && n.rata().serupa(f.nama()) < SAMA)
                .ifPresent(n -> catat.temuan(new Temuan(
                        KODE,
                        Jenis.ANTARTABEL,
                        Tingkat.INFO,
                        Tempat.sel(n.tabel(), n.sel()),
                        f.subjek(),
                        "",
                        "Nama indikator ini berbeda dari yang ditetapkan dalam uraian: " + f.subjek() + ".",
                        List.of(f.tempat()))));
    }

    private static Optional<NamaCetak> terdekat(List<NamaCetak> tabel, NamaRata nama) {
        return tabel.stream().max(Comparator.comparingInt(n -> n.rata().serupa(nama)));
    }

    /** One name spells out the other. */
    private static boolean termuat(NamaRata a, NamaRata b) {
        return a.kata().size() >= 3
                        && b.kata().containsAll(a.kata())
                        && b.kata().size() - a.kata().size() <= 2
                || a.ringkas().size() >= 3 && b.ringkas().equals(a.ringkas());
    }

    private static Temuan temuan(Tempat tempat, NamaCetak n) {
        return new Temuan(
                KODE,
                Jenis.ANTARTABEL,
                Tingkat.INFO,
                tempat,
                n.sel().teks(),
                "",
                "Tidak ada indikator bernama demikian di tabel; yang terdekat di "
                        + n.tabel().sebutan() + ": " + n.sel().teks() + ".",
                List.of(Tempat.sel(n.tabel(), n.sel())));
    }
}
