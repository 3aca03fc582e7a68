package cn.gov.tj.mz.fourstrong.account.ui;

import cn.gov.tj.mz.fourstrong.account.AccountRow;
import cn.gov.tj.mz.fourstrong.account.AccountState;
import cn.gov.tj.mz.fourstrong.exchange.Rows;
import cn.gov.tj.mz.fourstrong.screen.Tone;
import cn.gov.tj.mz.fourstrong.screen.grid.DataGrid;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The list of accounts. */
class AccountGrid extends Composite<DataGrid<AccountRow>> {

    @Override
    protected DataGrid<AccountRow> initContent() {
        var grid = new DataGrid<AccountRow>("account.list");
        grid.column("username", AccountRow::username).sortBy("username").width("8rem");
        grid.column("displayName", AccountRow::displayName)
                .sortBy("displayName")
                .width("10rem")
                .flex(2);
        grid.column("roles", AccountRow::roles).flex(2);
        grid.column("places", this::places).flex(2);
        grid.column("branch", AccountRow::branch).flex(2).hidden();
        grid.column("state", AccountRow::state)
                .sortBy("enabled")
                .asState(row -> tone(row.state()))
                .width("6.5rem")
                .inEnglish("8rem");
        grid.column("createdAt", AccountRow::createdAt)
                .sortBy("createdAt")
                .width("11rem")
                .hidden();
        return grid;
    }

    private Object places(AccountRow row) {
        var administers = row.roles().stream().anyMatch(role -> !role.isBusiness());
        return administers ? getTranslation("account.list.places.none") : row.places();
    }

    static Tone tone(AccountState state) {
        return switch (state) {
            case ACTIVE -> Tone.GOOD;
            case PASSWORD_DUE, LOCKED -> Tone.ATTENTION;
            case DISABLED -> Tone.NEUTRAL;
        };
    }

    void show(Rows<AccountRow> rows, String filter) {
        getContent().show(rows, filter);
    }

    void refresh() {
        getContent().refresh();
    }

    void choose(@Nullable AccountRow row) {
        if (row == null) {
            getContent().deselect();
        } else {
            getContent().select(row);
        }
    }

    void onSelect(Consumer<@Nullable AccountRow> listener) {
        getContent().onSelect(listener);
    }

    Component tools() {
        return getContent().tools();
    }
}
