package id.kinerja.pemeriksaan.telaah;

import id.kinerja.pemeriksaan.baca.BarisCetak;
import id.kinerja.pemeriksaan.baca.Judul;
import id.kinerja.pemeriksaan.baca.Naskah;
import id.kinerja.pemeriksaan.baca.Paragraf;
import id.kinerja.pemeriksaan.baca.TabelCetak;
import id.kinerja.pemeriksaan.baca.Unsur;
import id.kinerja.pemeriksaan.telaah.BarisNaskah.Zona;
import java.util.ArrayList;
import java.util.List;

/** Makes the frame of a document: zones, chapters, tables with their captions. */
final class PenyusunKerangka {
    private final List<Unsur> unsur;
    private final List<Zona> zona;
    private final List<BarisNaskah> baris = new ArrayList<>();
    private final List<TabelNaskah> tabel = new ArrayList<>();

    private PenyusunKerangka(List<Unsur> unsur) {
        this.unsur = unsur;
        this.zona = PembagiZona.bagi(unsur);
    }

    static Kerangka susun(Naskah naskah) {
        PenyusunKerangka p = new PenyusunKerangka(naskah.unsur());
        p.semua();
        return new Kerangka(p.baris, p.tabel);
    }

    private void semua() {
        int bab = 0;
        String bagian = "";
        List<TabelCetak> runtun = new ArrayList<>();
        for (int i = 0; i < unsur.size(); i++) {
            if (unsur.get(i) instanceof TabelCetak t) {
                runtun.add(t);
                if (i + 1 < unsur.size() && unsur.get(i + 1) instanceof TabelCetak && zona.get(i + 1) == zona.get(i)) {
                    continue;
                }
                tabel.addAll(SambunganTabel.sambung(runtun, baris, zona.get(i), bab, i - runtun.size() + 1));
                runtun.clear();
                continue;
            }
            String teks = teks(unsur.get(i));
            boolean judul = unsur.get(i) instanceof Judul;
            int ini = zona.get(i) == Zona.ISI ? PembagiZona.bab(teks).orElse(0) : 0;
            bab = ini > 0 ? ini : bab;
            boolean pendek = judul || PenandaBagian.bertanda(teks);
            bagian = pendek && zona.get(i) != Zona.DAFTAR ? teks : bagian;
            baris.add(new BarisNaskah(
                    i, teks, judul, zona.get(i), bab, bagian, unsur.get(i).letak()));
        }
    }

    static String teks(Unsur unsur) {
        return switch (unsur) {
            case Judul j -> j.teks();
            case Paragraf p -> p.teks();
            case TabelCetak t ->
                String.join(" ", t.baris().stream().map(PenyusunKerangka::teks).toList());
        };
    }

    private static String teks(BarisCetak baris) {
        return String.join(" ", baris.sel().stream().map(s -> s.teks()).toList())
                .strip();
    }
}
