package id.kinerja.pemeriksaan.aturan;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.pemeriksaan.Temuan;
import id.kinerja.pemeriksaan.Tingkat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What may have an innocent reason is not called a mistake. */
class TingkatTemuanTest {
    @ParameterizedTest
    @ValueSource(strings = {"11111111 111111 1 111", "12345678 901234 5 678", "19800101 0000000000"})
    void nip_yang_belum_diisi_adalah_informasi(String nip) {
        assertThat(nip(nip)).isNotEmpty().allMatch(t -> t.tingkat() == Tingkat.INFO);
    }

    @Test
    void nip_nol_semua_adalah_tempat_kosong() {
        assertThat(nip("00000000 000000 0 000")).isEmpty();
    }

    private static List<Temuan> nip(String nip) {
        String isi =
                "KEPALA DINAS CONTOH\n\nBUDI SANTOSO\n\nNIP. 19740607 199403 2 002\n\nKEPALA DINAS CONTOH\n\nBUDI SANTOSO\n\nNIP. "
                        + nip;
        return temuan(isi, "NIP");
    }

    @Test
    void nip_yang_tidak_mungkin_tetap_peringatan() {
        assertThat(temuan("KEPALA DINAS\n\nBUDI SANTOSO\n\nNIP. 19741307 199403 2 002", "NIP"))
                .extracting(Temuan::tingkat)
                .containsExactly(Tingkat.WARNING);
    }

    @Test
    void satu_baris_capaian_seratus_di_atas_target_adalah_peringatan() {
        assertThat(temuan(capaian("100", "95,00"), "RASIO"))
                .extracting(Temuan::tingkat)
                .containsExactly(Tingkat.WARNING);
    }

    @Test
    void capaian_seratus_di_atas_target_adalah_kesalahan_bila_baris_lain_tidak_dibatasi() {
        assertThat(temuan(capaian("100", "105,00"), "RASIO"))
                .extracting(Temuan::tingkat)
                .containsExactly(Tingkat.ERROR);
    }

    private static String capaian(String pertama, String kedua) {
        String realisasi = kedua.equals("105,00") ? "84" : "76";
        return """
                Tabel 3.1
                Capaian Kinerja Tahun 2023

                No\tIndikator Kinerja\tTarget\tRealisasi\tCapaian (%%)
                1\tPersentase layanan tepat waktu\t80\t84\t%s
                2\tNilai kepuasan masyarakat\t80\t%s\t%s
                3\tNilai AKIP perangkat daerah\t70\t63\t90,00
                4\tIndeks pelayanan publik\t4,00\t3,60\t90,00
                """.formatted(pertama, realisasi, kedua);
    }

    private static List<Temuan> temuan(String isi, String aturan) {
        return NaskahUji.temuan(isi).stream()
                .filter(t -> t.aturan().startsWith(aturan))
                .toList();
    }
}
