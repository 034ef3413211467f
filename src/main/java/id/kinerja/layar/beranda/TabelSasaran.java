package id.kinerja.layar.beranda;

import id.kinerja.kernel.FormatIndonesia;
import id.kinerja.kernel.Hasil;
import id.kinerja.kernel.Hitungan;
import id.kinerja.laporan.Konteks;
import id.kinerja.laporan.lkjip.bab3.PohonKinerja;
import id.kinerja.laporan.lkjip.bab3.PohonKinerja.IsiSasaran;
import id.kinerja.layar.TahunTerbuka;
import id.kinerja.layar.beranda.IsiBeranda.Keadaannya;
import id.kinerja.perencanaan.Sasaran;
import id.kinerja.tampilan.Lintasan;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The sasaran of a year with their mean capaian over the last years. */
final class TabelSasaran {
    private static final int TAHUN_TERBANYAK = 4;

    private final TahunTerbuka tahun;
    private final List<IsiSasaran> sasaran;
    private final List<Integer> kolom;

    TabelSasaran(TahunTerbuka tahun) {
        this.tahun = tahun;
        this.sasaran = PohonKinerja.semuaSasaran(new Konteks(tahun.ukur()));
        List<Integer> semua = sasaran.stream()
                .flatMap(s -> s.indikator().stream())
                .flatMap(i -> tahun.ukur().indikator().tahunData(i).stream()
                        .filter(t ->
                                tahun.ukur().indikator().capaian(i, t).angka().isPresent()))
                .filter(t -> t < tahun.konteks().tahun())
                .distinct()
                .sorted()
                .toList();
        int lewat = Math.max(0, semua.size() - (TAHUN_TERBANYAK - 1));
        this.kolom = Stream.concat(
                        semua.stream().skip(lewat), Stream.of(tahun.konteks().tahun()))
                .toList();
    }

    List<Integer> kolom() {
        return kolom;
    }

    List<IsiBeranda.Sasaran> baris() {
        return sasaran.stream().map(this::baris).toList();
    }

    /** Why some cells say that they do not compare. */
    List<String> takSebanding() {
        return sasaran.stream()
                .flatMap(s -> kolom.stream()
                        .filter(t -> keadaan(s, t) == Keadaannya.TIDAK_SEBANDING)
                        .map(t ->
                                "Sasaran " + s.sasaran().nomor() + " tahun " + t + " " + alasan(s.sasaran(), t) + "."))
                .toList();
    }

    private IsiBeranda.Sasaran baris(IsiSasaran s) {
        Hitungan kini = rataRata(s.sasaran(), tahun.konteks().tahun());
        return new IsiBeranda.Sasaran(
                s.sasaran().nomor(),
                s.sasaran().uraian(),
                FormatIndonesia.persis(BigDecimal.valueOf(s.indikator().size())) + " indikator",
                kolom.stream()
                        .map(t -> new IsiBeranda.Sel(t, tahun.angka().kolom(rataRata(s.sasaran(), t)), keadaan(s, t)))
                        .toList(),
                arah(s.sasaran()),
                tahun.peringkat().tanda(tahun.ukur().sasaran().kategori(kini)));
    }

    private Lintasan arah(Sasaran s) {
        String nama = kolom.stream()
                .map(t -> t + " " + sebut(rataRata(s, t)))
                .collect(Collectors.joining("; ", "Capaian sasaran " + s.nomor() + ": ", ""));
        List<Optional<BigDecimal>> nilai =
                kolom.stream().map(t -> rataRata(s, t).angka()).toList();
        return Lintasan.dari(nama, nilai);
    }

    private String sebut(Hitungan h) {
        return h.angka().isPresent() ? tahun.angka().teks(h) : "tidak ada nilai";
    }

    private Keadaannya keadaan(IsiSasaran s, int t) {
        if (rataRata(s.sasaran(), t).angka().isPresent()) {
            return Keadaannya.ADA;
        }
        return s.indikator().stream()
                        .anyMatch(i ->
                                tahun.ukur().indikator().capaian(i, t).angka().isPresent())
                ? Keadaannya.TIDAK_SEBANDING
                : Keadaannya.BELUM_DIUKUR;
    }

    private Hitungan rataRata(Sasaran s, int t) {
        return tahun.ukur().sasaran().rataRata(s, t);
    }

    private String alasan(Sasaran s, int t) {
        return rataRata(s, t).hasil() instanceof Hasil.TakTerhitung(String alasan) ? alasan : "";
    }
}
