package id.kinerja.pemeriksaan.baca.pdf;

import id.kinerja.pemeriksaan.baca.NaskahTakTerbaca;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.FilterFactory;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.jspecify.annotations.Nullable;

/** Keeps streams that swell when they are decompressed away from PDFBox, which decompresses whatever it needs into memory. */
final class PenjagaAliran {
    private static final byte[] ALIRAN = "stream".getBytes(StandardCharsets.US_ASCII);
    private static final int KAMUS = 64 << 10;
    private static final int LZW_TERBESAR = 64 << 10;
    /** Deflate never swells more than this. */
    private static final int NISBAH_TERBESAR = 1_032;

    private static final int DALAM_HURUF = 6;
    private static final int ANAK_HURUF = 8;
    private static final List<COSName> BAGIAN_HURUF = List.of(
            COSName.TO_UNICODE,
            COSName.ENCODING,
            COSName.DESCENDANT_FONTS,
            COSName.CID_TO_GID_MAP,
            COSName.FONT_DESC,
            COSName.FONT_FILE,
            COSName.FONT_FILE2,
            COSName.FONT_FILE3,
            COSName.CID_SET,
            COSName.USE_CMAP);

    private static final Pattern GAMBAR = Pattern.compile("/Subtype\\s*/Image\\b");
    private static final Pattern SUSUNAN = Pattern.compile("/(ObjStm|XRef)\\b");
    private static final Pattern JARANG =
            Pattern.compile("/(LZW|RunLength|RL\\b|ASCII|A85\\b|AHx\\b|Filter\\s*\\[?\\s*\\d)");
    private static final Pattern BERUNTUN = Pattern.compile("/(LZW|RunLength|RL\\b)");

    /** A letter of a name, written by its number. */
    private static final Pattern SANDI = Pattern.compile("#([0-9A-Fa-f]{2})");

    private PenjagaAliran() {}

    /** Looks through the file before anything of it is opened. */
    static void periksa(byte[] isi) throws NaskahTakTerbaca {
        Inflater inflater = new Inflater();
        try {
            long semua = 0;
            for (int i = cari(isi, 0); i >= 0; i = cari(isi, i)) {
                String kamus = kamus(isi, i - ALIRAN.length);
                boolean susunan = SUSUNAN.matcher(kamus).find();
                if (susunan && JARANG.matcher(kamus).find()) {
                    throw mengembang();
                }
                if (!susunan && GAMBAR.matcher(kamus).find()) {
                    continue;
                }
                if (BERUNTUN.matcher(kamus).find() && panjang(isi, i) > LZW_TERBESAR) {
                    throw mengembang();
                }
                int mulai = awalData(isi, i);
                if (zlib(isi, mulai)) {
                    semua += panjangTerbuka(inflater, isi, mulai);
                    i = (int) Math.max(i, mulai + inflater.getBytesRead());
                }
                if (semua > Batas.SEMUA_ALIRAN) {
                    throw mengembang();
                }
            }
        } finally {
            inflater.end();
        }
    }

    /** The drawing of a page must be of a size that a page can have. */
    static void periksaIsi(PDPage halaman) throws IOException {
        long sisa = Batas.ISI_HALAMAN;
        for (Iterator<PDStream> i = halaman.getContentStreams(); i.hasNext(); ) {
            sisa -= ukuran(i.next().getCOSObject(), sisa);
        }
    }

    static void periksaUkuran(COSStream aliran) throws IOException {
        ukuran(aliran, Batas.ISI_HALAMAN);
    }

    /** What a font brings with it must be of a size that a font can have. */
    static void periksaHuruf(COSDictionary huruf) throws IOException {
        huruf(huruf, 0);
    }

    private static void huruf(@Nullable COSBase isi, int dalam) throws IOException {
        if (isi instanceof COSStream aliran) {
            ukuran(aliran, Batas.ISI_HURUF);
        }
        if (dalam >= DALAM_HURUF) {
            return;
        }
        if (isi instanceof COSArray banyak) {
            for (int i = 0; i < Math.min(banyak.size(), ANAK_HURUF); i++) {
                huruf(banyak.getObject(i), dalam + 1);
            }
        } else if (isi instanceof COSDictionary kamus) {
            for (COSName n : BAGIAN_HURUF) {
                huruf(kamus.getDictionaryObject(n), dalam + 1);
            }
        }
    }

    private static long ukuran(COSStream aliran, long batas) throws IOException {
        long mentah = Math.max(1, aliran.getLength());
        if (mentah * NISBAH_TERBESAR <= batas) {
            return mentah;
        }
        List<COSName> saringan = saringan(aliran.getFilters());
        if (saringan.size() > 2) {
            throw new Batas.Terlampaui();
        }
        Penghitung hitung = new Penghitung(batas);
        try (InputStream mentahnya = aliran.createRawInputStream()) {
            InputStream masuk = mentahnya;
            for (int i = 0; i + 1 < saringan.size(); i++) {
                Penampung tampung = new Penampung(batas);
                FilterFactory.INSTANCE.getFilter(saringan.get(i)).decode(masuk, tampung, aliran, i);
                masuk = new ByteArrayInputStream(tampung.isi.toByteArray());
            }
            if (saringan.isEmpty()) {
                masuk.transferTo(hitung);
            } else {
                FilterFactory.INSTANCE.getFilter(saringan.getLast()).decode(masuk, hitung, aliran, saringan.size() - 1);
            }
        }
        return hitung.jumlah;
    }

    private static List<COSName> saringan(COSBase saringan) {
        if (saringan instanceof COSName nama) {
            return List.of(nama);
        }
        return saringan instanceof COSArray banyak
                ? java.util.stream.IntStream.range(0, banyak.size())
                        .mapToObj(banyak::getObject)
                        .filter(COSName.class::isInstance)
                        .map(COSName.class::cast)
                        .toList()
                : List.of();
    }

    private static int cari(byte[] isi, int dari) {
        for (int i = dari; i + ALIRAN.length < isi.length; i++) {
            if (isi[i] == 's' && cocok(isi, i) && (i < 3 || isi[i - 1] != 'd') && isi[i + ALIRAN.length] <= ' ') {
                return i + ALIRAN.length;
            }
        }
        return -1;
    }

    private static boolean cocok(byte[] isi, int i) {
        for (int j = 0; j < ALIRAN.length; j++) {
            if (isi[i + j] != ALIRAN[j]) {
                return false;
            }
        }
        return true;
    }

    /** What stands before the stream, back to where its object begins. */
    private static String kamus(byte[] isi, int akhir) throws NaskahTakTerbaca {
        int terjauh = Math.max(0, akhir - KAMUS);
        int awal = akhir;
        while (awal > terjauh && !objek(isi, awal)) {
            awal--;
        }
        String teks = new String(isi, awal, akhir - awal, StandardCharsets.ISO_8859_1);
        if (awal > 0 && awal == terjauh && teks.stripTrailing().endsWith(">>")) {
            throw mengembang();
        }
        return teks.indexOf('#') < 0
                ? teks
                : SANDI.matcher(teks)
                        .replaceAll(
                                m -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(m.group(1), 16))));
    }

    private static boolean objek(byte[] isi, int i) {
        return i + 2 < isi.length && isi[i] == 'o' && isi[i + 1] == 'b' && isi[i + 2] == 'j';
    }

    private static int panjang(byte[] isi, int dari) {
        int akhir = cari(isi, dari);
        return (akhir < 0 ? isi.length : akhir) - dari;
    }

    private static int awalData(byte[] isi, int i) {
        int mulai = i;
        while (mulai < isi.length && mulai < i + 4 && (isi[mulai] == '\r' || isi[mulai] == '\n' || isi[mulai] == ' ')) {
            mulai++;
        }
        return mulai;
    }

    private static boolean zlib(byte[] isi, int i) {
        return i + 2 < isi.length && (isi[i] & 0x0F) == 8 && ((isi[i] & 0xFF) * 256 + (isi[i + 1] & 0xFF)) % 31 == 0;
    }

    private static long panjangTerbuka(Inflater inflater, byte[] isi, int mulai) throws NaskahTakTerbaca {
        byte[] wadah = new byte[1 << 16];
        inflater.reset();
        inflater.setInput(isi, mulai, isi.length - mulai);
        long jumlah = 0;
        try {
            int n = inflater.inflate(wadah);
            while (n > 0) {
                jumlah += n;
                if (jumlah > Batas.ALIRAN) {
                    throw mengembang();
                }
                n = inflater.inflate(wadah);
            }
        } catch (DataFormatException rusak) {
            return jumlah;
        }
        return jumlah;
    }

    private static NaskahTakTerbaca mengembang() {
        return new NaskahTakTerbaca(
                "Berkas PDF memuat bagian yang mengembang jauh melampaui ukuran wajar ketika dibuka, sehingga tidak dibaca. "
                        + "Simpan ulang dari aplikasi asalnya, lalu coba lagi.");
    }

    /** Counts what is written and stops at the limit. */
    private static class Penghitung extends OutputStream {
        private final long batas;
        private long jumlah;

        Penghitung(long batas) {
            this.batas = batas;
        }

        @Override
        public void write(int b) {
            tambah(1);
        }

        @Override
        public void write(byte[] b, int dari, int panjang) {
            tambah(panjang);
        }

        private void tambah(int n) {
            jumlah += n;
            if (jumlah > batas) {
                throw new Batas.Terlampaui();
            }
        }
    }

    /** Keeps what it counts, for the filter that follows. */
    private static final class Penampung extends Penghitung {
        private final ByteArrayOutputStream isi = new ByteArrayOutputStream();

        Penampung(long batas) {
            super(batas);
        }

        @Override
        public void write(int b) {
            super.write(b);
            isi.write(b);
        }

        @Override
        public void write(byte[] b, int dari, int panjang) {
            super.write(b, dari, panjang);
            isi.write(b, dari, panjang);
        }
    }
}
