package id.kinerja.pemeriksaan.baca.docx;

import id.kinerja.pemeriksaan.baca.NaskahTakTerbaca;
import id.kinerja.pemeriksaan.baca.docx.Butir.Alinea;
import id.kinerja.pemeriksaan.baca.susun.Jatah;
import id.kinerja.pemeriksaan.baca.wadah.AlurXml;
import java.util.List;

/** Reads blocks, with what all parts of one document share. */
final class BacaBadan {
    private final GayaParagraf gaya;
    private final PenomoranDocx penomoran;
    private final Jatah jatah;
    private final Bidang bidang = new Bidang();
    private String tertunda = "";

    BacaBadan(GayaParagraf gaya, PenomoranDocx penomoran, Jatah jatah) {
        this.gaya = gaya;
        this.penomoran = penomoran;
        this.jatah = jatah;
    }

    GayaParagraf gaya() {
        return gaya;
    }

    PenomoranDocx penomoran() {
        return penomoran;
    }

    Jatah jatah() {
        return jatah;
    }

    Bidang bidang() {
        return bidang;
    }

    /** The blocks within the current element. */
    void blok(AlurXml x, List<Butir> hasil) throws NaskahTakTerbaca {
        x.anak(n -> blok(x, n, hasil));
    }

    /** The block that the current element is. */
    void blok(AlurXml x, String nama, List<Butir> hasil) throws NaskahTakTerbaca {
        switch (nama) {
            case "p" -> paragraf(x, hasil);
            case "tbl" -> new BacaTabel(x, this).baca(hasil);
            default -> Pembungkus.buka(x, nama, n -> blok(x, n, hasil));
        }
    }

    private void paragraf(AlurXml x, List<Butir> hasil) throws NaskahTakTerbaca {
        BacaParagraf p = new BacaParagraf(x, this);
        String awal = tertunda;
        tertunda = "";
        Alinea a = p.baca(awal);
        if (p.bersambung()) {
            tertunda = a.teks().isEmpty() ? "" : a.teks() + " ";
        } else {
            hasil.add(a);
        }
        hasil.addAll(p.kotak());
    }
}
