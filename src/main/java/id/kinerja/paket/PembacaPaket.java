package id.kinerja.paket;

import id.kinerja.datatahun.DataTahun;
import id.kinerja.paket.bentuk.MuatPaketMentah;
import id.kinerja.paket.bentuk.Paket;
import id.kinerja.paket.bentuk.WadahPaket;
import id.kinerja.paket.isi.BacaIsi;
import id.kinerja.paket.isi.BacaSetelan;
import id.kinerja.paket.isi.Baris;
import id.kinerja.paket.isi.IsiPaket;
import id.kinerja.paket.isi.PetaDataTahun;
import id.kinerja.paket.periksa.BerkasDisebut;
import id.kinerja.paket.periksa.PeriksaBagian;
import id.kinerja.paket.periksa.PeriksaDatapackage;
import id.kinerja.paket.periksa.PeriksaIsi;
import id.kinerja.paket.periksa.PeriksaProsa;
import id.kinerja.paket.xlsx.BacaBukuKerja;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Reads a data package from a folder, a zip file or a workbook, recognised by what is in it; nothing is written anywhere. */
public final class PembacaPaket {
    private PembacaPaket() {}

    /** Reads without knowledge of measurement: live references are checked for their form only. */
    public static HasilBaca baca(Path tempat) {
        return baca(tempat, PengetahuanLuar.tanpa());
    }

    /** Reads and also resolves live references and looks at the scale with what the caller knows about measurement. */
    public static HasilBaca baca(Path tempat, PengetahuanLuar pengetahuan) {
        Pencatat pencatat = new Pencatat();
        Optional<HasilBaca> hasil =
                dalamWadah(tempat, pencatat, p -> baca(new PaketTerbuka(Optional.of(p), pencatat), pengetahuan));
        return hasil.orElseGet(() -> new HasilBaca.Ditolak(pencatat.daftar()));
    }

    /** Opens without reading: the lossless form, with its files in memory. */
    public static PaketTerbuka buka(Path tempat) {
        Pencatat pencatat = new Pencatat();
        return new PaketTerbuka(dalamWadah(tempat, pencatat, Paket::dalamIngatan), pencatat);
    }

    /** What is done with a package while its folder or zip is open. */
    @FunctionalInterface
    private interface Pemakaian<T> {
        T pakai(Paket paket) throws IOException;
    }

    private static <T> Optional<T> dalamWadah(Path tempat, Pencatat pencatat, Pemakaian<T> pemakaian) {
        if (BacaBukuKerja.ditolak(tempat, pencatat)) {
            return Optional.empty();
        }
        Optional<WadahPaket> wadah = WadahPaket.buka(tempat, pencatat);
        if (wadah.isEmpty()) {
            return Optional.empty();
        }
        try (WadahPaket w = wadah.get()) {
            Optional<Paket> paket = BacaBukuKerja.dikenali(w)
                    ? BacaBukuKerja.baca(w, String.valueOf(tempat.getFileName()), pencatat)
                    : Optional.of(MuatPaketMentah.dari(w, pencatat));
            return paket.isPresent() ? Optional.of(pemakaian.pakai(paket.get())) : Optional.empty();
        } catch (IOException e) {
            pencatat.catat(
                    JenisMasalah.PAKET_TAK_TERBACA,
                    Tempat.di(tempat.toString()),
                    "Paket tidak dapat dibaca sampai selesai: " + e.getMessage() + ".",
                    "Salin atau unduh ulang paketnya.");
            return Optional.empty();
        }
    }

    /** Reads what was opened, whatever form it came from. */
    public static HasilBaca baca(PaketTerbuka terbuka, PengetahuanLuar pengetahuan) {
        Pencatat pencatat = terbuka.pencatat();
        Optional<DataTahun> data = terbuka.paket().flatMap(p -> dariPaket(p, pengetahuan, pencatat));
        return data.isPresent() && !pencatat.adaKesalahan()
                ? new HasilBaca.Terbaca(data.get(), pencatat.daftar())
                : new HasilBaca.Ditolak(pencatat.daftar());
    }

    private static Optional<DataTahun> dariPaket(Paket paket, PengetahuanLuar pengetahuan, Pencatat pencatat) {
        IsiPaket isi = BacaIsi.baca(paket, pencatat);
        Baris setelan = BacaSetelan.baca(isi, pencatat);
        PeriksaDatapackage.periksa(paket, pencatat);
        PeriksaIsi.periksa(isi, setelan, pencatat);
        BerkasDisebut berkas = BerkasDisebut.muat(isi, pencatat);
        PeriksaProsa prosa = PeriksaProsa.atas(isi, berkas.narasi(), berkas.jalurNarasi(), pencatat);
        PeriksaBagian.periksa(isi, pengetahuan.bagian(), pencatat);
        if (pencatat.adaKesalahan()) {
            return Optional.empty();
        }
        DataTahun data = PetaDataTahun.petakan(isi, setelan, berkas.narasi(), berkas.gambar());
        prosa.rujukan(pengetahuan.dikenal(data), pencatat);
        for (String cela : pengetahuan.celaSkala(data.skala())) {
            pencatat.catat(
                    JenisMasalah.SKALA_BERCELA,
                    Tempat.di("skala"),
                    cela,
                    "Bila kebijakan itu tidak dikehendaki, ubah setelan kebijakan_celah atau"
                            + " kebijakan_tumpang_tindih, atau rapatkan batas kelasnya.");
        }
        return Optional.of(data);
    }
}
