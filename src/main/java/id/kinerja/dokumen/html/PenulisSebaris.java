package id.kinerja.dokumen.html;

import id.kinerja.dokumen.Penomoran;
import id.kinerja.dokumen.Sebaris;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes runs, and the footnotes they call where the caller wants them. */
final class PenulisSebaris {
    private final Html x;
    private final Penomoran penomoran;
    private final TautanAngka angka;
    private final TautanRujukan rujukan;
    private final List<Sebaris.CatatanKaki> menunggu = new ArrayList<>();
    private int tertulis;

    PenulisSebaris(Html x, Penomoran penomoran, TautanAngka angka, TautanRujukan rujukan) {
        this.x = x;
        this.penomoran = penomoran;
        this.angka = angka;
        this.rujukan = rujukan;
    }

    void tulis(List<Sebaris> isi) {
        isi.forEach(this::tulis);
    }

    private void tulis(Sebaris s) {
        switch (s) {
            case Sebaris.Teks t -> x.teks(t.teks());
            case Sebaris.Tebal t -> x.unsur("strong", t.teks());
            case Sebaris.Miring m -> x.unsur("em", m.teks());
            case Sebaris.Angka a ->
                tautan(angka.href(a.alamat()), tetap(a.teks()), ("k-angka " + angka.kelas(a.alamat())).strip());
            case Sebaris.Rujukan r -> rujukan(r);
            case Sebaris.CatatanKaki c -> panggil(c);
            case Sebaris.BelumDiisi b -> x.unsur("span", b.teks(), "class", "k-belum");
            case Sebaris.Komentar _ -> {}
        }
    }

    private void rujukan(Sebaris.Rujukan r) {
        String teks = penomoran.rujukan(r.kunci());
        boolean pendek = !penomoran.cari(r.kunci()).label().isEmpty();
        tautan(rujukan.href(r.kunci()), pendek ? tetap(teks) : teks, "k-rujukan");
    }

    private void tautan(Optional<String> href, String teks, String kelas) {
        if (href.isPresent()) {
            x.unsur("a", teks, "class", kelas, "href", href.get());
        } else {
            x.teks(teks);
        }
    }

    private void panggil(Sebaris.CatatanKaki c) {
        menunggu.add(c);
        String n = String.valueOf(tertulis + menunggu.size());
        x.buka("sup");
        x.unsur(
                "a",
                n,
                "id",
                Jangkar.panggilan(tertulis + menunggu.size()),
                "href",
                Jangkar.ke(Jangkar.kaki(tertulis + menunggu.size())),
                "aria-label",
                "Catatan kaki " + n);
        x.tutup();
    }

    /** Writes the footnotes called since the last time. */
    void catatanKaki() {
        if (menunggu.isEmpty()) {
            return;
        }
        x.buka("ol", "class", "k-catatan-kaki", "start", String.valueOf(tertulis + 1));
        while (!menunggu.isEmpty()) {
            Sebaris.CatatanKaki c = menunggu.removeFirst();
            tertulis++;
            x.buka("li", "id", Jangkar.kaki(tertulis));
            tulis(c.isi());
            x.teks(" ");
            x.unsur(
                    "a",
                    "↩",
                    "href",
                    Jangkar.ke(Jangkar.panggilan(tertulis)),
                    "aria-label",
                    "Kembali ke naskah dari catatan kaki " + tertulis);
            x.tutup();
        }
        x.tutup();
    }

    private static String tetap(String teks) {
        return teks.replace(' ', '\u00a0');
    }
}
