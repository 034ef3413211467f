package id.kinerja.laporan.iku;

import id.kinerja.dokumen.Blok;
import id.kinerja.dokumen.Sebaris;
import id.kinerja.dokumen.Tabel.JenisBaris;
import id.kinerja.dokumen.Tabel.Sel;
import id.kinerja.kernel.Hitungan;
import id.kinerja.laporan.Bagian;
import id.kinerja.laporan.Konteks;
import id.kinerja.laporan.kalimat.Rangkai;
import id.kinerja.laporan.lkjip.bab2.TargetDokumen;
import id.kinerja.laporan.lkjip.bab3.Sebutan;
import id.kinerja.laporan.tabel.PenyusunTabel;
import id.kinerja.laporan.tabel.SelAngka;
import id.kinerja.perencanaan.DokumenTarget;
import id.kinerja.perencanaan.Indikator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The targets of each year of the Renstra; of a year that the Renstra leaves out, that of the IKU document. */
final class TargetIku implements Bagian {
    private static final String KUNCI = "tabel.iku.target";
    private static final List<DokumenTarget> URUTAN =
            List.of(DokumenTarget.RENSTRA_PERUBAHAN, DokumenTarget.RENSTRA, DokumenTarget.IKU);

    @Override
    public String kode() {
        return "iku.target";
    }

    @Override
    public String judul() {
        return "Target selama masa Renstra";
    }

    @Override
    public List<Blok> susun(Konteks k) {
        DaftarIku daftar = DaftarIku.dari(k);
        if (daftar.semua().isEmpty()) {
            return List.of();
        }
        List<Integer> tahun = tahun(k, daftar.semua());
        if (tahun.isEmpty()) {
            return List.of(new Blok.Paragraf(List.of(
                    new Sebaris.BelumDiisi("target Renstra belum diisi"),
                    new Sebaris.Komentar("Isikan tabel target dengan dokumen renstra."))));
        }
        return List.of(
                new Blok.Paragraf(Rangkai.awali(
                                "Target tahunan menurut " + k.data().profil().namaRenstra() + " tercantum pada ")
                        .rujuk(KUNCI)
                        .teks(".")
                        .jadi()),
                tabel(k, daftar, tahun));
    }

    /** Whether a document sets a target of this indicator for any year of the Renstra. */
    static boolean ada(Konteks k, Indikator i) {
        return !tahun(k, List.of(i)).isEmpty();
    }

    private static List<Integer> tahun(Konteks k, List<Indikator> indikator) {
        var renstra = k.data().profil().renstra();
        return IntStream.rangeClosed(renstra.awal(), renstra.akhir())
                .filter(y -> indikator.stream().anyMatch(i -> target(k, i, y).isPresent()))
                .boxed()
                .toList();
    }

    private static Optional<Hitungan> target(Konteks k, Indikator i, int tahun) {
        return TargetDokumen.cari(k, i, tahun, URUTAN);
    }

    private static Blok tabel(Konteks k, DaftarIku daftar, List<Integer> tahun) {
        SelAngka sel = new SelAngka(k.data().setelan().desimal());
        boolean persen = SelAngka.semuaPersen(daftar.semua().stream()
                .flatMap(i -> tahun.stream().flatMap(y -> target(k, i, y).stream()))
                .toList());
        PenyusunTabel t = PenyusunTabel.tabel(
                        KUNCI, "Target indikator tahun " + rentang(tahun) + (persen ? " (persen)" : ""))
                .sisa("Indikator");
        tahun.forEach(y -> t.angka(persen ? 15 : 18, String.valueOf(y)));
        for (DaftarIku.Kelompok kelompok : daftar.kelompok()) {
            t.judulBaris(kelompok.jenis(), kelompok.judul());
            for (Indikator i : kelompok.indikator()) {
                List<Hitungan> target =
                        tahun.stream().flatMap(y -> target(k, i, y).stream()).toList();
                SelAngka seragam = sel.seragam(target);
                List<Sel> isi = new ArrayList<>();
                isi.add(Sel.teks(Sebutan.pendek(i)));
                tahun.forEach(y -> isi.add(target(k, i, y)
                        .map(h -> persen ? seragam.polos(h) : seragam.bersatuan(h))
                        .map(s -> menurutRenstra(k, i, y) ? s : s.dengan("Menurut dokumen IKU."))
                        .orElseGet(SelAngka::strip)));
                t.baris(JenisBaris.BIASA, isi);
            }
        }
        return t.sumber(k.data().profil().namaRenstra() + ".").jadi();
    }

    private static String rentang(List<Integer> tahun) {
        return tahun.size() == 1 ? String.valueOf(tahun.getFirst()) : tahun.getFirst() + "–" + tahun.getLast();
    }

    private static boolean menurutRenstra(Konteks k, Indikator i, int tahun) {
        return TargetDokumen.ada(k, i, tahun, DokumenTarget.RENSTRA_PERUBAHAN)
                || TargetDokumen.ada(k, i, tahun, DokumenTarget.RENSTRA);
    }
}
