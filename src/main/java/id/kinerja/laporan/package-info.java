/**
 * The documents an agency must write, one package per document and one class per section. Never computes: figures come from pengukuran, already proved.
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
            "pengukuran",
            "pengukuran :: skala",
            "dokumen",
            "dokumen :: docx",
            "dokumen :: gambar",
            "dokumen :: html",
            "dokumen :: pdf",
            "dokumen :: xlsx",
            "paket"
        })
@NullMarked
package id.kinerja.laporan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
