using System.Collections.Immutable;

namespace OnRecord.Ledger;

/// <summary>From which certainty on (0 to 1) the ledger says what.</summary>
internal sealed record LedgerLimits
{
    /// <summary>Of a pair that may bring two wordings into one claim.</summary>
    public double Join { get; init; } = 0.4;

    /// <summary>On average between the members of two groups that are joined; a pair without an edge counts as 0.</summary>
    public double Average { get; init; } = 0.2;

    /// <summary>Part of the strength of the links between two groups that has to agree on whether they say the same or the opposite.</summary>
    public double Agreement { get; init; } = 0.6;

    /// <summary>Of a pair that is told as possibly the same.</summary>
    public double Possibly { get; init; } = 0.2;

    /// <summary>
    /// Of a position that a status may rest on. In a heap of everyday news every dispute that rested on less was none, and in coded affairs one of three.
    /// </summary>
    public double Status { get; init; } = 0.8;

    /// <summary>
    /// Of a position that denies in so many words ("has denied taking the picture"): there is something that it denies, where "I don't think so" may be said of
    /// anything.
    /// </summary>
    public double Denial { get; init; } = 0.65;

    /// <summary>
    /// Of an exchange in one report whose reply is set down as the other side of what was put forward. In everyday news, where most replies reject
    /// nothing, those below were wrong far more often than right.
    /// </summary>
    public double Rebuttal { get; init; } = 0.85;

    /// <summary>Of an origin that a corroboration may rest on: two parties have to say it in so many words.</summary>
    public double Corroboration { get; init; } = 0.9;

    /// <summary>Wordings that may share a key: one that more share tells nothing apart.</summary>
    public int MostSharers { get; init; } = 600;

    /// <summary>
    /// How probably one matter a pair has to be for the judge to be asked, who takes a thousand times as long: the more reports are held, the more pairs look
    /// alike and are two matters. Ascending by the number of reports from which on it holds.
    /// </summary>
    public ImmutableArray<(int Reports, double Least)> Screen { get; init; } = [(0, 0.22), (512, 0.3), (2048, 0.4), (8192, 0.5)];

    /// <param name="reports">How many are held.</param>
    public double LeastScreen(int reports)
    {
        double least = 0;
        foreach ((int from, double asked) in Screen)
            least = reports >= from ? asked : least;
        return least;
    }
}
