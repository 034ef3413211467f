package id.kinerja.pemeriksaan.aturan.kelengkapan;

import id.kinerja.pemeriksaan.Aturan;
import id.kinerja.pemeriksaan.Jenis;
import id.kinerja.pemeriksaan.Pencatat;
import id.kinerja.pemeriksaan.PenjelasanAturan;
import id.kinerja.pemeriksaan.aturan.Pelapor;
import id.kinerja.pemeriksaan.telaah.BarisNaskah;
import id.kinerja.pemeriksaan.telaah.BarisNaskah.Zona;
import id.kinerja.pemeriksaan.telaah.DaftarButir;
import id.kinerja.pemeriksaan.telaah.Kerangka;
import id.kinerja.pemeriksaan.telaah.PembacaTerbilang;
import id.kinerja.pemeriksaan.telaah.PembacaTerbilang.Bilangan;
import id.kinerja.pemeriksaan.telaah.Telaah;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A list has as many items as its sentence says. */
public final class BanyakButirSesuai implements Aturan {
    private static final Pattern BANYAK = Pattern.compile(
            "(?is).*?\\b(?:(\\d{1,2})\\s*(?:\\(\\s*(\\p{L}+(?:\\s\\p{L}+)?)\\s*\\))?|(dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh))\\s+(misi|tujuan|sasaran|kriteria|program|kegiatan|indikator|jenis|bidang|aspek|unsur|komponen|isu|prioritas|strategi|urusan|fungsi|faktor|langkah|kategori|skala|tahap|tahapan|prinsip|pilar|masalah|permasalahan|kendala|rekomendasi)\\b[^.:;]{0,80}:\\s*");

    private static final Pattern BANYAK_LAGI = Pattern.compile("\\b\\d{1,3}\\s*\\(|\\bdan\\s+\\d{1,3}\\b");

    @Override
    public PenjelasanAturan penjelasan() {
        return new PenjelasanAturan(
                "CACAH-01",
                Jenis.CACAH,
                "Banyaknya butir sama dengan yang disebut",
                "Kalimat pengantar menyebut banyaknya butir, tetapi daftarnya memuat jumlah lain.",
                "Ada butir yang hilang, atau banyaknya salah disebut.",
                "Butir bernomor setelah kalimat yang berakhir dengan titik dua dihitung dan dibandingkan.",
                "Lengkapi daftarnya atau betulkan jumlahnya.",
                """
                Indikator kinerja memenuhi 5 (lima) kriteria yang terdiri dari :

                1. Langsung
                2. Objektif
                3. Cukup
                4. Praktis""",
                """
                Indikator kinerja memenuhi 4 (empat) kriteria yang terdiri dari :

                1. Langsung
                2. Objektif
                3. Cukup
                4. Praktis""");
    }

    @Override
    public void periksa(Telaah telaah, Pencatat catat) {
        Pelapor lapor = new Pelapor(penjelasan(), catat);
        Kerangka kerangka = telaah.kerangka();
        List<BarisNaskah> baris = kerangka.baris(Zona.DEPAN, Zona.ISI).toList();
        for (int i = 0; i < baris.size(); i++) {
            String teks = baris.get(i).teks();
            String ekor = teks.substring(Math.max(teks.lastIndexOf(". ") + 1, Math.max(0, teks.length() - 200)));
            Matcher m = BANYAK.matcher(ekor);
            if (!m.matches() || BANYAK_LAGI.matcher(ekor).results().count() > 1) {
                continue;
            }
            int disebut = m.group(1) != null ? Integer.parseInt(m.group(1)) : angka(m.group(3));
            DaftarButir.sesudah(baris, i)
                    .filter(d -> disebut > 1
                            && d.butir().size() > 1
                            && d.butir().size() != disebut
                            && Math.abs(d.butir().size() - disebut) <= 3)
                    .filter(d -> !tabelDiAntara(kerangka, d))
                    .ifPresent(d -> lapor.warning(
                            d.pengantar().tempat(ekor.strip()),
                            Integer.toString(d.butir().size()),
                            "Disebut " + disebut + " " + m.group(4).toLowerCase(Locale.ROOT) + ", daftarnya memuat "
                                    + d.butir().size() + " butir."));
        }
    }

    private static int angka(String kata) {
        return PembacaTerbilang.baca(kata) instanceof Bilangan b ? b.nilai().intValue() : 0;
    }

    private static boolean tabelDiAntara(Kerangka kerangka, DaftarButir d) {
        return kerangka.tabel().stream()
                .anyMatch(t -> t.urut() > d.pengantar().urut()
                        && t.urut() < d.pengantar().urut() + d.butir().size() + 2);
    }
}
