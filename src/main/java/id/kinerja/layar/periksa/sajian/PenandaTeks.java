package id.kinerja.layar.periksa.sajian;

import id.kinerja.layar.periksa.sajian.LembarTersaji.Sepotong;
import id.kinerja.pemeriksaan.tandai.TeksBerjejak;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Cuts a text where findings begin and end; of those that overlap the later stand behind the text as a mark of their own. */
final class PenandaTeks {
    private record Ruas(int dari, int sampai, TemuanTersaji temuan) {
        boolean bertumpuk(Ruas lain) {
            return dari < lain.sampai && lain.dari < sampai;
        }
    }

    private PenandaTeks() {}

    static List<Sepotong> tandai(String teks, List<TemuanTersaji> temuan) {
        String tampil = teks.length() <= PelukisLembar.TERPANJANG ? teks : teks.substring(0, PelukisLembar.TERPANJANG);
        List<Sepotong> hasil = new ArrayList<>();
        List<Ruas> ruas = new ArrayList<>();
        List<TemuanTersaji> belakang = new ArrayList<>();
        for (TemuanTersaji t : temuan) {
            cari(tampil, t, ruas).ifPresentOrElse(ruas::add, () -> belakang.add(t));
        }
        ruas.sort(Comparator.comparingInt(Ruas::dari));
        int sampai = 0;
        for (Ruas r : ruas) {
            polos(tampil.substring(sampai, r.dari), hasil);
            hasil.add(new Sepotong.Bertanda(tampil.substring(r.dari, r.sampai), r.temuan));
            sampai = r.sampai;
        }
        polos(tampil.substring(sampai), hasil);
        if (tampil.length() < teks.length()) {
            polos(" … (" + (teks.length() - tampil.length()) + " huruf berikutnya tidak ditampilkan)", hasil);
        }
        belakang.forEach(t -> hasil.add(new Sepotong.Bertanda("", t)));
        return hasil;
    }

    private static Optional<Ruas> cari(String teks, TemuanTersaji t, List<Ruas> ada) {
        TeksBerjejak<Integer> jejak = new TeksBerjejak<>();
        for (int i = 0; i < teks.length(); i++) {
            jejak.tambah(teks.substring(i, i + 1), i);
        }
        return jejak.cari(t.temuan().tempat().tercetak()).stream()
                .map(huruf -> new Ruas(huruf.getFirst(), huruf.getLast() + 1, t))
                .filter(r -> ada.stream().noneMatch(r::bertumpuk))
                .findFirst();
    }

    private static void polos(String teks, List<Sepotong> hasil) {
        if (!teks.isEmpty()) {
            hasil.add(new Sepotong.Polos(teks));
        }
    }
}
