package id.kinerja.arsitektur;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;
import id.kinerja.arsitektur.pelanggaran.HitungPembantuUtil;
import id.kinerja.arsitektur.pelanggaran.LaporanBerhitung;
import id.kinerja.arsitektur.pelanggaran.MemakaiPecahanBiner;
import id.kinerja.arsitektur.pelanggaran.MembacaJam;
import id.kinerja.arsitektur.pelanggaran.ParameterBoolean;
import id.kinerja.pengukuran.pelanggaran.MemakaiSpring;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The arrows between packages, and what no package may do. */
class ArsitekturTest {
    private static final JavaClasses SEMUA = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("id.kinerja");

    /** What works on a file alone; SQL and Spring belong to the database, the pages and the command line. */
    private static final String[] INTI = Stream.of(
                    "kernel",
                    "organisasi",
                    "perencanaan",
                    "anggaran",
                    "perjanjian",
                    "spm",
                    "datatahun",
                    "pengukuran",
                    "pemantauan",
                    "pemeriksaan",
                    "laporan",
                    "dokumen",
                    "paket")
            .map(modul -> "id.kinerja." + modul + "..")
            .toArray(String[]::new);

    @Test
    void panah_antarmodul_sesuai_rancangan() {
        ApplicationModules.of("id.kinerja").verify();
    }

    @Test
    void panah_yang_salah_tertangkap() {
        assertThatThrownBy(() -> ApplicationModules.of("id.pelanggaran").verify())
                .hasMessageContaining("id.pelanggaran");
    }

    @Test
    void inti_tidak_mengenal_spring_dan_sql() {
        periksa(
                noClasses()
                        .that()
                        .resideInAnyPackage(INTI)
                        .and()
                        .resideOutsideOfPackages("..internal..", "..web..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(
                                "org.springframework.context..",
                                "org.springframework.beans..",
                                "org.springframework.boot..",
                                "org.springframework.jdbc..",
                                "org.springframework.transaction..",
                                "org.springframework.web..",
                                "java.sql..",
                                "javax.sql..",
                                "org.jooq.."),
                MemakaiSpring.class);
    }

    @Test
    void laporan_tidak_pernah_berhitung() {
        ArchRule aturan = Aturan.tanpaAritmetika();
        JavaClasses laporan = hanya(SEMUA, "id.kinerja.laporan");
        assertThat(laporan).isNotEmpty();
        assertThat(gagal(aturan, laporan)).isEmpty();
        assertThat(gagal(aturan, impor(LaporanBerhitung.class))).isNotEmpty();
    }

    @Test
    void tanpa_pecahan_biner_di_luar_geometri_gambar() {
        ArchRule aturan = Aturan.tanpaPecahanBiner();
        JavaClasses diperiksa = SEMUA.that(new com.tngtech.archunit.base.DescribedPredicate<JavaClass>("bukan gambar") {
            @Override
            public boolean test(JavaClass kelas) {
                return !kelas.getPackageName().startsWith("id.kinerja.dokumen")
                        && !kelas.getPackageName().equals("id.kinerja.pemeriksaan.baca.pdf");
            }
        });
        assertThat(gagal(aturan, diperiksa)).isEmpty();
        assertThat(gagal(aturan, impor(MemakaiPecahanBiner.class))).isNotEmpty();
    }

    @Test
    void nama_yang_tidak_berkata_apa_apa_dilarang() {
        periksa(
                noClasses().should().haveNameMatching(".*(Util|Utils|Helper|Manager|Impl|Common)(\\$.*)?"),
                HitungPembantuUtil.class);
    }

    @Test
    void jam_dan_acak_datang_dari_luar() {
        periksa(Aturan.tanpaJamSendiri(), MembacaJam.class);
    }

    @Test
    void metode_publik_tanpa_parameter_boolean() {
        periksa(Aturan.tanpaParameterBoolean(), ParameterBoolean.class);
    }

    @Test
    void nama_tipe_memakai_kata_kamus() throws java.io.IOException {
        Map<String, String> dilarang = Kamus.sinonimTerlarang();
        assertThat(dilarang).isNotEmpty();
        assertThat(Kamus.pelanggaran(
                        SEMUA.stream().map(JavaClass::getSimpleName).toList(), dilarang))
                .isEmpty();
        assertThat(Kamus.pelanggaran(List.of("BudgetRow"), dilarang)).isNotEmpty();
    }

    private static void periksa(ArchRule aturan, Class<?> pelanggar) {
        assertThat(gagal(aturan, SEMUA)).isEmpty();
        assertThat(gagal(aturan, impor(pelanggar))).isNotEmpty();
    }

    private static JavaClasses impor(Class<?> kelas) {
        return new ClassFileImporter().importClasses(kelas);
    }

    private static JavaClasses hanya(JavaClasses semua, String paket) {
        return semua.that(JavaClass.Predicates.resideInAPackage(paket + ".."));
    }

    private static List<String> gagal(ArchRule aturan, JavaClasses kelas) {
        EvaluationResult hasil = aturan.allowEmptyShould(true).evaluate(kelas);
        return hasil.getFailureReport().getDetails();
    }
}
