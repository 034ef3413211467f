package id.kinerja.paket;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A small package that is valid and without warnings; each test spoils one thing in it. */
final class PaketFixture {
    private final Map<String, byte[]> berkas = new TreeMap<>();

    static PaketFixture sah() {
        PaketFixture p = new PaketFixture();
        p.tabel("profil", """
                kode,nama_opd,nama_pemda,jenis_pemda,jabatan_kepala_daerah,tahun,kedudukan,tanggal_laporan,urusan,renstra_awal,renstra_akhir,nama_renstra,nama_rpjmd
                dinsos-kota-uji,Dinas Sosial Kota Uji,Pemerintah Kota Uji,kota,Wali Kota Uji,2023,Uji,15 Februari 2024,Sosial,2021,2026,Rencana Strategis 2021–2026,RPJMD 2021–2026
                """);
        p.tabel("tujuan", """
                kode,nomor,uraian,sumber
                1,1,Terwujudnya kesejahteraan,Renstra
                """);
        p.tabel("sasaran", """
                kode,nomor,tujuan,uraian,sumber
                1.1,1,1,Meningkatnya kemandirian,Renstra
                """);
        p.tabel("indikator", """
                kode,tingkat,induk,nama,satuan,arah,sumber
                1.1.1,sasaran,1.1,Persentase PPKS mandiri,%,naik,Renstra
                1.1.2,sasaran,1.1,Jumlah PPKS terlayani,orang,naik,Renstra
                T1,tujuan,1,Indeks kesejahteraan,indeks,naik,Renstra
                """);
        p.tabel("target", """
                indikator,tahun,dokumen,target,berlaku,sumber
                1.1.1,2023,pk,"97,5",,PK 2023
                1.1.2,2023,pk,1.559,ya,PK 2023
                1.1.2,2023,renstra,1.500,,Renstra
                T1,2023,renstra,70,,Renstra
                1.1.1,2026,renstra,100,,Renstra
                1.1.2,2026,renstra,1.700,,Renstra
                """);
        p.tabel("realisasi", """
                indikator,tahun,realisasi,status,sumber
                1.1.1,2023,"99,81",,LKjIP 2023
                1.1.2,2023,1.600,sementara,LKjIP 2023
                """);
        p.tabel("program", "kode,nama,sumber\n1.06.04,Rehabilitasi Sosial,DPA\n");
        p.tabel("kegiatan", "kode,nama,sumber\n1.06.04.2.01,Rehabilitasi Dasar,DPA\n");
        p.tabel("sub_kegiatan", """
                kode,nama,sumber
                1.06.04.2.01.01,Permakanan,DPA
                1.06.04.2.01.02,Sandang,DPA
                """);
        p.tabel("anggaran", """
                sub_kegiatan,tahun,pagu_murni,pagu_perubahan,realisasi,fisik,sumber
                1.06.04.2.01.01,2023,"Rp38.000.000,-",38.250.000,28.178.000,100,LRA 2023
                1.06.04.2.01.02,2023,"11,750,000",,11750000,"97,5",LRA 2023
                """);
        p.tabel("jumlah_dinyatakan", """
                objek,ukuran,nilai,sumber
                1.06.04.2.01,pagu,50.000.000,LKjIP
                total,realisasi,39.928.000,LKjIP
                1.06.04,fisik,"99,41",LKjIP
                """);
        p.tabel("kaitan", "peta,sasaran,objek,dasar_kaitan,sumber\nrenstra,1.1,1.06.04,Tabel 2.3,Renstra\n");
        p.tabel("perjanjian", """
                kode,versi,sasaran,indikator,nama_indikator,satuan,target,sumber
                p1,murni,Meningkatnya kemandirian,1.1.1,Persentase PPKS mandiri,%,"97,5",PK 2023
                """);
        p.tabel("setelan", "kunci,nilai,dasar\nskala_kode,permendagri-86-2017,Permendagri 86/2017\n");
        p.tabel("narasi", "bagian,berkas\nbab4.kesimpulan,narasi/kesimpulan.md\n");
        p.teks("narasi/kesimpulan.md", "# Kesimpulan\n\nCapaian {capaian:1.1.1} sudah baik.\n");
        return p;
    }

    PaketFixture tabel(String nama, String isi) {
        return teks(nama + ".csv", isi);
    }

    PaketFixture teks(String jalur, String isi) {
        return bita(jalur, isi.getBytes(StandardCharsets.UTF_8));
    }

    PaketFixture bita(String jalur, byte[] isi) {
        berkas.put(jalur, isi);
        return this;
    }

    PaketFixture tanpa(String jalur) {
        berkas.remove(jalur);
        return this;
    }

    PaketFixture tambah(String tabel, String baris) {
        return tabel(tabel, isi(tabel) + baris + "\n");
    }

    /** Replaces text that must be there once at least. */
    PaketFixture ganti(String tabel, String lama, String baru) {
        if (!isi(tabel).contains(lama)) {
            throw new IllegalArgumentException(tabel + " tidak memuat " + lama);
        }
        return tabel(tabel, isi(tabel).replace(lama, baru));
    }

    PaketFixture pengodean(String tabel, Charset pengodean) {
        return bita(tabel + ".csv", isi(tabel).getBytes(pengodean));
    }

    String isi(String tabel) {
        return new String(berkas.get(tabel + ".csv"), StandardCharsets.UTF_8);
    }

    Path folder(Path tempat) throws IOException {
        for (Map.Entry<String, byte[]> b : berkas.entrySet()) {
            Path p = tempat.resolve(b.getKey());
            Files.createDirectories(p.getParent());
            Files.write(p, b.getValue());
        }
        return tempat;
    }

    /** {@code awalan}: put before every path, e.g. {@code paket/}. */
    Path zip(Path zip, String awalan) throws IOException {
        try (OutputStream keluar = Files.newOutputStream(zip);
                ZipOutputStream kemasan = new ZipOutputStream(keluar)) {
            for (Map.Entry<String, byte[]> b : berkas.entrySet()) {
                kemasan.putNextEntry(new ZipEntry(awalan + b.getKey()));
                kemasan.write(b.getValue());
                kemasan.closeEntry();
            }
        }
        return zip;
    }
}
