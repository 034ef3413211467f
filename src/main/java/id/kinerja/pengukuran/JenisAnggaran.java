package id.kinerja.pengukuran;

import id.kinerja.anggaran.Anggaran;
import id.kinerja.anggaran.AnggaranJenis;
import id.kinerja.anggaran.JenisBelanja;
import id.kinerja.anggaran.TahapAnggaran;
import id.kinerja.kernel.Alamat;
import id.kinerja.kernel.Hasil;
import id.kinerja.kernel.Hitungan;
import id.kinerja.kernel.KodeProgram;
import id.kinerja.kernel.Satuan;
import id.kinerja.pengukuran.UkurAnggaran.Ukuran;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Budget by kind of spending: as stated for the agency, else summed from the sub kegiatan that tell them apart. */
final class JenisAnggaran {
    private final Ruang ruang;
    private final PosAnggaran pos;

    JenisAnggaran(Ruang ruang, PosAnggaran pos) {
        this.ruang = ruang;
        this.pos = pos;
    }

    Hitungan jenis(Ukuran ukuran, JenisBelanja jenis, TahapAnggaran tahap) {
        Alamat alamat =
                Alamat.dari(ukuran.kode() + "-jenis", Susun.siput(jenis)).varian(Susun.siput(tahap));
        String uraian = ukuran.sebutan() + " belanja " + Susun.siput(jenis) + " (APBD " + Susun.siput(tahap) + ")";
        return ruang.ambil(alamat, a -> switch (ukuran) {
            case PAGU -> pagu(a, uraian, jenis, tahap);
            case REALISASI -> realisasi(a, uraian, jenis, tahap);
            case SERAPAN ->
                JumlahAnggaran.serapan(
                        a, uraian, jenis(Ukuran.PAGU, jenis, tahap), jenis(Ukuran.REALISASI, jenis, tahap));
            case SISA ->
                JumlahAnggaran.sisa(a, uraian, jenis(Ukuran.PAGU, jenis, tahap), jenis(Ukuran.REALISASI, jenis, tahap));
            case FISIK -> Susun.kosong(a, uraian, "realisasi fisik tidak dicatat menurut jenis belanja", Satuan.PERSEN);
        });
    }

    private Hitungan pagu(Alamat alamat, String uraian, JenisBelanja jenis, TahapAnggaran tahap) {
        return baris(jenis, tahap)
                .map(b -> Susun.fakta(alamat, uraian, new Hasil.Angka(b.pagu()), Satuan.RUPIAH, b.sumber()))
                .orElseGet(() -> tahapBerlaku() == tahap
                        ? dariSub(alamat, uraian, Ukuran.PAGU, jenis)
                        : Susun.kosong(alamat, uraian, "pagu belum diisi", Satuan.RUPIAH));
    }

    private Hitungan realisasi(Alamat alamat, String uraian, JenisBelanja jenis, TahapAnggaran tahap) {
        return baris(jenis, tahap)
                .flatMap(b -> b.realisasi()
                        .map(r -> Susun.fakta(alamat, uraian, new Hasil.Angka(r), Satuan.RUPIAH, b.sumber())))
                .orElseGet(() -> dariSub(alamat, uraian, Ukuran.REALISASI, jenis));
    }

    private Optional<AnggaranJenis> baris(JenisBelanja jenis, TahapAnggaran tahap) {
        return ruang.data().anggaranJenis().stream()
                .filter(b ->
                        b.jenis() == jenis && b.tahap() == tahap && b.tahun().tahun() == ruang.tahun())
                .findFirst();
    }

    /** The stage in force: the revised one as soon as any line has it. */
    private TahapAnggaran tahapBerlaku() {
        boolean perubahan = ruang.indeks().anggaran(ruang.tahun()).values().stream()
                .flatMap(List::stream)
                .anyMatch(b -> b.paguPerubahan().isPresent());
        return perubahan ? TahapAnggaran.PERUBAHAN : TahapAnggaran.MURNI;
    }

    private Hitungan dariSub(Alamat alamat, String uraian, Ukuran ukuran, JenisBelanja jenis) {
        List<Hitungan> operan = new ArrayList<>();
        for (KodeProgram kode : pos.pohon().semua()) {
            for (Anggaran b : pos.pohon().baris(kode)) {
                nilai(ukuran, jenis, b).ifPresent(n -> operan.add(baris(alamat, ukuran, jenis, b, n)));
            }
        }
        return JumlahAnggaran.jumlah(alamat, uraian, PosAnggaran.kosong(ukuran), operan, List.of());
    }

    private Hitungan baris(Alamat alamat, Ukuran ukuran, JenisBelanja jenis, Anggaran b, BigDecimal nilai) {
        String bagian = b.subKegiatan().nilai()
                + b.sumberDana().map(d -> "-" + Susun.siput(d)).orElse("");
        Alamat unsur = Alamat.dari(alamat.jenis(), alamat.objek())
                .varian(alamat.varian().orElse("") + "." + bagian);
        return ruang.ambil(
                unsur,
                a -> Susun.fakta(
                        a,
                        ukuran.sebutan() + " belanja " + Susun.siput(jenis) + " "
                                + pos.pohon().sebutan(b.subKegiatan()),
                        new Hasil.Angka(nilai),
                        Satuan.RUPIAH,
                        b.sumber()));
    }

    private static Optional<BigDecimal> nilai(Ukuran ukuran, JenisBelanja jenis, Anggaran b) {
        boolean operasi = jenis == JenisBelanja.OPERASI;
        return ukuran == Ukuran.PAGU
                ? (operasi ? b.paguOperasi() : b.paguModal())
                : (operasi ? b.realisasiOperasi() : b.realisasiModal());
    }
}
