package id.kinerja.layar.beda;

import id.kinerja.kernel.Alamat;
import id.kinerja.kernel.FormatIndonesia;
import id.kinerja.kernel.Hitungan;
import id.kinerja.layar.AngkaLayar;
import id.kinerja.pengukuran.JenisAlamat;
import id.kinerja.pengukuran.Pengukuran;
import id.kinerja.tampilan.TautAngka;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which of the numbers that people look at first change with the facts: achievements, averages, absorption. */
public final class AkibatPerubahan {
    private static final Set<String> JENIS = Stream.of(
                    JenisAlamat.CAPAIAN,
                    JenisAlamat.CAPAIAN_AKHIR,
                    JenisAlamat.CAPAIAN_NASIONAL,
                    JenisAlamat.RATA_RATA,
                    JenisAlamat.RATA_RATA_TUJUAN,
                    JenisAlamat.EFISIENSI,
                    JenisAlamat.SERAPAN)
            .map(JenisAlamat::kode)
            .collect(Collectors.toUnmodifiableSet());

    private AkibatPerubahan() {}

    /** Which side is stored, so that its derivation has a page. */
    public enum Tersimpan {
        SEMULA,
        MENJADI,
        TIDAK_SATU_PUN
    }

    /** @param jalur address of the data year, e.g. {@code /kota-semarang/dinsos-kota-semarang/2023} */
    public static List<AkibatAngka> antara(Pengukuran semula, Pengukuran menjadi, String jalur, Tersimpan tersimpan) {
        Set<Alamat> alamat = new LinkedHashSet<>();
        Stream.of(menjadi, semula)
                .flatMap(u -> u.semua().stream())
                .filter(a -> JENIS.contains(a.jenis()) && a.varian().isEmpty())
                .forEach(alamat::add);
        AngkaLayar lama = new AngkaLayar(jalur, semula.data().setelan());
        AngkaLayar baru = new AngkaLayar(jalur, menjadi.data().setelan());
        List<AkibatAngka> hasil = new ArrayList<>();
        for (Alamat a : alamat) {
            Optional<Hitungan> dulu = semula.cari(a);
            Optional<Hitungan> kini = menjadi.cari(a);
            String tulisanDulu = dulu.map(lama::teks).orElse(FormatIndonesia.KOSONG);
            String tulisanKini = kini.map(baru::teks).orElse(FormatIndonesia.KOSONG);
            if (!tulisanDulu.equals(tulisanKini)) {
                hasil.add(new AkibatAngka(
                        kini.or(() -> dulu).map(Hitungan::uraian).orElse(a.toString()),
                        tulisanDulu,
                        tulisanKini,
                        asal(dulu, jalur, tersimpan == Tersimpan.SEMULA),
                        asal(kini, jalur, tersimpan == Tersimpan.MENJADI)));
            }
        }
        return hasil;
    }

    private static Optional<String> asal(Optional<Hitungan> h, String jalur, boolean adaHalamannya) {
        return h.filter(_ -> adaHalamannya).map(x -> TautAngka.jalur(jalur, x.alamat()));
    }
}
