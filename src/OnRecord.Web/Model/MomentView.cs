using OnRecord.Export;
using OnRecord.Queries;
using OnRecord.Records;
using OnRecord.Time;

namespace OnRecord.Web.Model;

/// <summary>One line of the timeline.</summary>
/// <param name="Kind">"position", "happening", "figure".</param>
/// <param name="What">"denies it", "meeting", "28 people".</param>
/// <param name="About">The claim, or what is counted; empty for a happening.</param>
/// <param name="Subject">Address of the claim, the happening or the series.</param>
/// <param name="Outlet">How the report is called.</param>
/// <param name="Evidence">Address of the characters that show it.</param>
/// <param name="Unsure">Of a position: that it is on this claim; of a happening: that it rests on weak evidence.</param>
/// <param name="Reports">How many tell of a happening; 1 for all else.</param>
public sealed record MomentView(
    string Kind,
    When? When,
    IReadOnlyList<Fragment> Who,
    string What,
    string About,
    string Subject,
    string Outlet,
    string Evidence,
    int Reports,
    bool Unsure
)
{
    private const int LongestAbout = 160;

    internal static MomentView Of(RecordView view, MomentRow row) =>
        new(
            row.Kind,
            row.When,
            row.Who.Count > 0 ? view.Actors.Links(row.Who)
                : row.Kind != "position" ? []
                : [new Fragment(row.Statement is null ? "the report itself" : Written.NoSpeaker)],
            row.Stance is { } stance ? Written.Stance(stance)
                : row.Value is { } value
                    ? FigureWords.Of(new SeriesPointEntry(row.Report, row.Statement, row.Span, value, row.When, null) { Relation = row.Relation ?? default })
                        + (row.Unit is { } unit ? " " + Written.Unit(unit) : "")
                : row.About,
            row.Kind == "happening" ? "" : Excerpt.Beginning(row.Kind == "position" ? ClaimTitle.Of(row.About) : row.About, LongestAbout),
            row.Kind switch
            {
                "position" => Addresses.Claim(row.Id),
                "happening" => Addresses.Event(row.Id),
                _ => Addresses.Series(row.Id),
            },
            ReportedSpeech.Reporter(row.Outlet, row.Source),
            Addresses.Passage(row.Report, row.Span, row.Statement),
            row.Reports ?? 1,
            row.Unsure ?? row.Stance is { } taken && !ClaimSides.IsSure(taken, row.Certainty ?? 0)
        );
}
