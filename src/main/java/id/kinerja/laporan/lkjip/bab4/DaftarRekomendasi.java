package id.kinerja.laporan.lkjip.bab4;

import id.kinerja.datatahun.JenisRekomendasi;
import id.kinerja.datatahun.Rekomendasi;
import id.kinerja.dokumen.Blok;
import id.kinerja.laporan.Konteks;
import java.util.List;

/** Conclusions or recommendations of one kind as a numbered list under a sentence. */
final class DaftarRekomendasi {
    private DaftarRekomendasi() {}

    static List<Rekomendasi> semua(Konteks k, JenisRekomendasi jenis) {
        return k.data().rekomendasi().stream().filter(r -> r.jenis() == jenis).toList();
    }

    static List<Blok> susun(Konteks k, JenisRekomendasi jenis, String pengantar) {
        List<Rekomendasi> isi = semua(k, jenis);
        if (isi.isEmpty()) {
            return List.of();
        }
        return List.of(
                Blok.paragraf(pengantar),
                new Blok.DaftarButir(
                        Blok.JenisButir.ANGKA,
                        isi.stream()
                                .map(r -> List.<Blok>of(Blok.paragraf(titik(r.uraian()))))
                                .toList()));
    }

    private static String titik(String teks) {
        return teks.endsWith(".") ? teks : teks + ".";
    }
}
