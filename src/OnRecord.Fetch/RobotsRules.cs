using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace OnRecord.Fetch;

/// <summary>What a robots.txt asks of one program (RFC 9309): the most specific rule wins, and of two that are equally long the one that allows.
/// Immutable.</summary>
internal sealed class RobotsRules
{
    /// <summary>RFC 9309, 2.5: at least the first 500 kibibytes must be read.</summary>
    public const int MaximumBytes = 512 * 1024;

    // A longer delay would make one slow host hold up a watch for hours.
    private static readonly TimeSpan LongestDelay = TimeSpan.FromMinutes(1);

    private readonly ImmutableArray<(string Pattern, bool Allow)> _rules;

    private RobotsRules(ImmutableArray<(string Pattern, bool Allow)> rules, TimeSpan delay)
    {
        _rules = rules;
        CrawlDelay = delay;
    }

    public static RobotsRules Everything { get; } = new([], TimeSpan.Zero);

    public static RobotsRules Nothing { get; } = new([("/", false)], TimeSpan.Zero);

    public TimeSpan CrawlDelay { get; }

    /// <param name="agent">The program's name; its own group goes before the group for all.</param>
    public static RobotsRules Parse(byte[] robots, string agent)
    {
        var own = ImmutableArray.CreateBuilder<(string, bool)>();
        var all = ImmutableArray.CreateBuilder<(string, bool)>();
        TimeSpan ownDelay = TimeSpan.Zero,
            allDelay = TimeSpan.Zero;
        bool named = false,
            forAgent = false,
            forAll = false,
            inAgents = false;
        foreach (string line in Encoding.UTF8.GetString(robots).Split('\n'))
        {
            string rule = line.Split('#')[0];
            int colon = rule.IndexOf(':', StringComparison.Ordinal);
            if (colon < 0)
                continue;
            string field = rule[..colon].Trim().TrimStart('\ufeff').ToUpperInvariant(),
                value = rule[(colon + 1)..].Trim();
            if (field == "USER-AGENT")
            {
                if (!inAgents)
                    forAgent = forAll = false;
                inAgents = true;
                forAgent |= value.Equals(agent, StringComparison.OrdinalIgnoreCase);
                forAll |= value == "*";
                named |= forAgent;
                continue;
            }

            inAgents = false;
            if (field is "ALLOW" or "DISALLOW" && value.Length > 0)
            {
                if (forAgent)
                    own.Add((value, field == "ALLOW"));
                if (forAll)
                    all.Add((value, field == "ALLOW"));
            }
            else if (field == "CRAWL-DELAY" && double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out double seconds) && seconds > 0)
            {
                TimeSpan delay = seconds < LongestDelay.TotalSeconds ? TimeSpan.FromSeconds(seconds) : LongestDelay;
                if (forAgent)
                    ownDelay = delay;
                if (forAll)
                    allDelay = delay;
            }
        }

        return named ? new RobotsRules(own.ToImmutable(), ownDelay) : new RobotsRules(all.ToImmutable(), allDelay);
    }

    /// <param name="path">Path and query.</param>
    public bool Allows(string path)
    {
        int longest = -1;
        bool allow = true;
        foreach ((string pattern, bool allows) in _rules)
        {
            if (pattern.Length < longest || !Matches(pattern, path))
                continue;
            allow = pattern.Length == longest ? allow || allows : allows;
            longest = pattern.Length;
        }

        return allow;
    }

    /// <summary>A star stands for any run of characters, a final dollar for the end. Linear but for the stars, which are matched as early as they can
    /// be.</summary>
    private static bool Matches(string pattern, string path)
    {
        bool toEnd = pattern.EndsWith('$');
        string[] parts = (toEnd ? pattern[..^1] : pattern).Split('*');
        if (!path.StartsWith(parts[0], StringComparison.Ordinal))
            return false;
        int at = parts[0].Length;
        for (int i = 1; i < parts.Length; i++)
        {
            bool last = i == parts.Length - 1;
            if (last && toEnd)
                return path.Length - parts[i].Length >= at && path.EndsWith(parts[i], StringComparison.Ordinal);
            int found = path.IndexOf(parts[i], at, StringComparison.Ordinal);
            if (found < 0)
                return false;
            at = found + parts[i].Length;
        }

        return !toEnd || at == path.Length;
    }
}
