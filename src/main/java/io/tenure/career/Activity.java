package io.tenure.career;

import org.jspecify.annotations.Nullable;

/**
 * Something dated that is not a job: volunteering, a certificate, a publication, a project of one's own, a break.
 *
 * @param kind what it is
 * @param name the certificate, paper, project or organisation; for a break, what the CV calls it
 * @param role the position held or the issuer, or null
 * @param period when
 * @param text what the CV says besides
 */
public record Activity(Kind kind, String name, @Nullable String role, Period period, String text) {

    public enum Kind {
        VOLUNTEERING,
        CERTIFICATE,
        PUBLICATION,
        AWARD,
        PROJECT,
        /** Parental leave, travel, care, unemployment: a gap between jobs that the CV explains. */
        BREAK
    }
}
