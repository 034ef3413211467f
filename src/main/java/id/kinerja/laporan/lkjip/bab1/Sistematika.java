package id.kinerja.laporan.lkjip.bab1;

import id.kinerja.datatahun.BabSusunan;
import id.kinerja.dokumen.Bab;
import id.kinerja.dokumen.Blok;
import id.kinerja.dokumen.Blok.JenisButir;
import id.kinerja.dokumen.Sebaris;
import id.kinerja.laporan.Bagian;
import id.kinerja.laporan.Konteks;
import id.kinerja.laporan.kalimat.Rangkai;
import java.util.ArrayList;
import java.util.List;

/** What each chapter holds, as this report really is. @dasar PermenPAN-RB 53/2014, Lampiran II */
final class Sistematika implements Bagian {
    @Override
    public String kode() {
        return "bab1.sistematika";
    }

    @Override
    public String judul() {
        return "Sistematika laporan";
    }

    @Override
    public List<Blok> susun(Konteks k) {
        List<List<Blok>> butir = new ArrayList<>();
        butir.add(butir(
                "Bab I " + judulBabIni(k),
                List.of(
                        "latar belakang laporan",
                        "gambaran umum " + k.data().profil().namaOpd())));
        k.sesudah().stream()
                .filter(b -> !lampiran(b))
                .forEach(b -> butir.add(butir(b.label().replace("BAB", "Bab") + " " + b.judul(), isi(b))));
        List<String> lampiran = k.sesudah().stream()
                .filter(Sistematika::lampiran)
                .map(Bab::judul)
                .toList();
        if (!lampiran.isEmpty()) {
            butir.add(butir("Lampiran", lampiran));
        }
        return List.of(
                Blok.paragraf("Laporan ini disusun dengan sistematika sebagai berikut."),
                new Blok.DaftarButir(JenisButir.BULAT, butir));
    }

    private static String judulBabIni(Konteks k) {
        return k.data().susunan().stream()
                .filter(s -> s.bagian().equals("bab1"))
                .findFirst()
                .flatMap(BabSusunan::judul)
                .orElse(SusunanBab1.JUDUL);
    }

    /** The sections of a chapter by their titles, or the chapter's own when it has none. */
    private static List<String> isi(Bab bab) {
        List<String> judul = bab.blok().stream()
                .filter(Blok.SubJudul.class::isInstance)
                .map(Blok.SubJudul.class::cast)
                .filter(s -> s.tingkat() == 2)
                .map(Blok.SubJudul::judul)
                .toList();
        return judul.isEmpty() ? List.of(bab.judul()) : judul;
    }

    private static boolean lampiran(Bab bab) {
        return bab.kunci().startsWith("lampiran");
    }

    private static List<Blok> butir(String judul, List<String> isi) {
        return List.of(new Blok.Paragraf(Rangkai.kosong()
                .tebal(judul)
                .teks(" memuat ")
                .isi(deret(isi.stream().map(Rangkai::diTengah).toList()))
                .teks(".")
                .jadi()));
    }

    /** Two titles that hold an "dan" themselves are joined by "serta". */
    private static List<Sebaris> deret(List<String> isi) {
        return isi.size() == 2 && isi.stream().anyMatch(s -> s.contains(" dan "))
                ? List.of(new Sebaris.Teks(String.join(" serta ", isi)))
                : Rangkai.kosong().deret(isi, (r, s) -> r.teks(s)).jadi();
    }
}
