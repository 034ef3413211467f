package id.kinerja.laporan.lkjip.bab3;

import id.kinerja.datatahun.JenisFaktor;
import id.kinerja.datatahun.MetodeEfisiensi;
import id.kinerja.dokumen.Blok;
import id.kinerja.dokumen.Sebaris;
import id.kinerja.dokumen.Tabel.JenisBaris;
import id.kinerja.dokumen.Tabel.Sel;
import id.kinerja.kernel.Hitungan;
import id.kinerja.laporan.Bagian;
import id.kinerja.laporan.Konteks;
import id.kinerja.laporan.kalimat.KalimatEfisiensi;
import id.kinerja.laporan.kalimat.Rangkai;
import id.kinerja.laporan.tabel.PenyusunTabel;
import id.kinerja.laporan.tabel.SelAngka;
import id.kinerja.pengukuran.UkurAnggaran;
import id.kinerja.pengukuran.UkurAnggaran.Ukuran;
import id.kinerja.perencanaan.Indikator;
import id.kinerja.perencanaan.Sasaran;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Sixth analysis: what was reached with how much of the budget, by the agency's method. */
final class Efisiensi implements Bagian {
    private static final String KUNCI = "tabel.bab3.efisiensi";

    @Override
    public String kode() {
        return "bab3.efisiensi";
    }

    @Override
    public String judul() {
        return "Efisiensi penggunaan sumber daya";
    }

    @Override
    public int tingkat() {
        return 3;
    }

    /** A sasaran or an indicator with its share of the budget. */
    private record Baris(
            String nama,
            String sebutan,
            Hitungan capaian,
            Hitungan pagu,
            Hitungan realisasi,
            Hitungan serapan,
            Hitungan efisiensi) {}

    @Override
    public List<Blok> susun(Konteks k) {
        List<Baris> baris = baris(k);
        if (baris.isEmpty()) {
            return List.of();
        }
        List<Blok> isi = new ArrayList<>();
        isi.add(new Blok.Paragraf(Rangkai.kosong()
                .rujuk(KUNCI)
                .teks(" membandingkan capaian dengan penyerapan anggaran yang dikaitkan dengannya.")
                .catatanKaki(metode(k))
                .jadi()));
        isi.add(tabel(k, baris));
        List<Sebaris> simpulan = KalimatEfisiensi.semua(baris.stream()
                .map(b -> new KalimatEfisiensi.Baris(b.sebutan(), b.capaian(), b.serapan(), b.efisiensi()))
                .toList());
        if (!simpulan.isEmpty()) {
            isi.add(new Blok.Paragraf(simpulan));
        }
        Penyebab.daftar(isi, k, JenisFaktor.SEBAB_EFISIENSI, "Perangkat daerah mencatat %s sebab efisiensi berikut.");
        return isi;
    }

    private static String metode(Konteks k) {
        boolean abaikanCapaian = k.data().setelan().metodeEfisiensi() == MetodeEfisiensi.SERATUS_KURANG_SERAPAN;
        return "Metode efisiensi: " + k.ukur().efisiensi().namaMetode() + "."
                + (abaikanCapaian
                        ? " Metode ini tidak memperhitungkan capaian; capaian dicetak di sampingnya agar dibaca bersama."
                        : "")
                + " Efisiensi hanya disimpulkan bila capaian sekurang-kurangnya 100%. Kaitan anggaran: "
                + Sebutan.peta(k, k.data().setelan().petaEfisiensi()) + ".";
    }

    private static List<Baris> baris(Konteks k) {
        String peta = k.data().setelan().petaEfisiensi();
        UkurAnggaran u = k.ukur().anggaran();
        List<Baris> hasil = new ArrayList<>();
        for (PohonKinerja.IsiSasaran s : PohonKinerja.semuaSasaran(k)) {
            List<Indikator> terkait =
                    s.indikator().stream().filter(i -> terkait(k, peta, i)).toList();
            if (terkait.isEmpty() && terkait(k, peta, s.sasaran())) {
                hasil.add(new Baris(
                        Sebutan.sasaran(s.sasaran()),
                        Sebutan.sasaranPendek(s.sasaran()),
                        k.ukur().sasaran().rataRata(s.sasaran()),
                        u.sasaran(Ukuran.PAGU, s.sasaran(), peta),
                        u.sasaran(Ukuran.REALISASI, s.sasaran(), peta),
                        u.sasaran(Ukuran.SERAPAN, s.sasaran(), peta),
                        k.ukur().efisiensi().sasaran(s.sasaran())));
            }
            for (Indikator i : terkait) {
                hasil.add(new Baris(
                        Sebutan.lengkap(i),
                        i.sebutan(),
                        k.ukur().indikator().capaian(i, k.tahun()),
                        u.indikator(Ukuran.PAGU, i, peta),
                        u.indikator(Ukuran.REALISASI, i, peta),
                        u.indikator(Ukuran.SERAPAN, i, peta),
                        k.ukur().efisiensi().indikator(i)));
            }
        }
        return hasil;
    }

    private static boolean terkait(Konteks k, String peta, Indikator i) {
        return k.data().kaitan().stream()
                .anyMatch(x -> x.peta().equals(peta)
                        && x.indikator().filter(i.kode()::equals).isPresent());
    }

    private static boolean terkait(Konteks k, String peta, Sasaran s) {
        return k.data().kaitan().stream()
                .anyMatch(x -> x.peta().equals(peta)
                        && x.sasaran().filter(s.kode()::equals).isPresent());
    }

    private static Blok tabel(Konteks k, List<Baris> baris) {
        SelAngka sel = new SelAngka(k.data().setelan().desimal());
        PenyusunTabel t = PenyusunTabel.tabel(KUNCI, "Efisiensi penggunaan anggaran tahun " + k.tahun())
                .sisa("Sasaran atau indikator")
                .angka(17, "Capaian (%)")
                .angka(27, "Anggaran (Rp)")
                .angka(27, "Realisasi (Rp)")
                .angka(17, "Serapan (%)")
                .angka(18, "Efisiensi (poin)");
        for (Baris b : baris) {
            t.baris(
                    JenisBaris.BIASA,
                    List.of(
                            Sel.teks(b.nama()),
                            sel.kata(b.capaian()),
                            sel.polos(b.pagu()),
                            sel.polos(b.realisasi()),
                            sel.polos(b.serapan()),
                            sel.polos(b.efisiensi())));
        }
        jumlah(t, k, sel);
        return t.sumber(Sebutan.sumberAnggaran(k)).jadi();
    }

    /** What no sasaran answers for, so that the rows can be reconciled with the agency's whole budget. */
    private static void jumlah(PenyusunTabel t, Konteks k, SelAngka sel) {
        UkurAnggaran u = k.ukur().anggaran();
        String peta = k.data().setelan().petaEfisiensi();
        if (u.belumDikaitkan(Ukuran.PAGU, peta).angka().isPresent()) {
            t.baris(
                    JenisBaris.BIASA,
                    anggaranSaja("Belum dikaitkan dengan sasaran", sel, x -> u.belumDikaitkan(x, peta)));
        }
        t.baris(JenisBaris.TOTAL, anggaranSaja("Jumlah", sel, u::total));
    }

    private static List<Sel> anggaranSaja(String nama, SelAngka sel, Function<Ukuran, Hitungan> cara) {
        return List.of(
                Sel.teks(nama),
                SelAngka.strip(),
                sel.polos(cara.apply(Ukuran.PAGU)),
                sel.polos(cara.apply(Ukuran.REALISASI)),
                sel.polos(cara.apply(Ukuran.SERAPAN)),
                SelAngka.strip());
    }
}
