package id.kinerja.dokumen.html;

import id.kinerja.dokumen.Tabel;
import id.kinerja.kernel.Alamat;

/** Ids of the things that links lead to. Keys of the document never hold a colon, so other ids can not meet them. */
final class Jangkar {
    static final String UTAMA = "isi:utama";
    private static final String POLOS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789.-_";

    private Jangkar() {}

    static String kunci(String kunci) {
        return aman(kunci, POLOS);
    }

    static String asal(Alamat alamat) {
        return "asal:" + aman(alamat.toString(), POLOS + ":@/");
    }

    static String catatan(Tabel tabel, String huruf) {
        return "catatan:" + kunci(tabel.kunci()) + ":" + huruf;
    }

    static String kaki(int nomor) {
        return "kaki:" + nomor;
    }

    static String panggilan(int nomor) {
        return "panggilan:" + nomor;
    }

    static String ke(String id) {
        return "#" + id;
    }

    /** Different texts give different ids, which may stand in an address as they are. */
    private static String aman(String teks, String boleh) {
        StringBuilder hasil = new StringBuilder(teks.length());
        for (int i = 0; i < teks.length(); i++) {
            char c = teks.charAt(i);
            if (boleh.indexOf(c) >= 0) {
                hasil.append(c);
            } else {
                hasil.append('~').append(Integer.toHexString(c)).append('~');
            }
        }
        return hasil.toString();
    }
}
