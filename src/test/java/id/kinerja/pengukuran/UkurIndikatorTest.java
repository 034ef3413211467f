package id.kinerja.pengukuran;

import static id.kinerja.datatahun.DataTahunFixture.indikator;
import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.datatahun.DataTahun;
import id.kinerja.datatahun.DataTahunFixture;
import id.kinerja.kernel.Arah;
import id.kinerja.kernel.FormatIndonesia;
import id.kinerja.kernel.Hasil;
import id.kinerja.kernel.Hitungan;
import id.kinerja.kernel.Satuan;
import id.kinerja.kernel.Sumber;
import id.kinerja.kernel.TahunAnggaran;
import id.kinerja.kernel.Triwulan;
import id.kinerja.perencanaan.Agregasi;
import id.kinerja.perencanaan.DokumenTarget;
import id.kinerja.perencanaan.Indikator;
import id.kinerja.perencanaan.RumusTurun;
import id.kinerja.perencanaan.Target;
import id.kinerja.perencanaan.TingkatIndikator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class UkurIndikatorTest {
    private static final Satuan JIWA = Satuan.dari("jiwa");

    @Test
    void capaian_indikator_turun_memakai_selisih_dan_mencetak_penurunannya() {
        DataTahun data = dasar(Arah.TURUN)
                .target("1.1.1", 2023, "15")
                .realisasi("1.1.1", 2023, "9.68")
                .susun();
        Hitungan.Turunan capaian = (Hitungan.Turunan) ukur(data).capaian(i(data), 2023);
        assertThat(capaian.alamat()).hasToString("capaian:1.1.1");
        assertThat(dua(capaian)).isEqualTo("135,47");
        assertThat(capaian.rumus().terisi()).isEqualTo("(2 × 15 − 9,68) ÷ 15 × 100");
        assertThat(capaian.operan())
                .extracting(h -> h.alamat().toString())
                .containsExactly("target:1.1.1", "realisasi:1.1.1");
    }

    @Test
    void realisasi_kosong_bukan_nol() {
        DataTahun data = dasar(Arah.NAIK)
                .target("1.1.1", 2023, "15")
                .realisasi("1.1.1", 2023, "")
                .susun();
        assertThat(ukur(data).capaian(i(data), 2023).hasil())
                .isEqualTo(new Hasil.TakTerhitung("realisasi belum tersedia"));
    }

    @Test
    void selisih_dengan_target_dalam_poin() {
        DataTahun data = dasar(Arah.NAIK)
                .target("1.1.1", 2023, "55")
                .realisasi("1.1.1", 2023, "50")
                .susun();
        Hitungan selisih = ukur(data).selisihTarget(i(data), 2023);
        assertThat(selisih.alamat()).hasToString("selisih-target:1.1.1");
        assertThat(dua(selisih)).isEqualTo("−5,00");
        assertThat(selisih.satuan().nama()).isEqualTo("poin");
        assertThat(Pengukuran.atas(data).cari(selisih.alamat())).contains(selisih);
    }

    @Test
    void selisih_dengan_target_rentang_tidak_dihitung() {
        DataTahun data = dasar(Arah.RENTANG_NAIK)
                .target("1.1.1", 2023, "80..90")
                .realisasi("1.1.1", 2023, "95")
                .susun();
        assertThat(ukur(data).selisihTarget(i(data), 2023).hasil())
                .isEqualTo(new Hasil.TakTerhitung("target berupa rentang"));
    }

    @Test
    void capaian_di_atas_ambang_minta_penjelasan() {
        DataTahun data = dasar(Arah.NAIK)
                .target("1.1.1", 2023, "10")
                .realisasi("1.1.1", 2023, "15.01")
                .susun();
        assertThat(ukur(data).capaian(i(data), 2023).catatan())
                .containsExactly("Capaian di atas 150%; targetnya patut ditinjau kembali.");
    }

    @Test
    void target_beberapa_dokumen_tanpa_yang_berlaku_tidak_ditebak() {
        DataTahun data = dasar(Arah.NAIK)
                .targetTidakBerlaku("1.1.1", 2023, DokumenTarget.PK, "69")
                .targetTidakBerlaku("1.1.1", 2023, DokumenTarget.PENGUKURAN, "68")
                .realisasi("1.1.1", 2023, "68")
                .susun();
        assertThat(Susun.alasan(ukur(data).capaian(i(data), 2023)))
                .isEqualTo("ada dua target dan tidak satu pun dinyatakan berlaku");
        assertThat(dua(ukur(data).capaian(i(data), 2023, DokumenTarget.PK))).isEqualTo("98,55");
    }

    @Test
    void target_triwulan_dua_dokumen_tidak_dijumlahkan() {
        DataTahunFixture data = dasar(Arah.NAIK);
        for (DokumenTarget dokumen : List.of(DokumenTarget.PK, DokumenTarget.PK_PERUBAHAN)) {
            for (Triwulan triwulan : Triwulan.values()) {
                data.target(new Target(
                        "1.1.1",
                        new TahunAnggaran(2023),
                        Optional.of(triwulan),
                        dokumen,
                        Hasil.angka(25),
                        Satuan.PERSEN,
                        false,
                        Sumber.dari("Tabel uji")));
            }
        }
        DataTahun susun = data.susun();
        assertThat(Susun.alasan(ukur(susun).target(i(susun), 2023)))
                .isEqualTo("ada dua target dan tidak satu pun dinyatakan berlaku");
    }

    @Test
    void capaian_memakai_target_dan_realisasi_dalam_satuan_yang_sama() {
        DataTahun data = dasar(Arah.NAIK)
                .target("1.1.1", 2022, DokumenTarget.RENSTRA_PERUBAHAN, "75", Satuan.PERSEN, false)
                .target("1.1.1", 2022, DokumenTarget.PENGUKURAN, "2624", JIWA, true)
                .realisasi("1.1.1", 2022, "121.65")
                .realisasi("1.1.1", 2022, "3192", JIWA)
                .susun();
        assertThat(dua(ukur(data).capaian(i(data), 2022))).isEqualTo("121,65");
        assertThat(ukur(data).realisasi(i(data), 2022).satuan()).isEqualTo(JIWA);
        assertThat(dua(ukur(data).capaian(i(data), 2022, DokumenTarget.RENSTRA_PERUBAHAN)))
                .isEqualTo("162,20");
        assertThat(ukur(data).realisasi(i(data), 2022, Satuan.PERSEN).alamat())
                .hasToString("realisasi:1.1.1@2022/persen");
    }

    @Test
    void satuan_target_yang_lain_dari_realisasi_tidak_dihitung() {
        DataTahun data = dasar(Arah.NAIK)
                .target("1.1.1", 2023, DokumenTarget.PK, "706", JIWA, true)
                .realisasi("1.1.1", 2023, "80")
                .susun();
        String alasan = "satuan target (jiwa) berbeda dari satuan realisasi (%)";
        assertThat(Susun.alasan(ukur(data).capaian(i(data), 2023))).isEqualTo(alasan);
        assertThat(Susun.alasan(ukur(data).selisihTarget(i(data), 2023))).isEqualTo(alasan);
    }

    @Test
    void triwulan_digabung_menurut_aturan_indikator() {
        assertThat(gabungan(Agregasi.JUMLAH)).isEqualTo("100,00");
        assertThat(gabungan(Agregasi.TERAKHIR)).isEqualTo("40,00");
        assertThat(gabungan(Agregasi.RATA_RATA)).isEqualTo("25,00");
    }

    @Test
    void triwulan_kosong_tidak_dianggap_nol_dan_disebut() {
        DataTahun data =
                triwulan(Agregasi.RATA_RATA, List.of("10", "20", "", "")).susun();
        Hitungan realisasi = ukur(data).realisasi(i(data), 2023);
        assertThat(dua(realisasi)).isEqualTo("15,00");
        assertThat(realisasi.catatan()).containsExactly("Baru 2 dari 4 triwulan terisi; yang kosong tidak dihitung.");
    }

    @Test
    void perubahan_persentase_dalam_poin_dan_nisbah_dalam_persen() {
        DataTahun data = dasar(Arah.TURUN)
                .realisasi("1.1.1", 2022, "11.06")
                .realisasi("1.1.1", 2023, "9.68")
                .susun();
        Hitungan perubahan = ukur(data).perubahan(i(data), 2023);
        assertThat(dua(perubahan)).isEqualTo("−1,38");
        assertThat(perubahan.satuan()).isEqualTo(Satuan.POIN);
        assertThat(dua(ukur(data).nisbah(i(data), 2023))).isEqualTo("87,52");
    }

    @Test
    void tahun_dengan_satuan_lain_tidak_dibandingkan() {
        DataTahun data = dasar(Arah.NAIK)
                .realisasi("1.1.1", 2022, "168505", Satuan.ORANG)
                .realisasi("1.1.1", 2023, "80.34")
                .susun();
        assertThat(Susun.alasan(ukur(data).perubahan(i(data), 2023)))
                .isEqualTo("pada 2022 diukur dalam orang, sehingga tidak dibandingkan");
    }

    @Test
    void akan_tercapai_bila_laju_tercapai_melampaui_laju_yang_diperlukan() {
        DataTahun data = dasar(Arah.TURUN)
                .target("1.1.1", 2026, DokumenTarget.RENSTRA, "4.15", Satuan.PERSEN, true)
                .realisasi("1.1.1", 2021, "4.56")
                .realisasi("1.1.1", 2022, "4.25")
                .realisasi("1.1.1", 2023, "4.23")
                .susun();
        assertThat(dua(ukur(data).capaianAkhir(i(data)))).isEqualTo("98,07");
        assertThat(FormatIndonesia.angka(
                        ukur(data).lajuTercapai(i(data)).angka().orElseThrow(), 3))
                .isEqualTo("−0,165");
        assertThat(FormatIndonesia.angka(ukur(data).lajuPerlu(i(data)).angka().orElseThrow(), 4))
                .isEqualTo("−0,0267");
        assertThat(ukur(data).tingkatKemajuan(i(data)).hasil()).isEqualTo(new Hasil.Kata("Akan tercapai"));
    }

    @Test
    void memerlukan_percepatan_bila_laju_terlalu_lambat_atau_berlawanan_arah() {
        assertThat(tingkat("58", "55", "50")).isEqualTo(new Hasil.Kata("Memerlukan percepatan"));
        assertThat(tingkat("58", "45", "46")).isEqualTo(new Hasil.Kata("Memerlukan percepatan"));
        assertThat(tingkat("58", "45", "50")).isEqualTo(new Hasil.Kata("Akan tercapai"));
        assertThat(tingkat("58", "45", "58")).isEqualTo(new Hasil.Kata("Tercapai"));
    }

    @Test
    void tanpa_standar_nasional_tidak_ada_capaian() {
        DataTahun data = dasar(Arah.NAIK).realisasi("1.1.1", 2023, "100").susun();
        assertThat(ukur(data).capaianNasional(i(data)).hasil())
                .isEqualTo(new Hasil.TakTerhitung("tidak ada standar nasional"));
    }

    @Test
    void keputusan_atas_data_yang_bertentangan_menjadi_catatan() {
        DataTahun data = dasar(Arah.NAIK)
                .target("1.1.1", 2023, "68")
                .keputusan("target:1.1.1@2023", "68", "69", "tabel pengukuran dipakai")
                .susun();
        assertThat(ukur(data).target(i(data), 2023).catatan())
                .containsExactly("Dipakai 68 (Tabel 1), bukan 69 (Tabel 2): tabel pengukuran dipakai.");
    }

    private static Hasil tingkat(String targetAkhir, String awal, String kini) {
        DataTahun data = dasar(Arah.NAIK)
                .target("1.1.1", 2026, DokumenTarget.RENSTRA, targetAkhir, Satuan.PERSEN, true)
                .realisasi("1.1.1", 2022, awal)
                .realisasi("1.1.1", 2023, kini)
                .susun();
        return ukur(data).tingkatKemajuan(i(data)).hasil();
    }

    private static String gabungan(Agregasi agregasi) {
        DataTahun data = triwulan(agregasi, List.of("10", "20", "30", "40")).susun();
        return dua(ukur(data).realisasi(i(data), 2023));
    }

    private static DataTahunFixture triwulan(Agregasi agregasi, List<String> nilai) {
        DataTahunFixture fixture = DataTahunFixture.baru()
                .sasaran("1.1")
                .indikator(indikator(
                        TingkatIndikator.SASARAN,
                        "1.1.1",
                        "1.1",
                        Arah.NAIK,
                        Satuan.PERSEN,
                        RumusTurun.SELISIH,
                        agregasi));
        for (int t = 0; t < nilai.size(); t++) {
            fixture.realisasi("1.1.1", 2023, Triwulan.values()[t], nilai.get(t));
        }
        return fixture;
    }

    private static DataTahunFixture dasar(Arah arah) {
        return DataTahunFixture.baru().tujuan("1").sasaran("1.1").indikator("1.1.1", "1.1", arah);
    }

    private static UkurIndikator ukur(DataTahun data) {
        return Pengukuran.atas(data).indikator();
    }

    private static Indikator i(DataTahun data) {
        return data.indikator().getFirst();
    }

    private static String dua(Hitungan hitungan) {
        return FormatIndonesia.angka(hitungan.angka().orElseThrow(), 2);
    }
}
