package id.kinerja.contoh;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.kernel.Alamat;
import id.kinerja.kernel.Hitungan;
import id.kinerja.paket.HasilBaca;
import id.kinerja.paket.PembacaPaket;
import id.kinerja.pengukuran.Pengukuran;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every figure the agencies printed is the one we compute, or stands in the list of differences with its reason. */
class AngkaContohTest {
    private static final Path DAFTAR = Path.of("src/test/resources/contoh");
    private static final Set<String> ALASAN =
            Set.of("salah-cetak", "dipotong", "hanya-dilaporkan", "didefinisikan-ulang");

    @ParameterizedTest
    @CsvSource({
        "kota-semarang-2023, semarang, 1400",
        "kota-jambi-2023, jambi, 250",
        "tanjung-jabung-barat-2023, tanjab, 200"
    })
    void angka_tercetak_sama_atau_tercatat_sebabnya(String paket, String nama, int sekurangnya) throws IOException {
        HasilBaca hasil = PembacaPaket.baca(Path.of("contoh", paket));
        assertThat(hasil).as(() -> hasil.masalah().toString()).isInstanceOf(HasilBaca.Terbaca.class);
        Pengukuran ukur = Pengukuran.atas(((HasilBaca.Terbaca) hasil).data());
        List<Tercetak> tercetak = Tercetak.baca(DAFTAR.resolve("tercetak-" + nama + ".csv"));
        Map<String, Tercetak.Selisih> selisih = Tercetak.selisih(DAFTAR.resolve("selisih-" + nama + ".csv"));
        assertThat(tercetak).hasSizeGreaterThanOrEqualTo(sekurangnya);

        List<String> taksebab = new ArrayList<>();
        Set<String> terpakai = new TreeSet<>();
        for (Tercetak t : tercetak) {
            Optional<Hitungan> kita = Alamat.baca(t.alamat()).flatMap(ukur::cari);
            Tercetak.Selisih tercatat = selisih.get(t.tempat());
            if (kita.isEmpty()) {
                taksebab.add(t + ": alamat tidak ada");
            } else if (tercatat != null) {
                terpakai.add(t.tempat());
                boolean dilaporkan = tercatat.alasan().equals("hanya-dilaporkan");
                if (!SebagaimanaTercetak.tulis(kita.get()).equals(tercatat.dihitung())) {
                    taksebab.add(t + ": tercatat " + tercatat + ", dihitung " + SebagaimanaTercetak.tulis(kita.get()));
                } else if (!dilaporkan && SebagaimanaTercetak.sama(t.tercetak(), kita.get())) {
                    taksebab.add(t + ": tercatat berselisih, padahal sama");
                }
            } else if (!SebagaimanaTercetak.sama(t.tercetak(), kita.get())) {
                taksebab.add(t + ": dihitung " + SebagaimanaTercetak.tulis(kita.get()));
            }
        }
        assertThat(taksebab).isEmpty();
        assertThat(selisih.keySet()).isEqualTo(terpakai);
        assertThat(selisih.values()).extracting(Tercetak.Selisih::alasan).allMatch(ALASAN::contains);
    }
}
