using System.Collections.Immutable;
using OnRecord.Identities;
using OnRecord.Ledger.Entering;
using OnRecord.Records;
using OnRecord.Time;
using OnRecord.Vocabulary;

namespace OnRecord.Ledger.Claims;

/// <summary>A stance on a claim, with the actor that it belongs to.</summary>
/// <param name="Stance">Towards the claim, not towards the passage's own wording.</param>
/// <param name="Actor">Null when the speaker is unknown.</param>
/// <param name="Via">Outermost first.</param>
/// <param name="Certainty">0 to 1: of the stand and of its wording's place in the claim.</param>
internal sealed record Position(Held Held, Stand Stand, Stance Stance, Identity? Actor, ImmutableArray<Identity> Via, double Certainty, string Why, When? When)
{
    public ReportSheet Sheet => Held.Sheet;

    public StatementEntry? Statement => Stand.Statement is { } i ? Sheet.Statements[i] : null;

    /// <summary>The outlet of its report, whoever speaks; null when unknown.</summary>
    public Identity? Outlet { get; init; }

    /// <summary>Whether its wording is the opposite of the claim, so that it says nothing of how the claim is worded.</summary>
    public bool IsTurned { get; init; }

    /// <summary>Whether the report's own voice takes it.</summary>
    public bool IsNarrated => Stand.Statement is null;

    public bool Asserts => Stance == Stance.Asserts;

    /// <summary>Whether it denies in so many words: "has denied that …".</summary>
    public bool IsDenial => Stance == Stance.Denies && Statement is { } statement && OwnStance.DeniesInSoManyWords(statement);

    public bool Contests => Stance is Stance.Denies or Stance.Doubts;
}
