package id.kinerja.cli.hitung;

import id.kinerja.datatahun.KebijakanCelah;
import id.kinerja.datatahun.KebijakanTumpangTindih;
import id.kinerja.datatahun.KelasSkala;
import id.kinerja.datatahun.Skala;
import java.io.Reader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Reads a scale file as documented in docs/cara/skala.md; every problem is told with its class and field. */
public final class SkalaJson {
    private static final int ANGKA_TERBANYAK = 15;

    private SkalaJson() {}

    public static Skala baca(String nama, Reader isi) {
        try (JsonParser json = new JsonFactory().createParser(ObjectReadContext.empty(), isi)) {
            return objek(nama, json);
        } catch (JacksonException galat) {
            throw salah(
                    nama, "bukan JSON yang benar (baris " + galat.getLocation().getLineNr() + ").");
        }
    }

    private static Skala objek(String nama, JsonParser json) {
        if (json.nextToken() != JsonToken.START_OBJECT) {
            throw salah(nama, "isinya harus objek {\"kelas\": […], …}.");
        }
        List<KelasSkala> kelas = new ArrayList<>();
        KebijakanCelah celah = KebijakanCelah.BATAS_BAWAH;
        KebijakanTumpangTindih tumpang = KebijakanTumpangTindih.KELAS_ATAS;
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String kunci = json.currentName();
            json.nextToken();
            switch (kunci) {
                case "kelas" -> kelas.addAll(kelas(nama, json));
                case "kebijakan_celah" -> celah = pilihan(nama, kunci, json, KebijakanCelah.values());
                case "kebijakan_tumpang_tindih" ->
                    tumpang = pilihan(nama, kunci, json, KebijakanTumpangTindih.values());
                case "kode", "nama" -> {}
                default ->
                    throw salah(
                            nama,
                            "isian \"" + kunci
                                    + "\" tidak dikenal; yang dikenal: kelas, kebijakan_celah, kebijakan_tumpang_tindih.");
            }
        }
        if (kelas.isEmpty()) {
            throw salah(nama, "\"kelas\" tidak ada atau kosong; beri sekurang-kurangnya satu kelas.");
        }
        return new Skala(nama, nama, kelas, celah, tumpang);
    }

    private static List<KelasSkala> kelas(String nama, JsonParser json) {
        if (json.currentToken() != JsonToken.START_ARRAY) {
            throw salah(nama, "\"kelas\" harus berupa daftar […].");
        }
        List<KelasSkala> hasil = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            hasil.add(satu(nama, hasil.size() + 1, json));
        }
        return hasil;
    }

    private static KelasSkala satu(String berkas, int urut, JsonParser json) {
        if (json.currentToken() != JsonToken.START_OBJECT) {
            throw salah(berkas, "kelas ke-" + urut + " harus berupa objek {…}.");
        }
        Optional<String> nama = Optional.empty();
        Optional<BigDecimal> min = Optional.empty();
        Optional<BigDecimal> maks = Optional.empty();
        boolean minTermasuk = true;
        boolean maksTermasuk = true;
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String kunci = json.currentName();
            json.nextToken();
            switch (kunci) {
                case "nama" -> {
                    if (json.currentToken() != JsonToken.VALUE_STRING) {
                        throw salah(berkas, "kelas ke-" + urut + ": nama harus berupa teks.");
                    }
                    nama = Optional.of(json.getString()).filter(s -> !s.isBlank());
                }
                case "min" -> min = angka(berkas, urut, kunci, json);
                case "maks" -> maks = angka(berkas, urut, kunci, json);
                case "min_termasuk" -> minTermasuk = benar(berkas, urut, kunci, json);
                case "maks_termasuk" -> maksTermasuk = benar(berkas, urut, kunci, json);
                default -> throw salah(berkas, "kelas ke-" + urut + ": isian \"" + kunci + "\" tidak dikenal.");
            }
        }
        return new KelasSkala(
                nama.orElseThrow(() -> salah(berkas, "kelas ke-" + urut + " tidak bernama.")),
                min,
                minTermasuk,
                maks,
                maksTermasuk);
    }

    private static Optional<BigDecimal> angka(String berkas, int urut, String kunci, JsonParser json) {
        if (json.currentToken() == JsonToken.VALUE_NULL) {
            return Optional.empty();
        }
        try {
            BigDecimal nilai = new BigDecimal(json.getString().strip().replace(',', '.'));
            if (nilai.precision() > ANGKA_TERBANYAK || Math.abs(nilai.scale()) > ANGKA_TERBANYAK) {
                throw salah(
                        berkas, "kelas ke-" + urut + ", " + kunci + ": \"" + json.getString() + "\" terlalu panjang.");
            }
            return Optional.of(nilai);
        } catch (NumberFormatException bukanAngka) {
            throw salah(berkas, "kelas ke-" + urut + ", " + kunci + ": \"" + json.getString() + "\" bukan angka.");
        }
    }

    private static boolean benar(String berkas, int urut, String kunci, JsonParser json) {
        return switch (json.currentToken()) {
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            default -> throw salah(berkas, "kelas ke-" + urut + ", " + kunci + " harus true atau false.");
        };
    }

    private static <E extends Enum<E>> E pilihan(String berkas, String kunci, JsonParser json, E[] nilai) {
        String tertulis = json.getString();
        for (E e : nilai) {
            if (kode(e).equals(tertulis)) {
                return e;
            }
        }
        String daftar =
                String.join(", ", List.of(nilai).stream().map(SkalaJson::kode).toList());
        throw salah(berkas, kunci + " \"" + tertulis + "\" tidak dikenal; pilih " + daftar + ".");
    }

    private static String kode(Enum<?> nilai) {
        return nilai.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static MasukanTakTerbaca salah(String berkas, String apa) {
        return new MasukanTakTerbaca("Berkas skala " + berkas + ": " + apa + " Lihat docs/cara/skala.md.");
    }
}
