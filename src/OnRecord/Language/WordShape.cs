using OnRecord.Models.Neural;

namespace OnRecord.Language;

/// <summary>
/// What the network sees of a word: the row of its vector, and the buckets of its hashed forms. Typographic quotation marks, apostrophes and
/// ellipses count as the typewriter's, digits as 0, invisible characters not at all.
/// </summary>
internal static class WordShape
{
    /// <summary>The hashed tables: how many buckets each has, and how long its rows are.</summary>
    public static readonly (string Name, int Buckets, int Size)[] Tables =
    [
        ("word", 16384, 64),
        ("prefix2", 2048, 16),
        ("prefix4", 8192, 16),
        ("suffix2", 2048, 24),
        ("suffix3", 8192, 32),
        ("suffix4", 8192, 24),
        ("shape", 1024, 16),
        ("context", 64, 8),
    ];

    /// <summary>Rows that make up one word's input: one of every table, and a second of the first, for two hashes collide more seldom.</summary>
    public const int Slots = 9;

    private const int LongestForm = 32;
    private const int LongestShape = 10;

    public static readonly int Size = Tables.Sum(table => table.Size);

    /// <summary>Fills <paramref name="slots"/>: the buckets of all tables in order, then the second bucket of "word".</summary>
    /// <returns>The row of the word's vector; null when it has none.</returns>
    public static int? Read(ReadOnlySpan<char> form, int context, WordVectors vectors, Span<int> slots)
    {
        Span<char> cased = stackalloc char[LongestForm];
        int length = Normalise(form, cased);
        cased = cased[..length];
        Span<char> lower = stackalloc char[LongestForm];
        for (int i = 0; i < length; i++)
            lower[i] = char.ToLowerInvariant(cased[i]);
        lower = lower[..length];
        int? row = vectors.Find(TextHash.Of(lower));
        for (int i = 0; i < length; i++)
            if (char.IsDigit(lower[i]))
                lower[i] = '0';
        slots[0] = Bucket(lower, 0, 0);
        slots[1] = Bucket(lower[..Math.Min(2, length)], 1, 1);
        slots[2] = Bucket(lower[..Math.Min(4, length)], 2, 2);
        slots[3] = Bucket(lower[Math.Max(0, length - 2)..], 3, 3);
        slots[4] = Bucket(lower[Math.Max(0, length - 3)..], 4, 4);
        slots[5] = Bucket(lower[Math.Max(0, length - 4)..], 5, 5);
        Span<char> shape = stackalloc char[LongestShape];
        slots[6] = Bucket(shape[..Shape(cased, shape)], 6, 6);
        slots[7] = context;
        slots[8] = Bucket(lower, 8, 0);
        return row;
    }

    /// <summary>Puts the rows of all tables side by side; "word" is the sum of its two.</summary>
    public static void Embed(ReadOnlySpan<int> slots, WeightTable[] tables, Span<float> target)
    {
        int at = 0;
        for (int i = 0; i < Tables.Length; i++)
        {
            tables[i].CopyTo(slots[i], target[at..]);
            at += Tables[i].Size;
        }

        tables[0].AddTo(target, [(uint)slots[^1]]);
    }

    /// <summary>The hash of a word's shape, as "shape" has it.</summary>
    public static ulong HashShape(ReadOnlySpan<char> form)
    {
        Span<char> shape = stackalloc char[LongestShape];
        return TextHash.Of(shape[..Shape(form, shape)]);
    }

    /// <summary>The sign of a typewriter for a typographic one.</summary>
    public static char Typewriter(char c) =>
        c switch
        {
            '’' or '´' or '`' or 'ʼ' or '‘' => '\'',
            '“' or '”' or '„' or '«' or '»' or '‟' => '"',
            '\u2010' or '\u2011' => '-',
            '—' => '–',
            _ => c,
        };

    private static int Bucket(ReadOnlySpan<char> text, ulong seed, int table) => (int)(TextHash.Of(text, seed + 1) % (ulong)Tables[table].Buckets);

    private static int Normalise(ReadOnlySpan<char> form, Span<char> target)
    {
        if (form.Length == 1)
        {
            target[0] = form[0] is '‘' ? '`' : Typewriter(form[0]);
            if (form[0] != '…')
                return 1;
        }

        if (form is "…")
        {
            "...".CopyTo(target);
            return "...".Length;
        }

        int length = 0;
        // A word too long for the buffer keeps both its ends: that is where its grammar shows.
        for (int i = 0; i < form.Length; i++)
        {
            if (form.Length > LongestForm && length == LongestForm / 2 && i < form.Length - (LongestForm / 2))
                i = form.Length - (LongestForm / 2);
            char c = form[i];
            if (c is '\u00AD' or '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF')
                continue;
            target[length++] = Typewriter(c);
        }

        return length;
    }

    // "McCain" is XxXx, "U.S." X.X., "1980s" 0x: runs count once.
    private static int Shape(ReadOnlySpan<char> form, Span<char> shape)
    {
        int length = 0;
        foreach (char c in form)
        {
            char kind =
                char.IsUpper(c) ? 'X'
                : char.IsLower(c) ? 'x'
                : char.IsDigit(c) ? '0'
                : char.IsLetter(c) ? 'l'
                : c;
            if (length > 1 && shape[length - 1] == kind && shape[length - 2] == kind)
                continue;
            if (length < shape.Length)
                shape[length++] = kind;
        }

        return length;
    }
}
