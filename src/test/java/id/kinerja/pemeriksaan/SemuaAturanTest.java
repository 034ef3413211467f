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
import java.util.LinkedHashMap;
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
        assertThat(kodeSalah(DaftarAturan.penjelasan())).isEmpty();
        assertThat(kodeSalah(List.of(palsu("RASIO-01"), palsu("RASIO-01"), palsu("rasio2"))))
                .containsExactly("RASIO-01", "rasio2");
    }

    @Test
    void setiap_unsur_penjelasan_terisi() {
        assertThat(takTerisi(DaftarAturan.penjelasan())).isEmpty();
        PenjelasanAturan p = ContohTemuan.RASIO;
        PenjelasanAturan bisu = new PenjelasanAturan(
                p.kode(), p.jenis(), p.judul(), "", p.akibat(), p.dasar(), " ", p.contohSalah(), p.contohSalah());
        assertThat(takTerisi(List.of(palsu("RASIO-01"), bisu)))
                .containsExactly(
                        "RASIO-01: salah", "RASIO-01: perbaikan", "RASIO-01: contohBenar sama dengan contohSalah");
    }

    @Test
    void setiap_kelas_aturan_terdaftar() {
        Set<String> terdaftar = Stream.concat(DaftarAturan.SEMUA.stream(), DaftarAturan.BERSAMA.stream())
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

    @TestFactory
    Stream<DynamicTest> dosir_salah_ditemukan_dan_dosir_benar_tidak() {
        return DaftarAturan.BERSAMA.stream()
                .map(AturanBersama::penjelasan)
                .map(p -> DynamicTest.dynamicTest(p.kode(), () -> {
                    assertThat(bersama(p.contohSalah())).as("contoh salah").contains(p.kode());
                    assertThat(bersama(p.contohBenar())).as("contoh benar").noneMatch(k -> k.startsWith("BERSAMA"));
                }));
    }

    private static List<String> bersama(String teks) {
        return DosirUji.teks(teks).hasil().stream()
                .flatMap(h -> h.temuan().stream())
                .map(Temuan::aturan)
                .toList();
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

    private static List<String> kodeSalah(List<PenjelasanAturan> aturan) {
        Set<String> ada = new HashSet<>();
        return aturan.stream()
                .map(PenjelasanAturan::kode)
                .filter(k -> !ada.add(k) || !k.matches("[A-Z]+-\\d\\d"))
                .toList();
    }

    private static List<String> takTerisi(List<PenjelasanAturan> aturan) {
        List<String> hasil = new ArrayList<>();
        for (PenjelasanAturan p : aturan) {
            Map<String, String> unsur = new LinkedHashMap<>();
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
                .filter(k ->
                        (k.isAssignableTo(Aturan.class) || k.isAssignableTo(AturanBersama.class)) && !k.isInterface())
                .filter(k -> !k.getModifiers().contains(JavaModifier.ABSTRACT))
                .map(JavaClass::getName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static PenjelasanAturan palsu(String kode) {
        PenjelasanAturan p = ContohTemuan.RASIO;
        return new PenjelasanAturan(
                kode,
                p.jenis(),
                p.judul(),
                p.salah(),
                p.akibat(),
                p.dasar(),
                p.perbaikan(),
                p.contohSalah(),
                p.contohBenar());
    }

    /** A rule that nobody registered. */
    record AturanTakTerdaftar(PenjelasanAturan penjelasan) implements Aturan {
        @Override
        public void periksa(Telaah telaah, Pencatat catat) {}
    }
}
