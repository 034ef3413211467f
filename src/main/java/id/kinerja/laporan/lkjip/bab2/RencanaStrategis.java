package id.kinerja.laporan.lkjip.bab2;

import id.kinerja.dokumen.Blok;
import id.kinerja.dokumen.Blok.JenisButir;
import id.kinerja.dokumen.Sebaris;
import id.kinerja.dokumen.Tabel.JenisBaris;
import id.kinerja.dokumen.Tabel.Sel;
import id.kinerja.laporan.Bagian;
import id.kinerja.laporan.Konteks;
import id.kinerja.laporan.kalimat.Rangkai;
import id.kinerja.laporan.tabel.PenyusunTabel;
import id.kinerja.perencanaan.JenisVisiMisi;
import id.kinerja.perencanaan.PemilikVisi;
import id.kinerja.perencanaan.VisiMisi;
import java.util.ArrayList;
import java.util.List;

/** Vision, its meaning, missions and which of them the agency serves. */
final class RencanaStrategis implements Bagian {
    private static final String KUNCI = "tabel.bab2.makna-visi";

    @Override
    public String kode() {
        return "bab2.renstra";
    }

    @Override
    public String judul() {
        return "Rencana strategis";
    }

    @Override
    public List<Blok> susun(Konteks k) {
        List<Blok> isi = new ArrayList<>();
        for (PemilikVisi pemilik : List.of(PemilikVisi.KEPALA_DAERAH, PemilikVisi.OPD)) {
            visi(isi, k, pemilik);
            misi(isi, k, pemilik);
        }
        makna(isi, k);
        return isi;
    }

    private static void visi(List<Blok> isi, Konteks k, PemilikVisi pemilik) {
        for (VisiMisi v : cari(k, JenisVisiMisi.VISI, pemilik)) {
            isi.add(Blok.paragraf("Visi " + nama(k, pemilik) + " ialah:"));
            isi.add(new Blok.Kutipan(List.of(new Sebaris.Teks("“" + v.uraian() + "”"))));
        }
    }

    private static void misi(List<Blok> isi, Konteks k, PemilikVisi pemilik) {
        List<VisiMisi> misi = cari(k, JenisVisiMisi.MISI, pemilik);
        List<VisiMisi> didukung = misi.stream().filter(VisiMisi::didukung).toList();
        if (misi.isEmpty()) {
            return;
        }
        boolean semua = didukung.size() == misi.size() || didukung.isEmpty();
        boolean milikDaerah = pemilik == PemilikVisi.KEPALA_DAERAH;
        if (misi.size() == 1) {
            String awal = milikDaerah && !didukung.isEmpty()
                    ? k.data().profil().namaOpd() + " mendukung misi " + nama(k, pemilik) + " berikut: "
                    : "Misi " + nama(k, pemilik) + " ialah: ";
            isi.add(Blok.paragraf(awal + misi.getFirst().uraian() + "."));
            return;
        }
        isi.add(Blok.paragraf("Misi " + nama(k, pemilik) + " adalah sebagai berikut"
                + (semua ? "." : "; misi yang didukung " + k.data().profil().namaOpd() + " dicetak tebal.")));
        isi.add(new Blok.DaftarButir(
                JenisButir.ANGKA,
                misi.stream()
                        .map(m -> List.<Blok>of(new Blok.Paragraf(List.of(
                                !semua && m.didukung()
                                        ? new Sebaris.Tebal(m.uraian() + ".")
                                        : new Sebaris.Teks(m.uraian() + ".")))))
                        .toList()));
    }

    private static void makna(List<Blok> isi, Konteks k) {
        List<VisiMisi> makna = k.data().visiMisi().stream()
                .filter(v -> v.jenis() == JenisVisiMisi.MAKNA)
                .toList();
        if (makna.isEmpty()) {
            return;
        }
        isi.add(new Blok.Paragraf(Rangkai.kosong()
                .rujuk(KUNCI)
                .teks(" menjelaskan makna unsur-unsur visi tersebut.")
                .jadi()));
        PenyusunTabel t =
                PenyusunTabel.tabel(KUNCI, "Makna visi").teks(45, "Unsur").sisa("Makna");
        makna.forEach(m -> t.baris(JenisBaris.BIASA, List.of(Sel.teks(m.unsur().orElse("")), Sel.teks(m.uraian()))));
        isi.add(t.sumber(k.data().profil().namaRenstra() + ".").jadi());
    }

    private static String nama(Konteks k, PemilikVisi pemilik) {
        return pemilik == PemilikVisi.OPD
                ? k.data().profil().namaOpd()
                : k.data().profil().namaPemda();
    }

    private static List<VisiMisi> cari(Konteks k, JenisVisiMisi jenis, PemilikVisi pemilik) {
        return k.data().visiMisi().stream()
                .filter(v -> v.jenis() == jenis && v.pemilik() == pemilik)
                .toList();
    }
}
