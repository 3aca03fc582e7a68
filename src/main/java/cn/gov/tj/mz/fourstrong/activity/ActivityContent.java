package cn.gov.tj.mz.fourstrong.activity;

import cn.gov.tj.mz.fourstrong.standard.Criterion;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OrderColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** What people write down of an activity: the part of a record that the form fills. */
@Embeddable
public class ActivityContent {

    private String title;
    private @Nullable String summary;
    private @Nullable LocalDate startDate;
    private @Nullable LocalDate endDate;
    private @Nullable String periodText;
    private @Nullable Integer evaluationYear;
    private LocalDate sortDate;
    private String searchText;

    @Convert(converter = JoinedTexts.Texts.class)
    private List<String> listedTypes;

    @Convert(converter = JoinedTexts.Criteria.class)
    private List<Criterion> listedCriteria;

    @Convert(converter = JoinedTexts.Texts.class)
    private List<String> listedFigures;

    @Convert(converter = JoinedTexts.Honours.class)
    private List<Honour> listedHonours;

    @ManyToMany
    @BatchSize(size = 100)
    @OrderColumn(name = "position")
    @JoinTable(name = "activity_types", inverseJoinColumns = @JoinColumn(name = "type_code"))
    private List<ActivityType> types = new ArrayList<>();

    @ElementCollection
    @BatchSize(size = 100)
    @CollectionTable(name = "activity_criteria")
    @Column(name = "criterion")
    @Enumerated(EnumType.STRING)
    private Set<Criterion> criteria = EnumSet.noneOf(Criterion.class);

    @ElementCollection
    @BatchSize(size = 100)
    @CollectionTable(name = "figure")
    @OrderColumn(name = "position")
    private List<Figure> figures = new ArrayList<>();

    @ElementCollection
    @BatchSize(size = 100)
    @CollectionTable(name = "honour")
    @OrderColumn(name = "position")
    private List<Honour> honours = new ArrayList<>();

    protected ActivityContent() {} // for JPA; filled by write

    /** Takes all that the draft holds; {@code types} are those that it names, in its order. */
    void write(ActivityDraft draft, List<ActivityType> types, @Nullable String code) {
        title = draft.title();
        summary = draft.summary();
        startDate = draft.dates().start();
        endDate = draft.dates().end();
        periodText = draft.dates().periodText();
        evaluationYear = draft.dates().evaluationYear();
        sortDate = draft.dates().sortDate();
        searchText = draft.searchText(code);
        listedTypes = types.stream().map(ActivityType::code).toList();
        listedCriteria = draft.criteria().stream().sorted().toList();
        listedFigures = draft.figures().stream().map(Figure::inWords).toList();
        listedHonours = draft.honours();
        replace(this.types, types);
        replace(criteria, draft.criteria());
        replace(figures, draft.figures());
        replace(honours, draft.honours());
    }

    ActivityDraft draft() {
        return new ActivityDraft(
                title,
                summary,
                types.stream().map(ActivityType::code).toList(),
                criteria,
                new ActivityDates(startDate, endDate, periodText, evaluationYear),
                startDate == null && periodText == null,
                figures.stream().map(Figure::clean).toList(),
                honours);
    }

    public String title() {
        return title;
    }

    private static <T> void replace(Collection<T> stored, Collection<T> values) {
        stored.clear();
        stored.addAll(values);
    }
}
