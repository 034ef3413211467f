package id.kinerja.pemantauan.aturan;

import id.kinerja.anggaran.Anggaran;
import id.kinerja.anggaran.AnggaranJenis;
import id.kinerja.anggaran.JenisBelanja;
import id.kinerja.anggaran.TahapAnggaran;
import id.kinerja.kernel.Alamat;
import id.kinerja.kernel.FormatIndonesia;
import id.kinerja.pemantauan.AturanData;
import id.kinerja.pemantauan.Pokok;
import id.kinerja.pemantauan.TemuanData;
import id.kinerja.pemeriksaan.Jenis;
import id.kinerja.pemeriksaan.PenjelasanAturan;
import id.kinerja.pemeriksaan.Tingkat;
import id.kinerja.pengukuran.Pengukuran;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** No kind of spending goes beyond its own ceiling, also where the whole stays within. */
public final class BelanjaJenisTidakMelebihiPagu implements AturanData {
    private static final PenjelasanAturan PENJELASAN = new PenjelasanAturan(
            "DATA-06",
            Jenis.RASIO,
            "Belanja operasi dan belanja modal masing-masing tidak melebihi pagunya",
            "Realisasi belanja operasi atau belanja modal lebih besar daripada pagu jenis belanja itu.",
            "Belanja tanpa pagu tidak dibenarkan; biasanya satu angka tertukar atau salah ketik.",
            "PP 12/2019: pengeluaran tidak melebihi anggaran yang tersedia",
            "Cocokkan pagu dan realisasi menurut jenis belanja dengan DPA dan laporan realisasi anggaran.",
            """
                sub_kegiatan
                kode\tnama
                1.06.04.2.01.0001\tPenyediaan Permakanan

                anggaran
                sub_kegiatan\ttahun\tpagu_murni\trealisasi\tpagu_operasi\tpagu_modal\trealisasi_operasi\trealisasi_modal
                1.06.04.2.01.0001\t2024\t100000000\t95000000\t80000000\t20000000\t65000000\t30000000
                """,
            """
                sub_kegiatan
                kode\tnama
                1.06.04.2.01.0001\tPenyediaan Permakanan

                anggaran
                sub_kegiatan\ttahun\tpagu_murni\trealisasi\tpagu_operasi\tpagu_modal\trealisasi_operasi\trealisasi_modal
                1.06.04.2.01.0001\t2024\t100000000\t95000000\t80000000\t20000000\t76000000\t19000000
                """);

    @Override
    public PenjelasanAturan penjelasan() {
        return PENJELASAN;
    }

    @Override
    public Stream<TemuanData> periksa(Pengukuran ukur) {
        return Stream.concat(
                ukur.data().anggaran().stream()
                        .filter(a -> a.tahun().equals(ukur.data().tahun()))
                        .flatMap(a -> rincian(ukur, a)),
                ukur.data().anggaranJenis().stream()
                        .filter(a -> a.tahun().equals(ukur.data().tahun()) && terakhir(ukur, a))
                        .flatMap(BelanjaJenisTidakMelebihiPagu::seluruhnya));
    }

    private static boolean terakhir(Pengukuran ukur, AnggaranJenis a) {
        return a.tahap() == TahapAnggaran.PERUBAHAN
                || ukur.data().anggaranJenis().stream()
                        .noneMatch(l -> l.jenis() == a.jenis()
                                && l.tahun().equals(a.tahun())
                                && l.tahap() == TahapAnggaran.PERUBAHAN);
    }

    /** Where the whole line is above its ceiling, the reader of the package says so. */
    private static Stream<TemuanData> rincian(Pengukuran ukur, Anggaran a) {
        Optional<BigDecimal> pagu = a.paguPerubahan().or(a::paguMurni);
        if (lebih(pagu, a.realisasi())) {
            return Stream.empty();
        }
        Pokok pokok = Pokok.anggaran(
                a.subKegiatan(),
                ukur.anggaran().nama(a.subKegiatan()),
                Alamat.dari("serapan", a.subKegiatan().nilai()));
        return Stream.concat(
                temuan(pokok, JenisBelanja.OPERASI, a.paguOperasi(), a.realisasiOperasi()),
                temuan(pokok, JenisBelanja.MODAL, a.paguModal(), a.realisasiModal()));
    }

    private static Stream<TemuanData> seluruhnya(AnggaranJenis a) {
        String jenis = a.jenis().name().toLowerCase(Locale.ROOT);
        Pokok pokok = new Pokok(
                "Jumlah belanja " + jenis + " perangkat daerah",
                List.of("belanja " + jenis),
                Optional.of(Alamat.dari("serapan-jenis", jenis)
                        .varian(a.tahap().name().toLowerCase(Locale.ROOT))));
        return temuan(pokok, a.jenis(), Optional.of(a.pagu()), a.realisasi());
    }

    private static Stream<TemuanData> temuan(
            Pokok pokok, JenisBelanja jenis, Optional<BigDecimal> pagu, Optional<BigDecimal> realisasi) {
        String nama = jenis.name().toLowerCase(Locale.ROOT);
        return lebih(pagu, realisasi)
                ? Stream.of(TemuanData.dari(
                        PENJELASAN,
                        Tingkat.WARNING,
                        pokok,
                        "realisasi " + nama,
                        FormatIndonesia.rupiah(realisasi.orElseThrow()),
                        "Realisasi belanja " + nama + " " + FormatIndonesia.rupiah(realisasi.orElseThrow())
                                + " melebihi pagunya " + FormatIndonesia.rupiah(pagu.orElseThrow()) + "."))
                : Stream.empty();
    }

    private static boolean lebih(Optional<BigDecimal> pagu, Optional<BigDecimal> realisasi) {
        return pagu.isPresent() && realisasi.isPresent() && realisasi.get().compareTo(pagu.get()) > 0;
    }
}
