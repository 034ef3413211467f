package id.kinerja.pemeriksaan.dosir;

import id.kinerja.kernel.KodeProgram;
import id.kinerja.pemeriksaan.telaah.BarisTabel;
import id.kinerja.pemeriksaan.telaah.Kolom;
import id.kinerja.pemeriksaan.telaah.Kolom.Peran;
import id.kinerja.pemeriksaan.telaah.Tabel;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The code of a programme, kegiatan, sub kegiatan or account that a row of a table stands under. */
public final class KodeBaris {
    private static final Pattern REKENING = Pattern.compile("\\d(?:\\.\\d{1,4}){0,7}");
    private static final Pattern BERTITIK = Pattern.compile("[\\dX](?:\\.[\\dX]{1,4}){1,7}");
    private static final Pattern RIBUAN = Pattern.compile("\\d(?:\\.\\d{3})+");
    private static final Pattern AWAL_SEL = Pattern.compile("([\\dX](?:\\.[\\dX]{1,4}){2,7})\\.?(?:\\s+\\p{L}.*)?");

    private KodeBaris() {}

    /** Blank when it has none. */
    public static String dari(Tabel t, BarisTabel b) {
        String gabungan = t.kolom(Peran.KODE)
                .map(k -> rapi(b.sel(k.nomor()).teks()))
                .filter(s -> !s.isEmpty())
                .collect(Collectors.joining("."));
        if (REKENING.matcher(gabungan).matches() || KodeProgram.baca(gabungan).isPresent()) {
            return gabungan;
        }
        return b.sel().stream()
                .map(s -> AWAL_SEL.matcher(s.teks().strip()))
                .filter(m -> m.matches() && kode(m.group(1)))
                .map(m -> m.group(1))
                .findFirst()
                .orElse("");
    }

    /** The code in one cell; blank when it holds none. */
    static String dalam(BarisTabel b, Kolom k) {
        String teks = rapi(b.sel(k.nomor()).teks());
        return REKENING.matcher(teks).matches() || BERTITIK.matcher(teks).matches() ? teks : "";
    }

    private static boolean kode(String teks) {
        return KodeProgram.baca(teks).isPresent()
                || BERTITIK.matcher(teks).matches() && !RIBUAN.matcher(teks).matches() && teks.length() >= 6;
    }

    private static String rapi(String teks) {
        return teks.replaceAll("\\s+", "").replaceAll("\\.+$", "").replaceAll("\\.{2,}", ".");
    }
}
