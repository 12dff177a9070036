using OnRecord.Export;
using OnRecord.Records;
using OnRecord.Vocabulary;

namespace OnRecord.Web.Model;

/// <summary>A claim as lists show it.</summary>
/// <param name="Text">The beginning of its clearest statement.</param>
/// <param name="For">Who asserts it: the first few names.</param>
/// <param name="Against">Who denies or doubts it.</param>
public sealed record ClaimLine(string Address, string Text, ClaimStatus Status, double Certainty, int Outlets, string Origins, string For, string Against)
{
    private const int LongestText = 180;
    private const int LongestName = 60;
    private const int NamesShown = 3;

    internal static ClaimLine Of(ClaimEntry claim)
    {
        var sides = new ClaimSides(claim);
        return new(
            Addresses.Claim(claim.Id),
            Excerpt.Beginning(ClaimTitle.Of(claim.Text), LongestText),
            claim.Status,
            claim.Certainty,
            claim.Outlets,
            OriginWords.Count(claim),
            Names(sides.Asserted),
            Names(sides.Contested)
        );
    }

    // A report without an outlet that says it in its own voice is no unknown speaker.
    private static string Who(PositionEntry position) =>
        position.Actor ?? (position.Statement is null ? ReportedSpeech.Reporter(null, position.Source) : Written.NoSpeaker);

    private static string Names(IEnumerable<PositionEntry> side)
    {
        string[] names = [.. side.OrderBy(p => p.Actor is null).Select(Who).Distinct()];
        string shown = string.Join(", ", names.Take(NamesShown).Select(n => Excerpt.Beginning(n, LongestName)));
        return names.Length > NamesShown ? $"{shown} and {Written.Count(names.Length - NamesShown, "other")}" : shown;
    }
}
