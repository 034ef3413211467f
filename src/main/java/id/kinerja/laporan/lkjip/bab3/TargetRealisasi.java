package id.kinerja.laporan.lkjip.bab3;

import id.kinerja.datatahun.CakupanRataRata;
import id.kinerja.dokumen.Blok;
import id.kinerja.kernel.Hasil;
import id.kinerja.kernel.Hitungan;
import id.kinerja.laporan.Bagian;
import id.kinerja.laporan.Konteks;
import id.kinerja.laporan.kalimat.HasilTahun;
import id.kinerja.laporan.kalimat.KalimatKelompok;
import id.kinerja.laporan.kalimat.Rangkai;
import id.kinerja.perencanaan.Indikator;
import java.util.ArrayList;
import java.util.List;

/** First analysis: target against realisation of this year. */
final class TargetRealisasi implements Bagian {
    private static final String KUNCI = "tabel.bab3.target-realisasi";

    @Override
    public String kode() {
        return "bab3.target-realisasi";
    }

    @Override
    public String judul() {
        return "Target dan realisasi tahun ini";
    }

    @Override
    public int tingkat() {
        return 3;
    }

    @Override
    public List<Blok> susun(Konteks k) {
        List<PohonKinerja.IsiTujuan> pohon = PohonKinerja.dari(k);
        if (pohon.isEmpty()) {
            return List.of();
        }
        List<Blok> isi = new ArrayList<>();
        isi.add(new Blok.Paragraf(Rangkai.kosong()
                .rujuk(KUNCI)
                .teks(" membandingkan target dan realisasi setiap indikator pada tahun " + k.tahun() + ".")
                .jadi()));
        isi.add(TabelCapaian.susun(k, KUNCI, pohon));
        List<HasilTahun> semua = hasil(k, PohonKinerja.semuaIndikator(k));
        isi.add(new Blok.Paragraf(KalimatKelompok.sambung(
                List.of(KalimatKelompok.ringkas(semua), rataRata(k), RingkasanKinerja.perjanjian(k)))));
        for (PohonKinerja.IsiTujuan t : pohon) {
            uraian(isi, k, "Tujuan " + t.tujuan().map(x -> x.nomor()).orElse(""), t.indikator());
            t.sasaran().forEach(s -> uraian(isi, k, "Sasaran " + s.sasaran().nomor(), s.indikator()));
        }
        return isi;
    }

    static List<HasilTahun> hasil(Konteks k, List<Indikator> indikator) {
        return indikator.stream()
                .map(i -> HasilTahun.dari(k.ukur(), i, k.tahun()))
                .toList();
    }

    private static void uraian(List<Blok> isi, Konteks k, String awal, List<Indikator> indikator) {
        if (!indikator.isEmpty()) {
            String label = awal.strip();
            isi.add(new Blok.Paragraf(Rangkai.kosong()
                    .tebal(label.endsWith(".") ? label : label + ".")
                    .teks(" ")
                    .isi(KalimatKelompok.uraian(hasil(k, indikator)))
                    .jadi()));
        }
    }

    static List<id.kinerja.dokumen.Sebaris> rataRata(Konteks k) {
        List<Rangkai> kalimat = new ArrayList<>();
        Dirata tujuan = Dirata.tujuan(k);
        Dirata sasaran = Dirata.sasaran(k);
        Dirata indikator = Dirata.indikator(k);
        tambah(kalimat, k, CakupanRataRata.TUJUAN, tujuan);
        tambah(kalimat, k, CakupanRataRata.SASARAN, sasaran);
        if (indikator.semua() != sasaran.semua()) {
            tambah(kalimat, k, CakupanRataRata.INDIKATOR, indikator);
        }
        return KalimatKelompok.sambung(kalimat.stream().map(Rangkai::kalimat).toList());
    }

    private static void tambah(List<Rangkai> kalimat, Konteks k, CakupanRataRata cakupan, Dirata dirata) {
        Hitungan rata = k.ukur().sasaran().rataRata(cakupan);
        if (dirata.semua() < 2 || rata.angka().isEmpty()) {
            return;
        }
        Rangkai r = Rangkai.awali("Rata-rata capaian " + dirata.sebutan() + " adalah ")
                .nilai(rata);
        if (k.ukur().sasaran().kategori(rata).hasil() instanceof Hasil.Kata(String nama)) {
            r.teks(" (" + nama + ")");
        }
        kalimat.add(r.teks("."));
    }
}
