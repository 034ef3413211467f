package id.kinerja.dokumen.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.kinerja.dokumen.ContohDokumen;
import id.kinerja.dokumen.Penomoran;
import id.kinerja.dokumen.Tabel;
import id.kinerja.dokumen.Tabel.Baris;
import id.kinerja.dokumen.Tabel.JenisBaris;
import id.kinerja.dokumen.Tabel.Kerapatan;
import id.kinerja.dokumen.Tabel.Kolom;
import id.kinerja.dokumen.Tabel.Sel;
import id.kinerja.dokumen.Tabel.SelKepala;
import id.kinerja.dokumen.Tabel.TataLetak;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LebarKolomTest {
    private static final double TEGAK = PenulisBlok.LEBAR_TEGAK;
    private final KumpulanHuruf huruf = KumpulanHuruf.pinjam();

    @Test
    void kolom_yang_terlalu_sempit_untuk_angkanya_dilebarkan_dari_kolom_sisa() {
        RupaTabel rupa = rupa(List.of(Kolom.sisa(), Kolom.angka(10)), List.of("Belanja", "35.272.253.286"));
        double lebarAngka = huruf.ukuran(Huruf.CARLITO).lebar("35.272.253.286", rupa.huruf());

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
        double lebarAngka = huruf.ukuran(Huruf.CARLITO).lebar("35.272.253.286", rupa.huruf());
        assertThat(rupa.kolom()).allMatch(l -> l >= lebarAngka + 9);
    }

    @Test
    void baris_kelompok_menyatu_dengan_baris_pertamanya_dan_jumlah_dengan_baris_terakhir() {
        List<Baris> baris = new ArrayList<>();
        for (JenisBaris jenis :
                List.of(JenisBaris.GRUP, JenisBaris.BIASA, JenisBaris.BIASA, JenisBaris.BIASA, JenisBaris.TOTAL)) {
            baris.add(new Baris(jenis, List.of(Sel.teks("x"))));
        }

        assertThat(KelompokBaris.dari(baris))
                .extracting(k -> k.baris().size(), KelompokBaris::menyatu)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(2, true),
                        org.assertj.core.groups.Tuple.tuple(1, false),
                        org.assertj.core.groups.Tuple.tuple(2, true));
    }

    @Test
    void baris_teks_tidak_terputus_di_dalam_angka_atau_garis_miring() {
        assertThat(PemenggalBaris.potong("di kabupaten/kota senilai 1.000,50 masing-masing"))
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
        PenulisSebaris sebaris = new PenulisSebaris(new Xhtml(), new Acuan(Penomoran.atas(ContohDokumen.dokumen())));
        return RupaTabel.pilih(tabel, TEGAK, huruf, sebaris);
    }
}
