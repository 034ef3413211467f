/** The command line; knows everybody, is known by nobody. */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "organisasi",
            "perencanaan",
            "anggaran",
            "perjanjian",
            "spm",
            "datatahun",
            "pengukuran",
            "pengukuran :: formula",
            "pengukuran :: skala",
            "pengukuran :: formula",
            "pengukuran :: skala",
            "laporan",
            "laporan :: lkjip",
            "dokumen",
            "dokumen :: docx",
            "dokumen :: html",
            "dokumen :: pdf",
            "dokumen :: xlsx",
            "paket",
            "paket :: banding",
            "paket :: bentuk",
            "paket :: xlsx",
            "basisdata",
            "penyimpanan",
            "peladen"
        })
@NullMarked
package id.kinerja.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
