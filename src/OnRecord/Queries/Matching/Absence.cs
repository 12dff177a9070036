using System.Globalization;
using OnRecord.Export;
using OnRecord.Text;
using OnRecord.Time;

namespace OnRecord.Queries.Matching;

/// <summary>Says why a condition finds nothing, and where what there is can be seen.</summary>
/// <param name="reportsWith">How many reports hold a word anywhere in their text.</param>
internal sealed class Absence(CandidateSet set, Func<string, int> reportsWith)
{
    /// <summary>Issues that are named.</summary>
    private const int IssuesShown = 8;

    /// <returns>Null where something meets it, or where a remark on the query says already that it can't be understood.</returns>
    public string? Of(Condition condition) => condition.IsRefused || IsMet(condition) ? null : Sentence(condition);

    private bool IsMet(Condition condition) => condition.Word is null ? set.All.Any(condition.Holds) : !set.Holders(condition).IsEmpty;

    private string Sentence(Condition condition)
    {
        string value = ShownWords.Of(condition.Value);
        return condition.Field switch
        {
            QueryField.Any => $"No {set.Noun} holds “{value}”{Elsewhere(condition)}.",
            QueryField.About => $"Nothing that is said holds “{value}”{Elsewhere(condition)}.",
            QueryField.Who => $"No {set.Noun} is by anybody named “{value}”.",
            QueryField.Party => $"No {set.Noun} is by anybody named “{value}”, or by who speaks for it.",
            QueryField.To => $"No {set.Noun} is told to be addressed to “{value}”.",
            QueryField.Via => $"No {set.Noun} came through anybody named “{value}”.",
            QueryField.Outlet => $"No {set.Noun} is reported by an outlet named “{value}”; the list of outlets on the desk shows which there are.",
            QueryField.Report =>
                $"No {set.Noun} stands in a report “{value}”: that is neither a file name, a path nor the beginning of an id; onrecord reports, or the list of reports on the desk, shows which there are.",
            QueryField.Claim =>
                $"No {set.Noun} speaks to a claim whose id begins with “{value}”; onrecord claims, or the list of claims on the desk, shows which there are.",
            QueryField.Story => $"No {set.Noun} stands in a story whose id begins with “{value}”; the list of stories on the desk shows which there are.",
            QueryField.Issue => $"No {set.Noun} speaks to a claim of the issue “{value}”; {Issues()}.",
            QueryField.Certainty => string.Create(
                CultureInfo.InvariantCulture,
                $"No {set.Noun} is as sure as {value}; the surest has {Math.Floor(set.All.Max(c => c.Certainty) * 100) / 100:0.00}."
            ),
            QueryField.Reported => Dates(condition, c => c.Reported),
            QueryField.When or QueryField.Since or QueryField.Until => Dates(condition, c => c.When),
            _ => $"No {set.Noun} is found by {condition.Text}.",
        };
    }

    private string Elsewhere(Condition condition) =>
        condition.Word is not { } word
            ? ""
            : reportsWith(word) switch
            {
                0 => "",
                1 => "; the text of one report does (onrecord reports, or the passages of a search on the desk)",
                var reports => string.Create(
                    CultureInfo.InvariantCulture,
                    $"; the texts of {reports} reports do (onrecord reports, or the passages of a search on the desk)"
                ),
            };

    private string Issues()
    {
        string[] known =
        [
            .. set
                .All.SelectMany(c => c.Claims)
                .Distinct()
                .SelectMany(ClaimIssues.Of)
                .Distinct(StringComparer.OrdinalIgnoreCase)
                .Order(StringComparer.OrdinalIgnoreCase)
                .Take(IssuesShown),
        ];
        return known.Length == 0 ? "nobody has put a claim under an issue yet" : $"there are {string.Join(", ", known)}";
    }

    private string Dates(Condition condition, Func<Candidate, When?> date)
    {
        When[] dated = [.. set.All.Select(date).OfType<When>().OrderBy(w => w.Start)];
        return dated.Length == 0 ? $"No {set.Noun} has a date, so {condition.Text} finds none."
            : dated.Length == set.All.Count && condition.Within is null ? $"Every {set.Noun} has a date, so {condition.Text} finds none."
            : $"{condition.Text} finds no {set.Noun}; what is dated goes from {Day(dated[0])} to {Day(dated[^1])}.";
    }

    private static string Day(When when) => WhenWords.Of(When.Day(when.FirstDay, TimeBasis.Explicit));
}
