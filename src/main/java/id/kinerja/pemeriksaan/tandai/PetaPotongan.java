package id.kinerja.pemeriksaan.tandai;

import id.kinerja.pemeriksaan.Tempat;
import id.kinerja.pemeriksaan.baca.BarisCetak;
import id.kinerja.pemeriksaan.baca.Judul;
import id.kinerja.pemeriksaan.baca.Naskah;
import id.kinerja.pemeriksaan.baca.Paragraf;
import id.kinerja.pemeriksaan.baca.SelCetak;
import id.kinerja.pemeriksaan.baca.TabelCetak;
import id.kinerja.pemeriksaan.baca.Unsur;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;

/** All pieces of a document in reading order, and which of them a place lies in. */
public final class PetaPotongan {
    private static final int BARIS_KEPALA = 4;

    private record Isi(Potongan potongan, List<BarisCetak> kepala) {}

    private final List<Isi> isi = new ArrayList<>();
    private final Map<Integer, List<Isi>> menurutUrut = new HashMap<>();

    public PetaPotongan(Naskah naskah) {
        for (Unsur u : naskah.unsur()) {
            switch (u) {
                case Judul j -> tambah(j.letak().urut(), List.of(j.teks()), List.of());
                case Paragraf p -> tambah(p.letak().urut(), List.of(p.teks()), List.of());
                case TabelCetak t ->
                    t.baris()
                            .forEach(b -> tambah(
                                    b.letak().urut(),
                                    b.sel().stream().map(SelCetak::teks).toList(),
                                    t.baris()
                                            .subList(
                                                    0,
                                                    Math.min(
                                                            BARIS_KEPALA,
                                                            t.baris().size()))));
            }
        }
    }

    /** All pieces in reading order. */
    public List<Potongan> semua() {
        return isi.stream().map(Isi::potongan).toList();
    }

    /** The piece a place lies in, with its cell; its number is -1 where that can not be told. */
    public Potongan cari(Tempat tempat) {
        List<Isi> calon = menurutUrut.getOrDefault(tempat.letak().urut(), List.of());
        if (calon.isEmpty()) {
            return Potongan.TAK_DIKENAL;
        }
        String dicari = rapi(tempat.tercetak());
        Isi baris = calon.stream()
                .filter(i -> rapi(i.potongan.teks()).contains(dicari))
                .findFirst()
                .orElse(calon.getFirst());
        return new Potongan(baris.potongan.nomor(), baris.potongan.sel(), kolom(baris, dicari, rapi(tempat.kolom())));
    }

    private void tambah(int urut, List<String> sel, List<BarisCetak> kepala) {
        Isi baru = new Isi(new Potongan(isi.size(), sel, OptionalInt.empty()), kepala);
        isi.add(baru);
        menurutUrut.computeIfAbsent(urut, _ -> new ArrayList<>()).add(baru);
    }

    /** The cell with this text; of several, the one below the heading named. */
    private static OptionalInt kolom(Isi baris, String dicari, String kepala) {
        List<String> sel = baris.potongan.sel();
        int terpilih = -1;
        int terbaik = 0;
        for (int i = 0; i < sel.size(); i++) {
            String teks = rapi(sel.get(i));
            int nilai = dicari.isEmpty() || !teks.contains(dicari) ? 0 : teks.equals(dicari) ? 4 : 2;
            nilai += nilai > 0 && berkepala(baris, i, kepala) ? 1 : 0;
            if (nilai > terbaik) {
                terbaik = nilai;
                terpilih = i;
            }
        }
        return terpilih < 0 ? OptionalInt.empty() : OptionalInt.of(terpilih);
    }

    private static boolean berkepala(Isi baris, int kolom, String kepala) {
        return baris.kepala.stream().map(b -> rapi(b.teks(kolom))).anyMatch(t -> t.length() > 1 && kepala.contains(t));
    }

    private static String rapi(String teks) {
        return teks.replaceAll("\\s+", " ").strip().toLowerCase(Locale.ROOT);
    }
}
