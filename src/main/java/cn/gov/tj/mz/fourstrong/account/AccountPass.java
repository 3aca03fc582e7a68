package cn.gov.tj.mz.fourstrong.account;

import static cn.gov.tj.mz.fourstrong.account.AccountUploadService.DISPLAY_NAME;
import static cn.gov.tj.mz.fourstrong.account.AccountUploadService.USERNAME;

import cn.gov.tj.mz.fourstrong.exchange.TableLine;
import cn.gov.tj.mz.fourstrong.imports.ImportChanges;
import cn.gov.tj.mz.fourstrong.imports.ImportPass;
import cn.gov.tj.mz.fourstrong.imports.ImportRemarks;
import cn.gov.tj.mz.fourstrong.imports.ImportStatus;
import cn.gov.tj.mz.fourstrong.imports.ImportVerdict;
import cn.gov.tj.mz.fourstrong.standard.Problems;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Judges lines with accounts: new ones are made, known ones get the name that the line has. */
final class AccountPass implements ImportPass {

    private final AccountRepository accounts;
    private final AccountService service;
    private final Map<String, Integer> lines = new HashMap<>();

    AccountPass(AccountRepository accounts, AccountService service) {
        this.accounts = accounts;
        this.service = service;
    }

    @Override
    public List<ImportVerdict> judge(List<TableLine> lines) {
        var names = lines.stream()
                .map(AccountPass::username)
                .filter(Usernames::isValid)
                .distinct()
                .toList();
        var known = accounts.findByUsernameIn(names).stream()
                .collect(Collectors.toMap(Account::username, Function.identity()));
        return lines.stream().map(line -> judge(line, known)).toList();
    }

    private ImportVerdict judge(TableLine line, Map<String, Account> accounts) {
        var username = username(line);
        var displayName = line.cell(DISPLAY_NAME);
        var above = lines.putIfAbsent(username, line.number());
        var faults = new Problems()
                .check(Usernames.isValid(username), USERNAME, "account.username.pattern")
                .check(above == null, USERNAME, "account.import.twice", above == null ? 0 : above)
                .required(DISPLAY_NAME, displayName, AccountService.MAX_NAME_LENGTH)
                .all();
        if (!faults.isEmpty()) {
            return ImportVerdict.faulty(username, ImportRemarks.ofFaults(faults));
        }
        var known = accounts.get(username);
        return known == null
                ? new ImportVerdict(
                        ImportStatus.NEW, username, ImportRemarks.NONE, () -> service.create(username, displayName))
                : renamed(known, displayName);
    }

    private ImportVerdict renamed(Account known, String displayName) {
        var changes = new ImportChanges()
                .compare(DISPLAY_NAME, known.displayName(), displayName)
                .notes();
        return changes.isEmpty()
                ? ImportVerdict.same(known.username(), ImportRemarks.NONE)
                : new ImportVerdict(
                        ImportStatus.CHANGED,
                        known.username(),
                        ImportRemarks.ofNotes(changes),
                        () -> service.rename(known.id(), known.version(), displayName));
    }

    private static String username(TableLine line) {
        return Usernames.meant(line.cell(USERNAME));
    }
}
