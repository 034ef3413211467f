package id.kinerja.pengukuran;

import id.kinerja.anggaran.Anggaran;
import id.kinerja.anggaran.TahapAnggaran;
import id.kinerja.kernel.Alamat;
import id.kinerja.kernel.Hasil;
import id.kinerja.kernel.Hitungan;
import id.kinerja.kernel.KodeProgram;
import id.kinerja.kernel.Satuan;
import id.kinerja.kernel.TingkatAnggaran;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** The original and the revised ceiling side by side, each summed upward by itself. */
final class PaguTahap {
    private final Ruang ruang;
    private final PosAnggaran pos;

    PaguTahap(Ruang ruang, PosAnggaran pos) {
        this.ruang = ruang;
        this.pos = pos;
    }

    Hitungan pos(TahapAnggaran tahap, KodeProgram kode) {
        return ruang.ambil(Alamat.dari(jenis(tahap), kode.nilai()), a -> {
            String uraian = sebutan(tahap) + " " + pos.pohon().sebutan(kode);
            return kode.tingkat() == TingkatAnggaran.SUB_KEGIATAN
                    ? subKegiatan(a, uraian, tahap, pos.pohon().baris(kode))
                    : jumlah(a, uraian, tahap, pos.pohon().anak(kode));
        });
    }

    Hitungan total(TahapAnggaran tahap) {
        return ruang.ambil(
                Alamat.dari(jenis(tahap), UkurAnggaran.TOTAL),
                a -> jumlah(
                        a,
                        sebutan(tahap) + " " + ruang.data().profil().namaOpd() + " tahun " + ruang.tahun(),
                        tahap,
                        pos.pohon().program()));
    }

    private Hitungan jumlah(Alamat alamat, String uraian, TahapAnggaran tahap, List<KodeProgram> unsur) {
        return JumlahAnggaran.jumlah(
                alamat,
                uraian,
                kosong(tahap),
                unsur.stream().map(k -> pos(tahap, k)).toList(),
                List.of());
    }

    private Hitungan subKegiatan(Alamat alamat, String uraian, TahapAnggaran tahap, List<Anggaran> baris) {
        if (baris.size() == 1) {
            return fakta(alamat, uraian, tahap, baris.getFirst());
        }
        return JumlahAnggaran.jumlah(
                alamat,
                uraian,
                kosong(tahap),
                baris.stream()
                        .map(b -> fakta(alamat.varian(dana(b)), uraian + " (" + dana(b) + ")", tahap, b))
                        .toList(),
                List.of());
    }

    private static String dana(Anggaran baris) {
        return Susun.siput(baris.sumberDana().orElse("tanpa sumber dana"));
    }

    private static Hitungan fakta(Alamat alamat, String uraian, TahapAnggaran tahap, Anggaran baris) {
        Optional<BigDecimal> nilai = tahap == TahapAnggaran.MURNI ? baris.paguMurni() : baris.paguPerubahan();
        Hasil hasil = nilai.<Hasil>map(Hasil.Angka::new).orElseGet(() -> new Hasil.TakTerhitung(kosong(tahap)));
        return Susun.fakta(alamat, uraian, hasil, Satuan.RUPIAH, baris.sumber());
    }

    private static String jenis(TahapAnggaran tahap) {
        return tahap == TahapAnggaran.MURNI ? "pagu-murni" : "pagu-perubahan";
    }

    private static String sebutan(TahapAnggaran tahap) {
        return tahap == TahapAnggaran.MURNI ? "Pagu murni" : "Pagu perubahan";
    }

    private static String kosong(TahapAnggaran tahap) {
        return tahap == TahapAnggaran.MURNI ? "pagu murni belum diisi" : "pagu perubahan belum diisi";
    }
}
