package id.kinerja.laporan.lkjip.bab2;

import id.kinerja.dokumen.Blok;
import id.kinerja.dokumen.Tabel.JenisBaris;
import id.kinerja.dokumen.Tabel.Sel;
import id.kinerja.laporan.Bagian;
import id.kinerja.laporan.Konteks;
import id.kinerja.laporan.kalimat.Rangkai;
import id.kinerja.laporan.tabel.PenyusunTabel;
import id.kinerja.perencanaan.JenisStrategi;
import id.kinerja.perencanaan.Sasaran;
import id.kinerja.perencanaan.Strategi;
import java.util.List;
import java.util.Optional;

/** Strategies and policy directions, by sasaran where they belong to one. */
final class StrategiKebijakan implements Bagian {
    private static final String KUNCI = "tabel.bab2.strategi";

    @Override
    public String kode() {
        return "bab2.strategi";
    }

    @Override
    public String judul() {
        return "Strategi dan arah kebijakan";
    }

    @Override
    public int tingkat() {
        return 3;
    }

    @Override
    public List<Blok> susun(Konteks k) {
        if (k.data().strategi().isEmpty()) {
            return List.of();
        }
        PenyusunTabel t = PenyusunTabel.tabel(KUNCI, "Strategi dan arah kebijakan")
                .angka(10, "No")
                .sisa("Uraian");
        isi(t, k, Optional.empty());
        for (Sasaran s : k.data().sasaran()) {
            if (k.data().strategi().stream().anyMatch(x -> x.sasaran().equals(Optional.of(s.kode())))) {
                t.judulBaris(JenisBaris.GRUP, "Sasaran " + s.nomor() + "  " + s.uraian());
                isi(t, k, Optional.of(s.kode()));
            }
        }
        return List.of(
                new Blok.Paragraf(Rangkai.awali("Sasaran dicapai dengan strategi dan arah kebijakan pada ")
                        .rujuk(KUNCI)
                        .teks(".")
                        .jadi()),
                t.sumber(k.data().profil().namaRenstra() + ".").jadi());
    }

    private static void isi(PenyusunTabel t, Konteks k, Optional<String> sasaran) {
        kelompok(t, k, sasaran, JenisStrategi.STRATEGI, "Strategi");
        kelompok(t, k, sasaran, JenisStrategi.ARAH_KEBIJAKAN, "Arah kebijakan");
    }

    private static void kelompok(
            PenyusunTabel t, Konteks k, Optional<String> sasaran, JenisStrategi jenis, String judul) {
        List<Strategi> isi = k.data().strategi().stream()
                .filter(s -> s.jenis() == jenis && s.sasaran().equals(sasaran))
                .toList();
        if (isi.isEmpty()) {
            return;
        }
        t.judulBaris(JenisBaris.SUBGRUP, judul);
        for (int i = 0; i < isi.size(); i++) {
            t.baris(
                    JenisBaris.BIASA,
                    List.of(
                            Sel.teks(Integer.toString(i + 1)),
                            Sel.teks(isi.get(i).uraian())));
        }
    }
}
