using System.Text.RegularExpressions;

namespace OnRecord.Web.Serving;

/// <summary>Has the page to which a form leads back say that what was sent stands already: a second tab, or a second click, adds nothing.</summary>
internal static partial class StandsNote
{
    private const string Name = "stands";

    public static string On(string address, string correction) =>
        $"{address}{(address.Contains('?', StringComparison.Ordinal) ? '&' : '?')}{Name}={Uri.EscapeDataString(correction)}";

    public static string Without(string address) =>
        Noted()
            .Replace(
                address,
                match =>
                    match.Value[0] == '?' && match.Value[^1] == '&' ? "?"
                    : match.Value[^1] == '&' ? "&"
                    : ""
            );

    /// <summary>The correction of which a page's address says so; null where it says nothing of any.</summary>
    public static string? Of(string address) => Noted().Match(address) is { Success: true } match ? match.Groups[1].Value : null;

    [GeneratedRegex(@"[?&]stands=([A-Za-z0-9]+)(?:&|$)", RegexOptions.CultureInvariant)]
    private static partial Regex Noted();
}
