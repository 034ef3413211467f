package id.kinerja.basisdata;

import java.util.ArrayList;
import java.util.List;

/** How the embedded server is started: on loopback only, never giving up durability, modest enough for an office computer. */
final class SetelanServer {
    private static final List<String> SETELAN = List.of(
            "listen_addresses=127.0.0.1",
            "unix_socket_directories=",
            "fsync=on",
            "synchronous_commit=on",
            "full_page_writes=on",
            "password_encryption=scram-sha-256",
            "max_connections=40",
            "shared_buffers=96MB",
            "work_mem=8MB",
            "maintenance_work_mem=64MB",
            "max_wal_size=512MB",
            "max_parallel_workers_per_gather=0",
            "jit=off",
            "log_destination=stderr",
            "logging_collector=off",
            "log_timezone=Asia/Jakarta",
            "timezone=Asia/Jakarta",
            "lc_messages=C");

    private SetelanServer() {}

    static List<String> perintah(MesinPostgres mesin, FolderData folder, int port) {
        List<String> kata = new ArrayList<>(
                List.of(mesin.program("postgres"), "-D", folder.pgdata().toString(), "-p", Integer.toString(port)));
        SETELAN.forEach(s -> kata.addAll(List.of("-c", s)));
        return kata;
    }
}
