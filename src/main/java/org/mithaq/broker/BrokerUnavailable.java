package org.mithaq.broker;

/** A broker cannot be reached or started; the message is for operators. */
public final class BrokerUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BrokerUnavailable(String message) {
        super(message);
    }
}
