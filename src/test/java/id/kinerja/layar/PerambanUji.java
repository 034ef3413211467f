package id.kinerja.layar;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * One Chromium for all tests of pages. Pictures go to {@code target/layar}.
 *
 * <pre>
 * &#64;RegisterExtension
 * static final PerambanUji PERAMBAN = new PerambanUji();
 * </pre>
 */
public final class PerambanUji implements BeforeAllCallback {
    /** Desk and phone. */
    public static final List<Integer> LEBAR = List.of(1280, 390);

    private static final ExtensionContext.Namespace RUANG = ExtensionContext.Namespace.create(PerambanUji.class);
    private static final int TINGGI = 900;
    private static final int BARIS_TERBANYAK = 200;

    @SuppressWarnings("NullAway.Init")
    private Peramban peramban;

    @Override
    public void beforeAll(ExtensionContext konteks) {
        peramban = konteks.getRoot().getStore(RUANG).computeIfAbsent("peramban", _ -> Peramban.mulai(), Peramban.class);
    }

    /** A page of this width. */
    public Page buka(URI alamat, int lebar) {
        return buka(alamat, new Browser.NewPageOptions(), lebar);
    }

    /** The same without JavaScript, as every page must work; axe can not look at it. */
    public Page bukaTanpaSkrip(URI alamat, int lebar) {
        return buka(alamat, new Browser.NewPageOptions().setJavaScriptEnabled(false), lebar);
    }

    private Page buka(URI alamat, Browser.NewPageOptions pilihan, int lebar) {
        Page halaman = peramban.browser()
                .newPage(pilihan.setViewportSize(lebar, TINGGI)
                        .setLocale("id-ID")
                        .setBypassCSP(true));
        halaman.navigate(alamat.toString());
        return halaman;
    }

    /**
     * What holds for every page: one h1, a title, no sideways scrolling, nothing found by axe, no table of more than 200 rows. Takes a
     * picture for people to look at.
     *
     * @param nama of the picture, e.g. {@code beranda-kosong}
     */
    public void periksa(Page halaman, String nama) {
        halaman.waitForLoadState();
        int lebar = halaman.viewportSize().width;
        String sebut = nama + " " + lebar + " " + halaman.url();
        halaman.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target", "layar", nama + "-" + lebar + ".png")));
        assertThat(halaman.title()).as(sebut).endsWith("Kinerja");
        assertThat(halaman.locator("h1").count()).as("h1 pada " + sebut).isEqualTo(1);
        assertThat(halaman.locator("tbody tr").count())
                .as("baris pada " + sebut)
                .isLessThanOrEqualTo(BARIS_TERBANYAK);
        assertThat(meluap(halaman)).as("melebihi lebar layar pada " + sebut).isEmpty();
        assertThat(pelanggaran(halaman)).as("axe pada " + sebut).isEmpty();
    }

    private static List<?> meluap(Page halaman) {
        return (List<?>) halaman.evaluate("""
                () => document.documentElement.scrollWidth <= document.documentElement.clientWidth ? []
                    : [...document.querySelectorAll('main *, header *, footer *')]
                        .filter(e => e.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
                        .map(e => e.tagName + '.' + e.className + ' ' + (e.textContent || '').trim().slice(0, 40))
                        .slice(0, 8).concat(['lebar ' + document.documentElement.scrollWidth])
                """);
    }

    private static List<String> pelanggaran(Page halaman) {
        return new AxeBuilder(halaman)
                        .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"))
                        .analyze()
                        .getViolations()
                        .stream()
                        .map(v -> v.getId() + ": " + v.getHelp() + " "
                                + v.getNodes().stream()
                                        .map(n -> n.getHtml())
                                        .limit(3)
                                        .toList())
                        .toList();
    }

    /** Presses Tab until the element with the focus fits the selector; fails after 200 times. */
    public void tabSampai(Page halaman, String pemilih) {
        for (int i = 0; i < 200; i++) {
            halaman.keyboard().press("Tab");
            if (halaman.locator("*:focus").count() == 1
                    && Boolean.TRUE.equals(halaman.evaluate("p => document.activeElement.matches(p)", pemilih))) {
                return;
            }
        }
        throw new AssertionError("Tab tidak sampai ke " + pemilih + " pada " + halaman.url());
    }

    private record Peramban(Playwright playwright, Browser browser) implements AutoCloseable {
        static Peramban mulai() {
            Path program = Stream.of("chromium", "chromium-browser", "google-chrome")
                    .flatMap(n -> Stream.of(System.getenv("PATH").split(java.io.File.pathSeparator))
                            .map(f -> Path.of(f, n)))
                    .filter(Files::isExecutable)
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("Pengujian halaman memerlukan Chromium. Pasang dengan:"
                            + " sudo apt-get install chromium, atau jalankan ./kinerja uji sebagai root."));
            Playwright playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            return new Peramban(
                    playwright,
                    playwright
                            .chromium()
                            .launch(new BrowserType.LaunchOptions()
                                    .setExecutablePath(program)
                                    .setArgs(List.of("--no-sandbox", "--force-color-profile=srgb"))));
        }

        @Override
        public void close() {
            browser.close();
            playwright.close();
        }
    }
}
