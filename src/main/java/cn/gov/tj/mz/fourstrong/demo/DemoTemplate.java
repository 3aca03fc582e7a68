package cn.gov.tj.mz.fourstrong.demo;

import cn.gov.tj.mz.fourstrong.paper.TemplateService;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** A template that the bureau brought in place of ours, for publicity notices; its head is invented. */
@Component
@Order(80)
class DemoTemplate implements DemoStep {

    private static final ClassPathResource FILE = new ClassPathResource("demo-data/notice_template_demo.docx");

    private final TemplateService templates;

    DemoTemplate(TemplateService templates) {
        this.templates = templates;
    }

    @Override
    public void load() {
        try {
            templates.replace("notice", 0, "公示稿（演示）.docx", FILE.getContentAsByteArray());
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
