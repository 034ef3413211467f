package id.kinerja.pemantauan;

import id.kinerja.paket.Masalah;
import id.kinerja.pemeriksaan.HasilPeriksa;
import id.kinerja.pemeriksaan.HasilPeriksa.Ringkasan;
import id.kinerja.pemeriksaan.Temuan;
import id.kinerja.pemeriksaan.Tingkat;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All that is found about a data year, gravest first.
 *
 * @param laporan how much of the report was checked; empty when it could not be composed
 * @param catatan why something was not checked, one sentence each
 */
public record HasilPantauan(List<TemuanTahun> temuan, Optional<Ringkasan> laporan, List<String> catatan) {
    public HasilPantauan {
        temuan = List.copyOf(temuan);
        catatan = List.copyOf(catatan);
    }

    /** When the check broke off: what the reader of the package had to say stays known. */
    public static HasilPantauan tidakSelesai(List<Masalah> peringatan) {
        List<TemuanTahun> temuan = peringatan.stream()
                .<TemuanTahun>map(TemuanTahun.Paket::new)
                .sorted(Comparator.comparing(TemuanTahun::tingkat))
                .toList();
        return new HasilPantauan(
                temuan,
                Optional.empty(),
                List.of("Pemeriksaan tidak selesai karena kesalahan program; kesalahannya sudah dicatat."));
    }

    public long banyak(Tingkat tingkat) {
        return temuan.stream().filter(t -> t.tingkat() == tingkat).count();
    }

    /** What the rules found, without the warnings of the package, in the form of a checked document. */
    public HasilPeriksa sebagaiHasilPeriksa(String nama) {
        return new HasilPeriksa(
                nama,
                laporan.orElse(new Ringkasan(0, 0, 0, 0, 0, 0)),
                temuan.stream().flatMap(HasilPantauan::temuanAturan).toList(),
                catatan);
    }

    private static Stream<Temuan> temuanAturan(TemuanTahun t) {
        return switch (t) {
            case TemuanTahun.Data(var isi) -> Stream.of(isi.temuan());
            case TemuanTahun.Laporan(var isi, var _) -> Stream.of(isi);
            case TemuanTahun.Paket _ -> Stream.empty();
        };
    }
}
