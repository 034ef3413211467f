package id.kinerja.laporan.lkjip.bab1;

import id.kinerja.dokumen.Blok;
import id.kinerja.dokumen.Blok.JenisButir;
import java.util.ArrayList;
import java.util.List;

/** Lists that read on as one sentence. */
final class Butir {
    private Butir() {}

    /** What stands after an item: ";", "; dan" before the last, "." at the end. */
    static String akhir(int urutan, int banyak) {
        return urutan == banyak - 1 ? "." : urutan == banyak - 2 ? "; dan" : ";";
    }

    /** Items that go on a sentence, beginning with a small letter. */
    static Blok daftar(JenisButir jenis, List<String> isi) {
        List<List<Blok>> butir = new ArrayList<>();
        for (int i = 0; i < isi.size(); i++) {
            butir.add(List.of(Blok.paragraf(kecil(isi.get(i)) + akhir(i, isi.size()))));
        }
        return new Blok.DaftarButir(jenis, butir);
    }

    /** Items that are sentences of their own. */
    static Blok kalimat(JenisButir jenis, List<String> isi) {
        return new Blok.DaftarButir(
                jenis,
                isi.stream().map(t -> List.<Blok>of(Blok.paragraf(tuntas(t)))).toList());
    }

    /** A small first letter, unless the word is an abbreviation. */
    static String kecil(String teks) {
        String bersih = tanpaTitik(teks.strip());
        boolean singkatan = bersih.length() > 1 && Character.isUpperCase(bersih.charAt(1));
        return bersih.isEmpty() || singkatan ? bersih : Character.toLowerCase(bersih.charAt(0)) + bersih.substring(1);
    }

    private static String tuntas(String teks) {
        return tanpaTitik(teks.strip()) + ".";
    }

    private static String tanpaTitik(String teks) {
        String hasil = teks;
        while (!hasil.isEmpty() && ".;,".indexOf(hasil.charAt(hasil.length() - 1)) >= 0) {
            hasil = hasil.substring(0, hasil.length() - 1);
        }
        return hasil;
    }
}
