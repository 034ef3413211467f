package id.kinerja.pemantauan.aturan;

import id.kinerja.kernel.Alamat;
import id.kinerja.kernel.Arah;
import id.kinerja.kernel.FormatIndonesia;
import id.kinerja.kernel.Hitungan;
import id.kinerja.kernel.KodeProgram;
import id.kinerja.pemantauan.AturanData;
import id.kinerja.pemantauan.Pokok;
import id.kinerja.pemantauan.TemuanData;
import id.kinerja.pemeriksaan.Jenis;
import id.kinerja.pemeriksaan.PenjelasanAturan;
import id.kinerja.pemeriksaan.Tingkat;
import id.kinerja.pengukuran.Pengukuran;
import id.kinerja.pengukuran.UkurAnggaran.Ukuran;
import id.kinerja.perencanaan.Indikator;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;

/** Money that was spent yielded something. */
public final class AnggaranBerhasil implements AturanData {
    private static final PenjelasanAturan PENJELASAN = new PenjelasanAturan(
            "DATA-11",
            Jenis.RASIO,
            "Anggaran yang terserap memberi hasil",
            "Separuh anggaran atau lebih sudah terserap, tetapi realisasi indikator program, kegiatan, atau sub kegiatannya nol.",
            "Anggaran habis tanpa keluaran; atau realisasinya belum diisi dan nol ditulis sebagai gantinya.",
            "PermenPAN-RB 53/2014: analisis atas efisiensi penggunaan sumber daya",
            "Isikan realisasi yang sebenarnya (kosong bila belum diketahui), atau jelaskan mengapa keluarannya tidak ada.",
            """
                indikator
                kode\ttingkat\tinduk\tnama\tsatuan\tarah
                1.1.1\tsasaran\t1.1\tPersentase PPKS mandiri\t%\tnaik
                K1\tkeluaran\t1.06.04.2.01.0001\tPenerima permakanan\torang\tnaik

                target
                indikator\ttahun\tdokumen\ttarget\tberlaku
                1.1.1\t2024\tpk\t90\tya
                K1\t2024\trenja\t120\tya

                realisasi
                indikator\ttahun\trealisasi\tbukti
                K1\t2024\t0\trekap

                sub_kegiatan
                kode\tnama
                1.06.04.2.01.0001\tPenyediaan Permakanan

                anggaran
                sub_kegiatan\ttahun\tpagu_murni\trealisasi
                1.06.04.2.01.0001\t2024\t60000000\t58000000
                """,
            """
                indikator
                kode\ttingkat\tinduk\tnama\tsatuan\tarah
                1.1.1\tsasaran\t1.1\tPersentase PPKS mandiri\t%\tnaik
                K1\tkeluaran\t1.06.04.2.01.0001\tPenerima permakanan\torang\tnaik

                target
                indikator\ttahun\tdokumen\ttarget\tberlaku
                1.1.1\t2024\tpk\t90\tya
                K1\t2024\trenja\t120\tya

                realisasi
                indikator\ttahun\trealisasi\tbukti
                K1\t2024\t118\trekap

                sub_kegiatan
                kode\tnama
                1.06.04.2.01.0001\tPenyediaan Permakanan

                anggaran
                sub_kegiatan\ttahun\tpagu_murni\trealisasi
                1.06.04.2.01.0001\t2024\t60000000\t58000000
                """);

    @Override
    public PenjelasanAturan penjelasan() {
        return PENJELASAN;
    }

    private static final BigDecimal SEPARUH = BigDecimal.valueOf(50);

    @Override
    public Stream<TemuanData> periksa(Pengukuran ukur) {
        return ukur.data().indikator().stream()
                .filter(i -> i.arah() == Arah.NAIK)
                .flatMap(i -> KodeProgram.baca(i.induk()).stream().flatMap(k -> indikator(ukur, i, k).stream()));
    }

    private static Optional<TemuanData> indikator(Pengukuran ukur, Indikator i, KodeProgram kode) {
        int tahun = IndikatorUtama.tahun(ukur);
        Hitungan target = ukur.indikator().target(i, tahun);
        boolean kosong = ukur.indikator()
                .realisasi(i, tahun)
                .angka()
                .filter(r -> r.signum() == 0)
                .isPresent();
        return target.angka()
                .filter(t -> kosong && t.signum() > 0)
                .flatMap(_ -> ukur.anggaran().pos(Ukuran.SERAPAN, kode).angka())
                .filter(s -> s.compareTo(SEPARUH) >= 0)
                .map(s -> TemuanData.dari(
                        PENJELASAN,
                        Tingkat.WARNING,
                        Pokok.indikator(i, Alamat.dari("serapan", kode.nilai())),
                        "realisasi " + tahun,
                        "0",
                        "Realisasi " + i.sebutan() + " tahun " + tahun + " nol dari target "
                                + IndikatorUtama.tulis(target.hasil(), target.satuan()) + ", padahal anggaran "
                                + ukur.anggaran().nama(kode) + " terserap " + FormatIndonesia.persenProsa(s) + "."));
    }
}
