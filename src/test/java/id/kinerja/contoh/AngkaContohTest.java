package id.kinerja.contoh;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.kernel.Alamat;
import id.kinerja.kernel.Hasil;
import id.kinerja.kernel.Hitungan;
import id.kinerja.kernel.StatusFakta;
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
                sebab(t, kita.get(), tercatat).ifPresent(taksebab::add);
            } else if (!SebagaimanaTercetak.sama(t.tercetak(), kita.get())) {
                taksebab.add(t + ": dihitung " + SebagaimanaTercetak.tulis(kita.get()));
            }
        }
        assertThat(taksebab).isEmpty();
        assertThat(selisih.keySet()).isEqualTo(terpakai);
        assertThat(selisih.values()).extracting(Tercetak.Selisih::alasan).allMatch(ALASAN::contains);
    }

    /** What is wrong with a listed difference; nothing when it stands as listed. */
    private static Optional<String> sebab(Tercetak t, Hitungan kita, Tercetak.Selisih tercatat) {
        if (tercatat.alasan().equals("hanya-dilaporkan")) {
            boolean tidakDihitung = kita.hasil() instanceof Hasil.TakTerhitung || dilaporkan(kita);
            return tidakDihitung ? Optional.empty() : Optional.of(t + ": tercatat hanya dilaporkan, padahal dihitung");
        }
        if (!SebagaimanaTercetak.sama(tercatat.dihitung(), kita)) {
            return Optional.of(
                    t + ": tercatat " + tercatat.dihitung() + ", dihitung " + SebagaimanaTercetak.tulis(kita));
        }
        return SebagaimanaTercetak.sama(t.tercetak(), kita)
                ? Optional.of(t + ": tercatat berselisih, padahal sama")
                : Optional.empty();
    }

    private static boolean dilaporkan(Hitungan h) {
        return switch (h) {
            case Hitungan.Fakta f -> f.sumber().status() == StatusFakta.DILAPORKAN;
            case Hitungan.Turunan t -> t.operan().stream().anyMatch(AngkaContohTest::dilaporkan);
        };
    }
}
