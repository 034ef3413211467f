package id.kinerja.laporan.lkjip.bab3;

import id.kinerja.dokumen.Blok;
import id.kinerja.dokumen.Sebaris;
import id.kinerja.dokumen.Tabel.JenisBaris;
import id.kinerja.dokumen.Tabel.Sel;
import id.kinerja.kernel.Triwulan;
import id.kinerja.laporan.Bagian;
import id.kinerja.laporan.Konteks;
import id.kinerja.laporan.kalimat.HasilTahun;
import id.kinerja.laporan.kalimat.Rangkai;
import id.kinerja.laporan.tabel.PenyusunTabel;
import id.kinerja.laporan.tabel.SelAngka;
import id.kinerja.pengukuran.UkurIndikator;
import id.kinerja.perencanaan.Agregasi;
import id.kinerja.perencanaan.Indikator;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Target, realisation and capaian of each quarter, for indicators that are planned or measured by quarters. */
final class KinerjaTriwulan implements Bagian {
    private static final String KUNCI = "tabel.bab3.triwulan";

    @Override
    public String kode() {
        return "bab3.triwulan";
    }

    @Override
    public String judul() {
        return "Target dan realisasi per triwulan";
    }

    @Override
    public int tingkat() {
        return 3;
    }

    @Override
    public List<Blok> susun(Konteks k) {
        List<Indikator> indikator = k.data().indikator().stream()
                .filter(i -> !k.ukur().indikator().triwulan(i, k.tahun()).isEmpty())
                .toList();
        if (indikator.isEmpty()) {
            return List.of();
        }
        List<Blok> isi = new ArrayList<>();
        isi.add(new Blok.Paragraf(Rangkai.kosong()
                .rujuk(KUNCI)
                .teks(" memuat target, realisasi, dan capaian setiap triwulan pada tahun " + k.tahun() + ".")
                .jadi()));
        isi.add(tabel(k, indikator));
        indikator.stream()
                .map(i -> belumLengkap(k, i))
                .filter(s -> !s.isEmpty())
                .map(Blok.Paragraf::new)
                .forEach(isi::add);
        return isi;
    }

    private static Blok tabel(Konteks k, List<Indikator> indikator) {
        PenyusunTabel t = PenyusunTabel.tabel(KUNCI, "Target, realisasi, dan capaian per triwulan tahun " + k.tahun())
                .sisa("Indikator dan triwulan")
                .angka(32, "Target")
                .angka(32, "Realisasi")
                .angka(22, "Capaian (%)");
        indikator.forEach(i -> baris(t, k, i));
        return t.sumber(Sebutan.sumberKinerja(k)).jadi();
    }

    private static void baris(PenyusunTabel t, Konteks k, Indikator i) {
        UkurIndikator u = k.ukur().indikator();
        HasilTahun setahun = HasilTahun.dari(k.ukur(), i, k.tahun());
        SelAngka sel = new SelAngka(k.data().setelan().desimal())
                .seragam(Stream.concat(
                                Stream.of(setahun.target(), setahun.realisasi()),
                                Stream.of(Triwulan.values())
                                        .flatMap(w ->
                                                Stream.of(u.target(i, k.tahun(), w), u.realisasi(i, k.tahun(), w))))
                        .toList());
        t.judulBaris(JenisBaris.SUBGRUP, Sebutan.lengkap(i));
        for (Triwulan w : Triwulan.values()) {
            t.baris(
                    JenisBaris.SUB_KEGIATAN,
                    List.of(
                            Sel.teks("Triwulan " + w),
                            sel.bersatuan(u.target(i, k.tahun(), w)),
                            sel.bersatuan(u.realisasi(i, k.tahun(), w)),
                            sel.polos(u.capaian(i, k.tahun(), w))));
        }
        t.baris(
                JenisBaris.JUMLAH,
                List.of(
                        Sel.teks("Setahun (" + agregasi(i.agregasi()) + ")"),
                        SelAngka.tanpaCatatan(sel.bersatuan(setahun.target())),
                        SelAngka.tanpaCatatan(sel.bersatuan(setahun.realisasi())),
                        sel.kata(setahun.capaian())));
    }

    /** A sum over fewer than four quarters is not the year. */
    private static List<Sebaris> belumLengkap(Konteks k, Indikator i) {
        List<Triwulan> kosong = Stream.of(Triwulan.values())
                .filter(w ->
                        k.ukur().indikator().realisasi(i, k.tahun(), w).angka().isEmpty())
                .toList();
        if (i.agregasi() != Agregasi.JUMLAH || kosong.isEmpty()) {
            return List.of();
        }
        return Rangkai.awali("Realisasi " + Rangkai.diTengah(i.sebutan()) + " untuk triwulan ")
                .deret(kosong, (r, w) -> r.teks(w.toString()))
                .teks(" belum terisi; realisasi setahunnya baru menjumlahkan triwulan yang terisi.")
                .kalimat();
    }

    private static String agregasi(Agregasi agregasi) {
        return switch (agregasi) {
            case JUMLAH -> "jumlah triwulan";
            case TERAKHIR -> "triwulan terakhir";
            case RATA_RATA -> "rata-rata triwulan";
        };
    }
}
