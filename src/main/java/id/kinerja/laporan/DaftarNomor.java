package id.kinerja.laporan;

import id.kinerja.dokumen.Blok;
import id.kinerja.dokumen.Blok.JenisDaftar;
import java.util.List;

/** Contents, list of tables, list of figures; filled by the writer. */
public record DaftarNomor(String kode, JenisDaftar jenis) implements Bagian {
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
