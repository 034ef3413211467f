package id.kinerja.pemeriksaan.aturan.jumlah;

import id.kinerja.kernel.FormatIndonesia;
import id.kinerja.pemeriksaan.Aturan;
import id.kinerja.pemeriksaan.Jenis;
import id.kinerja.pemeriksaan.Pencatat;
import id.kinerja.pemeriksaan.PenjelasanAturan;
import id.kinerja.pemeriksaan.Tempat;
import id.kinerja.pemeriksaan.Temuan;
import id.kinerja.pemeriksaan.Tingkat;
import id.kinerja.pemeriksaan.telaah.Kolom;
import id.kinerja.pemeriksaan.telaah.PohonCetak;
import id.kinerja.pemeriksaan.telaah.PohonCetak.Simpul;
import id.kinerja.pemeriksaan.telaah.Telaah;
import java.util.stream.Stream;

/**
 * Each kegiatan stands under the row of its own programme: where a programme would add up without a child, and the total with that
 * child beside the programmes, the row of the child's programme is missing.
 *
 * @dasar Permendagri 90/2019
 */
public final class ProgramAdaUntukSetiapKegiatan implements Aturan {
    private static final String KODE = "JUMLAH-02";

    @Override
    public PenjelasanAturan penjelasan() {
        return new PenjelasanAturan(
                KODE,
                Jenis.KURANG,
                "Setiap kegiatan berada di bawah baris programnya",
                "Baris program suatu kegiatan tidak ada, sehingga kegiatan itu tercetak di bawah program lain.",
                "Jumlah program tidak sama dengan jumlah anggaran, dan satu program hilang dari laporan.",
                "jumlah kegiatan = program; jumlah program = jumlah anggaran",
                "Tambahkan baris program yang hilang di atas kegiatan tersebut.",
                """
                Tabel 2.3
                Alokasi Anggaran Tahun 2023

                No\tProgram/Kegiatan\tAnggaran
                I\tPROGRAM PEMBERDAYAAN SOSIAL\t50.000.000
                \tPengembangan Potensi\t50.000.000
                \tPengumpulan Sumbangan\t20.000.000
                \tPeningkatan Kemampuan\t30.000.000
                II\tPROGRAM REHABILITASI SOSIAL\t40.000.000
                \tRehabilitasi Dasar\t40.000.000
                \tPenyediaan Permakanan\t25.000.000
                \tPenyediaan Sandang\t15.000.000
                \tPemeliharaan Taman Makam\t15.000.000
                \tPemeliharaan Rutin\t10.000.000
                \tPengamanan\t5.000.000
                \tTOTAL\t105.000.000
                """,
                """
                Tabel 2.3
                Alokasi Anggaran Tahun 2023

                No\tProgram/Kegiatan\tAnggaran
                I\tPROGRAM PEMBERDAYAAN SOSIAL\t50.000.000
                \tPengembangan Potensi\t50.000.000
                \tPengumpulan Sumbangan\t20.000.000
                \tPeningkatan Kemampuan\t30.000.000
                II\tPROGRAM REHABILITASI SOSIAL\t40.000.000
                \tRehabilitasi Dasar\t40.000.000
                \tPenyediaan Permakanan\t25.000.000
                \tPenyediaan Sandang\t15.000.000
                III\tPROGRAM TAMAN MAKAM PAHLAWAN\t15.000.000
                \tPemeliharaan Taman Makam\t15.000.000
                \tPemeliharaan Rutin\t10.000.000
                \tPengamanan\t5.000.000
                \tTOTAL\t105.000.000
                """);
    }

    @Override
    public void periksa(Telaah telaah, Pencatat catat) {
        for (PohonCetak pohon : telaah.pohon()) {
            NeracaPohon neraca = new NeracaPohon(pohon);
            Kolom k = pohon.uang().getFirst();
            pohon.akar()
                    .forEach(induk ->
                            neraca.salahTempat(induk).ifPresent(a -> catat.temuan(temuan(neraca, induk, a, k))));
        }
    }

    private static Temuan temuan(NeracaPohon neraca, Simpul induk, Simpul anak, Kolom k) {
        String nilai = neraca.nilai(anak, k).map(FormatIndonesia::persis).orElse("");
        return new Temuan(
                KODE,
                Jenis.KURANG,
                Tingkat.WARNING,
                new Tempat(anak.baris().letak(), neraca.tabel().sebutan(), k.sebutan(), "(baris program tidak ada)"),
                "baris program di atas " + neraca.nama(anak) + ", " + nilai,
                neraca.penjumlahan(induk, k),
                neraca.nama(anak) + " tercetak di bawah " + neraca.nama(induk)
                        + ". Tanpa baris ini program tersebut cocok, dan jumlah seluruhnya cocok bila " + nilai
                        + " berdiri sebagai program sendiri; baris programnya hilang.",
                Stream.concat(Stream.of(induk.baris().sel(k.nomor())), neraca.selTotal(k).stream())
                        .map(s -> Tempat.sel(neraca.tabel(), s))
                        .toList());
    }
}
