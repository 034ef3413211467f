package id.kinerja.paket.isi;

import id.kinerja.anggaran.Anggaran;
import id.kinerja.anggaran.AnggaranJenis;
import id.kinerja.anggaran.AturanBagi;
import id.kinerja.anggaran.JenisBelanja;
import id.kinerja.anggaran.JumlahDinyatakan;
import id.kinerja.anggaran.Kaitan;
import id.kinerja.anggaran.Kegiatan;
import id.kinerja.anggaran.Program;
import id.kinerja.anggaran.SubKegiatan;
import id.kinerja.anggaran.TahapAnggaran;
import id.kinerja.anggaran.UkuranAnggaran;

/** Rows about programmes and money. */
final class PetaAnggaran {
    private PetaAnggaran() {}

    static Program program(Baris b) {
        return new Program(b.kodeProgram("kode"), b.mungkinTeks("kode_tercetak"), b.teks("nama"), b.sumber());
    }

    static Kegiatan kegiatan(Baris b) {
        return new Kegiatan(b.kodeProgram("kode"), b.mungkinTeks("kode_tercetak"), b.teks("nama"), b.sumber());
    }

    static SubKegiatan subKegiatan(Baris b) {
        return new SubKegiatan(b.kodeProgram("kode"), b.mungkinTeks("kode_tercetak"), b.teks("nama"), b.sumber());
    }

    static Anggaran anggaran(Baris b) {
        return new Anggaran(
                b.kodeProgram("sub_kegiatan"),
                b.tahun("tahun"),
                b.mungkinTeks("sumber_dana"),
                b.mungkinAngka("pagu_murni"),
                b.mungkinAngka("pagu_perubahan"),
                b.mungkinAngka("realisasi"),
                b.mungkinAngka("fisik"),
                b.mungkinAngka("pagu_operasi"),
                b.mungkinAngka("pagu_modal"),
                b.mungkinAngka("realisasi_operasi"),
                b.mungkinAngka("realisasi_modal"),
                b.mungkinTeks("keterangan"),
                b.sumber());
    }

    static AnggaranJenis anggaranJenis(Baris b) {
        return new AnggaranJenis(
                b.pilihan("jenis", JenisBelanja.class),
                b.pilihan("tahap", TahapAnggaran.class),
                b.tahun("tahun"),
                b.angka("pagu"),
                b.mungkinAngka("realisasi"),
                b.sumber());
    }

    static JumlahDinyatakan jumlahDinyatakan(Baris b) {
        return new JumlahDinyatakan(
                b.teks("objek"), b.pilihan("ukuran", UkuranAnggaran.class), b.angka("nilai"), b.sumber());
    }

    static Kaitan kaitan(Baris b) {
        return new Kaitan(
                b.teks("peta"),
                b.mungkinTeks("sasaran"),
                b.mungkinTeks("indikator"),
                b.kodeProgram("objek"),
                b.teks("dasar_kaitan"),
                b.pilihan("aturan_bagi", AturanBagi.class, AturanBagi.PENUH),
                b.mungkinAngka("bagian"),
                b.mungkin("menunjang", Boolean.class),
                b.sumber());
    }
}
