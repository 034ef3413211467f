package id.kinerja.peladen;

import java.util.Set;

/**
 * How the server listens.
 *
 * @param alamat address to listen on; loopback unless chosen otherwise
 * @param port 0 takes any free one
 * @param nama host names it answers to besides loopback, against rebinding of names
 */
public record SetelanPeladen(String alamat, int port, Set<String> nama) {
    public SetelanPeladen {
        nama = Set.copyOf(nama);
    }

    public static SetelanPeladen loopback(int port) {
        return new SetelanPeladen("127.0.0.1", port, Set.of());
    }
}
