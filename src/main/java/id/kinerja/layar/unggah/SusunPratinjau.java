package id.kinerja.layar.unggah;

import id.kinerja.layar.beda.PenyusunBeda;
import id.kinerja.organisasi.Profil;
import id.kinerja.paket.banding.PerbandinganTabel;
import id.kinerja.penyimpanan.ArsipPaket;
import id.kinerja.penyimpanan.KunciData;
import id.kinerja.penyimpanan.PerangkatTerdaftar;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.ToIntFunction;
import org.springframework.stereotype.Component;

/** Puts together the page that shows what a package would change. */
@Component
class SusunPratinjau {
    private final ArsipPaket arsip;

    SusunPratinjau(ArsipPaket arsip) {
        this.arsip = arsip;
    }

    IsiPratinjau susun(Tinjauan.Terbanding t, String token, IsiMasalah.Berkas berkas, int halaman, OptionalInt dahulu) {
        Profil profil = t.sah().data().profil();
        KunciData kunci = t.sah().kunci();
        String banding = t.dasar() == 0 ? "tidak ada data tersimpan" : "versi " + t.dasar();
        SusunMasalah peringatan =
                new SusunMasalah(t.sah().peringatan(), Optional.of(t.sah().paket()));
        boolean tetap = t.banding().tanpaPerbedaan() && adaIsi(kunci);
        return new IsiPratinjau(
                token,
                berkas,
                profil.namaOpd(),
                profil.namaPemda(),
                profil.tahun().tahun(),
                "/" + kunci.jalur(),
                banding,
                tetap ? "" : ringkasan(t),
                t.dasar(),
                dahulu.isPresent() && dahulu.getAsInt() != t.dasar()
                        ? Optional.of(berubah(dahulu.getAsInt(), t.dasar()))
                        : Optional.empty(),
                pemberitahuan(profil, kunci),
                peringatan.peringatan(),
                PenyusunBeda.angka(t.sah().peringatan().size()),
                tetap
                        ? Optional.empty()
                        : Optional.of(t.beda().susun(banding, halaman, berkas.alamat() + "?halaman=")));
    }

    private boolean adaIsi(KunciData kunci) {
        return arsip.perangkat(kunci.pemda(), kunci.opd())
                .map(p -> p.tahun().stream().anyMatch(t -> t.tahun() == kunci.tahun() && t.berisi()))
                .orElse(false);
    }

    private static String berubah(int dahulu, int kini) {
        return "Data ini sudah diubah orang lain sejak pratinjau dibuat: saat itu versi " + dahulu
                + ", sekarang versi " + kini + ". Belum ada yang diterapkan dari berkas ini. Perbandingan di bawah"
                + " sudah memakai versi " + kini + "; periksa sekali lagi sebelum menerapkan.";
    }

    private static String ringkasan(Tinjauan.Terbanding t) {
        List<PerbandinganTabel> tabel = t.banding().tabel();
        String baris = baris(tabel, b -> b.baru().size()) + " baris baru, "
                + baris(tabel, b -> b.berubah().size()) + " baris berubah, "
                + baris(tabel, b -> b.hilang().size()) + " baris dihapus, dan "
                + baris(tabel, PerbandinganTabel::sama) + " baris tetap";
        String berkas = t.banding().berkas().isEmpty()
                ? ""
                : "; " + PenyusunBeda.angka(t.banding().berkas().size()) + " berkas narasi, gambar, atau bukti berbeda";
        return baris + berkas + ". Pratinjau ini belum mengubah data.";
    }

    private static String baris(List<PerbandinganTabel> tabel, ToIntFunction<PerbandinganTabel> banyak) {
        return PenyusunBeda.angka(tabel.stream().mapToInt(banyak).sum());
    }

    private List<String> pemberitahuan(Profil profil, KunciData kunci) {
        List<String> hasil = new ArrayList<>();
        Optional<PerangkatTerdaftar> ada = arsip.perangkat(kunci.pemda(), kunci.opd());
        ada.filter(p -> !p.nama().equals(profil.namaOpd()))
                .ifPresent(p -> hasil.add("Nama perangkat daerah akan berubah dari \"" + p.nama() + "\" menjadi \""
                        + profil.namaOpd() + "\"."));
        ada.filter(p -> !p.namaPemda().equals(profil.namaPemda()))
                .ifPresent(p -> hasil.add("Nama pemerintah akan berubah dari \"" + p.namaPemda() + "\" menjadi \""
                        + profil.namaPemda() + "\", juga untuk perangkat daerah lainnya."));
        if (ada.isEmpty()) {
            arsip.daftar().stream()
                    .filter(p -> p.opd().equals(kunci.opd()))
                    .forEach(p -> hasil.add("Kode \"" + p.opd() + "\" sudah dipakai " + p.nama() + ", " + p.namaPemda()
                            + ". Paket ini menyebut " + profil.namaPemda()
                            + ", sehingga disimpan sebagai perangkat daerah lain. Bila pemerintahnya sama, samakan"
                            + " kolom nama_pemda di tabel profil, lalu unggah kembali."));
        }
        return hasil;
    }
}
