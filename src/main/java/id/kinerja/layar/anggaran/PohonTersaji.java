package id.kinerja.layar.anggaran;

import id.kinerja.kernel.Hitungan;
import id.kinerja.kernel.KodeProgram;
import id.kinerja.layar.AngkaLayar;
import id.kinerja.pengukuran.UkurAnggaran;
import id.kinerja.pengukuran.UkurAnggaran.Ukuran;
import id.kinerja.tampilan.Batang;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The whole tree of one snapshot with its figures printed, before anything is filtered or ordered. */
record PohonTersaji(List<CabangAnggaran> program, List<BarisAnggaran> semua) {
    PohonTersaji {
        program = List.copyOf(program);
        semua = List.copyOf(semua);
    }

    static PohonTersaji atas(UkurAnggaran anggaran, AngkaLayar angka) {
        return new Penyusun(anggaran, angka).susun();
    }

    long banyak(int tingkat) {
        return semua.stream().filter(b -> b.tingkat() == tingkat).count();
    }

    private static final class Penyusun {
        private final UkurAnggaran anggaran;
        private final AngkaLayar angka;
        private final Optional<BigDecimal> seluruh;
        private final List<BarisAnggaran> semua = new ArrayList<>();

        Penyusun(UkurAnggaran anggaran, AngkaLayar angka) {
            this.anggaran = anggaran;
            this.angka = angka;
            this.seluruh = anggaran.total(Ukuran.SERAPAN).angka();
        }

        PohonTersaji susun() {
            List<CabangAnggaran> program =
                    anggaran.anak().stream().map(k -> cabang(k, 1)).toList();
            return new PohonTersaji(program, semua);
        }

        private CabangAnggaran cabang(KodeProgram kode, int tingkat) {
            BarisAnggaran baris = baris(kode, tingkat);
            semua.add(baris);
            return new CabangAnggaran(
                    baris,
                    anggaran.anak(kode).stream()
                            .map(k -> cabang(k, tingkat + 1))
                            .toList());
        }

        private BarisAnggaran baris(KodeProgram kode, int tingkat) {
            String nama = anggaran.nama(kode);
            Hitungan serapan = anggaran.pos(Ukuran.SERAPAN, kode);
            return new BarisAnggaran(
                    kode,
                    tingkat,
                    nama,
                    BarisAnggaran.dicari(kode, nama),
                    sel(anggaran.pos(Ukuran.PAGU, kode)),
                    sel(anggaran.pos(Ukuran.REALISASI, kode)),
                    sel(anggaran.pos(Ukuran.SISA, kode)),
                    sel(serapan),
                    serapan.angka().map(s -> Batang.dari(s, seluruh)));
        }

        private SelAnggaran sel(Hitungan h) {
            return new SelAnggaran(angka.kolom(h), h.angka());
        }
    }
}
