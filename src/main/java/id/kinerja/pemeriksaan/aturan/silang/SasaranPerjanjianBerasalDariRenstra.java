package id.kinerja.pemeriksaan.aturan.silang;

import id.kinerja.pemeriksaan.Aturan;
import id.kinerja.pemeriksaan.Jenis;
import id.kinerja.pemeriksaan.Pencatat;
import id.kinerja.pemeriksaan.PenjelasanAturan;
import id.kinerja.pemeriksaan.Temuan;
import id.kinerja.pemeriksaan.Tingkat;
import id.kinerja.pemeriksaan.telaah.DaftarRencana;
import id.kinerja.pemeriksaan.telaah.Kolom.Peran;
import id.kinerja.pemeriksaan.telaah.NamaRata;
import id.kinerja.pemeriksaan.telaah.Telaah;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The sasaran of the agreement are those of the plan. */
public final class SasaranPerjanjianBerasalDariRenstra implements Aturan {
    private static final String KODE = "SILANG-04";

    @Override
    public PenjelasanAturan penjelasan() {
        return new PenjelasanAturan(
                KODE,
                Jenis.ANTARTABEL,
                "Sasaran Perjanjian Kinerja berasal dari Renstra",
                "Tidak satu pun sasaran atau tujuan di satu tempat terdapat di tempat lain yang menyebut sasaran atau tujuan perangkat daerah yang sama.",
                "Yang diperjanjikan dan diukur bukan yang direncanakan.",
                "PermenPAN-RB 53/2014: sasaran Perjanjian Kinerja mengacu pada Renstra",
                "Gunakan rumusan sasaran Renstra, atau jelaskan perubahannya.",
                """
                Tujuan dan sasaran strategis Dinas adalah sebagai berikut :

                Tabel 2.1
                Sasaran Strategis Renstra Tahun 2021-2026

                No\tSasaran Strategis\tIndikator\t2021\t2022\t2023
                1\tPenurunan angka kemiskinan kota\tPersentase anak terlantar tertangani\t70\t75\t80

                BAB II PERJANJIAN

                Tabel 2.3
                Perjanjian Kinerja Tahun 2023

                No\tSasaran\tIndikator\tTarget
                1\tTerpenuhinya kebutuhan dasar anak terlantar\tPersentase anak terlantar tertangani\t80
                """,
                """
                Tujuan dan sasaran strategis Dinas adalah sebagai berikut :

                Tabel 2.1
                Sasaran Strategis Renstra Tahun 2021-2026

                No\tSasaran Strategis\tIndikator\t2021\t2022\t2023
                1\tTerpenuhinya kebutuhan dasar anak terlantar\tPersentase anak terlantar tertangani\t70\t75\t80

                BAB II PERJANJIAN

                Tabel 2.3
                Perjanjian Kinerja Tahun 2023

                No\tSasaran\tIndikator\tTarget
                1\tTerpenuhinya kebutuhan dasar anak terlantar\tPersentase anak terlantar tertangani\t80
                """);
    }

    private static final int SERUPA = 60;

    @Override
    public void periksa(Telaah telaah, Pencatat catat) {
        for (Peran peran : List.of(Peran.TUJUAN, Peran.SASARAN)) {
            List<DaftarRencana> daftar = DaftarRencana.dalam(telaah, peran);
            Optional<DaftarRencana> acuan = daftar.stream()
                    .filter(DaftarRencana::tabel)
                    .findFirst()
                    .or(() -> daftar.stream().reduce((a, b) -> b));
            acuan.ifPresent(a -> daftar.stream()
                    .filter(d -> !d.equals(a) && tanpaKesamaan(a, d))
                    .filter(d -> daftar.stream()
                            .filter(x -> x.nama().equals(d.nama()))
                            .findFirst()
                            .filter(d::equals)
                            .isPresent())
                    .forEach(d -> catat.temuan(temuan(d, a, peran))));
        }
    }

    private static boolean tanpaKesamaan(DaftarRencana a, DaftarRencana b) {
        return a.nama().stream()
                .noneMatch(x -> b.nama().stream().anyMatch(y -> NamaRata.dari(x).serupa(NamaRata.dari(y)) >= SERUPA));
    }

    private static Temuan temuan(DaftarRencana salah, DaftarRencana acuan, Peran peran) {
        String hal = peran == Peran.TUJUAN ? "tujuan" : "sasaran";
        return new Temuan(
                KODE,
                Jenis.ANTARTABEL,
                Tingkat.WARNING,
                salah.tempat(),
                "",
                "",
                "Di sini " + hal + " perangkat daerah: " + ringkas(salah) + ". Di "
                        + acuan.tempat().tabel() + ": " + ringkas(acuan) + ". Tidak satu pun sama.",
                List.of(acuan.tempat()));
    }

    private static String ringkas(DaftarRencana d) {
        return d.nama().stream().limit(3).collect(Collectors.joining("; "))
                + (d.nama().size() > 3 ? "; … (" + d.nama().size() + ")" : "");
    }
}
