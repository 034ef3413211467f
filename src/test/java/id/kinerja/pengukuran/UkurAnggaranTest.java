package id.kinerja.pengukuran;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.anggaran.AturanBagi;
import id.kinerja.anggaran.UkuranAnggaran;
import id.kinerja.datatahun.DataTahun;
import id.kinerja.datatahun.DataTahunFixture;
import id.kinerja.kernel.FormatIndonesia;
import id.kinerja.kernel.Hasil;
import id.kinerja.kernel.Hitungan;
import id.kinerja.kernel.KodeProgram;
import id.kinerja.kernel.StatusFakta;
import id.kinerja.pengukuran.UkurAnggaran.Ukuran;
import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class UkurAnggaranTest {
    private static final String PROGRAM = "1.06.04";
    private static final String KEGIATAN = "1.06.04.2.01";
    private static final String SUB_A = "1.06.04.2.01.01";
    private static final String SUB_B = "1.06.04.2.01.02";
    private static final String SUB_C = "1.06.04.2.02.01";

    @Test
    void jumlah_ke_atas_dihitung_dari_sub_kegiatan() {
        UkurAnggaran ukur = ukur(dasar());
        assertThat(pos(ukur, Ukuran.PAGU, KEGIATAN)).isEqualTo("300,00");
        assertThat(pos(ukur, Ukuran.PAGU, PROGRAM)).isEqualTo("700,00");
        assertThat(pos(ukur, Ukuran.REALISASI, PROGRAM)).isEqualTo("350,00");
        assertThat(pos(ukur, Ukuran.SERAPAN, PROGRAM)).isEqualTo("50,00");
        assertThat(pos(ukur, Ukuran.SISA, PROGRAM)).isEqualTo("350,00");
        assertThat(dua(ukur.total(Ukuran.PAGU))).isEqualTo("700,00");
    }

    @Test
    void yang_belum_dikaitkan_melengkapi_jumlah() {
        UkurAnggaran ukur = ukur(dasar().tujuan("1").sasaran("1.1").kaitanSasaran("efisiensi", "1.1", KEGIATAN));
        assertThat(dua(ukur.belumDikaitkan(Ukuran.PAGU, "efisiensi"))).isEqualTo("400,00");
        assertThat(ukur.belumDikaitkan(Ukuran.PAGU, "efisiensi").alamat())
                .hasToString("pagu-sasaran:belum-dikaitkan/efisiensi");
    }

    @Test
    void bila_semua_dikaitkan_tidak_ada_yang_tersisa() {
        UkurAnggaran ukur = ukur(dasar().tujuan("1").sasaran("1.1").kaitanSasaran("efisiensi", "1.1", PROGRAM));
        assertThat(ukur.belumDikaitkan(Ukuran.PAGU, "efisiensi").hasil())
                .isEqualTo(new Hasil.TakTerhitung("semua sub kegiatan telah dikaitkan"));
    }

    @Test
    void pagu_kosong_bukan_nol_dan_disebut() {
        UkurAnggaran ukur = ukur(dasar().subKegiatan("1.06.04.2.02.02", "", ""));
        Hitungan pagu = ukur.pos(Ukuran.PAGU, new KodeProgram(PROGRAM));
        assertThat(dua(pagu)).isEqualTo("700,00");
        String terlewat = "Tidak ikut dijumlahkan: Pagu Sub Kegiatan 1.06.04.2.02.02 (pagu belum diisi).";
        assertThat(ukur.pos(Ukuran.PAGU, new KodeProgram("1.06.04.2.02")).catatan())
                .containsExactly(terlewat);
        assertThat(ukur.total(Ukuran.PAGU).catatan()).containsExactly(terlewat);
        assertThat(ukur.total(Ukuran.SISA).catatan()).contains(terlewat);
        assertThat(ukur.total(Ukuran.SERAPAN).catatan())
                .contains(
                        terlewat,
                        "Tidak ikut dijumlahkan: Realisasi anggaran Sub Kegiatan 1.06.04.2.02.02 (realisasi keuangan belum diisi).");
        assertThat(ukur.pos(Ukuran.SERAPAN, new KodeProgram("1.06.04.2.02.02")).hasil())
                .isEqualTo(new Hasil.TakTerhitung("pagu belum diisi"));
    }

    @Test
    void pagu_perubahan_mengganti_pagu_murni_dan_sumber_dana_dijumlahkan() {
        UkurAnggaran ukur = ukur(DataTahunFixture.baru()
                .anggaran(SUB_A, "DAU", "100", "150", "90", StatusFakta.FINAL)
                .anggaran(SUB_A, "DAK", "50", "", "10", StatusFakta.FINAL));
        Hitungan pagu = ukur.pos(Ukuran.PAGU, new KodeProgram(SUB_A));
        assertThat(dua(pagu)).isEqualTo("200,00");
        assertThat(((Hitungan.Turunan) pagu).rumus().terisi()).isEqualTo("Rp150 + Rp50");
        assertThat(((Hitungan.Turunan) pagu).operan())
                .extracting(h -> h.alamat().toString())
                .containsExactly("pagu:" + SUB_A + "/DAU", "pagu:" + SUB_A + "/DAK");
    }

    @Test
    void baris_yang_disimpulkan_disebut_sampai_ke_atas() {
        UkurAnggaran ukur = ukur(dasar().anggaran("1.06.04.2.02.05", "APBD", "10", "", "9", StatusFakta.DISIMPULKAN));
        assertThat(ukur.total(Ukuran.SERAPAN).catatan())
                .containsExactly(
                        "Memuat baris yang disimpulkan dari jumlah yang dinyatakan, tidak tertulis di sumber.");
    }

    @Test
    void fisik_ke_atas_rata_rata_sederhana_atau_tertimbang_pagu() {
        DataTahunFixture fixture =
                DataTahunFixture.baru().subKegiatan(SUB_A, "100", "100", "100").subKegiatan(SUB_B, "300", "150", "50");
        assertThat(pos(ukur(fixture), Ukuran.FISIK, KEGIATAN)).isEqualTo("75,00");
        fixture.setelan(s -> s.fisikBerbobot(true));
        assertThat(pos(ukur(fixture), Ukuran.FISIK, KEGIATAN)).isEqualTo("62,50");
    }

    @Test
    void program_dan_kegiatannya_yang_sama_sama_terkait_tidak_dihitung_dua_kali() {
        DataTahun data = dasar().sasaran("1.1")
                .kaitanSasaran("efisiensi", "1.1", PROGRAM)
                .kaitanSasaran("efisiensi", "1.1", KEGIATAN)
                .susun();
        Hitungan pagu = Pengukuran.atas(data)
                .anggaran()
                .sasaran(Ukuran.PAGU, data.sasaran().getFirst(), "efisiensi");
        assertThat(dua(pagu)).isEqualTo("700,00");
        assertThat(pagu.catatan())
                .containsExactly("Kegiatan 1.06.04.2.01 sudah termasuk dalam induknya; tidak dihitung dua kali.");
    }

    @Test
    void aturan_sekali_hanya_menghitung_pada_sasaran_pertama() {
        DataTahun data = dasar().sasaran("1.1")
                .sasaran("1.2")
                .kaitanSasaran("p", "1.1", KEGIATAN, AturanBagi.SEKALI, "")
                .kaitanSasaran("p", "1.2", KEGIATAN, AturanBagi.SEKALI, "")
                .kaitanSasaran("p", "1.2", SUB_C)
                .susun();
        assertThat(paguSasaran(data, 0)).isEqualTo("300,00");
        assertThat(paguSasaran(data, 1)).isEqualTo("400,00");
    }

    @Test
    void aturan_proporsi_membagi_dan_bersama_program_tidak_berganda() {
        DataTahun data = dasar().sasaran("1.1")
                .sasaran("1.2")
                .kaitanSasaran("p", "1.1", KEGIATAN, AturanBagi.PROPORSI, "60")
                .kaitanSasaran("p", "1.1", PROGRAM)
                .kaitanSasaran("p", "1.2", KEGIATAN, AturanBagi.PROPORSI, "40")
                .susun();
        assertThat(paguSasaran(data, 0)).isEqualTo("580,00");
        assertThat(paguSasaran(data, 1)).isEqualTo("120,00");
    }

    @Test
    void bagian_beberapa_indikator_satu_sasaran_dijumlahkan() {
        DataTahun data = dasar().sasaran("1.1")
                .indikator("1.1.1", "1.1")
                .indikator("1.1.2", "1.1")
                .kaitanIndikator("p", "1.1.1", KEGIATAN, AturanBagi.PROPORSI, "40")
                .kaitanIndikator("p", "1.1.2", KEGIATAN, AturanBagi.PROPORSI, "35")
                .susun();
        UkurAnggaran ukur = Pengukuran.atas(data).anggaran();
        assertThat(dua(ukur.indikator(Ukuran.PAGU, data.indikator().get(0), "p")))
                .isEqualTo("120,00");
        assertThat(dua(ukur.indikator(Ukuran.PAGU, data.indikator().get(1), "p")))
                .isEqualTo("105,00");
        assertThat(paguSasaran(data, 0)).isEqualTo("225,00");
    }

    @Test
    void indikator_tunggal_memakai_kaitan_sasarannya() {
        DataTahun data = dasar().sasaran("1.1")
                .indikator("1.1.1", "1.1")
                .kaitanSasaran("p", "1.1", KEGIATAN)
                .susun();
        UkurAnggaran ukur = Pengukuran.atas(data).anggaran();
        assertThat(dua(ukur.indikator(Ukuran.PAGU, data.indikator().getFirst(), "p")))
                .isEqualTo("300,00");
        assertThat(ukur.indikator(Ukuran.PAGU, data.indikator().getFirst(), "lain")
                        .hasil())
                .isEqualTo(new Hasil.TakTerhitung("tidak ada kaitan dalam peta lain"));
    }

    @Test
    void jumlah_yang_dinyatakan_hanya_dibandingkan() {
        UkurAnggaran ukur = ukur(dasar().dinyatakan(PROGRAM, UkuranAnggaran.PAGU, "710")
                .dinyatakan("total", UkuranAnggaran.REALISASI, "350"));
        assertThat(ukur.selisihDinyatakan())
                .singleElement()
                .satisfies(h -> assertThat(h.alamat()).hasToString("selisih-jumlah:1.06.04/pagu"))
                .satisfies(h -> assertThat(dua(h)).isEqualTo("10,00"));
        assertThat(pos(ukur, Ukuran.PAGU, PROGRAM)).isEqualTo("700,00");
    }

    @Property
    void total_sama_dengan_jumlah_daun(@ForAll @Size(min = 1, max = 9) List<@IntRange(max = 1_000_000) Integer> pagu) {
        DataTahunFixture fixture = DataTahunFixture.baru();
        for (int n = 0; n < pagu.size(); n++) {
            fixture.subKegiatan("1.06.0" + (1 + n % 3) + ".2.0" + (1 + n % 2) + ".0" + (n + 1), "" + pagu.get(n), "1");
        }
        long jumlah = pagu.stream().mapToLong(Integer::longValue).sum();
        assertThat(ukur(fixture).total(Ukuran.PAGU).angka().orElseThrow())
                .isEqualByComparingTo(BigDecimal.valueOf(jumlah));
    }

    private static DataTahunFixture dasar() {
        return DataTahunFixture.baru()
                .subKegiatan(SUB_A, "100", "50")
                .subKegiatan(SUB_B, "200", "100")
                .subKegiatan(SUB_C, "400", "200");
    }

    private static UkurAnggaran ukur(DataTahunFixture fixture) {
        return Pengukuran.atas(fixture.susun()).anggaran();
    }

    private static String pos(UkurAnggaran ukur, Ukuran ukuran, String kode) {
        return dua(ukur.pos(ukuran, new KodeProgram(kode)));
    }

    private static String paguSasaran(DataTahun data, int urut) {
        return dua(Pengukuran.atas(data)
                .anggaran()
                .sasaran(Ukuran.PAGU, data.sasaran().get(urut), "p"));
    }

    private static String dua(Hitungan hitungan) {
        return FormatIndonesia.angka(hitungan.angka().orElseThrow(), 2);
    }
}
