package id.kinerja.pemeriksaan.baca.teks;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.pemeriksaan.baca.TabelCetak;
import id.kinerja.pemeriksaan.baca.Unsur;
import java.util.List;
import org.junit.jupiter.api.Test;

class TeksBerpemisahTest {
    @Test
    void baris_bertitik_koma_menjadi_satu_tabel_dengan_nomor_baris_aslinya() {
        TabelCetak tabel = tabel("Realisasi\nkode;nama;pagu\n1;Program A;1.000,50\n2;Program B;2.000,00\n");
        assertThat(tabel.baris()).hasSize(3);
        assertThat(tabel.baris().get(2).teks(1)).isEqualTo("Program B");
        assertThat(tabel.baris().get(2).letak().baris()).hasValue(4);
    }

    @Test
    void koma_di_dalam_tanda_kutip_bukan_pemisah() {
        TabelCetak tabel = tabel("kode,nama,pagu\n1,\"Air, Jalan, dan \"\"Drainase\"\"\",\"1.000,50\"\n2,B,2000\n");
        assertThat(tabel.baris().get(1).teks(1)).isEqualTo("Air, Jalan, dan \"Drainase\"");
        assertThat(tabel.baris().get(1).teks(2)).isEqualTo("1.000,50");
    }

    @Test
    void kalimat_berkoma_tetap_kalimat() {
        assertThat(
                        unsur(
                                "Camat, lurah, dan staf hadir.\n\nRapat dibuka, dibahas, lalu ditutup.\n\nHasilnya baik, lengkap, dan jelas.\n"))
                .noneMatch(TabelCetak.class::isInstance);
    }

    private static TabelCetak tabel(String isi) {
        return unsur(isi).stream()
                .filter(TabelCetak.class::isInstance)
                .map(TabelCetak.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static List<Unsur> unsur(String isi) {
        return PembacaTeks.baca("uji.csv", isi).unsur();
    }
}
