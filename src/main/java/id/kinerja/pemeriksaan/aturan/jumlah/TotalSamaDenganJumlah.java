package id.kinerja.pemeriksaan.aturan.jumlah;

import id.kinerja.kernel.FormatIndonesia;
import id.kinerja.pemeriksaan.Aturan;
import id.kinerja.pemeriksaan.Jenis;
import id.kinerja.pemeriksaan.Pencatat;
import id.kinerja.pemeriksaan.Pencatat.Uji;
import id.kinerja.pemeriksaan.PenjelasanAturan;
import id.kinerja.pemeriksaan.Tempat;
import id.kinerja.pemeriksaan.Temuan;
import id.kinerja.pemeriksaan.Tingkat;
import id.kinerja.pemeriksaan.telaah.Kolom;
import id.kinerja.pemeriksaan.telaah.SatuDigit;
import id.kinerja.pemeriksaan.telaah.Sel;
import id.kinerja.pemeriksaan.telaah.Tabel;
import id.kinerja.pemeriksaan.telaah.Telaah;
import id.kinerja.pemeriksaan.telaah.TotalCetak;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A row that says to be the total is the sum of the rows it totals, in every column that adds up. */
public final class TotalSamaDenganJumlah implements Aturan {
    private static final String KODE = "JUMLAH-04";

    @Override
    public PenjelasanAturan penjelasan() {
        return new PenjelasanAturan(
                KODE,
                Jenis.JUMLAH,
                "Baris jumlah sama dengan jumlah barisnya",
                "Angka pada baris Jumlah atau Total bukan hasil penjumlahan baris di atasnya.",
                "Jumlah dikutip dalam kalimat, ikhtisar, dan tabel lain.",
                "jumlah seluruh baris = baris jumlah",
                "Hitung ulang jumlah, atau cari baris yang hilang atau keliru.",
                """
                Tabel 1.1
                Komposisi Pegawai

                No\tGolongan\tJumlah
                1\tGolongan IV\t8
                2\tGolongan III\t30
                3\tGolongan II\t5
                \tJumlah\t45
                """,
                """
                Tabel 1.1
                Komposisi Pegawai

                No\tGolongan\tJumlah
                1\tGolongan IV\t8
                2\tGolongan III\t30
                3\tGolongan II\t5
                \tJumlah\t43
                """);
    }

    @Override
    public void periksa(Telaah telaah, Pencatat catat) {
        for (TotalCetak total : TotalCetak.dalam(telaah)) {
            total.kolom().forEach(k -> kolom(total, k, catat));
        }
    }

    private static void kolom(TotalCetak total, Kolom k, Pencatat catat) {
        Tabel t = total.tabel();
        Sel sel = total.baris().sel(k.nomor());
        BigDecimal tercetak = sel.angka().orElseThrow().nilai();
        List<BigDecimal> mungkin = total.jumlahMungkin(k);
        boolean cocok = mungkin.stream().anyMatch(j -> j.compareTo(tercetak) == 0);
        List<Sel> semua = new ArrayList<>(total.selPenyusun(k));
        semua.add(sel);
        Optional<BigDecimal> seharusnya = total.pasti(k) ? Optional.of(mungkin.getFirst()) : total.sepertiKolomLain(k);
        if (cocok || seharusnya.isPresent()) {
            semua.forEach(s -> catat.uji(s, cocok ? Uji.COCOK : Uji.TIDAK_COCOK));
        }
        if (cocok || seharusnya.isEmpty() || total.cocokSetelahPerbaikan(k)) {
            return;
        }
        BigDecimal jumlah = seharusnya.get();
        List<Sel> keliru = total.barisKeliru(k);
        if (!keliru.isEmpty()) {
            catat.temuan(baris(total, k, keliru));
            return;
        }
        catat.temuan(new Temuan(
                KODE,
                Jenis.JUMLAH,
                Tingkat.ERROR,
                Tempat.sel(t, sel),
                FormatIndonesia.persis(jumlah),
                total.pasti(k) ? total.penjumlahan(k) + " = " + FormatIndonesia.persis(jumlah) : "",
                "Baris " + t.pokok(total.baris()) + " kolom " + k.sebutan() + " tercetak " + sel.teks()
                        + ", sedangkan barisnya berjumlah " + FormatIndonesia.persis(jumlah) + "."
                        + SatuDigit.jelaskan(tercetak, jumlah)
                                .map(d -> " Kemungkinan " + d + ".")
                                .orElse(""),
                List.of()));
    }

    /** The total is proved by other columns, so one of its rows is wrong. */
    private static Temuan baris(TotalCetak total, Kolom k, List<Sel> keliru) {
        Tabel t = total.tabel();
        Sel jumlah = total.baris().sel(k.nomor());
        Sel tempat = keliru.size() == 1 ? keliru.getFirst() : jumlah;
        List<Tempat> terkait = Stream.concat(keliru.stream(), Stream.of(jumlah))
                .filter(s -> s != tempat)
                .map(s -> Tempat.sel(t, s))
                .toList();
        return new Temuan(
                KODE,
                Jenis.JUMLAH,
                Tingkat.ERROR,
                Tempat.sel(t, tempat),
                keliru.size() == 1
                        ? FormatIndonesia.persis(total.seharusnya(tempat, k))
                        : "baris yang berjumlah " + jumlah.teks(),
                total.penjumlahan(k),
                "Baris-baris pada kolom " + k.sebutan() + " tidak berjumlah " + jumlah.teks()
                        + ", padahal jumlah itu tercetak "
                        + "dan benar pada kolom lainnya. Kemungkinan ada angka tertukar atau berbeda pada "
                        + keliru.stream().map(Sel::teks).collect(Collectors.joining(" atau ")) + ".",
                terkait);
    }
}
