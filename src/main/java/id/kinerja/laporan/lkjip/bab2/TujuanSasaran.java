package id.kinerja.laporan.lkjip.bab2;

import id.kinerja.dokumen.Blok;
import id.kinerja.dokumen.Tabel.JenisBaris;
import id.kinerja.dokumen.Tabel.Kolom;
import id.kinerja.dokumen.Tabel.Sel;
import id.kinerja.kernel.FormatIndonesia;
import id.kinerja.kernel.Hitungan;
import id.kinerja.laporan.Bagian;
import id.kinerja.laporan.Konteks;
import id.kinerja.laporan.kalimat.Rangkai;
import id.kinerja.laporan.tabel.PenyusunTabel;
import id.kinerja.laporan.tabel.SelAngka;
import id.kinerja.perencanaan.DasarSasaran;
import id.kinerja.perencanaan.Indikator;
import id.kinerja.perencanaan.Sasaran;
import id.kinerja.perencanaan.TingkatIndikator;
import id.kinerja.perencanaan.Tujuan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Tujuan, sasaran, indicators and their targets for each year of the Renstra. */
final class TujuanSasaran implements Bagian {
    private static final String KUNCI = "tabel.bab2.tujuan-sasaran";

    @Override
    public String kode() {
        return "bab2.tujuan-sasaran";
    }

    @Override
    public String judul() {
        return "Tujuan, sasaran, dan target jangka menengah";
    }

    @Override
    public int tingkat() {
        return 3;
    }

    @Override
    public List<Blok> susun(Konteks k) {
        List<Sasaran> sasaran = k.data().sasaran().stream()
                .filter(s -> s.dasar() == DasarSasaran.RENSTRA)
                .toList();
        if (sasaran.isEmpty() && k.data().tujuan().isEmpty()) {
            return List.of();
        }
        return List.of(new Blok.Paragraf(pengantar(k, sasaran)), new Susun(k, sasaran).tabel(sasaran));
    }

    private static List<id.kinerja.dokumen.Sebaris> pengantar(Konteks k, List<Sasaran> sasaran) {
        int tujuan = k.data().tujuan().size();
        String isi = tujuan == 0
                ? FormatIndonesia.cacah(sasaran.size()) + " sasaran"
                : FormatIndonesia.cacah(tujuan) + " tujuan"
                        + (sasaran.isEmpty() ? "" : " dan " + FormatIndonesia.cacah(sasaran.size()) + " sasaran");
        return Rangkai.awali(k.data().profil().namaRenstra() + " menetapkan " + isi + " (")
                .rujuk(KUNCI)
                .teks(").")
                .jadi();
    }

    /** One table with a column for each year that has a target. */
    private static final class Susun {
        private final Konteks k;
        private final List<Integer> tahun;
        private final boolean persen;
        private final boolean berawal;
        private final SelAngka sel;

        Susun(Konteks k, List<Sasaran> sasaran) {
            this.k = k;
            this.sel = new SelAngka(k.data().setelan().desimal());
            var renstra = k.data().profil().renstra();
            List<Indikator> semua = k.data().indikator().stream()
                    .filter(i -> i.tingkat() == TingkatIndikator.TUJUAN
                            || (i.tingkat() == TingkatIndikator.SASARAN
                                    && sasaran.stream().anyMatch(s -> s.kode().equals(i.induk()))))
                    .toList();
            this.tahun = IntStream.rangeClosed(renstra.awal(), renstra.akhir())
                    .boxed()
                    .filter(t -> semua.stream()
                            .anyMatch(i -> TargetDokumen.renstra(k, i, t).isPresent()))
                    .toList();
            this.berawal = !tahun.contains(renstra.awal())
                    && semua.stream().anyMatch(i -> awal(i).angka().isPresent());
            this.persen = SelAngka.semuaPersen(semua.stream()
                    .flatMap(i -> tahun.stream().flatMap(t -> TargetDokumen.renstra(k, i, t).stream()))
                    .toList());
        }

        Blok tabel(List<Sasaran> sasaran) {
            String rentang = tahun.isEmpty()
                    ? ""
                    : tahun.size() == 1
                            ? " tahun " + tahun.getFirst()
                            : " tahun " + tahun.getFirst() + "–" + tahun.getLast();
            PenyusunTabel t = PenyusunTabel.tabel(
                            KUNCI,
                            (tahun.isEmpty() ? "Tujuan dan sasaran" : "Tujuan, sasaran, indikator, dan target")
                                    + rentang
                                    + (persen && !tahun.isEmpty() ? " (persen)" : ""))
                    .sisa("Tujuan, sasaran, indikator");
            if (!tahun.isEmpty()) {
                t.kelompok(1, "");
                if (berawal) {
                    t.kelompok(1, "Awal")
                            .angka(
                                    15,
                                    Integer.toString(k.data().profil().renstra().awal()));
                }
                t.kelompok(tahun.size(), "Target");
                for (int i = 0; i < tahun.size(); i++) {
                    Kolom kolom = Kolom.angka(tahun.size() > 6 ? 13 : 15);
                    t.kolom(i == 0 ? kolom.bergaris() : kolom, Integer.toString(tahun.get(i)));
                }
            }
            for (Tujuan x : k.data().tujuan()) {
                t.judulBaris(JenisBaris.GRUP, "Tujuan " + x.nomor() + "  " + x.uraian());
                indikator(t, TingkatIndikator.TUJUAN, x.kode());
                sasaran.stream()
                        .filter(s -> s.tujuan().equals(Optional.of(x.kode())))
                        .forEach(s -> sasaran(t, s));
            }
            sasaran.stream()
                    .filter(s -> s.tujuan()
                            .filter(kode -> k.data().tujuan().stream()
                                    .anyMatch(x -> x.kode().equals(kode)))
                            .isEmpty())
                    .forEach(s -> sasaran(t, s));
            return t.sumber(k.data().profil().namaRenstra() + ".").jadi();
        }

        private void sasaran(PenyusunTabel t, Sasaran s) {
            t.judulBaris(JenisBaris.SUBGRUP, "Sasaran " + s.nomor() + "  " + s.uraian());
            indikator(t, TingkatIndikator.SASARAN, s.kode());
        }

        private void indikator(PenyusunTabel t, TingkatIndikator tingkat, String induk) {
            k.data().indikator().stream()
                    .filter(i -> i.tingkat() == tingkat && i.induk().equals(induk))
                    .forEach(i -> t.baris(JenisBaris.SUB_KEGIATAN, baris(i)));
        }

        private List<Sel> baris(Indikator i) {
            List<Sel> hasil = new ArrayList<>();
            String satuan = persen ? "" : " (" + i.satuan().nama() + ")";
            hasil.add(Sel.teks(i.nomor().map(n -> n + "  ").orElse("") + i.nama() + satuan));
            List<Hitungan> target = tahun.stream()
                    .flatMap(t -> TargetDokumen.renstra(k, i, t).stream())
                    .toList();
            SelAngka seragam = sel.seragam(target);
            if (berawal) {
                hasil.add(seragam.polos(awal(i)));
            }
            tahun.forEach(t ->
                    hasil.add(TargetDokumen.renstra(k, i, t).map(seragam::polos).orElse(SelAngka.strip())));
            return hasil;
        }

        private Hitungan awal(Indikator i) {
            return k.ukur().indikator().realisasi(i, k.data().profil().renstra().awal(), i.satuan());
        }
    }
}
