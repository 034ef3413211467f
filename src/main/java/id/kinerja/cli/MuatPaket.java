package id.kinerja.cli;

import id.kinerja.datatahun.DataTahun;
import id.kinerja.laporan.PengetahuanLaporan;
import id.kinerja.paket.HasilBaca;
import id.kinerja.paket.Masalah;
import id.kinerja.paket.PembacaPaket;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Reads a package for a command: warnings are told, errors end the command with the whole list. */
final class MuatPaket {
    private MuatPaket() {}

    static DataTahun dari(Path paket, PrintWriter kesalahan) {
        if (!Files.exists(paket)) {
            throw Gagal.masukan("Paket " + paket
                    + " tidak ditemukan. Berikan folder paket data, berkas .zip-nya, atau buku kerja .xlsx-nya.");
        }
        return switch (PembacaPaket.baca(paket, new PengetahuanLaporan())) {
            case HasilBaca.Terbaca(DataTahun data, List<Masalah> peringatan) -> {
                DaftarMasalah.ringkas(peringatan, paket, kesalahan);
                yield data;
            }
            case HasilBaca.Ditolak(List<Masalah> masalah) -> {
                DaftarMasalah.tulis(masalah, kesalahan);
                throw Gagal.masukan("Paket " + paket + " ditolak; perbaiki yang tercantum di atas, lalu ulangi.");
            }
        };
    }
}
