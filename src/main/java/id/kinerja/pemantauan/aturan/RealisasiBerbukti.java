package id.kinerja.pemantauan.aturan;

import id.kinerja.kernel.FormatIndonesia;
import id.kinerja.kernel.Hasil;
import id.kinerja.pemantauan.AturanData;
import id.kinerja.pemantauan.Pokok;
import id.kinerja.pemantauan.TemuanData;
import id.kinerja.pemeriksaan.Jenis;
import id.kinerja.pemeriksaan.PenjelasanAturan;
import id.kinerja.pemeriksaan.Tingkat;
import id.kinerja.pengukuran.Pengukuran;
import id.kinerja.perencanaan.Indikator;
import id.kinerja.perencanaan.Realisasi;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was realised can be shown. */
public final class RealisasiBerbukti implements AturanData {
    private static final PenjelasanAturan PENJELASAN = new PenjelasanAturan(
            "DATA-01",
            Jenis.KURANG,
            "Setiap realisasi tahun laporan mempunyai bukti",
            "Realisasi indikator tujuan atau sasaran tahun laporan tidak menyebut bukti apa pun.",
            "Capaian tidak dapat diyakini evaluator, dan angkanya tidak dapat ditelusuri sesudah petugasnya berganti.",
            "PermenPAN-RB 88/2021: data kinerja yang dikumpulkan andal dan dapat ditelusuri",
            "Isikan kolom bukti pada tabel realisasi: nama berkas di dalam paket, atau alamat web dokumennya.",
            """
                realisasi
                indikator\ttahun\tbukti\trealisasi
                1.1.1\t2024\t\t88
                """,
            """
                realisasi
                indikator\ttahun\tbukti\trealisasi
                1.1.1\t2024\thttps://contoh.go.id/rekap-ppks-2024.pdf\t88
                """);

    @Override
    public PenjelasanAturan penjelasan() {
        return PENJELASAN;
    }

    @Override
    public Stream<TemuanData> periksa(Pengukuran ukur) {
        List<Indikator> terukur =
                IndikatorUtama.dari(ukur).filter(i -> !milik(ukur, i).isEmpty()).toList();
        List<Indikator> tanpa = terukur.stream()
                .filter(i ->
                        milik(ukur, i).stream().allMatch(r -> r.sumber().bukti().isEmpty()))
                .toList();
        return tanpa.isEmpty() ? Stream.empty() : Stream.of(temuan(ukur, tanpa, terukur.size()));
    }

    private static List<Realisasi> milik(Pengukuran ukur, Indikator i) {
        return ukur.data().realisasi().stream()
                .filter(r -> r.indikator().equals(i.kode())
                        && r.tahun().equals(ukur.data().tahun())
                        && (!(r.realisasi() instanceof Hasil.TakTerhitung)
                                || r.pembilang().isPresent()))
                .toList();
    }

    private static TemuanData temuan(Pengukuran ukur, List<Indikator> tanpa, int terukur) {
        String nama = tanpa.stream().map(i -> i.kode() + " " + i.sebutan()).collect(Collectors.joining("; "));
        return TemuanData.dari(
                PENJELASAN,
                Tingkat.WARNING,
                Pokok.setahun("Tabel data realisasi"),
                "bukti",
                "",
                FormatIndonesia.persis(BigDecimal.valueOf(tanpa.size())) + " dari "
                        + FormatIndonesia.persis(BigDecimal.valueOf(terukur))
                        + " indikator tujuan dan sasaran yang diukur belum memiliki bukti realisasi tahun "
                        + IndikatorUtama.tahun(ukur) + ": " + nama + ".");
    }
}
