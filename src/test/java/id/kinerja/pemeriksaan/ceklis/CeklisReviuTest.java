package id.kinerja.pemeriksaan.ceklis;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.pemeriksaan.baca.teks.PembacaTeks;
import id.kinerja.pemeriksaan.ceklis.ButirReviu.Jawaban;
import id.kinerja.pemeriksaan.telaah.PenyusunTelaah;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class CeklisReviuTest {
    private static final List<ButirReviu> CEKLIS =
            CeklisReviu.isi(PenyusunTelaah.susun(PembacaTeks.baca("contoh.txt", """
                    LAPORAN KINERJA DINAS CONTOH

                    BAB II PERENCANAAN KINERJA

                    2.2 Perjanjian Kinerja Tahun 2023

                    BAB III AKUNTABILITAS KINERJA

                    3.1 Target dan Realisasi Kinerja

                    Kendala yang dihadapi adalah kurangnya tenaga, dan solusi yang dilakukan adalah pelatihan.
                    """), OptionalInt.of(2023)));

    @Test
    void memuat_dua_puluh_empat_butir_dalam_tiga_bagian() {
        assertThat(CEKLIS).hasSize(24).extracting(ButirReviu::kode).doesNotHaveDuplicates();
        assertThat(CEKLIS).extracting(ButirReviu::bagian).containsOnly(ButirReviu.Bagian.values());
    }

    @Test
    void bagian_yang_berjudul_dijawab_ada_beserta_tempatnya() {
        assertThat(butir("I.2").jawaban()).isEqualTo(Jawaban.ADA);
        assertThat(butir("I.2").tempat().orElseThrow().letak().baris()).hasValue(5);
    }

    @Test
    void yang_hanya_disebut_dalam_kalimat_diserahkan_kepada_pemeriksa() {
        assertThat(butir("I.5").jawaban()).isEqualTo(Jawaban.PERLU_DINILAI);
    }

    @Test
    void yang_tidak_ada_dijawab_tidak_ditemukan() {
        assertThat(butir("I.6").jawaban()).isEqualTo(Jawaban.TIDAK_DITEMUKAN);
        assertThat(butir("I.4").jawaban()).isEqualTo(Jawaban.TIDAK_DITEMUKAN);
    }

    @Test
    void cara_penyusunan_tidak_pernah_dijawab_program() {
        assertThat(CEKLIS)
                .filteredOn(b -> b.kode().startsWith("II."))
                .extracting(ButirReviu::jawaban)
                .containsOnly(Jawaban.PERLU_DINILAI);
    }

    private static ButirReviu butir(String kode) {
        return CEKLIS.stream().filter(b -> b.kode().equals(kode)).findFirst().orElseThrow();
    }
}
