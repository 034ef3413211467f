package id.kinerja.pemantauan.aturan;

import id.kinerja.anggaran.Kaitan;
import id.kinerja.datatahun.Setelan;
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
import id.kinerja.pengukuran.UkurAnggaran;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What money is spent on serves a sasaran. */
public final class SubKegiatanBersasaran implements AturanData {
    private static final PenjelasanAturan PENJELASAN = new PenjelasanAturan(
            "DATA-05",
            Jenis.KURANG,
            "Setiap sub kegiatan terkait dengan sasaran yang didukungnya",
            "Sub kegiatan mempunyai anggaran, tetapi tidak satu pun peta kaitan menghubungkannya dengan sasaran atau indikator.",
            "Tidak dapat ditunjukkan hasil apa yang dibeli anggarannya, dan efisiensi sasaran dihitung tanpa anggaran itu.",
            "PermenPAN-RB 53/2014: analisis program dan kegiatan yang menunjang keberhasilan atau kegagalan",
            "Tambahkan kaitannya pada tabel kaitan: sub kegiatan itu sendiri, atau kegiatan atau program di atasnya.",
            """
                sub_kegiatan
                kode\tnama
                1.06.04.2.01.0001\tPenyediaan Permakanan
                1.06.04.2.01.0002\tPenyediaan Sandang

                anggaran
                sub_kegiatan\ttahun\tpagu_murni\trealisasi
                1.06.04.2.01.0001\t2024\t100000000\t95000000
                1.06.04.2.01.0002\t2024\t50000000\t49000000

                kaitan
                peta\tsasaran\tobjek\tdasar_kaitan
                renstra\t1.1\t1.06.04.2.01.0001\tRenstra, Tabel 6.1
                """,
            """
                sub_kegiatan
                kode\tnama
                1.06.04.2.01.0001\tPenyediaan Permakanan
                1.06.04.2.01.0002\tPenyediaan Sandang

                anggaran
                sub_kegiatan\ttahun\tpagu_murni\trealisasi
                1.06.04.2.01.0001\t2024\t100000000\t95000000
                1.06.04.2.01.0002\t2024\t50000000\t49000000

                kaitan
                peta\tsasaran\tobjek\tdasar_kaitan
                renstra\t1.1\t1.06.04\tRenstra, Tabel 6.1
                """);

    @Override
    public PenjelasanAturan penjelasan() {
        return PENJELASAN;
    }

    private static final int DISEBUT = 5;
    /** The programme every agency has for its own running: it serves all sasaran and is seldom linked to one. */
    private static final Pattern PENUNJANG = Pattern.compile("[\\dX]\\.[\\dX]{2}\\.01");

    @Override
    public Stream<TemuanData> periksa(Pengukuran ukur) {
        List<KodeProgram> terkait = terkait(ukur);
        return ukur.anggaran().anak().stream().flatMap(program -> program(ukur, program, terkait).stream());
    }

    private static List<KodeProgram> terkait(Pengukuran ukur) {
        Setelan s = ukur.data().setelan();
        List<String> dipakai = List.of(
                s.petaRenstra(), s.petaEfisiensi(), s.petaAnggaranSasaran(), s.petaMenunjang(), s.petaLampiran());
        return ukur.data().kaitan().stream()
                .filter(k -> dipakai.contains(k.peta()))
                .map(Kaitan::objek)
                .distinct()
                .toList();
    }

    /** One finding for each programme: who forgot the programme forgot all below it. */
    private static Optional<TemuanData> program(Pengukuran ukur, KodeProgram program, List<KodeProgram> terkait) {
        List<KodeProgram> daun = ukur.anggaran().semua().stream()
                .filter(k -> k.tingkat() == TingkatAnggaran.SUB_KEGIATAN && k.dibawah(program))
                .toList();
        List<KodeProgram> lepas = daun.stream()
                .filter(k -> terkait.stream().noneMatch(t -> k.equals(t) || k.dibawah(t)))
                .toList();
        return lepas.isEmpty() ? Optional.empty() : Optional.of(temuan(ukur, program, lepas, daun.size()));
    }

    private static TemuanData temuan(Pengukuran ukur, KodeProgram program, List<KodeProgram> lepas, int semua) {
        UkurAnggaran anggaran = ukur.anggaran();
        int lain = lepas.size() - DISEBUT;
        String disebut = lepas.size() == semua
                ? "seluruh " + FormatIndonesia.cacah(semua) + " sub kegiatannya"
                : lepas.stream()
                                .limit(DISEBUT)
                                .map(k -> k + " " + anggaran.nama(k))
                                .collect(Collectors.joining("; "))
                        + (lain > 0 ? "; dan " + lain + " sub kegiatan lain" : "");
        return TemuanData.dari(
                PENJELASAN,
                PENUNJANG.matcher(program.nilai()).matches() ? Tingkat.INFO : Tingkat.WARNING,
                Pokok.anggaran(program, anggaran.nama(program), Alamat.dari("pagu", program.nilai())),
                "kaitan",
                "",
                "Pada " + anggaran.nama(program) + ", yang belum terkait dengan sasaran: " + disebut + ".");
    }
}
