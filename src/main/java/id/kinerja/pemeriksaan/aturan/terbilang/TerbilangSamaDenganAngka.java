package id.kinerja.pemeriksaan.aturan.terbilang;

import id.kinerja.pemeriksaan.Aturan;
import id.kinerja.pemeriksaan.Jenis;
import id.kinerja.pemeriksaan.Pencatat;
import id.kinerja.pemeriksaan.PenjelasanAturan;
import id.kinerja.pemeriksaan.aturan.Pelapor;
import id.kinerja.pemeriksaan.aturan.TeksBertempat;
import id.kinerja.pemeriksaan.telaah.PasanganTerbilang;
import id.kinerja.pemeriksaan.telaah.PembacaTerbilang.Bilangan;
import id.kinerja.pemeriksaan.telaah.PenulisTerbilang;
import id.kinerja.pemeriksaan.telaah.Telaah;
import java.util.List;
import java.util.Locale;

/** A number in words says the same as the figure beside it. */
public final class TerbilangSamaDenganAngka implements Aturan {
    @Override
    public PenjelasanAturan penjelasan() {
        return new PenjelasanAturan(
                "TERBILANG-01",
                Jenis.TERBILANG,
                "Terbilang sama dengan angkanya",
                "Bilangan yang ditulis dengan kata berbeda dari angka di sebelahnya.",
                "Pembaca tidak tahu jumlah mana yang benar. Pada naskah bernilai uang, jumlah dengan kata lazim dianggap yang mengikat.",
                "Kata bilangan dibaca menjadi angka, lalu dibandingkan dengan angka yang tercetak di depan atau di dalam kurungnya.",
                "Cocokkan keduanya dengan tabel atau dokumen sumber, lalu betulkan yang keliru.",
                "Anggaran tahun 2023 sebesar Rp 380.938.700,- (tiga ratus delapan puluh tujuh juta sembilan ratus tiga puluh delapan ribu tujuh ratus rupiah).",
                "Anggaran tahun 2023 sebesar Rp 380.938.700,- (tiga ratus delapan puluh juta sembilan ratus tiga puluh delapan ribu tujuh ratus rupiah).");
    }

    @Override
    public void periksa(Telaah telaah, Pencatat catat) {
        Pelapor lapor = new Pelapor(penjelasan(), catat);
        List<TeksBertempat> semua = TeksBertempat.semua(telaah.kerangka()).toList();
        for (TeksBertempat t : semua) {
            for (PasanganTerbilang p : PasanganTerbilang.cari(t.teks())) {
                if (p.terbaca() instanceof Bilangan b && b.nilai().compareTo(p.nilai()) != 0) {
                    lapor.error(t.tempat(p.angka() + " (" + p.kata() + ")"), seharusnya(p), penjelasan(p, b, semua));
                }
            }
        }
    }

    private static String seharusnya(PasanganTerbilang p) {
        return p.nilai().scale() > 0 ? "" : PenulisTerbilang.tulis(p.nilai().toBigIntegerExact());
    }

    private static String penjelasan(PasanganTerbilang p, Bilangan b, List<TeksBertempat> semua) {
        String katanya = String.format(Locale.of("id"), "%,d", b.nilai().toBigInteger());
        String beda = "Katanya berarti " + katanya + ", angkanya " + p.angka() + ".";
        long lain = semua.stream().filter(t -> t.teks().contains(p.angka())).count();
        return lain > 1 && p.angka().length() > 5
                ? beda + " Angka " + p.angka() + " tercetak pula di tempat lain, jadi yang keliru terbilangnya."
                : beda + " Pastikan mana yang benar.";
    }
}
