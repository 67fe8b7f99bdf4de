package io.tenure.server;

/** Somebody else listens at the port; the message names the mend. */
public final class PortInUseException extends RuntimeException {

    private static final long serialVersionUID = 1;

    PortInUseException(int port, Throwable cause) {
        super("port " + port + " is in use; stop what listens there or name another with --port", cause);
    }
}
