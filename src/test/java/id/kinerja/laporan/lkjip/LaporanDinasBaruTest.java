package id.kinerja.laporan.lkjip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kinerja.datatahun.DataTahunFixture;
import id.kinerja.dokumen.Dokumen;
import id.kinerja.kernel.Alamat;
import id.kinerja.kernel.Arah;
import id.kinerja.kernel.Hasil;
import id.kinerja.kernel.Hitungan;
import id.kinerja.kernel.JenisSatuan;
import id.kinerja.kernel.Satuan;
import id.kinerja.kernel.StatusFakta;
import id.kinerja.kernel.TahunAnggaran;
import id.kinerja.kernel.Triwulan;
import id.kinerja.laporan.TeksDokumen;
import id.kinerja.laporan.narasi.RujukanTidakDikenal;
import id.kinerja.pengukuran.Pengukuran;
import id.kinerja.perencanaan.Agregasi;
import id.kinerja.perencanaan.DokumenTarget;
import id.kinerja.perencanaan.RumusTurun;
import id.kinerja.perencanaan.Target;
import id.kinerja.perencanaan.TingkatIndikator;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
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

    @Test
    void triwulan_dicetak_dan_yang_kosong_disebut() {
        DataTahunFixture data = data().indikator(DataTahunFixture.indikator(
                        TingkatIndikator.SASARAN,
                        "1.1.4",
                        "1.1",
                        Arah.NAIK,
                        Satuan.ORANG,
                        RumusTurun.SELISIH,
                        Agregasi.JUMLAH))
                .target("1.1.4", 2023, "400")
                .target(triwulan("1.1.4", Triwulan.I, "100"))
                .target(triwulan("1.1.4", Triwulan.II, "100"))
                .realisasi("1.1.4", 2023, Triwulan.I, "90")
                .realisasi("1.1.4", 2023, Triwulan.II, "120");
        assertThat(TeksDokumen.tulis(susun(data).isi()))
                .contains(
                        "Triwulan I | 100 orang | 90 orang | 90,00",
                        "Triwulan II | 100 orang | 120 orang | 120,00",
                        "untuk triwulan III dan IV belum terisi");
    }

    @Test
    void pagu_murni_dan_perubahan_berdampingan() {
        DataTahunFixture data =
                data().anggaran("1.06.02.2.01.02", "APBD", "400000", "500000", "450000", StatusFakta.FINAL);
        Dokumen d = susun(data);
        assertThat(TeksDokumen.tulis(d.isi()))
                .contains("Pagu murni | Pagu perubahan", "400.000 | 1.500.000", "dari pagu murni Rp400.000.");
        Pengukuran ukur = Pengukuran.atas(data.susun());
        assertThat(ukur.cari(Alamat.dari("pagu-murni", "1.06.02.2.01.02")).flatMap(Hitungan::angka))
                .contains(new BigDecimal("400000"));
        assertThat(ukur.cari(Alamat.dari("pagu-perubahan", "total")).flatMap(Hitungan::angka))
                .contains(new BigDecimal("1500000"));
    }

    @Test
    void target_satu_indikator_dicetak_dengan_desimal_yang_sama() {
        DataTahunFixture data = data().indikator(DataTahunFixture.indikatorSasaran(
                        "1.1.5", "1.1", Arah.NAIK, new Satuan("tahun", JenisSatuan.WAKTU)))
                .target("1.1.5", 2023, "71.7")
                .realisasi("1.1.5", 2023, "71.98");
        assertThat(TeksDokumen.tulis(susun(data).isi())).contains("71,70 tahun | 71,98 tahun");
    }

    private static Target triwulan(String indikator, Triwulan triwulan, String nilai) {
        return new Target(
                indikator,
                new TahunAnggaran(2023),
                Optional.of(triwulan),
                DokumenTarget.RENJA,
                new Hasil.Angka(new BigDecimal(nilai)),
                Satuan.ORANG,
                false,
                DataTahunFixture.SUMBER);
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
