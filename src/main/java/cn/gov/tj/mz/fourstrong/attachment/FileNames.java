package cn.gov.tj.mz.fourstrong.attachment;

import cn.gov.tj.mz.fourstrong.standard.Refused;
import cn.gov.tj.mz.fourstrong.standard.Text;

/** Names of files as people gave them: any writing, but no folders, and nothing that turns or hides what is read. */
final class FileNames {

    static final int MAX_LENGTH = 200;

    private FileNames() {}

    static String checked(String given) {
        var name = Text.cleanOrEmpty(given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1));
        if (name.isEmpty() || Text.hasControls(name) || name.indexOf('\n') >= 0 || name.indexOf('\r') >= 0) {
            throw new Refused("attachment.refused.name");
        }
        if (Text.length(name) > MAX_LENGTH) {
            throw new Refused("attachment.refused.longName", MAX_LENGTH);
        }
        return name;
    }
}
