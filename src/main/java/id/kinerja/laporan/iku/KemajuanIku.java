package id.kinerja.laporan.iku;

import id.kinerja.dokumen.Blok;
import id.kinerja.laporan.Bagian;
import id.kinerja.laporan.Konteks;
import id.kinerja.laporan.kalimat.KalimatTargetAkhir.Kemajuan;
import id.kinerja.laporan.lkjip.bab3.TargetAkhir;
import java.util.List;

/** Each IKU on its way to the end target of the Renstra. */
final class KemajuanIku implements Bagian {
    @Override
    public String kode() {
        return "iku.target-akhir";
    }

    @Override
    public String judul() {
        return "Kemajuan menuju target akhir Renstra";
    }

    @Override
    public List<Blok> susun(Konteks k) {
        List<Kemajuan> semua = TargetAkhir.semua(k, DaftarIku.dari(k).semua());
        return semua.isEmpty() ? List.of() : TargetAkhir.susun(k, "tabel.iku.target-akhir", semua);
    }
}
