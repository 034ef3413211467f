package id.kinerja.laporan.iku;

import id.kinerja.dokumen.Tabel.JenisBaris;
import id.kinerja.laporan.Konteks;
import id.kinerja.laporan.lkjip.bab3.Sebutan;
import id.kinerja.perencanaan.Indikator;
import id.kinerja.perencanaan.Sasaran;
import id.kinerja.perencanaan.TingkatIndikator;
import id.kinerja.perencanaan.Tujuan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The indicators that the report is about, by tujuan and sasaran: those marked as IKU; without any mark, all of the sasaran.
 *
 * @param dasar why these
 */
record DaftarIku(Dasar dasar, List<Kelompok> kelompok) {

    enum Dasar {
        DITETAPKAN,
        INDIKATOR_SASARAN
    }

    /**
     * The indicators of one tujuan, sasaran or budget line; a tujuan may have none of its own.
     *
     * @param judul as it heads the rows
     * @param sebutan as it heads a paragraph: "Sasaran 1.1"
     */
    record Kelompok(JenisBaris jenis, String judul, String sebutan, List<Indikator> indikator) {}

    static DaftarIku dari(Konteks k) {
        List<Indikator> ditandai =
                k.data().indikator().stream().filter(Indikator::iku).toList();
        return ditandai.isEmpty()
                ? new DaftarIku(Dasar.INDIKATOR_SASARAN, kelompok(k, milikSasaran(k)))
                : new DaftarIku(Dasar.DITETAPKAN, kelompok(k, ditandai));
    }

    List<Indikator> semua() {
        return kelompok.stream().flatMap(x -> x.indikator().stream()).toList();
    }

    private static List<Indikator> milikSasaran(Konteks k) {
        return k.data().indikator().stream()
                .filter(i -> i.tingkat() == TingkatIndikator.SASARAN)
                .toList();
    }

    private static List<Kelompok> kelompok(Konteks k, List<Indikator> iku) {
        List<Kelompok> hasil = new ArrayList<>();
        for (Tujuan t : k.data().tujuan()) {
            List<Indikator> milik = milik(iku, t.kode());
            List<Kelompok> sasaran = sasaran(k, iku, Optional.of(t.kode()));
            if (!milik.isEmpty() || !sasaran.isEmpty()) {
                hasil.add(new Kelompok(JenisBaris.GRUP, Sebutan.tujuan(t), "Tujuan " + t.nomor(), milik));
                hasil.addAll(sasaran);
            }
        }
        hasil.addAll(sasaran(k, iku, Optional.empty()));
        hasil.addAll(lain(iku, hasil));
        return List.copyOf(hasil);
    }

    private static List<Kelompok> sasaran(Konteks k, List<Indikator> iku, Optional<String> tujuan) {
        List<Kelompok> hasil = new ArrayList<>();
        for (Sasaran s : k.data().sasaran()) {
            List<Indikator> milik = milik(iku, s.kode());
            if (s.tujuan().equals(tujuan) && !milik.isEmpty()) {
                hasil.add(new Kelompok(JenisBaris.SUBGRUP, Sebutan.sasaran(s), "Sasaran " + s.nomor(), milik));
            }
        }
        return hasil;
    }

    /** Marked indicators of programmes and below. */
    private static List<Kelompok> lain(List<Indikator> iku, List<Kelompok> sudah) {
        List<Indikator> sisa = iku.stream()
                .filter(i -> sudah.stream().noneMatch(x -> x.indikator().contains(i)))
                .toList();
        String judul = "Program, kegiatan, dan sub kegiatan";
        return sisa.isEmpty() ? List.of() : List.of(new Kelompok(JenisBaris.GRUP, judul, judul, sisa));
    }

    private static List<Indikator> milik(List<Indikator> iku, String induk) {
        return iku.stream().filter(i -> i.induk().equals(induk)).toList();
    }
}
