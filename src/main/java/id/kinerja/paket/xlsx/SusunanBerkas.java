package id.kinerja.paket.xlsx;

import id.kinerja.paket.bentuk.TabelMentah;
import java.util.Collection;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** The hidden sheet that remembers which tables a package had and how their headings were written. */
final class SusunanBerkas {
    /** Stands before every heading, so that a blank one is seen too. */
    static final String TANDA = ":";

    private SusunanBerkas() {}

    static void tulis(LembarKeluar lembar, Collection<TabelMentah> tabel) throws XMLStreamException {
        lembar.mulai(LembarKeluar.Kepala.DIBEKUKAN, List.of(new LembarKeluar.Kolom(24, Gaya.TEKS.nomor())));
        lembar.baris(Gaya.JUDUL, "Tabel", "Judul kolom sebagaimana tertulis");
        for (TabelMentah t : tabel) {
            lembar.mulaiBaris();
            lembar.teks(0, Gaya.TEKS, t.nama());
            for (int i = 0; i < t.judul().size(); i++) {
                lembar.teks(i + 1, Gaya.TEKS, TANDA + t.judul().get(i));
            }
            lembar.akhiriBaris();
        }
        lembar.akhiri(0, List.of());
    }
}
