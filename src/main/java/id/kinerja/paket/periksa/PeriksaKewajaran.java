package id.kinerja.paket.periksa;

import id.kinerja.kernel.FormatIndonesia;
import id.kinerja.kernel.Hasil;
import id.kinerja.kernel.JenisSatuan;
import id.kinerja.kernel.Presisi;
import id.kinerja.kernel.Satuan;
import id.kinerja.paket.JenisMasalah;
import id.kinerja.paket.Pencatat;
import id.kinerja.paket.Tempat;
import id.kinerja.paket.isi.Baris;
import id.kinerja.paket.isi.IsiPaket;
import id.kinerja.paket.isi.TargetBerlaku;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Realisations that can be read but hardly be meant: far from their target, or not what their own parts give. */
final class PeriksaKewajaran {
    private static final BigDecimal SEPULUH = BigDecimal.TEN;
    /** Largest power of ten a rate is stated by: per 1.000.000. */
    private static final int PANGKAT_TERBESAR = 6;

    private PeriksaKewajaran() {}

    static void periksa(IsiPaket isi, Pencatat pencatat) {
        Map<String, Baris> target = new HashMap<>();
        TargetBerlaku berlaku = new TargetBerlaku(isi);
        isi.baris("target").stream().filter(berlaku::berlaku).forEach(t -> target.putIfAbsent(masa(t), t));
        for (Baris b : isi.baris("realisasi")) {
            b.mungkinAngka("realisasi").ifPresent(r -> {
                Optional.ofNullable(target.get(masa(b))).ifPresent(t -> jauh(b, r, t, isi, pencatat));
                hasilBagi(b, r, isi, pencatat);
            });
        }
    }

    private static String masa(Baris b) {
        return b.tertulis("indikator").orElse("") + "|" + b.tertulis("tahun").orElse("") + "|"
                + b.tertulis("triwulan").orElse("");
    }

    private static void jauh(Baris b, BigDecimal realisasi, Baris barisTarget, IsiPaket isi, Pencatat pencatat) {
        Optional<Satuan> satuan = isi.satuan(b);
        if (realisasi.signum() <= 0
                || satuan.isEmpty()
                || !satuan.equals(isi.satuan(barisTarget))
                || !(barisTarget.mungkin("target", Hasil.class).orElse(null) instanceof Hasil.Angka(BigDecimal target))
                || target.signum() <= 0) {
            return;
        }
        boolean terlaluBesar = realisasi.compareTo(target.multiply(SEPULUH)) > 0;
        if (terlaluBesar || realisasi.multiply(SEPULUH).compareTo(target) < 0) {
            pencatat.catat(
                    JenisMasalah.REALISASI_JAUH_DARI_TARGET,
                    Tempat.di("realisasi", b.nomor(), "realisasi"),
                    "Realisasi " + hal(b) + " " + FormatIndonesia.persis(realisasi)
                            + (terlaluBesar ? " lebih dari 10 kali" : " kurang dari sepersepuluh") + " targetnya "
                            + FormatIndonesia.persis(target) + " (target, baris " + barisTarget.nomor() + ").",
                    "Mungkin salah tanda desimal; periksa kedua angka dan satuannya.");
        }
    }

    private static void hasilBagi(Baris b, BigDecimal realisasi, IsiPaket isi, Pencatat pencatat) {
        Optional<BigDecimal> pembilang = b.mungkinAngka("pembilang");
        Optional<BigDecimal> penyebut = b.mungkinAngka("penyebut").filter(p -> p.signum() > 0);
        Optional<Satuan> satuan = isi.satuan(b);
        if (pembilang.isEmpty() || penyebut.isEmpty() || satuan.isEmpty()) {
            return;
        }
        boolean persen = satuan.get().jenis() == JenisSatuan.PERSEN;
        BigDecimal nisbah = pembilang.get().divide(penyebut.get(), Presisi.PENUH);
        if (!(persen ? sama(nisbah, realisasi, 2) : salahSatu(nisbah, pembilang.get(), realisasi))) {
            int desimal = Math.max(2, realisasi.scale());
            pencatat.catat(
                    JenisMasalah.HASIL_BAGI_TIDAK_SAMA,
                    Tempat.di("realisasi", b.nomor(), "realisasi"),
                    "Realisasi " + hal(b) + " tertulis " + FormatIndonesia.persis(realisasi) + ", sedangkan pembilang "
                            + FormatIndonesia.persis(pembilang.get()) + " dibagi penyebut "
                            + FormatIndonesia.persis(penyebut.get()) + " menghasilkan "
                            + FormatIndonesia.angka(persen ? nisbah.scaleByPowerOfTen(2) : nisbah, desimal)
                            + (persen ? "%." : "."),
                    "Betulkan salah satunya. Laporan memakai kolom realisasi.");
        }
    }

    /** Rounded to the decimals the realisation is written with. */
    private static boolean sama(BigDecimal nisbah, BigDecimal realisasi, int pangkat) {
        return nisbah.scaleByPowerOfTen(pangkat)
                        .setScale(Math.max(0, realisasi.scale()), RoundingMode.HALF_UP)
                        .compareTo(realisasi)
                == 0;
    }

    /** What is not a percentage may be a ratio, a rate per power of ten, or the count itself. */
    private static boolean salahSatu(BigDecimal nisbah, BigDecimal pembilang, BigDecimal realisasi) {
        for (int pangkat = 0; pangkat <= PANGKAT_TERBESAR; pangkat++) {
            if (sama(nisbah, realisasi, pangkat)) {
                return true;
            }
        }
        return pembilang.compareTo(realisasi) == 0;
    }

    private static String hal(Baris b) {
        return "indikator " + b.mungkinTeks("indikator").orElse("") + " tahun "
                + b.tertulis("tahun").orElse("")
                + b.triwulan("triwulan").map(t -> " triwulan " + t).orElse("");
    }
}
