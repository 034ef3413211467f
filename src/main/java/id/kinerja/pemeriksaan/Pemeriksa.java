package id.kinerja.pemeriksaan;

import id.kinerja.pemeriksaan.HasilPeriksa.Ringkasan;
import id.kinerja.pemeriksaan.Pencatat.Uji;
import id.kinerja.pemeriksaan.baca.Letak;
import id.kinerja.pemeriksaan.baca.Naskah;
import id.kinerja.pemeriksaan.baca.NaskahTerpenggal;
import id.kinerja.pemeriksaan.ceklis.CeklisReviu;
import id.kinerja.pemeriksaan.dosir.Dosir;
import id.kinerja.pemeriksaan.telaah.Kolom.Peran;
import id.kinerja.pemeriksaan.telaah.PenyusunTelaah;
import id.kinerja.pemeriksaan.telaah.Sel;
import id.kinerja.pemeriksaan.telaah.Tabel;
import id.kinerja.pemeriksaan.telaah.Telaah;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Checks a document against all rules. */
public final class Pemeriksa {
    private final List<Aturan> aturan;

    public Pemeriksa() {
        this(DaftarAturan.SEMUA);
    }

    Pemeriksa(List<Aturan> aturan) {
        this.aturan = List.copyOf(aturan);
    }

    /** @param tahun year the report is on, when the user says so; otherwise it is read from the document */
    public HasilPeriksa periksa(Naskah naskah, OptionalInt tahun) {
        return hasil(PenyusunTelaah.susun(NaskahTerpenggal.dari(naskah), tahun), List.of(), List.of());
    }

    /** Checks the documents of an agency and year, each and against each other; results in the order given. */
    public List<HasilPeriksa> periksaBersama(List<Naskah> berkas, OptionalInt tahun) {
        if (berkas.size() == 1) {
            return List.of(periksa(berkas.getFirst(), tahun));
        }
        List<Telaah> telaah = telaah(berkas, tahun);
        Dosir dosir = Dosir.dari(telaah);
        List<List<Temuan>> bersama = new ArrayList<>();
        telaah.forEach(_ -> bersama.add(new ArrayList<>()));
        for (Dosir satu : dosir.semua()) {
            DaftarAturan.BERSAMA.forEach(
                    a -> a.periksa(satu).forEach((i, temuan) -> bersama.get(i).addAll(temuan)));
        }
        return IntStream.range(0, telaah.size())
                .mapToObj(i -> hasil(telaah.get(i), bersama.get(i), List.of(dosir.keterangan(i))))
                .toList();
    }

    /** The year that the user names is that of the dossier: a document that states one of its own keeps it, when another is on that year. */
    private static List<Telaah> telaah(List<Naskah> berkas, OptionalInt tahun) {
        List<Telaah> tertulis = berkas.stream()
                .map(n -> PenyusunTelaah.susun(NaskahTerpenggal.dari(n), OptionalInt.empty()))
                .toList();
        if (tahun.isEmpty()) {
            return tertulis;
        }
        boolean ada = tertulis.stream().anyMatch(t -> t.tahun().equals(tahun));
        return tertulis.stream()
                .map(t -> ada && t.tahun().isPresent() ? t : PenyusunTelaah.susun(t.naskah(), tahun))
                .toList();
    }

    private HasilPeriksa hasil(Telaah telaah, List<Temuan> bersama, List<String> catatan) {
        Pencatat catat = menurutAturan(telaah);
        bersama.forEach(catat::temuan);
        return new HasilPeriksa(
                telaah.naskah().nama(),
                ringkasan(telaah, catat),
                TemuanTunggal.dari(catat.semua()).stream()
                        .sorted(Comparator.comparing((Temuan t) -> t.tempat().letak())
                                .thenComparing(Temuan::tingkat)
                                .thenComparing(Temuan::aturan))
                        .toList(),
                Stream.of(catatan, telaah.naskah().catatan(), terhenti(catat))
                        .flatMap(List::stream)
                        .toList(),
                CeklisReviu.isi(telaah));
    }

    /** The rules work side by side; what they find is told in their order. */
    private Pencatat menurutAturan(Telaah telaah) {
        Pencatat semua = new Pencatat();
        aturan.parallelStream().map(a -> menurut(a, telaah)).toList().forEach(semua::tambah);
        return semua;
    }

    /** A rule that breaks off does not take the findings of the others with it. */
    private static Pencatat menurut(Aturan aturan, Telaah telaah) {
        Pencatat catat = new Pencatat();
        try {
            aturan.periksa(telaah, catat);
        } catch (RuntimeException | StackOverflowError galat) {
            catat.gagal(aturan.penjelasan().kode());
        }
        return catat;
    }

    private static List<String> terhenti(Pencatat catat) {
        return catat.gagal().stream()
                .map(k ->
                        "Aturan " + k + " tidak dapat diselesaikan pada dokumen ini, sehingga temuannya tidak lengkap.")
                .toList();
    }

    private static Ringkasan ringkasan(Telaah telaah, Pencatat catat) {
        Set<Figur> tidak = catat.sel(Uji.TIDAK_COCOK).map(Figur::dari).collect(Collectors.toSet());
        catat.semua().stream()
                .filter(t -> t.tingkat() != Tingkat.INFO)
                .map(Temuan::tempat)
                .filter(Figur::tabel)
                .map(Figur::dari)
                .forEach(tidak::add);
        int cocok = (int) catat.sel(Uji.COCOK)
                .map(Figur::dari)
                .filter(f -> !tidak.contains(f))
                .count();
        return new Ringkasan(
                telaah.tabel().size(),
                (int) telaah.tabel().stream().filter(Pemeriksa::dibaca).count(),
                cocok + tidak.size(),
                cocok,
                tidak.size(),
                catat.banyak(Uji.TIDAK_DAPAT_DIUJI));
    }

    /** A figure in a table; one that a rule compares with another place is counted as much as one that is worked out. */
    private record Figur(Letak letak, String tercetak) {
        static Figur dari(Sel sel) {
            return new Figur(sel.letak(), sel.teks());
        }

        static Figur dari(Tempat tempat) {
            return new Figur(tempat.letak(), tempat.tercetak());
        }

        static boolean tabel(Tempat tempat) {
            return !tempat.kolom().isBlank() && tempat.tercetak().chars().anyMatch(Character::isDigit);
        }
    }

    private static boolean dibaca(Tabel tabel) {
        return !tabel.baris().isEmpty() && tabel.kolom().stream().anyMatch(k -> k.peran() != Peran.LAIN);
    }
}
