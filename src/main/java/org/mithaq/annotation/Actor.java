package org.mithaq.annotation;

/**
 * An actor where a text names it.
 *
 * @param entity who
 * @param key what it counts as: the state it acts for, else the organisation, else its own id
 * @param start UTF-16 offset of its words
 * @param end exclusive
 * @param named whether the words name it, rather than point back to it
 */
public record Actor(Entity entity, String key, int start, int end, boolean named) {
    /** The same actor, meant by other words that point back to it. */
    public Actor meantBy(int from, int to) {
        return new Actor(entity, key, from, to, false);
    }

    /** Whether it is an unnamed group. */
    public boolean isGroup() {
        return entity.type().equals("group");
    }

    /** Whether it is an unnamed group of whose nation nothing is said. */
    public boolean isNationless() {
        return isGroup() && entity.country() == null;
    }
}
