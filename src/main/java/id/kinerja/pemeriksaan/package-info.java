/**
 * Finds wrong numbers and contradictions in anybody's report. A document is read ({@code baca}), understood ({@code telaah}) and judged by
 * rules ({@code aturan}), each named as the sentence that should be true; what was found goes on paper ({@code kertas}) and onto a copy of
 * the original ({@code tandai}). Knows no file of ours: what it is given is what it judges.
 *
 * @dasar PermenPAN-RB 53/2014
 */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "pengukuran :: formula",
            "dokumen",
            "dokumen :: docx",
            "dokumen :: html",
            "dokumen :: xlsx"
        })
@NullMarked
package id.kinerja.pemeriksaan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
