package cn.gov.tj.mz.fourstrong.activity.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MinutesTest {

    @Test
    void areNoneWhenNothingIsWritten() {
        assertThat(Minutes.NONE.isEmpty()).isTrue();
        assertThat(new Minutes(" ", "\u200B", "\u3000", null, null, "\n", "", null, "").clean())
                .isEqualTo(Minutes.NONE);
        assertThat(new Minutes(null, null, null, null, 0, null, null, null, null).isEmpty())
                .as("nobody came")
                .isFalse();
    }

    @Test
    void keepTheirLinesWithoutTheSpaceAroundThem() {
        assertThat(new Minutes(" 三楼 ", null, null, null, null, "甲，病假\n乙，出差\n", null, null, null).clean())
                .isEqualTo(new Minutes("三楼", null, null, null, null, "甲，病假\n乙，出差", null, null, null));
    }

    @Test
    void loseLinesOnWhichNobodyIsNamed() {
        assertThat(new Minutes(null, null, null, null, null, "甲，病假\n\n \u3000\r\n 乙，出差 ", null, null, null)
                        .clean()
                        .absent())
                .isEqualTo("甲，病假\n乙，出差");
    }

    @Test
    void shareWithTheNextMeetingOnlyWhereAndWithWhomItIsHeld() {
        assertThat(new Minutes("三楼", "张", "李", 12, 10, "王，病假", "议程", "决议", "表决").forAnotherDay())
                .isEqualTo(Minutes.of("三楼", "张", "李"));
    }
}
