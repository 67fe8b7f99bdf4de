package io.tenure.query;

/** What follows a Boolean and says when, for how long, or in which kind of job. */
sealed interface Qualifier {

    /** The query with this asked of it. */
    Query of(Query query);

    /** In jobs that overlap the span. */
    record When(Span span, String asked) implements Qualifier {
        @Override
        public Query of(Query query) {
            return new Query.During(query, span, asked);
        }
    }

    /** For at least so many months. */
    record Lasting(int months) implements Qualifier {
        @Override
        public Query of(Query query) {
            return new Query.ForMonths(query, months);
        }
    }

    /** The qualifiers that are words only. */
    enum State implements Qualifier {
        CURRENTLY {
            @Override
            public Query of(Query query) {
                return new Query.Currently(query);
            }
        },
        FORMERLY {
            @Override
            public Query of(Query query) {
                return new Query.Formerly(query);
            }
        },
        SAME_JOB {
            @Override
            public Query of(Query query) {
                return new Query.SameJob(query);
            }
        }
    }
}
