package id.kinerja.laporan;

import id.kinerja.datatahun.DataTahun;
import id.kinerja.datatahun.Skala;
import id.kinerja.kernel.Alamat;
import id.kinerja.paket.PengetahuanLuar;
import id.kinerja.pengukuran.Pengukuran;
import id.kinerja.pengukuran.skala.Cela;
import id.kinerja.pengukuran.skala.Penggolong;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** What measurement and reports know about a package, for its reader, which knows neither. */
public final class PengetahuanLaporan implements PengetahuanLuar {

    @Override
    public Predicate<Alamat> dikenal(DataTahun data) {
        Pengukuran ukur = Pengukuran.atas(data);
        return alamat -> ukur.cari(alamat).isPresent();
    }

    @Override
    public List<String> celaSkala(Skala skala) {
        return Penggolong.atas(skala).cela().stream().map(Cela::uraian).toList();
    }

    @Override
    public Map<String, String> bagian() {
        return JenisDokumenLaporan.bagian();
    }
}
