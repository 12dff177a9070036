using System.Collections.Frozen;
using System.Runtime.InteropServices;
using OnRecord.Language;
using OnRecord.Vocabulary;

namespace OnRecord.Actors;

/// <summary>The states, organisations and outlets that are known by name. Immutable, and shared by all threads.</summary>
internal sealed class Gazetteer
{
    private const int LongestForm = 80;

    private readonly FrozenDictionary<string, GazetteerForm[]>.AlternateLookup<ReadOnlySpan<char>> _forms;
    private readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _longestAfter;

    private readonly FrozenDictionary<string, GazetteerEntry> _states;

    private Gazetteer()
    {
        Forms = GazetteerReader
            .Read()
            .GroupBy(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.Distinct().ToArray(), StringComparer.Ordinal);
        _states = Forms
            .Values.SelectMany(forms => forms)
            .Select(form => form.Entry)
            .Where(entry => entry is { Kind: ActorKind.State, Country: not null, IsPart: false })
            .DistinctBy(entry => entry.Country)
            .ToFrozenDictionary(entry => entry.Country!, StringComparer.Ordinal);
        var longest = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (string form in Forms.Keys)
        {
            string first = form[..FirstWord(form)];
            longest[first] = Math.Max(longest.GetValueOrDefault(first), form.Length);
        }

        _forms = Forms.GetAlternateLookup<ReadOnlySpan<char>>();
        _longestAfter = longest.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public static Gazetteer Instance { get; } = new();

    /// <summary>By surface form; without a leading article, unless the name is a common word but for it.</summary>
    public FrozenDictionary<string, GazetteerForm[]> Forms { get; }

    /// <summary>The longest known form that begins with <paramref name="token"/> and ends before <paramref name="end"/>. However the text is cut into
    /// tokens, a form is compared with its characters.</summary>
    public GazetteerMatch? Longest(Tokens tokens, int token, int end)
    {
        ReadOnlySpan<char> rest = tokens.Text.AsSpan(tokens[token].Start);
        if (!_longestAfter.TryGetValue(rest[..FirstWord(rest)], out int longest))
            return null;
        Span<char> key = stackalloc char[LongestForm];
        GazetteerMatch? best = null;
        for (int last = token; last < end; last++)
        {
            var range = new TokenRange(token, last + 1);
            ReadOnlySpan<char> form = tokens.TextOf(range);
            if (form.Length > Math.Min(longest, LongestForm))
                break;
            if (_forms.TryGetValue(key[..Normalise(form, key)], out GazetteerForm[]? forms))
                best = new GazetteerMatch(range, ImmutableCollectionsMarshal.AsImmutableArray(forms));
        }

        return best;
    }

    /// <summary>The state with this code (ISO 3166-1 alpha-2), or null.</summary>
    public GazetteerEntry? State(string? country) => country is not null && _states.TryGetValue(country, out GazetteerEntry? state) ? state : null;

    private static int FirstWord(ReadOnlySpan<char> text)
    {
        int length = 0;
        while (length < text.Length && char.IsLetterOrDigit(text[length]))
            length++;
        return length;
    }

    private static int Normalise(ReadOnlySpan<char> form, Span<char> key)
    {
        int length = 0;
        foreach (char c in form)
        {
            char plain =
                char.IsWhiteSpace(c) ? ' '
                : c is '’' or 'ʼ' ? '\''
                : c;
            if (plain == ' ' && length > 0 && key[length - 1] == ' ')
                continue;
            key[length++] = plain;
        }

        return length;
    }
}
