package id.kinerja.laporan.lkjip.depan;

import id.kinerja.dokumen.Blok;
import id.kinerja.dokumen.Blok.JenisDaftar;
import id.kinerja.laporan.Bagian;
import id.kinerja.laporan.Konteks;
import java.util.List;

/** Contents, list of tables, list of figures; filled by the writer. */
record DaftarNomor(JenisDaftar jenis) implements Bagian {
    @Override
    public String kode() {
        return switch (jenis) {
            case ISI -> "depan.daftar-isi";
            case TABEL -> "depan.daftar-tabel";
            case GAMBAR -> "depan.daftar-gambar";
        };
    }

    @Override
    public String judul() {
        return switch (jenis) {
            case ISI -> "Daftar Isi";
            case TABEL -> "Daftar Tabel";
            case GAMBAR -> "Daftar Gambar";
        };
    }

    @Override
    public List<Blok> susun(Konteks k) {
        return List.of(new Blok.DaftarOtomatis(jenis));
    }
}
