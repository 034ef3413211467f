package id.kinerja.dokumen.docx;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.dokumen.Tabel.Kolom;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class LebarKolomTest {
    private static final int LEBAR = Orientasi.POTRET.lebarTeks();

    @Property
    void jumlah_lebar_selalu_tepat_dan_tidak_ada_kolom_hilang(
            @ForAll @Size(min = 1, max = 12) List<@IntRange(max = 60) Integer> milimeter) {
        int[] lebar = LebarKolom.bagi(milimeter.stream().map(Kolom::teks).toList(), sama(milimeter.size(), 300), LEBAR);
        assertThat(IntStream.of(lebar).sum()).isEqualTo(LEBAR);
        assertThat(IntStream.of(lebar).min())
                .satisfies(m -> assertThat(m.orElseThrow()).isPositive());
    }

    @Test
    void kolom_sisa_mengambil_yang_tertinggal() {
        int[] lebar = LebarKolom.bagi(List.of(Kolom.sisa(), Kolom.angka(20), Kolom.angka(18)), sama(3, 300), LEBAR);
        assertThat(lebar).containsExactly(LEBAR - Ukuran.mm(20) - Ukuran.mm(18), Ukuran.mm(20), Ukuran.mm(18));
    }

    @Test
    void angka_terlebar_tidak_terpotong_walau_kolomnya_diminta_sempit() {
        int[] perlu = {600, Ukuran.mm(25), 300};
        int[] lebar = LebarKolom.bagi(List.of(Kolom.sisa(), Kolom.angka(12), Kolom.angka(18)), perlu, LEBAR);
        assertThat(lebar[1]).isEqualTo(Ukuran.mm(25));
    }

    @Test
    void kolom_sisa_menjadi_sama_lebar() {
        int[] lebar = LebarKolom.bagi(List.of(Kolom.sisa(), Kolom.sisa()), new int[] {3000, 200}, LEBAR);
        assertThat(lebar).containsExactly(LEBAR / 2, LEBAR - LEBAR / 2);
    }

    private static int[] sama(int banyak, int perlu) {
        return IntStream.generate(() -> perlu).limit(banyak).toArray();
    }
}
