package io.tenure.query;

/** Leaves the parser with a refusal; never leaves the package. */
final class RefusedException extends Exception {
    private static final long serialVersionUID = 1;

    private final transient QueryReading.Refused refused;

    RefusedException(QueryReading.Refused refused) {
        super(refused.reason(), null, false, false);
        this.refused = refused;
    }

    QueryReading.Refused refused() {
        return refused;
    }
}
