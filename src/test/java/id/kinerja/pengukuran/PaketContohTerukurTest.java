package id.kinerja.pengukuran;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.datatahun.DataTahun;
import id.kinerja.kernel.Alamat;
import id.kinerja.kernel.FormatIndonesia;
import id.kinerja.kernel.Hasil;
import id.kinerja.kernel.Hitungan;
import id.kinerja.paket.HasilBaca;
import id.kinerja.paket.PembacaPaket;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the program derives from the example packages, beside what the agencies printed. */
class PaketContohTerukurTest {
    private static final Map<String, Pengukuran> PAKET = Stream.of(
                    "kota-jambi-2023", "tanjung-jabung-barat-2023", "kota-semarang-2023")
            .collect(Collectors.toMap(Function.identity(), n -> Pengukuran.atas(baca(n))));

    private static DataTahun baca(String nama) {
        return ((HasilBaca.Terbaca) PembacaPaket.baca(Path.of("contoh", nama))).data();
    }

    @TestFactory
    Stream<DynamicTest> nilai_sama_dengan_yang_tercetak() {
        return TabelContoh.baca("tercetak.csv").stream()
                .map(b -> DynamicTest.dynamicTest(b.sel("paket") + " " + b.sel("alamat"), () -> {
                    Pengukuran ukur = Objects.requireNonNull(PAKET.get(b.sel("paket")));
                    Hitungan hitungan = ukur.cari(Alamat.baca(b.sel("alamat")).orElseThrow())
                            .orElseThrow();
                    assertThat(tulis(hitungan, b.sel("nilai")))
                            .as(b.sel("keterangan"))
                            .isEqualTo(b.sel("nilai"));
                }));
    }

    @ParameterizedTest
    @ValueSource(strings = {"kota-jambi-2023", "tanjung-jabung-barat-2023", "kota-semarang-2023"})
    void setiap_alamat_dapat_dicari_dan_menjawab_alamat_yang_sama(String paket) {
        Pengukuran ukur = Pengukuran.atas(baca(paket));
        List<Alamat> semua = ukur.semua();
        assertThat(semua).doesNotHaveDuplicates().hasSizeGreaterThan(200);
        assertThat(semua)
                .allSatisfy(a -> assertThat(ukur.cari(a).map(Hitungan::alamat)).contains(a));
        assertThat(semua).allSatisfy(a -> assertThat(Alamat.baca(a.toString())).contains(a));
    }

    @ParameterizedTest
    @ValueSource(strings = {"kota-jambi-2023", "tanjung-jabung-barat-2023", "kota-semarang-2023"})
    void setiap_target_paket_beralamat_juga_tahun_yang_akan_datang(String paket) {
        Pengukuran ukur = Pengukuran.atas(baca(paket));
        List<Alamat> semua = ukur.semua();
        assertThat(ukur.data().target())
                .allSatisfy(t -> assertThat(semua)
                        .anyMatch(a -> a.jenis().equals("target")
                                && a.objek().equals(t.indikator())
                                && a.tahun().orElse(2023) == t.tahun().tahun()
                                && a.varian()
                                        .filter(Susun.siput(t.dokumen())::equals)
                                        .isPresent()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"kota-jambi-2023", "tanjung-jabung-barat-2023", "kota-semarang-2023"})
    void setiap_keputusan_menjadi_catatan_pada_angkanya(String paket) {
        Pengukuran ukur = Pengukuran.atas(baca(paket));
        assertThat(ukur.data().keputusan())
                .allSatisfy(k -> assertThat(
                                ukur.cari(k.objek()).map(Hitungan::catatan).orElse(List.of()))
                        .as(k.kode() + " " + k.objek())
                        .anyMatch(c -> c.contains(k.nilaiDipakai())));
    }

    /** At the decimals that the document prints. */
    private static String tulis(Hitungan hitungan, String tercetak) {
        int koma = tercetak.indexOf(',');
        return switch (hitungan.hasil()) {
            case Hasil.Angka(BigDecimal nilai) ->
                FormatIndonesia.angka(nilai, koma < 0 ? 0 : tercetak.length() - koma - 1);
            case Hasil.Kata(String teks) -> teks;
            case Hasil.TakTerhitung(String alasan) -> alasan;
            case Hasil.Rentang r -> r.toString();
        };
    }
}
