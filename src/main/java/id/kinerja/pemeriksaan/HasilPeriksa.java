package id.kinerja.pemeriksaan;

import id.kinerja.pemeriksaan.ceklis.ButirReviu;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a check of one document gave; findings in reading order.
 *
 * @param catatan what the reader of the file has to say
 * @param ceklis the review checklist as far as a program can fill it in; none when it was not asked for
 */
public record HasilPeriksa(
        String dokumen, Ringkasan ringkasan, List<Temuan> temuan, List<String> catatan, List<ButirReviu> ceklis) {
    public HasilPeriksa(String dokumen, Ringkasan ringkasan, List<Temuan> temuan, List<String> catatan) {
        this(dokumen, ringkasan, temuan, catatan, List.of());
    }

    public HasilPeriksa {
        temuan = List.copyOf(temuan);
        catatan = List.copyOf(catatan);
        ceklis = List.copyOf(ceklis);
    }

    /**
     * How much was checked.
     *
     * @param tabelDitemukan tables after their parts were joined
     * @param tabelDibaca those whose headings were understood
     * @param angkaDiperiksa figures that took part in a check
     */
    public record Ringkasan(
            int tabelDitemukan, int tabelDibaca, int angkaDiperiksa, int cocok, int tidakCocok, int tidakDapatDiuji) {}

    /** The same with more to say. */
    public HasilPeriksa ditambah(List<String> lagi) {
        List<String> semua = Stream.concat(catatan.stream(), lagi.stream()).toList();
        return new HasilPeriksa(dokumen, ringkasan, temuan, semua, ceklis);
    }

    public long banyak(Tingkat tingkat) {
        return temuan.stream().filter(t -> t.tingkat() == tingkat).count();
    }
}
