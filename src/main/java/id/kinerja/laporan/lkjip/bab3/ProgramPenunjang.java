package id.kinerja.laporan.lkjip.bab3;

import id.kinerja.anggaran.Kaitan;
import id.kinerja.dokumen.Blok;
import id.kinerja.dokumen.Sebaris;
import id.kinerja.kernel.FormatIndonesia;
import id.kinerja.kernel.KodeProgram;
import id.kinerja.kernel.TingkatAnggaran;
import id.kinerja.laporan.Bagian;
import id.kinerja.laporan.Konteks;
import id.kinerja.laporan.kalimat.Rangkai;
import java.util.ArrayList;
import java.util.List;

/** Seventh analysis: programmes and kegiatan that support the results or fail them, as the agency links and judges them. */
final class ProgramPenunjang implements Bagian {
    private static final String KUNCI = "tabel.bab3.program";
    private static final String KUNCI_INDIKATOR = "tabel.bab3.program-daftar";

    @Override
    public String kode() {
        return "bab3.program";
    }

    @Override
    public String judul() {
        return "Program dan kegiatan yang menunjang kinerja";
    }

    @Override
    public int tingkat() {
        return 3;
    }

    @Override
    public List<Blok> susun(Konteks k) {
        List<Blok> isi = new ArrayList<>();
        String peta = k.data().setelan().petaMenunjang();
        List<Kaitan> kaitan =
                k.data().kaitan().stream().filter(x -> x.peta().equals(peta)).toList();
        if (!kaitan.isEmpty()) {
            isi.add(new Blok.Paragraf(
                    Rangkai.awali("Program dan kegiatan yang menunjang setiap sasaran disajikan pada ")
                            .rujuk(KUNCI)
                            .teks(".")
                            .catatanKaki("Kaitan program: " + Sebutan.peta(k, peta) + ".")
                            .jadi()));
            isi.add(TabelPenunjang.susun(k, KUNCI, kaitan));
            List<Sebaris> simpulan = simpulan(kaitan);
            if (!simpulan.isEmpty()) {
                isi.add(new Blok.Paragraf(simpulan));
            }
        }
        isi.addAll(DaftarIndikatorAnggaran.susun(k, KUNCI_INDIKATOR));
        return isi;
    }

    static List<Sebaris> simpulan(List<Kaitan> kaitan) {
        List<KodeProgram> dinilai = objek(kaitan, List.of(true, false));
        List<KodeProgram> tidak = objek(kaitan, List.of(false));
        if (dinilai.isEmpty()) {
            return List.of();
        }
        String banyak = banyak(dinilai);
        if (tidak.isEmpty()) {
            return Rangkai.awali("Semua yang dinilai, yaitu " + banyak + ", dinyatakan menunjang.")
                    .kalimat();
        }
        return Rangkai.awali("Dari " + banyak + " yang dinilai, " + banyak(tidak) + " dinyatakan tidak menunjang.")
                .kalimat();
    }

    private static List<KodeProgram> objek(List<Kaitan> kaitan, List<Boolean> penilaian) {
        return kaitan.stream()
                .filter(x -> x.menunjang().filter(penilaian::contains).isPresent())
                .map(Kaitan::objek)
                .distinct()
                .toList();
    }

    private static String banyak(List<KodeProgram> kode) {
        List<String> bagian = new ArrayList<>();
        tambah(bagian, kode, TingkatAnggaran.PROGRAM, "program");
        tambah(bagian, kode, TingkatAnggaran.KEGIATAN, "kegiatan");
        tambah(bagian, kode, TingkatAnggaran.SUB_KEGIATAN, "sub kegiatan");
        return String.join(" dan ", bagian);
    }

    private static void tambah(List<String> bagian, List<KodeProgram> kode, TingkatAnggaran tingkat, String nama) {
        long n = kode.stream().filter(x -> x.tingkat() == tingkat).count();
        if (n > 0) {
            bagian.add(FormatIndonesia.cacah(n) + " " + nama);
        }
    }
}
