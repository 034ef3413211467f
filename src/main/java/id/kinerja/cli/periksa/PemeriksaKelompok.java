package id.kinerja.cli.periksa;

import id.kinerja.pemeriksaan.HasilPeriksa;
import id.kinerja.pemeriksaan.baca.Naskah;
import id.kinerja.pemeriksaan.baca.NaskahTakTerbaca;
import id.kinerja.pemeriksaan.baca.PembacaNaskah;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** Reads the files of a group, checks them together and writes what was asked for; one that fails does not stop the others. */
final class PemeriksaKelompok {
    private final PemeriksaNaskah pemeriksa;
    private final OptionalInt tahun;
    private final TempatHasil tempat;

    PemeriksaKelompok(PemeriksaNaskah pemeriksa, OptionalInt tahun, TempatHasil tempat) {
        this.pemeriksa = pemeriksa;
        this.tahun = tahun;
        this.tempat = tempat;
    }

    /** A result for each file, in order. */
    List<HasilBerkas> periksa(List<Berkas> berkas) throws IOException {
        Map<Berkas, HasilBerkas> hasil = new LinkedHashMap<>();
        Map<Berkas, Naskah> naskah = new LinkedHashMap<>();
        for (Berkas b : berkas) {
            try {
                naskah.put(b, baca(b.jalur()));
            } catch (NaskahTakTerbaca galat) {
                hasil.put(b, new HasilBerkas.TakTerbaca(b.jalur().toString(), String.valueOf(galat.getMessage())));
            } catch (RuntimeException | StackOverflowError galat) {
                hasil.put(b, gagal(b, galat));
            }
        }
        hasil.putAll(bersama(naskah, List.of()));
        return berkas.stream().map(hasil::get).toList();
    }

    /** @param catatan what else is to be said of each */
    private Map<Berkas, HasilBerkas> bersama(Map<Berkas, Naskah> naskah, List<String> catatan) throws IOException {
        Map<Berkas, HasilBerkas> hasil = new LinkedHashMap<>();
        try {
            List<HasilPeriksa> diperiksa =
                    naskah.isEmpty() ? List.of() : pemeriksa.periksa(List.copyOf(naskah.values()), tahun);
            int i = 0;
            for (Map.Entry<Berkas, Naskah> e : naskah.entrySet()) {
                hasil.put(
                        e.getKey(),
                        selesai(e.getKey(), e.getValue(), diperiksa.get(i++).ditambah(catatan)));
            }
        } catch (RuntimeException | StackOverflowError galat) {
            for (Map.Entry<Berkas, Naskah> e : naskah.entrySet()) {
                if (naskah.size() == 1) {
                    hasil.put(e.getKey(), gagal(e.getKey(), galat));
                } else if (!hasil.containsKey(e.getKey())) {
                    hasil.putAll(bersama(Map.of(e.getKey(), e.getValue()), List.of(sendiri(galat))));
                }
            }
        }
        return hasil;
    }

    private HasilBerkas selesai(Berkas b, Naskah naskah, HasilPeriksa hasil) throws IOException {
        List<String> catatan = new ArrayList<>(hasil.catatan());
        List<Path> tertulis = tempat.simpan(b, naskah, hasil, catatan);
        return new HasilBerkas.Terperiksa(b.jalur().toString(), hasil, catatan, tertulis);
    }

    private static Naskah baca(Path berkas) throws NaskahTakTerbaca {
        if (!Files.exists(berkas)) {
            throw new NaskahTakTerbaca("Berkas tidak ditemukan. Periksa jalurnya.");
        }
        if (!Files.isRegularFile(berkas) || !Files.isReadable(berkas)) {
            throw new NaskahTakTerbaca("Bukan berkas biasa, atau tidak boleh dibaca oleh pengguna ini.");
        }
        return PembacaNaskah.baca(berkas);
    }

    private static String sendiri(Throwable galat) {
        return "Berkas ini diperiksa sendiri, tidak dibandingkan dengan berkas lainnya, karena terjadi kegagalan di dalam"
                + " program saat memeriksa semuanya bersama-sama: " + galat + ". Laporkan pesan ini.";
    }

    private static HasilBerkas gagal(Berkas b, Throwable galat) {
        return new HasilBerkas.Gagal(
                b.jalur().toString(),
                "Terjadi kegagalan di dalam program saat memeriksa berkas ini: " + galat
                        + ". Berkasnya tidak diubah. Laporkan pesan ini.",
                galat);
    }
}
