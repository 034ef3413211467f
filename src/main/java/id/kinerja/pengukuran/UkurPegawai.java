package id.kinerja.pengukuran;

import id.kinerja.kernel.Alamat;
import id.kinerja.kernel.Hasil;
import id.kinerja.kernel.Hitungan;
import id.kinerja.kernel.Presisi;
import id.kinerja.kernel.Satuan;
import id.kinerja.kernel.Ungkapan;
import id.kinerja.organisasi.DimensiPegawai;
import id.kinerja.organisasi.Pegawai;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Counts and shares of staff. */
public final class UkurPegawai {
    private static final String DARI = ".dari.";
    private static final String SEMUA = "semua";

    private final Ruang ruang;

    UkurPegawai(Ruang ruang) {
        this.ruang = ruang;
    }

    /** A group of staff; an empty field does not restrict. */
    public record Kelompok(
            DimensiPegawai dimensi, Optional<String> kelompok, Optional<String> kategori, Optional<String> status) {
        public static Kelompok semua(DimensiPegawai dimensi) {
            return new Kelompok(dimensi, Optional.empty(), Optional.empty(), Optional.empty());
        }

        boolean memuat(Pegawai p) {
            return p.dimensi() == dimensi
                    && (kelompok.isEmpty() || kelompok.equals(p.kelompok()))
                    && (kategori.isEmpty() || kategori.get().equals(p.kategori()))
                    && (status.isEmpty() || status.equals(p.status()));
        }

        /** "S1.ASN", "kelompok-PNS", "status-ASN", "semua". */
        String siput() {
            List<String> bagian = new ArrayList<>();
            kelompok.ifPresent(k -> bagian.add("kelompok-" + Susun.siput(k)));
            kategori.ifPresent(k -> bagian.add(Susun.siput(k)));
            status.ifPresent(s -> bagian.add(kategori.isPresent() ? Susun.siput(s) : "status-" + Susun.siput(s)));
            return bagian.isEmpty() ? SEMUA : String.join(".", bagian);
        }

        String sebutan() {
            String rinci = Stream.of(kategori, kelompok, status)
                    .flatMap(Optional::stream)
                    .distinct()
                    .collect(Collectors.joining(", "));
            return rinci.isEmpty() ? "seluruhnya" : rinci;
        }
    }

    /** {@code pegawai:pendidikan/S1.ASN}. */
    public Hitungan jumlah(Kelompok kelompok) {
        Alamat dasar = Alamat.dari("pegawai", Susun.siput(kelompok.dimensi()));
        Alamat alamat = kelompok.siput().equals(SEMUA) ? dasar : dasar.varian(kelompok.siput());
        return ruang.ambil(
                alamat,
                a -> Pencacahan.jumlah(
                        a,
                        "Pegawai menurut " + Susun.siput(kelompok.dimensi()).replace('-', ' ') + ": "
                                + kelompok.sebutan(),
                        Satuan.ORANG,
                        ruang.data().pegawai().stream()
                                .filter(kelompok::memuat)
                                .map(this::baris)
                                .toList()));
    }

    /** Share of one group in another in percent: {@code persen-pegawai:pendidikan/S1.ASN.dari.status-ASN}. */
    public Hitungan persen(Kelompok bagian, Kelompok keseluruhan) {
        Alamat alamat = Alamat.dari("persen-pegawai", Susun.siput(bagian.dimensi()))
                .varian(bagian.siput()
                        + DARI
                        + (bagian.dimensi() == keseluruhan.dimensi() ? "" : Susun.siput(keseluruhan.dimensi()) + DARI)
                        + keseluruhan.siput());
        return ruang.ambil(alamat, a -> {
            Hitungan atas = jumlah(bagian);
            Hitungan bawah = jumlah(keseluruhan);
            String uraian = "Persentase pegawai " + bagian.sebutan() + " terhadap " + keseluruhan.sebutan();
            String nama = "Persentase pegawai";
            String bentuk = "jumlah bagian ÷ jumlah keseluruhan × 100";
            BigDecimal b = atas.angka().orElse(BigDecimal.ZERO);
            BigDecimal k = bawah.angka().orElse(BigDecimal.ZERO);
            return k.signum() == 0
                    ? Susun.tak(a, uraian, "tidak ada pegawai", Satuan.PERSEN, nama, bentuk, List.of(atas, bawah))
                    : Susun.angka(
                            a,
                            uraian,
                            b.scaleByPowerOfTen(2).divide(k, Presisi.PENUH),
                            Satuan.PERSEN,
                            Susun.rumus(
                                    nama,
                                    bentuk,
                                    Susun.tulis(b) + " ÷ " + Susun.tulis(k) + " × 100",
                                    Ungkapan.persen(Ungkapan.operan(0), Ungkapan.operan(1))),
                            List.of(atas, bawah));
        });
    }

    /** Every group that can be counted: whole, by printed subtotal, by category, by status, and their combinations. */
    public List<Kelompok> kelompok() {
        return ruang.data().pegawai().stream()
                .map(Pegawai::dimensi)
                .distinct()
                .flatMap(d -> Stream.concat(
                        Stream.of(Kelompok.semua(d)),
                        ruang.data().pegawai().stream()
                                .filter(p -> p.dimensi() == d)
                                .flatMap(UkurPegawai::kelompok)
                                .distinct()))
                .toList();
    }

    private static Stream<Kelompok> kelompok(Pegawai p) {
        Optional<String> kategori = Optional.of(p.kategori());
        List<Optional<String>> menurutKelompok =
                p.kelompok().isEmpty() ? List.of(Optional.empty()) : List.of(Optional.empty(), p.kelompok());
        List<Optional<String>> menurutStatus =
                p.status().isEmpty() ? List.of(Optional.empty()) : List.of(Optional.empty(), p.status());
        return menurutKelompok.stream()
                .flatMap(k -> menurutStatus.stream()
                        .flatMap(s -> Stream.of(
                                new Kelompok(p.dimensi(), k, Optional.empty(), s),
                                new Kelompok(p.dimensi(), k, kategori, s))))
                .filter(k -> !k.siput().equals(SEMUA));
    }

    /** The group or share that an address names. */
    Optional<Hitungan> cari(Alamat alamat) {
        List<Kelompok> calon = kelompok().stream()
                .filter(k -> Susun.siput(k.dimensi()).equals(alamat.objek()))
                .toList();
        String varian = alamat.varian().orElse(SEMUA);
        if (alamat.jenis().equals("pegawai")) {
            return baris(alamat).or(() -> bernama(calon, varian).map(this::jumlah));
        }
        int dari = varian.indexOf(DARI);
        if (dari < 0) {
            return Optional.empty();
        }
        String sisa = varian.substring(dari + DARI.length());
        Optional<Kelompok> lain = kelompok().stream()
                .filter(k -> sisa.equals(Susun.siput(k.dimensi()) + DARI + k.siput()))
                .findFirst();
        Optional<Kelompok> bagian = bernama(calon, varian.substring(0, dari));
        return bagian.flatMap(b -> bernama(calon, sisa).or(() -> lain).map(k -> persen(b, k)));
    }

    private static Optional<Kelompok> bernama(List<Kelompok> calon, String siput) {
        return calon.stream().filter(k -> k.siput().equals(siput)).findFirst();
    }

    private Optional<Hitungan> baris(Alamat alamat) {
        return ruang.data().pegawai().stream()
                .filter(p -> alamat.varian().isEmpty() && p.kode().equals(alamat.objek()))
                .findFirst()
                .map(this::baris);
    }

    private Hitungan baris(Pegawai p) {
        return ruang.ambil(
                Alamat.dari("pegawai", p.kode()),
                a -> Susun.fakta(
                        a,
                        "Pegawai " + p.kategori()
                                + p.status().map(s -> " (" + s + ")").orElse(""),
                        Hasil.angka(p.jumlah()),
                        Satuan.ORANG,
                        p.sumber()));
    }
}
