package cn.gov.tj.mz.fourstrong.attachment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;

/** The thing that files are attached to. */
@Embeddable
public record Owner(
        @Enumerated(EnumType.STRING) @Column(name = "owner_kind")
        OwnerKind kind,

        @Column(name = "owner_id") UUID id) {}
