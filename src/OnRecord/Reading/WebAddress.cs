using System.Collections.Frozen;
using OnRecord.Text;

namespace OnRecord.Reading;

/// <summary>The address of a page without what only tells how a reader came to it.</summary>
internal static class WebAddress
{
    private static readonly FrozenSet<string> Tracking = DataFile.Lines("Reading/Data/tracking-parameters.txt").ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>The address without tracking parameters ("utm_source=…") and fragment; unchanged when it has none, or is no http address.</summary>
    public static string WithoutTracking(string address)
    {
        ArgumentNullException.ThrowIfNull(address);
        int query = address.IndexOf('?', StringComparison.Ordinal);
        if (query < 0 || !address.StartsWith("http", StringComparison.OrdinalIgnoreCase))
            return address;
        int fragment = address.IndexOf('#', query);
        string end = fragment < 0 ? "" : address[fragment..];
        string[] parameters = address[(query + 1)..(fragment < 0 ? address.Length : fragment)].Split('&');
        string[] kept = Array.FindAll(parameters, parameter => !IsTracking(parameter));
        return kept.Length == parameters.Length ? address : address[..query] + (kept.Length == 0 ? "" : "?" + string.Join('&', kept)) + end;
    }

    private static bool IsTracking(string parameter)
    {
        string name = parameter.Split('=')[0];
        return Tracking.Contains(name)
            || name.StartsWith("utm_", StringComparison.OrdinalIgnoreCase)
            || name.StartsWith("mtm_", StringComparison.OrdinalIgnoreCase);
    }
}
