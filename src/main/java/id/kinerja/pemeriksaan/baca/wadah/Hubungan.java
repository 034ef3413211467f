package id.kinerja.pemeriksaan.baca.wadah;

import id.kinerja.pemeriksaan.baca.NaskahTakTerbaca;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Which parts of an Office file belong to a part, as its {@code .rels} says; what lies outside the file is left out. */
public final class Hubungan {
    private final List<Satu> semua = new ArrayList<>();

    private record Satu(String id, String jenis, String jalur) {}

    private Hubungan() {}

    /** @param jalur path of the part; blank for the file itself */
    public static Hubungan dari(WadahZip wadah, String jalur) throws NaskahTakTerbaca {
        int garis = jalur.lastIndexOf('/');
        String map = garis < 0 ? "" : jalur.substring(0, garis + 1);
        Hubungan hasil = new Hubungan();
        Optional<AlurXml> ada = wadah.xml(map + "_rels/" + jalur.substring(garis + 1) + ".rels");
        if (ada.isPresent()) {
            try (AlurXml x = ada.get()) {
                x.anak(akar -> x.anak(n -> {
                    if (!x.atribut("TargetMode").equals("External")) {
                        hasil.semua.add(
                                new Satu(x.atribut("Id"), x.atribut("Type"), lengkap(map, x.atribut("Target"))));
                    }
                }));
            }
        }
        return hasil;
    }

    /** Path of the part with this id. */
    public Optional<String> id(String id) {
        return semua.stream().filter(s -> s.id().equals(id)).map(Satu::jalur).findFirst();
    }

    /** Paths of the parts of a kind, such as {@code styles}. */
    public Stream<String> jenis(String akhiran) {
        return semua.stream().filter(s -> s.jenis().endsWith("/" + akhiran)).map(Satu::jalur);
    }

    private static String lengkap(String map, String tujuan) {
        String j = tujuan.replace('\\', '/');
        if (!j.startsWith("/")) {
            j = map + j;
        }
        Deque<String> ruas = new ArrayDeque<>();
        for (String r : j.split("/")) {
            if (r.equals("..")) {
                ruas.pollLast();
            } else if (!r.isEmpty() && !r.equals(".")) {
                ruas.addLast(r);
            }
        }
        return String.join("/", ruas);
    }
}
