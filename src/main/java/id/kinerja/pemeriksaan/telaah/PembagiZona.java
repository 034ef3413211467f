package id.kinerja.pemeriksaan.telaah;

import id.kinerja.pemeriksaan.baca.Judul;
import id.kinerja.pemeriksaan.baca.TabelCetak;
import id.kinerja.pemeriksaan.baca.Unsur;
import id.kinerja.pemeriksaan.telaah.BarisNaskah.Zona;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells which part of the document each piece belongs to. */
final class PembagiZona {
    private static final int TERPANJANG = 120;
    private static final int BUTIR_TERSEDIKIT = 8;
    private static final Pattern BAB = Pattern.compile("(?i)bab\\.?\\s+([ivx]{1,6}|\\d{1,2})\\b.*");
    private static final Pattern DAFTAR =
            Pattern.compile("(?i)daftar\\s+(isi|tabel|table|gambar|grafik|diagram|bagan|lampiran)\\s*:?");
    private static final Pattern SISTEMATIKA =
            Pattern.compile("(?i)(\\p{Alnum}{1,2}(\\.\\d++)*+[.)]?\\s+)?sistematika\\b.*");
    private static final Pattern LAMPIRAN = Pattern.compile(
            "(?i:lampiran(\\s*[-–]?\\s*lampiran)?(\\s+(\\d{1,2}|[ivx]+))?)\\s*|LAMPIRAN\\s*(\\d{1,2}|[IVX]+)\\b.{0,90}|LAMPIRAN\\s*\\d{1,2}\\P{Ll}{0,90}");

    private final List<Unsur> unsur;
    private final List<Zona> zona = new ArrayList<>();

    private PembagiZona(List<Unsur> unsur) {
        this.unsur = unsur;
    }

    static List<Zona> bagi(List<Unsur> unsur) {
        PembagiZona p = new PembagiZona(unsur);
        p.semua();
        return p.zona;
    }

    /** Chapter that a line opens. */
    static OptionalInt bab(String teks) {
        Matcher m = BAB.matcher(teks);
        return teks.length() <= TERPANJANG && m.matches() ? Romawi.baca(m.group(1)) : OptionalInt.empty();
    }

    static boolean judulDaftar(String teks) {
        return DAFTAR.matcher(teks.strip()).matches();
    }

    private void semua() {
        Zona kini = Zona.DEPAN;
        int sampai = -1;
        for (int i = 0; i < unsur.size(); i++) {
            String teks = teks(i);
            if (i < sampai) {
                zona.add(kini);
                continue;
            }
            int akhir = akhirDaftar(i);
            if (akhir > i) {
                kini = Zona.DAFTAR;
                sampai = akhir;
            } else if (kini != Zona.LAMPIRAN && kini != Zona.DEPAN && judulPendek(teks, LAMPIRAN) && !babSesudah(i)) {
                kini = Zona.LAMPIRAN;
            } else if (kini == Zona.SISTEMATIKA || kini == Zona.DAFTAR) {
                kini = Zona.ISI;
            } else if (bab(teks).isPresent() && kini == Zona.DEPAN) {
                kini = Zona.ISI;
            }
            if (kini == Zona.ISI && judulPendek(teks, SISTEMATIKA) && akhirSistematika(i) > i + 1) {
                zona.add(Zona.ISI);
                kini = Zona.SISTEMATIKA;
                sampai = akhirSistematika(i);
                continue;
            }
            zona.add(kini);
        }
    }

    private String teks(int i) {
        return unsur.get(i) instanceof TabelCetak
                ? ""
                : PenyusunKerangka.teks(unsur.get(i)).strip();
    }

    private static boolean judulPendek(String teks, Pattern pola) {
        return teks.length() <= TERPANJANG && pola.matcher(teks).matches() && !teks.endsWith(":");
    }

    private boolean babSesudah(int i) {
        return i + 1 < unsur.size()
                && unsur.subList(i + 1, unsur.size()).stream()
                        .filter(u -> !(u instanceof TabelCetak))
                        .anyMatch(u -> bab(PenyusunKerangka.teks(u)).orElse(0) > 1);
    }

    /** Where the list that opens here ends; itself when there is none. */
    private int akhirDaftar(int i) {
        if (!judulDaftar(teks(i))) {
            return i;
        }
        int akhir = akhirBerhalaman(i);
        return akhir > i ? akhir : akhirTanpaHalaman(i);
    }

    /** A list without page numbers: short lines, none twice, that name chapters. */
    private int akhirTanpaHalaman(int i) {
        Set<String> ada = new HashSet<>();
        boolean bab = false;
        int j = i + 1;
        while (j < unsur.size()
                && !(unsur.get(j) instanceof TabelCetak)
                && teks(j).length() <= TERPANJANG
                && !teks(j).endsWith(".")
                && ada.add(Kata.rapat(teks(j)))) {
            bab |= bab(teks(j)).isPresent();
            j++;
        }
        return bab && ada.size() >= BUTIR_TERSEDIKIT ? j : i;
    }

    private int akhirBerhalaman(int i) {
        int akhir = i;
        for (int j = i + 1; j < unsur.size(); j++) {
            if (ButirDaftar.memuat(unsur.get(j))) {
                akhir = j + 1;
            } else if (unsur.get(j) instanceof Judul && bab(teks(j)).isEmpty() && !judulDaftar(teks(j))) {
                break;
            } else if (unsur.get(j) instanceof TabelCetak || j - akhir > 3 || teks(j).length() > TERPANJANG) {
                break;
            }
        }
        return akhir;
    }

    /** First piece after the chapters that the layout section lists. */
    private int akhirSistematika(int i) {
        int sebelum = 0;
        int pertama = -1;
        for (int j = i + 1; j < unsur.size(); j++) {
            int bab = bab(teks(j)).orElse(0);
            if (bab == 0) {
                continue;
            }
            pertama = pertama < 0 ? j : pertama;
            if (bab <= sebelum) {
                return j;
            }
            sebelum = bab;
        }
        return pertama < 0 ? i : pertama;
    }
}
