package id.kinerja.paket.periksa;

import id.kinerja.kernel.Hasil;
import id.kinerja.paket.JenisMasalah;
import id.kinerja.paket.Pencatat;
import id.kinerja.paket.Tempat;
import id.kinerja.paket.isi.Baris;
import id.kinerja.paket.isi.IsiPaket;
import id.kinerja.paket.isi.TargetBerlaku;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Targets: exactly one governs, none is zero unnoticed, ranges where the direction asks for them. */
final class PeriksaTarget {
    private PeriksaTarget() {}

    static void periksa(IsiPaket isi, Pencatat pencatat) {
        new TargetBerlaku(isi).kelompok().forEach(k -> berlaku(k, pencatat));
        for (Baris b : isi.baris("target")) {
            Optional<Hasil> target = b.mungkin("target", Hasil.class);
            target.ifPresent(t -> bentuk(b, t, isi, pencatat));
            if (target.isPresent() && target.get() instanceof Hasil.Angka(BigDecimal nilai) && nilai.signum() == 0) {
                pencatat.catat(
                        JenisMasalah.TARGET_NOL,
                        Tempat.di("target", b.nomor(), "target"),
                        "Target indikator " + b.mungkinTeks("indikator").orElse("") + " tahun "
                                + b.tertulis("tahun").orElse("") + " adalah nol; capaiannya tidak dapat dibagi nol.",
                        "Pastikan targetnya memang nol. Bila belum ditetapkan, hapus barisnya. Cara menghitungnya"
                                + " diatur setelan target_nol.");
            }
        }
    }

    private static void berlaku(List<Baris> sekelompok, Pencatat pencatat) {
        List<Baris> bertanda = sekelompok.stream().filter(b -> b.ya("berlaku")).toList();
        Baris pertama = sekelompok.getFirst();
        String hal = "indikator " + pertama.mungkinTeks("indikator").orElse("") + " tahun "
                + pertama.tertulis("tahun").orElse("")
                + pertama.triwulan("triwulan").map(t -> " triwulan " + t).orElse("");
        if (bertanda.size() > 1) {
            pencatat.catat(
                    JenisMasalah.TARGET_BERLAKU_GANDA,
                    Tempat.di("target", bertanda.get(1).nomor(), "berlaku"),
                    "Lebih dari satu target berlaku untuk " + hal + ": " + baris(bertanda) + ".",
                    "Tandai ya hanya pada satu baris.");
        } else if (bertanda.isEmpty() && sekelompok.size() > 1) {
            pencatat.catat(
                    JenisMasalah.TARGET_BERLAKU_TIDAK_ADA,
                    Tempat.di("target", pertama.nomor(), "berlaku"),
                    "Ada " + sekelompok.size() + " target untuk " + hal + " (" + baris(sekelompok)
                            + "), tetapi tidak satu pun ditandai berlaku.",
                    "Tandai ya pada kolom berlaku di baris yang menjadi dasar pengukuran.");
        }
    }

    private static String baris(List<Baris> daftar) {
        return daftar.stream()
                .map(b -> "baris " + b.nomor() + " (" + b.mungkinTeks("dokumen").orElse("?") + ")")
                .collect(Collectors.joining(", "));
    }

    private static void bentuk(Baris b, Hasil target, IsiPaket isi, Pencatat pencatat) {
        Optional<String> arah =
                b.mungkinTeks("indikator").flatMap(isi::indikator).flatMap(i -> i.mungkinTeks("arah"));
        boolean perluRentang = arah.filter(a -> a.startsWith("rentang")).isPresent();
        if (arah.isPresent() && perluRentang != (target instanceof Hasil.Rentang)) {
            pencatat.catat(
                    JenisMasalah.TARGET_BUKAN_RENTANG,
                    Tempat.di("target", b.nomor(), "target"),
                    "Indikator " + b.teks("indikator") + " berarah " + arah.get() + ", tetapi targetnya "
                            + (perluRentang ? "bukan rentang." : "rentang."),
                    perluRentang
                            ? "Tulis target sebagai rentang, misalnya 80–90, atau ubah arah indikatornya."
                            : "Tulis satu angka, atau ubah arah indikatornya menjadi rentang-naik atau rentang-turun.");
        }
    }
}
