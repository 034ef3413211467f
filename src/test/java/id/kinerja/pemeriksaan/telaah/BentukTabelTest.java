package id.kinerja.pemeriksaan.telaah;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.pemeriksaan.baca.teks.PembacaTeks;
import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** Layouts of tables and scales that agencies use and that no single word gives away. */
class BentukTabelTest {
    @Test
    void kepala_dikenal_dari_angka_di_bawahnya() {
        Tabel t = satu("""
                Komoditi\tDiuji\tMS\tTMS
                Obat\t412\t398\t14
                Pangan\t489\t418\t71
                """);

        assertThat(t.kolom()).extracting(Kolom::sebutan).containsExactly("Komoditi", "Diuji", "MS", "TMS");
        assertThat(t.baris()).hasSize(2);
    }

    @Test
    void kepala_bertingkat_di_atas_garis_kosong_tetap_kepala() {
        Tabel t = satu("""
                Unit\tJabatan\t\tJumlah
                \tStruktural\tPelaksana\t
                Kepala\t1\t-\t1
                Umum\t1\t5\t6
                """);

        assertThat(t.kolom())
                .extracting(Kolom::sebutan)
                .containsExactly("Unit", "Jabatan Struktural", "Jabatan Pelaksana", "Jumlah");
    }

    @Test
    void baris_tanpa_sel_di_antara_baris_tabel_adalah_judul_kelompok() {
        Tabel t = satu("""
                No\tIndikator\tTarget\tRealisasi
                CUSTOMER PERSPECTIVE
                1\tIndeks kepuasan\t80\t84
                INTERNAL PROCESS
                2\tKetepatan waktu\t90\t91
                """);

        assertThat(t.baris()).hasSize(4);
        assertThat(t.baris().getFirst().sel(0).teks()).isEqualTo("CUSTOMER PERSPECTIVE");
    }

    @Test
    void skala_dalam_satu_kalimat_terbaca() {
        List<SkalaCetak> skala = telaah("Status: hijau apabila capaian ≥ 100; kuning 80 ≤ x < 100; merah < 80.")
                .skala();

        assertThat(skala).hasSize(1);
        assertThat(skala.getFirst().memuat(new BigDecimal("94.44")))
                .extracting(SkalaCetak.Kelas::nama)
                .containsExactly("kuning");
    }

    @Test
    void sel_yang_dituduh_baris_dan_kolom_jumlah_adalah_penyebabnya() {
        Tabel t = satu("""
                Komoditas\tTW I\tTW II\tTW III\tJumlah
                Nila\t96\t142\t118\t356
                Patin\t61\t88\t95\t246
                Lele\t44\t70\t65\t179
                Udang\t12\t45\t61\t118
                Gurami\t10\t20\t30\t60
                Jumlah\t223\t365\t371\t959
                """);
        HubunganKolom h = t.hubungan().getFirst();
        HubunganKolom.Hitung keliru = t.baris().stream()
                .flatMap(b -> h.hitung(b).stream())
                .filter(x -> !h.cocok(x))
                .findFirst()
                .orElseThrow();

        SelPenyebab penyebab = SelPenyebab.cari(t, h, keliru);

        assertThat(penyebab.sel().teks()).isEqualTo("95");
        assertThat(penyebab.seharusnya()).isEqualByComparingTo("97");
    }

    private static Tabel satu(String isi) {
        List<Tabel> tabel = telaah(isi).tabel();
        assertThat(tabel).hasSize(1);
        return tabel.getFirst();
    }

    private static Telaah telaah(String isi) {
        return PenyusunTelaah.susun(PembacaTeks.baca("uji.txt", isi), OptionalInt.empty());
    }
}
