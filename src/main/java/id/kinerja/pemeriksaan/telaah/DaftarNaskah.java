package id.kinerja.pemeriksaan.telaah;

import id.kinerja.pemeriksaan.baca.Naskah;
import id.kinerja.pemeriksaan.baca.TabelCetak;
import id.kinerja.pemeriksaan.baca.Unsur;
import id.kinerja.pemeriksaan.telaah.BarisNaskah.Zona;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The table of contents and the list of tables of a document; empty where it has none. */
public record DaftarNaskah(List<ButirDaftar> isi, List<ButirDaftar> tabel) {
    public DaftarNaskah {
        isi = List.copyOf(isi);
        tabel = List.copyOf(tabel);
    }

    public static DaftarNaskah dari(Naskah naskah) {
        List<Zona> zona = PembagiZona.bagi(naskah.unsur());
        List<ButirDaftar> isi = new ArrayList<>();
        List<ButirDaftar> tabel = new ArrayList<>();
        List<ButirDaftar> lain = new ArrayList<>();
        List<ButirDaftar> kini = lain;
        for (int i = 0; i < zona.size(); i++) {
            if (zona.get(i) != Zona.DAFTAR) {
                continue;
            }
            Unsur u = naskah.unsur().get(i);
            String teks = PenyusunKerangka.teks(u);
            if (!(u instanceof TabelCetak) && PembagiZona.judulDaftar(teks)) {
                String nama = teks.toLowerCase(Locale.ROOT);
                kini = nama.contains("isi") ? isi : nama.contains("tab") ? tabel : lain;
            } else {
                tambah(kini, u);
            }
        }
        return new DaftarNaskah(isi, tabel);
    }

    private static void tambah(List<ButirDaftar> daftar, Unsur unsur) {
        int bab = daftar.isEmpty() ? 0 : daftar.getLast().bab();
        if (unsur instanceof TabelCetak t) {
            for (var baris : t.baris()) {
                bab = daftar.isEmpty() ? 0 : daftar.getLast().bab();
                ButirDaftar.baca(ButirDaftar.gabung(baris), bab, baris.letak()).ifPresent(daftar::add);
            }
            return;
        }
        Optional<ButirDaftar> butir = ButirDaftar.baca(PenyusunKerangka.teks(unsur), bab, unsur.letak());
        butir.filter(b -> !Kata.rapat(b.judul()).equals("halaman")).ifPresent(daftar::add);
    }
}
