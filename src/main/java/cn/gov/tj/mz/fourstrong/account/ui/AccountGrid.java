package cn.gov.tj.mz.fourstrong.account.ui;

import cn.gov.tj.mz.fourstrong.account.AccountRow;
import cn.gov.tj.mz.fourstrong.account.AccountState;
import cn.gov.tj.mz.fourstrong.screen.Tone;
import cn.gov.tj.mz.fourstrong.screen.grid.DataGrid;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Objects;

/** The list of accounts. */
final class AccountGrid {

    private AccountGrid() {}

    static DataGrid<AccountRow> create() {
        var grid = new DataGrid<AccountRow>("account.list");
        grid.column("username", AccountRow::username).sortBy("username").width("7rem");
        grid.column("displayName", AccountRow::displayName)
                .sortBy("displayName")
                .width("8rem")
                .flex(2);
        grid.column("roles", AccountRow::roles).width("7rem").flex(2);
        grid.column("scopes", AccountGrid::scopes).width("7rem").flex(2);
        grid.column("branch", AccountRow::branch).flex(2).hidden();
        grid.column("state", AccountRow::state)
                .sortBy("enabled")
                .asState(row -> tone(row.state()))
                .width("6.5rem")
                .inEnglish("8rem");
        grid.column("lastSignedInAt", AccountGrid::lastSignIn)
                .sortBy("lastSignedInAt")
                .width("9.5rem");
        grid.column("passwordChangedAt", row -> row.dates().passwordChangedAt())
                .sortBy("passwordChangedAt")
                .width("9.5rem")
                .hidden();
        grid.column("createdAt", row -> row.dates().createdAt())
                .sortBy("createdAt")
                .width("11rem")
                .hidden();
        return grid;
    }

    private static Object lastSignIn(AccountRow row) {
        return Objects.requireNonNullElseGet(
                row.dates().lastSignedInAt(), () -> I18NProvider.translate("account.list.never"));
    }

    private static Object scopes(AccountRow row) {
        var administers = row.roles().stream().anyMatch(role -> !role.isBusiness());
        return administers ? I18NProvider.translate("account.list.scopes.none") : row.scopes();
    }

    static Tone tone(AccountState state) {
        return switch (state) {
            case ACTIVE -> Tone.GOOD;
            case PASSWORD_DUE, LOCKED -> Tone.ATTENTION;
            case DISABLED -> Tone.NEUTRAL;
        };
    }
}
