package id.kinerja.pemeriksaan.baca.pdf;

/** What an element of the structure contains. */
sealed interface IsiSimpul permits Simpul, Rujukan {}
