using OnRecord.Pairs;

namespace OnRecord.Ledger.Pairing;

/// <summary>Asks a judge only for what the memory knows no verdict of, and has it remembered.</summary>
/// <param name="maker">The program and the models that judge.</param>
internal sealed class VerdictRecall(IVerdictMemory memory, string maker)
{
    /// <param name="keyOf">Tells one question from every other.</param>
    /// <param name="judge">Gives a verdict for each of those that it is asked for, in their order.</param>
    /// <returns>A verdict for each question, in their order.</returns>
    public IReadOnlyList<PairVerdict> Of<T>(IReadOnlyList<T> questions, Func<T, long> keyOf, Func<IReadOnlyList<T>, IReadOnlyList<PairVerdict>> judge)
    {
        if (questions.Count == 0)
            return [];
        long[] keys = [.. questions.Select(keyOf)];
        IReadOnlyDictionary<long, PairVerdict> known = memory.Verdicts(maker, keys);
        int[] open = [.. Enumerable.Range(0, questions.Count).Where(i => !known.ContainsKey(keys[i]))];
        if (open.Length == 0)
            return [.. keys.Select(key => known[key])];
        IReadOnlyList<PairVerdict> said = judge([.. open.Select(i => questions[i])]);
        var fresh = new Dictionary<long, PairVerdict>();
        for (int i = 0; i < open.Length; i++)
            fresh[keys[open[i]]] = said[i];
        memory.KeepVerdicts(maker, fresh);
        return [.. keys.Select(key => fresh.TryGetValue(key, out PairVerdict verdict) ? verdict : known[key])];
    }
}
