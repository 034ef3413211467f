package id.kinerja.penyimpanan.internal;

import java.io.StringWriter;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Spellings by column as a flat JSON object; nothing to say is no object. */
final class EjaanJson {
    private static final JsonFactory JSON = new JsonFactory();

    private EjaanJson() {}

    static @Nullable String tulis(Map<String, String> ejaan) {
        if (ejaan.isEmpty()) {
            return null;
        }
        StringWriter teks = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), teks)) {
            json.writeStartObject();
            ejaan.forEach(json::writeStringProperty);
            json.writeEndObject();
        }
        return teks.toString();
    }

    static Map<String, String> baca(@Nullable String teks) {
        if (teks == null) {
            return Map.of();
        }
        Map<String, String> hasil = new HashMap<>();
        try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), teks)) {
            json.nextToken();
            while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                String kolom = json.currentName();
                json.nextToken();
                hasil.put(kolom, json.getString());
            }
        }
        return hasil;
    }
}
