using System.Text.Json.Serialization;

namespace OnRecord.Records.Ids;

/// <summary>Names a claim: "c" and letters and digits made from the statement that founds it and its words there. A record from elsewhere may use any
/// other word.</summary>
[JsonConverter(typeof(IdJsonConverter<ClaimId>))]
public readonly record struct ClaimId(string Value) : IId<ClaimId>
{
    internal const char Letter = 'c';

    /// <summary>Characters that tell what founds it.</summary>
    internal const int FoundingLength = 1 + ContentHash.Length;

    public static ClaimId Of(string value) => new(value);

    /// <summary>The claim that a statement founds.</summary>
    /// <param name="report">Id of the statement's report.</param>
    /// <param name="words">What is claimed, as the statement words it: one statement may found several claims.</param>
    public static ClaimId From(string report, StatementId founding, string words) =>
        Letter + ContentHash.Digits(founding, StatementId.Letter, report) + ContentHash.Short(words);

    /// <summary>The claim that a report founds in its own voice.</summary>
    public static ClaimId FromNarration(string report, string words) => Letter + ContentHash.Of(report, words) + ContentHash.Short(words);

    /// <summary>The statement that founds the claim, where its id tells.</summary>
    public StatementId? Founding =>
        Value.Length > ContentHash.Length ? new StatementId(StatementId.Letter + Value.Substring(1, ContentHash.Length)) : (StatementId?)null;

    /// <summary>Whether a statement founds this claim, or may have done so before others came.</summary>
    public bool IsFoundedBy(string report, StatementId statement) =>
        Value.AsSpan(1).StartsWith(ContentHash.Digits(statement, StatementId.Letter, report), StringComparison.Ordinal);

    public static implicit operator ClaimId(string value) => new(value);

    public static implicit operator string(ClaimId id) => id.Value;

    public override string ToString() => Value;
}
