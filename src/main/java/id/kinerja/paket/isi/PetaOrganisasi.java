package id.kinerja.paket.isi;

import id.kinerja.kernel.Periode;
import id.kinerja.organisasi.DimensiPegawai;
import id.kinerja.organisasi.Inovasi;
import id.kinerja.organisasi.IsuStrategis;
import id.kinerja.organisasi.JenisPemda;
import id.kinerja.organisasi.JenisTugas;
import id.kinerja.organisasi.JenisUnit;
import id.kinerja.organisasi.Kondisi;
import id.kinerja.organisasi.LandasanHukum;
import id.kinerja.organisasi.Pegawai;
import id.kinerja.organisasi.Pejabat;
import id.kinerja.organisasi.Profil;
import id.kinerja.organisasi.Sarana;
import id.kinerja.organisasi.StatusJabatan;
import id.kinerja.organisasi.TugasFungsi;
import id.kinerja.organisasi.Unit;

/** Rows about the agency itself. */
final class PetaOrganisasi {
    private PetaOrganisasi() {}

    static Profil profil(Baris b) {
        return new Profil(
                b.teks("kode"),
                b.teks("nama_opd"),
                b.teks("nama_pemda"),
                b.pilihan("jenis_pemda", JenisPemda.class),
                b.teks("jabatan_kepala_daerah"),
                b.tahun("tahun"),
                b.mungkinTeks("alamat").orElse(""),
                b.teks("kedudukan"),
                b.tanggal("tanggal_laporan"),
                b.mungkinTeks("sebutan_laporan").orElse("LKjIP"),
                b.teks("urusan"),
                new Periode(b.bulat("renstra_awal"), b.bulat("renstra_akhir")),
                b.teks("nama_renstra"),
                b.teks("nama_rpjmd"),
                b.mungkinTeks("logo"));
    }

    static Pejabat pejabat(Baris b) {
        return new Pejabat(
                b.teks("kode"),
                b.teks("jabatan"),
                b.teks("nama"),
                b.mungkinTeks("pangkat"),
                b.mungkinTeks("nip"),
                b.pilihan("status", StatusJabatan.class, StatusJabatan.DEFINITIF));
    }

    static Unit unit(Baris b) {
        return new Unit(b.teks("kode"), b.mungkinTeks("induk"), b.teks("nama"), b.pilihan("jenis", JenisUnit.class));
    }

    static TugasFungsi tugasFungsi(Baris b) {
        return new TugasFungsi(
                b.teks("kode"),
                b.mungkinTeks("unit"),
                b.pilihan("jenis", JenisTugas.class),
                b.teks("uraian"),
                b.sumber());
    }

    static IsuStrategis isuStrategis(Baris b) {
        return new IsuStrategis(b.teks("kode"), b.teks("uraian"), b.sumber());
    }

    static LandasanHukum landasanHukum(Baris b) {
        return new LandasanHukum(b.teks("kode"), b.teks("nama"), b.mungkinTeks("perihal"), b.sumber());
    }

    static Pegawai pegawai(Baris b) {
        return new Pegawai(
                b.teks("kode"),
                b.pilihan("dimensi", DimensiPegawai.class),
                b.teks("kategori"),
                b.mungkinTeks("kelompok"),
                b.mungkinTeks("status"),
                b.mungkinTeks("pendidikan"),
                b.bulat("jumlah"),
                b.sumber());
    }

    static Sarana sarana(Baris b) {
        return new Sarana(
                b.teks("kode"),
                b.mungkinTeks("kelompok"),
                b.mungkinTeks("nomor"),
                b.teks("nama"),
                b.bulat("jumlah"),
                b.mungkinTeks("satuan"),
                b.mungkinTeks("kondisi").map(PetaOrganisasi::kondisi),
                b.sumber());
    }

    static Inovasi inovasi(Baris b) {
        return new Inovasi(
                b.teks("kode"),
                b.teks("nama"),
                b.mungkinTeks("kepanjangan"),
                b.bulat("tahun"),
                b.teks("kategori"),
                b.teks("ringkasan"),
                b.mungkinTeks("penghargaan"),
                b.sumber());
    }

    private static Kondisi kondisi(String singkatan) {
        return switch (singkatan) {
            case "B" -> Kondisi.BAIK;
            case "RR" -> Kondisi.RUSAK_RINGAN;
            default -> Kondisi.RUSAK_BERAT;
        };
    }
}
