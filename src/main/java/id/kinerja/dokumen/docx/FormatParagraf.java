package id.kinerja.dokumen.docx;

import java.util.Optional;

/**
 * Style of a paragraph and what differs from it. Indents and spacing in twips; -1 keeps the style's.
 *
 * @param nomor id of the numbering and its level
 */
record FormatParagraf(
        String gaya,
        Ikatan ikatan,
        Optional<Nomor> nomor,
        int sebelum,
        int setelah,
        Optional<Inden> inden,
        Optional<String> rata) {

    /** Whether the paragraph stays on the page of the next one. */
    enum Ikatan {
        LEPAS,
        LEKAT_BERIKUT
    }

    record Nomor(int id, int tingkat) {}

    record Inden(int kiri, int kanan, int gantung) {}

    static FormatParagraf gaya(String gaya) {
        return new FormatParagraf(gaya, Ikatan.LEPAS, Optional.empty(), -1, -1, Optional.empty(), Optional.empty());
    }

    FormatParagraf lekat() {
        return new FormatParagraf(gaya, Ikatan.LEKAT_BERIKUT, nomor, sebelum, setelah, inden, rata);
    }

    FormatParagraf bernomor(int id, int tingkat) {
        return new FormatParagraf(gaya, ikatan, Optional.of(new Nomor(id, tingkat)), sebelum, setelah, inden, rata);
    }

    FormatParagraf sebelum(int twips) {
        return new FormatParagraf(gaya, ikatan, nomor, twips, setelah, inden, rata);
    }

    FormatParagraf setelah(int twips) {
        return new FormatParagraf(gaya, ikatan, nomor, sebelum, twips, inden, rata);
    }

    FormatParagraf inden(int kiri, int kanan, int gantung) {
        return new FormatParagraf(
                gaya, ikatan, nomor, sebelum, setelah, Optional.of(new Inden(kiri, kanan, gantung)), rata);
    }

    FormatParagraf rata(String arah) {
        return new FormatParagraf(gaya, ikatan, nomor, sebelum, setelah, inden, Optional.of(arah));
    }

    /** Opens the paragraph; the caller writes its runs and closes it. */
    void buka(Xml xml) {
        xml.buka("w:p").buka("w:pPr").nilai("w:pStyle", gaya);
        if (ikatan == Ikatan.LEKAT_BERIKUT) {
            xml.kosong("w:keepNext");
        }
        nomor.ifPresent(n -> xml.buka("w:numPr")
                .nilai("w:ilvl", Integer.toString(n.tingkat()))
                .nilai("w:numId", Integer.toString(n.id()))
                .tutup());
        if (sebelum >= 0 && setelah >= 0) {
            xml.kosong("w:spacing", "w:before", Ukuran.teks(sebelum), "w:after", Ukuran.teks(setelah));
        } else if (sebelum >= 0) {
            xml.kosong("w:spacing", "w:before", Ukuran.teks(sebelum));
        } else if (setelah >= 0) {
            xml.kosong("w:spacing", "w:after", Ukuran.teks(setelah));
        }
        inden.ifPresent(i -> xml.kosong(
                "w:ind",
                "w:left",
                Ukuran.teks(i.kiri()),
                "w:right",
                Ukuran.teks(i.kanan()),
                "w:hanging",
                Ukuran.teks(i.gantung())));
        rata.ifPresent(r -> xml.nilai("w:jc", r));
        xml.tutup();
    }
}
