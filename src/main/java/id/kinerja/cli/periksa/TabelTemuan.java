package id.kinerja.cli.periksa;

import id.kinerja.kernel.FormatIndonesia;
import id.kinerja.pemeriksaan.HasilPeriksa;
import id.kinerja.pemeriksaan.HasilPeriksa.Ringkasan;
import id.kinerja.pemeriksaan.Tempat;
import id.kinerja.pemeriksaan.Temuan;
import id.kinerja.pemeriksaan.Tingkat;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Findings for people, the gravest first, then how much was checked. */
public final class TabelTemuan implements PenulisHasil {
    private static final int PALING_SEMPIT = 60;
    private static final int PALING_LEBAR = 120;
    private static final int INDEN = 5;
    private static final int LABEL = 12;

    private final PrintWriter keluar;
    private final int lebar;
    private final Set<Tingkat> terlihat;
    private boolean mulai = true;

    /** @param terlihat severities that are shown; of the others only their number is */
    public TabelTemuan(PrintWriter keluar, int lebar, Set<Tingkat> terlihat) {
        this.keluar = keluar;
        this.lebar = Math.clamp(lebar, PALING_SEMPIT, PALING_LEBAR);
        this.terlihat = Set.copyOf(terlihat);
    }

    @Override
    public void tulis(HasilBerkas hasil) {
        if (!mulai) {
            keluar.println();
            keluar.println();
        }
        mulai = false;
        keluar.println(PelipatBaris.tampak(hasil.dokumen()));
        keluar.println("─".repeat(lebar));
        switch (hasil) {
            case HasilBerkas.Terperiksa t -> {
                terperiksa(t.hasil());
                t.catatan().forEach(c -> lipat("Catatan: " + c, 0));
            }
            case HasilBerkas.TakTerbaca t -> lipat("Tidak dapat dibaca. " + t.galat(), 0);
            case HasilBerkas.Gagal g -> lipat(g.galat(), 0);
        }
        keluar.flush();
    }

    @Override
    public void selesai() {
        keluar.flush();
    }

    private void terperiksa(HasilPeriksa hasil) {
        int nomor = 1;
        for (Tingkat tingkat : Tingkat.values()) {
            List<Temuan> isi =
                    hasil.temuan().stream().filter(t -> t.tingkat() == tingkat).toList();
            if (isi.isEmpty()) {
                continue;
            }
            if (!terlihat.contains(tingkat)) {
                lipat(
                        tingkat.sebutan() + ": " + angka(isi.size())
                                + " temuan tidak ditampilkan. Tampilkan dengan pilihan --info.",
                        0);
                keluar.println();
                continue;
            }
            keluar.println(tingkat.sebutan().toUpperCase(Locale.ROOT) + " (" + angka(isi.size()) + ")");
            keluar.println();
            for (Temuan t : isi) {
                temuan(nomor++, t);
                keluar.println();
            }
        }
        if (hasil.temuan().isEmpty()) {
            lipat(
                    hasil.ringkasan().angkaDiperiksa() > 0
                            ? "Tidak ada temuan."
                            : "Tidak ada temuan, tetapi juga tidak ada angka yang dapat diperiksa: ini bukan bukti bahwa"
                                    + " dokumennya benar.",
                    0);
            keluar.println();
        }
        cakupan(hasil.ringkasan());
    }

    private void temuan(int nomor, Temuan t) {
        String kode = "[" + t.aturan() + "]";
        List<String> judul = PelipatBaris.lipat(t.tempat().sebutan(), lebar - INDEN - kode.length() - 2);
        int sela = lebar - INDEN - judul.getFirst().length() - kode.length();
        keluar.println(rata(nomor + ".") + judul.getFirst() + " ".repeat(Math.max(1, sela)) + kode);
        judul.stream().skip(1).forEach(b -> keluar.println(" ".repeat(INDEN) + b));
        butir("tercetak", t.tempat().tercetak());
        butir("seharusnya", t.seharusnya());
        butir("hitungan", t.hitungan());
        lipat(t.penjelasan(), INDEN);
        String label = "terkait";
        for (Tempat lain : t.terkait()) {
            butir(label, lain.sebutan() + (lain.tercetak().isBlank() ? "" : ": " + lain.tercetak()));
            label = "";
        }
    }

    private void butir(String label, String isi) {
        if (isi.isBlank()) {
            return;
        }
        String kini = label;
        for (String baris : PelipatBaris.lipat(isi, lebar - INDEN - LABEL)) {
            keluar.println(" ".repeat(INDEN) + kini + " ".repeat(LABEL - kini.length()) + baris);
            kini = "";
        }
    }

    private void cakupan(Ringkasan r) {
        lipat(
                angka(r.tabelDitemukan()) + " tabel ditemukan, " + angka(r.tabelDibaca()) + " dibaca; "
                        + angka(r.angkaDiperiksa()) + " angka diperiksa: " + angka(r.cocok()) + " cocok, "
                        + angka(r.tidakCocok()) + " tidak cocok, " + angka(r.tidakDapatDiuji())
                        + " tidak dapat diuji.",
                0);
    }

    private void lipat(String teks, int inden) {
        PelipatBaris.lipat(teks, lebar - inden).forEach(b -> keluar.println(" ".repeat(inden) + b));
    }

    private static String rata(String nomor) {
        return " ".repeat(Math.max(0, INDEN - 1 - nomor.length())) + nomor + " ";
    }

    private static String angka(long n) {
        return FormatIndonesia.persis(BigDecimal.valueOf(n));
    }
}
