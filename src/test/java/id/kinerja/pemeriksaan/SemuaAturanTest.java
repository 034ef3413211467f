package id.kinerja.pemeriksaan;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import id.kinerja.pemeriksaan.baca.Naskah;
import id.kinerja.pemeriksaan.baca.teks.PembacaTeks;
import id.kinerja.pemeriksaan.telaah.Telaah;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What every rule must keep: registered, a code of its own, explained, and proved by its own two examples. */
class SemuaAturanTest {
    private static final String PAKET = "id.kinerja.pemeriksaan.aturan";

    @Test
    void kode_unik_dan_berbentuk_baku() {
        assertThat(kodeSalah(DaftarAturan.SEMUA)).isEmpty();
        assertThat(kodeSalah(List.of(palsu("RASIO-01"), palsu("RASIO-01"), palsu("rasio2"))))
                .containsExactly("RASIO-01", "rasio2");
    }

    @Test
    void setiap_unsur_penjelasan_terisi() {
        assertThat(takTerisi(DaftarAturan.SEMUA)).isEmpty();
        PenjelasanAturan p = ContohTemuan.RASIO;
        Aturan bisu = palsu(new PenjelasanAturan(
                p.kode(), p.jenis(), p.judul(), "", p.akibat(), p.dasar(), " ", p.contohSalah(), p.contohSalah()));
        assertThat(takTerisi(List.of(palsu("RASIO-01"), bisu)))
                .containsExactly(
                        "RASIO-01: salah", "RASIO-01: perbaikan", "RASIO-01: contohBenar sama dengan contohSalah");
    }

    @Test
    void setiap_kelas_aturan_terdaftar() {
        Set<String> terdaftar = DaftarAturan.SEMUA.stream()
                .map(a -> a.getClass().getName())
                .filter(n -> n.startsWith(PAKET))
                .collect(Collectors.toCollection(TreeSet::new));
        JavaClasses kelas = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages(PAKET);
        assertThat(kelasAturan(kelas)).isEqualTo(terdaftar);
        assertThat(kelasAturan(new ClassFileImporter().importClasses(Aturan.class, AturanTakTerdaftar.class)))
                .containsExactly(AturanTakTerdaftar.class.getName());
    }

    @TestFactory
    Stream<DynamicTest> contoh_salah_ditemukan_dan_contoh_benar_tidak() {
        return DaftarAturan.SEMUA.stream()
                .map(a -> DynamicTest.dynamicTest(a.penjelasan().kode(), () -> contoh(a)));
    }

    private static void contoh(Aturan aturan) {
        PenjelasanAturan p = aturan.penjelasan();
        assertThat(temuan(aturan, p.contohSalah())).as("contoh salah").contains(p.kode());
        assertThat(temuan(aturan, p.contohBenar())).as("contoh benar").doesNotContain(p.kode());
    }

    private static List<String> temuan(Aturan aturan, String teks) {
        Naskah naskah = PembacaTeks.baca("contoh.txt", teks);
        return new Pemeriksa(List.of(aturan))
                .periksa(naskah, OptionalInt.empty()).temuan().stream()
                        .map(Temuan::aturan)
                        .toList();
    }

    private static List<String> kodeSalah(List<Aturan> aturan) {
        Set<String> ada = new HashSet<>();
        return aturan.stream()
                .map(a -> a.penjelasan().kode())
                .filter(k -> !ada.add(k) || !k.matches("[A-Z]+-\\d\\d"))
                .toList();
    }

    private static List<String> takTerisi(List<Aturan> aturan) {
        List<String> hasil = new ArrayList<>();
        for (Aturan a : aturan) {
            PenjelasanAturan p = a.penjelasan();
            Map<String, String> unsur = new java.util.LinkedHashMap<>();
            unsur.put("judul", p.judul());
            unsur.put("salah", p.salah());
            unsur.put("akibat", p.akibat());
            unsur.put("dasar", p.dasar());
            unsur.put("perbaikan", p.perbaikan());
            unsur.put("contohSalah", p.contohSalah());
            unsur.put("contohBenar", p.contohBenar());
            unsur.forEach((nama, isi) -> {
                if (isi.isBlank()) {
                    hasil.add(p.kode() + ": " + nama);
                }
            });
            if (p.contohSalah().equals(p.contohBenar())) {
                hasil.add(p.kode() + ": contohBenar sama dengan contohSalah");
            }
        }
        return hasil;
    }

    private static Set<String> kelasAturan(JavaClasses kelas) {
        return kelas.stream()
                .filter(k -> k.isAssignableTo(Aturan.class) && !k.isInterface())
                .filter(k -> !k.getModifiers().contains(JavaModifier.ABSTRACT))
                .map(JavaClass::getName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Aturan palsu(String kode) {
        PenjelasanAturan p = ContohTemuan.RASIO;
        return palsu(new PenjelasanAturan(
                kode,
                p.jenis(),
                p.judul(),
                p.salah(),
                p.akibat(),
                p.dasar(),
                p.perbaikan(),
                p.contohSalah(),
                p.contohBenar()));
    }

    private static Aturan palsu(PenjelasanAturan penjelasan) {
        return new AturanTakTerdaftar(penjelasan);
    }

    /** A rule that nobody registered. */
    record AturanTakTerdaftar(PenjelasanAturan penjelasan) implements Aturan {
        @Override
        public void periksa(Telaah telaah, Pencatat catat) {}
    }
}
