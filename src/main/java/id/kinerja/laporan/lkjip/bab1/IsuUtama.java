package id.kinerja.laporan.lkjip.bab1;

import id.kinerja.dokumen.Blok;
import id.kinerja.dokumen.Blok.JenisButir;
import id.kinerja.kernel.FormatIndonesia;
import id.kinerja.laporan.Bagian;
import id.kinerja.laporan.Konteks;
import id.kinerja.laporan.kalimat.Rangkai;
import id.kinerja.organisasi.IsuStrategis;
import java.util.List;

/** The strategic issues. @dasar PermenPAN-RB 53/2014, Lampiran II: Bab I menekankan isu strategis */
final class IsuUtama implements Bagian {
    @Override
    public String kode() {
        return "bab1.isu";
    }

    @Override
    public String judul() {
        return "Isu strategis";
    }

    @Override
    public List<Blok> susun(Konteks k) {
        List<String> isu =
                k.data().isuStrategis().stream().map(IsuStrategis::uraian).toList();
        if (isu.isEmpty()) {
            return List.of();
        }
        String awal = FormatIndonesia.cacah(isu.size()) + " isu strategis memengaruhi pelaksanaan tugas pada tahun "
                + k.tahun() + ":";
        return List.of(new Blok.Paragraf(Rangkai.awali(awal).kalimat()), Butir.kalimat(JenisButir.ANGKA, isu));
    }
}
