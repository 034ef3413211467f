package id.kinerja.laporan.lkjip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kinerja.datatahun.DataTahunFixture;
import id.kinerja.dokumen.Dokumen;
import id.kinerja.kernel.Arah;
import id.kinerja.laporan.TeksDokumen;
import id.kinerja.laporan.narasi.RujukanTidakDikenal;
import id.kinerja.pengukuran.Pengukuran;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** What an agency meets that fills the package for the first time. */
class LaporanDinasBaruTest {
    private static final Clock JAM = Clock.fixed(Instant.parse("2024-02-15T01:00:00Z"), ZoneOffset.UTC);

    @Test
    void rujukan_dalam_teks_tabel_dicetak_sebagai_angka() {
        Dokumen d = susun(data().penyebab("1.1.1", "Realisasi {realisasi:1.1.1} di bawah target {target:1.1.1}"));
        assertThat(TeksDokumen.tulis(d.isi()))
                .contains("Realisasi 60% di bawah target 80%.")
                .doesNotContain("{realisasi:");
    }

    @Test
    void rujukan_dalam_teks_tabel_yang_tidak_menunjuk_angka_ditolak() {
        assertThatThrownBy(() -> susun(data().penyebab("1.1.1", "Lihat {realisasi:9.9.9}")))
                .isInstanceOf(RujukanTidakDikenal.class)
                .hasMessageContaining("{realisasi:9.9.9}");
    }

    @Test
    void kurung_kurawal_biasa_dicetak_apa_adanya() {
        assertThat(TeksDokumen.tulis(susun(data().penyebab("1.1.1", "Aplikasi {beta} terlambat"))
                        .isi()))
                .contains("Aplikasi {beta} terlambat.");
    }

    @Test
    void hitungan_target_akhir_sama_di_ikhtisar_dan_bab_tiga_dan_mencakup_rentang() {
        Dokumen d = susun(data());
        assertThat(TeksDokumen.tulis(d.depan())).contains("# 1 dari 2 | indikator telah mencapai target akhir");
        assertThat(TeksDokumen.tulis(d.isi()))
                .contains(
                        "Satu dari dua indikator telah mencapai target akhir Renstra tahun 2026, yaitu indikator 1.1.2.",
                        "60,00–85,00%");
    }

    @Test
    void rata_rata_menyebut_banyaknya_yang_dirata_ratakan() {
        assertThat(TeksDokumen.tulis(susun(data()).isi()))
                .contains("Rata-rata capaian dua dari tiga indikator sasaran adalah 87,50%");
    }

    /** One indicator with a number, one with a range and one without a realisation. */
    private static DataTahunFixture data() {
        return DataTahunFixture.baru()
                .tujuan("1")
                .sasaran("1.1")
                .indikator("1.1.1", "1.1")
                .target("1.1.1", 2023, "80")
                .target("1.1.1", 2026, "90")
                .realisasi("1.1.1", 2022, "55")
                .realisasi("1.1.1", 2023, "60")
                .indikator("1.1.2", "1.1", Arah.RENTANG_NAIK)
                .target("1.1.2", 2023, "60..85")
                .target("1.1.2", 2026, "60..85")
                .realisasi("1.1.2", 2022, "57")
                .realisasi("1.1.2", 2023, "66.4")
                .indikator("1.1.3", "1.1")
                .target("1.1.3", 2023, "80")
                .subKegiatan("1.06.02.2.01.01", "1000000", "750000");
    }

    private static Dokumen susun(DataTahunFixture data) {
        return Lkjip.susun(Pengukuran.atas(data.susun()), JAM);
    }
}
