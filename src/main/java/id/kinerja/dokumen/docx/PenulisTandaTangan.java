package id.kinerja.dokumen.docx;

import id.kinerja.dokumen.Blok.TandaTangan;
import id.kinerja.dokumen.docx.Lari.Cetak;
import java.util.ArrayList;
import java.util.List;

/** Signature blocks: at the right of the page, or two side by side. */
final class PenulisTandaTangan {
    private static final int LEBAR = Ukuran.mm(75);
    private static final int SELA_ATAS = 320;
    private static final int RUANG = 1120;

    private final Xml xml;

    PenulisTandaTangan(Xml xml) {
        this.xml = xml;
    }

    void satu(TandaTangan t, int lebarTeks) {
        List<Baris> baris = new ArrayList<>(atas(t));
        baris.addAll(bawah(t));
        int inden = lebarTeks - LEBAR;
        for (int i = 0; i < baris.size(); i++) {
            FormatParagraf f = baris.get(i).format().inden(inden, 0, 0);
            f = i == 0 ? f.sebelum(SELA_ATAS) : f;
            tulis(baris.get(i), i == baris.size() - 1 ? f : f.lekat());
        }
    }

    void dua(TandaTangan kiri, TandaTangan kanan, int lebarTeks) {
        int sela = lebarTeks - 2 * LEBAR;
        TabelPolos.buka(xml, LEBAR, sela, LEBAR);
        boolean bertanggal =
                !kiri.tempatTanggal().isEmpty() || !kanan.tempatTanggal().isEmpty();
        deret(sela, berjarak(sejajar(kiri, bertanggal), SELA_ATAS), berjarak(sejajar(kanan, bertanggal), SELA_ATAS));
        deret(sela, bawah(kiri), bawah(kanan));
        TabelPolos.tutup(xml);
    }

    private record Baris(String teks, List<Cetak> cetak, FormatParagraf format) {}

    private static Baris biasa(String teks) {
        return new Baris(teks, List.of(), FormatParagraf.gaya("TandaTangan"));
    }

    private static List<Baris> atas(TandaTangan t) {
        List<Baris> hasil = new ArrayList<>();
        if (!t.tempatTanggal().isEmpty()) {
            hasil.add(biasa(t.tempatTanggal()));
        }
        t.jabatan().forEach(j -> hasil.add(biasa(j)));
        return hasil;
    }

    /** Both posts stand on the same line, also when one side has no place and date. */
    private static List<Baris> sejajar(TandaTangan t, boolean bertanggal) {
        List<Baris> hasil = atas(t);
        if (bertanggal && t.tempatTanggal().isEmpty()) {
            hasil.addFirst(biasa(""));
        }
        return hasil;
    }

    private static List<Baris> bawah(TandaTangan t) {
        List<Baris> hasil = new ArrayList<>();
        hasil.add(new Baris(
                t.nama(),
                List.of(Cetak.TEBAL),
                FormatParagraf.gaya("TandaTangan").sebelum(RUANG)));
        t.pangkat().ifPresent(p -> hasil.add(biasa(p)));
        t.nip().ifPresent(n -> hasil.add(biasa("NIP\u00A0" + n.replace(' ', '\u00A0'))));
        return hasil;
    }

    private static List<Baris> berjarak(List<Baris> baris, int jarak) {
        List<Baris> hasil = new ArrayList<>(baris);
        if (!hasil.isEmpty()) {
            Baris b = hasil.getFirst();
            hasil.set(0, new Baris(b.teks(), b.cetak(), b.format().sebelum(jarak)));
        }
        return hasil;
    }

    private void deret(int sela, List<Baris> kiri, List<Baris> kanan) {
        TabelPolos.bukaBaris(xml);
        sel(LEBAR, kiri);
        sel(sela, List.of());
        sel(LEBAR, kanan);
        xml.tutup();
    }

    private void sel(int lebar, List<Baris> baris) {
        TabelPolos.bukaSel(xml, lebar);
        baris.forEach(b -> tulis(b, b.format().lekat()));
        if (baris.isEmpty()) {
            tulis(biasa(""), FormatParagraf.gaya("TandaTangan"));
        }
        xml.tutup();
    }

    private void tulis(Baris b, FormatParagraf format) {
        format.buka(xml);
        Lari.teks(xml, "", b.cetak(), b.teks());
        xml.tutup();
    }
}
