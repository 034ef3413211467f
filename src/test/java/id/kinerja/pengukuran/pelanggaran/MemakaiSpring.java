package id.kinerja.pengukuran.pelanggaran;

import java.sql.Connection;

public record MemakaiSpring(Connection sambungan) {}
