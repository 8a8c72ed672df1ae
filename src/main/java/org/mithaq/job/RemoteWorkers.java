package org.mithaq.job;

import org.jspecify.annotations.Nullable;
import org.mithaq.broker.Broker;
import org.mithaq.broker.BrokerAccount;
import org.mithaq.broker.Queue;

/**
 * That workers in other processes read the seeds.
 *
 * @param broker where they are told what to read, or null for a broker in this process
 * @param listen {@code host:port} of that
 * @param account for either
 */
public record RemoteWorkers(@Nullable String broker, String listen, BrokerAccount account) {
    AssignmentDesk desk(RunMaterial material) {
        String name = queueName(material.ledger().assignments().ledgerName());
        if (broker != null) {
            Queue queue = Queue.at(broker, account, name);
            return new AssignmentDesk(material, queue, queue::close);
        }
        Broker here = Broker.start(listen, account);
        material.progress().stage("Workers find this run with: mithaq worker --broker tcp://" + listen);
        Queue queue = Queue.at("tcp://" + listen, account, name);
        return new AssignmentDesk(material, queue, () -> {
            queue.close();
            here.close();
        });
    }

    /** The queue of a ledger's workers. */
    static String queueName(String ledgerName) {
        return "mithaq." + ledgerName;
    }
}
