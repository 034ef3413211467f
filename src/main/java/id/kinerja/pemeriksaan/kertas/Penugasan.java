package id.kinerja.pemeriksaan.kertas;

import java.util.List;
import java.util.Optional;

/**
 * Who reviews and by which letter; what is not given is left to be written by hand.
 *
 * @param tim names with their posts, the head of the team first
 * @param suratTugas number and date of the assignment letter
 */
public record Penugasan(List<String> tim, Optional<String> suratTugas) {
    public Penugasan {
        tim = List.copyOf(tim);
    }
}
