package id.kinerja.cli;

import id.kinerja.paket.Masalah;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes the problems of a package for programs: an array of objects, what does not apply as null. */
final class JsonMasalah {
    private JsonMasalah() {}

    static void tulis(List<Masalah> masalah, PrintWriter keluar) {
        StringWriter teks = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), teks)) {
            json.writeStartArray();
            for (Masalah m : masalah) {
                json.writeStartObject();
                isi(json, "tingkat", m.tingkat().name().toLowerCase(Locale.ROOT));
                isi(json, "kode", m.kode());
                isi(json, "tabel", m.tabel());
                json.writeName("baris");
                m.baris().ifPresentOrElse(json::writeNumber, json::writeNull);
                json.writeName("kolom");
                m.kolom().ifPresentOrElse(json::writeString, json::writeNull);
                isi(json, "salah", m.salah());
                isi(json, "perbaikan", m.perbaikan());
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        keluar.println(teks);
        keluar.flush();
    }

    private static void isi(JsonGenerator json, String nama, String isi) {
        json.writeName(nama);
        json.writeString(isi);
    }
}
