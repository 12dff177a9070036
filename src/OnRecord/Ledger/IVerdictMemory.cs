using OnRecord.Pairs;

namespace OnRecord.Ledger;

/// <summary>
/// Remembers what the judge said of pairs of propositions, so that each pair is judged once and not at every look. It may forget: a verdict that isn't
/// known is asked for again.
/// </summary>
public interface IVerdictMemory
{
    /// <summary>What is known of these pairs; a pair that isn't known is left out.</summary>
    /// <param name="maker">The program and the models that judge: what others said is not known.</param>
    IReadOnlyDictionary<long, PairVerdict> Verdicts(string maker, IReadOnlyCollection<long> pairs);

    void KeepVerdicts(string maker, IReadOnlyDictionary<long, PairVerdict> verdicts);
}
