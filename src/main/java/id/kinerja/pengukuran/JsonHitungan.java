package id.kinerja.pengukuran;

import id.kinerja.kernel.Alamat;
import id.kinerja.kernel.Hasil;
import id.kinerja.kernel.Hitungan;
import id.kinerja.kernel.NilaiTertulis;
import id.kinerja.kernel.Rumus;
import id.kinerja.kernel.Sumber;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes derivations as JSON, see docs/cara/jelaskan.md; numbers as decimal strings with a point. */
public final class JsonHitungan {
    private JsonHitungan() {}

    /** One number down to its facts. */
    public static String dari(Hitungan hitungan) {
        StringWriter teks = new StringWriter();
        try (JsonGenerator json = generator(teks)) {
            objek(hitungan, json);
        }
        return teks.toString();
    }

    /** Many numbers without their derivations. */
    public static String daftar(List<Alamat> alamat, Pengukuran ukur) {
        StringWriter teks = new StringWriter();
        try (JsonGenerator json = generator(teks)) {
            json.writeStartArray();
            for (Alamat a : alamat) {
                ukur.cari(a).ifPresent(h -> {
                    json.writeStartObject();
                    nilai(h, json);
                    json.writeEndObject();
                });
            }
            json.writeEndArray();
        }
        return teks.toString();
    }

    private static JsonGenerator generator(StringWriter teks) {
        return new JsonFactory().createGenerator(ObjectWriteContext.empty(), teks);
    }

    private static void objek(Hitungan h, JsonGenerator json) {
        json.writeStartObject();
        nilai(h, json);
        switch (h) {
            case Hitungan.Fakta f -> sumber(f.sumber(), json);
            case Hitungan.Turunan t -> rumus(t.rumus(), json);
        }
        json.writeName("catatan");
        json.writeStartArray();
        h.catatan().forEach(json::writeString);
        json.writeEndArray();
        if (h instanceof Hitungan.Turunan t) {
            json.writeName("operan");
            json.writeStartArray();
            t.operan().forEach(o -> objek(o, json));
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private static void nilai(Hitungan h, JsonGenerator json) {
        isi(json, "alamat", h.alamat().toString());
        isi(json, "uraian", h.uraian());
        isi(json, "jenis", h instanceof Hitungan.Fakta ? "fakta" : "turunan");
        switch (h.hasil()) {
            case Hasil.Angka(BigDecimal n) -> isi(json, "nilai", n.toPlainString());
            case Hasil.Rentang(BigDecimal bawah, BigDecimal atas) -> {
                json.writeName("nilai");
                json.writeNull();
                isi(json, "bawah", bawah.toPlainString());
                isi(json, "atas", atas.toPlainString());
            }
            case Hasil.Kata(String teks) -> isi(json, "nilai", teks);
            case Hasil.TakTerhitung(String alasan) -> {
                json.writeName("nilai");
                json.writeNull();
                isi(json, "alasan", alasan);
            }
        }
        isi(json, "tampil", NilaiTertulis.dari(h));
        isi(json, "satuan", h.satuan().nama());
    }

    private static void rumus(Rumus r, JsonGenerator json) {
        json.writeName("rumus");
        json.writeStartObject();
        isi(json, "nama", r.nama());
        isi(json, "bentuk", r.bentuk());
        isi(json, "terisi", r.terisi());
        pilihan(json, "dasar", r.dasar());
        json.writeEndObject();
    }

    private static void sumber(Sumber s, JsonGenerator json) {
        json.writeName("sumber");
        json.writeStartObject();
        isi(json, "rujukan", s.rujukan());
        pilihan(json, "bukti", s.bukti());
        isi(json, "status", s.status().name().toLowerCase(Locale.ROOT));
        json.writeEndObject();
    }

    private static void isi(JsonGenerator json, String nama, String isi) {
        json.writeName(nama);
        json.writeString(isi);
    }

    private static void pilihan(JsonGenerator json, String nama, Optional<String> isi) {
        json.writeName(nama);
        isi.ifPresentOrElse(json::writeString, json::writeNull);
    }
}
