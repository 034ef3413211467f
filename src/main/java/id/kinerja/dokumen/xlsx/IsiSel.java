package id.kinerja.dokumen.xlsx;

import id.kinerja.dokumen.Penomoran;
import id.kinerja.dokumen.Sebaris;
import id.kinerja.dokumen.Tabel;
import id.kinerja.dokumen.Tabel.Perataan;
import id.kinerja.dokumen.tabel.TeksPolos;
import id.kinerja.kernel.Alamat;
import id.kinerja.kernel.Hasil;
import id.kinerja.kernel.Hitungan;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What a body cell holds. */
sealed interface IsiSel {
    record Teks(String teks) implements IsiSel {}

    /** A number that was entered and is not measured. */
    record Bilangan(BigDecimal nilai, FormatAngka format) implements IsiSel {}

    /** A measured number, printed in this format. */
    record Angka(Hitungan hitungan, BigDecimal nilai, FormatAngka format) implements IsiSel {}

    /** What was measured and is no single number: a word, a range, or nothing. */
    record BukanAngka(Hitungan hitungan, String teks) implements IsiSel {}

    static IsiSel dari(
            Tabel.Sel sel, Tabel.Kolom kolom, Penomoran penomoran, Function<Alamat, Optional<Hitungan>> cari) {
        String teks =
                TeksPolos.dari(sel.isi(), penomoran).replace('\u00a0', ' ').strip();
        Optional<Hitungan> hitungan = alamatTunggal(sel.isi()).flatMap(cari);
        if (hitungan.isPresent()) {
            return terukur(hitungan.get(), teks);
        }
        return kolom.perataan() == Perataan.KIRI
                ? new Teks(teks)
                : FormatAngka.bilangan(teks)
                        .<IsiSel>map(b -> new Bilangan(b.nilai(), b.format()))
                        .orElseGet(() -> new Teks(teks));
    }

    private static IsiSel terukur(Hitungan hitungan, String teks) {
        return switch (hitungan.hasil()) {
            case Hasil.Angka(BigDecimal nilai) ->
                FormatAngka.dari(teks, nilai)
                        .<IsiSel>map(f -> new Angka(hitungan, nilai, f))
                        .orElseGet(() -> new Teks(teks));
            case Hasil.Kata(String kata) -> kata.equals(teks) ? new BukanAngka(hitungan, teks) : new Teks(teks);
            case Hasil.Rentang _, Hasil.TakTerhitung _ -> new BukanAngka(hitungan, teks);
        };
    }

    /** The address of a cell that prints one number and nothing else. */
    private static Optional<Alamat> alamatTunggal(List<Sebaris> isi) {
        List<Sebaris> tercetak = isi.stream()
                .filter(s -> !(s instanceof Sebaris.Komentar) && !(s instanceof Sebaris.CatatanKaki))
                .toList();
        return tercetak.size() == 1 && tercetak.getFirst() instanceof Sebaris.Angka a
                ? Optional.of(a.alamat())
                : Optional.empty();
    }
}
