package id.kinerja.pemeriksaan.aturan.susunan;

import id.kinerja.pemeriksaan.Aturan;
import id.kinerja.pemeriksaan.Jenis;
import id.kinerja.pemeriksaan.Pencatat;
import id.kinerja.pemeriksaan.PenjelasanAturan;
import id.kinerja.pemeriksaan.Tempat;
import id.kinerja.pemeriksaan.aturan.Pelapor;
import id.kinerja.pemeriksaan.telaah.PencocokDaftarIsi;
import id.kinerja.pemeriksaan.telaah.PencocokDaftarIsi.Kesesuaian;
import id.kinerja.pemeriksaan.telaah.PencocokDaftarIsi.Pasangan;
import id.kinerja.pemeriksaan.telaah.Telaah;
import java.util.List;
import java.util.regex.Pattern;

/** Every section that the contents announce stands in the body. */
public final class BagianDaftarIsiAda implements Aturan {
    private static final Pattern LAMPIRAN = Pattern.compile(
            "(?i)(daftar\\s+)?(lampiran|gambar|grafik|tabel|table|diagram|isi|foto).*|halaman.*|cover|sampul|halaman judul");

    @Override
    public PenjelasanAturan penjelasan() {
        return new PenjelasanAturan(
                "ISI-02",
                Jenis.KURANG,
                "Setiap bagian di daftar isi ada di dalam naskah",
                "Daftar isi menyebut bagian yang tidak ada di dalam naskah.",
                "Bagian yang dijanjikan hilang, atau daftar isi berasal dari naskah lain.",
                "Setiap baris daftar isi dicari di badan naskah menurut nomor dan bunyinya.",
                "Tambahkan bagian yang kurang atau hapus barisnya dari daftar isi.",
                """
                DAFTAR ISI

                BAB I PENDAHULUAN\t1
                A. Latar Belakang\t1
                B. Peran Organisasi\t2
                BAB II PERENCANAAN KINERJA\t3
                A. Rencana Strategis\t3

                BAB I

                PENDAHULUAN

                A. Latar Belakang

                Dinas Contoh dibentuk dengan peraturan daerah.

                C. Isu Strategis

                Laporan ini terdiri atas empat bab.

                BAB II

                PERENCANAAN KINERJA

                A. Rencana Strategis

                Rencana strategis berlaku lima tahun.""",
                """
                DAFTAR ISI

                BAB I PENDAHULUAN\t1
                A. Latar Belakang\t1
                B. Peran Organisasi\t2
                BAB II PERENCANAAN KINERJA\t3
                A. Rencana Strategis\t3

                BAB I

                PENDAHULUAN

                A. Latar Belakang

                Dinas Contoh dibentuk dengan peraturan daerah.

                B. Peran Organisasi

                Laporan ini terdiri atas empat bab.

                BAB II

                PERENCANAAN KINERJA

                A. Rencana Strategis

                Rencana strategis berlaku lima tahun.""");
    }

    @Override
    public void periksa(Telaah telaah, Pencatat catat) {
        Pelapor lapor = new Pelapor(penjelasan(), catat);
        List<Pasangan> semua = PencocokDaftarIsi.cocokkan(telaah);
        List<Pasangan> hilang = semua.stream()
                .filter(p -> p.kesesuaian() == Kesesuaian.TIDAK_ADA
                        && !LAMPIRAN.matcher(p.butir().judul()).matches())
                .toList();
        if (hilang.size() * 2 > semua.size()) {
            return;
        }
        hilang.forEach(p -> lapor.warning(
                new Tempat(
                        p.butir().letak(),
                        "Daftar Isi",
                        "",
                        (p.butir().nomor() + " " + p.butir().judul()).strip()),
                "",
                "Bagian ini tidak ditemukan di dalam naskah."));
    }
}
