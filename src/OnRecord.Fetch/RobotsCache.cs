using System.Collections.Concurrent;
using System.Net;

namespace OnRecord.Fetch;

/// <summary>Remembers each host's robots.txt for a day, as RFC 9309 allows. Safe to share.</summary>
internal sealed class RobotsCache(TimeProvider time)
{
    private static readonly TimeSpan Kept = TimeSpan.FromHours(24);

    private readonly ConcurrentDictionary<string, (RobotsRules Rules, DateTimeOffset Until)> _rules = new(StringComparer.OrdinalIgnoreCase);

    /// <param name="fetch">Fetches the robots.txt of an address.</param>
    public async Task<RobotsRules> RulesAsync(
        Uri address,
        Func<Uri, CancellationToken, Task<(HttpStatusCode Status, byte[] Body)>> fetch,
        CancellationToken cancellation
    )
    {
        string host = address.GetLeftPart(UriPartial.Authority);
        if (_rules.TryGetValue(host, out var known) && known.Until > time.GetUtcNow())
            return known.Rules;
        RobotsRules rules = Judge(await fetch(new Uri(host + "/robots.txt"), cancellation).ConfigureAwait(false));
        _rules[host] = (rules, time.GetUtcNow() + Kept);
        return rules;
    }

    // RFC 9309, 2.3.1: a robots.txt that is not there allows everything; one that the server cannot give (5xx) forbids everything.
    private static RobotsRules Judge((HttpStatusCode Status, byte[] Body) answer) =>
        (int)answer.Status switch
        {
            >= 200 and < 300 => RobotsRules.Parse(answer.Body, "OnRecord"),
            >= 500 => RobotsRules.Nothing,
            _ => RobotsRules.Everything,
        };
}
