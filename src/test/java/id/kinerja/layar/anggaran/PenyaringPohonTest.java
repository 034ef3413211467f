package id.kinerja.layar.anggaran;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.kernel.KodeProgram;
import id.kinerja.tampilan.TautAngka;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** However a budget is filtered and ordered, it stays a tree. */
class PenyaringPohonTest {

    @Property(tries = 200)
    void urutan_apa_pun_tidak_menambah_dan_tidak_mengurangi_baris(
            @ForAll("pohon") PohonTersaji pohon, @ForAll UrutanBaris urutan) {
        List<CabangAnggaran> hasil = saring(pohon, "", "", PitaSerapan.SEMUA, TingkatTampil.RINGKAS, urutan);

        assertThat(kode(hasil)).containsExactlyInAnyOrderElementsOf(kode(pohon.program()));
    }

    @Property(tries = 200)
    void anak_selalu_langsung_di_bawah_induknya(@ForAll("pohon") PohonTersaji pohon, @ForAll UrutanBaris urutan) {
        List<KodeProgram> datar = kode(saring(pohon, "", "", PitaSerapan.SEMUA, TingkatTampil.RINGKAS, urutan));

        for (int i = 0; i < datar.size(); i++) {
            KodeProgram induk = datar.get(i);
            long turunan = datar.stream().filter(k -> k.dibawah(induk)).count();
            assertThat(datar.subList(i + 1, i + 1 + (int) turunan)).allMatch(k -> k.dibawah(induk));
        }
    }

    @Property(tries = 200)
    void saudara_terurut_dan_yang_tidak_diketahui_di_belakang(
            @ForAll("pohon") PohonTersaji pohon, @ForAll UrutanBaris urutan) {
        List<CabangAnggaran> program = saring(pohon, "", "", PitaSerapan.SEMUA, TingkatTampil.RINGKAS, urutan);

        assertThat(program).isSortedAccordingTo(urutan.pembanding());
        List<Optional<BigDecimal>> pagu =
                saring(pohon, "", "", PitaSerapan.SEMUA, TingkatTampil.RINGKAS, UrutanBaris.PAGU_TURUN).stream()
                        .map(p -> p.baris().pagu().nilai())
                        .toList();
        assertThat(pagu.stream().dropWhile(Optional::isPresent)).allMatch(Optional::isEmpty);
    }

    @Property(tries = 200)
    void pita_serapan_menyisakan_yang_cocok_dengan_leluhurnya(
            @ForAll("pohon") PohonTersaji pohon, @ForAll PitaSerapan pita) {
        List<KodeProgram> tampil = kode(saring(pohon, "", "", pita, TingkatTampil.SUB_KEGIATAN, UrutanBaris.KODE_NAIK));

        for (BarisAnggaran b : pohon.semua()) {
            boolean cocok = pita.memuat(b.serapan().nilai());
            boolean turunanCocok = pohon.semua().stream()
                    .anyMatch(t -> t.kode().dibawah(b.kode())
                            && pita.memuat(t.serapan().nilai()));
            assertThat(tampil.contains(b.kode())).as(b.kode().nilai()).isEqualTo(cocok || turunanCocok);
        }
    }

    @Property(tries = 100)
    void tingkat_memotong_di_bawahnya(@ForAll("pohon") PohonTersaji pohon, @ForAll TingkatTampil tingkat) {
        assertThat(kode(saring(pohon, "", "", PitaSerapan.SEMUA, tingkat, UrutanBaris.KODE_NAIK)))
                .containsExactlyElementsOf(pohon.semua().stream()
                        .filter(b -> tingkat.memuat(b.tingkat()))
                        .map(BarisAnggaran::kode)
                        .toList());
    }

    @Property(tries = 100)
    void program_yang_dicari_membawa_seluruh_isinya(@ForAll("pohon") PohonTersaji pohon) {
        KodeProgram pertama = pohon.program().getFirst().baris().kode();

        assertThat(kode(saring(
                        pohon, pertama.nilai(), "", PitaSerapan.SEMUA, TingkatTampil.RINGKAS, UrutanBaris.KODE_NAIK)))
                .containsExactlyElementsOf(kode(List.of(pohon.program().getFirst())));
    }

    @Property(tries = 100)
    void halaman_memuat_setiap_baris_satu_kali_dan_tidak_melebihi_batas(@ForAll("pohon") PohonTersaji pohon) {
        HalamanPohon halaman = new HalamanPohon(7, pohon.program());
        List<KodeProgram> asli = new ArrayList<>();
        for (int n = 1; n <= halaman.banyakHalaman(); n++) {
            List<IsiAnggaran.Baris> baris = halaman.kelompok(n).stream()
                    .flatMap(k -> k.baris().stream())
                    .toList();
            assertThat(baris).hasSizeLessThanOrEqualTo(7);
            assertThat(baris.getFirst().isi().tingkat()).isEqualTo(1);
            baris.stream()
                    .filter(b -> !b.lanjutan())
                    .forEach(b -> asli.add(b.isi().kode()));
        }
        assertThat(asli).containsExactlyElementsOf(kode(pohon.program()));
    }

    @Provide
    Arbitrary<PohonTersaji> pohon() {
        return Arbitraries.integers().between(0, 300).list().ofSize(40).map(PenyaringPohonTest::pohonDari);
    }

    /** Three programmes of up to three kegiatan of up to three sub kegiatan; one figure in ten is unknown. */
    private static PohonTersaji pohonDari(List<Integer> acak) {
        List<BarisAnggaran> semua = new ArrayList<>();
        List<CabangAnggaran> program = IntStream.rangeClosed(1, 3)
                .mapToObj(p -> cabang("1.06.0" + p, 1, acak, semua))
                .toList();
        return new PohonTersaji(program, semua);
    }

    private static CabangAnggaran cabang(String kode, int tingkat, List<Integer> acak, List<BarisAnggaran> semua) {
        int nilai = acak.get(semua.size() % acak.size());
        BarisAnggaran baris = baris(kode, tingkat, nilai);
        semua.add(baris);
        List<CabangAnggaran> anak = tingkat == 3
                ? List.of()
                : IntStream.rangeClosed(1, nilai % 4)
                        .mapToObj(i -> cabang(kode + (tingkat == 1 ? ".2.0" + i : ".0" + i), tingkat + 1, acak, semua))
                        .toList();
        return new CabangAnggaran(baris, anak);
    }

    private static BarisAnggaran baris(String kode, int tingkat, int nilai) {
        KodeProgram k = new KodeProgram(kode);
        SelAnggaran sel = nilai % 10 == 0
                ? new SelAnggaran(TautAngka.kosong("belum diisi"), Optional.empty())
                : new SelAnggaran(TautAngka.polos("" + nilai), Optional.of(BigDecimal.valueOf(nilai)));
        String nama = "Baris " + kode;
        return new BarisAnggaran(k, tingkat, nama, BarisAnggaran.dicari(k, nama), sel, sel, sel, sel, Optional.empty());
    }

    private static List<CabangAnggaran> saring(
            PohonTersaji pohon,
            String cari,
            String program,
            PitaSerapan pita,
            TingkatTampil tingkat,
            UrutanBaris urutan) {
        return new PenyaringPohon(new SaringAnggaran(cari, program, tingkat, pita, urutan, 1)).saring(pohon);
    }

    private static List<KodeProgram> kode(List<CabangAnggaran> cabang) {
        return cabang.stream()
                .flatMap(c -> Stream.concat(Stream.of(c.baris().kode()), kode(c.anak()).stream()))
                .toList();
    }
}
