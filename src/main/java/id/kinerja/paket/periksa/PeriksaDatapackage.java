package id.kinerja.paket.periksa;

import id.kinerja.paket.JenisMasalah;
import id.kinerja.paket.Pencatat;
import id.kinerja.paket.Tempat;
import id.kinerja.paket.bentuk.BatasPaket;
import id.kinerja.paket.bentuk.MuatPaketMentah;
import id.kinerja.paket.bentuk.Paket;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** The Frictionless descriptor, if there is one, agrees with the files. Tables without a descriptor are as good: it tells nothing the schema does not. */
public final class PeriksaDatapackage {
    public static final String NAMA = "datapackage.json";
    private static final String BUAT_ULANG = "Buat ulang dengan: kinerja paket zip FOLDER, atau hapus berkas ini.";

    private PeriksaDatapackage() {}

    public static void periksa(Paket paket, Pencatat pencatat) {
        paket.berkas(NAMA)
                .flatMap(b -> MuatPaketMentah.isi(b, BatasPaket.NARASI, pencatat))
                .ifPresent(isi -> periksa(isi, paket, pencatat));
    }

    private static void periksa(byte[] isi, Paket paket, Pencatat pencatat) {
        List<String> jalur;
        try {
            jalur = jalur(isi);
        } catch (JacksonException e) {
            pencatat.catat(
                    JenisMasalah.DATAPACKAGE_RUSAK,
                    Tempat.di(
                            NAMA, e.getLocation() == null ? 1 : e.getLocation().getLineNr()),
                    NAMA + " bukan JSON yang benar.",
                    BUAT_ULANG);
            return;
        }
        for (String j : jalur) {
            if (j.startsWith("/")
                    || j.contains(":")
                    || Arrays.asList(j.split("/", -1)).contains("..")) {
                pencatat.catat(
                        JenisMasalah.DATAPACKAGE_RUSAK,
                        Tempat.di(NAMA),
                        NAMA + " menunjuk " + j + " di luar paket.",
                        "Pakai jalur di dalam paket, misalnya target.csv.");
            } else if (!ada(paket, j) && !pencatat.cacat(j.replaceFirst("\\.csv$", ""))) {
                pencatat.catat(
                        JenisMasalah.DATAPACKAGE_TIDAK_COCOK,
                        Tempat.di(NAMA),
                        NAMA + " menyebut " + j + ", yang tidak ada di dalam paket.",
                        BUAT_ULANG);
            }
        }
        for (String tabel : paket.namaTabel()) {
            if (!jalur.contains(tabel + ".csv")) {
                pencatat.catat(
                        JenisMasalah.DATAPACKAGE_TIDAK_COCOK,
                        Tempat.di(NAMA),
                        NAMA + " tidak menyebut " + tabel + ".csv; tabelnya tetap dibaca.",
                        BUAT_ULANG);
            }
        }
    }

    private static boolean ada(Paket paket, String jalur) {
        boolean tabel = jalur.endsWith(".csv")
                && paket.tabel(jalur.substring(0, jalur.length() - 4)).isPresent();
        return tabel || paket.berkas(jalur).isPresent();
    }

    /** The {@code path} of each resource. */
    private static List<String> jalur(byte[] isi) {
        List<String> hasil = new ArrayList<>();
        int dalam = 0;
        try (JsonParser p = JsonFactory.builder().build().createParser(ObjectReadContext.empty(), isi)) {
            boolean sumber = false;
            for (JsonToken t = p.nextToken(); t != null; t = p.nextToken()) {
                if (t.isStructStart()) {
                    dalam++;
                } else if (t.isStructEnd()) {
                    dalam--;
                } else if (t == JsonToken.PROPERTY_NAME && dalam == 1) {
                    sumber = p.currentName().equals("resources");
                } else if (t == JsonToken.VALUE_STRING && sumber && dalam == 3 && "path".equals(p.currentName())) {
                    hasil.add(p.getString());
                }
            }
        }
        return hasil;
    }
}
