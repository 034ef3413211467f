package id.kinerja.pengukuran;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.datatahun.CakupanRataRata;
import id.kinerja.datatahun.DataTahun;
import id.kinerja.datatahun.DataTahunFixture;
import id.kinerja.datatahun.KebijakanTargetNol;
import id.kinerja.kernel.Arah;
import id.kinerja.kernel.FormatIndonesia;
import id.kinerja.kernel.Hasil;
import id.kinerja.kernel.Hitungan;
import id.kinerja.pengukuran.UkurSasaran.Kedudukan;
import id.kinerja.perencanaan.DasarSasaran;
import org.junit.jupiter.api.Test;

class UkurSasaranTest {
    @Test
    void rata_rata_hanya_atas_yang_dapat_dihitung_dan_menyebut_yang_ditinggalkan() {
        DataTahun data = dasar().susun();
        Hitungan rataRata = ukur(data).rataRata(data.sasaran().getFirst());
        assertThat(dua(rataRata)).isEqualTo("110,00");
        assertThat(rataRata.catatan())
                .containsExactly(
                        "Tidak diikutkan dalam rata-rata: Capaian Indikator 1.1.3 tahun 2023 (realisasi belum tersedia).");
        assertThat(ukur(data).kategori(rataRata).hasil()).isEqualTo(new Hasil.Kata("Sangat Tinggi"));
        assertThat(ukur(data).kategori(rataRata).alamat()).hasToString("kategori-rata-rata:1.1");
    }

    @Test
    void rata_rata_seluruhnya_mengikuti_cakupan_yang_dipilih() {
        DataTahunFixture fixture = dasar();
        assertThat(dua(ukur(fixture.susun()).keseluruhan())).isEqualTo("90,00");
        fixture.setelan(s -> s.cakupanRataRata(CakupanRataRata.SASARAN));
        assertThat(dua(ukur(fixture.susun()).keseluruhan())).isEqualTo("80,00");
    }

    @Test
    void sasaran_iku_dicetak_tetapi_tidak_dirata_ratakan() {
        DataTahun data = dasar().sasaran("9.9", DasarSasaran.IKU)
                .indikator("9.9.1", "9.9")
                .target("9.9.1", 2023, "1")
                .realisasi("9.9.1", 2023, "9")
                .susun();
        assertThat(dua(ukur(data).rataRata(CakupanRataRata.INDIKATOR))).isEqualTo("90,00");
    }

    @Test
    void kedudukan_dihitung_dari_realisasi_dan_tidak_berubah_oleh_batas_capaian() {
        UkurSasaran ukur = ukur(dasar().setelan(s -> s.batasCapaian("100")).susun());
        assertThat(dua(ukur.jumlah(Kedudukan.TERUKUR))).isEqualTo("3,00");
        assertThat(dua(ukur.jumlah(Kedudukan.MELAMPAUI))).isEqualTo("1,00");
        assertThat(dua(ukur.jumlah(Kedudukan.MENCAPAI))).isEqualTo("1,00");
        assertThat(dua(ukur.jumlah(Kedudukan.DI_BAWAH))).isEqualTo("1,00");
        assertThat(dua(ukur.jumlah(Kedudukan.TIDAK_TERUKUR))).isEqualTo("1,00");
    }

    @Test
    void kedudukan_target_nol_mengikuti_kebijakannya() {
        DataTahun data = dasar().indikator("1.2.2", "1.2")
                .indikator("1.2.3", "1.2", Arah.TURUN)
                .target("1.2.2", 2023, "0")
                .realisasi("1.2.2", 2023, "3")
                .target("1.2.3", 2023, "0")
                .realisasi("1.2.3", 2023, "0")
                .setelan(s -> s.targetNol(KebijakanTargetNol.NOL_ATAU_SERATUS))
                .susun();
        UkurSasaran ukur = ukur(data);
        assertThat(ukur.kedudukan(data.indikator().get(4))).isEqualTo(Kedudukan.DI_BAWAH);
        assertThat(ukur.kedudukan(data.indikator().get(5))).isEqualTo(Kedudukan.MENCAPAI);
    }

    /** 1.1: 120, 100, not available; 1.2: 50. */
    private static DataTahunFixture dasar() {
        return DataTahunFixture.baru()
                .tujuan("1")
                .sasaran("1.1")
                .sasaran("1.2")
                .indikator("1.1.1", "1.1", Arah.TURUN)
                .indikator("1.1.2", "1.1")
                .indikator("1.1.3", "1.1")
                .indikator("1.2.1", "1.2")
                .target("1.1.1", 2023, "10")
                .realisasi("1.1.1", 2023, "8")
                .target("1.1.2", 2023, "10")
                .realisasi("1.1.2", 2023, "10")
                .target("1.1.3", 2023, "10")
                .target("1.2.1", 2023, "10")
                .realisasi("1.2.1", 2023, "5");
    }

    private static UkurSasaran ukur(DataTahun data) {
        return Pengukuran.atas(data).sasaran();
    }

    private static String dua(Hitungan hitungan) {
        return FormatIndonesia.angka(hitungan.angka().orElseThrow(), 2);
    }
}
