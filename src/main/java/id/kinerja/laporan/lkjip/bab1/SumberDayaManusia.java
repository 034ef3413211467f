package id.kinerja.laporan.lkjip.bab1;

import id.kinerja.dokumen.Blok;
import id.kinerja.laporan.Bagian;
import id.kinerja.laporan.Konteks;
import id.kinerja.laporan.kalimat.Rangkai;
import id.kinerja.organisasi.DimensiPegawai;
import id.kinerja.organisasi.Pegawai;
import id.kinerja.pengukuran.UkurPegawai.Kelompok;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The staff by education, rank, post and sex, as far as each is known. */
final class SumberDayaManusia implements Bagian {
    private static final List<DimensiPegawai> BERTABEL = List.of(DimensiPegawai.PENDIDIKAN, DimensiPegawai.GOLONGAN);
    private static final List<DimensiPegawai> URUTAN = List.of(
            DimensiPegawai.PENDIDIKAN, DimensiPegawai.JABATAN, DimensiPegawai.GOLONGAN, DimensiPegawai.JENIS_KELAMIN);

    @Override
    public String kode() {
        return "bab1.pegawai";
    }

    @Override
    public String judul() {
        return "Sumber daya manusia";
    }

    @Override
    public List<Blok> susun(Konteks k) {
        Optional<DimensiPegawai> utama =
                URUTAN.stream().filter(d -> !data(k, d).isEmpty()).findFirst();
        if (utama.isEmpty()) {
            return List.of();
        }
        List<Blok> isi = new ArrayList<>();
        isi.add(new Blok.Paragraf(jumlah(k, utama.get())));
        for (DimensiPegawai d : BERTABEL) {
            if (!data(k, d).isEmpty()) {
                TabelPegawai t = new TabelPegawai(k, d, data(k, d));
                isi.add(t.pengantar());
                isi.add(t.susun());
                isi.addAll(t.kalimat());
            }
        }
        if (!data(k, DimensiPegawai.JABATAN).isEmpty()) {
            isi.addAll(TabelJabatan.susun(k, data(k, DimensiPegawai.JABATAN)));
        }
        if (!data(k, DimensiPegawai.JENIS_KELAMIN).isEmpty()) {
            isi.addAll(
                    new TabelPegawai(k, DimensiPegawai.JENIS_KELAMIN, data(k, DimensiPegawai.JENIS_KELAMIN)).kalimat());
        }
        return isi;
    }

    private static List<id.kinerja.dokumen.Sebaris> jumlah(Konteks k, DimensiPegawai d) {
        Kelompok semua = Kelompok.semua(d);
        Rangkai r = Rangkai.awali("Pada tahun " + k.tahun() + " ")
                .teks(k.data().profil().namaOpd() + " memiliki ")
                .nilai(k.ukur().pegawai().jumlah(semua));
        List<String> status =
                data(k, d).stream().flatMap(p -> p.status().stream()).distinct().toList();
        if (status.size() > 1) {
            r.teks(", terdiri atas ").deret(status, (x, s) -> {
                Kelompok bagian = new Kelompok(d, Optional.empty(), Optional.empty(), Optional.of(s));
                x.nilai(k.ukur().pegawai().jumlah(bagian))
                        .teks(" " + s + " (")
                        .nilai(k.ukur().pegawai().persen(bagian, semua))
                        .teks(")");
            });
        }
        return r.teks(".").kalimat();
    }

    private static List<Pegawai> data(Konteks k, DimensiPegawai d) {
        return k.data().pegawai().stream().filter(p -> p.dimensi() == d).toList();
    }
}
