package id.kinerja.pengukuran;

import id.kinerja.kernel.Alamat;
import id.kinerja.kernel.FormatIndonesia;
import id.kinerja.kernel.Hitungan;
import id.kinerja.kernel.Satuan;
import id.kinerja.kernel.Ungkapan;
import id.kinerja.pengukuran.skala.Golongan;
import id.kinerja.pengukuran.skala.Penggolong;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** The class of a percentage on the agency's scale. */
final class Kategori {
    private static final String BENTUK = "kelas skala yang memuat nilai yang dibulatkan dua desimal";

    private final Ruang ruang;
    private final Sekali<Penggolong> penggolong;
    private final Sekali<Optional<Ungkapan>> tangga;

    Kategori(Ruang ruang) {
        this.ruang = ruang;
        this.penggolong = new Sekali<>(() -> Penggolong.atas(ruang.data().skala()));
        this.tangga = new Sekali<>(() -> Tangga.ungkapan(penggolong.ambil().tangga()));
    }

    Hitungan dari(Alamat alamat, String uraian, Hitungan persen) {
        return ruang.ambil(alamat, a -> golongkan(a, uraian, persen));
    }

    private Hitungan golongkan(Alamat alamat, String uraian, Hitungan persen) {
        String nama = ruang.data().skala().nama();
        if (persen.angka().isEmpty()) {
            return Susun.tak(alamat, uraian, Susun.alasan(persen), Satuan.KATEGORI, nama, BENTUK, List.of(persen));
        }
        BigDecimal nilai = persen.angka().get();
        Golongan golongan = penggolong.ambil().golongkan(nilai);
        return Susun.kata(
                alamat,
                uraian,
                golongan.kelas(),
                Susun.rumus(nama, BENTUK, FormatIndonesia.angka(nilai, 2) + " → " + golongan.kelas(), tangga.ambil()),
                List.of(persen),
                golongan.catatan().stream().toList());
    }
}
