package id.kinerja.laporan.kalimat;

import static id.kinerja.laporan.kalimat.ContohAngka.*;
import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.dokumen.Sebaris;
import id.kinerja.kernel.Arah;
import id.kinerja.kernel.Satuan;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Efficiency, budget, national standard, SPM and missing causes. */
class KalimatLainTest {

    @Test
    void efisiensi_disimpulkan_hanya_bila_target_tercapai() {
        var kalimat = KalimatEfisiensi.semua(List.of(
                new KalimatEfisiensi.Baris(
                        "sasaran 1.1", persen("135.47"), persen("95.75"), angka("4.25", Satuan.POIN)),
                new KalimatEfisiensi.Baris(
                        "sasaran 2.1", persen("113.6"), persen("84.92"), angka("15.08", Satuan.POIN)),
                new KalimatEfisiensi.Baris("sasaran 3.1", persen("94.12"), persen("80"), angka("20", Satuan.POIN))));
        assertThat(baca(kalimat))
                .isEqualTo(
                        "Efisiensi terbesar terdapat pada sasaran 2.1, yaitu 15,08 poin: capaian 113,60% diperoleh dengan 84,92% anggaran. "
                                + "Efisiensi sasaran 1.1 adalah 4,25 poin. "
                                + "Pada sasaran 3.1, penyerapan 80% disertai capaian 94,12%; efisiensi tidak disimpulkan.");
    }

    @Test
    void anggaran_disebut_dengan_sisa_serta_tertinggi_dan_terendah() {
        assertThat(baca(KalimatAnggaran.ringkas(
                        angka("35272253286", Satuan.RUPIAH),
                        angka("31385954802", Satuan.RUPIAH),
                        persen("88.98199"),
                        angka("3886298484", Satuan.RUPIAH))))
                .isEqualTo(
                        "Dari pagu Rp35.272.253.286 terserap Rp31.385.954.802 atau 88,98%; sisa pagu Rp3.886.298.484.");
        assertThat(baca(KalimatAnggaran.tertinggiTerendah(List.of(
                        new KalimatAnggaran.Serapan("Program A", persen("67.51")),
                        new KalimatAnggaran.Serapan("Program B", tidakAda("pagu kosong")),
                        new KalimatAnggaran.Serapan("Program C", persen("97.32"))))))
                .isEqualTo(
                        "Penyerapan tertinggi terdapat pada Program C (97,32%) dan terendah pada Program A (67,51%).");
        assertThat(KalimatAnggaran.tertinggiTerendah(List.of())).isEmpty();
    }

    @Test
    void tanpa_standar_nasional_tidak_diperbandingkan() {
        assertThat(baca(KalimatStandarNasional.tanpaStandar(List.of(indikator("Angka DTKS", Arah.TURUN)))))
                .isEqualTo("Angka DTKS tidak memiliki standar nasional, sehingga tidak diperbandingkan.");
    }

    @Test
    void spm_yang_belum_terpenuhi_disebut_namanya() {
        assertThat(baca(KalimatSpm.ringkas(List.of(
                        new KalimatSpm.Layanan("anak terlantar", BigDecimal.valueOf(100), persen("95")),
                        new KalimatSpm.Layanan("korban bencana", BigDecimal.valueOf(100), persen("100"))))))
                .isEqualTo("Satu dari dua layanan SPM belum memenuhi target penerima: anak terlantar (95%).");
    }

    @Test
    void penyebab_diminta_di_bawah_dan_di_atas_ambang() {
        BigDecimal bawah = BigDecimal.valueOf(100);
        BigDecimal atas = BigDecimal.valueOf(120);
        assertThat(KalimatPenyebab.perlu(persen("99.99"), bawah, atas)).isTrue();
        assertThat(KalimatPenyebab.perlu(persen("100"), bawah, atas)).isFalse();
        assertThat(KalimatPenyebab.perlu(persen("120"), bawah, atas)).isFalse();
        assertThat(KalimatPenyebab.perlu(persen("120.01"), bawah, atas)).isTrue();
        assertThat(KalimatPenyebab.perlu(tidakAda("realisasi kosong"), bawah, atas))
                .isFalse();
    }

    @Test
    void penyebab_yang_belum_diisi_tidak_diisi_kata_kata() {
        List<Sebaris> isi = KalimatPenyebab.belumDiisi("penyebab", "3.1.1", persen("60"));
        assertThat(baca(isi)).isEqualTo("[penyebab belum diisi]");
        assertThat(isi.getLast())
                .isEqualTo(new Sebaris.Komentar(
                        "Capaian 60% memerlukan penjelasan. Isikan penyebab pada tabel faktor dengan objek 3.1.1."));
    }
}
