package id.kinerja.pengukuran;

import id.kinerja.kernel.Alamat;
import id.kinerja.kernel.Hasil;
import id.kinerja.kernel.Hitungan;
import id.kinerja.kernel.JenisSatuan;
import id.kinerja.kernel.Satuan;
import id.kinerja.organisasi.Kondisi;
import id.kinerja.organisasi.Sarana;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Counts of assets. */
public final class UkurSarana {
    private static final Satuan UNIT = new Satuan("unit", JenisSatuan.CACAH);
    private static final String JENIS = "sarana";

    private final Ruang ruang;

    UkurSarana(Ruang ruang) {
        this.ruang = ruang;
    }

    /** {@code sarana:total}. */
    public Hitungan jumlah() {
        return jumlah("total", "seluruhnya", s -> true);
    }

    /** Of one printed group: {@code sarana:Sarana-Transportasi}. */
    public Hitungan jumlah(String kelompok) {
        return jumlah(
                Susun.siput(kelompok),
                kelompok,
                s -> s.kelompok().filter(kelompok::equals).isPresent());
    }

    /** In one condition: {@code sarana:rusak-berat}. */
    public Hitungan jumlah(Kondisi kondisi) {
        String nama = Susun.siput(kondisi);
        return jumlah(
                nama,
                "kondisi " + nama.replace('-', ' '),
                s -> s.kondisi().filter(k -> k == kondisi).isPresent());
    }

    /** One row of the inventory by its code: {@code sarana:s1}. */
    public Hitungan satu(Sarana s) {
        return ruang.ambil(
                Alamat.dari(JENIS, s.kode()),
                a -> Susun.fakta(
                        a,
                        s.nama(),
                        Hasil.angka(s.jumlah()),
                        s.satuan().map(Satuan::dari).orElse(UNIT),
                        s.sumber()));
    }

    private Hitungan jumlah(String objek, String sebutan, Predicate<Sarana> pilih) {
        return ruang.ambil(
                Alamat.dari(JENIS, objek),
                a -> Pencacahan.jumlah(
                        a,
                        "Sarana dan prasarana, " + sebutan,
                        UNIT,
                        ruang.data().sarana().stream()
                                .filter(pilih)
                                .map(this::satu)
                                .toList()));
    }

    /** The sums that exist, then the rows. */
    Stream<Hitungan> semua() {
        List<Sarana> sarana = ruang.data().sarana();
        if (sarana.isEmpty()) {
            return Stream.empty();
        }
        Stream<Hitungan> kelompok = sarana.stream()
                .map(Sarana::kelompok)
                .flatMap(Optional::stream)
                .distinct()
                .map(this::jumlah);
        Stream<Hitungan> kondisi = Arrays.stream(Kondisi.values())
                .filter(k -> sarana.stream()
                        .anyMatch(s -> s.kondisi().filter(n -> n == k).isPresent()))
                .map(this::jumlah);
        return Stream.concat(
                Stream.concat(Stream.of(jumlah()), kelompok),
                Stream.concat(kondisi, sarana.stream().map(this::satu)));
    }
}
