package id.kinerja.cli.hitung;

import id.kinerja.kernel.Hasil;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.json.JsonFactory;

/** An array of objects with the columns' names; numbers as decimal strings with a point, empty as null. */
final class PenulisJson implements PenulisHasil {
    private final JsonGenerator json;
    private final Writer keluar;
    private final KolomHitung kolom;
    private final List<String> nama;

    PenulisJson(Writer keluar, KolomHitung kolom) {
        this.keluar = keluar;
        this.kolom = kolom;
        this.nama = tunggal(kolom.nama());
        json = new JsonFactory().createGenerator(tools.jackson.core.ObjectWriteContext.empty(), keluar);
        json.writeStartArray();
    }

    @Override
    public void baris(List<String> sel, HasilBaris hasil) {
        json.writeStartObject();
        for (int i = 0; i < kolom.nama().size(); i++) {
            json.writeName(nama.get(i));
            String isi = i < sel.size() ? sel.get(i) : "";
            if (i == kolom.target()) {
                tulis(hasil.target().map(PenulisJson::angka).orElse(isi));
            } else if (i == kolom.realisasi()) {
                tulis(hasil.realisasi().map(BigDecimal::toPlainString).orElse(isi));
            } else {
                tulis(isi);
            }
        }
        json.writeName("capaian");
        tulis(hasil.capaian().map(BigDecimal::toPlainString).orElse(""));
        json.writeName("kategori");
        tulis(hasil.kategori());
        json.writeName("catatan");
        tulis(hasil.catatan());
        json.writeEndObject();
    }

    /** Names of an object must differ, or a reader keeps only the last of them. */
    private static List<String> tunggal(List<String> tertulis) {
        Set<String> terpakai = new HashSet<>(KolomHitung.HASIL);
        terpakai.addAll(KolomHitung.NAMA);
        List<String> hasil = new ArrayList<>();
        for (int i = 0; i < tertulis.size(); i++) {
            String dasar = tertulis.get(i).isEmpty() ? "kolom_" + (i + 1) : tertulis.get(i);
            String nama = dasar;
            for (int n = 2; !KolomHitung.NAMA.contains(dasar) && !terpakai.add(nama); n++) {
                nama = dasar + "_" + n;
            }
            hasil.add(nama);
        }
        return hasil;
    }

    private static String angka(Hasil target) {
        return switch (target) {
            case Hasil.Angka(BigDecimal n) -> n.toPlainString();
            case Hasil.Rentang(BigDecimal bawah, BigDecimal atas) -> bawah.toPlainString() + "-" + atas.toPlainString();
            case Hasil.Kata _, Hasil.TakTerhitung _ -> "";
        };
    }

    private void tulis(String isi) {
        Optional.of(isi).filter(s -> !s.isBlank()).ifPresentOrElse(json::writeString, json::writeNull);
    }

    @Override
    public void close() throws IOException {
        json.writeEndArray();
        json.flush();
        keluar.write('\n');
        keluar.flush();
    }
}
