package id.kinerja.pemeriksaan.aturan.silang;

import id.kinerja.kernel.FormatIndonesia;
import id.kinerja.pemeriksaan.Aturan;
import id.kinerja.pemeriksaan.Jenis;
import id.kinerja.pemeriksaan.Pencatat;
import id.kinerja.pemeriksaan.PenjelasanAturan;
import id.kinerja.pemeriksaan.Tempat;
import id.kinerja.pemeriksaan.Temuan;
import id.kinerja.pemeriksaan.Tingkat;
import id.kinerja.pemeriksaan.telaah.Fakta;
import id.kinerja.pemeriksaan.telaah.Fakta.Ukuran;
import id.kinerja.pemeriksaan.telaah.Kecocokan;
import id.kinerja.pemeriksaan.telaah.Telaah;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The capaian that target and realisation of one table give is the capaian printed in the other. */
public final class CapaianSamaDenganTabelLain implements Aturan {
    private static final String KODE = "SILANG-02";

    @Override
    public PenjelasanAturan penjelasan() {
        return new PenjelasanAturan(
                KODE,
                Jenis.ANTARTABEL,
                "Capaian yang tercetak sama dengan hitungan dari target dan realisasi di tabel lain",
                "Target dan realisasi suatu indikator di satu tabel memberi capaian lain daripada yang tercetak di tabel lain untuk tahun yang sama.",
                "Dua tabel mengukur indikator yang sama dengan target atau realisasi yang berbeda.",
                "realisasi / target × 100 pada tahun yang sama",
                "Pakai target dan realisasi yang sama di kedua tabel, lalu hitung ulang capaian.",
                """
                Tabel 3.4
                Capaian Kinerja Tahun 2023

                Indikator Kinerja\tTarget\tRealisasi\tCapaian (%)
                Persentase anak terlantar yang tertangani\t80\t80\t100
                Persentase lansia terlantar yang tertangani\t90\t90\t100

                BAB III A

                Tabel 3.5
                Target dan Realisasi Renstra

                Indikator Kinerja\tTarget 2022\tRealisasi 2022\tTarget 2023\tRealisasi 2023
                Persentase anak terlantar yang tertangani\t75\t75\t64\t80
                Persentase lansia terlantar yang tertangani\t85\t85\t90\t90
                """,
                """
                Tabel 3.4
                Capaian Kinerja Tahun 2023

                Indikator Kinerja\tTarget\tRealisasi\tCapaian (%)
                Persentase anak terlantar yang tertangani\t80\t80\t100
                Persentase lansia terlantar yang tertangani\t90\t90\t100

                BAB III A

                Tabel 3.5
                Target dan Realisasi Renstra

                Indikator Kinerja\tTarget 2022\tRealisasi 2022\tTarget 2023\tRealisasi 2023
                Persentase anak terlantar yang tertangani\t75\t75\t80\t80
                Persentase lansia terlantar yang tertangani\t85\t85\t90\t90
                """);
    }

    @Override
    public void periksa(Telaah telaah, Pencatat catat) {
        List<Fakta> capaian = telaah.fakta().stream()
                .filter(f -> f.ukuran() == Ukuran.CAPAIAN)
                .toList();
        Set<Tempat> sudah = new HashSet<>();
        for (Fakta realisasi : telaah.fakta()) {
            if (realisasi.ukuran() != Ukuran.REALISASI || adaCapaian(capaian, realisasi)) {
                continue;
            }
            target(telaah, realisasi)
                    .ifPresent(target -> capaian.stream()
                            .filter(c ->
                                    c.tabel() != realisasi.tabel() && c.tahun().equals(realisasi.tahun()))
                            .filter(c -> c.nama().serupa(realisasi.nama()) >= SEPADAN)
                            .filter(c -> berbeda(target, realisasi, c))
                            .findFirst()
                            .filter(_ -> sudah.add(realisasi.tempat()))
                            .ifPresent(c -> catat.temuan(temuan(target, realisasi, c))));
        }
    }

    private static final int SEPADAN = 95;

    private static boolean adaCapaian(List<Fakta> capaian, Fakta r) {
        return capaian.stream().anyMatch(c -> c.tabel() == r.tabel() && c.baris() == r.baris());
    }

    private static Optional<Fakta> target(Telaah telaah, Fakta r) {
        return telaah.fakta().stream()
                .filter(t -> t.ukuran() == Ukuran.TARGET && t.tabel() == r.tabel() && t.baris() == r.baris())
                .filter(t -> t.tahun().equals(r.tahun()) && t.persen() == r.persen())
                .findFirst();
    }

    private static boolean berbeda(Fakta target, Fakta realisasi, Fakta capaian) {
        BigDecimal t = target.angka().nilai();
        BigDecimal r = realisasi.angka().nilai();
        if (t.signum() == 0) {
            return false;
        }
        return Kecocokan.antara(capaian.angka(), persen(r, t)) == Kecocokan.BERBEDA
                && Kecocokan.antara(capaian.angka(), persen(t.add(t).subtract(r), t)) == Kecocokan.BERBEDA;
    }

    private static BigDecimal persen(BigDecimal a, BigDecimal b) {
        return a.multiply(BigDecimal.valueOf(100)).divide(b, MathContext.DECIMAL64);
    }

    private static Temuan temuan(Fakta target, Fakta realisasi, Fakta capaian) {
        String hitung = FormatIndonesia.angka(
                persen(realisasi.angka().nilai(), target.angka().nilai()), 2);
        String tahun =
                realisasi.tahun().isPresent() ? " tahun " + realisasi.tahun().getAsInt() : "";
        boolean sama = realisasi.angka().nilai().compareTo(capaian.angka().nilai()) == 0;
        return new Temuan(
                KODE,
                Jenis.ANTARTABEL,
                Tingkat.WARNING,
                realisasi.tempat(),
                "capaian " + hitung + " (" + capaian.tempat().tabel() + " mencetak "
                        + capaian.angka().teks() + ")",
                realisasi.angka().teks() + " / " + target.angka().teks() + " × 100 = " + hitung,
                "Target " + target.angka().teks() + " dan realisasi "
                        + realisasi.angka().teks() + " " + realisasi.subjek() + tahun + " memberi capaian "
                        + hitung + ", sedangkan " + capaian.tempat().tabel() + " mencetak "
                        + capaian.angka().teks() + "."
                        + (sama
                                ? " Angka yang sama dipakai sebagai realisasi di sini dan sebagai capaian di sana."
                                : ""),
                List.of(target.tempat(), capaian.tempat()));
    }
}
