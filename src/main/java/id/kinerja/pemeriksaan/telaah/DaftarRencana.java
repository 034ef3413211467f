package id.kinerja.pemeriksaan.telaah;

import id.kinerja.pemeriksaan.Tempat;
import id.kinerja.pemeriksaan.baca.Judul;
import id.kinerja.pemeriksaan.baca.Paragraf;
import id.kinerja.pemeriksaan.baca.Unsur;
import id.kinerja.pemeriksaan.telaah.Fakta.Asal;
import id.kinerja.pemeriksaan.telaah.Kolom.Peran;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The tujuan or sasaran of the agency as one place of the document lists them.
 *
 * @param tabel whether it is a table, and not a list in the prose
 */
public record DaftarRencana(List<String> nama, boolean tabel, Tempat tempat) {
    private static final Pattern BUTIR =
            Pattern.compile("(?:(?:[-•*]\\s*)?(?:\\d{1,2}|[a-z])[.)]|[-•])\\s+(.{12,250})");
    private static final Pattern BUKAN = Pattern.compile(
            "penyusunan|laporan|lkjip|lakip|penyediaan|kegiatan|pembuatan|manfaat|pelayanan publik|penerima|standar|pemberian|indikator kinerja|\\biku\\b|pengukuran");
    private static final Pattern MILIK = Pattern.compile(
            "strategis|strategi|dinas|badan|kantor|perangkat daerah|renstra|jangka menengah|instansi|opd|masing-masing tujuan");

    public DaftarRencana {
        nama = List.copyOf(nama);
    }

    /** @param peran TUJUAN or SASARAN */
    public static List<DaftarRencana> dalam(Telaah telaah, Peran peran) {
        return Stream.concat(kalimat(telaah, peran).stream(), tabel(telaah, peran).stream())
                .sorted(Comparator.comparing(d -> d.tempat().letak()))
                .toList();
    }

    private static List<DaftarRencana> tabel(Telaah telaah, Peran peran) {
        List<DaftarRencana> hasil = new ArrayList<>();
        for (Tabel t : telaah.tabel()) {
            boolean rencana = telaah.fakta().stream()
                    .anyMatch(f -> f.tabel() == t.nomor() && (f.asal() == Asal.RENSTRA || f.asal() == Asal.PERJANJIAN));
            List<Sel> sel = t.kolom(peran)
                    .flatMap(k -> t.baris().stream().map(b -> b.sel(k.nomor())))
                    .filter(s -> s.angka().isEmpty() && s.teks().length() >= 12)
                    .toList();
            if (!sel.isEmpty() && (rencana || peran == Peran.TUJUAN)) {
                hasil.add(new DaftarRencana(sel.stream().map(Sel::teks).toList(), true, Tempat.sel(t, sel.getFirst())));
            }
        }
        return hasil;
    }

    private static List<DaftarRencana> kalimat(Telaah telaah, Peran peran) {
        String kata = peran == Peran.TUJUAN ? "tujuan" : "sasaran";
        List<DaftarRencana> hasil = new ArrayList<>();
        List<Unsur> unsur = telaah.naskah().unsur();
        String judul = "";
        for (int i = 0; i + 2 < unsur.size(); i++) {
            if (unsur.get(i) instanceof Judul j) {
                judul = KataKunci.rata(j.teks()).replaceAll("^[\\w.]{1,8}\\s+", "");
            }
            if (unsur.get(i) instanceof Paragraf p && pengantar(p.teks(), kata, judul)) {
                List<String> butir = butir(unsur, i + 1);
                if (butir.size() >= 2) {
                    hasil.add(new DaftarRencana(butir, false, new Tempat(p.letak(), "teks", "", ringkas(p.teks()))));
                }
            }
        }
        return hasil;
    }

    private static boolean pengantar(String teks, String kata, String judul) {
        if (!mungkinPengantar(teks)) {
            return false;
        }
        String t = KataKunci.rata(teks);
        if (!t.endsWith(":") && !t.endsWith("berikut") && !t.endsWith("yaitu") && !t.endsWith("adalah")) {
            return false;
        }
        String akhir = t.length() > 220 ? t.substring(t.length() - 220) : t;
        boolean dibawahJudul = judul.matches(kata + "(?: strategis?)?\\.?");
        boolean sasaranDariTujuan = kata.equals("tujuan") && akhir.contains("sasaran");
        return (akhir.contains(kata) && !sasaranDariTujuan || dibawahJudul)
                && MILIK.matcher(akhir).find()
                && !BUKAN.matcher(akhir).find();
    }

    /** By its last letter, which spares the reading of nearly all paragraphs. */
    private static boolean mungkinPengantar(String teks) {
        String rapi = teks.replace('\u00A0', ' ').strip();
        return !rapi.isEmpty() && ":TtUuHh".indexOf(rapi.charAt(rapi.length() - 1)) >= 0;
    }

    private static List<String> butir(List<Unsur> unsur, int mulai) {
        List<String> hasil = new ArrayList<>();
        for (int i = mulai; i < unsur.size() && unsur.get(i) instanceof Paragraf p; i++) {
            var m = BUTIR.matcher(p.teks());
            if (!m.matches() || m.group(1).toLowerCase(java.util.Locale.ROOT).startsWith("program ")) {
                break;
            }
            hasil.add(m.group(1));
        }
        return hasil;
    }

    private static String ringkas(String teks) {
        return teks.length() > 160 ? "… " + teks.substring(teks.length() - 160) : teks;
    }
}
