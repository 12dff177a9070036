using OnRecord.Ledger;
using OnRecord.Pairs;
using OnRecord.Storage.Relational;

namespace OnRecord.Storage;

/// <summary>
/// A memory of verdicts that forgets some of them, so that the judge is asked again, and holds what it says now against what is remembered: a verdict is a row
/// that anybody who can write the record can change. Which ones depends on a number alone. Not thread-safe.
/// </summary>
public sealed class VerdictSample : IVerdictMemory
{
    /// <summary>Verdicts that are asked for again at most: each takes some milliseconds.</summary>
    public const int Most = 250;

    /// <summary>Beyond what sums of single floats differ by.</summary>
    private const double Slack = 0.001;

    private readonly IVerdictMemory _memory;
    private readonly ulong _seed;
    private readonly double _share;
    private readonly Dictionary<long, PairVerdict> _withheld = [];
    private int _taken;

    /// <param name="store">Remembers.</param>
    /// <param name="seed">The same number asks for the same verdicts again.</param>
    public VerdictSample(CorrectedStore store, int seed)
    {
        ArgumentNullException.ThrowIfNull(store);
        (_memory, Seed, _seed) = (store, seed, unchecked((uint)seed));
        Remembered = LedgerShelf.Find<object>(store, session => VerdictKeeper.Count(session)) is long count ? count : 0;
        _share = Remembered == 0 ? 0 : (double)Most / Remembered;
    }

    /// <summary>By which the verdicts were chosen.</summary>
    public int Seed { get; }

    /// <summary>Verdicts that are remembered in all.</summary>
    public long Remembered { get; }

    /// <summary>Verdicts that were asked for again.</summary>
    public int Judged { get; private set; }

    /// <summary>Of these, how many were remembered otherwise.</summary>
    public int False { get; private set; }

    public IReadOnlyDictionary<long, PairVerdict> Verdicts(string maker, IReadOnlyCollection<long> pairs)
    {
        var known = new Dictionary<long, PairVerdict>(_memory.Verdicts(maker, pairs));
        foreach ((long pair, PairVerdict verdict) in known.Where(v => IsChosen(v.Key)).OrderBy(v => v.Key).Take(Most - _taken).ToArray())
        {
            if (!_withheld.TryAdd(pair, verdict))
                continue;
            _taken++;
            known.Remove(pair);
        }

        return known;
    }

    public void KeepVerdicts(string maker, IReadOnlyDictionary<long, PairVerdict> verdicts)
    {
        ArgumentNullException.ThrowIfNull(verdicts);
        var fresh = new Dictionary<long, PairVerdict>();
        foreach ((long pair, PairVerdict said) in verdicts)
        {
            if (!_withheld.TryGetValue(pair, out PairVerdict remembered))
            {
                fresh[pair] = said;
                continue;
            }

            Judged++;
            if (said.Relation != remembered.Relation || Math.Abs(said.Certainty - remembered.Certainty) > Slack)
                False++;
        }

        if (fresh.Count > 0)
            _memory.KeepVerdicts(maker, fresh);
    }

    /// <summary>By a mix of its key with the seed (splitmix64): evenly spread, whatever the keys are.</summary>
    private bool IsChosen(long pair)
    {
        ulong mix = unchecked((ulong)pair + ((_seed + 1) * 0x9E3779B97F4A7C15));
        mix = unchecked((mix ^ (mix >> 30)) * 0xBF58476D1CE4E5B9);
        mix = unchecked((mix ^ (mix >> 27)) * 0x94D049BB133111EB);
        return (mix ^ (mix >> 31)) < _share * ulong.MaxValue || _share >= 1;
    }
}
