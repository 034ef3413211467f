package id.kinerja.pemeriksaan.telaah;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.pemeriksaan.baca.BarisCetak;
import id.kinerja.pemeriksaan.baca.Letak;
import id.kinerja.pemeriksaan.baca.SelCetak;
import id.kinerja.pemeriksaan.baca.SelCetak.Ragam;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PemisahKepalaTest {
    private static final SelCetak KOSONG = SelCetak.KOSONG;

    @Test
    void baris_di_samping_kepala_yang_digabung_ke_bawah_juga_kepala() {
        assertThat(PemisahKepala.banyak(List.of(
                        baris(sel("Indikator", 1, 2), sel("Realisasi"), sel("Laju", 2, 1), KOSONG),
                        baris(KOSONG, sel("2023"), sel("tercapai"), sel("perlu")),
                        baris(sel("Angka kemiskinan"), sel("4,23"), sel("-0,17"), sel("-0,03")))))
                .isEqualTo(2);
    }

    @Test
    void tiga_baris_kepala_oleh_satu_sel_gabungan() {
        assertThat(PemisahKepala.banyak(List.of(
                        baris(sel("Uraian", 1, 3), sel("Tahun", 2, 1), KOSONG),
                        baris(KOSONG, sel("murni"), sel("perubahan")),
                        baris(KOSONG, sel("dalam laporan"), sel("dalam lampiran")),
                        baris(sel("Belanja"), sel("10"), sel("12")))))
                .isEqualTo(3);
    }

    @Test
    void kepala_yang_seluruhnya_digabung_atas_baris_kosong_hanya_satu_baris() {
        assertThat(PemisahKepala.banyak(List.of(
                        baris(sel("Sasaran", 1, 2), sel("Strategi", 1, 2)),
                        baris(sel("Layanan membaik"), sel("Menambah petugas")),
                        baris(sel("Data tepat"), sel("Memutakhirkan basis")))))
                .isEqualTo(1);
    }

    private static BarisCetak baris(SelCetak... sel) {
        return new BarisCetak(Stream.of(sel).toList(), Letak.urut(0));
    }

    private static SelCetak sel(String teks) {
        return sel(teks, 1, 1);
    }

    private static SelCetak sel(String teks, int lebar, int tinggi) {
        return new SelCetak(teks, lebar, tinggi, Ragam.BIASA);
    }
}
