package id.kinerja.pemantauan.aturan;

import id.kinerja.datatahun.Keputusan;
import id.kinerja.kernel.Alamat;
import id.kinerja.kernel.Hasil;
import id.kinerja.kernel.Hitungan;
import id.kinerja.pemantauan.AturanData;
import id.kinerja.pemantauan.Pokok;
import id.kinerja.pemantauan.TemuanData;
import id.kinerja.pemeriksaan.Jenis;
import id.kinerja.pemeriksaan.PenjelasanAturan;
import id.kinerja.pemeriksaan.Tingkat;
import id.kinerja.pengukuran.Pengukuran;
import id.kinerja.perencanaan.DokumenTarget;
import id.kinerja.perencanaan.Indikator;
import id.kinerja.perjanjian.BarisPk;
import id.kinerja.perjanjian.VersiPk;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was promised for a year is the same in the plan, in the agreement and in the measurement. */
public final class TargetSamaDiSemuaDokumen implements AturanData {
    private static final PenjelasanAturan PENJELASAN = new PenjelasanAturan(
            "DATA-02",
            Jenis.TARGET,
            "Target sebuah indikator sama di Renstra, IKU, Perjanjian Kinerja, dan pengukuran",
            "Untuk indikator dan tahun yang sama, dokumen-dokumen perencanaan menetapkan target yang berlainan, atau pengukuran memakai target lain daripada yang diperjanjikan.",
            "Capaian bergantung pada target mana yang dipilih; evaluator akan menanyakan mengapa yang dipakai bukan yang diperjanjikan.",
            "PermenPAN-RB 53/2014: Perjanjian Kinerja menjabarkan Renstra, dan pengukuran memakai target Perjanjian Kinerja",
            "Betulkan target yang keliru pada tabel target atau perjanjian. Bila perbedaannya disengaja, catat alasannya pada tabel keputusan dengan objek target:KODE@TAHUN.",
            """
                target
                indikator\ttahun\tdokumen\ttarget\tberlaku
                1.1.1\t2024\trenstra\t90\t
                1.1.1\t2024\tpk\t85\tya

                perjanjian
                kode\tversi\tsasaran\tindikator\tnama_indikator\tsatuan\ttarget
                pk-1\tmurni\tMeningkatnya kemandirian\t1.1.1\tPersentase PPKS mandiri\t%\t85
                """,
            """
                target
                indikator\ttahun\tdokumen\ttarget\tberlaku
                1.1.1\t2024\trenstra\t90\t
                1.1.1\t2024\tpk\t90\tya

                perjanjian
                kode\tversi\tsasaran\tindikator\tnama_indikator\tsatuan\ttarget
                pk-1\tmurni\tMeningkatnya kemandirian\t1.1.1\tPersentase PPKS mandiri\t%\t90
                """);

    @Override
    public PenjelasanAturan penjelasan() {
        return PENJELASAN;
    }

    @Override
    public Set<String> menggantikan() {
        return Set.of("TARGET-01", "pk-target-berbeda");
    }

    /** A target as one document has it. */
    private record Janji(String dokumen, Hitungan target) {
        boolean terisi() {
            return target.hasil() instanceof Hasil.Angka || target.hasil() instanceof Hasil.Rentang;
        }

        /** However it is written: {@code 85 orang} and {@code 85,0 Orang} are one target. */
        String nilai() {
            return target.satuan().jenis()
                    + switch (target.hasil()) {
                        case Hasil.Angka(var n) -> " " + polos(n);
                        case Hasil.Rentang(var bawah, var atas) -> " " + polos(bawah) + "–" + polos(atas);
                        case Hasil.Kata _, Hasil.TakTerhitung _ -> "";
                    };
        }

        private static String polos(BigDecimal n) {
            return n.stripTrailingZeros().toPlainString();
        }

        String tertulis() {
            return IndikatorUtama.tulis(target.hasil(), target.satuan());
        }
    }

    @Override
    public Stream<TemuanData> periksa(Pengukuran ukur) {
        return ukur.data().indikator().stream().flatMap(i -> indikator(ukur, i).stream());
    }

    private static Optional<TemuanData> indikator(Pengukuran ukur, Indikator i) {
        int tahun = IndikatorUtama.tahun(ukur);
        Map<String, List<Janji>> menurutNilai = janji(ukur, i, tahun)
                .filter(Janji::terisi)
                .collect(Collectors.groupingBy(Janji::nilai, LinkedHashMap::new, Collectors.toList()));
        if (menurutNilai.size() < 2) {
            return Optional.empty();
        }
        Optional<Keputusan> putusan = putusan(ukur, i, tahun);
        String rincian = menurutNilai.values().stream()
                .map(s -> s.getFirst().tertulis() + " menurut "
                        + s.stream().map(Janji::dokumen).collect(Collectors.joining(" dan ")))
                .collect(Collectors.joining("; "));
        Hitungan berlaku = ukur.indikator().target(i, tahun);
        return Optional.of(TemuanData.dari(
                PENJELASAN,
                putusan.isPresent() ? Tingkat.INFO : Tingkat.WARNING,
                Pokok.indikator(i, Alamat.dari("capaian", i.kode())),
                "target " + tahun,
                IndikatorUtama.tulis(berlaku.hasil(), berlaku.satuan()),
                "Target " + i.sebutan() + " tahun " + tahun + " tidak sama: " + rincian + "."
                        + putusan.map(k -> " Sudah diputuskan: " + k.catatan()).orElse("")));
    }

    private static Stream<Janji> janji(Pengukuran ukur, Indikator i, int tahun) {
        Hitungan perubahan = ukur.indikator().target(i, tahun, DokumenTarget.RENSTRA_PERUBAHAN);
        Janji renstra = new Janji("Renstra Perubahan", perubahan);
        return Stream.of(
                        Stream.of(
                                renstra.terisi()
                                        ? renstra
                                        : new Janji(
                                                "Renstra", ukur.indikator().target(i, tahun, DokumenTarget.RENSTRA)),
                                new Janji("penetapan IKU", ukur.indikator().target(i, tahun, DokumenTarget.IKU))),
                        perjanjian(ukur, i, tahun),
                        Stream.of(new Janji("pengukuran", ukur.indikator().target(i, tahun))))
                .flatMap(s -> s);
    }

    /** The agreement as signed, in its last version; where its rows are not linked, the targets entered for it. */
    private static Stream<Janji> perjanjian(Pengukuran ukur, Indikator i, int tahun) {
        List<BarisPk> semua = ukur.data().perjanjian();
        boolean berubah = semua.stream().anyMatch(b -> b.versi() == VersiPk.PERUBAHAN);
        VersiPk versi = berubah ? VersiPk.PERUBAHAN : VersiPk.MURNI;
        String nama = berubah ? "Perjanjian Kinerja Perubahan" : "Perjanjian Kinerja";
        List<Janji> ditandatangani = semua.stream()
                .filter(b -> b.versi() == versi
                        && b.indikator().filter(i.kode()::equals).isPresent())
                .map(b -> new Janji(nama, ukur.perjanjian().target(b)))
                .toList();
        return ditandatangani.isEmpty()
                ? Stream.of(new Janji(
                        nama,
                        ukur.indikator().target(i, tahun, berubah ? DokumenTarget.PK_PERUBAHAN : DokumenTarget.PK)))
                : ditandatangani.stream();
    }

    private static Optional<Keputusan> putusan(Pengukuran ukur, Indikator i, int tahun) {
        return ukur.data().keputusan().stream()
                .filter(k -> k.objek().jenis().equals("target")
                        && k.objek().objek().equals(i.kode())
                        && k.objek().tahun().filter(t -> t != tahun).isEmpty())
                .findFirst();
    }
}
