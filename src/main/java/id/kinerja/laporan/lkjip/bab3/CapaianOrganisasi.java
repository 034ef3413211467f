package id.kinerja.laporan.lkjip.bab3;

import id.kinerja.dokumen.Blok;
import id.kinerja.laporan.Bagian;
import id.kinerja.laporan.Konteks;
import java.util.List;

/** Heading of the seven analyses. @dasar PermenPAN-RB 53/2014, Lampiran II */
final class CapaianOrganisasi implements Bagian {
    @Override
    public String kode() {
        return "bab3.capaian";
    }

    @Override
    public String judul() {
        return "Capaian kinerja organisasi";
    }

    @Override
    public List<Blok> susun(Konteks k) {
        return List.of(
                Blok.paragraf("Capaian kinerja dianalisis menurut Peraturan Menteri Pendayagunaan Aparatur Negara dan "
                        + "Reformasi Birokrasi Nomor 53 Tahun 2014: terhadap target tahun ini, tahun-tahun sebelumnya, "
                        + "target jangka menengah, dan standar nasional, disertai penyebab dan solusi, efisiensi sumber "
                        + "daya, serta program dan kegiatan yang menunjang."));
    }
}
