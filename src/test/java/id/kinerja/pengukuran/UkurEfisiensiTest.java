package id.kinerja.pengukuran;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.datatahun.DataTahun;
import id.kinerja.datatahun.DataTahunFixture;
import id.kinerja.datatahun.MetodeEfisiensi;
import id.kinerja.kernel.Arah;
import id.kinerja.kernel.FormatIndonesia;
import id.kinerja.kernel.Hasil;
import id.kinerja.kernel.Hitungan;
import id.kinerja.kernel.Satuan;
import id.kinerja.perencanaan.Agregasi;
import id.kinerja.perencanaan.RumusTurun;
import id.kinerja.perencanaan.TingkatIndikator;
import org.junit.jupiter.api.Test;

class UkurEfisiensiTest {
    private static final String SUB = "1.06.04.2.01.01";
    private static final String SUB_LAIN = "1.06.04.2.01.02";

    @Test
    void capaian_dikurangi_serapan() {
        assertThat(efisiensi(MetodeEfisiensi.CAPAIAN_KURANG_SERAPAN, "100", "86.99"))
                .isEqualTo("13,01");
    }

    @Test
    void seratus_dikurangi_serapan_mengabaikan_capaian() {
        assertThat(efisiensi(MetodeEfisiensi.SERATUS_KURANG_SERAPAN, "50", "95.75"))
                .isEqualTo("4,25");
    }

    @Test
    void pmk_214_menilai_biaya_per_keluaran_dan_membatasi_nilainya() {
        DataTahun data = data(MetodeEfisiensi.PMK_214_2017, "100", "80", "10", "10");
        UkurEfisiensi ukur = Pengukuran.atas(data).efisiensi();
        assertThat(dua(ukur.sasaran(data.sasaran().getFirst()))).isEqualTo("20,00");
        assertThat(dua(ukur.nilai(data.sasaran().getFirst()))).isEqualTo("100,00");
        DataTahun jauh = data(MetodeEfisiensi.PMK_214_2017, "100", "26", "10", "10");
        Hitungan e = Pengukuran.atas(jauh).efisiensi().sasaran(jauh.sasaran().getFirst());
        assertThat(dua(e)).isEqualTo("74,00");
        assertThat(e.catatan()).containsExactly("Untuk nilai efisiensi, E 74% dibatasi pada rentang −20% sampai 20%.");
        assertThat(dua(Pengukuran.atas(jauh).efisiensi().nilai(jauh.sasaran().getFirst())))
                .isEqualTo("100,00");
    }

    @Test
    void pmk_22_menimbang_pagu_dengan_capaian_keluaran() {
        DataTahun data = data(MetodeEfisiensi.PMK_22_2021, "100", "80", "10", "20");
        assertThat(dua(Pengukuran.atas(data).efisiensi().sasaran(data.sasaran().getFirst())))
                .isEqualTo("60,00");
    }

    /** Money spent on nothing is not left out: (100 × 1 − 80) and (100 × 0 − 50) over 100. */
    @Test
    void pmk_22_memperhitungkan_belanja_yang_tidak_menghasilkan_apa_pun() {
        assertThat(dua(duaKeluaran(MetodeEfisiensi.PMK_22_2021))).isEqualTo("−30,00");
    }

    @Test
    void pmk_214_menyebut_keluaran_yang_tidak_dapat_menjadi_pembagi() {
        Hitungan e = duaKeluaran(MetodeEfisiensi.PMK_214_2017);
        assertThat(dua(e)).isEqualTo("20,00");
        assertThat(e.catatan())
                .containsExactly(
                        "1 dari 2 sub kegiatan tidak diikutkan karena pagu, realisasi, atau volume keluarannya tidak lengkap"
                                + " atau tidak dapat menjadi pembagi.");
    }

    @Test
    void tanpa_kaitan_efisiensi_tidak_disimpulkan() {
        DataTahun data = DataTahunFixture.baru()
                .sasaran("1.1")
                .indikator("1.1.1", "1.1")
                .target("1.1.1", 2023, "100")
                .realisasi("1.1.1", 2023, "100")
                .subKegiatan(SUB, "100", "50")
                .susun();
        assertThat(Pengukuran.atas(data)
                        .efisiensi()
                        .sasaran(data.sasaran().getFirst())
                        .hasil())
                .isEqualTo(new Hasil.TakTerhitung("tidak ada kaitan dalam peta efisiensi"));
    }

    private static String efisiensi(MetodeEfisiensi metode, String capaian, String serapan) {
        DataTahun data = DataTahunFixture.baru()
                .setelan(s -> s.metodeEfisiensi(metode))
                .sasaran("1.1")
                .indikator("1.1.1", "1.1")
                .target("1.1.1", 2023, "100")
                .realisasi("1.1.1", 2023, capaian)
                .subKegiatan(SUB, "100", serapan)
                .kaitanSasaran("efisiensi", "1.1", SUB)
                .susun();
        return dua(Pengukuran.atas(data).efisiensi().sasaran(data.sasaran().getFirst()));
    }

    private static Hitungan duaKeluaran(MetodeEfisiensi metode) {
        DataTahun data = keluaran(
                        dasar(metode, "100", "80", "10", "10").subKegiatan(SUB_LAIN, "100", "50"),
                        "S2",
                        SUB_LAIN,
                        "10",
                        "0")
                .kaitanSasaran("efisiensi", "1.1", SUB_LAIN)
                .susun();
        return Pengukuran.atas(data).efisiensi().sasaran(data.sasaran().getFirst());
    }

    private static DataTahun data(MetodeEfisiensi metode, String pagu, String realisasi, String target, String volume) {
        return dasar(metode, pagu, realisasi, target, volume).susun();
    }

    private static DataTahunFixture dasar(
            MetodeEfisiensi metode, String pagu, String realisasi, String target, String volume) {
        DataTahunFixture awal = DataTahunFixture.baru()
                .setelan(s -> s.metodeEfisiensi(metode))
                .sasaran("1.1")
                .subKegiatan(SUB, pagu, realisasi);
        return keluaran(awal, "S1", SUB, target, volume).kaitanSasaran("efisiensi", "1.1", SUB);
    }

    private static DataTahunFixture keluaran(
            DataTahunFixture data, String kode, String subKegiatan, String target, String volume) {
        return data.indikator(DataTahunFixture.indikator(
                        TingkatIndikator.SUB_KEGIATAN,
                        kode,
                        subKegiatan,
                        Arah.NAIK,
                        Satuan.ORANG,
                        RumusTurun.SELISIH,
                        Agregasi.JUMLAH))
                .target(kode, 2023, target)
                .realisasi(kode, 2023, volume);
    }

    private static String dua(Hitungan hitungan) {
        return FormatIndonesia.angka(hitungan.angka().orElseThrow(), 2);
    }
}
