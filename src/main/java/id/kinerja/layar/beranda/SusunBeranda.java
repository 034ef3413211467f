package id.kinerja.layar.beranda;

import id.kinerja.kernel.Hitungan;
import id.kinerja.kernel.KodeProgram;
import id.kinerja.laporan.Kekurangan;
import id.kinerja.laporan.PengetahuanLaporan;
import id.kinerja.layar.AngkaLayar;
import id.kinerja.layar.TahunTerbuka;
import id.kinerja.layar.pemantauan.RingkasPantauan;
import id.kinerja.pengukuran.UkurAnggaran;
import id.kinerja.pengukuran.UkurAnggaran.Ukuran;
import id.kinerja.tampilan.Batang;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts the overview together. */
final class SusunBeranda {
    private static final int TERBUKA = 3;

    private final TahunTerbuka tahun;
    private final AngkaLayar angka;

    SusunBeranda(TahunTerbuka tahun) {
        this.tahun = tahun;
        this.angka = tahun.angka();
    }

    IsiBeranda susun(List<Kekurangan> kekurangan, RingkasPantauan pantauan) {
        TabelSasaran sasaran = new TabelSasaran(tahun);
        return new IsiBeranda(
                tahun.konteks().jalur(),
                tahun.konteks().tahun(),
                keadaan(),
                sasaran.kolom(),
                sasaran.baris(),
                sasaran.takSebanding(),
                anggaran(),
                kelompok(kekurangan),
                pantauan);
    }

    private IsiBeranda.Keadaan keadaan() {
        Hitungan rataRata = tahun.ukur().sasaran().keseluruhan();
        return new IsiBeranda.Keadaan(
                rataRata.uraian(),
                angka.kalimat(rataRata),
                angka.kolom(rataRata),
                tahun.peringkat().tanda(tahun.ukur().sasaran().kategori(rataRata)));
    }

    private Optional<IsiBeranda.Anggaran> anggaran() {
        UkurAnggaran u = tahun.ukur().anggaran();
        if (u.anak().isEmpty()) {
            return Optional.empty();
        }
        Hitungan seluruhnya = u.total(Ukuran.SERAPAN);
        List<IsiBeranda.Program> program = u.anak().stream()
                .map(k -> program(
                        u.nama(k),
                        pos(Ukuran.PAGU, k),
                        pos(Ukuran.REALISASI, k),
                        pos(Ukuran.SERAPAN, k),
                        seluruhnya.angka()))
                .toList();
        return Optional.of(new IsiBeranda.Anggaran(
                program,
                program("Jumlah", u.total(Ukuran.PAGU), u.total(Ukuran.REALISASI), seluruhnya, Optional.empty())));
    }

    private Hitungan pos(Ukuran ukuran, KodeProgram kode) {
        return tahun.ukur().anggaran().pos(ukuran, kode);
    }

    private IsiBeranda.Program program(
            String nama, Hitungan pagu, Hitungan realisasi, Hitungan serapan, Optional<BigDecimal> tanda) {
        return new IsiBeranda.Program(
                nama,
                angka.kolom(pagu),
                angka.kolom(realisasi),
                angka.kolom(serapan),
                serapan.angka().map(n -> Batang.dari(n, tanda)));
    }

    private static List<IsiBeranda.Kelompok> kelompok(List<Kekurangan> kekurangan) {
        Map<String, String> judul = new PengetahuanLaporan().bagian();
        Map<String, List<String>> menurutBagian = new LinkedHashMap<>();
        kekurangan.forEach(k -> menurutBagian
                .computeIfAbsent(judul.getOrDefault(k.bagian(), k.bagian()), _ -> new ArrayList<>())
                .add(k.apa()));
        return menurutBagian.entrySet().stream()
                .map(e -> new IsiBeranda.Kelompok(
                        e.getKey(),
                        e.getValue().stream().limit(TERBUKA).toList(),
                        e.getValue().stream().skip(TERBUKA).toList()))
                .toList();
    }
}
