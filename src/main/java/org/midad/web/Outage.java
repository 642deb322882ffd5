package org.midad.web;

import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.InvalidDataAccessApiUsageException;
import org.springframework.dao.InvalidDataAccessResourceUsageException;
import org.springframework.transaction.TransactionException;

/** Failures that pass: the database is away, or its disk is full. */
public final class Outage {
    private Outage() {}

    /** Whether trying again later may help; a mistake of ours, such as bad SQL, is none. */
    public static boolean is(Throwable failure) {
        return switch (failure) {
            case DataIntegrityViolationException e -> false;
            case InvalidDataAccessApiUsageException e -> false;
            case InvalidDataAccessResourceUsageException e -> false;
            case DataAccessException e -> true;
            case TransactionException e -> true;
            default -> false;
        };
    }
}
