package id.kinerja.pemeriksaan.aturan.silang;

import id.kinerja.pemeriksaan.Aturan;
import id.kinerja.pemeriksaan.Jenis;
import id.kinerja.pemeriksaan.Pencatat;
import id.kinerja.pemeriksaan.PenjelasanAturan;
import id.kinerja.pemeriksaan.Tempat;
import id.kinerja.pemeriksaan.Temuan;
import id.kinerja.pemeriksaan.Tingkat;
import id.kinerja.pemeriksaan.telaah.Fakta;
import id.kinerja.pemeriksaan.telaah.Fakta.Ukuran;
import id.kinerja.pemeriksaan.telaah.NamaRata;
import id.kinerja.pemeriksaan.telaah.Padanan;
import id.kinerja.pemeriksaan.telaah.PadananFakta;
import id.kinerja.pemeriksaan.telaah.SatuDigit;
import id.kinerja.pemeriksaan.telaah.Tabel;
import id.kinerja.pemeriksaan.telaah.Telaah;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The same quantity is printed alike in every table. */
public final class AngkaSamaDiSemuaTabel implements Aturan {
    private static final String KODE = "SILANG-01";

    @Override
    public PenjelasanAturan penjelasan() {
        return new PenjelasanAturan(
                KODE,
                Jenis.ANTARTABEL,
                "Angka yang sama tercetak sama di semua tabel",
                "Realisasi, capaian, anggaran, atau serapan yang sama tercetak berbeda pada dua tabel.",
                "Salah satu tabel memuat angka yang bukan angka resmi, dan pembaca tidak tahu yang mana.",
                "satu besaran, satu angka",
                "Cocokkan kedua tempat dengan sumber datanya, lalu perbaiki yang keliru.",
                """
                Tabel 1.4
                Program dan Anggaran Tahun 2023

                No\tProgram\tAnggaran\tRealisasi
                1\tProgram Pemberdayaan Sosial\t60.000.000\t50.000.000
                2\tProgram Penanganan Bencana\t31.868.000\t20.000.000

                BAB III AKUNTABILITAS KINERJA

                Tabel 3.7
                Realisasi Anggaran Tahun 2023

                No\tProgram\tAnggaran (Rp)\tRealisasi (Rp)\t%
                1\tProgram Pemberdayaan Sosial\t60.000.000\t50.000.000\t83,33
                2\tProgram Penanganan Bencana\t31.686.000\t20.000.000\t63,12
                """,
                """
                Tabel 1.4
                Program dan Anggaran Tahun 2023

                No\tProgram\tAnggaran\tRealisasi
                1\tProgram Pemberdayaan Sosial\t60.000.000\t50.000.000
                2\tProgram Penanganan Bencana\t31.686.000\t20.000.000

                BAB III AKUNTABILITAS KINERJA

                Tabel 3.7
                Realisasi Anggaran Tahun 2023

                No\tProgram\tAnggaran (Rp)\tRealisasi (Rp)\t%
                1\tProgram Pemberdayaan Sosial\t60.000.000\t50.000.000\t83,33
                2\tProgram Penanganan Bencana\t31.686.000\t20.000.000\t63,12
                """);
    }

    private static final List<Ukuran> DIBANDINGKAN =
            List.of(Ukuran.REALISASI, Ukuran.CAPAIAN, Ukuran.PAGU, Ukuran.REALISASI_ANGGARAN, Ukuran.SERAPAN);

    @Override
    public void periksa(Telaah telaah, Pencatat catat) {
        for (Ukuran u : DIBANDINGKAN) {
            List<Padanan<Fakta>> beda = PadananFakta.cari(telaah.fakta(), u).stream()
                    .filter(AngkaSamaDiSemuaTabel::berbeda)
                    .filter(p -> sejumlah(telaah, p))
                    .filter(p -> !dipaLain(telaah, p))
                    .toList();
            PenengahFakta penengah = new PenengahFakta(telaah);
            Set<Tempat> sudah = new HashSet<>();
            for (Padanan<Fakta> p : beda) {
                Fakta keliru = penengah.keliru(p).orElse(p.dua());
                if (sudah.add(keliru.tempat())) {
                    catat.temuan(
                            temuan(p, keliru, penengah.keliru(p).isPresent() ? Tingkat.ERROR : Tingkat.WARNING, beda));
                }
            }
        }
    }

    private static boolean berbeda(Padanan<Fakta> p) {
        Fakta a = p.satu();
        Fakta b = p.dua();
        boolean uang = a.ukuran() == Ukuran.PAGU || a.ukuran() == Ukuran.REALISASI_ANGGARAN;
        boolean sejenis = uang && a.sekelipatan(b)
                || !uang && a.persen() == b.persen() && a.cacah() == b.cacah() && a.mutlak() == b.mutlak();
        return sejenis && p.serupa() >= SEPADAN && !PadananFakta.senilai(a.angka(), b.angka());
    }

    private static final Pattern DIPA = Pattern.compile("(?i)\\bDIPA\\b[^\\d]{0,20}(\\d{2,3})\\b");
    private static final int SEPADAN = 90;
    private static final Set<String> KATA_JUMLAH =
            Set.of("jumlah", "total", "jml", "grand", "seluruhnya", "keseluruhan");

    /** Rows that are only called total are the same quantity where they total the same rows, or differ by a slip of one digit. */
    private static boolean sejumlah(Telaah telaah, Padanan<Fakta> p) {
        if (!KATA_JUMLAH.containsAll(p.satu().nama().kata())) {
            return true;
        }
        Set<NamaRata> satu = isi(telaah.tabel().get(p.satu().tabel()));
        Set<NamaRata> dua = isi(telaah.tabel().get(p.dua().tabel()));
        long sama = satu.stream().filter(dua::contains).count();
        return sama > 0 && sama * 2 >= Math.min(satu.size(), dua.size())
                || p.satu().ukuran() != Ukuran.SERAPAN
                        && SatuDigit.jelaskan(
                                        p.satu().angka().nilai(),
                                        p.dua().angka().nilai())
                                .isPresent();
    }

    /** Budgets of different lists: {@code DIPA (01)} and {@code DIPA (03)} each have their own Belanja Barang. */
    private static boolean dipaLain(Telaah telaah, Padanan<Fakta> p) {
        Set<String> satu = dipa(telaah.tabel().get(p.satu().tabel()));
        Set<String> dua = dipa(telaah.tabel().get(p.dua().tabel()));
        return !satu.isEmpty() && !dua.isEmpty() && Collections.disjoint(satu, dua);
    }

    private static Set<String> dipa(Tabel t) {
        return DIPA.matcher(t.judul()).results().map(m -> m.group(1)).collect(Collectors.toSet());
    }

    private static Set<NamaRata> isi(Tabel t) {
        return t.baris().stream()
                .map(b -> NamaRata.dari(t.pokok(b)))
                .filter(n -> !n.kosong() && !KATA_JUMLAH.containsAll(n.kata()))
                .collect(Collectors.toSet());
    }

    private static Temuan temuan(Padanan<Fakta> p, Fakta keliru, Tingkat tingkat, List<Padanan<Fakta>> semua) {
        Fakta lain = keliru == p.satu() ? p.dua() : p.satu();
        String dugaan = SatuDigit.jelaskan(keliru.angka().nilai(), lain.angka().nilai())
                .map(d -> " Kemungkinan " + d + ".")
                .orElse("");
        List<Tempat> terkait = semua.stream()
                .filter(x -> x.satu() == keliru || x.dua() == keliru)
                .map(x -> x.satu() == keliru ? x.dua().tempat() : x.satu().tempat())
                .distinct()
                .toList();
        return new Temuan(
                KODE,
                Jenis.ANTARTABEL,
                tingkat,
                keliru.tempat(),
                tingkat == Tingkat.ERROR
                        ? lain.angka().teks()
                        : lain.angka().teks() + " menurut " + lain.tempat().tabel(),
                "",
                keliru.tempat().kolom() + " " + keliru.subjek() + " tercetak "
                        + keliru.angka().teks() + " di " + keliru.tempat().tabel() + " dan "
                        + lain.angka().teks() + " di " + lain.tempat().tabel() + "."
                        + (tingkat == Tingkat.ERROR ? " Angka kedua cocok dengan hitungannya." : "") + dugaan,
                terkait);
    }
}
