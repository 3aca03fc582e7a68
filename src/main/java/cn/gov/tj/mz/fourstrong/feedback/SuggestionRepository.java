package cn.gov.tj.mz.fourstrong.feedback;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SuggestionRepository extends Repository<Suggestion, UUID> {

    Suggestion save(Suggestion suggestion);

    Optional<Suggestion> findById(UUID id);

    @Query("select count(s) from Suggestion s where s.answer is null")
    long countOpen();

    /** Those without an answer, the one that waits longest first. */
    @Query("""
            select s.content, s.writtenOn
            from Suggestion s
            where s.answer is null
            order by s.writtenOn, s.id
            """)
    List<Open> findOpen(Limit limit);

    /** A suggestion that waits for an answer. */
    record Open(String content, LocalDate writtenOn) {}
}
