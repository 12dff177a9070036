using System.Collections.Immutable;
using OnRecord.Vocabulary;

namespace OnRecord.Queries;

/// <summary>One question to the record, as every door asks it. Immutable.</summary>
/// <param name="Text">As it was written, without what no query can hold.</param>
/// <param name="Clauses">All must hold.</param>
/// <param name="Remarks">What of the text could not be taken as it stands, in sentences.</param>
internal sealed record Query(string Text, ImmutableArray<QueryNode> Clauses, ImmutableArray<string> Remarks)
{
    public static Query Everything { get; } = new("", [], []);

    /// <summary>How the text was understood, as a query; null where it was taken as it stands.</summary>
    public string? Reading { get; init; }

    /// <summary>The text read as bare words, to be asked where a reading of it as a question finds nothing; null where there is no other reading.</summary>
    public Query? AsWords { get; init; }

    /// <summary>Only what holds the words in this way; null for whatever is found.</summary>
    public ImmutableArray<MatchKind>? Matches { get; init; }

    public bool IsEmpty => Clauses.IsEmpty && Matches is null;

    /// <summary>Whether it asks for words anywhere and nothing else.</summary>
    public bool IsWords => Clauses.Length > 0 && Conditions.All(c => c.Field == QueryField.Any);

    /// <summary>Whether a part of it is answered by what reports say together, and not by the reports themselves.</summary>
    public bool AsksTheLedger => Conditions.Any(c => c.Field is QueryField.Status or QueryField.Claim or QueryField.Story or QueryField.Issue);

    public IEnumerable<Condition> Conditions => Clauses.SelectMany(c => c.Conditions);

    /// <summary>The conditions that something must meet: those outside of what must not be.</summary>
    public IEnumerable<Condition> Sought => Clauses.SelectMany(Wanted);

    private static IEnumerable<Condition> Wanted(QueryNode node) =>
        node switch
        {
            QueryNode.Not => [],
            QueryNode.All all => all.Parts.SelectMany(Wanted),
            QueryNode.Any any => any.Parts.SelectMany(Wanted),
            _ => node.Conditions,
        };

    /// <summary>A query of these parts.</summary>
    public static string Joined(IEnumerable<string> clauses) => string.Join(' ', clauses);
}
