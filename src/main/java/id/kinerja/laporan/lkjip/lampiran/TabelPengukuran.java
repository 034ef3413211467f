package id.kinerja.laporan.lkjip.lampiran;

import id.kinerja.anggaran.Kaitan;
import id.kinerja.dokumen.Blok;
import id.kinerja.dokumen.Tabel.JenisBaris;
import id.kinerja.dokumen.Tabel.Kolom;
import id.kinerja.dokumen.Tabel.Sel;
import id.kinerja.kernel.KodeProgram;
import id.kinerja.kernel.TingkatAnggaran;
import id.kinerja.laporan.Konteks;
import id.kinerja.laporan.kalimat.HasilTahun;
import id.kinerja.laporan.lkjip.bab3.PohonAnggaran;
import id.kinerja.laporan.lkjip.bab3.PohonKinerja;
import id.kinerja.laporan.lkjip.bab3.Sebutan;
import id.kinerja.laporan.tabel.PenyusunTabel;
import id.kinerja.laporan.tabel.SelAngka;
import id.kinerja.pengukuran.UkurAnggaran.Ukuran;
import id.kinerja.perencanaan.Indikator;
import id.kinerja.perencanaan.TingkatIndikator;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The budget lines of one map under their sasaran, each with the indicators it supports. */
final class TabelPengukuran {
    private final Konteks k;
    private final SelAngka sel;
    private final PenyusunTabel tabel;
    private final Set<KodeProgram> induk = new LinkedHashSet<>();

    private TabelPengukuran(Konteks k, String kunci) {
        this.k = k;
        this.sel = new SelAngka(k.data().setelan().desimal());
        this.tabel = PenyusunTabel.tabel(kunci, "Pengukuran kinerja tahun " + k.tahun())
                .kelompok(3, "")
                .kelompok(3, "Kinerja")
                .kelompok(3, "Anggaran (Rp)")
                .teks(27, "Kode")
                .sisa("Program, kegiatan, sub kegiatan")
                .teks(56, "Indikator")
                .kolom(Kolom.angka(19).bergaris(), "Target")
                .angka(19, "Realisasi")
                .angka(17, "Capaian (%)")
                .kolom(Kolom.angka(26).bergaris(), "Pagu")
                .angka(26, "Realisasi")
                .angka(14, "%");
    }

    static Blok susun(Konteks k, String kunci, List<Kaitan> kaitan) {
        TabelPengukuran t = new TabelPengukuran(k, kunci);
        Map<String, Map<KodeProgram, List<Kaitan>>> menurutSasaran = new LinkedHashMap<>();
        kaitan.forEach(x -> menurutSasaran
                .computeIfAbsent(t.sasaran(x), _ -> new LinkedHashMap<>())
                .computeIfAbsent(x.objek(), _ -> new ArrayList<>())
                .add(x));
        menurutSasaran.forEach((judul, objek) -> {
            t.tabel.judulBaris(JenisBaris.GRUP, judul);
            t.induk.clear();
            objek.forEach(t::objek);
        });
        return t.tabel.rapat().sumber(Sebutan.sumberKinerja(k)).jadi();
    }

    private String sasaran(Kaitan x) {
        Optional<String> kode =
                x.sasaran().or(() -> x.indikator().flatMap(this::indikator).map(Indikator::induk));
        return kode.flatMap(c -> k.data().sasaran().stream()
                        .filter(s -> s.kode().equals(c))
                        .findFirst())
                .map(Sebutan::sasaran)
                .orElse("Tanpa sasaran");
    }

    private void objek(KodeProgram kode, List<Kaitan> kaitan) {
        Stream.of(kode.induk().flatMap(KodeProgram::induk), kode.induk())
                .flatMap(Optional::stream)
                .filter(induk::add)
                .forEach(this::judulInduk);
        List<Indikator> indikator = indikator(kaitan);
        for (int n = 0; n == 0 || n < indikator.size(); n++) {
            List<Sel> isi = new ArrayList<>();
            isi.add(n == 0 ? Sel.teks(PohonAnggaran.kodeCetak(k, kode)) : Sel.kosong());
            isi.add(n == 0 ? Sel.teks(k.ukur().anggaran().nama(kode)) : Sel.kosong());
            isi.addAll(indikator.isEmpty() ? tanpaIndikator() : kinerja(indikator.get(n)));
            for (Ukuran u : List.of(Ukuran.PAGU, Ukuran.REALISASI, Ukuran.SERAPAN)) {
                isi.add(n == 0 ? sel.kata(k.ukur().anggaran().pos(u, kode)) : Sel.kosong());
            }
            tabel.baris(jenis(kode), isi);
        }
    }

    private void judulInduk(KodeProgram kode) {
        tabel.baris(
                kode.tingkat() == TingkatAnggaran.PROGRAM ? JenisBaris.PROGRAM : JenisBaris.KEGIATAN,
                List.of(
                        Sel.teks(PohonAnggaran.kodeCetak(k, kode)),
                        Sel.teks(k.ukur().anggaran().nama(kode)).selebar(8)));
    }

    /** Indicators named by the links; a link to a whole sasaran means all of its indicators. */
    private List<Indikator> indikator(List<Kaitan> kaitan) {
        return kaitan.stream()
                .flatMap(x -> x.indikator().isPresent()
                        ? x.indikator().flatMap(this::indikator).stream()
                        : x
                                .sasaran()
                                .map(s -> PohonKinerja.indikator(k, TingkatIndikator.SASARAN, s))
                                .orElse(List.of())
                                .stream())
                .distinct()
                .toList();
    }

    private Optional<Indikator> indikator(String kode) {
        return k.data().indikator().stream().filter(i -> i.kode().equals(kode)).findFirst();
    }

    private List<Sel> kinerja(Indikator i) {
        HasilTahun h = HasilTahun.dari(k.ukur(), i, k.tahun());
        return List.of(
                Sel.teks(Sebutan.pendek(i)),
                SelAngka.tanpaCatatan(sel.bersatuan(h.target())),
                SelAngka.tanpaCatatan(sel.bersatuan(h.realisasi())),
                sel.kata(h.capaian()));
    }

    private static List<Sel> tanpaIndikator() {
        return List.of(SelAngka.strip(), SelAngka.strip(), SelAngka.strip(), SelAngka.strip());
    }

    private static JenisBaris jenis(KodeProgram kode) {
        return switch (kode.tingkat()) {
            case PROGRAM -> JenisBaris.BIASA;
            case KEGIATAN, SUB_KEGIATAN -> JenisBaris.SUB_KEGIATAN;
        };
    }
}
