package id.kinerja.cli;

/** Formats a report is written in. */
enum FormatDokumen {
    docx,
    pdf,
    html,
    /** The tables with live formulas. */
    xlsx
}
