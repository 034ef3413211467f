package id.kinerja.pemeriksaan.telaah;

import id.kinerja.pemeriksaan.baca.SelCetak.Ragam;
import id.kinerja.pemeriksaan.telaah.Kolom.Peran;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * What wording, codes, numbers, capitals and bold say about the level of each row of a budget table: the price of calling a row
 * programme, kegiatan or sub kegiatan against the evidence.
 */
final class PetunjukTingkat {
    static final int TERDALAM = 3;
    private static final int KODE = 7;
    private static final int KATA = 8;
    private static final int LEMAH = 1;
    private static final Pattern BERTINGKAT =
            Pattern.compile("(?:\\d[\\dA-Z]*|[IVX]{1,4}|[A-Z]{2,3})(?:\\.[\\dA-Z]{1,6}){0,20}\\.?");

    private final List<BarisTabel> baris;
    private final int[][] harga;

    PetunjukTingkat(Tabel t, List<BarisTabel> baris) {
        this.baris = baris;
        this.harga = new int[baris.size()][TERDALAM + 1];
        List<String> nama = baris.stream().map(t::pokok).map(String::strip).toList();
        kata(nama);
        huruf(nama);
        kode(t);
        tebal(t);
        nomor(t);
    }

    /** @param tingkat 1 to 3 */
    int harga(int baris, int tingkat) {
        return harga[baris][tingkat];
    }

    private void tambah(int baris, int tingkat, int besar) {
        for (int t = 1; t <= TERDALAM; t++) {
            harga[baris][t] += t == tingkat ? 0 : besar;
        }
    }

    private void kata(List<String> nama) {
        boolean adaProgram =
                nama.stream().anyMatch(n -> n.toLowerCase(Locale.ROOT).startsWith("program "));
        boolean adaKegiatan = nama.stream()
                        .filter(n -> n.toLowerCase(Locale.ROOT).startsWith("kegiatan "))
                        .count()
                >= 3;
        for (int i = 0; i < nama.size(); i++) {
            String n = nama.get(i).toLowerCase(Locale.ROOT);
            if (n.startsWith("sub kegiatan ") || n.startsWith("subkegiatan ") || n.startsWith("sub-kegiatan ")) {
                tambah(i, 3, KATA);
            } else if (n.startsWith("program ")) {
                tambah(i, 1, KATA);
            } else if (n.startsWith("kegiatan ")) {
                tambah(i, 2, adaKegiatan ? KATA : LEMAH);
            } else if (adaProgram) {
                harga[i][1] += KATA / 2;
            }
        }
    }

    private void huruf(List<String> nama) {
        long besar = nama.stream().filter(PetunjukTingkat::kapital).count();
        if (besar == 0 || besar == nama.size()) {
            return;
        }
        for (int i = 0; i < nama.size(); i++) {
            if (kapital(nama.get(i))) {
                tambah(i, 1, LEMAH);
            }
        }
    }

    static boolean kapital(String nama) {
        return nama.length() > 6
                && nama.equals(nama.toUpperCase(Locale.ROOT))
                && !nama.equals(nama.toLowerCase(Locale.ROOT));
    }

    /** Hierarchical codes that most rows carry decide. */
    private void kode(Tabel t) {
        Optional<Kolom> kolom = t.kolom().stream()
                .filter(k -> k.peran() == Peran.KODE || k.peran() == Peran.NOMOR)
                .filter(k -> bertingkat(k) * 10 >= baris.size() * 8)
                .findFirst();
        if (kolom.isEmpty()) {
            return;
        }
        if (!berinduk(
                baris.stream().map(b -> rapi(b.sel(kolom.get().nomor()).teks())).toList())) {
            return;
        }
        List<Integer> dalam = baris.stream()
                .map(b -> dalam(b.sel(kolom.get().nomor()).teks()))
                .toList();
        TreeSet<Integer> macam = new TreeSet<>(dalam);
        macam.remove(0);
        if (macam.size() < 2 || macam.size() > TERDALAM) {
            return;
        }
        List<Integer> urut = new ArrayList<>(macam);
        for (int i = 0; i < baris.size(); i++) {
            if (dalam.get(i) > 0) {
                tambah(i, urut.indexOf(dalam.get(i)) + 1, KODE);
            }
        }
    }

    private long bertingkat(Kolom k) {
        return baris.stream()
                .map(b -> b.sel(k.nomor()).teks().strip())
                .filter(s -> BERTINGKAT.matcher(s).matches())
                .count();
    }

    /** Codes are hierarchical when the deeper ones continue those above them. */
    private static boolean berinduk(List<String> kode) {
        long bertitik = kode.stream().filter(k -> k.contains(".")).count();
        long berinduk = kode.stream()
                .filter(k -> k.contains("."))
                .filter(k -> kode.contains(k.substring(0, k.lastIndexOf('.'))) || k.indexOf('.') == k.lastIndexOf('.'))
                .count();
        boolean duaTingkatSaja = kode.stream().noneMatch(k -> k.indexOf('.') != k.lastIndexOf('.'));
        return bertitik > 0
                && berinduk * 10 >= bertitik * 8
                && !(duaTingkatSaja && kode.stream().anyMatch(k -> k.matches("0\\d\\.\\d+")));
    }

    private static String rapi(String kode) {
        return kode.strip().replaceAll("\\.$", "");
    }

    private static int dalam(String kode) {
        String rapi = rapi(kode);
        return rapi.isEmpty() || !BERTINGKAT.matcher(rapi).matches() ? 0 : rapi.split("\\.").length;
    }

    private void tebal(Tabel t) {
        if (t.pokok().isEmpty()) {
            return;
        }
        int kolom = t.pokok().get().nomor();
        long tebal =
                baris.stream().filter(b -> b.sel(kolom).ragam() == Ragam.TEBAL).count();
        if (tebal == 0 || tebal == baris.size()) {
            return;
        }
        for (int i = 0; i < baris.size(); i++) {
            if (baris.get(i).sel(kolom).ragam() == Ragam.TEBAL) {
                harga[i][TERDALAM] += LEMAH;
            }
        }
    }

    /** A column of numbers that only some rows fill counts the highest level. */
    private void nomor(Tabel t) {
        Optional<Kolom> kolom = t.pertama(Peran.NOMOR);
        if (kolom.isEmpty()) {
            return;
        }
        List<Boolean> ada = baris.stream()
                .map(b -> b.sel(kolom.get().nomor()).teks().strip().matches("\\d{1,2}\\.?|[IVX]{1,5}\\.?|[A-Z]\\.?"))
                .toList();
        long banyak = ada.stream().filter(a -> a).count();
        if (banyak < 2 || banyak * 2 > baris.size()) {
            return;
        }
        for (int i = 0; i < baris.size(); i++) {
            if (ada.get(i)) {
                tambah(i, 1, LEMAH);
            } else {
                harga[i][1] += LEMAH;
            }
        }
    }
}
