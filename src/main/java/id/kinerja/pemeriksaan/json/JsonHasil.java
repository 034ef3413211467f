package id.kinerja.pemeriksaan.json;

import id.kinerja.pemeriksaan.HasilPeriksa;
import id.kinerja.pemeriksaan.HasilPeriksa.Ringkasan;
import id.kinerja.pemeriksaan.Tempat;
import id.kinerja.pemeriksaan.Temuan;
import java.io.Writer;
import java.util.OptionalInt;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** Writes an object for one document, an array of them for several. The form is told in {@code docs/periksa-json.md}. */
public final class JsonHasil {
    private static final JsonFactory PABRIK =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    /** How many results the output holds. */
    public enum Wadah {
        OBJEK,
        LARIK
    }

    private final JsonGenerator json;
    private final Wadah wadah;

    public JsonHasil(Writer keluar, Wadah wadah) {
        this.wadah = wadah;
        this.json = PABRIK.createGenerator(ObjectWriteContext.empty(), keluar);
        if (wadah == Wadah.LARIK) {
            json.writeStartArray();
        }
    }

    /** A document that was checked. */
    public void terperiksa(String dokumen, HasilPeriksa hasil) {
        json.writeStartObject();
        isi("dokumen", dokumen);
        ringkasan(hasil.ringkasan());
        json.writeName("temuan");
        json.writeStartArray();
        hasil.temuan().forEach(this::temuan);
        json.writeEndArray();
        json.writeEndObject();
        json.flush();
    }

    /** A document that could not be checked. */
    public void galat(String dokumen, String galat) {
        json.writeStartObject();
        isi("dokumen", dokumen);
        json.writeName("ringkasan");
        json.writeNull();
        json.writeName("temuan");
        json.writeStartArray();
        json.writeEndArray();
        isi("galat", galat);
        json.writeEndObject();
        json.flush();
    }

    public void selesai() {
        if (wadah == Wadah.LARIK) {
            json.writeEndArray();
        }
        json.writeRaw('\n');
        json.close();
    }

    private void ringkasan(Ringkasan r) {
        json.writeName("ringkasan");
        json.writeStartObject();
        angka("tabel_ditemukan", r.tabelDitemukan());
        angka("tabel_dibaca", r.tabelDibaca());
        angka("angka_diperiksa", r.angkaDiperiksa());
        angka("cocok", r.cocok());
        angka("tidak_cocok", r.tidakCocok());
        angka("tidak_dapat_diuji", r.tidakDapatDiuji());
        json.writeEndObject();
    }

    private void temuan(Temuan t) {
        json.writeStartObject();
        isi("aturan", t.aturan());
        isi("jenis", t.jenis().kode());
        isi("tingkat", t.tingkat().kode());
        tempat(t.tempat());
        isi("seharusnya", t.seharusnya());
        isi("hitungan", t.hitungan());
        isi("penjelasan", t.penjelasan());
        json.writeName("terkait");
        json.writeStartArray();
        for (Tempat lain : t.terkait()) {
            json.writeStartObject();
            tempat(lain);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void tempat(Tempat t) {
        nomor("baris", t.letak().baris());
        nomor("halaman", t.letak().halaman());
        isi("tabel", t.tabel());
        isi("kolom", t.kolom());
        isi("tercetak", t.tercetak());
    }

    private void isi(String nama, String isi) {
        json.writeName(nama);
        json.writeString(isi);
    }

    private void angka(String nama, int nilai) {
        json.writeName(nama);
        json.writeNumber(nilai);
    }

    private void nomor(String nama, OptionalInt nomor) {
        json.writeName(nama);
        nomor.ifPresentOrElse(json::writeNumber, json::writeNull);
    }
}
