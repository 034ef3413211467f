package id.kinerja.paket.xlsx;

import id.kinerja.paket.skema.KolomSkema;
import id.kinerja.paket.skema.SetelanSkema;
import id.kinerja.paket.skema.Skema;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/** The hidden sheet with lists that are too long for a cell: settings, sections of a report. */
final class DaftarPilihan {
    private final List<String> setelan =
            Skema.berlaku().setelan().stream().map(SetelanSkema::kunci).toList();
    private final List<String> bagian;

    DaftarPilihan(Map<String, String> bagian) {
        this.bagian = List.copyOf(bagian.keySet());
    }

    /** The list a column chooses from; blank when there is none. */
    String rentang(KolomSkema kolom) {
        if (kolom.nilai().equals(setelan)) {
            return ValidasiSel.rentang(NamaLembar.PILIHAN, 0, setelan.size() + 1);
        }
        if (kolom.kode().equals("bagian") && !bagian.isEmpty()) {
            return ValidasiSel.rentang(NamaLembar.PILIHAN, 1, bagian.size() + 1);
        }
        return "";
    }

    void tulis(LembarKeluar lembar) throws XMLStreamException {
        LembarKeluar.Kolom lebar = new LembarKeluar.Kolom(32, Gaya.TEKS.nomor());
        lembar.mulai(LembarKeluar.Kepala.DIBEKUKAN, List.of(lebar, lebar));
        lembar.baris(Gaya.JUDUL, "Setelan", "Bagian laporan");
        for (int i = 0; i < Math.max(setelan.size(), bagian.size()); i++) {
            lembar.baris(Gaya.TEKS, i < setelan.size() ? setelan.get(i) : "", i < bagian.size() ? bagian.get(i) : "");
        }
        lembar.akhiri(0, List.of());
    }
}
