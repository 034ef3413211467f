package id.kinerja.dokumen.xlsx;

import id.kinerja.dokumen.CatatanTabel;
import id.kinerja.dokumen.Dokumen;
import id.kinerja.dokumen.Penomoran;
import id.kinerja.dokumen.Tabel;
import id.kinerja.kernel.Alamat;
import id.kinerja.kernel.Hasil;
import id.kinerja.kernel.Hitungan;
import id.kinerja.kernel.Ungkapan;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Which cell holds what, before anything is written: formulas name cells on sheets further on.
 *
 * <p>Operands that no table prints get a row on a sheet of their own, and so on with their operands.
 */
final class Rancangan {
    /** A body cell. */
    record Sel(Letak letak, int lebar, List<String> catatan, IsiSel isi) {
        /** The letters of its notes, as printed behind its content. */
        String tanda(CatatanTabel semua) {
            return catatan.stream()
                    .distinct()
                    .map(c -> " " + semua.huruf(c) + ")")
                    .collect(Collectors.joining());
        }
    }

    record Baris(Tabel.JenisBaris jenis, List<Sel> sel) {}

    record Lembar(LembarTabel asal, List<Baris> baris) {}

    private final NamaLembar nama = new NamaLembar();
    private final PetaAngka peta = new PetaAngka();
    private final Map<Alamat, Hitungan> tercetak = new LinkedHashMap<>();
    private final List<Hitungan> lain = new ArrayList<>();
    private final List<Lembar> lembar = new ArrayList<>();
    private final String isi = nama.beri("Isi");
    private final String angkaLain = nama.beri("Angka lain");
    private final String asalAngka = nama.beri("Asal angka");
    private final Penomoran penomoran;

    Rancangan(Dokumen dokumen, Function<Alamat, Optional<Hitungan>> cari) {
        this.penomoran = Penomoran.atas(dokumen);
        LembarTabel.semua(dokumen, penomoran, nama).forEach(l -> lembar.add(rancang(l, cari)));
        lengkapi();
    }

    String isi() {
        return isi;
    }

    String angkaLain() {
        return angkaLain;
    }

    String asalAngka() {
        return asalAngka;
    }

    Penomoran penomoran() {
        return penomoran;
    }

    List<Lembar> lembar() {
        return lembar;
    }

    PetaAngka peta() {
        return peta;
    }

    /** Whether its tables hold numbers that were derived. */
    boolean berturunan() {
        return !tercetak.isEmpty();
    }

    /** The numbers of the tables, each once, in reading order. */
    List<Hitungan> tercetak() {
        return List.copyOf(tercetak.values());
    }

    /** The operands that no table prints, in the order of their rows. */
    List<Hitungan> lain() {
        return lain;
    }

    private Lembar rancang(LembarTabel l, Function<Alamat, Optional<Hitungan>> cari) {
        List<Baris> hasil = new ArrayList<>();
        for (Tabel.Baris baris : l.tabel().baris()) {
            List<Sel> sel = new ArrayList<>();
            int kolom = 0;
            for (Tabel.Sel s : baris.sel()) {
                Letak letak = new Letak(l.nama(), l.barisIsi() + hasil.size(), kolom);
                IsiSel isiSel = IsiSel.dari(s, l.tabel().kolom().get(kolom), penomoran, cari);
                catat(isiSel, letak);
                sel.add(new Sel(letak, s.lebar(), s.catatan(), isiSel));
                kolom += s.lebar();
            }
            hasil.add(new Baris(baris.jenis(), sel));
        }
        return new Lembar(l, hasil);
    }

    private void catat(IsiSel isiSel, Letak letak) {
        switch (isiSel) {
            case IsiSel.Angka a -> catat(a.hitungan(), letak);
            case IsiSel.BukanAngka b -> catat(b.hitungan(), letak);
            case IsiSel.Teks _, IsiSel.Bilangan _ -> {}
        }
    }

    private void catat(Hitungan hitungan, Letak letak) {
        peta.catat(hitungan.alamat(), letak);
        tercetak.putIfAbsent(hitungan.alamat(), hitungan);
    }

    private void lengkapi() {
        Deque<Hitungan> antre = new ArrayDeque<>(tercetak.values());
        while (!antre.isEmpty()) {
            Hitungan h = antre.remove();
            for (Hitungan operan : operanDipakai(h)) {
                if (!peta.memuat(operan.alamat())) {
                    peta.catat(
                            operan.alamat(),
                            new Letak(angkaLain, LembarAngka.BARIS_ISI + lain.size(), LembarAngka.KOLOM_NILAI));
                    lain.add(operan);
                    antre.add(operan);
                }
            }
        }
    }

    private static List<Hitungan> operanDipakai(Hitungan h) {
        return ungkapan(h).stream()
                .flatMap(u -> OperanDipakai.dalam(u).distinct().boxed())
                .map(i -> ((Hitungan.Turunan) h).operan().get(i))
                .toList();
    }

    /** The formula of a number or word that has one. */
    static Optional<Ungkapan> ungkapan(Hitungan h) {
        return h instanceof Hitungan.Turunan t && (t.hasil() instanceof Hasil.Angka || t.hasil() instanceof Hasil.Kata)
                ? t.rumus().ungkapan()
                : Optional.empty();
    }
}
