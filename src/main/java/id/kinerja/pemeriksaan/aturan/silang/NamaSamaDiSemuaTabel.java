package id.kinerja.pemeriksaan.aturan.silang;

import id.kinerja.pemeriksaan.Aturan;
import id.kinerja.pemeriksaan.Jenis;
import id.kinerja.pemeriksaan.Pencatat;
import id.kinerja.pemeriksaan.PenjelasanAturan;
import id.kinerja.pemeriksaan.Tempat;
import id.kinerja.pemeriksaan.Temuan;
import id.kinerja.pemeriksaan.Tingkat;
import id.kinerja.pemeriksaan.telaah.Kolom.Peran;
import id.kinerja.pemeriksaan.telaah.NamaCetak;
import id.kinerja.pemeriksaan.telaah.NamaRata;
import id.kinerja.pemeriksaan.telaah.Padanan;
import id.kinerja.pemeriksaan.telaah.Telaah;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** An indicator, programme or sasaran has the same name in every table. */
public final class NamaSamaDiSemuaTabel implements Aturan {
    private static final String KODE = "SILANG-03";

    @Override
    public PenjelasanAturan penjelasan() {
        return new PenjelasanAturan(
                KODE,
                Jenis.ANTARTABEL,
                "Indikator, program, dan sasaran bernama sama di semua tabel",
                "Nama indikator, program, atau sasaran tercetak sedikit berbeda di dua tabel.",
                "Pembaca tidak yakin apakah keduanya hal yang sama, dan pencarian gagal.",
                "nama sesuai Perjanjian Kinerja dan nomenklatur",
                "Samakan namanya dengan Perjanjian Kinerja atau nomenklatur.",
                """
                Tabel 2.3
                Perjanjian Kinerja Tahun 2023

                No\tIndikator Kinerja\tTarget
                1\tJumlah keluarga miskin yang meningkat kapasitas usahanya\t20
                2\tNilai akuntabilitas kinerja perangkat daerah\t70

                BAB III AKUNTABILITAS KINERJA

                Tabel 3.1
                Capaian Kinerja Tahun 2023

                No\tIndikator Kinerja\tTarget\tRealisasi
                1\tJumlah keluarga miskin yang meningkatkan kapasitas usahanya\t20\t20
                2\tNilai akuntabilitas kinerja perangkat daerah\t70\t70
                """,
                """
                Tabel 2.3
                Perjanjian Kinerja Tahun 2023

                No\tIndikator Kinerja\tTarget
                1\tJumlah keluarga miskin yang meningkat kapasitas usahanya\t20
                2\tNilai akuntabilitas kinerja perangkat daerah\t70

                BAB III AKUNTABILITAS KINERJA

                Tabel 3.1
                Capaian Kinerja Tahun 2023

                No\tIndikator Kinerja\tTarget\tRealisasi
                1\tJumlah keluarga miskin yang meningkat kapasitas usahanya\t20\t20
                2\tNilai akuntabilitas kinerja perangkat daerah\t70\t70
                """);
    }

    private static final int PALING_MIRIP = 99;
    private static final int CUKUP_MIRIP = 80;
    private static final int KATA_TERSEDIKIT = 3;

    @Override
    public void periksa(Telaah telaah, Pencatat catat) {
        for (Peran peran : List.of(Peran.INDIKATOR, Peran.PROGRAM, Peran.SASARAN)) {
            List<NamaCetak> semua = NamaCetak.dalam(telaah, peran).stream()
                    .filter(n -> n.rata().kata().size() >= KATA_TERSEDIKIT)
                    .toList();
            Map<Integer, List<NamaCetak>> menurutTabel = semua.stream()
                    .collect(Collectors.groupingBy(n -> n.tabel().nomor(), TreeMap::new, Collectors.toList()));
            Set<NamaRata> sudah = new HashSet<>();
            List<List<NamaCetak>> tabel = List.copyOf(menurutTabel.values());
            for (int i = 0; i < tabel.size(); i++) {
                for (int j = i + 1; j < tabel.size(); j++) {
                    Padanan.antara(tabel.get(i), tabel.get(j), NamaCetak::rata).stream()
                            .filter(p -> p.serupa() >= CUKUP_MIRIP && p.serupa() <= PALING_MIRIP)
                            .forEach(p -> beda(p, semua, sudah, peran, catat));
                }
            }
        }
    }

    private static void beda(
            Padanan<NamaCetak> p, List<NamaCetak> semua, Set<NamaRata> sudah, Peran peran, Pencatat catat) {
        boolean keduanyaDiSatuTabel = semua.stream()
                        .anyMatch(n -> n.tabel() == p.satu().tabel()
                                && n.rata().equals(p.dua().rata()))
                || semua.stream()
                        .anyMatch(n -> n.tabel() == p.dua().tabel()
                                && n.rata().equals(p.satu().rata()));
        if (keduanyaDiSatuTabel) {
            return;
        }
        NamaCetak jarang = banyak(semua, p.satu()) < banyak(semua, p.dua()) ? p.satu() : p.dua();
        NamaCetak lain = jarang == p.satu() ? p.dua() : p.satu();
        if (sudah.add(jarang.rata())) {
            catat.temuan(new Temuan(
                    KODE,
                    peran == Peran.PROGRAM ? Jenis.TAHUN_LABEL : Jenis.ANTARTABEL,
                    Tingkat.INFO,
                    Tempat.sel(jarang.tabel(), jarang.sel()),
                    lain.sel().teks(),
                    "",
                    "Nama ini berbeda dari " + lain.tabel().sebutan() + ": "
                            + lain.sel().teks() + ".",
                    List.of(Tempat.sel(lain.tabel(), lain.sel()))));
        }
    }

    private static long banyak(List<NamaCetak> semua, NamaCetak nama) {
        return semua.stream()
                .filter(n -> n.rata().equals(nama.rata()))
                .map(n -> n.tabel().nomor())
                .distinct()
                .count();
    }
}
