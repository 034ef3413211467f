package id.kinerja.pekerjaan;

import id.kinerja.basisdata.IdRahasia;
import id.kinerja.basisdata.RuangPenyewa;
import id.kinerja.pekerjaan.internal.LajuSql;
import id.kinerja.pekerjaan.internal.PekerjaanSql;
import id.kinerja.penyimpanan.KunciData;
import java.util.List;
import java.util.Optional;

/** Jobs as they stand, whichever process works on them. */
public final class ArsipPekerjaan {
    private static final int TERBARU = 20;

    private final RuangPenyewa ruang;

    public ArsipPekerjaan(RuangPenyewa ruang) {
        this.ruang = ruang;
    }

    /** Empty for an id that is none, or whose job is a day old. */
    public Optional<Pekerjaan> cari(String id) {
        return IdRahasia.dari(id).flatMap(i -> ruang.dalamPekerjaan(i, sql -> PekerjaanSql.cari(sql, i)));
    }

    /** The finished file of a job; empty when it made none or is not done. */
    public Optional<IsiBerkas> berkas(String id) {
        return IdRahasia.dari(id).flatMap(i -> ruang.dalamPekerjaan(i, sql -> LajuSql.berkas(sql, i)));
    }

    /** The latest jobs about a data year, newest first. */
    public List<Pekerjaan> terbaru(KunciData data) {
        return ruang.dalam(data.penyewa(), sql -> PekerjaanSql.terbaru(sql, data, TERBARU));
    }
}
