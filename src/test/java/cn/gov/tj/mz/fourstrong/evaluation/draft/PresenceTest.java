package cn.gov.tj.mz.fourstrong.evaluation.draft;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.tj.mz.fourstrong.account.Signature;
import cn.gov.tj.mz.fourstrong.evaluation.Samples;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PresenceTest {

    private static final UUID EVALUATION = new UUID(0, 1);

    private final Presence presence = new Presence();

    @Test
    void namesTheOthersAndNeverOneself() {
        assertThat(presence.others(EVALUATION, at("王", 0))).isEmpty();
        assertThat(presence.others(EVALUATION, at("李", 1))).containsExactly("王");
        assertThat(presence.others(EVALUATION, at("王", 2))).containsExactly("李");
        assertThat(presence.others(new UUID(0, 2), at("赵", 2))).isEmpty();
    }

    @Test
    void forgetsWhoDoesNotShowUpAgain() {
        presence.others(EVALUATION, at("王", 0));
        assertThat(presence.others(EVALUATION, at("李", 15))).containsExactly("王");
        assertThat(presence.others(EVALUATION, at("李", 16))).isEmpty();
    }

    @Test
    void forgetsAtOnceWhoIsDone() {
        presence.others(EVALUATION, at("王", 0));
        presence.others(EVALUATION, at("李", 0));
        presence.leave(EVALUATION, at("王", 1).account());
        presence.leave(new UUID(0, 2), at("李", 1).account());
        assertThat(presence.others(EVALUATION, at("赵", 2))).containsExactly("李");
        presence.end(EVALUATION);
        assertThat(presence.others(EVALUATION, at("王", 3))).isEmpty();
    }

    @Test
    void doesNotCountTheProgramThatLoadsData() {
        presence.others(EVALUATION, new Signature(new UUID(0, 1), "演示数据", Samples.NOW));
        assertThat(presence.others(EVALUATION, at("王", 0))).isEmpty();
    }

    private static Signature at(String name, int seconds) {
        return new Signature(UUID.nameUUIDFromBytes(name.getBytes()), name, Samples.NOW.plusSeconds(seconds));
    }
}
