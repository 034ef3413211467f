/**
 * The screens, one package per screen: controller, typed content, template of the same name in {@code src/main/jte/layar}.
 */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "organisasi",
            "perencanaan",
            "anggaran",
            "perjanjian",
            "spm",
            "datatahun",
            "paket",
            "paket :: banding",
            "paket :: bentuk",
            "paket :: isi",
            "paket :: skema",
            "paket :: xlsx",
            "pekerjaan",
            "pengukuran",
            "pengukuran :: skala",
            "dokumen",
            "dokumen :: docx",
            "dokumen :: html",
            "dokumen :: pdf",
            "laporan",
            "laporan :: cetak",
            "laporan :: lkjip",
            "laporan :: narasi",
            "laporan :: tabel",
            "laporan :: bab3",
            "basisdata",
            "pekerjaan",
            "penyimpanan",
            "tampilan"
        })
@NullMarked
package id.kinerja.layar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
