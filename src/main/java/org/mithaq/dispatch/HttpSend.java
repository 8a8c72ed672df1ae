package org.mithaq.dispatch;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import javax.net.ssl.SSLException;

/** One request over HTTP with a body, and its failures in words that hold no address. */
final class HttpSend {
    private HttpSend() {}

    /** Sends the body; any answer but 2xx is a failure, a redirection too, as the body must not go elsewhere. */
    static void send(String method, String url, String contentType, String body, Duration patience) throws Undelivered {
        HttpClient client = HttpClient.newBuilder()
                .connectTimeout(patience)
                .version(HttpClient.Version.HTTP_1_1)
                .build();
        HttpRequest request = HttpRequest.newBuilder(address(url))
                .timeout(patience)
                .header("Content-Type", contentType)
                .method(method, BodyPublishers.ofString(body, StandardCharsets.UTF_8))
                .build();
        int status = status(client, request, patience);
        if (status / 100 != 2) {
            throw new Undelivered("the server answered %d".formatted(status));
        }
    }

    private static URI address(String url) throws Undelivered {
        URI address;
        try {
            address = URI.create(url);
        } catch (IllegalArgumentException e) {
            throw new Undelivered("its address is no URL");
        }
        boolean web = "http".equalsIgnoreCase(address.getScheme()) || "https".equalsIgnoreCase(address.getScheme());
        if (!web || address.getHost() == null) {
            throw new Undelivered("its address is no URL that begins with https:// or http://");
        }
        return address;
    }

    private static int status(HttpClient client, HttpRequest request, Duration patience) throws Undelivered {
        try {
            HttpResponse<Void> answer = client.send(request, BodyHandlers.discarding());
            return answer.statusCode();
        } catch (HttpTimeoutException e) {
            throw new Undelivered("no answer within %d s".formatted(patience.toSeconds()));
        } catch (ConnectException e) {
            throw new Undelivered("the server cannot be reached");
        } catch (SSLException e) {
            throw new Undelivered("the server's certificate or protocol is not trusted");
        } catch (IOException e) {
            throw new Undelivered("the connection broke");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Undelivered("the process was asked to stop");
        }
    }
}
