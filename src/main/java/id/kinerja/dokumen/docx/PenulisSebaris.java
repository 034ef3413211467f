package id.kinerja.dokumen.docx;

import id.kinerja.dokumen.Penomoran.Butir;
import id.kinerja.dokumen.Sebaris;
import id.kinerja.dokumen.docx.Lari.Cetak;
import java.util.ArrayList;
import java.util.List;

/** Writes the runs of a paragraph. A remark is anchored to the run before it. */
final class PenulisSebaris {
    private final Bahan bahan;

    PenulisSebaris(Bahan bahan) {
        this.bahan = bahan;
    }

    void tulis(Xml xml, List<Sebaris> isi) {
        int i = 0;
        while (i < isi.size()) {
            Sebaris s = isi.get(i++);
            List<String> komentar = new ArrayList<>();
            if (s instanceof Sebaris.CatatanKaki c) {
                c.isi().forEach(dalam -> kumpulkan(dalam, komentar));
            }
            kumpulkan(s, komentar);
            while (i < isi.size() && isi.get(i) instanceof Sebaris.Komentar k) {
                komentar.add(k.teks());
                i++;
            }
            berkomentar(xml, s, komentar);
        }
    }

    private static void kumpulkan(Sebaris s, List<String> komentar) {
        if (s instanceof Sebaris.Komentar k) {
            komentar.add(k.teks());
        }
    }

    private void berkomentar(Xml xml, Sebaris s, List<String> komentar) {
        List<String> id = komentar.stream().map(bahan.komentar()::tambah).toList();
        id.forEach(k -> xml.kosong("w:commentRangeStart", "w:id", k));
        satu(xml, s);
        for (String k : id) {
            xml.kosong("w:commentRangeEnd", "w:id", k);
            Lari.buka(xml, "CommentReference", List.of());
            xml.kosong("w:commentReference", "w:id", k).tutup();
        }
    }

    private void satu(Xml xml, Sebaris s) {
        switch (s) {
            case Sebaris.Teks t -> Lari.teks(xml, t.teks());
            case Sebaris.Tebal t -> Lari.teks(xml, "", List.of(Cetak.TEBAL), t.teks());
            case Sebaris.Miring t -> Lari.teks(xml, "", List.of(Cetak.MIRING), t.teks());
            case Sebaris.Angka a -> Lari.teks(xml, utuh(a.teks()));
            case Sebaris.BelumDiisi b ->
                Lari.teks(xml, "BelumDiisi", List.of(Cetak.MIRING), "\u00A0" + utuh(b.teks()) + "\u00A0");
            case Sebaris.Rujukan r -> rujukan(xml, r.kunci());
            case Sebaris.CatatanKaki c -> catatanKaki(xml, c);
            case Sebaris.Komentar _ -> {}
        }
    }

    /** Unbreakable: Word breaks at spaces and hyphens only. */
    private static String utuh(String teks) {
        return teks.replace(' ', '\u00A0').replace('-', '\u2011');
    }

    private void rujukan(Xml xml, String kunci) {
        Butir b = bahan.penomoran().cari(kunci);
        Markah markah = bahan.markah();
        switch (b.jenis()) {
            case TABEL, GAMBAR ->
                Lari.bidang(
                        xml,
                        "",
                        " REF " + markah.label(kunci) + " \\h ",
                        b.label().replace(' ', '\u00A0'));
            case SUB_JUDUL -> {
                Lari.teks(xml, "subbab\u00A0");
                Lari.bidang(xml, "", " REF " + markah.seluruh(kunci) + " \\r \\h ", b.label());
            }
            case BAB -> {
                xml.buka("w:hyperlink", "w:anchor", markah.seluruh(kunci), "w:history", "1");
                Lari.teks(xml, bahan.penomoran().rujukan(kunci).replace(' ', '\u00A0'));
                xml.tutup();
            }
        }
    }

    private void catatanKaki(Xml xml, Sebaris.CatatanKaki c) {
        List<Sebaris> isi = c.isi();
        int id = bahan.catatanKaki()
                .tambah(catatan -> isi.stream()
                        .filter(s -> !(s instanceof Sebaris.CatatanKaki))
                        .forEach(s -> satu(catatan, s)));
        Lari.buka(xml, "FootnoteReference", List.of());
        xml.kosong("w:footnoteReference", "w:id", Integer.toString(id)).tutup();
    }
}
