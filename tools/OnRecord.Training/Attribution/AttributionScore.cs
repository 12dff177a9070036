using System.Globalization;
using OnRecord.Language;

namespace OnRecord.Training.Attribution;

/// <summary>Exact span scores as PolNeAR's scorer counts them: over the set of spans of a role in an article, micro.</summary>
internal sealed class AttributionScore
{
    private readonly int[] _right = new int[3];
    private readonly int[] _found = new int[3];
    private readonly int[] _gold = new int[3];

    public void Add(int role, IEnumerable<TokenRange> found, IEnumerable<TokenRange> gold)
    {
        HashSet<TokenRange> f = [.. found],
            g = [.. gold];
        _found[role] += f.Count;
        _gold[role] += g.Count;
        f.IntersectWith(g);
        _right[role] += f.Count;
    }

    public double F1(int role) => 200.0 * _right[role] / Math.Max(1, _found[role] + _gold[role]);

    public override string ToString()
    {
        string[] names = ["source", "cue", "content"];
        return string.Join(
            "  ",
            names.Select(
                (name, i) =>
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"{name} P {100.0 * _right[i] / Math.Max(1, _found[i]):f1} R {100.0 * _right[i] / Math.Max(1, _gold[i]):f1} F1 {F1(i):f1}"
                    )
            )
        );
    }
}
