package cn.gov.tj.mz.fourstrong.shell;

import com.vaadin.flow.i18n.I18NProvider;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.util.HtmlUtils;

/** What is shown when not even the frame can be: a refused request, a fault before any page. */
@Controller
class PlainErrorPage implements ErrorController {

    private static final String PAGE = """
            <!doctype html>
            <html lang="%s">
            <head>
              <meta charset="utf-8">
              <meta name="viewport" content="width=device-width, initial-scale=1">
              <title>%2$s · %3$s</title>
              <link rel="icon" type="image/svg+xml" href="/favicon.svg">
              <link rel="stylesheet" href="/tokens.css">
              <link rel="stylesheet" href="/base.css">
              <link rel="stylesheet" href="/cards.css">
              <link rel="stylesheet" href="/problem.css">
            </head>
            <body class="fs-plain">
              <main class="fs-card fs-problem">
                <img class="fs-mark" src="/favicon.svg" alt="%3$s">
                <h1>%2$s</h1>
                <p>%4$s</p>
                <a href="/">%5$s</a>
              </main>
            </body>
            </html>
            """;

    private final I18NProvider texts;

    PlainErrorPage(I18NProvider texts) {
        this.texts = texts;
    }

    @RequestMapping("/error")
    ResponseEntity<String> show(HttpServletRequest request, Locale locale) {
        var code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status ? status : 404;
        var title = "shell.error." + kind(code);
        var page = PAGE.formatted(
                locale.getLanguage(),
                text(title, locale),
                text("shell.name", locale),
                text(title + ".help", locale),
                text("shell.error.back", locale));
        return ResponseEntity.status(code)
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .body(page);
    }

    private static String kind(int code) {
        return switch (code) {
            case 403 -> "forbidden";
            case 404 -> "missing";
            case 503 -> "away";
            default -> code < 500 ? "refused" : "failed";
        };
    }

    private String text(String key, Locale locale) {
        return HtmlUtils.htmlEscape(texts.getTranslation(key, locale));
    }
}
