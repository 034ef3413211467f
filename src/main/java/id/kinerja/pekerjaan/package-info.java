/**
 * Work that takes longer than a page: making a document, reading an upload, importing. It is kept in the database, so that it can be
 * left and found again, from any process that serves the same database.
 *
 * <p>{@code mulai} of {@link id.kinerja.pekerjaan.PelaksanaPekerjaan} takes a {@link id.kinerja.pekerjaan.Tugas} (what) and a
 * {@link id.kinerja.pekerjaan.Kerja} (how) and gives the id of the job; its page is {@code /pekerjaan/{id}}. The work says its steps to
 * a {@link id.kinerja.pekerjaan.PencatatLangkah}, ends with a {@link id.kinerja.pekerjaan.HasilKerja}, or throws
 * {@link id.kinerja.pekerjaan.KerjaDitolak} with a sentence for people; any other exception is written to the log under a code that the
 * page shows. A job of a data year is seen by its agency; one without (an upload before it is read) only by who knows its id.
 */
@ApplicationModule(allowedDependencies = {"basisdata", "penyimpanan"})
@NullMarked
package id.kinerja.pekerjaan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
