using System.Collections.Concurrent;

namespace OnRecord.Fetch;

/// <summary>Keeps requests to one host apart in time. Safe to share.</summary>
internal sealed class HostPace(TimeProvider time)
{
    private readonly ConcurrentDictionary<string, DateTimeOffset> _next = new(StringComparer.OrdinalIgnoreCase);
    private readonly ConcurrentDictionary<string, DateTimeOffset> _rests = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Returns when a request to the host of <paramref name="address"/> may go out; the next one waits <paramref name="delay"/> longer.</summary>
    public async Task WaitAsync(Uri address, TimeSpan delay, CancellationToken cancellation)
    {
        DateTimeOffset now = time.GetUtcNow();
        DateTimeOffset free = _next.AddOrUpdate(address.Authority, _ => now + delay, (_, next) => (next > now ? next : now) + delay);
        TimeSpan wait = free - delay - now;
        if (wait > TimeSpan.Zero)
            await Task.Delay(wait, time, cancellation).ConfigureAwait(false);
    }

    /// <summary>No request goes to the host of <paramref name="address"/> for so long.</summary>
    public void Rest(Uri address, TimeSpan rest)
    {
        DateTimeOffset until = time.GetUtcNow() + rest;
        _rests[address.Authority] = until;
        _next.AddOrUpdate(address.Authority, until, (_, next) => next > until ? next : until);
    }

    /// <summary>How long the host of <paramref name="address"/> has still asked to be left alone.</summary>
    public TimeSpan RestOf(Uri address)
    {
        TimeSpan left = _rests.TryGetValue(address.Authority, out DateTimeOffset until) ? until - time.GetUtcNow() : TimeSpan.Zero;
        return left > TimeSpan.Zero ? left : TimeSpan.Zero;
    }
}
