package id.kinerja.dokumen.pdf;

import id.kinerja.dokumen.Tabel.Baris;
import id.kinerja.dokumen.Tabel.JenisBaris;
import java.util.ArrayList;
import java.util.List;

/**
 * Rows that stay on one page: a group row with its first row, an average or total with the row before it,
 * the last row with the one before.
 *
 * @param menyatu whether the rows may not be parted
 */
record KelompokBaris(List<Baris> baris, boolean menyatu) {
    private static final int PALING_BANYAK = 6;

    static List<KelompokBaris> dari(List<Baris> semua) {
        List<KelompokBaris> hasil = new ArrayList<>();
        List<Baris> rantai = new ArrayList<>();
        for (int i = 0; i < semua.size(); i++) {
            rantai.add(semua.get(i));
            boolean akhir = i + 1 == semua.size();
            if (akhir || rantai.size() == PALING_BANYAK || !bersambung(semua, i)) {
                tambah(hasil, rantai);
                rantai = new ArrayList<>();
            }
        }
        return hasil;
    }

    private static void tambah(List<KelompokBaris> hasil, List<Baris> rantai) {
        boolean menyatu = rantai.size() > 1;
        if (!menyatu && !hasil.isEmpty() && !hasil.getLast().menyatu()) {
            List<Baris> sambung = new ArrayList<>(hasil.getLast().baris());
            sambung.addAll(rantai);
            hasil.set(hasil.size() - 1, new KelompokBaris(sambung, false));
            return;
        }
        hasil.add(new KelompokBaris(rantai, menyatu));
    }

    private static boolean bersambung(List<Baris> semua, int i) {
        Baris ini = semua.get(i);
        Baris berikut = semua.get(i + 1);
        boolean terakhir = i + 2 == semua.size() && i > 0;
        return terakhir || pembuka(ini.jenis()) && !penutup(ini.jenis()) || penutup(berikut.jenis());
    }

    static boolean pembuka(JenisBaris jenis) {
        return switch (jenis) {
            case GRUP, SUBGRUP, PROGRAM, KEGIATAN -> true;
            case BIASA, JUMLAH, TOTAL, SUB_KEGIATAN, DI_BAWAH_TARGET -> false;
        };
    }

    private static boolean penutup(JenisBaris jenis) {
        return jenis == JenisBaris.JUMLAH || jenis == JenisBaris.TOTAL;
    }
}
