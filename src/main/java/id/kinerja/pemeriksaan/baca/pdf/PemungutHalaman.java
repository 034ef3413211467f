package id.kinerja.pemeriksaan.baca.pdf;

import id.kinerja.pemeriksaan.baca.SelCetak.Ragam;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequenceWithProperties;
import org.apache.pdfbox.contentstream.operator.markedcontent.EndMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.contentstream.operator.state.SetLineWidth;
import org.apache.pdfbox.contentstream.operator.state.SetMatrix;
import org.apache.pdfbox.contentstream.operator.text.BeginText;
import org.apache.pdfbox.contentstream.operator.text.EndText;
import org.apache.pdfbox.contentstream.operator.text.MoveText;
import org.apache.pdfbox.contentstream.operator.text.MoveTextSetLeading;
import org.apache.pdfbox.contentstream.operator.text.NextLine;
import org.apache.pdfbox.contentstream.operator.text.SetCharSpacing;
import org.apache.pdfbox.contentstream.operator.text.SetFontAndSize;
import org.apache.pdfbox.contentstream.operator.text.SetTextHorizontalScaling;
import org.apache.pdfbox.contentstream.operator.text.SetTextLeading;
import org.apache.pdfbox.contentstream.operator.text.SetTextRenderingMode;
import org.apache.pdfbox.contentstream.operator.text.SetTextRise;
import org.apache.pdfbox.contentstream.operator.text.SetWordSpacing;
import org.apache.pdfbox.contentstream.operator.text.ShowText;
import org.apache.pdfbox.contentstream.operator.text.ShowTextAdjusted;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLine;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLineAndSpace;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/**
 * Draws a page only in mind: takes down its glyphs and its ruling lines, and whether pictures cover it. Colours, clipping and the
 * pictures themselves are never looked at. Long because PDF has many operators, not because it decides much.
 */
final class PemungutHalaman extends PDFStreamEngine {
    /** A glyph turned by more than this against the axes is a watermark. */
    private static final float SERONG = 0.1f;
    /** Part of the page that pictures must cover for it to count as scanned. */
    private static final float TERTUTUP = 0.4f;

    private static final int TERDALAM = 12;

    private final Map<PDFont, SifatHuruf> sifat = new HashMap<>();
    private final Set<COSDictionary> hurufWajar = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<COSDictionary> hurufBesar = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<TandaIsi> tanda = new ArrayDeque<>();
    private List<Huruf> huruf = new ArrayList<>();
    private JalurGambar jalur = new JalurGambar();
    private Bidang bidang = new Bidang(0, 0, 0, 1, 1);
    private float luasGambar;
    private int perintahHalaman;
    private int perintahDokumen;
    private int hurufDokumen;
    private long kerjaDokumen;
    private int dalam;

    PemungutHalaman() {
        List.of(
                        new DrawObject(this),
                        new BeginMarkedContentSequence(this),
                        new BeginMarkedContentSequenceWithProperties(this),
                        new EndMarkedContentSequence(this),
                        new Concatenate(this),
                        new Save(this),
                        new Restore(this),
                        new SetLineWidth(this),
                        new SetMatrix(this),
                        new BeginText(this),
                        new EndText(this),
                        new MoveText(this),
                        new MoveTextSetLeading(this),
                        new NextLine(this),
                        new SetCharSpacing(this),
                        new SetFontAndSize(this),
                        new SetTextHorizontalScaling(this),
                        new SetTextLeading(this),
                        new SetTextRenderingMode(this),
                        new SetTextRise(this),
                        new SetWordSpacing(this),
                        new ShowText(this),
                        new ShowTextAdjusted(this),
                        new ShowTextLine(this),
                        new ShowTextLineAndSpace(this))
                .forEach(this::addOperator);
    }

    /** All that stands on this page. */
    IsiHalaman pungut(PDPage halaman, int nomor) throws IOException {
        huruf = new ArrayList<>();
        jalur = new JalurGambar();
        tanda.clear();
        bidang = Bidang.dari(halaman);
        luasGambar = 0;
        perintahHalaman = 0;
        dalam = 0;
        PenjagaAliran.periksaIsi(halaman);
        processPage(halaman);
        hurufDokumen += huruf.size();
        long garis = jalur.mendatar.size() + jalur.tegak.size();
        kerjaDokumen += (long) huruf.size() * huruf.size() + Batas.KERJA_GARIS * garis * garis;
        Kotak kotak = bidang.kotak();
        boolean bergambar = luasGambar > TERTUTUP * kotak.lebar() * kotak.tinggi();
        return PenegakHalaman.tegakkan(nomor, kotak, huruf, jalur, bergambar);
    }

    /** Whether the document has used up what may be read of it. */
    boolean habis() {
        return perintahDokumen > Batas.PERINTAH_DOKUMEN
                || hurufDokumen > Batas.HURUF_DOKUMEN
                || kerjaDokumen > Batas.KERJA_DOKUMEN;
    }

    @Override
    protected void processOperator(Operator perintah, List<COSBase> nilai) throws IOException {
        perintahDokumen++;
        if (++perintahHalaman > Batas.PERINTAH_HALAMAN) {
            throw new Batas.Terlampaui();
        }
        switch (perintah.getName()) {
            case OperatorName.MOVE_TO -> titik(nilai, 0, jalur::pindah);
            case OperatorName.LINE_TO -> titik(nilai, 0, jalur::garis);
            case OperatorName.CURVE_TO -> titik(nilai, 4, jalur::kurva);
            case OperatorName.CURVE_TO_REPLICATE_INITIAL_POINT, OperatorName.CURVE_TO_REPLICATE_FINAL_POINT ->
                titik(nilai, 2, jalur::kurva);
            case OperatorName.CLOSE_PATH -> jalur.tutup();
            case OperatorName.APPEND_RECT -> persegi(nilai);
            case OperatorName.STROKE_PATH -> lukis(Cara.GORES);
            case OperatorName.CLOSE_AND_STROKE -> {
                jalur.tutup();
                lukis(Cara.GORES);
            }
            case OperatorName.FILL_NON_ZERO, OperatorName.LEGACY_FILL_NON_ZERO, OperatorName.FILL_EVEN_ODD ->
                lukis(Cara.ISI);
            case OperatorName.FILL_NON_ZERO_AND_STROKE, OperatorName.FILL_EVEN_ODD_AND_STROKE -> lukis(Cara.KEDUANYA);
            case OperatorName.CLOSE_FILL_NON_ZERO_AND_STROKE, OperatorName.CLOSE_FILL_EVEN_ODD_AND_STROKE -> {
                jalur.tutup();
                lukis(Cara.KEDUANYA);
            }
            case OperatorName.ENDPATH -> jalur.selesai();
            case OperatorName.BEGIN_INLINE_IMAGE -> gambar();
            case OperatorName.DRAW_OBJECT -> objek(perintah, nilai);
            case OperatorName.SET_FONT_AND_SIZE -> pilihHuruf(perintah, nilai);
            default -> super.processOperator(perintah, nilai);
        }
    }

    /** Only what has been looked at is opened. */
    private void pilihHuruf(Operator perintah, List<COSBase> nilai) throws IOException {
        PDResources sumber = getResources();
        COSDictionary daftar = sumber == null ? null : sumber.getCOSObject().getCOSDictionary(COSName.FONT);
        if (daftar != null && !nilai.isEmpty() && nilai.getFirst() instanceof COSName nama) {
            COSDictionary dipilih = daftar.getCOSDictionary(nama);
            if (hurufBesar.contains(dipilih)) {
                throw new Batas.Terlampaui();
            }
            if (dipilih != null && !hurufWajar.contains(dipilih)) {
                hurufBesar.add(dipilih);
                PenjagaAliran.periksaHuruf(dipilih);
                hurufBesar.remove(dipilih);
                hurufWajar.add(dipilih);
            }
        }
        super.processOperator(perintah, nilai);
    }

    private void objek(Operator perintah, List<COSBase> nilai) throws IOException {
        if (!nilai.isEmpty()
                && nilai.getFirst() instanceof COSName nama
                && getResources().isImageXObject(nama)) {
            gambar();
        } else {
            super.processOperator(perintah, nilai);
        }
    }

    @Override
    public void showForm(PDFormXObject bentuk) throws IOException {
        if (dalam >= TERDALAM) {
            return;
        }
        PenjagaAliran.periksaUkuran(bentuk.getCOSObject());
        dalam++;
        try {
            super.showForm(bentuk);
        } finally {
            dalam--;
        }
    }

    @Override
    public void beginMarkedContentSequence(@Nullable COSName jenis, @Nullable COSDictionary sifatIsi) {
        TandaIsi luar = tanda.peek();
        tanda.push(TandaIsi.mulai(luar, jenis, dalam == 0 ? sifatIsi : null, huruf.size()));
    }

    @Override
    public void endMarkedContentSequence() {
        if (!tanda.isEmpty()) {
            tanda.pop().tutup(huruf);
        }
    }

    @Override
    protected void showFontGlyph(Matrix m, PDFont font, int kode, Vector geser) {
        SifatHuruf s = sifat.computeIfAbsent(font, SifatHuruf::new);
        float x = m.getTranslateX();
        float y = m.getTranslateY();
        float lajuX = m.getValue(0, 0) * geser.getX();
        float lajuY = m.getValue(0, 1) * geser.getX();
        float tegakX = bidang.x(x, y);
        float tegakY = bidang.y(x, y);
        float akhirX = bidang.x(x + lajuX, y + lajuY);
        float akhirY = bidang.y(x + lajuX, y + lajuY);
        float dx = akhirX - tegakX;
        float dy = akhirY - tegakY;
        if (Math.min(Math.abs(dx), Math.abs(dy)) > SERONG * Math.max(Math.abs(dx), Math.abs(dy))
                || !bidang.kotak().memuat((tegakX + akhirX) / 2, (tegakY + akhirY) / 2)) {
            return;
        }
        if (huruf.size() >= Batas.HURUF_HALAMAN) {
            throw new Batas.Terlampaui();
        }
        Arah arah = Arah.dari(dx, dy);
        Kotak awal = arah.tegakkan(new Kotak(tegakX, tegakY, tegakX, tegakY));
        Kotak akhir = arah.tegakkan(new Kotak(akhirX, akhirY, akhirX, akhirY));
        float ukuran = (float) Math.hypot(m.getValue(1, 0), m.getValue(1, 1));
        huruf.add(
                new Huruf(s.teks(kode), awal.kiri(), akhir.kiri(), awal.bawah(), ukuran, ragam(s), arah, nomorTanda()));
    }

    @Override
    protected void showType3Glyph(Matrix m, PDType3Font font, int kode, Vector geser) {
        showFontGlyph(m, font, kode, geser);
    }

    /** Bold by the font, or by drawing the outline on top of the filling. */
    private Ragam ragam(SifatHuruf s) {
        return getGraphicsState().getTextState().getRenderingMode() == RenderingMode.FILL_STROKE
                ? Ragam.TEBAL
                : s.ragam;
    }

    private int nomorTanda() {
        TandaIsi isi = tanda.peek();
        return isi == null ? Kata.TANPA_TANDA : isi.nomor();
    }

    private enum Cara {
        GORES,
        ISI,
        KEDUANYA
    }

    private void lukis(Cara cara) {
        if (jalur.mendatar.size() + jalur.tegak.size() < Batas.GARIS_HALAMAN) {
            if (cara != Cara.ISI) {
                jalur.gores(transformWidth(getGraphicsState().getLineWidth()));
            }
            if (cara != Cara.GORES) {
                jalur.isi();
            }
        }
        jalur.selesai();
    }

    /** The unit square as the picture's transformation lays it on the page. */
    private void gambar() {
        Matrix m = getGraphicsState().getCurrentTransformationMatrix();
        luasGambar += Math.abs(m.getValue(0, 0) * m.getValue(1, 1) - m.getValue(0, 1) * m.getValue(1, 0));
    }

    private interface Titik {
        void ke(float x, float y);
    }

    private void titik(List<COSBase> nilai, int dari, Titik tujuan) {
        if (nilai.size() >= dari + 2) {
            titik(angka(nilai.get(dari)), angka(nilai.get(dari + 1)), tujuan);
        }
    }

    private void titik(float px, float py, Titik tujuan) {
        var t = transformedPoint(px, py);
        tujuan.ke(bidang.x(t.x, t.y), bidang.y(t.x, t.y));
    }

    private void persegi(List<COSBase> nilai) {
        if (nilai.size() < 4) {
            return;
        }
        float px = angka(nilai.get(0));
        float py = angka(nilai.get(1));
        float lebar = angka(nilai.get(2));
        float tinggi = angka(nilai.get(3));
        titik(px, py, jalur::pindah);
        titik(px + lebar, py, jalur::garis);
        titik(px + lebar, py + tinggi, jalur::garis);
        titik(px, py + tinggi, jalur::garis);
        jalur.tutup();
    }

    private static float angka(COSBase nilai) {
        return nilai instanceof COSNumber n ? n.floatValue() : 0;
    }
}
