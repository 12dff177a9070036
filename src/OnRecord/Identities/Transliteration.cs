using System.Text;

namespace OnRecord.Identities;

/// <summary>Reduces the spellings of one name to one form: "Tchaikovsky" and "Chaikovsky", "Qaddafi" and "Gadhafi", "Jürgen" and "Juergen".</summary>
internal static class Transliteration
{
    // Tried in this order at each place; "^" binds to the beginning, "$" to the end of the word.
    private static readonly (string From, string To)[] Latin = [("aa", "a"), ("oe", "o"), ("ae", "a")];

    private static readonly (string From, string To)[] Cyrillic =
    [
        ("schtsch", "s"),
        ("shch", "s"),
        ("tsch", "c"),
        ("tch", "c"),
        ("sch", "s"),
        ("dzh", "j"),
        ("zh", "j"),
        ("kh", "h"),
        ("ch", "c"),
        ("cz", "c"),
        ("sh", "s"),
        ("sz", "s"),
        ("ts", "c"),
        ("tz", "c"),
        ("dj", "j"),
        ("ck", "k"),
        ("ff$", "v"),
        ("ph", "f"),
        ("ou", "u"),
        ("oo", "u"),
        ("yu", "u"),
        ("iu", "u"),
        ("ju", "u"),
        ("ya", "a"),
        ("ia", "a"),
        ("ja", "a"),
        ("yo", "o"),
        ("jo", "o"),
        ("io", "o"),
        ("ye", "e"),
        ("ie", "e"),
        ("je", "e"),
        ("iy", "i"),
        ("ij", "i"),
        ("yi", "i"),
        ("yy", "i"),
        ("yj", "i"),
        ("ii", "i"),
        ("ey$", "i"),
        ("ei$", "i"),
        ("ej$", "i"),
        ("y", "i"),
        ("w", "v"),
        ("x", "ks"),
        ("q", "k"),
    ];

    private static readonly (string From, string To)[] Arabic =
    [
        ("^gh", "k"),
        ("^kh", "h"),
        ("^q", "k"),
        ("^g", "k"),
        ("gh", "g"),
        ("kh", "h"),
        ("dh", "d"),
        ("th", "t"),
        ("sh", "s"),
        ("ch", "s"),
        ("ph", "f"),
        ("dj", "j"),
        ("ou", "u"),
        ("oo", "u"),
        ("ee", "i"),
        ("ei", "i"),
        ("ai", "i"),
        ("ay", "i"),
        ("ey", "i"),
        ("iy", "i"),
        ("ah$", "a"),
        ("o", "u"),
        ("e", "i"),
        ("y", "i"),
        ("q", "k"),
    ];

    /// <param name="word">As <see cref="NameWords.Of"/> gives it.</param>
    public static string Form(string word, Script script) =>
        script switch
        {
            Script.Cyrillic => Single(Rewrite(word, Cyrillic)),
            Script.Arabic => Single(Rewrite(word, Arabic)),
            _ => Umlaut(Rewrite(word, Latin)),
        };

    private static string Rewrite(string word, (string From, string To)[] rules)
    {
        var form = new StringBuilder(word.Length);
        int at = 0;
        while (at < word.Length)
        {
            (int length, string to) = Rule(word, at, rules);
            form.Append(to);
            at += length;
        }

        return form.ToString();
    }

    private static (int Length, string To) Rule(string word, int at, (string From, string To)[] rules)
    {
        foreach ((string from, string to) in rules)
        {
            bool atStart = from[0] == '^',
                atEnd = from[^1] == '$';
            ReadOnlySpan<char> letters = from.AsSpan(atStart ? 1 : 0, from.Length - (atStart || atEnd ? 1 : 0));
            if ((atStart && at > 0) || (atEnd && at + letters.Length != word.Length))
                continue;
            if (word.AsSpan(at).StartsWith(letters, StringComparison.Ordinal))
                return (letters.Length, to);
        }

        return (1, word[at].ToString());
    }

    /// <summary>"ue" for "ü", but not in "Bauer" or "Quentin".</summary>
    private static string Umlaut(string word)
    {
        for (int i = 1; i + 1 < word.Length; i++)
            if (word[i] == 'u' && word[i + 1] == 'e' && !(word[i - 1] is 'a' or 'e' or 'i' or 'o' or 'q' or 'g'))
                return Umlaut(word.Remove(i + 1, 1));
        return word;
    }

    private static string Single(string word)
    {
        var single = new StringBuilder(word.Length);
        foreach (char c in word)
            if (single.Length == 0 || single[^1] != c)
                single.Append(c);
        return single.ToString();
    }
}
