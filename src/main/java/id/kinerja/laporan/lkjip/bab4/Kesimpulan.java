package id.kinerja.laporan.lkjip.bab4;

import id.kinerja.datatahun.JenisRekomendasi;
import id.kinerja.dokumen.Blok;
import id.kinerja.dokumen.Sebaris;
import id.kinerja.laporan.Bagian;
import id.kinerja.laporan.Konteks;
import id.kinerja.laporan.lkjip.bab3.RingkasanKinerja;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What the year comes to: generated from the figures, then the agency's own conclusions. */
final class Kesimpulan implements Bagian {
    @Override
    public String kode() {
        return "bab4.kesimpulan";
    }

    @Override
    public String judul() {
        return "Kesimpulan";
    }

    @Override
    public List<Blok> susun(Konteks k) {
        List<Blok> isi = new ArrayList<>();
        Stream.of(
                        RingkasanKinerja.capaian(k),
                        RingkasanKinerja.perjanjian(k),
                        RingkasanKinerja.targetAkhir(k),
                        RingkasanKinerja.spm(k),
                        RingkasanKinerja.anggaran(k),
                        RingkasanKinerja.bawahTarget(k))
                .filter(s -> !s.isEmpty())
                .map(Blok.Paragraf::new)
                .forEach(isi::add);
        isi.addAll(DaftarRekomendasi.susun(k, JenisRekomendasi.SIMPULAN, "Perangkat daerah menyimpulkan hal berikut."));
        return isi.isEmpty()
                ? List.of(new Blok.Paragraf(List.of(new Sebaris.BelumDiisi("kesimpulan belum diisi"))))
                : isi;
    }
}
