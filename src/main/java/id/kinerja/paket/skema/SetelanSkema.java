package id.kinerja.paket.skema;

import java.util.List;

/** A setting of the table {@code setelan}: its kind, allowed values and the default; {@code baku} is empty where there is none. */
public record SetelanSkema(String kunci, JenisKolom jenis, List<String> nilai, String baku, String bantuan) {
    /** The value as a column, so that a setting is read as strictly as a cell. */
    public KolomSkema sebagaiKolom() {
        return new KolomSkema("setelan", "nilai", kunci, jenis, true, false, List.of(), nilai, bantuan);
    }
}
