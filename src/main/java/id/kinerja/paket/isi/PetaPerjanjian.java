package id.kinerja.paket.isi;

import id.kinerja.perjanjian.AnggaranPk;
import id.kinerja.perjanjian.BarisPk;
import id.kinerja.perjanjian.PihakPk;
import id.kinerja.perjanjian.VersiPk;
import id.kinerja.spm.LayananSpm;
import id.kinerja.spm.MutuSpm;
import java.math.BigDecimal;
import java.time.LocalDate;

/** Rows of the Perjanjian Kinerja and of the minimum service standard. */
final class PetaPerjanjian {
    private PetaPerjanjian() {}

    static BarisPk barisPk(Baris b) {
        return new BarisPk(
                b.teks("kode"),
                b.pilihan("versi", VersiPk.class),
                b.teks("sasaran"),
                b.mungkinTeks("indikator"),
                b.teks("nama_indikator"),
                b.satuan("satuan"),
                b.target("target"),
                b.sumber());
    }

    static AnggaranPk anggaranPk(Baris b) {
        return new AnggaranPk(
                b.teks("kode"),
                b.pilihan("versi", VersiPk.class),
                b.teks("program"),
                b.angka("anggaran"),
                b.mungkinTeks("keterangan"),
                b.sumber());
    }

    static PihakPk pihakPk(Baris b) {
        return new PihakPk(
                b.pilihan("versi", VersiPk.class),
                Integer.parseInt(b.teks("pihak")),
                b.teks("pejabat"),
                b.mungkin("tanggal", LocalDate.class),
                b.teks("tempat"));
    }

    static LayananSpm layananSpm(Baris b) {
        return new LayananSpm(
                b.teks("kode"),
                b.teks("nama"),
                b.teks("indikator"),
                b.angka("target_persen"),
                b.teks("batas_waktu"),
                b.mungkin("harus_dilayani", Integer.class).map(BigDecimal::valueOf),
                b.mungkin("terlayani", Integer.class).map(BigDecimal::valueOf),
                b.mungkinAngka("capaian_dilaporkan"),
                b.mungkinTeks("kelompok_mutu"),
                b.sumber());
    }

    static MutuSpm mutuSpm(Baris b) {
        return new MutuSpm(
                b.teks("kode"),
                b.teks("indikator"),
                b.angka("target_persen"),
                b.teks("batas_waktu"),
                b.mungkinAngka("realisasi_persen"),
                b.mungkinAngka("anggaran"),
                b.mungkinAngka("realisasi_anggaran"),
                b.sumber());
    }
}
