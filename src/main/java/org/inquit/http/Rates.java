package org.inquit.http;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.TimeMeter;
import io.vertx.core.MultiMap;
import io.vertx.core.net.SocketAddress;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.inquit.graphql.request.ErrorCode;
import org.inquit.http.execution.Purse;

/** How much each address may spend. A request costs one point at the door, whatever it is, and more once it is read. */
@Singleton
class Rates {

    private static final int OF_A_NETWORK = 8;
    private static final Pattern IP_6 = Pattern.compile("\\[?[0-9a-fA-F.]*:[0-9a-fA-F:.]*]?");

    private final RateLimits limits;
    private final LoadingCache<String, Allowance> allowances;

    Rates(RateConfig config) {
        limits = RateLimits.of(config);
        allowances = Caffeine.newBuilder()
                .maximumSize(limits.addresses())
                .build(address -> new Allowance(limits, TimeMeter.SYSTEM_NANOTIME));
    }

    /** The purse of whoever is at this address. */
    Purse of(SocketAddress client) {
        return limits.areOff() ? Purse.ENDLESS : allowances.get(key(client.host()));
    }

    /** Lets a request in, for a point, and has its answer tell what is left. */
    Purse enter(RoutingContext http) {
        Purse purse = of(http.request().remoteAddress());
        if (purse instanceof Allowance allowance) {
            http.addHeadersEndHandler(headers -> tell(http, allowance));
        }
        purse.pay(1);
        return purse;
    }

    private void tell(RoutingContext http, Allowance allowance) {
        MultiMap headers = http.response().headers();
        long full = allowance.secondsUntilFull();
        headers.set(
                "RateLimit-Policy",
                "\"cost\";q=%d;w=%d".formatted(limits.burst(), 60L * limits.burst() / limits.pointsPerMinute()));
        headers.set("RateLimit", "\"cost\";r=%d;t=%d".formatted(allowance.left(), full));
        if (http.response().getStatusCode() == ErrorCode.RATE_EXCEEDED.status()) {
            headers.set("Retry-After", String.valueOf(Math.max(1, full)));
        }
    }

    /** Who has one address of version 6 has very many of them: all of its network count as one. */
    private static String key(String host) {
        if (!IP_6.matcher(host).matches()) {
            return host;
        }
        try {
            byte[] address = InetAddress.getByName(host).getAddress();
            return HexFormat.of().formatHex(Arrays.copyOf(address, OF_A_NETWORK));
        } catch (UnknownHostException noAddress) {
            return host;
        }
    }
}
