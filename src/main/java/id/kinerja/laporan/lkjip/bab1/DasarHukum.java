package id.kinerja.laporan.lkjip.bab1;

import id.kinerja.dokumen.Blok;
import id.kinerja.dokumen.Blok.JenisButir;
import id.kinerja.laporan.Bagian;
import id.kinerja.laporan.Konteks;
import id.kinerja.organisasi.LandasanHukum;
import java.util.ArrayList;
import java.util.List;

/** The regulations the agency and its report rest on. */
final class DasarHukum implements Bagian {
    @Override
    public String kode() {
        return "bab1.landasan-hukum";
    }

    @Override
    public String judul() {
        return "Landasan hukum";
    }

    @Override
    public List<Blok> susun(Konteks k) {
        List<LandasanHukum> hukum = k.data().landasanHukum();
        if (hukum.isEmpty()) {
            return List.of();
        }
        List<List<Blok>> butir = new ArrayList<>();
        for (int i = 0; i < hukum.size(); i++) {
            butir.add(List.of(Blok.paragraf(teks(hukum.get(i)) + Butir.akhir(i, hukum.size()))));
        }
        return List.of(
                Blok.paragraf("Penyusunan laporan ini berlandaskan:"), new Blok.DaftarButir(JenisButir.ANGKA, butir));
    }

    private static String teks(LandasanHukum h) {
        return h.nama() + h.perihal().map(p -> " tentang " + p).orElse("");
    }
}
