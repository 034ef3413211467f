package id.kinerja.pemeriksaan.baca;

import id.kinerja.pemeriksaan.baca.IsiNaskah.Gambar;
import id.kinerja.pemeriksaan.baca.html.PembacaHtml;
import id.kinerja.pemeriksaan.baca.pdf.PembacaPdf;
import id.kinerja.pemeriksaan.baca.susun.BatasBaca;
import id.kinerja.pemeriksaan.baca.teks.PembacaTeks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/** The front door: reads a document of any accepted format, told by its content and not by its name. */
public final class PembacaNaskah {
    static final String DITERIMA =
            "Yang diterima: Word (.docx), Excel (.xlsx), PDF yang berlapis teks, HTML, Markdown, dan teks.";

    private static final String DUGAAN =
            "Pengodean hurufnya bukan UTF-8; berkas dibaca sebagai Windows-1252, sehingga huruf khusus mungkin keliru.";

    private PembacaNaskah() {}

    public static Naskah baca(Path berkas) throws NaskahTakTerbaca {
        String nama = String.valueOf(berkas.getFileName());
        if (Files.isDirectory(berkas)) {
            throw new NaskahTakTerbaca("\"" + nama + "\" adalah folder, bukan berkas.");
        }
        try {
            if (Files.isRegularFile(berkas) && Files.size(berkas) <= BatasBaca.BERKAS) {
                return baca(nama, Files.readAllBytes(berkas));
            }
        } catch (IOException e) {
            throw takTerbuka(nama, e);
        }
        if (Files.isRegularFile(berkas)) {
            throw BatasBaca.terlaluBesar("ukurannya lebih dari 100 MB");
        }
        throw takTerbuka(nama, new NoSuchFileException(nama));
    }

    /** @param nama for messages only */
    public static Naskah baca(String nama, byte[] isi) throws NaskahTakTerbaca {
        if (isi.length == 0) {
            throw new NaskahTakTerbaca("Berkas ini kosong (0 bita).");
        }
        if (isi.length > BatasBaca.BERKAS) {
            throw BatasBaca.terlaluBesar("ukurannya lebih dari 100 MB");
        }
        Optional<RupaBerkas> rupa = RupaBerkas.biner(isi);
        if (rupa.isEmpty()) {
            return berteks(nama, isi);
        }
        return switch (rupa.get()) {
            case ZIP -> BerkasOffice.baca(nama, isi);
            case PDF -> PembacaPdf.baca(nama, isi);
            case OLE -> throw BerkasOffice.lama(isi);
            case RTF ->
                throw new NaskahTakTerbaca(
                        "Berkas ini dalam format RTF. Buka di Word atau LibreOffice, simpan sebagai .docx, lalu periksa kembali.");
            case GAMBAR ->
                throw new NaskahTakTerbaca(
                        "Berkas ini gambar, bukan dokumen berisi teks. Pindai ulang dengan pengenalan teks (OCR). "
                                + DITERIMA);
            case ARSIP ->
                throw new NaskahTakTerbaca(
                        "Berkas ini arsip. Keluarkan isinya, lalu periksa berkas di dalamnya. " + DITERIMA);
            default -> throw takDikenal();
        };
    }

    private static Naskah berteks(String nama, byte[] isi) throws NaskahTakTerbaca {
        if (isi.length > BatasBaca.BERKAS_TEKS) {
            throw BatasBaca.terlaluBesar("berkas teks atau HTML ini lebih dari 40 MB");
        }
        SandiTeks sandi = SandiTeks.dari(isi);
        Naskah naskah = switch (RupaBerkas.teks(sandi.teks())) {
            case HTML ->
                IsiNaskah.pastikan(
                        PembacaHtml.baca(nama, sandi.teks()),
                        sandi.teks().contains("<img") ? Gambar.ADA : Gambar.TANPA);
            case TEKS -> IsiNaskah.pastikan(teks(nama, sandi.teks()), Gambar.TANPA);
            case XML ->
                throw new NaskahTakTerbaca(
                        "Berkas ini XML, bukan dokumen. Buka di program asalnya dan simpan sebagai .docx atau"
                                + " .xlsx. " + DITERIMA);
            case SUREL ->
                throw new NaskahTakTerbaca(
                        "Berkas ini halaman web arsip (.mht) atau surel. Simpan sebagai .docx atau HTML. " + DITERIMA);
            default -> throw takDikenal();
        };
        return sandi.dugaan() ? IsiNaskah.dengan(naskah, DUGAAN) : naskah;
    }

    private static Naskah teks(String nama, String isi) throws NaskahTakTerbaca {
        if (isi.length() > BatasBaca.TEKS) {
            throw BatasBaca.terlaluBesar("teksnya lebih dari 20 MB");
        }
        if (isi.chars()
                        .filter(c -> c == '\t' || c == '|' || c == ';' || c == ',')
                        .limit(BatasBaca.SEL + 1L)
                        .count()
                > BatasBaca.SEL) {
            throw BatasBaca.terlaluBesar("tabelnya berisi lebih dari 2 juta sel");
        }
        return PembacaTeks.baca(nama, isi.indexOf('\n') < 0 ? isi.replace('\r', '\n') : isi);
    }

    private static NaskahTakTerbaca takTerbuka(String nama, IOException sebab) {
        return new NaskahTakTerbaca("Berkas \"" + nama + "\" tidak ditemukan atau tidak boleh dibuka.", sebab);
    }

    private static NaskahTakTerbaca takDikenal() {
        return new NaskahTakTerbaca("Isi berkas ini tidak dikenali sebagai dokumen. " + DITERIMA);
    }
}
