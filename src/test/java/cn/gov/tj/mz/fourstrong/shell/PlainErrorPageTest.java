package cn.gov.tj.mz.fourstrong.shell;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.RequestDispatcher;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

class PlainErrorPageTest {

    private final MockMvc browser = MockMvcBuilders.standaloneSetup(new PlainErrorPage(new MessageTexts(true)))
            .build();

    @ParameterizedTest
    @CsvSource({"403, 请求被拒绝", "404, 找不到该页面", "405, 无法处理该请求", "500, 系统出错", "503, 系统暂时无法使用"})
    void saysInWordsWhatFailed(int code, String words) throws Exception {
        browser.perform(get("/error")
                        .locale(MessageTexts.CHINESE)
                        .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, code)
                        .requestAttr(RequestDispatcher.ERROR_EXCEPTION, new IllegalStateException("secret")))
                .andExpect(status().is(code))
                .andExpect(content().string(containsString(words)))
                .andExpect(content().string(not(containsString("secret"))));
    }

    @Test
    void speaksTheLanguageOfTheBrowser() throws Exception {
        browser.perform(get("/error").locale(Locale.UK))
                .andExpect(status().isNotFound())
                .andExpect(content().string(containsString("<html lang=\"en\">")))
                .andExpect(content().string(containsString("No such page")));
    }
}
