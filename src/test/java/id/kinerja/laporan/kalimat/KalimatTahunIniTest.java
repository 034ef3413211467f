package id.kinerja.laporan.kalimat;

import static id.kinerja.laporan.kalimat.ContohAngka.*;
import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.kernel.Arah;
import id.kinerja.kernel.Hasil;
import id.kinerja.kernel.Satuan;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class KalimatTahunIniTest {
    private static final Satuan DOKUMEN = Satuan.dari("dokumen");

    @Test
    void melampaui_target_naik() {
        assertThat(baca(KalimatTahunIni.satu(hasil(
                        indikator("PPKS yang ditangani", Arah.NAIK), "99.81", "100", "100.19036", "Sangat Baik"))))
                .isEqualTo(
                        "PPKS yang ditangani terealisasi 100%, melampaui target 99,81%; capaiannya 100,19% (Sangat Baik).");
    }

    @Test
    void tepat_mencapai_target() {
        assertThat(baca(KalimatTahunIni.satu(
                        hasil(indikator("Manajemen internal", Arah.NAIK), "100", "100.00", "100", "Baik"))))
                .isEqualTo("Manajemen internal tepat mencapai target 100% (Baik).");
    }

    @Test
    void di_bawah_target_dengan_satuan_bukan_persen() {
        assertThat(baca(KalimatTahunIni.satu(hasil(indikator("Laporan", Arah.NAIK, DOKUMEN), "5", "3", "60", "Cukup"))))
                .isEqualTo(
                        "Laporan terealisasi 3 dokumen dari target 5 dokumen, kurang 2 dokumen; capaiannya 60% (Cukup).");
    }

    @Test
    void indikator_turun_lebih_rendah_berarti_lebih_baik() {
        assertThat(baca(KalimatTahunIni.satu(
                        hasil(indikator("Angka DTKS", Arah.TURUN), "15", "9.68", "135.4667", "Sangat Baik"))))
                .isEqualTo(
                        "Angka DTKS terealisasi 9,68%, lebih rendah—dan karena itu lebih baik—daripada batas 15%; capaiannya 135,47% (Sangat Baik).");
    }

    @Test
    void indikator_turun_yang_melebihi_batas() {
        assertThat(baca(KalimatTahunIni.satu(
                        hasil(indikator("Angka DTKS", Arah.TURUN), "16.45", "24.23", "52.7052", "Kurang"))))
                .isEqualTo(
                        "Angka DTKS terealisasi 24,23%, melebihi batas 16,45%, lebih 7,78 poin, sehingga target belum tercapai; capaiannya 52,71% (Kurang).");
    }

    @Test
    void realisasi_di_dalam_rentang() {
        HasilTahun h = new HasilTahun(
                indikator("Nilai kepatuhan", Arah.RENTANG_NAIK),
                2023,
                fakta(new Hasil.Rentang(BigDecimal.valueOf(80), BigDecimal.valueOf(90)), Satuan.PERSEN),
                persen("85"),
                persen("100"),
                kata("Baik"),
                tidakAda("target berupa rentang"));
        assertThat(baca(KalimatTahunIni.satu(h)))
                .isEqualTo("Nilai kepatuhan terealisasi 85%, di dalam rentang target 80–90% (Baik).");
    }

    @Test
    void realisasi_kosong_tidak_dihitung() {
        HasilTahun h = new HasilTahun(
                indikator("Nilai IKM", Arah.NAIK),
                2023,
                persen("82"),
                tidakAda("realisasi belum tersedia"),
                tidakAda("realisasi belum tersedia"),
                tidakAda("realisasi belum tersedia"),
                tidakAda("realisasi belum tersedia"));
        assertThat(baca(KalimatTahunIni.satu(h)))
                .isEqualTo(
                        "Realisasi nilai IKM belum tersedia; capaian tidak dihitung dan tidak diikutkan dalam rata-rata.");
    }

    @Test
    void target_nol_tidak_dapat_dihitung() {
        HasilTahun h = new HasilTahun(
                indikator("Temuan", Arah.NAIK),
                2023,
                persen("0"),
                persen("3"),
                tidakAda("target nol"),
                tidakAda("target nol"),
                persen("3"));
        assertThat(baca(KalimatTahunIni.satu(h))).isEqualTo("Target temuan nol; capaian tidak dapat dihitung.");
    }
}
