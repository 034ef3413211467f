package id.kinerja.paket.xlsx;

import id.kinerja.paket.bentuk.BerkasPaket;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;

/** What the styles of a workbook say about numbers: dates or not, and how they are spelled. */
final class GayaMasuk {
    private static final int TERBANYAK = 65_536;

    private final List<Gaya> gaya = new ArrayList<>();

    private GayaMasuk() {}

    record Gaya(boolean tanggal, FormatAngka format) {
        static final Gaya UMUM = new Gaya(false, FormatAngka.UMUM);
    }

    static GayaMasuk dari(Optional<BerkasPaket> bagian) throws IOException {
        GayaMasuk hasil = new GayaMasuk();
        if (bagian.isPresent()) {
            BerkasPaket b = bagian.get();
            XmlAman.baca(b.sumber().buka(), b.jalur(), hasil::muat);
        }
        return hasil;
    }

    Gaya gaya(int nomor) {
        return nomor >= 0 && nomor < gaya.size() ? gaya.get(nomor) : Gaya.UMUM;
    }

    private void muat(XmlAman x) throws IOException, javax.xml.stream.XMLStreamException {
        Map<Integer, String> kode = new HashMap<>();
        boolean dalamSel = false;
        while (x.masih()) {
            int peristiwa = x.maju();
            if (peristiwa == XMLStreamConstants.END_ELEMENT && x.nama().equals("cellXfs")) {
                dalamSel = false;
            } else if (peristiwa == XMLStreamConstants.START_ELEMENT) {
                switch (x.nama()) {
                    case "cellXfs" -> dalamSel = true;
                    case "numFmt" -> kode.put(Bilangan.bulat(x.atribut("numFmtId"), 0), x.atribut("formatCode"));
                    case "xf" -> {
                        if (dalamSel) {
                            tambah(Bilangan.bulat(x.atribut("numFmtId"), 0), kode);
                        }
                    }
                    default -> {}
                }
            }
        }
    }

    private void tambah(int nomor, Map<Integer, String> kode) throws BukuDitolak {
        if (gaya.size() >= TERBANYAK) {
            throw BukuDitolak.terlaluBesar("Buku kerja berisi lebih dari 65.536 gaya sel.");
        }
        String bawaan = nomor >= 0 && nomor < BuiltinFormats.FIRST_USER_DEFINED_FORMAT_INDEX
                ? BuiltinFormats.getBuiltinFormat(nomor)
                : null;
        String k = kode.getOrDefault(nomor, bawaan == null ? "General" : bawaan);
        gaya.add(new Gaya(DateUtil.isADateFormat(nomor, k), FormatAngka.dari(k)));
    }
}
