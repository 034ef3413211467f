package id.kinerja.paket.xlsx;

import id.kinerja.paket.bentuk.BerkasPaket;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;

/** The texts that the cells of a workbook share. */
final class TeksBersama {
    private TeksBersama() {}

    static List<String> dari(Optional<BerkasPaket> bagian, JatahBuku jatah) throws IOException {
        List<String> hasil = new ArrayList<>();
        if (bagian.isPresent()) {
            BerkasPaket b = bagian.get();
            XmlAman.baca(b.sumber().buka(), b.jalur(), x -> {
                while (x.masih()) {
                    if (x.maju() == XMLStreamConstants.START_ELEMENT && x.nama().equals("si")) {
                        String teks = TeksSel.uraikan(x.isi());
                        jatah.huruf(teks);
                        hasil.add(teks);
                        if (hasil.size() > BatasBuku.SEL) {
                            throw BukuDitolak.terlaluBesar("Buku kerja berisi lebih dari 4 juta teks.");
                        }
                    }
                }
            });
        }
        return hasil;
    }
}
