package id.kinerja.dokumen.gambar;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.dokumen.Lukisan;
import id.kinerja.dokumen.Lukisan.Rata;
import id.kinerja.dokumen.Lukisan.Tulisan;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Drawings say in words what they show, and nothing in them is cut off. */
class DiagramTest {
    private static final double LONGGAR = 0.5;

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 40})
    void diagram_batang_muat_dan_alt_menyebut_setiap_nilai(int banyak) {
        DiagramBatang d = DiagramBatang.baru().acuan(BigDecimal.valueOf(100), "target = 100");
        IntStream.range(0, banyak)
                .forEach(i -> d.batang(new DiagramBatang.Batang(
                        "1." + i,
                        "Persentase warga yang dilayani di kelurahan nomor " + i + " beserta seluruh keluarganya",
                        Optional.of(BigDecimal.valueOf(60 + i)),
                        (60 + i) + ",00",
                        DiagramBatang.Isi.PENUH,
                        "")));
        String alt = d.alt("Capaian");
        assertThat(IntStream.range(0, banyak).mapToObj(i -> (60 + i) + ",00")).allMatch(alt::contains);
        assertThat(alt).contains("target = 100");
        muat(d.lukis());
    }

    @Test
    void nilai_kosong_tidak_digambar_tetapi_disebut() {
        DiagramBatang d = DiagramBatang.baru()
                .batang(new DiagramBatang.Batang("", "Nilai AKIP", Optional.empty(), "–", DiagramBatang.Isi.HAMPA, ""));
        assertThat(d.alt("Capaian")).isEqualTo("Capaian: Nilai AKIP –.");
        muat(d.lukis());
    }

    @Test
    void diagram_garis_muat_dan_alt_menyebut_setiap_nilai() {
        List<DiagramGaris.Tahun> tahun = IntStream.rangeClosed(2019, 2023)
                .mapToObj(t -> new DiagramGaris.Tahun(
                        t,
                        t == 2019 ? Optional.empty() : Optional.of(nilai(t - 1000, (t - 1000) + ",25")),
                        Optional.of(nilai(t, t + ",75"))))
                .toList();
        DiagramGaris d = DiagramGaris.baru();
        IntStream.range(0, 5).forEach(i -> d.panel(new DiagramGaris.Panel("Indikator " + i, "persen", tahun)));
        String alt = d.alt("Perkembangan");
        assertThat(IntStream.rangeClosed(2020, 2023).boxed())
                .allMatch(t -> alt.contains((t - 1000) + ",25") && alt.contains(t + ",75"));
        muat(d.lukis());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 40})
    void bagan_organisasi_memuat_setiap_unit(int bawahan) {
        List<BaganOrganisasi.Simpul> simpul = new java.util.ArrayList<>();
        simpul.add(
                new BaganOrganisasi.Simpul("0", Optional.empty(), "Kepala Dinas", BaganOrganisasi.Peran.values()[0]));
        IntStream.rangeClosed(1, bawahan)
                .forEach(i -> simpul.add(new BaganOrganisasi.Simpul(
                        "" + i,
                        Optional.of(i <= 4 ? "0" : "" + (1 + i % 4)),
                        "Bidang Urusan Pelayanan Kesejahteraan Sosial Nomor " + i,
                        BaganOrganisasi.Peran.values()[Math.min(3, BaganOrganisasi.Peran.values().length - 1)])));
        String alt = BaganOrganisasi.alt(simpul);
        assertThat(simpul).allSatisfy(s -> assertThat(alt).contains(s.nama()));
        muat(BaganOrganisasi.lukis(simpul));
    }

    private static DiagramGaris.Nilai nilai(int n, String tertulis) {
        return new DiagramGaris.Nilai(BigDecimal.valueOf(n), tertulis);
    }

    private static void muat(Lukisan l) {
        assertThat(l.bentuk())
                .filteredOn(Tulisan.class::isInstance)
                .map(Tulisan.class::cast)
                .allSatisfy(t -> {
                    double lebar = LebarTeks.ukur(t.teks(), t.ukuran(), t.tebal());
                    double kiri = t.x() - (t.rata() == Rata.KANAN ? lebar : t.rata() == Rata.TENGAH ? lebar / 2 : 0);
                    assertThat(kiri).as(t.teks()).isGreaterThanOrEqualTo(-LONGGAR);
                    assertThat(kiri + lebar).as(t.teks()).isLessThanOrEqualTo(l.lebar() + LONGGAR);
                    assertThat(t.y()).as(t.teks()).isBetween(0.0, l.tinggi() + LONGGAR);
                });
    }
}
