package id.kinerja.paket.xlsx;

import id.kinerja.paket.bentuk.BerkasPaket;
import id.kinerja.paket.bentuk.WadahPaket;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;

/** The parts of a workbook being read: its sheets in order, its calendar, where strings and styles are. */
final class BukuMasuk {
    private final WadahPaket wadah;
    private final List<Lembar> lembar = new ArrayList<>();
    private Optional<BerkasPaket> teksBersama = Optional.empty();
    private Optional<BerkasPaket> gaya = Optional.empty();
    private TanggalSel.Kalender kalender = TanggalSel.Kalender.SEJAK_1900;

    private BukuMasuk(WadahPaket wadah) {
        this.wadah = wadah;
    }

    record Lembar(String nama, boolean tersembunyi, BerkasPaket bagian) {}

    static BukuMasuk buka(WadahPaket wadah) throws IOException {
        BukuMasuk buku = new BukuMasuk(wadah);
        BerkasPaket utama = buku.bagianUtama();
        String folder = utama.jalur().substring(0, utama.jalur().lastIndexOf('/') + 1);
        String nama = utama.jalur().substring(folder.length());
        Map<String, BerkasPaket> hubungan = buku.hubungan(folder, folder + "_rels/" + nama + ".rels");
        buku.muat(utama, hubungan);
        return buku;
    }

    List<Lembar> lembar() {
        return lembar;
    }

    Optional<BerkasPaket> teksBersama() {
        return teksBersama;
    }

    Optional<BerkasPaket> gaya() {
        return gaya;
    }

    TanggalSel.Kalender kalender() {
        return kalender;
    }

    private BerkasPaket bagianUtama() throws IOException {
        String[] jalur = {"xl/workbook.xml"};
        BerkasPaket jenis = wadah.berkas("[Content_Types].xml").orElseThrow();
        XmlAman.baca(jenis.sumber().buka(), jenis.jalur(), x -> {
            while (x.masih()) {
                if (x.maju() == XMLStreamConstants.START_ELEMENT
                        && x.atribut("ContentType").endsWith("spreadsheetml.sheet.main+xml")) {
                    jalur[0] = x.atribut("PartName").replaceFirst("^/", "");
                }
            }
        });
        return wadah.berkas(jalur[0]).orElseThrow(() -> BukuDitolak.rusak("bagian " + jalur[0] + " tidak ada"));
    }

    private Map<String, BerkasPaket> hubungan(String folder, String jalur) throws IOException {
        BerkasPaket rels = wadah.berkas(jalur).orElseThrow(() -> BukuDitolak.rusak("bagian " + jalur + " tidak ada"));
        Map<String, BerkasPaket> hasil = new HashMap<>();
        XmlAman.baca(rels.sumber().buka(), jalur, x -> {
            while (x.masih()) {
                if (x.maju() != XMLStreamConstants.START_ELEMENT) {
                    continue;
                }
                String tujuan = x.atribut("Target");
                Optional<BerkasPaket> bagian =
                        wadah.berkas(tujuan.startsWith("/") ? tujuan.substring(1) : folder + tujuan);
                if (bagian.isPresent()) {
                    hasil.put(x.atribut("Id"), bagian.get());
                    String jenis = x.atribut("Type").toLowerCase(Locale.ROOT);
                    teksBersama = jenis.endsWith("/sharedstrings") ? bagian : teksBersama;
                    gaya = jenis.endsWith("/styles") ? bagian : gaya;
                }
            }
        });
        return hasil;
    }

    private void muat(BerkasPaket utama, Map<String, BerkasPaket> hubungan) throws IOException {
        XmlAman.baca(utama.sumber().buka(), utama.jalur(), x -> {
            while (x.masih()) {
                if (x.maju() != XMLStreamConstants.START_ELEMENT) {
                    continue;
                }
                if (x.nama().equals("workbookPr") && x.ya("date1904")) {
                    kalender = TanggalSel.Kalender.SEJAK_1904;
                } else if (x.nama().equals("sheet")) {
                    BerkasPaket bagian = hubungan.get(x.atribut("id"));
                    if (bagian == null) {
                        throw BukuDitolak.rusak("lembar \"" + x.atribut("name") + "\" tidak ada isinya");
                    }
                    boolean tampak =
                            x.atribut("state").isEmpty() || x.atribut("state").equals("visible");
                    lembar.add(new Lembar(x.atribut("name"), !tampak, bagian));
                }
            }
        });
    }
}
