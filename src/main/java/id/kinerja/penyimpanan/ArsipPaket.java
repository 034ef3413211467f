package id.kinerja.penyimpanan;

import id.kinerja.basisdata.RuangPenyewa;
import id.kinerja.organisasi.Profil;
import id.kinerja.paket.bentuk.Paket;
import id.kinerja.penyimpanan.internal.DirektoriSql;
import id.kinerja.penyimpanan.internal.IsiVersiSql;
import id.kinerja.penyimpanan.internal.VersiSql;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/**
 * Packages in the database, version by version. Writing is all or nothing; what was written is never changed, so that every version
 * can be brought back.
 */
public final class ArsipPaket {
    private final RuangPenyewa ruang;
    private final Clock jam;

    public ArsipPaket(RuangPenyewa ruang, Clock jam) {
        this.ruang = ruang;
        this.jam = jam;
    }

    /** All agencies with their years, by government and name. */
    public List<PerangkatTerdaftar> daftar() {
        return ruang.tanpaPenyewa(DirektoriSql::semua);
    }

    public Optional<PerangkatTerdaftar> perangkat(String pemda, String opd) {
        return ruang.tanpaPenyewa(sql -> DirektoriSql.satu(sql, pemda, opd));
    }

    /** The version in force; 0 when the data year does not exist. */
    public int versi(KunciData kunci) {
        return ruang.tanpaPenyewa(sql -> DirektoriSql.versi(sql, kunci));
    }

    /** The package as it was at a version; empty when there was none. */
    public Optional<Paket> muat(KunciData kunci, int versi) {
        return ruang.baca(kunci.penyewa(), sql -> IsiVersiSql.muat(sql, kunci, versi));
    }

    /** All versions, newest first. */
    public List<Versi> riwayat(KunciData kunci) {
        return ruang.baca(kunci.penyewa(), sql -> VersiSql.riwayat(sql, kunci));
    }

    /**
     * Writes a sound package as the next version.
     *
     * @param dasar version it was compared with, 0 for none
     * @return number of the new version
     * @throws DataSudahBerubah when another version is in force by now
     */
    public int simpan(Profil profil, Paket paket, String asal, int dasar) {
        KunciData kunci = KunciData.dari(profil);
        return ruang.dalam(kunci.penyewa(), sql -> {
            DirektoriSql.daftarkan(sql, kunci, profil.namaPemda(), profil.namaOpd(), jam.instant());
            VersiSql versi = VersiSql.berikut(sql, kunci, dasar);
            versi.catatImpor(asal, jam.instant());
            IsiVersiSql.tulis(sql, kunci, dasar, versi.nomor(), paket);
            DirektoriSql.berlakukan(sql, kunci, versi.nomor(), DirektoriSql.Isi.BERISI, jam.instant());
            return versi.nomor();
        });
    }

    /**
     * Brings back an earlier version as a new one.
     *
     * @param tujuan the version to bring back; 0 is the state before the first import
     * @param dasar version in force when this was decided
     * @throws DataSudahBerubah when another version is in force by now
     */
    public int kembalikan(KunciData kunci, int tujuan, String alasan, int dasar) {
        return ruang.dalam(kunci.penyewa(), sql -> {
            VersiSql versi = VersiSql.berikut(sql, kunci, dasar);
            versi.catatPengembalian(tujuan, alasan, jam.instant());
            DirektoriSql.Isi isi = IsiVersiSql.salin(sql, kunci, tujuan, versi.nomor())
                    ? DirektoriSql.Isi.BERISI
                    : DirektoriSql.Isi.KOSONG;
            DirektoriSql.berlakukan(sql, kunci, versi.nomor(), isi, jam.instant());
            return versi.nomor();
        });
    }
}
