package id.kinerja.pemantauan.aturan;

import id.kinerja.kernel.Alamat;
import id.kinerja.kernel.FormatIndonesia;
import id.kinerja.kernel.KodeProgram;
import id.kinerja.kernel.TingkatAnggaran;
import id.kinerja.pemantauan.AturanData;
import id.kinerja.pemantauan.Pokok;
import id.kinerja.pemantauan.TemuanData;
import id.kinerja.pemeriksaan.Jenis;
import id.kinerja.pemeriksaan.PenjelasanAturan;
import id.kinerja.pemeriksaan.Tingkat;
import id.kinerja.pengukuran.Pengukuran;
import id.kinerja.pengukuran.UkurAnggaran.Ukuran;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Work that is wholly done has cost about what was planned. */
public final class FisikSepadanDenganKeuangan implements AturanData {
    private static final PenjelasanAturan PENJELASAN = new PenjelasanAturan(
            "DATA-09",
            Jenis.RASIO,
            "Realisasi fisik sepadan dengan realisasi keuangan",
            "Realisasi fisik sub kegiatan seratus persen, padahal keuangannya terserap kurang dari separuh.",
            "Pekerjaan belum selesai atau anggarannya jauh terlalu besar; keduanya perlu dijelaskan.",
            "perbandingan realisasi fisik dan keuangan",
            "Jelaskan sebab selisihnya pada tabel faktor, atau betulkan persentase fisiknya.",
            """
                sub_kegiatan
                kode\tnama
                1.06.04.2.01.0001\tPenyediaan Permakanan

                anggaran
                sub_kegiatan\ttahun\tpagu_murni\trealisasi\tfisik
                1.06.04.2.01.0001\t2024\t60000000\t15000000\t100
                """,
            """
                sub_kegiatan
                kode\tnama
                1.06.04.2.01.0001\tPenyediaan Permakanan

                anggaran
                sub_kegiatan\ttahun\tpagu_murni\trealisasi\tfisik
                1.06.04.2.01.0001\t2024\t60000000\t58000000\t100
                """);

    @Override
    public PenjelasanAturan penjelasan() {
        return PENJELASAN;
    }

    @Override
    public Set<String> menggantikan() {
        return Set.of("WAJAR-03");
    }

    private static final BigDecimal SEPARUH = BigDecimal.valueOf(50);
    private static final BigDecimal SERATUS = BigDecimal.valueOf(100);

    @Override
    public Stream<TemuanData> periksa(Pengukuran ukur) {
        return ukur.anggaran().semua().stream()
                .filter(k -> k.tingkat() == TingkatAnggaran.SUB_KEGIATAN)
                .flatMap(k -> sub(ukur, k).stream());
    }

    private static Optional<TemuanData> sub(Pengukuran ukur, KodeProgram kode) {
        Optional<BigDecimal> fisik = ukur.anggaran().pos(Ukuran.FISIK, kode).angka();
        return fisik.filter(f -> f.compareTo(SERATUS) >= 0)
                .flatMap(_ -> ukur.anggaran().pos(Ukuran.SERAPAN, kode).angka())
                .filter(s -> s.compareTo(SEPARUH) < 0)
                .map(s -> TemuanData.dari(
                        PENJELASAN,
                        Tingkat.INFO,
                        Pokok.anggaran(kode, ukur.anggaran().nama(kode), Alamat.dari("serapan", kode.nilai())),
                        "fisik",
                        FormatIndonesia.persenProsa(fisik.orElseThrow()),
                        "Realisasi fisik " + FormatIndonesia.persenProsa(fisik.orElseThrow())
                                + " dengan serapan anggaran hanya " + FormatIndonesia.persenProsa(s)
                                + "; perlu penjelasan."));
    }
}
