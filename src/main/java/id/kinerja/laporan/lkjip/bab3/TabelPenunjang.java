package id.kinerja.laporan.lkjip.bab3;

import id.kinerja.anggaran.Kaitan;
import id.kinerja.dokumen.Blok;
import id.kinerja.dokumen.Tabel.JenisBaris;
import id.kinerja.dokumen.Tabel.Sel;
import id.kinerja.kernel.KodeProgram;
import id.kinerja.laporan.Konteks;
import id.kinerja.laporan.tabel.PenyusunTabel;
import id.kinerja.laporan.tabel.SelAngka;
import id.kinerja.pengukuran.UkurAnggaran.Ukuran;
import id.kinerja.perencanaan.Indikator;
import id.kinerja.perencanaan.TingkatIndikator;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Programmes and kegiatan grouped by the sasaran or indicator they support. */
final class TabelPenunjang {
    private final Konteks k;
    private final SelAngka sel;
    private final PenyusunTabel tabel;
    private final boolean dinilai;
    private final boolean berindikator;

    private TabelPenunjang(Konteks k, String kunci, List<Kaitan> kaitan) {
        this.k = k;
        this.sel = new SelAngka(k.data().setelan().desimal());
        this.dinilai = kaitan.stream().anyMatch(x -> x.menunjang().isPresent());
        this.berindikator = kaitan.stream().anyMatch(x -> !indikator(x.objek()).isEmpty());
        this.tabel = PenyusunTabel.tabel(kunci, "Program dan kegiatan penunjang menurut sasaran (persen)")
                .sisa("Program dan kegiatan");
        if (berindikator) {
            tabel.teks(50, "Indikator program dan kegiatan").angka(17, "Capaian");
        }
        tabel.angka(17, "Serapan");
        if (dinilai) {
            tabel.teks(22, "Simpulan");
        }
    }

    static Blok susun(Konteks k, String kunci, List<Kaitan> kaitan) {
        TabelPenunjang t = new TabelPenunjang(k, kunci, kaitan);
        Map<String, List<Kaitan>> kelompok = new LinkedHashMap<>();
        kaitan.forEach(x ->
                kelompok.computeIfAbsent(t.judul(x), _ -> new ArrayList<>()).add(x));
        kelompok.forEach((judul, isi) -> {
            t.tabel.judulBaris(JenisBaris.GRUP, judul);
            isi.forEach(t::kaitan);
        });
        return t.tabel
                .rapat()
                .sumber(Sebutan.sumberKinerja(k)
                        + " Serapan adalah realisasi anggaran terhadap pagu program atau kegiatan.")
                .jadi();
    }

    private String judul(Kaitan x) {
        return x.indikator()
                .flatMap(kode -> PohonKinerja.semuaIndikator(k).stream()
                        .filter(i -> i.kode().equals(kode))
                        .findFirst())
                .map(i -> Sebutan.pendek(i) + " (capaian "
                        + sel.tulis(k.ukur().indikator().capaian(i, k.tahun())) + ")")
                .or(() -> x.sasaran()
                        .flatMap(kode -> k.data().sasaran().stream()
                                .filter(s -> s.kode().equals(kode))
                                .findFirst())
                        .map(Sebutan::sasaran))
                .orElse("Tanpa sasaran");
    }

    private void kaitan(Kaitan x) {
        KodeProgram kode = x.objek();
        List<Indikator> indikator = indikator(kode);
        for (int n = 0; n == 0 || n < indikator.size(); n++) {
            List<Sel> isi = new ArrayList<>();
            isi.add(n == 0 ? Sel.teks(k.ukur().anggaran().nama(kode)) : Sel.kosong());
            if (berindikator) {
                isi.add(
                        indikator.isEmpty()
                                ? SelAngka.strip()
                                : Sel.teks(indikator.get(n).nama()));
                isi.add(indikator.isEmpty() ? SelAngka.strip() : capaian(indikator.get(n)));
            }
            isi.add(n == 0 ? sel.polos(k.ukur().anggaran().pos(Ukuran.SERAPAN, kode)) : Sel.kosong());
            if (dinilai) {
                isi.add(n == 0 ? simpulan(x) : Sel.kosong());
            }
            tabel.baris(
                    switch (kode.tingkat()) {
                        case PROGRAM -> JenisBaris.KEGIATAN;
                        case KEGIATAN, SUB_KEGIATAN -> JenisBaris.SUB_KEGIATAN;
                    },
                    isi);
        }
    }

    private static Sel simpulan(Kaitan x) {
        return x.menunjang()
                .map(m -> Sel.teks(m ? "Menunjang" : "Tidak menunjang"))
                .orElse(Sel.kosong());
    }

    private List<Indikator> indikator(KodeProgram kode) {
        return PohonKinerja.indikator(
                k,
                switch (kode.tingkat()) {
                    case PROGRAM -> TingkatIndikator.PROGRAM;
                    case KEGIATAN -> TingkatIndikator.KEGIATAN;
                    case SUB_KEGIATAN -> TingkatIndikator.SUB_KEGIATAN;
                },
                kode.nilai());
    }

    /** Computed where target and realisation are known, otherwise as reported and marked so. */
    private Sel capaian(Indikator i) {
        var dihitung = k.ukur().indikator().capaian(i, k.tahun());
        if (dihitung.angka().isPresent()) {
            return sel.kata(dihitung);
        }
        return k.ukur().lain().dilaporkan(i.kode(), "capaian", k.tahun()).stream()
                .findFirst()
                .map(sel::polos)
                .orElse(SelAngka.strip());
    }
}
