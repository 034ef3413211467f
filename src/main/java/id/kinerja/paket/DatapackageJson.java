package id.kinerja.paket;

import id.kinerja.paket.bentuk.Paket;
import id.kinerja.paket.bentuk.TabelMentah;
import id.kinerja.paket.isi.NamaKolom;
import id.kinerja.paket.skema.JenisKolom;
import id.kinerja.paket.skema.KolomSkema;
import id.kinerja.paket.skema.Skema;
import id.kinerja.paket.skema.TabelSkema;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** The Frictionless descriptor of a package, made from the schema for the tables and columns that are there. */
final class DatapackageJson {
    private final JsonGenerator json;

    private DatapackageJson(JsonGenerator json) {
        this.json = json;
    }

    static byte[] dari(Paket paket) {
        ByteArrayOutputStream keluar = new ByteArrayOutputStream();
        DefaultIndenter baris = new DefaultIndenter("  ", "\n");
        ObjectWriteContext rapi = new ObjectWriteContext.Base() {
            @Override
            public tools.jackson.core.PrettyPrinter getPrettyPrinter() {
                return new DefaultPrettyPrinter().withObjectIndenter(baris).withArrayIndenter(baris);
            }
        };
        try (JsonGenerator json = JsonFactory.builder().build().createGenerator(rapi, keluar)) {
            new DatapackageJson(json).tulis(paket);
        }
        keluar.writeBytes("\n".getBytes(StandardCharsets.UTF_8));
        return keluar.toByteArray();
    }

    private void tulis(Paket paket) {
        json.writeStartObject();
        json.writeStringProperty("name", "paket-kinerja");
        json.writeStringProperty("title", "Paket data kinerja");
        json.writeStringProperty("profile", "tabular-data-package");
        json.writeArrayPropertyStart("resources");
        for (TabelSkema skema : Skema.berlaku().tabel()) {
            paket.tabel(skema.kode()).ifPresent(t -> tabel(skema, t));
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void tabel(TabelSkema skema, TabelMentah tabel) {
        json.writeStartObject();
        json.writeStringProperty("name", skema.kode());
        json.writeStringProperty("path", skema.berkas());
        json.writeStringProperty("profile", "tabular-data-resource");
        json.writeStringProperty("title", skema.judul());
        json.writeStringProperty("description", skema.kegunaan());
        json.writeStringProperty("encoding", "utf-8");
        if (tabel.pemisah() != ',') {
            json.writeObjectPropertyStart("dialect");
            json.writeStringProperty("delimiter", Character.toString(tabel.pemisah()));
            json.writeEndObject();
        }
        Map<KolomSkema, String> nama = new LinkedHashMap<>();
        json.writeObjectPropertyStart("schema");
        json.writeArrayPropertyStart("fields");
        for (String judul : tabel.judul()) {
            Optional<KolomSkema> kolom = NamaKolom.cari(skema, judul);
            kolom.ifPresent(k -> nama.put(k, judul));
            kolom(judul, kolom);
        }
        json.writeEndArray();
        kunci(skema, nama);
        rujukan(nama);
        json.writeEndObject();
        json.writeEndObject();
    }

    private void kolom(String judul, Optional<KolomSkema> kolom) {
        json.writeStartObject();
        json.writeStringProperty("name", judul);
        kolom.ifPresent(k -> {
            json.writeStringProperty("title", k.judul());
            json.writeStringProperty("type", k.jenis().frictionless());
            if (k.jenis() == JenisKolom.YA_TIDAK) {
                larik("trueValues", List.of("ya"));
                larik("falseValues", List.of("tidak"));
            }
            json.writeStringProperty(
                    "description", (k.bantuan() + " Bentuk: " + k.jenis().bentuk() + ".").strip());
            json.writeObjectPropertyStart("constraints");
            json.writeBooleanProperty("required", k.wajib());
            if (!k.nilai().isEmpty()) {
                larik("enum", k.nilai());
            }
            json.writeEndObject();
        });
        json.writeEndObject();
    }

    /** A primary key may not have blanks, a unique key may. */
    private void kunci(TabelSkema skema, Map<KolomSkema, String> nama) {
        List<String> kunci = skema.kunci().stream()
                .flatMap(k -> Optional.ofNullable(nama.get(k)).stream())
                .toList();
        if (kunci.isEmpty()) {
            return;
        }
        if (skema.kunci().stream().allMatch(KolomSkema::wajib)) {
            larik("primaryKey", kunci);
        } else {
            json.writeArrayPropertyStart("uniqueKeys");
            json.writeStartArray();
            kunci.forEach(json::writeString);
            json.writeEndArray();
            json.writeEndArray();
        }
    }

    private void rujukan(Map<KolomSkema, String> nama) {
        List<KolomSkema> tunggal =
                nama.keySet().stream().filter(k -> k.rujukan().size() == 1).toList();
        if (tunggal.isEmpty()) {
            return;
        }
        json.writeArrayPropertyStart("foreignKeys");
        for (KolomSkema k : tunggal) {
            String tujuan = k.tabelRujukan().getFirst();
            json.writeStartObject();
            json.writeStringProperty("fields", nama.get(k));
            json.writeObjectPropertyStart("reference");
            json.writeStringProperty("resource", tujuan.equals(k.tabel()) ? "" : tujuan);
            json.writeStringProperty("fields", "kode");
            json.writeEndObject();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void larik(String nama, List<String> isi) {
        json.writeArrayPropertyStart(nama);
        isi.forEach(json::writeString);
        json.writeEndArray();
    }
}
