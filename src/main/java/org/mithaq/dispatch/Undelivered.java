package org.mithaq.dispatch;

/** Something could not be sent. Its message says why, without a secret. */
final class Undelivered extends Exception {
    Undelivered(String why) {
        super(why);
    }
}
