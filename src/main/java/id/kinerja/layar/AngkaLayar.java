package id.kinerja.layar;

import id.kinerja.datatahun.Setelan;
import id.kinerja.kernel.Alamat;
import id.kinerja.kernel.FormatIndonesia;
import id.kinerja.kernel.Hasil;
import id.kinerja.kernel.Hitungan;
import id.kinerja.kernel.Satuan;
import id.kinerja.laporan.tabel.SelAngka;
import id.kinerja.tampilan.TautAngka;
import java.math.BigDecimal;

/** Numbers of a data year as its pages print them, each derived one linked to its derivation. */
public final class AngkaLayar {
    private static final char SPASI_UTUH = '\u00a0';

    private final String jalurTahun;
    private final SelAngka sel;

    public AngkaLayar(String jalurTahun, Setelan setelan) {
        this.jalurTahun = jalurTahun;
        this.sel = new SelAngka(setelan.desimal());
    }

    /** In a column whose head names the unit. */
    public TautAngka kolom(Hitungan h) {
        return taut(h, sel.tulis(h));
    }

    /** In a sentence, with its unit. */
    public TautAngka kalimat(Hitungan h) {
        return taut(h, teks(h));
    }

    /** The value with its unit, {@code 135,47 %} or {@code Rp1.000}; a dash where there is none. */
    public String teks(Hitungan h) {
        return switch (h.hasil()) {
            case Hasil.Angka(BigDecimal n) -> bersatuan(n, h);
            case Hasil.Rentang _ -> sel.tulis(h) + satuan(h.satuan());
            case Hasil.Kata(String kata) -> kata;
            case Hasil.TakTerhitung _ -> FormatIndonesia.KOSONG;
        };
    }

    public String jalur(Alamat alamat) {
        return TautAngka.jalur(jalurTahun, alamat);
    }

    private TautAngka taut(Hitungan h, String teks) {
        return switch (h) {
            case Hitungan hitungan
            when hitungan.hasil() instanceof Hasil.TakTerhitung(String alasan) -> TautAngka.kosong(alasan);
            case Hitungan.Fakta _ -> TautAngka.polos(teks);
            case Hitungan.Turunan t -> TautAngka.turunan(teks, jalurTahun, t.alamat());
        };
    }

    private String bersatuan(BigDecimal n, Hitungan h) {
        return switch (h.satuan().jenis()) {
            case RUPIAH -> FormatIndonesia.rupiah(n);
            case PERSEN, INDEKS, CACAH, WAKTU -> sel.tulis(h) + satuan(h.satuan());
        };
    }

    private static String satuan(Satuan satuan) {
        return switch (satuan.jenis()) {
            case PERSEN -> SPASI_UTUH + "%";
            case RUPIAH -> "";
            case INDEKS -> satuan.equals(Satuan.POIN) ? SPASI_UTUH + "poin" : "";
            case CACAH, WAKTU -> SPASI_UTUH + satuan.nama();
        };
    }
}
