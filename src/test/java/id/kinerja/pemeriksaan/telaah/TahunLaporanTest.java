package id.kinerja.pemeriksaan.telaah;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.pemeriksaan.baca.teks.PembacaTeks;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class TahunLaporanTest {
    @Test
    void dibaca_dari_sampul() {
        assertThat(tahun("LAPORAN KINERJA\n\nDINAS CONTOH\n\n2022\n\nKATA PENGANTAR\n\nRenstra Tahun 2021-2026."))
                .hasValue(2022);
    }

    @Test
    void satu_kalimat_lama_tidak_mengalahkan_sampul() {
        assertThat(
                        tahun(
                                "LAPORAN KINERJA\nTAHUN 2023\n\nKATA PENGANTAR\n\nLaporan Kinerja Dinas Contoh Tahun 2021 ini disusun."))
                .hasValue(2023);
    }

    @Test
    void rentang_tahun_bukan_tahun_laporan() {
        assertThat(tahun("RENCANA STRATEGIS\nTAHUN 2021-2026")).isEmpty();
    }

    private static OptionalInt tahun(String isi) {
        return TahunLaporan.dari(PembacaTeks.baca("contoh.txt", isi));
    }
}
