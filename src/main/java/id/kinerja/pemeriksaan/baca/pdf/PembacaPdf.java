package id.kinerja.pemeriksaan.baca.pdf;

import id.kinerja.pemeriksaan.baca.Naskah;
import id.kinerja.pemeriksaan.baca.NaskahTakTerbaca;
import id.kinerja.pemeriksaan.baca.Unsur;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Reads a PDF with a text layer: headings, paragraphs and tables, each with its page. */
public final class PembacaPdf {
    static {
        HurufSistem.pasang();
    }

    private PembacaPdf() {}

    public static Naskah baca(String nama, byte[] isi) throws NaskahTakTerbaca {
        if (isi.length > Batas.BERKAS) {
            throw new NaskahTakTerbaca(
                    "Berkas PDF lebih besar dari 200 MB dan tidak dibaca. Pecah menjadi beberapa berkas.");
        }
        if (!berupaPdf(isi)) {
            throw new NaskahTakTerbaca("Berkas ini bukan PDF, atau rusak di bagian awalnya.");
        }
        PenjagaAliran.periksa(isi);
        try (PDDocument dokumen = Loader.loadPDF(isi)) {
            return dokumen(nama, dokumen);
        } catch (InvalidPasswordException e) {
            throw new NaskahTakTerbaca(
                    "Berkas PDF dikunci dengan kata sandi. Simpan ulang tanpa kata sandi, lalu coba lagi.", e);
        } catch (OutOfMemoryError e) {
            throw new NaskahTakTerbaca(
                    "Berkas PDF membutuhkan memori jauh melampaui kewajaran sehingga tidak dibaca. Pecah menjadi beberapa"
                            + " berkas, atau simpan ulang dari aplikasi asalnya.",
                    e);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw new NaskahTakTerbaca("Berkas PDF rusak atau tidak lengkap sehingga tidak dapat dibaca.", e);
        }
    }

    private static boolean berupaPdf(byte[] isi) {
        int akhir = Math.min(isi.length - 4, 1_024);
        for (int i = 0; i < akhir; i++) {
            if (isi[i] == '%' && isi[i + 1] == 'P' && isi[i + 2] == 'D' && isi[i + 3] == 'F') {
                return true;
            }
        }
        return false;
    }

    private static Naskah dokumen(String nama, PDDocument dokumen) throws NaskahTakTerbaca {
        if (!PohonHalaman.wajar(
                dokumen.getDocument().getTrailer().getCOSDictionary(org.apache.pdfbox.cos.COSName.ROOT))) {
            throw new NaskahTakTerbaca("Susunan halaman berkas PDF rusak sehingga tidak dapat dibaca.");
        }
        CatatanBaca catatan = new CatatanBaca();
        PemungutHalaman pemungut = new PemungutHalaman();
        List<IsiHalaman> halaman = new ArrayList<>();
        int nomor = 0;
        for (PDPage p : dokumen.getPages()) {
            nomor++;
            if (nomor > Batas.HALAMAN || pemungut.habis()) {
                catatan.tidakSampaiAkhir(nomor - 1, dokumen.getNumberOfPages());
                break;
            }
            try {
                IsiHalaman isi = pemungut.pungut(p, nomor);
                catatan.periksa(isi);
                halaman.add(isi);
            } catch (Batas.Terlampaui e) {
                catatan.terlaluPadat(nomor);
            } catch (IOException | RuntimeException e) {
                catatan.rusak(nomor);
            }
        }
        catatan.pastikanBerteks();
        List<IsiHalaman> utuh = PenyambungKata.sambung(halaman);
        List<Unsur> unsur = MenurutTanda.susun(dokumen, utuh)
                .orElseGet(() ->
                        MenurutLetak.susun(utuh.stream().map(TataHalaman::dari).toList()));
        return new Naskah(nama, unsur, catatan.semua());
    }
}
