package id.kinerja.pemeriksaan.aturan;

import id.kinerja.pemeriksaan.HasilPeriksa;
import id.kinerja.pemeriksaan.Pemeriksa;
import id.kinerja.pemeriksaan.Temuan;
import id.kinerja.pemeriksaan.baca.Naskah;
import id.kinerja.pemeriksaan.baca.teks.PembacaTeks;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;

/** Documents for the tests of rules. */
public final class NaskahUji {
    private NaskahUji() {}

    public static Naskah nyata(String nomor) {
        return PembacaTeks.baca(nomor + ".txt", sumber("/pemeriksaan/naskah/" + nomor + ".txt"));
    }

    static List<Temuan> temuan(String isi) {
        return temuan(PembacaTeks.baca("contoh.txt", isi));
    }

    static List<Temuan> temuan(Naskah naskah) {
        HasilPeriksa hasil = new Pemeriksa().periksa(naskah, OptionalInt.empty());
        return hasil.temuan();
    }

    public static String sumber(String nama) {
        try (var masuk = Objects.requireNonNull(NaskahUji.class.getResourceAsStream(nama), nama)) {
            return new String(masuk.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
