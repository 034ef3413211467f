package id.kinerja.pengukuran;

import id.kinerja.datatahun.Cacah;
import id.kinerja.datatahun.Dilaporkan;
import id.kinerja.kernel.Alamat;
import id.kinerja.kernel.Hasil;
import id.kinerja.kernel.Hitungan;
import id.kinerja.kernel.JenisSatuan;
import id.kinerja.kernel.Presisi;
import id.kinerja.kernel.Satuan;
import id.kinerja.kernel.StatusFakta;
import id.kinerja.kernel.Sumber;
import id.kinerja.kernel.Ungkapan;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** Other figures: counts with or without a target, and results of which only the result was reported. */
public final class UkurLain {
    private final Ruang ruang;

    UkurLain(Ruang ruang) {
        this.ruang = ruang;
    }

    /** {@code cacah:psks-1}. */
    public Hitungan jumlah(Cacah c) {
        return ruang.ambil(
                Alamat.dari("cacah", c.kode()).pada(c.tahun().tahun()),
                a -> Susun.fakta(a, c.uraian(), new Hasil.Angka(c.jumlah()), c.satuan(), c.sumber()));
    }

    /** {@code cacah-target:psks-1}. */
    public Hitungan target(Cacah c) {
        return ruang.ambil(
                Alamat.dari("cacah-target", c.kode()).pada(c.tahun().tahun()),
                a -> c.target()
                        .map(t -> Susun.fakta(a, "Target " + c.uraian(), new Hasil.Angka(t), c.satuan(), c.sumber()))
                        .orElseGet(
                                () -> Susun.kosong(a, "Target " + c.uraian(), "target belum ditetapkan", c.satuan())));
    }

    /** Count against its target in percent: {@code cacah-capaian:psks-1}. */
    public Hitungan capaian(Cacah c) {
        return ruang.ambil(Alamat.dari("cacah-capaian", c.kode()).pada(c.tahun().tahun()), a -> {
            Hitungan target = target(c);
            String uraian = "Capaian " + c.uraian();
            String nama = "Capaian cacah";
            String bentuk = "jumlah ÷ target × 100";
            List<Hitungan> operan = List.of(jumlah(c), target);
            BigDecimal t = target.angka().orElse(BigDecimal.ZERO);
            if (t.signum() == 0) {
                String alasan = target.angka().isEmpty() ? Susun.alasan(target) : "target nol";
                return Susun.tak(a, uraian, alasan, Satuan.PERSEN, nama, bentuk, operan);
            }
            return Susun.angka(
                    a,
                    uraian,
                    c.jumlah().scaleByPowerOfTen(2).divide(t, Presisi.PENUH),
                    Satuan.PERSEN,
                    Susun.rumus(
                            nama,
                            bentuk,
                            Susun.tulis(c.jumlah()) + " ÷ " + Susun.tulis(t) + " × 100",
                            Ungkapan.persen(Ungkapan.operan(0), Ungkapan.operan(1))),
                    operan);
        });
    }

    /** Sum of one group of this year: {@code cacah-kelompok:psks}; not computable when the units differ. */
    public Hitungan jumlahKelompok(String kelompok) {
        return ruang.ambil(Alamat.dari("cacah-kelompok", Susun.siput(kelompok)), a -> {
            List<Cacah> baris = ruang.data().cacah().stream()
                    .filter(c -> c.kelompok().equals(kelompok) && c.tahun().tahun() == ruang.tahun())
                    .toList();
            String uraian = "Jumlah " + kelompok;
            Satuan satuan = baris.isEmpty()
                    ? new Satuan("baris", JenisSatuan.CACAH)
                    : baris.getFirst().satuan();
            List<Hitungan> operan = baris.stream().map(this::jumlah).toList();
            return baris.stream().allMatch(c -> Susun.samaSatuan(c.satuan(), satuan))
                    ? Pencacahan.jumlah(a, uraian, satuan, operan)
                    : Susun.tak(a, uraian, "satuannya berbeda-beda", satuan, "Penjumlahan", "jumlah baris", operan);
        });
    }

    /** What was reported about one object and measure this year: {@code dilaporkan:1.06.04/capaian}, the next one {@code …/capaian.2}. */
    public List<Hitungan> dilaporkan(String objek, String ukuran) {
        return dilaporkan(objek, ukuran, ruang.tahun());
    }

    public List<Hitungan> dilaporkan(String objek, String ukuran, int tahun) {
        List<Dilaporkan> baris = ruang.data().dilaporkan().stream()
                .filter(d -> d.objek().equals(objek)
                        && d.ukuran().equals(ukuran)
                        && d.tahun().tahun() == tahun)
                .toList();
        return Stream.iterate(0, i -> i < baris.size(), i -> i + 1)
                .map(i -> satu(baris.get(i), i))
                .toList();
    }

    private Hitungan satu(Dilaporkan d, int urut) {
        String varian = Susun.siput(d.ukuran()) + (urut == 0 ? "" : "." + (urut + 1));
        Sumber sumber = new Sumber(d.sumber().rujukan(), d.sumber().bukti(), StatusFakta.DILAPORKAN);
        return ruang.ambil(
                Alamat.dari("dilaporkan", d.objek()).pada(d.tahun().tahun()).varian(varian),
                a -> Susun.fakta(
                        a,
                        d.uraian().orElse(d.ukuran() + " " + d.objek()),
                        new Hasil.Angka(d.nilai()),
                        d.satuan(),
                        sumber));
    }

    Stream<Hitungan> semua() {
        Stream<Hitungan> cacah = ruang.data().cacah().stream()
                .flatMap(
                        c -> c.target().isEmpty() ? Stream.of(jumlah(c)) : Stream.of(jumlah(c), target(c), capaian(c)));
        Stream<Hitungan> kelompok = ruang.data().cacah().stream()
                .filter(c -> c.tahun().tahun() == ruang.tahun())
                .map(Cacah::kelompok)
                .distinct()
                .map(this::jumlahKelompok);
        Stream<Hitungan> dilaporkan = ruang.data().dilaporkan().stream()
                .flatMap(d -> dilaporkan(d.objek(), d.ukuran(), d.tahun().tahun()).stream())
                .distinct();
        return Stream.of(cacah, kelompok, dilaporkan).flatMap(s -> s);
    }
}
