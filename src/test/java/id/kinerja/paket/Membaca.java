package id.kinerja.paket;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.datatahun.DataTahun;
import id.kinerja.paket.Masalah.Tingkat;
import java.io.IOException;
import java.nio.file.Path;

/** Reading for tests: the data of a good package, or the one problem of a spoilt one. */
final class Membaca {
    private Membaca() {}

    static DataTahun data(Path paket) {
        HasilBaca hasil = PembacaPaket.baca(paket);
        assertThat(hasil.masalah()).isEmpty();
        return ((HasilBaca.Terbaca) hasil).data();
    }

    static Masalah kesalahan(PaketFixture paket, Path tempat) throws IOException {
        return satu(PembacaPaket.baca(paket.folder(tempat)), Tingkat.KESALAHAN);
    }

    static Masalah peringatan(PaketFixture paket, Path tempat) throws IOException {
        return satu(PembacaPaket.baca(paket.folder(tempat)), Tingkat.PERINGATAN);
    }

    /** An error refuses, a warning loads. */
    static Masalah satu(HasilBaca hasil, Tingkat tingkat) {
        assertThat(hasil.masalah()).hasSize(1);
        Masalah m = hasil.masalah().getFirst();
        assertThat(m.tingkat()).as(m.toString()).isEqualTo(tingkat);
        assertThat(hasil)
                .isInstanceOf(tingkat == Tingkat.KESALAHAN ? HasilBaca.Ditolak.class : HasilBaca.Terbaca.class);
        return m;
    }

    /** Place, what is wrong, what would be right: as a planner reads it. */
    static String kalimat(Masalah m) {
        return m.tabel() + m.baris().map(b -> ", baris " + b).orElse("")
                + m.kolom().map(k -> ", kolom " + k).orElse("") + ": " + m.salah() + " → " + m.perbaikan();
    }
}
