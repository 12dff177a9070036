using OnRecord.Attribution.Passages;
using OnRecord.Models.Neural;

namespace OnRecord.Attribution.Network;

/// <summary>What the network sees of a word beside its vector: a row of each of these tables.</summary>
internal static class TokenSlots
{
    public static readonly (string Name, int Buckets, int Size)[] Tables =
    [
        ("form", 4096, 24),
        ("tag", 128, 16),
        ("relation", 128, 16),
        ("lexicon", 32, 8),
        ("quotation", 4, 4),
    ];

    public static readonly int Size = Tables.Sum(table => table.Size);

    private const int LongestForm = 32;

    /// <returns>The row of the word's vector; null when it has none.</returns>
    public static int? Read(Passage p, int token, WordVectors vectors, Span<int> slots)
    {
        slots[0] = (int)(FeatureHash.Mix(p.Form[token], 1) % 4096);
        slots[1] = (int)(FeatureHash.Mix(p.Tag[token], 2) % 128);
        slots[2] = (int)(FeatureHash.Mix(p.Relation[token], 3) % 128);
        slots[3] = p.Lexical[token];
        slots[4] =
            p.Quotations.At(token) is not { } quotation ? 0
            : p.Quotations.All[quotation].Range is var range && range.Start == token ? 1
            : range.End == token + 1 ? 2
            : 3;
        ReadOnlySpan<char> form = p.Tokens.Form(token);
        if (form.Length > LongestForm)
            return null;
        Span<char> lower = stackalloc char[LongestForm];
        for (int i = 0; i < form.Length; i++)
            lower[i] = char.ToLowerInvariant(form[i]);
        return vectors.Find(TextHash.Of(lower[..form.Length]));
    }
}
