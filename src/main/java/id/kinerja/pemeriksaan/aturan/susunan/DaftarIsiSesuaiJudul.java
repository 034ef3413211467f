package id.kinerja.pemeriksaan.aturan.susunan;

import id.kinerja.pemeriksaan.Aturan;
import id.kinerja.pemeriksaan.Jenis;
import id.kinerja.pemeriksaan.Pencatat;
import id.kinerja.pemeriksaan.PenjelasanAturan;
import id.kinerja.pemeriksaan.Tempat;
import id.kinerja.pemeriksaan.Tingkat;
import id.kinerja.pemeriksaan.aturan.Pelapor;
import id.kinerja.pemeriksaan.telaah.ButirDaftar;
import id.kinerja.pemeriksaan.telaah.JudulBagian;
import id.kinerja.pemeriksaan.telaah.PencocokDaftarIsi;
import id.kinerja.pemeriksaan.telaah.PencocokDaftarIsi.Kesesuaian;
import id.kinerja.pemeriksaan.telaah.PencocokDaftarIsi.Pasangan;
import id.kinerja.pemeriksaan.telaah.Telaah;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The contents name the headings as the body does, with the same number. */
public final class DaftarIsiSesuaiJudul implements Aturan {
    @Override
    public PenjelasanAturan penjelasan() {
        return new PenjelasanAturan(
                "ISI-01",
                Jenis.TAHUN_LABEL,
                "Daftar isi sama dengan judul di dalam naskah",
                "Judul atau nomor bagian di daftar isi berbeda dengan yang tercetak di dalam naskah.",
                "Pembaca tidak menemukan bagian yang dicari; biasanya naskah diubah tetapi daftar isinya tidak diperbarui.",
                "Setiap baris daftar isi dicari di badan naskah menurut nomor dan bunyinya. Besar kecil huruf dan tanda baca tidak dihitung.",
                "Perbarui daftar isi dari judul naskah, sebaiknya dengan daftar isi otomatis.",
                """
                DAFTAR ISI

                BAB I PENDAHULUAN\t1
                A. Latar Belakang\t1
                B. Sistematika Penyajian\t2
                BAB II PERENCANAAN KINERJA\t3
                A. Rencana Strategis\t3

                BAB I

                PENDAHULUAN

                A. Latar Belakang

                Dinas Contoh dibentuk dengan peraturan daerah.

                B. Sistematika Laporan Kinerja

                Laporan ini terdiri atas empat bab.

                BAB II

                PERENCANAAN KINERJA

                A. Rencana Strategis

                Rencana strategis berlaku lima tahun.""",
                """
                DAFTAR ISI

                BAB I PENDAHULUAN\t1
                A. Latar Belakang\t1
                B. Sistematika Penyajian\t2
                BAB II PERENCANAAN KINERJA\t3
                A. Rencana Strategis\t3

                BAB I

                PENDAHULUAN

                A. Latar Belakang

                Dinas Contoh dibentuk dengan peraturan daerah.

                B. Sistematika Penyajian

                Laporan ini terdiri atas empat bab.

                BAB II

                PERENCANAAN KINERJA

                A. Rencana Strategis

                Rencana strategis berlaku lima tahun.""");
    }

    @Override
    public void periksa(Telaah telaah, Pencatat catat) {
        Pelapor lapor = new Pelapor(penjelasan(), catat);
        Map<Integer, List<Pasangan>> nomorLain = new TreeMap<>();
        for (Pasangan p : PencocokDaftarIsi.cocokkan(telaah)) {
            if (p.kesesuaian() == Kesesuaian.JUDUL_LAIN) {
                JudulBagian j = p.judul().orElseThrow();
                lapor.info(
                        tempat(p.butir()),
                        gabung(j),
                        "Di dalam naskah judulnya \"" + gabung(j) + "\".",
                        j.baris().tempat());
            } else if (p.kesesuaian() == Kesesuaian.NOMOR_LAIN) {
                nomorLain
                        .computeIfAbsent(p.butir().bab(), b -> new ArrayList<>())
                        .add(p);
            }
        }
        nomorLain.values().forEach(p -> nomorLain(p, lapor));
    }

    /** Numbers of one chapter that all moved have one cause. */
    private static void nomorLain(List<Pasangan> semua, Pelapor lapor) {
        Pasangan awal = semua.getFirst();
        List<Tempat> terkait = new ArrayList<>();
        semua.stream().skip(1).forEach(p -> terkait.add(tempat(p.butir())));
        semua.forEach(p -> p.judul().ifPresent(j -> terkait.add(j.baris().tempat())));
        String banyak = semua.size() > 1 ? " Demikian pula " + (semua.size() - 1) + " baris lain dalam bab ini." : "";
        lapor.lapor(
                Tingkat.INFO,
                tempat(awal.butir()),
                awal.judul().map(DaftarIsiSesuaiJudul::gabung).orElse(""),
                "Nomornya di dalam naskah "
                        + awal.judul().map(JudulBagian::nomor).orElse("") + ", di daftar isi "
                        + awal.butir().nomor() + "." + banyak,
                terkait);
    }

    private static Tempat tempat(ButirDaftar b) {
        return new Tempat(b.letak(), "Daftar Isi", "", (b.nomor() + " " + b.judul()).strip());
    }

    private static String gabung(JudulBagian j) {
        return (j.nomor() + " " + j.judul()).strip();
    }
}
