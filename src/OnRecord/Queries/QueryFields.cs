namespace OnRecord.Queries;

/// <summary>The fields of a query as they are written, each once; help, pages and messages take them from here.</summary>
internal static class QueryFields
{
    /// <summary>In the order in which they are explained: the name before the colon, an example, and what it asks.</summary>
    public static IReadOnlyList<(string Name, QueryField Field, string Example, string Explained)> All { get; } =
    [
        ("who", QueryField.Who, "who:\"Ada Brandt\"", "whole words of the speaker's name, or of another name it goes by"),
        ("party", QueryField.Party, "party:Arvenia", "the speaker, or whom the speaker speaks for"),
        ("kind", QueryField.Kind, "kind:state", "what the speaker is: person, office, state, organisation, outlet, group"),
        ("said", QueryField.Said, "said:denies", "the act (assert, deny, ask …), the stance, or the commitment; several are divided by commas"),
        ("about", QueryField.About, "about:arms", "words of what is said, in any form"),
        ("to", QueryField.To, "to:Norland", "to whom"),
        ("via", QueryField.Via, "via:Courier", "through whom it reached the report"),
        ("outlet", QueryField.Outlet, "outlet:\"Fjord Herald\"", "where it was reported"),
        ("report", QueryField.Report, "report:harbour.txt", "one report: file name, path, address or the beginning of its id"),
        ("when", QueryField.When, "when:2022-03", "said within a day, month, year or range (2022-03-01..2022-03-18); undated"),
        ("since", QueryField.Since, "since:2022-03-01", "said on that day or later"),
        ("until", QueryField.Until, "until:2022-03-31", "said on that day or earlier"),
        ("reported", QueryField.Reported, "reported:2022-03-14", "the report's date: a day, month, year or range; undated"),
        ("status", QueryField.Status, "status:disputed", "of a claim that it speaks to: disputed, alleged, corroborated, undisputed"),
        ("claim", QueryField.Claim, "claim:c7k2m9q4x", "speaks to the claim of this id, or of one that begins so"),
        ("story", QueryField.Story, "story:t8td3bgb7", "in a report that tells the story of this id, or of one that begins so"),
        ("issue", QueryField.Issue, "issue:\"harbour money\"", "speaks to a claim of this issue: words of a label that somebody gave the claim"),
        ("certainty", QueryField.Certainty, "certainty:0.8", "at least so sure, from 0 to 1"),
        (
            "is",
            QueryField.Is,
            "is:unknown",
            "unknown (speaker), undated, anonymous, silent, negated, quoted, inner (told inside another), unsure, unlikely, corrected"
        ),
        ("match", QueryField.Match, "match:exact", "how the words are held: exact, otherwise (in other words), partly (some of them)"),
    ];

    private static readonly Dictionary<string, QueryField> ByName = All.Select(f => (f.Name, f.Field))
        .Concat([
            ("speaker", QueryField.Who),
            ("act", QueryField.Said),
            ("stance", QueryField.Said),
            ("what", QueryField.About),
            ("in", QueryField.Outlet),
            ("after", QueryField.Since),
            ("before", QueryField.Until),
        ])
        .ToDictionary(f => f.Item1, f => f.Item2, StringComparer.OrdinalIgnoreCase);

    /// <summary>The field of a name, some of which have a second one; null when there is none.</summary>
    public static QueryField? Find(string name) => ByName.TryGetValue(name, out QueryField field) ? field : null;
}
