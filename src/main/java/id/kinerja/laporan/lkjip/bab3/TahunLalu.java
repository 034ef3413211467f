package id.kinerja.laporan.lkjip.bab3;

import id.kinerja.dokumen.Blok;
import id.kinerja.dokumen.Sebaris;
import id.kinerja.laporan.Bagian;
import id.kinerja.laporan.Konteks;
import id.kinerja.laporan.kalimat.HasilTahun;
import id.kinerja.laporan.kalimat.KalimatKelompok;
import id.kinerja.laporan.kalimat.KalimatTahunLalu;
import id.kinerja.laporan.kalimat.Rangkai;
import id.kinerja.perencanaan.Indikator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Second analysis: realisation and capaian against earlier years. */
public final class TahunLalu implements Bagian {
    static final String KUNCI = "tabel.bab3.tahun-lalu";

    @Override
    public String kode() {
        return "bab3.tahun-lalu";
    }

    @Override
    public String judul() {
        return "Perbandingan dengan tahun-tahun sebelumnya";
    }

    @Override
    public int tingkat() {
        return 3;
    }

    @Override
    public List<Blok> susun(Konteks k) {
        List<Indikator> indikator = PohonKinerja.semuaIndikator(k);
        if (indikator.isEmpty()) {
            return List.of();
        }
        List<Integer> tahun = TabelTahun.tahun(k, indikator);
        if (tahun.size() < 2) {
            return List.of(new Blok.Paragraf(List.of(new Sebaris.BelumDiisi("data tahun sebelumnya belum diisi"))));
        }
        List<Blok> isi = new ArrayList<>();
        Optional<Blok.Gambar> gambar = GambarPerkembangan.susun(k, indikator);
        Rangkai pengantar = Rangkai.kosong().rujuk(KUNCI);
        gambar.ifPresent(g -> pengantar.teks(" dan ").rujuk(g.kunci()));
        isi.add(new Blok.Paragraf(pengantar
                .teks(" memperlihatkan perkembangan indikator sejak " + tahun.getFirst() + ".")
                .jadi()));
        isi.add(TabelTahun.susun(k, KUNCI, indikator, tahun));
        for (PohonKinerja.IsiTujuan t : PohonKinerja.dari(k)) {
            uraian(isi, k, "Tujuan " + t.tujuan().map(x -> x.nomor()).orElse(""), t.indikator());
            t.sasaran().forEach(s -> uraian(isi, k, "Sasaran " + s.sasaran().nomor(), s.indikator()));
        }
        gambar.ifPresent(isi::add);
        return isi;
    }

    private static void uraian(List<Blok> isi, Konteks k, String awal, List<Indikator> indikator) {
        if (indikator.isEmpty()) {
            return;
        }
        String label = awal.strip();
        isi.add(new Blok.Paragraf(Rangkai.kosong()
                .tebal(label.endsWith(".") ? label : label + ".")
                .teks(" ")
                .isi(KalimatKelompok.sambung(
                        indikator.stream().map(i -> satu(k, i)).toList()))
                .jadi()));
    }

    /** One indicator against its year before, in a sentence. */
    public static List<Sebaris> satu(Konteks k, Indikator i) {
        HasilTahun ini = HasilTahun.dari(k.ukur(), i, k.tahun());
        Optional<HasilTahun> lalu = k.ukur().indikator().tahunData(i).stream().anyMatch(t -> t < k.tahun())
                ? Optional.of(HasilTahun.dari(k.ukur(), i, k.tahun() - 1))
                : Optional.empty();
        return KalimatTahunLalu.satu(ini, lalu, k.ukur().indikator().perubahan(i, k.tahun()));
    }
}
