package cn.gov.tj.mz.fourstrong.attachment;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** A small picture of a content, drawn once when it came. */
@Entity
public class Thumbnail {

    @Id
    private String sha256;

    private byte[] png;

    protected Thumbnail() {} // for JPA

    Thumbnail(String sha256, byte[] png) {
        this.sha256 = sha256;
        this.png = png.clone();
    }
}
