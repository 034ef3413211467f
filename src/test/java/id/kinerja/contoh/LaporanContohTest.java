package id.kinerja.contoh;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.dokumen.Dokumen;
import id.kinerja.dokumen.Sebaris;
import id.kinerja.kernel.Alamat;
import id.kinerja.kernel.Hasil;
import id.kinerja.laporan.lkjip.Lkjip;
import id.kinerja.paket.HasilBaca;
import id.kinerja.paket.PembacaPaket;
import id.kinerja.pengukuran.Pengukuran;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The reports of the examples print every number that the agencies printed, and each printed number can be asked for. */
class LaporanContohTest {
    private static final Clock JAM = Clock.fixed(Instant.parse("2024-02-15T02:00:00Z"), ZoneId.of("Asia/Jakarta"));

    /** Figures of the IKU report, which is a document of its own. */
    private static final String LAPORAN_LAIN = "iku-";

    @ParameterizedTest
    @CsvSource({"kota-semarang-2023, semarang", "kota-jambi-2023, jambi", "tanjung-jabung-barat-2023, tanjab"})
    void laporan_memuat_setiap_angka_yang_dicetak_perangkat_daerah(String paket, String nama) throws IOException {
        Pengukuran ukur = Pengukuran.atas(((HasilBaca.Terbaca) PembacaPaket.baca(Path.of("contoh", paket))).data());
        Dokumen dokumen = Lkjip.susun(ukur, JAM);
        List<Sebaris.Angka> dicetak = AngkaDiDokumen.semua(dokumen).toList();
        Set<Alamat> kita =
                dicetak.stream().map(a -> baku(a.alamat(), ukur)).collect(Collectors.toCollection(TreeSet::new));

        assertThat(dicetak)
                .allSatisfy(
                        a -> assertThat(ukur.cari(a.alamat())).as(a.toString()).isPresent());
        Set<String> tiada = new TreeSet<>();
        for (Tercetak t : Tercetak.baca(Path.of("src/test/resources/contoh/tercetak-" + nama + ".csv"))) {
            Alamat alamat = baku(Alamat.baca(t.alamat()).orElseThrow(), ukur);
            if (!t.tabel().startsWith(LAPORAN_LAIN) && tercetakAngka(ukur, alamat) && !kita.contains(alamat)) {
                tiada.add(t.tabel() + " " + t.kolom() + " " + alamat);
            }
        }
        assertThat(tiada).isEmpty();
    }

    /** What can not be computed prints as a dash, which needs no proof. */
    private static boolean tercetakAngka(Pengukuran ukur, Alamat alamat) {
        return ukur.cari(alamat)
                .filter(h -> !(h.hasil() instanceof Hasil.TakTerhitung))
                .isPresent();
    }

    /** Without a year it means the year of the report. */
    private static Alamat baku(Alamat a, Pengukuran ukur) {
        return a.tahun().equals(Optional.of(ukur.data().tahun().tahun()))
                ? new Alamat(a.jenis(), a.objek(), Optional.empty(), a.varian())
                : a;
    }
}
