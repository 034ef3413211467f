package id.kinerja.pemeriksaan;

import id.kinerja.pemeriksaan.HasilPeriksa.Ringkasan;
import id.kinerja.pemeriksaan.baca.BarisCetak;
import id.kinerja.pemeriksaan.baca.Letak;
import id.kinerja.pemeriksaan.baca.Naskah;
import id.kinerja.pemeriksaan.baca.SelCetak;
import id.kinerja.pemeriksaan.baca.TabelCetak;
import id.kinerja.pemeriksaan.baca.teks.PembacaTeks;
import java.util.List;

/** A small report with three findings, as the checker would give them. */
public final class ContohTemuan {
    public static final String TEKS = """
            BAB III AKUNTABILITAS KINERJA
            Tabel 3.2 Capaian kinerja Tahun 2023
            No\tKegiatan\tPagu\tRealisasi\t%
            1\tRehabilitasi sosial\t38.250.000\t28.178.000\t99,81
            2\tPerlindungan sosial\t10.000.000\t9.000.000\t90,00
            Realisasi mencapai 99,81 % dari pagu pada tahun 2021 ini.
            """;

    public static final PenjelasanAturan RASIO = new PenjelasanAturan(
            "RASIO-01",
            Jenis.RASIO,
            "Persentase sama dengan realisasi dibagi pagu",
            "Persentase yang tercetak bukan hasil bagi realisasi dengan pagu.",
            "Serapan anggaran yang dilaporkan lebih tinggi dari yang sebenarnya.",
            "Persentase = realisasi / pagu × 100.",
            "Hitung ulang persentase, atau perbaiki realisasi dan pagunya bila di sanalah salahnya.",
            "No\tPagu\tRealisasi\t%\n1\t100\t50\t51\n",
            "No\tPagu\tRealisasi\t%\n1\t100\t50\t50\n");

    private ContohTemuan() {}

    public static Naskah naskah() {
        return PembacaTeks.baca("arsip/lkjip.txt", TEKS);
    }

    public static HasilPeriksa hasil() {
        return hasil(naskah());
    }

    /** The findings of the example at their places in this document, whatever format it was read from. */
    public static HasilPeriksa hasil(Naskah naskah) {
        Letak baris = naskah.unsur().stream()
                .filter(TabelCetak.class::isInstance)
                .flatMap(t -> ((TabelCetak) t).baris().stream())
                .filter(b -> b.sel().stream().map(SelCetak::teks).anyMatch("99,81"::equals))
                .map(BarisCetak::letak)
                .findFirst()
                .orElseThrow();
        Letak kalimat = naskah.paragraf()
                .filter(p -> p.teks().contains("2021 ini"))
                .findFirst()
                .orElseThrow()
                .letak();
        return new HasilPeriksa(
                naskah.nama(),
                new Ringkasan(25, 23, 1400, 1380, 20, 12),
                List.of(
                        new Temuan(
                                "RASIO-01",
                                Jenis.RASIO,
                                Tingkat.ERROR,
                                new Tempat(baris, "Tabel 3.2", "%", "99,81"),
                                "73,67",
                                "28.178.000 / 38.250.000 × 100",
                                "Persentase tidak sama dengan realisasi dibagi pagu; selisihnya 26,14 poin dan mengubah kategori serapan dari tinggi menjadi sedang.",
                                List.of(new Tempat(kalimat, "Realisasi anggaran", "", "99,81 %"))),
                        new Temuan(
                                "TAHUN-01",
                                Jenis.TAHUN_LABEL,
                                Tingkat.WARNING,
                                new Tempat(kalimat, "Realisasi anggaran", "", "tahun 2021 ini"),
                                "tahun 2023",
                                "",
                                "Laporan ini tentang tahun 2023.",
                                List.of()),
                        new Temuan(
                                "BENTUK-01",
                                Jenis.BENTUK,
                                Tingkat.INFO,
                                new Tempat(baris, "Tabel 3.2", "Realisasi", "28.178.000"),
                                "",
                                "",
                                "Kolom tidak menyebut satuan.",
                                List.of())),
                naskah.catatan());
    }
}
