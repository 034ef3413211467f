package id.kinerja.pemeriksaan.aturan.kewajaran;

import id.kinerja.pemeriksaan.Aturan;
import id.kinerja.pemeriksaan.Jenis;
import id.kinerja.pemeriksaan.Pencatat;
import id.kinerja.pemeriksaan.PenjelasanAturan;
import id.kinerja.pemeriksaan.Tempat;
import id.kinerja.pemeriksaan.Temuan;
import id.kinerja.pemeriksaan.Tingkat;
import id.kinerja.pemeriksaan.telaah.BarisTabel;
import id.kinerja.pemeriksaan.telaah.Kolom;
import id.kinerja.pemeriksaan.telaah.Rasio;
import id.kinerja.pemeriksaan.telaah.Rasio.Macam;
import id.kinerja.pemeriksaan.telaah.Tabel;
import id.kinerja.pemeriksaan.telaah.Telaah;
import java.math.BigDecimal;
import java.util.List;

/** Targets were set before the year, not filled in from its results. */
public final class TargetDitetapkanSebelumRealisasi implements Aturan {
    private static final String KODE = "WAJAR-01";

    @Override
    public PenjelasanAturan penjelasan() {
        return new PenjelasanAturan(
                KODE,
                Jenis.TARGET,
                "Target ditetapkan sebelum realisasi diketahui",
                "Semua target pada tabel sama persis dengan realisasinya, padahal bukan angka bulat seratus.",
                "Target yang diisi sesudah realisasi tidak mengukur kinerja.",
                "PermenPAN-RB 53/2014: target diperjanjikan pada awal tahun",
                "Tunjukkan dokumen yang menetapkan target sebelum tahun berjalan, atau pakai target Perjanjian Kinerja.",
                """
                Tabel 3.1
                Capaian Kinerja Tahun 2023

                No\tIndikator Kinerja\tTarget\tRealisasi\tCapaian (%)
                1\tJumlah anak yang dilayani\t158\t158\t100
                2\tJumlah lansia yang dilayani\t216\t216\t100
                3\tJumlah korban yang dilayani\t706\t706\t100
                4\tJumlah keluarga yang dilayani\t1.900\t1.900\t100
                5\tJumlah penyandang disabilitas yang dilayani\t1.559\t1.559\t100
                """,
                """
                Tabel 3.1
                Capaian Kinerja Tahun 2023

                No\tIndikator Kinerja\tTarget\tRealisasi\tCapaian (%)
                1\tJumlah anak yang dilayani\t158\t158\t100
                2\tJumlah lansia yang dilayani\t216\t216\t100
                3\tJumlah korban yang dilayani\t706\t706\t100
                4\tJumlah keluarga yang dilayani\t1.900\t1.850\t97,37
                5\tJumlah penyandang disabilitas yang dilayani\t1.559\t1.559\t100
                """);
    }

    private static final int PALING_SEDIKIT = 5;
    private static final BigDecimal SERATUS = BigDecimal.valueOf(100);

    @Override
    public void periksa(Telaah telaah, Pencatat catat) {
        for (Tabel t : telaah.tabel()) {
            for (Rasio r : t.rasio()) {
                if (r.macam() == Macam.CAPAIAN) {
                    List<BarisTabel> terisi = t.baris().stream()
                            .filter(b -> b.sel(r.pembilang().nomor()).angka().isPresent()
                                    && b.sel(r.penyebut().nomor()).angka().isPresent())
                            .toList();
                    boolean semua = terisi.stream()
                            .allMatch(b -> nilai(b, r.pembilang()).compareTo(nilai(b, r.penyebut())) == 0);
                    long bukanSeratus = terisi.stream()
                            .filter(b -> nilai(b, r.penyebut()).compareTo(SERATUS) != 0)
                            .count();
                    if (semua && terisi.size() >= PALING_SEDIKIT && bukanSeratus >= PALING_SEDIKIT) {
                        catat.temuan(new Temuan(
                                KODE,
                                Jenis.TARGET,
                                Tingkat.INFO,
                                Tempat.sel(t, terisi.getFirst().sel(r.penyebut().nomor())),
                                "",
                                "",
                                "Target " + terisi.size() + " indikator pada " + t.sebutan()
                                        + " sama persis dengan realisasinya; periksa apakah target ditetapkan sebelum tahun berjalan.",
                                List.of()));
                    }
                }
            }
        }
    }

    private static BigDecimal nilai(BarisTabel b, Kolom k) {
        return b.sel(k.nomor()).angka().orElseThrow().nilai();
    }
}
