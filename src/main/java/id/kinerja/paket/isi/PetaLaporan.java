package id.kinerja.paket.isi;

import id.kinerja.datatahun.BabSusunan;
import id.kinerja.datatahun.Cacah;
import id.kinerja.datatahun.Dilaporkan;
import id.kinerja.datatahun.Faktor;
import id.kinerja.datatahun.JenisFaktor;
import id.kinerja.datatahun.JenisRekomendasi;
import id.kinerja.datatahun.Keputusan;
import id.kinerja.datatahun.Lampiran;
import id.kinerja.datatahun.Rekomendasi;

/** Rows that only the report needs. */
final class PetaLaporan {
    private PetaLaporan() {}

    static Cacah cacah(Baris b) {
        return new Cacah(
                b.teks("kode"),
                b.teks("kelompok"),
                b.mungkinTeks("nomor"),
                b.teks("uraian"),
                b.mungkinAngka("target"),
                b.angka("jumlah"),
                b.satuan("satuan"),
                b.tahun("tahun"),
                b.sumber());
    }

    static Faktor faktor(Baris b) {
        return new Faktor(
                b.teks("kode"),
                b.pilihan("jenis", JenisFaktor.class),
                b.mungkinTeks("objek"),
                b.teks("uraian"),
                b.sumber());
    }

    static Rekomendasi rekomendasi(Baris b) {
        return new Rekomendasi(
                b.teks("kode"),
                b.pilihan("jenis", JenisRekomendasi.class),
                b.teks("uraian"),
                b.mungkinTeks("tindak_lanjut"),
                b.sumber());
    }

    static Dilaporkan dilaporkan(Baris b) {
        return new Dilaporkan(
                b.teks("objek"),
                b.teks("ukuran"),
                b.mungkinTeks("uraian"),
                b.tahun("tahun"),
                b.angka("nilai"),
                b.satuan("satuan"),
                b.sumber());
    }

    static Keputusan keputusan(Baris b) {
        return new Keputusan(
                b.teks("kode"),
                b.alamat("objek"),
                b.teks("nilai_dipakai"),
                b.teks("nilai_lain"),
                b.teks("tempat_dipakai"),
                b.teks("tempat_lain"),
                b.teks("alasan"));
    }

    static BabSusunan susunan(Baris b) {
        return new BabSusunan(b.teks("bagian"), b.mungkinTeks("judul"));
    }

    static Lampiran lampiran(Baris b) {
        return new Lampiran(b.teks("kode"), b.teks("judul"), b.teks("berkas"), b.teks("alt"));
    }
}
