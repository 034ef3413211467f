package id.kinerja.paket.isi;

import id.kinerja.kernel.Arah;
import id.kinerja.kernel.Hasil;
import id.kinerja.perencanaan.Agregasi;
import id.kinerja.perencanaan.DasarSasaran;
import id.kinerja.perencanaan.DokumenTarget;
import id.kinerja.perencanaan.Indikator;
import id.kinerja.perencanaan.JenisStrategi;
import id.kinerja.perencanaan.JenisVisiMisi;
import id.kinerja.perencanaan.PemilikVisi;
import id.kinerja.perencanaan.Realisasi;
import id.kinerja.perencanaan.RumusTurun;
import id.kinerja.perencanaan.Sasaran;
import id.kinerja.perencanaan.Strategi;
import id.kinerja.perencanaan.Target;
import id.kinerja.perencanaan.TingkatIndikator;
import id.kinerja.perencanaan.Tujuan;
import id.kinerja.perencanaan.VisiMisi;

/** Rows about what was promised and what was realised. */
final class PetaPerencanaan {
    private static final String BELUM_TERSEDIA = "realisasi belum tersedia";

    private final IsiPaket isi;
    private final TargetBerlaku berlaku;

    PetaPerencanaan(IsiPaket isi) {
        this.isi = isi;
        this.berlaku = new TargetBerlaku(isi);
    }

    static VisiMisi visiMisi(Baris b) {
        return new VisiMisi(
                b.teks("kode"),
                b.pilihan("jenis", JenisVisiMisi.class),
                b.pilihan("pemilik", PemilikVisi.class),
                b.mungkinTeks("unsur"),
                b.teks("uraian"),
                b.ya("didukung"),
                b.sumber());
    }

    static Tujuan tujuan(Baris b) {
        return new Tujuan(b.teks("kode"), b.teks("nomor"), b.teks("uraian"), b.sumber());
    }

    static Sasaran sasaran(Baris b) {
        return new Sasaran(
                b.teks("kode"),
                b.teks("nomor"),
                b.mungkinTeks("tujuan"),
                b.teks("uraian"),
                b.pilihan("dasar", DasarSasaran.class, DasarSasaran.RENSTRA),
                b.sumber());
    }

    static Strategi strategi(Baris b) {
        return new Strategi(
                b.teks("kode"),
                b.pilihan("jenis", JenisStrategi.class),
                b.mungkinTeks("sasaran"),
                b.teks("uraian"),
                b.sumber());
    }

    static Indikator indikator(Baris b) {
        return new Indikator(
                b.teks("kode"),
                b.mungkinTeks("nomor"),
                b.pilihan("tingkat", TingkatIndikator.class),
                b.teks("induk"),
                b.teks("nama"),
                b.mungkinTeks("nama_pendek"),
                b.satuan("satuan"),
                b.pilihan("arah", Arah.class),
                b.pilihan("rumus_turun", RumusTurun.class, RumusTurun.SELISIH),
                b.pilihan("agregasi", Agregasi.class, Agregasi.TERAKHIR),
                b.mungkinTeks("rumus"),
                b.mungkinTeks("definisi"),
                b.mungkinTeks("sumber_data"),
                b.mungkinTeks("penanggung_jawab"),
                b.mungkinAngka("standar_nasional"),
                b.ya("iku"),
                b.mungkinTeks("pendahulu"),
                b.sumber());
    }

    Target target(Baris b) {
        return new Target(
                b.teks("indikator"),
                b.tahun("tahun"),
                b.triwulan("triwulan"),
                b.pilihan("dokumen", DokumenTarget.class),
                b.target("target"),
                isi.satuan(b).orElseThrow(),
                berlaku.berlaku(b),
                b.sumber());
    }

    Realisasi realisasi(Baris b) {
        return new Realisasi(
                b.teks("indikator"),
                b.tahun("tahun"),
                b.triwulan("triwulan"),
                b.mungkinAngka("realisasi")
                        .<Hasil>map(Hasil.Angka::new)
                        .orElseGet(() -> new Hasil.TakTerhitung(BELUM_TERSEDIA)),
                isi.satuan(b).orElseThrow(),
                b.mungkinAngka("pembilang"),
                b.mungkinAngka("penyebut"),
                b.mungkin("tahun_acuan", Integer.class),
                b.mungkinTeks("keterangan"),
                b.sumber());
    }
}
