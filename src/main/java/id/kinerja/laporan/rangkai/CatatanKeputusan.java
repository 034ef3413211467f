package id.kinerja.laporan.rangkai;

import id.kinerja.datatahun.Keputusan;
import id.kinerja.dokumen.Bab;
import id.kinerja.dokumen.Blok;
import id.kinerja.dokumen.Tabel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Shortens the notes on decided contradictions: each stands once, in the first table that prints its number, and points to the
 * annex for the reason.
 *
 * <p>A decision on a name or a formula is not about the printed number and stands in the annex only. Without the annex the whole
 * note stays.
 */
final class CatatanKeputusan {
    private static final Pattern TENTANG_ANGKA = Pattern.compile("(Rp|[−-])?[0-9].*", Pattern.DOTALL);

    private final Map<String, Optional<String>> ganti = new HashMap<>();
    private final Set<String> sudah = new HashSet<>();

    private CatatanKeputusan(List<Keputusan> keputusan, Optional<String> lampiran) {
        int nomor = 0;
        for (Keputusan k : keputusan) {
            nomor++;
            ganti.put(k.catatan(), singkat(k, nomor, lampiran));
        }
    }

    /**
     * The chapters of the body, in order.
     *
     * @param babKeputusan key of the annex that gives the reasons, if the document has one
     */
    static List<Bab> ringkas(List<Keputusan> keputusan, Optional<String> babKeputusan, List<Bab> isi) {
        Optional<String> lampiran = babKeputusan.flatMap(kunci -> lampiran(kunci, isi));
        CatatanKeputusan catatan = new CatatanKeputusan(keputusan, lampiran);
        return isi.stream().map(b -> catatan.bab(b, Letak.ISI)).toList();
    }

    /** The front matter, which repeats numbers of the body without their notes. */
    static List<Bab> tanpa(List<Keputusan> keputusan, List<Bab> depan) {
        CatatanKeputusan catatan = new CatatanKeputusan(keputusan, Optional.empty());
        return depan.stream().map(b -> catatan.bab(b, Letak.DEPAN)).toList();
    }

    private enum Letak {
        DEPAN,
        ISI
    }

    private static Optional<String> lampiran(String kunci, List<Bab> isi) {
        return isi.stream()
                .filter(b -> b.kunci().equals(kunci))
                .findFirst()
                .map(b -> b.label().replace("LAMPIRAN", "Lampiran"));
    }

    private static Optional<String> singkat(Keputusan k, int nomor, Optional<String> lampiran) {
        if (lampiran.isEmpty()) {
            return Optional.of(k.catatan());
        }
        return TENTANG_ANGKA.matcher(k.nilaiDipakai()).matches()
                ? Optional.of("Dipakai " + k.nilaiDipakai() + ", bukan " + k.nilaiLain() + "; alasannya pada "
                        + lampiran.get() + " nomor " + nomor + ".")
                : Optional.empty();
    }

    private Bab bab(Bab b, Letak letak) {
        return new Bab(b.kunci(), b.label(), b.judul(), b.awalan(), blok(b.blok(), letak));
    }

    private List<Blok> blok(List<Blok> blok, Letak letak) {
        return blok.stream()
                .map(b -> switch (b) {
                    case Blok.BlokTabel(Tabel t) -> new Blok.BlokTabel(tabel(t, letak));
                    case Blok.Lanskap l -> new Blok.Lanskap(blok(l.blok(), letak));
                    default -> b;
                })
                .toList();
    }

    private Tabel tabel(Tabel t, Letak letak) {
        Set<String> diTabelIni = new HashSet<>();
        List<Tabel.Baris> baris = t.baris().stream()
                .map(b -> new Tabel.Baris(
                        b.jenis(),
                        b.sel().stream().map(s -> sel(s, letak, diTabelIni)).toList()))
                .toList();
        sudah.addAll(diTabelIni);
        return new Tabel(t.kunci(), t.judul(), t.kolom(), t.kepala(), baris, t.sumber(), t.kerapatan(), t.tataLetak());
    }

    private Tabel.Sel sel(Tabel.Sel s, Letak letak, Set<String> diTabelIni) {
        List<String> catatan = new ArrayList<>();
        for (String c : s.catatan()) {
            if (!ganti.containsKey(c)) {
                catatan.add(c);
            } else if (letak == Letak.ISI && !sudah.contains(c)) {
                ganti.get(c).ifPresent(catatan::add);
                diTabelIni.add(c);
            }
        }
        return new Tabel.Sel(s.isi(), s.lebar(), catatan);
    }
}
