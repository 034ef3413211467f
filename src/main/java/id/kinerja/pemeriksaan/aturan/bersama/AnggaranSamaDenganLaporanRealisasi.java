package id.kinerja.pemeriksaan.aturan.bersama;

import id.kinerja.kernel.FormatIndonesia;
import id.kinerja.pemeriksaan.AturanBersama;
import id.kinerja.pemeriksaan.Jenis;
import id.kinerja.pemeriksaan.PenjelasanAturan;
import id.kinerja.pemeriksaan.Tempat;
import id.kinerja.pemeriksaan.Temuan;
import id.kinerja.pemeriksaan.Tingkat;
import id.kinerja.pemeriksaan.dosir.BerkasDosir;
import id.kinerja.pemeriksaan.dosir.Dosir;
import id.kinerja.pemeriksaan.dosir.JenisBerkas;
import id.kinerja.pemeriksaan.dosir.LaporanRealisasi;
import id.kinerja.pemeriksaan.dosir.PosAnggaran;
import id.kinerja.pemeriksaan.telaah.Fakta.Ukuran;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The report on performance prints the money that the report on the budget proves. */
public final class AnggaranSamaDenganLaporanRealisasi implements AturanBersama {
    private static final String KODE = "BERSAMA-03";
    /** When most differs, the two are of different stages of the budget, and that is one thing to say. */
    private static final int TERLALU_BANYAK = 4;

    @Override
    public PenjelasanAturan penjelasan() {
        return new PenjelasanAturan(
                KODE,
                Jenis.ANTARTABEL,
                "Anggaran dan realisasi LKjIP sama dengan laporan realisasi anggaran",
                "Pagu atau realisasi program, kegiatan, sub kegiatan, atau jumlahnya di LKjIP berbeda dari laporan realisasi anggaran atau ekspor SIPD tahun yang sama.",
                "Serapan dan efisiensi dihitung dari angka yang tidak dapat dibuktikan dengan laporan keuangan.",
                "laporan realisasi anggaran adalah bukti angka keuangan; PermenPAN-RB 53/2014: realisasi anggaran dilaporkan sesuai dokumen anggaran",
                "Cocokkan kode dan tahap anggarannya (murni atau perubahan), lalu pakai angka laporan realisasi anggaran.",
                """
                === lkjip.txt
                LAPORAN KINERJA DINAS CONTOH
                TAHUN 2023

                Tabel 3.7
                Realisasi Anggaran Tahun 2023

                Kode\tProgram/Kegiatan\tAnggaran (Rp)\tRealisasi (Rp)
                1.06.02\tProgram Pemberdayaan Sosial\t60.000.000\t51.000.000
                1.06.04\tProgram Rehabilitasi Sosial\t30.000.000\t28.000.000

                === lra.txt
                LAPORAN REALISASI ANGGARAN
                TAHUN ANGGARAN 2023

                Kode\tUraian\tAnggaran\tRealisasi
                1.06.02\tPROGRAM PEMBERDAYAAN SOSIAL\t60.000.000,00\t51.000.000,00
                1.06.04\tPROGRAM REHABILITASI SOSIAL\t30.000.000,00\t20.800.000,00
                """,
                """
                === lkjip.txt
                LAPORAN KINERJA DINAS CONTOH
                TAHUN 2023

                Tabel 3.7
                Realisasi Anggaran Tahun 2023

                Kode\tProgram/Kegiatan\tAnggaran (Rp)\tRealisasi (Rp)
                1.06.02\tProgram Pemberdayaan Sosial\t60.000.000\t51.000.000
                1.06.04\tProgram Rehabilitasi Sosial\t30.000.000\t28.000.000

                === lra.txt
                LAPORAN REALISASI ANGGARAN
                TAHUN ANGGARAN 2023

                Kode\tUraian\tAnggaran\tRealisasi
                1.06.02\tPROGRAM PEMBERDAYAAN SOSIAL\t60.000.000,00\t51.000.000,00
                1.06.04\tPROGRAM REHABILITASI SOSIAL\t30.000.000,00\t28.000.000,00
                """);
    }

    @Override
    public Map<Integer, List<Temuan>> periksa(Dosir dosir) {
        Map<Integer, List<Temuan>> hasil = new TreeMap<>();
        Optional<BerkasDosir> lkjip = dosir.laporan();
        if (lkjip.isPresent()) {
            List<Temuan> temuan = new ArrayList<>();
            for (BerkasDosir b : dosir.seTahun(JenisBerkas.REALISASI_ANGGARAN)) {
                LaporanRealisasi lra = LaporanRealisasi.dari(b);
                for (Ukuran u : List.of(Ukuran.PAGU, Ukuran.REALISASI_ANGGARAN)) {
                    if (u == Ukuran.PAGU || !lra.sementara()) {
                        bandingkan(new PembandingAnggaran(lkjip.get().telaah(), lra, u), temuan);
                    }
                }
            }
            hasil.put(lkjip.get().nomor(), temuan);
        }
        return hasil;
    }

    private static void bandingkan(PembandingAnggaran banding, List<Temuan> hasil) {
        List<PembandingAnggaran.Beda> beda = banding.beda();
        if (beda.size() >= TERLALU_BANYAK && beda.size() * 2 > banding.dibandingkan()) {
            hasil.add(tahapLain(banding, beda));
        } else {
            banding.sebab(beda).forEach(s -> hasil.add(temuan(banding, s)));
        }
    }

    private static Temuan temuan(PembandingAnggaran banding, List<PembandingAnggaran.Beda> sebab) {
        PembandingAnggaran.Beda b = sebab.getFirst();
        return new Temuan(
                KODE,
                Jenis.ANTARTABEL,
                Tingkat.WARNING,
                b.tempat(),
                FormatIndonesia.persis(b.menurutLra()) + " menurut " + banding.namaLra(),
                "",
                b.sebutan() + " tercetak " + b.tempat().tercetak() + satuan(b.nol()) + ", sedangkan "
                        + banding.namaLra() + " " + mencetak(b.pos()) + " " + FormatIndonesia.persis(b.diLra())
                        + "; selisihnya "
                        + FormatIndonesia.persis(
                                b.selisih().movePointRight(b.nol()).abs()) + "."
                        + (sebab.size() > 1 ? " Selisih ini juga terdapat di tempat yang terkait." : ""),
                terkait(sebab));
    }

    private static String satuan(int nol) {
        return switch (nol) {
            case 3 -> " (ribu rupiah)";
            case 6 -> " (juta rupiah)";
            case 9 -> " (miliar rupiah)";
            default -> "";
        };
    }

    private static String mencetak(PosAnggaran pos) {
        Tempat t = pos.tempat();
        String tempat = new Tempat(t.letak(), t.tabel(), "", "").sebutan();
        return switch (pos.asal()) {
            case TERCETAK -> "(" + tempat + ") mencetak";
            case DIJUMLAHKAN -> "(mulai " + tempat + ") berjumlah";
        };
    }

    private static Temuan tahapLain(PembandingAnggaran banding, List<PembandingAnggaran.Beda> beda) {
        return new Temuan(
                KODE,
                Jenis.ANTARTABEL,
                Tingkat.WARNING,
                beda.getFirst().tempat(),
                "",
                "",
                beda.size() + " dari " + banding.dibandingkan() + " angka " + banding.hal()
                        + " yang dibandingkan berbeda dari "
                        + banding.namaLra()
                        + "; periksa apakah keduanya dari tahap anggaran (murni atau perubahan) dan tanggal yang sama.",
                terkait(beda));
    }

    private static List<Tempat> terkait(List<PembandingAnggaran.Beda> beda) {
        return beda.stream()
                .skip(1)
                .map(PembandingAnggaran.Beda::tempat)
                .distinct()
                .toList();
    }
}
