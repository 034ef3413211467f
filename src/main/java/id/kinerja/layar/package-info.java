/**
 * The screens, one package per screen: controller, typed content, template of the same name in {@code src/main/jte/layar}.
 */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "organisasi",
            "perencanaan",
            "anggaran",
            "datatahun",
            "paket",
            "paket :: banding",
            "paket :: bentuk",
            "paket :: isi",
            "paket :: skema",
            "paket :: xlsx",
            "pengukuran",
            "pengukuran :: skala",
            "dokumen",
            "dokumen :: html",
            "laporan",
            "laporan :: cetak",
            "laporan :: lkjip",
            "laporan :: narasi",
            "laporan :: tabel",
            "laporan :: bab3",
            "pekerjaan",
            "pemantauan",
            "pemeriksaan",
            "pemeriksaan :: baca",
            "pemeriksaan :: banding",
            "pemeriksaan :: json",
            "pemeriksaan :: kertas",
            "pemeriksaan :: tandai",
            "penyimpanan",
            "tampilan"
        })
@NullMarked
package id.kinerja.layar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
