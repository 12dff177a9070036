using System.Globalization;
using OnRecord.Records;

namespace OnRecord.Export;

/// <summary>How the number of a claim's origins is said: a number only where it is known.</summary>
internal static class OriginWords
{
    /// <summary>"1 root", "2 independent roots", "1 to 3 roots", "no known root".</summary>
    public static string Count(ClaimEntry claim)
    {
        (int least, int most) = claim.Origins is { } origins ? (origins.Least, origins.Most) : (Math.Min(claim.Roots.Count, 1), claim.Roots.Count);
        if (most == 0)
            return "no known root";
        if (least != most)
            return string.Create(CultureInfo.InvariantCulture, $"{least} to {most} roots");
        return most == 1 ? "1 root" : string.Create(CultureInfo.InvariantCulture, $"{most} independent roots");
    }
}
