using System.Collections.Immutable;

namespace OnRecord.Queries;

/// <summary>One question to the record, as every door asks it. Immutable.</summary>
/// <param name="Text">As it was written, without what no query can hold.</param>
/// <param name="Clauses">All must hold; of each, one of its conditions.</param>
/// <param name="Remarks">What of the text could not be taken as it stands, in sentences.</param>
internal sealed record Query(string Text, ImmutableArray<ImmutableArray<Condition>> Clauses, ImmutableArray<string> Remarks)
{
    public static Query Everything { get; } = new("", [], []);

    /// <summary>Whether it asks for words anywhere and nothing else.</summary>
    public bool IsWords => Clauses.Length > 0 && Clauses.All(c => c.All(x => x.Field == QueryField.Any));

    /// <summary>Whether a part of it is answered by what reports say together, and not by the reports themselves.</summary>
    public bool AsksTheLedger => Clauses.Any(c => c.Any(x => x.Field is QueryField.Status or QueryField.Claim));

    internal bool Holds(Candidate candidate)
    {
        foreach (ImmutableArray<Condition> clause in Clauses)
        {
            bool one = false;
            foreach (Condition condition in clause)
            {
                one = condition.Holds(candidate);
                if (one)
                    break;
            }

            if (!one)
                return false;
        }

        return true;
    }
}
