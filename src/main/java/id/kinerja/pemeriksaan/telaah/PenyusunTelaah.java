package id.kinerja.pemeriksaan.telaah;

import id.kinerja.pemeriksaan.baca.Naskah;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Understands a document: joins its tables, reads their headings and numbers, finds the year. */
public final class PenyusunTelaah {
    private PenyusunTelaah() {}

    /** @param tahun year of the report when the user says so */
    public static Telaah susun(Naskah terbaca, OptionalInt tahun) {
        Naskah naskah = KepalaTerpisah.satukan(terbaca);
        List<Tabel> tabel = new ArrayList<>();
        for (TabelTersambung t : PenyambungTabel.sambung(naskah.unsur())) {
            tabel.add(PenyusunTabel.susun(tabel.size(), t, naskah));
        }
        List<PohonCetak> pohon = tabel.stream()
                .map(PenyusunPohon::susun)
                .flatMap(Optional::stream)
                .toList();
        OptionalInt tertulis = TahunLaporan.dari(naskah);
        OptionalInt laporan = tahun.isPresent() ? tahun : tertulis;
        return new Telaah(
                laporan.equals(tertulis) || tertulis.isEmpty()
                        ? naskah
                        : bertahunLain(naskah, laporan.getAsInt(), tertulis.getAsInt()),
                laporan,
                Kerangka.dari(naskah),
                tabel,
                pohon,
                fakta(naskah, tabel, pohon, laporan),
                PencariSkala.dalam(naskah, tabel),
                BatasCapaian.dalam(naskah));
    }

    private static Naskah bertahunLain(Naskah n, int diminta, int tertulis) {
        List<String> catatan = new ArrayList<>(n.catatan());
        catatan.add("Diperiksa sebagai laporan tahun " + diminta
                + " seperti yang diminta, padahal dokumen ini tampaknya laporan tahun " + tertulis + ".");
        return new Naskah(n.nama(), n.unsur(), catatan);
    }

    private static List<Fakta> fakta(Naskah naskah, List<Tabel> tabel, List<PohonCetak> pohon, OptionalInt tahun) {
        List<Fakta> semua = new ArrayList<>(PengumpulFakta.kumpulkan(tabel, pohon, tahun));
        semua.addAll(FaktaKalimat.dalam(naskah, tahun));
        return semua;
    }
}
