package id.kinerja.pemeriksaan.tandai.pdf;

import id.kinerja.pemeriksaan.tandai.Potongan;
import id.kinerja.pemeriksaan.tandai.TeksBerjejak;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The characters of one page with their places. */
final class HurufHalaman {
    private static final int KATA_PENDEK = 3;

    private final List<Glif> glif = new ArrayList<>();
    private final TeksBerjejak<Glif> teks = new TeksBerjejak<>();

    /** @param nomor from 1 */
    HurufHalaman(PDDocument dokumen, int nomor) throws IOException {
        PDRectangle kotak = dokumen.getPage(nomor - 1).getCropBox();
        PDFTextStripper pembaca = new PDFTextStripper() {
            @Override
            protected void writeString(String kata, List<TextPosition> huruf) {
                huruf.forEach(h -> tambah(Glif.dari(h, kotak)));
            }

            @Override
            protected void writeWordSeparator() {
                sela();
            }

            @Override
            protected void writeLineSeparator() {
                sela();
            }
        };
        pembaca.setSortByPosition(true);
        pembaca.setStartPage(nomor);
        pembaca.setEndPage(nomor);
        pembaca.writeText(dokumen, Writer.nullWriter());
    }

    /** Where this is printed: of several places the one that looks most like the piece; a rectangle for each line. */
    Optional<List<PDRectangle>> cari(String tercetak, Potongan potongan) {
        List<String> kata = Stream.of(potongan.teks().split("\\s+", -1))
                .filter(k -> k.length() >= KATA_PENDEK)
                .distinct()
                .toList();
        return teks.cari(tercetak).stream()
                .map(HurufHalaman::garis)
                .max(Comparator.comparingLong((List<PDRectangle> g) -> kemiripan(g, kata)))
                .filter(g -> !g.isEmpty());
    }

    private void tambah(Glif g) {
        glif.add(g);
        teks.tambah(g.huruf(), g);
    }

    private void sela() {
        if (!glif.isEmpty()) {
            teks.tambah(" ", glif.getLast());
        }
    }

    private long kemiripan(List<PDRectangle> tempat, List<String> kata) {
        String sekitar = glif.stream()
                .filter(g -> tempat.stream().anyMatch(t -> Glif.sebaris(t, g.kotak())))
                .map(Glif::huruf)
                .collect(Collectors.joining());
        return kata.stream().filter(sekitar::contains).count();
    }

    private static List<PDRectangle> garis(List<Glif> huruf) {
        List<PDRectangle> hasil = new ArrayList<>();
        for (Glif g : huruf) {
            if (!hasil.isEmpty() && Glif.sebaris(hasil.getLast(), g.kotak())) {
                hasil.set(hasil.size() - 1, Glif.gabung(hasil.getLast(), g.kotak()));
            } else {
                hasil.add(g.kotak());
            }
        }
        return hasil;
    }
}
