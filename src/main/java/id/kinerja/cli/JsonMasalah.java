package id.kinerja.cli;

import id.kinerja.paket.Masalah;
import id.kinerja.pemantauan.DaftarAturanData;
import id.kinerja.pemantauan.TemuanData;
import id.kinerja.pemeriksaan.PenjelasanAturan;
import id.kinerja.pemeriksaan.Temuan;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes the problems of a package, and what is found in its data, for programs: an array of objects, what does not apply as null. */
final class JsonMasalah {
    private JsonMasalah() {}

    static void tulis(List<Masalah> masalah, PrintWriter keluar) {
        tulis(masalah, List.of(), keluar);
    }

    static void tulis(List<Masalah> masalah, List<TemuanData> temuan, PrintWriter keluar) {
        StringWriter teks = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), teks)) {
            json.writeStartArray();
            masalah.forEach(m -> tulis(json, m));
            temuan.forEach(t -> tulis(json, t.temuan()));
            json.writeEndArray();
        }
        keluar.println(teks);
        keluar.flush();
    }

    private static void tulis(JsonGenerator json, Masalah m) {
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

    /** Here {@code tabel} is what the finding is about. */
    private static void tulis(JsonGenerator json, Temuan t) {
        json.writeStartObject();
        isi(json, "tingkat", t.tingkat().sebutan().toLowerCase(Locale.ROOT));
        isi(json, "kode", t.aturan());
        isi(json, "tabel", t.tempat().tabel());
        json.writeName("baris");
        json.writeNull();
        isi(json, "kolom", t.tempat().kolom());
        isi(json, "salah", t.penjelasan());
        isi(
                json,
                "perbaikan",
                DaftarAturanData.penjelasan(t.aturan())
                        .map(PenjelasanAturan::perbaikan)
                        .orElse(""));
        json.writeEndObject();
    }

    private static void isi(JsonGenerator json, String nama, String isi) {
        json.writeName(nama);
        json.writeString(isi);
    }
}
