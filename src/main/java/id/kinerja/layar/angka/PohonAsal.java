package id.kinerja.layar.angka;

import id.kinerja.kernel.Hitungan;
import id.kinerja.kernel.StatusFakta;
import id.kinerja.kernel.Sumber;
import id.kinerja.layar.AngkaLayar;
import id.kinerja.layar.angka.IsiAngka.Cabang;
import id.kinerja.tampilan.TautAngka;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;

/**
 * The tree of operands as far as one page can hold it: nearest to the number first, what does not fit is left to the page of its
 * parent.
 */
final class PohonAsal {
    /** Operands of the number itself on one page. */
    static final int SEHALAMAN = 100;

    private static final int CABANG_TERBANYAK = 180;
    /** Operands that are not folded: of the number itself, and of those below it. */
    private static final int TERBUKA = 20;

    private static final int TERBUKA_DI_BAWAH = 5;

    private final AngkaLayar angka;

    PohonAsal(AngkaLayar angka) {
        this.angka = angka;
    }

    /** @param halaman page of the operands, from 1 */
    Cabang susun(Hitungan hitungan, int halaman) {
        Ranting akar = new Ranting(hitungan);
        akar.jabarkan(operan(hitungan).stream()
                .skip((long) (halaman - 1) * SEHALAMAN)
                .limit(SEHALAMAN)
                .toList());
        int sisa = CABANG_TERBANYAK - akar.anak.size();
        Queue<Ranting> antre = new ArrayDeque<>(akar.anak);
        while (!antre.isEmpty()) {
            Ranting ranting = antre.remove();
            List<Hitungan> operan = operan(ranting.hitungan);
            if (operan.size() <= sisa) {
                ranting.jabarkan(operan);
                sisa -= operan.size();
                antre.addAll(ranting.anak);
            }
        }
        return cabang(akar, Optional.empty(), TERBUKA);
    }

    static List<Hitungan> operan(Hitungan hitungan) {
        return hitungan instanceof Hitungan.Turunan t ? t.operan() : List.of();
    }

    private Cabang cabang(Ranting r, Optional<String> cara, int terbuka) {
        List<Cabang> anak = r.anak.stream()
                .map(a -> cabang(a, cara(a.hitungan), TERBUKA_DI_BAWAH))
                .toList();
        return new Cabang(
                r.hitungan.uraian(),
                nilai(r.hitungan),
                cara,
                r.hitungan instanceof Hitungan.Fakta f ? Optional.of(sumber(f.sumber())) : Optional.empty(),
                r.hitungan.catatan(),
                anak.stream().limit(terbuka).toList(),
                anak.stream().skip(terbuka).toList(),
                operan(r.hitungan).size() - anak.size(),
                angka.jalur(r.hitungan.alamat()));
    }

    /** Facts are linked here too: their own page says what uses them. */
    private TautAngka nilai(Hitungan h) {
        TautAngka tampil = angka.kalimat(h);
        return tampil.alasan().isPresent()
                ? tampil
                : new TautAngka(tampil.teks(), Optional.of(angka.jalur(h.alamat())), Optional.empty());
    }

    private static Optional<String> cara(Hitungan h) {
        return h instanceof Hitungan.Turunan t
                ? Optional.of(t.rumus().nama() + ": " + t.rumus().bentuk())
                : Optional.empty();
    }

    private static IsiAngka.Sumber sumber(Sumber s) {
        Optional<String> status = switch (s.status()) {
            case FINAL -> Optional.empty();
            case SEMENTARA -> Optional.of("sementara");
            case DILAPORKAN -> Optional.of("hanya dilaporkan, tidak dihitung");
            case DISIMPULKAN -> Optional.of("disimpulkan, tidak tertulis di sumber");
        };
        Optional<String> bukti =
                s.bukti().or(() -> s.status() == StatusFakta.FINAL ? Optional.of("belum ada") : Optional.empty());
        return new IsiAngka.Sumber(s.rujukan(), status, bukti, s.bukti().filter(b -> b.matches("https?://\\S+")));
    }

    private static final class Ranting {
        private final Hitungan hitungan;
        private List<Ranting> anak = List.of();

        Ranting(Hitungan hitungan) {
            this.hitungan = hitungan;
        }

        void jabarkan(List<Hitungan> operan) {
            anak = new ArrayList<>(operan.stream().map(Ranting::new).toList());
        }
    }
}
