package id.kinerja.laporan.iku;

import id.kinerja.laporan.Kekurangan;
import id.kinerja.laporan.Konteks;
import id.kinerja.laporan.rangkai.Perangkai;
import id.kinerja.pengukuran.Pengukuran;
import id.kinerja.perencanaan.Indikator;
import java.util.ArrayList;
import java.util.List;

/** Lists what the IKU report still lacks. */
public final class KelengkapanIku {
    private final Konteks k;
    private final List<Kekurangan> daftar = new ArrayList<>();

    private KelengkapanIku(Konteks k) {
        this.k = k;
    }

    public static List<Kekurangan> periksa(Pengukuran ukur) {
        KelengkapanIku periksa = new KelengkapanIku(new Konteks(ukur));
        DaftarIku iku = DaftarIku.dari(periksa.k);
        if (iku.dasar() == DaftarIku.Dasar.INDIKATOR_SASARAN) {
            periksa.kurang(
                    "iku.penetapan",
                    "Belum ada indikator yang ditetapkan sebagai IKU; dipakai seluruh indikator sasaran. Isikan ya pada kolom iku tabel indikator.");
        }
        iku.semua().forEach(periksa::indikator);
        if (periksa.k.data().pejabat().isEmpty()) {
            periksa.kurang("iku.penutup", "Penanda tangan belum diisi. Isikan tabel pejabat.");
        }
        Perangkai.rujukanGagal(Iku.rancangan(ukur.data().profil()), ukur)
                .forEach(g -> periksa.kurang(
                        g.bagian(), "Rujukan " + g.teks() + " pada baris " + g.baris() + ": " + g.sebab()));
        return List.copyOf(periksa.daftar);
    }

    private void indikator(Indikator i) {
        List<String> kosong = new ArrayList<>();
        if (i.definisi().isEmpty() && i.rumus().isEmpty()) {
            kosong.add("definisi atau rumus");
        }
        if (i.sumberData().isEmpty()) {
            kosong.add("sumber data");
        }
        if (i.penanggungJawab().isEmpty()) {
            kosong.add("penanggung jawab");
        }
        if (!kosong.isEmpty()) {
            kurang("iku.penetapan", kapital(deret(kosong)) + " " + sebut(i) + " belum diisi. Isikan tabel indikator.");
        }
        if (!TargetIku.ada(k, i)) {
            kurang(
                    "iku.target",
                    "Target Renstra " + sebut(i) + " belum diisi. Isikan tabel target dengan dokumen renstra.");
        }
        if (k.ukur().indikator().realisasi(i, k.tahun()).angka().isEmpty()) {
            kurang(
                    "iku.capaian",
                    "Realisasi " + sebut(i) + " tahun " + k.tahun() + " belum diisi. Isikan tabel realisasi.");
        }
    }

    private void kurang(String bagian, String apa) {
        daftar.add(new Kekurangan(bagian, apa));
    }

    /** "a", "a dan b", "a, b, dan c". */
    private static String deret(List<String> butir) {
        String akhir = butir.getLast();
        return switch (butir.size()) {
            case 1 -> akhir;
            case 2 -> butir.getFirst() + " dan " + akhir;
            default -> String.join(", ", butir.subList(0, butir.size() - 1)) + ", dan " + akhir;
        };
    }

    private static String kapital(String teks) {
        return Character.toUpperCase(teks.charAt(0)) + teks.substring(1);
    }

    private static String sebut(Indikator i) {
        return "indikator " + i.sebutan() + " (" + i.kode() + ")";
    }
}
