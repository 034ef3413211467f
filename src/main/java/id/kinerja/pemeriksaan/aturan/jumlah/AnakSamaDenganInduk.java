package id.kinerja.pemeriksaan.aturan.jumlah;

import id.kinerja.kernel.FormatIndonesia;
import id.kinerja.pemeriksaan.Aturan;
import id.kinerja.pemeriksaan.Jenis;
import id.kinerja.pemeriksaan.Pencatat;
import id.kinerja.pemeriksaan.Pencatat.Uji;
import id.kinerja.pemeriksaan.PenjelasanAturan;
import id.kinerja.pemeriksaan.Tempat;
import id.kinerja.pemeriksaan.Temuan;
import id.kinerja.pemeriksaan.Tingkat;
import id.kinerja.pemeriksaan.telaah.Kolom;
import id.kinerja.pemeriksaan.telaah.PohonCetak;
import id.kinerja.pemeriksaan.telaah.PohonCetak.Simpul;
import id.kinerja.pemeriksaan.telaah.SatuDigit;
import id.kinerja.pemeriksaan.telaah.Sel;
import id.kinerja.pemeriksaan.telaah.Telaah;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A programme is the sum of its kegiatan and a kegiatan that of its sub kegiatan, in every column of money. Which side is wrong is
 * worked out before it is said: a parent that fits into the total above it is right, so that a row below is missing or wrong.
 *
 * @dasar Permendagri 90/2019, program, kegiatan, sub kegiatan
 */
public final class AnakSamaDenganInduk implements Aturan {
    private static final String KODE = "JUMLAH-01";

    @Override
    public PenjelasanAturan penjelasan() {
        return new PenjelasanAturan(
                KODE,
                Jenis.JUMLAH,
                "Anggaran dan realisasi induk sama dengan jumlah baris di bawahnya",
                "Jumlah kegiatan tidak sama dengan programnya, atau jumlah sub kegiatan tidak sama dengan kegiatannya.",
                "Ada baris yang hilang atau salah ketik, sehingga angka rupiah laporan tidak dapat dicocokkan dengan DPA dan laporan keuangan.",
                "jumlah baris anak = baris induk, untuk setiap kolom rupiah",
                "Cari baris yang hilang atau keliru dengan DPA, lalu hitung ulang induk dan persentasenya.",
                """
                Tabel 3.7
                Realisasi Anggaran Tahun 2023

                Kode\tProgram/Kegiatan\tAnggaran (Rp)\tRealisasi (Rp)
                1\tProgram Pemberdayaan Sosial\t60.000.000\t50.000.000
                1.1\tPengumpulan Sumbangan\t20.000.000\t20.000.000
                1.2\tPengembangan Potensi\t40.000.000\t31.000.000
                2\tProgram Rehabilitasi Sosial\t30.000.000\t20.000.000
                2.1\tRehabilitasi Dasar\t30.000.000\t20.000.000
                """,
                """
                Tabel 3.7
                Realisasi Anggaran Tahun 2023

                Kode\tProgram/Kegiatan\tAnggaran (Rp)\tRealisasi (Rp)
                1\tProgram Pemberdayaan Sosial\t60.000.000\t51.000.000
                1.1\tPengumpulan Sumbangan\t20.000.000\t20.000.000
                1.2\tPengembangan Potensi\t40.000.000\t31.000.000
                2\tProgram Rehabilitasi Sosial\t30.000.000\t20.000.000
                2.1\tRehabilitasi Dasar\t30.000.000\t20.000.000
                """);
    }

    @Override
    public void periksa(Telaah telaah, Pencatat catat) {
        for (PohonCetak pohon : telaah.pohon()) {
            NeracaPohon neraca = new NeracaPohon(pohon);
            if (!neraca.terpercaya()) {
                continue;
            }
            pohon.semua()
                    .filter(s -> !s.anak().isEmpty())
                    .forEach(s -> pohon.uang().forEach(k -> induk(neraca, s, k, catat)));
        }
    }

    private static void induk(NeracaPohon neraca, Simpul induk, Kolom k, Pencatat catat) {
        Optional<BigDecimal> tercetak = neraca.nilai(induk, k);
        Optional<BigDecimal> jumlah = neraca.jumlahAnak(induk, k);
        if (tercetak.isEmpty() || jumlah.isEmpty()) {
            return;
        }
        boolean cocok = tercetak.get().compareTo(jumlah.get()) == 0;
        List<Sel> sel = new ArrayList<>();
        sel.add(induk.baris().sel(k.nomor()));
        induk.anak().forEach(a -> sel.add(a.baris().sel(k.nomor())));
        sel.stream().filter(s -> s.angka().isPresent()).forEach(s -> catat.uji(s, cocok ? Uji.COCOK : Uji.TIDAK_COCOK));
        if (cocok || neraca.salahTempat(induk).isPresent() || neraca.dijelaskanAnak(induk, k)) {
            return;
        }
        catat.temuan(temuan(neraca, induk, k, tercetak.get(), jumlah.get()));
    }

    private static Temuan temuan(NeracaPohon neraca, Simpul induk, Kolom k, BigDecimal tercetak, BigDecimal jumlah) {
        BigDecimal selisih = tercetak.subtract(jumlah);
        String nama = neraca.nama(induk);
        String dasar = k.sebutan() + " " + nama + " tercetak " + FormatIndonesia.persis(tercetak) + ", sedangkan "
                + induk.anak().size() + " baris di bawahnya berjumlah " + FormatIndonesia.persis(jumlah) + " (selisih "
                + FormatIndonesia.persis(selisih.abs()) + ").";
        Tempat tempat = Tempat.sel(neraca.tabel(), induk.baris().sel(k.nomor()));
        String hitungan = neraca.penjumlahan(induk, k) + " = " + FormatIndonesia.persis(jumlah);
        Optional<Simpul> anakKeliru = neraca.anakKeliru(induk, k, selisih);
        if (anakKeliru.isPresent()) {
            Sel sel = anakKeliru.get().baris().sel(k.nomor());
            BigDecimal benar = neraca.nilai(anakKeliru.get(), k).orElseThrow().add(selisih);
            return new Temuan(
                    KODE,
                    Jenis.JUMLAH,
                    Tingkat.ERROR,
                    tempat,
                    "angka " + neraca.nama(anakKeliru.get()) + " " + FormatIndonesia.persis(benar),
                    hitungan,
                    dasar + " Persentase baris " + neraca.nama(anakKeliru.get()) + " cocok bila angkanya "
                            + FormatIndonesia.persis(benar) + ", jadi baris itu yang perlu diperiksa.",
                    List.of(Tempat.sel(neraca.tabel(), sel)));
        }
        if (neraca.cocokKeAtas(induk, k)) {
            return new Temuan(
                    KODE,
                    Jenis.JUMLAH,
                    Tingkat.ERROR,
                    tempat,
                    "baris di bawahnya: ada yang hilang atau keliru sebesar " + FormatIndonesia.persis(selisih.abs()),
                    hitungan,
                    dasar + " Angka induk cocok dengan jumlah di atasnya, jadi yang perlu diperiksa baris di bawahnya.",
                    List.of());
        }
        return new Temuan(
                KODE,
                Jenis.JUMLAH,
                Tingkat.ERROR,
                tempat,
                FormatIndonesia.persis(jumlah),
                hitungan,
                dasar
                        + SatuDigit.jelaskan(tercetak, jumlah)
                                .map(d -> " Kemungkinan " + d + ".")
                                .orElse(""),
                List.of());
    }
}
