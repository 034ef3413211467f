package id.kinerja.paket.periksa;

import id.kinerja.kernel.FormatIndonesia;
import id.kinerja.paket.JenisMasalah;
import id.kinerja.paket.Pencatat;
import id.kinerja.paket.Tempat;
import id.kinerja.paket.isi.Baris;
import id.kinerja.paket.isi.IsiPaket;
import java.math.BigDecimal;
import java.util.Optional;

/** Budget rows: blank ceilings, spending above the ceiling, parts that do not add up. */
final class PeriksaAnggaran {
    private static final BigDecimal SERATUS = BigDecimal.valueOf(100);

    private PeriksaAnggaran() {}

    static void periksa(IsiPaket isi, Pencatat pencatat) {
        for (Baris b : isi.baris("anggaran")) {
            Optional<BigDecimal> pagu = pagu(b);
            Optional<BigDecimal> realisasi = b.mungkinAngka("realisasi");
            String kode = b.tertulis("sub_kegiatan").orElse("");
            if (pagu.isEmpty()) {
                pencatat.catat(
                        JenisMasalah.PAGU_KOSONG,
                        Tempat.di("anggaran", b.nomor(), "pagu_murni"),
                        "Pagu sub kegiatan " + kode + " kosong; kosong bukan nol, jadi serapannya tidak dihitung.",
                        "Isi pagu_murni atau pagu_perubahan. Bila memang nol, tulis 0.");
            }
            melebihi(b, kode, pagu, realisasi, pencatat);
            b.mungkinAngka("fisik")
                    .filter(f -> f.compareTo(SERATUS) > 0)
                    .ifPresent(f -> pencatat.catat(
                            JenisMasalah.FISIK_LEBIH_SERATUS,
                            Tempat.di("anggaran", b.nomor(), "fisik"),
                            "Realisasi fisik " + FormatIndonesia.persis(f) + "% melebihi 100%.",
                            "Periksa angkanya; 9.954 mungkin maksudnya 99,54."));
            rincian(b, "pagu", pagu, pencatat);
            rincian(b, "realisasi", realisasi, pencatat);
        }
    }

    /** The revised ceiling, or else the original one. */
    static Optional<BigDecimal> pagu(Baris b) {
        return b.mungkinAngka("pagu_perubahan").or(() -> b.mungkinAngka("pagu_murni"));
    }

    private static void melebihi(
            Baris b, String kode, Optional<BigDecimal> pagu, Optional<BigDecimal> realisasi, Pencatat pencatat) {
        if (pagu.isPresent() && realisasi.isPresent() && realisasi.get().compareTo(pagu.get()) > 0) {
            pencatat.catat(
                    JenisMasalah.REALISASI_MELEBIHI_PAGU,
                    Tempat.di("anggaran", b.nomor(), "realisasi"),
                    "Realisasi sub kegiatan " + kode + " " + FormatIndonesia.rupiah(realisasi.get())
                            + " melebihi pagunya " + FormatIndonesia.rupiah(pagu.get()) + ".",
                    "Periksa kedua angka; belanja tidak boleh melampaui pagu.");
        }
    }

    private static void rincian(Baris b, String ukuran, Optional<BigDecimal> jumlah, Pencatat pencatat) {
        Optional<BigDecimal> operasi = b.mungkinAngka(ukuran + "_operasi");
        Optional<BigDecimal> modal = b.mungkinAngka(ukuran + "_modal");
        if (jumlah.isEmpty() || operasi.isEmpty() || modal.isEmpty()) {
            return;
        }
        BigDecimal rinci = operasi.get().add(modal.get());
        if (rinci.compareTo(jumlah.get()) != 0) {
            pencatat.catat(
                    JenisMasalah.RINCIAN_TIDAK_SAMA,
                    Tempat.di("anggaran", b.nomor(), ukuran + "_operasi"),
                    "Belanja operasi ditambah belanja modal " + FormatIndonesia.rupiah(rinci) + ", sedangkan " + ukuran
                            + " " + FormatIndonesia.rupiah(jumlah.get()) + "; selisih "
                            + FormatIndonesia.rupiah(rinci.subtract(jumlah.get())) + ".",
                    "Betulkan salah satu angkanya.");
        }
    }
}
