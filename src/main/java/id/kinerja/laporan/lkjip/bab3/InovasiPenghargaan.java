package id.kinerja.laporan.lkjip.bab3;

import id.kinerja.dokumen.Blok;
import id.kinerja.laporan.Bagian;
import id.kinerja.laporan.Konteks;
import id.kinerja.laporan.kalimat.Rangkai;
import id.kinerja.organisasi.Inovasi;
import java.util.ArrayList;
import java.util.List;

/** Innovations and awards, in short; the whole list stands in the annex. */
final class InovasiPenghargaan implements Bagian {
    @Override
    public String kode() {
        return "bab3.inovasi";
    }

    @Override
    public String judul() {
        return "Inovasi dan penghargaan";
    }

    @Override
    public List<Blok> susun(Konteks k) {
        List<Blok> isi = new ArrayList<>();
        for (Inovasi i : k.data().inovasi()) {
            String nama = i.nama() + i.kepanjangan().map(p -> " (" + p + ")").orElse("");
            isi.add(new Blok.Paragraf(Rangkai.kosong()
                    .tebal(nama + ".")
                    .teks(" Inovasi " + i.kategori().toLowerCase(id.kinerja.kernel.FormatIndonesia.LOCALE) + " tahun "
                            + i.tahun() + ". " + Penyebab.titik(i.ringkasan()))
                    .teks(i.penghargaan()
                            .map(p -> " Penghargaan: " + Penyebab.titik(p))
                            .orElse(""))
                    .jadi()));
        }
        return isi;
    }
}
