package id.kinerja.laporan.iku;

import id.kinerja.dokumen.Blok;
import id.kinerja.laporan.Bagian;
import id.kinerja.laporan.Konteks;
import id.kinerja.laporan.kalimat.KalimatKelompok;
import id.kinerja.laporan.kalimat.Rangkai;
import id.kinerja.laporan.lkjip.bab3.TabelTahun;
import id.kinerja.laporan.lkjip.bab3.TahunLalu;
import java.util.ArrayList;
import java.util.List;

/** Each IKU against its earlier years. */
final class PerkembanganIku implements Bagian {
    private static final String KUNCI = "tabel.iku.perkembangan";

    @Override
    public String kode() {
        return "iku.perkembangan";
    }

    @Override
    public String judul() {
        return "Perkembangan dari tahun ke tahun";
    }

    @Override
    public List<Blok> susun(Konteks k) {
        DaftarIku daftar = DaftarIku.dari(k);
        List<Integer> tahun = TabelTahun.tahun(k, daftar.semua());
        if (tahun.size() < 2) {
            return List.of();
        }
        List<Blok> isi = new ArrayList<>();
        isi.add(new Blok.Paragraf(Rangkai.kosong()
                .rujuk(KUNCI)
                .teks(" memperlihatkan perkembangan indikator sejak " + tahun.getFirst() + ".")
                .jadi()));
        isi.add(TabelTahun.susun(k, KUNCI, daftar.semua(), tahun));
        for (DaftarIku.Kelompok x : daftar.kelompok()) {
            if (!x.indikator().isEmpty()) {
                isi.add(new Blok.Paragraf(CapaianIku.berjudul(
                        x,
                        KalimatKelompok.sambung(x.indikator().stream()
                                .map(i -> TahunLalu.satu(k, i))
                                .toList()))));
            }
        }
        return isi;
    }
}
