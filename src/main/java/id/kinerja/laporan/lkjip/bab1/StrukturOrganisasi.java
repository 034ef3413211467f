package id.kinerja.laporan.lkjip.bab1;

import id.kinerja.dokumen.Blok;
import id.kinerja.dokumen.gambar.BaganOrganisasi;
import id.kinerja.dokumen.gambar.BaganOrganisasi.Peran;
import id.kinerja.dokumen.gambar.BaganOrganisasi.Simpul;
import id.kinerja.kernel.FormatIndonesia;
import id.kinerja.laporan.Bagian;
import id.kinerja.laporan.Konteks;
import id.kinerja.laporan.kalimat.Rangkai;
import id.kinerja.organisasi.JenisUnit;
import id.kinerja.organisasi.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The organisation chart, drawn from the units. */
final class StrukturOrganisasi implements Bagian {
    private static final String KUNCI = "gambar.bab1.struktur";
    private static final Map<JenisUnit, String> SEBUTAN = Map.of(
            JenisUnit.SEKRETARIAT, "sekretariat",
            JenisUnit.BIDANG, "bidang",
            JenisUnit.SUBBAGIAN, "subbagian",
            JenisUnit.SEKSI, "seksi",
            JenisUnit.UPTD, "unit pelaksana teknis daerah");
    private static final List<JenisUnit> URUTAN =
            List.of(JenisUnit.SEKRETARIAT, JenisUnit.BIDANG, JenisUnit.SUBBAGIAN, JenisUnit.SEKSI, JenisUnit.UPTD);

    @Override
    public String kode() {
        return "bab1.struktur";
    }

    @Override
    public String judul() {
        return "Struktur organisasi";
    }

    @Override
    public List<Blok> susun(Konteks k) {
        List<Unit> unit = k.data().unit();
        if (unit.isEmpty()) {
            return List.of();
        }
        List<Simpul> simpul = unit.stream()
                .map(u -> new Simpul(u.kode(), u.induk(), u.nama(), peran(u, unit)))
                .toList();
        List<Blok> isi = new ArrayList<>();
        isi.add(kalimat(k, unit));
        isi.add(new Blok.Gambar(
                KUNCI,
                "Struktur organisasi " + k.data().profil().namaOpd(),
                BaganOrganisasi.lukis(simpul),
                BaganOrganisasi.alt(simpul),
                Optional.empty()));
        return isi;
    }

    private static Blok kalimat(Konteks k, List<Unit> unit) {
        List<JenisUnit> ada = URUTAN.stream()
                .filter(j -> unit.stream().anyMatch(u -> u.jenis() == j))
                .toList();
        Rangkai r = Rangkai.kosong()
                .rujuk(KUNCI)
                .teks(" menggambarkan susunan organisasi " + k.data().profil().namaOpd());
        if (!ada.isEmpty() && !k.adaNarasi("bab1.struktur")) {
            r.teks(", yang terdiri atas ")
                    .deret(
                            ada,
                            (x, j) -> x.teks(FormatIndonesia.cacah(unit.stream()
                                            .filter(u -> u.jenis() == j)
                                            .count())
                                    + " " + SEBUTAN.get(j)));
        }
        return new Blok.Paragraf(r.teks(".").jadi());
    }

    private static Peran peran(Unit u, List<Unit> semua) {
        boolean dibawahPimpinan = u.induk()
                .map(i -> semua.stream().anyMatch(a -> a.kode().equals(i) && a.jenis() == JenisUnit.PIMPINAN))
                .orElse(true);
        return switch (u.jenis()) {
            case PIMPINAN -> Peran.PIMPINAN;
            case SEKRETARIAT -> Peran.STAF;
            case UPTD -> Peran.PELAKSANA_TEKNIS;
            case JABATAN_FUNGSIONAL -> dibawahPimpinan ? Peran.FUNGSIONAL : Peran.LINI;
            case BIDANG, SUBBAGIAN, SEKSI -> Peran.LINI;
        };
    }
}
