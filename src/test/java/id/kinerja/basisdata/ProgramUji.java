package id.kinerja.basisdata;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;

/** A program that serves a folder and writes without end, to be killed from outside; prints each number once it is committed. */
final class ProgramUji {
    private ProgramUji() {}

    public static void main(String[] argumen) throws SQLException {
        PostgresTertanam server = PostgresTertanam.mulai(Path.of(argumen[0]), new SecureRandom());
        System.out.println("server " + server.pid());
        try (Connection sambungan = server.pemilik().sambung();
                Statement tabel = sambungan.createStatement()) {
            tabel.execute("create table if not exists public.bukti (nomor bigint primary key)");
            PreparedStatement tulis = sambungan.prepareStatement(
                    "insert into public.bukti select coalesce(max(nomor), 0) + 1 from public.bukti returning nomor");
            while (true) {
                try (var hasil = tulis.executeQuery()) {
                    hasil.next();
                    System.out.println("tersimpan " + hasil.getLong(1));
                }
            }
        }
    }
}
