package id.kinerja.laporan.kalimat;

import id.kinerja.dokumen.Sebaris;
import id.kinerja.kernel.Alamat;
import id.kinerja.kernel.Arah;
import id.kinerja.kernel.Hasil;
import id.kinerja.kernel.Hitungan;
import id.kinerja.kernel.Satuan;
import id.kinerja.kernel.Sumber;
import id.kinerja.perencanaan.Agregasi;
import id.kinerja.perencanaan.Indikator;
import id.kinerja.perencanaan.RumusTurun;
import id.kinerja.perencanaan.TingkatIndikator;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Numbers and indicators as the patterns' own examples have them. */
final class ContohAngka {
    private ContohAngka() {}

    static Indikator indikator(String nama, Arah arah) {
        return indikator(nama, arah, Satuan.PERSEN);
    }

    static Indikator indikator(String nama, Arah arah, Satuan satuan) {
        return new Indikator(
                "1.1.1",
                Optional.empty(),
                TingkatIndikator.SASARAN,
                "1.1",
                "Nama panjang " + nama,
                Optional.of(nama),
                satuan,
                arah,
                RumusTurun.SELISIH,
                Agregasi.TERAKHIR,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                true,
                Optional.empty(),
                Sumber.dari("contoh"));
    }

    static Hitungan persen(String nilai) {
        return angka(nilai, Satuan.PERSEN);
    }

    static Hitungan angka(String nilai, Satuan satuan) {
        return fakta(new Hasil.Angka(new BigDecimal(nilai)), satuan);
    }

    static Hitungan kata(String teks) {
        return fakta(new Hasil.Kata(teks), Satuan.KATEGORI);
    }

    static Hitungan tidakAda(String alasan) {
        return fakta(new Hasil.TakTerhitung(alasan), Satuan.PERSEN);
    }

    static Hitungan fakta(Hasil hasil, Satuan satuan) {
        return new Hitungan.Fakta(
                Alamat.dari("contoh", "1"), "contoh", hasil, satuan, Sumber.dari("contoh"), List.of());
    }

    static HasilTahun hasil(Indikator i, String target, String realisasi, String capaian, String kategori) {
        return hasil(i, 2023, target, realisasi, capaian, kategori);
    }

    static HasilTahun hasil(Indikator i, int tahun, String target, String realisasi, String capaian, String kategori) {
        return new HasilTahun(
                i,
                tahun,
                angka(target, i.satuan()),
                angka(realisasi, i.satuan()),
                persen(capaian),
                kata(kategori),
                angka(
                        new BigDecimal(realisasi)
                                .subtract(new BigDecimal(target))
                                .toPlainString(),
                        i.satuan().selisih()));
    }

    /** The text as read. */
    static String baca(List<Sebaris> isi) {
        return isi.stream()
                .map(s -> switch (s) {
                    case Sebaris.Teks(String t) -> t;
                    case Sebaris.Tebal(String t) -> t;
                    case Sebaris.Miring(String t) -> t;
                    case Sebaris.Angka(String t, var _) -> t;
                    case Sebaris.Rujukan(String k) -> "«" + k + "»";
                    case Sebaris.CatatanKaki _ -> "";
                    case Sebaris.BelumDiisi(String t) -> "[" + t + "]";
                    case Sebaris.Komentar _ -> "";
                })
                .collect(Collectors.joining());
    }
}
