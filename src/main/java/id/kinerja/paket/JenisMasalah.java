package id.kinerja.paket;

import static id.kinerja.paket.Masalah.Tingkat.KESALAHAN;
import static id.kinerja.paket.Masalah.Tingkat.PERINGATAN;

import id.kinerja.paket.Masalah.Tingkat;
import java.util.Locale;

/** Every kind of problem a package can have and its level; {@code docs/paket.md} is made from it. */
public enum JenisMasalah {
    PAKET_TAK_TERBACA(KESALAHAN, "Folder, berkas zip, atau buku kerja tidak dapat dibaca sama sekali."),
    TUJUAN_SUDAH_ADA(KESALAHAN, "Folder atau berkas tujuan sudah ada dan tidak akan ditimpa."),
    ZIP_RUSAK(KESALAHAN, "Zip terpotong, rusak, atau isinya tidak sesuai dengan daftarnya."),
    ZIP_BERBAHAYA(KESALAHAN, "Zip memuat jalur keluar folder, jalur mutlak, tautan simbolik, nama ganda, atau sandi."),
    ZIP_MELEDAK(KESALAHAN, "Isi zip jauh lebih besar daripada yang wajar (bom zip)."),
    TAUTAN_SIMBOLIK(KESALAHAN, "Folder paket memuat tautan simbolik."),
    BERKAS_TERLALU_BESAR(KESALAHAN, "Berkas melampaui batas ukuran; lampiran paling besar 10 MB."),
    MASALAH_TERLALU_BANYAK(KESALAHAN, "Masalah lebih dari 10.000; selebihnya tidak disebut satu per satu."),
    BERKAS_TIDAK_ADA(KESALAHAN, "Berkas yang disebut tabel (narasi, lampiran, lambang) tidak ada di dalam paket."),
    BERKAS_TIDAK_DISEBUT(
            PERINGATAN, "Berkas narasi atau gambar ada di dalam paket, tetapi tidak disebut tabel mana pun."),
    BUKAN_GAMBAR(KESALAHAN, "Lampiran atau lambang bukan gambar PNG atau JPEG, atau rusak."),
    GAMBAR_TERLALU_LUAS(KESALAHAN, "Gambar berukuran lebih dari 40 juta piksel."),
    DATAPACKAGE_RUSAK(KESALAHAN, "datapackage.json tidak dapat dibaca atau menunjuk ke luar paket."),
    DATAPACKAGE_TIDAK_COCOK(
            PERINGATAN, "datapackage.json menyebut berkas yang tidak ada, atau tidak menyebut tabel yang ada."),
    PENGODEAN(PERINGATAN, "Berkas CSV atau narasi tidak memakai UTF-8; dibaca sebagai Windows-1252 atau UTF-16."),
    CSV_RUSAK(KESALAHAN, "Berkas CSV rusak: tanda kutip tidak ditutup, sel berlebih, atau bukan teks."),
    BUKU_KERJA_RUSAK(KESALAHAN, "Buku kerja .xlsx tidak lengkap, rusak, atau memuat DOCTYPE."),
    BUKU_KERJA_BUKAN_XLSX(
            KESALAHAN, "Berkas adalah .xls lama, .xlsb, .ods, atau dokumen lain; yang dibaca hanya buku kerja .xlsx."),
    BUKU_KERJA_BERSANDI(KESALAHAN, "Buku kerja dilindungi kata sandi."),
    BUKU_KERJA_BERMAKRO(KESALAHAN, "Buku kerja memuat makro."),
    BUKU_KERJA_BERTAUTAN(KESALAHAN, "Buku kerja mengambil data dari berkas atau program lain (tautan luar, DDE)."),
    BUKU_KERJA_BEROBJEK(KESALAHAN, "Buku kerja memuat objek tertanam atau ActiveX."),
    BUKU_KERJA_TERLALU_BESAR(KESALAHAN, "Buku kerja melampaui batas baris, sel, atau huruf."),
    LEMBAR_GANDA(KESALAHAN, "Dua lembar berisi tabel yang sama."),
    LEMBAR_TIDAK_DIKENAL(PERINGATAN, "Ada lembar yang tidak dikenal; isinya tidak dibaca."),
    LEMBAR_TERSEMBUNYI(PERINGATAN, "Lembar, baris, atau kolom tersembunyi; isinya tetap dibaca."),
    LEMBAR_BERKAS_RUSAK(KESALAHAN, "Isi lembar berkas narasi atau berkas lain tidak utuh."),
    SEL_GABUNGAN(PERINGATAN, "Lembar memuat sel gabungan; hanya sel kiri atasnya yang berisi."),
    SEL_TERLALU_PANJANG(KESALAHAN, "Teks tidak muat dalam satu sel buku kerja."),
    SEL_JADI_TANGGAL(KESALAHAN, "Isi sel diubah program lembar sebar menjadi tanggal, padahal kolomnya bukan tanggal."),
    TEKS_JADI_TANGGAL(PERINGATAN, "Sel kolom teks berisi tanggal; dibaca dengan bentuk 2024-02-15."),
    KODE_BERUPA_ANGKA(PERINGATAN, "Kode disimpan sebagai angka; nol di depan atau di belakangnya mungkin hilang."),
    ANGKA_KEHILANGAN_DIGIT(KESALAHAN, "Angka lebih dari 15 digit disimpan sebagai bilangan, sehingga digitnya hilang."),
    RUMUS_DIPAKAI(PERINGATAN, "Sel berisi rumus; yang dibaca hasil terakhirnya."),
    RUMUS_TANPA_HASIL(KESALAHAN, "Sel berisi rumus yang belum pernah dihitung."),
    TABEL_TIDAK_DIKENAL(PERINGATAN, "Ada berkas CSV yang tidak dikenal; isinya tidak dibaca."),
    TABEL_WAJIB_KOSONG(KESALAHAN, "Tabel wajib tidak ada atau tidak berisi baris."),
    KOLOM_TIDAK_DIKENAL(PERINGATAN, "Ada kolom yang tidak dikenal; isinya tidak dibaca."),
    KOLOM_GANDA(KESALAHAN, "Kolom yang sama muncul dua kali."),
    KOLOM_WAJIB_TIDAK_ADA(KESALAHAN, "Kolom wajib tidak ada."),
    SEL_WAJIB_KOSONG(KESALAHAN, "Sel wajib kosong."),
    SEL_GALAT_EXCEL(KESALAHAN, "Sel berisi galat rumus Excel seperti #REF!."),
    SEL_TIDAK_TERBACA(KESALAHAN, "Isi sel tidak sesuai dengan jenis kolomnya."),
    ANGKA_TIDAK_TERBACA(KESALAHAN, "Angka tidak dapat dibaca atau dapat berarti dua."),
    PILIHAN_TIDAK_DIKENAL(KESALAHAN, "Nilai tidak termasuk pilihan yang disediakan."),
    UANG_NEGATIF(KESALAHAN, "Uang atau jumlah bernilai negatif."),
    NIP_SALAH(KESALAHAN, "NIP tidak terdiri atas 18 angka."),
    KUNCI_GANDA(KESALAHAN, "Dua baris memakai kunci yang sama."),
    RUJUKAN_TIDAK_DIKENAL(KESALAHAN, "Kode yang dirujuk tidak ada pada tabel tujuannya."),
    INDUK_TIDAK_DIKENAL(KESALAHAN, "Program atau kegiatan induk tidak ada, atau induk tidak sesuai tingkatnya."),
    INDUK_BERPUTAR(KESALAHAN, "Unit menjadi induk dirinya sendiri, langsung atau lewat unit lain."),
    TINGKAT_KODE_SALAH(KESALAHAN, "Kode nomenklatur tidak sesuai dengan tabelnya."),
    PROFIL_BUKAN_SATU_BARIS(KESALAHAN, "Tabel profil tidak berisi tepat satu baris."),
    TAHUN_TIDAK_COCOK(KESALAHAN, "Tahun awal Renstra sesudah tahun akhirnya."),
    TAHUN_JANGGAL(
            PERINGATAN,
            "Tahun di luar yang diharapkan: laporan di luar masa Renstra, data sesudah tahun laporan, tanggal sebelum tahun berakhir."),
    TARGET_BERLAKU_GANDA(KESALAHAN, "Lebih dari satu target berlaku untuk indikator, tahun, dan triwulan yang sama."),
    TARGET_BERLAKU_TIDAK_ADA(KESALAHAN, "Ada beberapa target untuk hal yang sama dan tidak satu pun ditandai berlaku."),
    TARGET_TAHUN_INI_TIDAK_ADA(PERINGATAN, "Indikator tujuan atau sasaran tanpa target berlaku pada tahun laporan."),
    TARGET_NOL(PERINGATAN, "Target nol; capaiannya menurut setelan target_nol."),
    TARGET_BUKAN_RENTANG(KESALAHAN, "Bentuk target (angka atau rentang) tidak sesuai dengan arah indikator."),
    REALISASI_KOSONG(PERINGATAN, "Realisasi belum diisi; kosong bukan nol."),
    SATUAN_TIDAK_COCOK(PERINGATAN, "Satuan tidak cocok dengan nama indikator atau dengan satuan indikatornya."),
    PAGU_KOSONG(PERINGATAN, "Pagu belum diisi."),
    REALISASI_MELEBIHI_PAGU(PERINGATAN, "Realisasi keuangan lebih besar daripada pagu."),
    FISIK_LEBIH_SERATUS(PERINGATAN, "Realisasi fisik di atas 100%."),
    RINCIAN_TIDAK_SAMA(PERINGATAN, "Belanja operasi ditambah belanja modal tidak sama dengan jumlahnya."),
    JUMLAH_TIDAK_SAMA(PERINGATAN, "Jumlah yang dinyatakan dokumen tidak sama dengan jumlah anak-anaknya."),
    PK_TANPA_INDIKATOR(PERINGATAN, "Baris Perjanjian Kinerja tidak dihubungkan dengan indikator terukur."),
    PK_TANPA_REALISASI(PERINGATAN, "Indikator Perjanjian Kinerja tanpa realisasi pada tahun laporan."),
    PK_TARGET_BERBEDA(
            PERINGATAN, "Target Perjanjian Kinerja berbeda dari target yang berlaku, tanpa keputusan atas target itu."),
    REALISASI_JAUH_DARI_TARGET(
            PERINGATAN,
            "Realisasi lebih dari 10 kali atau kurang dari sepersepuluh targetnya; mungkin salah tanda desimal."),
    HASIL_BAGI_TIDAK_SAMA(PERINGATAN, "Pembilang dibagi penyebut tidak menghasilkan realisasi yang tertulis."),
    TRIWULAN_TIDAK_LENGKAP(PERINGATAN, "Realisasi dijumlahkan dari triwulan, tetapi ada triwulan yang belum diisi."),
    TUJUAN_TANPA_INDIKATOR(PERINGATAN, "Tujuan tidak mempunyai indikator."),
    TARGET_AKHIR_TIDAK_ADA(PERINGATAN, "Indikator sasaran tanpa target tahun akhir Renstra."),
    BUKTI_TIDAK_ADA(PERINGATAN, "Bukti disebut dengan jalur berkas, tetapi berkasnya tidak ada di dalam paket."),
    JABATAN_TIDAK_COCOK(PERINGATAN, "Jabatan kepala daerah tidak sesuai dengan jenis pemerintahnya."),
    KAITAN_TIDAK_LENGKAP(KESALAHAN, "Kaitan tanpa sasaran dan indikator, atau pembagian proporsi tanpa bagian."),
    BAGIAN_BUKAN_SERATUS(PERINGATAN, "Jumlah bagian sebuah objek dalam satu peta bukan 100%."),
    PETA_KOSONG(PERINGATAN, "Setelan menunjuk peta kaitan yang tidak berisi baris."),
    PETA_TIDAK_DIPAKAI(PERINGATAN, "Peta kaitan tidak ditunjuk setelan mana pun; tidak dipakai laporan."),
    BAGIAN_TIDAK_DIKENAL(PERINGATAN, "Narasi atau susunan menyebut bagian laporan yang tidak dikenal; tidak tercetak."),
    SKALA_BAKU_DIPAKAI(PERINGATAN, "Indikator tanpa skala: tabel skala kosong, dipakai skala Permendagri 86/2017."),
    SKALA_TIDAK_DIKENAL(KESALAHAN, "Tabel skala kosong dan skala_kode bukan skala bawaan, atau batas kelas terbalik."),
    SKALA_BERCELA(PERINGATAN, "Skala bercelah atau bertumpang tindih; kebijakan yang berlaku disebut."),
    SETELAN_SALAH(KESALAHAN, "Nilai setelan tidak dapat dibaca atau di luar batas."),
    RUJUKAN_PROSA_SALAH(KESALAHAN, "Rujukan hidup dalam narasi atau uraian tidak berbentuk alamat."),
    RUJUKAN_PROSA_TIDAK_DITEMUKAN(KESALAHAN, "Rujukan hidup dalam narasi atau uraian tidak menunjuk angka yang ada.");

    private final Tingkat tingkat;
    private final String arti;

    JenisMasalah(Tingkat tingkat, String arti) {
        this.tingkat = tingkat;
        this.arti = arti;
    }

    public Tingkat tingkat() {
        return tingkat;
    }

    /** Whether other problems may only follow from this one: a table that can not be read, or not whole. */
    public boolean akar() {
        return switch (this) {
            case PAKET_TAK_TERBACA,
                    TUJUAN_SUDAH_ADA,
                    ZIP_RUSAK,
                    ZIP_BERBAHAYA,
                    ZIP_MELEDAK,
                    TAUTAN_SIMBOLIK,
                    BERKAS_TERLALU_BESAR,
                    CSV_RUSAK,
                    BUKU_KERJA_RUSAK,
                    BUKU_KERJA_BUKAN_XLSX,
                    BUKU_KERJA_BERSANDI,
                    BUKU_KERJA_BERMAKRO,
                    BUKU_KERJA_BERTAUTAN,
                    BUKU_KERJA_BEROBJEK,
                    BUKU_KERJA_TERLALU_BESAR,
                    LEMBAR_GANDA,
                    TABEL_WAJIB_KOSONG,
                    KOLOM_GANDA,
                    KOLOM_WAJIB_TIDAK_ADA -> true;
            default -> false;
        };
    }

    /** What it means, in Indonesian. */
    public String arti() {
        return arti;
    }

    /** Stable code, e.g. {@code kunci-ganda}. */
    public String kode() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
