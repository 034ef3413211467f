package id.kinerja.pemeriksaan.baca.html;

import id.kinerja.pemeriksaan.baca.susun.NomorDaftar;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** The numbers that a browser prints before items of lists; items are asked for once each, in their order. */
final class NomorButir {
    private static final Pattern GAYA = Pattern.compile(
            "list-style(?:-type)?\\s*:\\s*(?:[\\w-]+\\s+){0,20}?(lower-alpha|lower-latin|upper-alpha|upper-latin|lower-roman|upper-roman|none|disc)");

    private final IdentityHashMap<Element, Integer> berikut = new IdentityHashMap<>();

    /** The number as printed; blank where there is none. */
    String dari(Element li) {
        Element daftar = li.parent();
        if (daftar == null || !daftar.normalName().equals("ol")) {
            return "";
        }
        boolean mundur = daftar.hasAttr("reversed");
        int nomor =
                bilangan(li.attr("value")).orElseGet(() -> berikut.computeIfAbsent(daftar, d -> pertama(d, mundur)));
        berikut.put(daftar, nomor + (mundur ? -1 : 1));
        NomorDaftar jenis = jenis(daftar);
        return jenis == NomorDaftar.TANPA ? "" : jenis.teks(nomor) + ".";
    }

    private static int pertama(Element daftar, boolean mundur) {
        return bilangan(daftar.attr("start"))
                .orElse(
                        mundur
                                ? (int) daftar.children().stream()
                                        .filter(e -> e.normalName().equals("li"))
                                        .count()
                                : 1);
    }

    private static Optional<Integer> bilangan(String teks) {
        String rapi = teks.strip();
        return rapi.matches("-?\\d{1,8}") ? Optional.of(Integer.parseInt(rapi)) : Optional.empty();
    }

    private static NomorDaftar jenis(Element daftar) {
        String tulisan = daftar.attr("style").toLowerCase(Locale.ROOT);
        Matcher gaya = GAYA.matcher(tulisan.substring(0, Math.min(tulisan.length(), 300)));
        String kata = gaya.find() ? gaya.group(1) : daftar.attr("type");
        return switch (kata) {
            case "a", "lower-alpha", "lower-latin" -> NomorDaftar.HURUF_KECIL;
            case "A", "upper-alpha", "upper-latin" -> NomorDaftar.HURUF_BESAR;
            case "i", "lower-roman" -> NomorDaftar.ROMAWI_KECIL;
            case "I", "upper-roman" -> NomorDaftar.ROMAWI_BESAR;
            case "none", "disc" -> NomorDaftar.TANPA;
            default -> NomorDaftar.ANGKA;
        };
    }
}
