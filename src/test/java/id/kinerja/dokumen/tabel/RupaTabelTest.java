package id.kinerja.dokumen.tabel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.kinerja.dokumen.ContohDokumen;
import id.kinerja.dokumen.Lukisan.Tebal;
import id.kinerja.dokumen.Penomoran;
import id.kinerja.dokumen.Tabel;
import id.kinerja.dokumen.Tabel.Baris;
import id.kinerja.dokumen.Tabel.JenisBaris;
import id.kinerja.dokumen.Tabel.Kerapatan;
import id.kinerja.dokumen.Tabel.Kolom;
import id.kinerja.dokumen.Tabel.Sel;
import id.kinerja.dokumen.Tabel.SelKepala;
import id.kinerja.dokumen.Tabel.TataLetak;
import id.kinerja.dokumen.gambar.LebarTeks;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RupaTabelTest {
    private static final double TEGAK = 158 * LebarKolom.TITIK_PER_MM;

    @Test
    void kolom_yang_terlalu_sempit_untuk_angkanya_dilebarkan_dari_kolom_sisa() {
        RupaTabel rupa = rupa(List.of(Kolom.sisa(), Kolom.angka(10)), List.of("Belanja", "35.272.253.286"));
        double lebarAngka = LebarTeks.ukur("35.272.253.286", rupa.huruf(), Tebal.BIASA);

        assertThat(rupa.kolom().get(1)).isGreaterThan(lebarAngka + 9);
        assertThat(rupa.lebar()).isCloseTo(TEGAK, within(0.01));
    }

    @Test
    void kolom_yang_cukup_lebar_tetap_selebar_yang_diminta() {
        RupaTabel rupa = rupa(List.of(Kolom.sisa(), Kolom.angka(30)), List.of("Belanja", "35.272.253.286"));

        assertThat(rupa.kolom().get(1)).isCloseTo(30 * LebarKolom.TITIK_PER_MM, within(0.01));
        assertThat(rupa.huruf()).isEqualTo(8.5);
    }

    @Test
    void huruf_mengecil_bila_semua_kolom_angka_tidak_muat() {
        List<Kolom> kolom = new ArrayList<>();
        List<String> isi = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            kolom.add(Kolom.angka(20));
            isi.add("35.272.253.286");
        }
        RupaTabel rupa = rupa(kolom, isi);

        assertThat(rupa.huruf()).isLessThan(8.5);
        double lebarAngka = LebarTeks.ukur("35.272.253.286", rupa.huruf(), Tebal.BIASA);
        assertThat(rupa.kolom()).allMatch(l -> l >= lebarAngka + 9);
    }

    @Test
    void teks_panjang_mengambil_ruang_dari_kolom_yang_longgar_bila_tabel_menjadi_pendek() {
        String panjang = "Pemutakhiran data dengan enam cara, verifikasi lapangan, dan penandaan lokasi ".repeat(3);
        RupaTabel rupa = rupa(List.of(Kolom.teks(60), Kolom.sisa(), Kolom.sisa()), List.of("Angka DTKS", panjang, "–"));

        assertThat(rupa.kolom().get(1)).isGreaterThan(2 * rupa.kolom().get(2));
        assertThat(rupa.lebar()).isCloseTo(TEGAK, within(0.01));
    }

    @Test
    void angka_yang_tidak_muat_pun_pada_huruf_terkecil_boleh_terputus() {
        List<Kolom> kolom = new ArrayList<>();
        List<String> isi = new ArrayList<>();
        for (int i = 0; i < 14; i++) {
            kolom.add(Kolom.angka(20));
            isi.add("35.272.253.286");
        }
        assertThat(rupa(kolom, isi).muat()).isFalse();
    }

    @Test
    void baris_teks_tidak_terputus_di_dalam_angka_atau_garis_miring() {
        assertThat(PotonganKata.potong("di kabupaten/kota senilai 1.000,50 masing-masing"))
                .containsExactly("di ", "kabupaten/kota ", "senilai ", "1.000,50 ", "masing-", "masing");
    }

    private RupaTabel rupa(List<Kolom> kolom, List<String> isi) {
        Tabel tabel = new Tabel(
                "t",
                "Judul",
                kolom,
                List.of(isi.stream().map(i -> SelKepala.dari("Kolom")).toList()),
                List.of(new Baris(JenisBaris.BIASA, isi.stream().map(Sel::teks).toList())),
                Optional.empty(),
                Kerapatan.BIASA,
                TataLetak.SATU_LAJUR);
        return RupaTabel.pilih(tabel, TEGAK, Penomoran.atas(ContohDokumen.dokumen()));
    }
}
