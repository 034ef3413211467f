package id.kinerja.pemeriksaan.baca.docx;

import id.kinerja.pemeriksaan.baca.NaskahTakTerbaca;
import id.kinerja.pemeriksaan.baca.wadah.AlurXml;
import id.kinerja.pemeriksaan.baca.wadah.AlurXml.Kunjungan;
import java.util.Set;

/** Elements that only wrap others, wherever they stand: content controls, tracked changes, alternatives, links. */
final class Pembungkus {
    private static final Set<String> TEMBUS = Set.of(
            "ins", "moveTo", "smartTag", "customXml", "hyperlink", "fldSimple", "dir", "bdo", "ruby", "rubyBase");
    private static final Set<String> DIHAPUS = Set.of("del", "moveFrom", "rt");

    private Pembungkus() {}

    /** Visits what is wrapped; false when the element is no wrapper. */
    static boolean buka(AlurXml x, String nama, Kunjungan kunjungan) throws NaskahTakTerbaca {
        if (TEMBUS.contains(nama)) {
            x.anak(kunjungan);
        } else if (nama.equals("sdt")) {
            x.anak(n -> {
                if (n.equals("sdtContent")) {
                    x.anak(kunjungan);
                }
            });
        } else if (nama.equals("AlternateContent")) {
            pilihan(x, kunjungan);
        } else {
            return DIHAPUS.contains(nama);
        }
        return true;
    }

    /** The same content in several forms; only the first is read. */
    private static void pilihan(AlurXml x, Kunjungan kunjungan) throws NaskahTakTerbaca {
        boolean[] sudah = {false};
        x.anak(n -> {
            if (!sudah[0] && (n.equals("Choice") || n.equals("Fallback"))) {
                sudah[0] = true;
                x.anak(kunjungan);
            }
        });
    }
}
