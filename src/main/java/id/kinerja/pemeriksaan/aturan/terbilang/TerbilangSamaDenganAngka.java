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
import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A number in words says the same as the figure beside it. */
public final class TerbilangSamaDenganAngka implements Aturan {
    private static final Pattern UANG = Pattern.compile("(?<![\\d.,])\\d{1,3}(?:\\.\\d{3})+(?![.,]?\\d)");

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
                    lapor.error(
                            t.tempat(p.angka() + " (" + p.kata() + ")"),
                            angkanyaKeliru(p, b, t, semua) ? ribuan(b) : seharusnya(p),
                            penjelasan(p, b, t, semua));
                }
            }
        }
    }

    private static String seharusnya(PasanganTerbilang p) {
        return p.nilai().scale() > 0 ? "" : PenulisTerbilang.tulis(p.nilai().toBigIntegerExact());
    }

    private static String penjelasan(PasanganTerbilang p, Bilangan b, TeksBertempat t, List<TeksBertempat> semua) {
        String beda = "Katanya berarti " + ribuan(b) + ", angkanya " + p.angka() + ".";
        if (angkanyaKeliru(p, b, t, semua)) {
            return beda + " Yang keliru angkanya: " + ribuan(b)
                    + (tercetak(ribuan(b), semua) > 0
                            ? " sama dengan angka lain di dokumen ini."
                            : " sama dengan selisih dua angka dalam kalimat ini.");
        }
        return dikenal(p.angka()) && tercetak(p.angka(), semua) > 1
                ? beda + " Angka " + p.angka() + " tercetak pula di tempat lain, jadi yang keliru terbilangnya."
                : beda + " Pastikan mana yang benar.";
    }

    /** The words are right where what they say is printed elsewhere, or is what two amounts of the sentence leave, and the figure is not. */
    private static boolean angkanyaKeliru(PasanganTerbilang p, Bilangan b, TeksBertempat t, List<TeksBertempat> semua) {
        String katanya = ribuan(b);
        return dikenal(katanya)
                && tercetak(p.angka(), semua) <= 1
                && (tercetak(katanya, semua) > 0
                        || selisih(t.teks()).contains(b.nilai().toBigInteger()));
    }

    private static Set<BigInteger> selisih(String teks) {
        List<BigInteger> uang = UANG.matcher(teks)
                .results()
                .map(m -> new BigInteger(m.group().replace(".", "")))
                .toList();
        return uang.stream()
                .flatMap(x -> uang.stream().map(y -> x.subtract(y).abs()))
                .collect(Collectors.toSet());
    }

    private static long tercetak(String angka, List<TeksBertempat> semua) {
        Pattern utuh = Pattern.compile("(?<![\\d.,])" + Pattern.quote(angka) + "(?!\\d|[.,]\\d)");
        return semua.stream().filter(t -> utuh.matcher(t.teks()).find()).count();
    }

    /** Long enough not to be printed elsewhere by chance. */
    private static boolean dikenal(String angka) {
        return angka.length() > 5;
    }

    private static String ribuan(Bilangan b) {
        return String.format(Locale.of("id"), "%,d", b.nilai().toBigInteger());
    }
}
