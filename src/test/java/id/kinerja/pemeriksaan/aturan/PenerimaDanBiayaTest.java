package id.kinerja.pemeriksaan.aturan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Far more than planned for far less money is odd of people served only. */
class PenerimaDanBiayaTest {
    @ParameterizedTest
    @CsvSource({
        "Jumlah penerima permakanan, orang, 1",
        "Jumlah permakanan yang disalurkan, orang, 1",
        "Waktu tanggap kebakaran, menit, 0",
        "Jumlah orang hilang akibat kecelakaan, orang, 0",
        "Jumlah dokumen perencanaan, dokumen, 0"
    })
    void hanya_banyaknya_orang_yang_dibandingkan_dengan_biaya(String indikator, String satuan, int temuan) {
        assertThat(NaskahUji.temuan("""
                        Tabel 3.8
                        Kinerja dan Anggaran Sub Kegiatan Tahun 2023

                        No\tSub Kegiatan\tIndikator\tSatuan\tTarget\tRealisasi\tAnggaran (Rp)\tRealisasi Anggaran (Rp)
                        1\tPerlindungan Anak\t%s\t%s\t100\t380\t50.000.000\t15.000.000
                        2\tPenyediaan Sandang\tJumlah orang yang menerima sandang\torang\t80\t82\t40.000.000\t39.100.000
                        """.formatted(indikator, satuan)))
                .filteredOn(t -> t.aturan().equals("WAJAR-08"))
                .hasSize(temuan);
    }
}
