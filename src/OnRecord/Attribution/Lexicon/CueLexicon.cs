using System.Collections.Frozen;
using OnRecord.Language;
using OnRecord.Text;
using OnRecord.Vocabulary;

namespace OnRecord.Attribution.Lexicon;

/// <summary>Words that mark a statement, with the act that they perform when nothing in their context says otherwise. Read from <c>Data/cues.tsv</c>.</summary>
internal static class CueLexicon
{
    private static readonly FrozenDictionary<(string Lemma, char Part), Act> Acts = Read();

    /// <summary>The act of a lemma used as a verb, noun, adjective, adverb or preposition; null when it marks none.</summary>
    public static Act? Of(string lemma, Upos upos) => Part(upos) is { } part && Acts.TryGetValue((lemma, part), out Act act) ? act : null;

    /// <summary>The act of a word and the particle or preposition next to it ("call for").</summary>
    public static Act? Of(string lemma, string particle, Upos upos) => Of($"{lemma} {particle}", upos);

    /// <summary>The verb of which a word with a capital is a form, as in a headline that has many: "Rejects", "DENIES"; null where it is of none.</summary>
    public static string? VerbInCapitals(ReadOnlySpan<char> form)
    {
        if (form.IsEmpty || !char.IsUpper(form[0]) || form[^1] is not ('s' or 'S'))
            return null;
        string lower = form.ToString().ToLowerInvariant();
        return Verb(lower, "s", "") ?? Verb(lower, "ies", "y") ?? Verb(lower, "es", "");
    }

    private static string? Verb(string form, string ending, string ofLemma) =>
        form.EndsWith(ending, StringComparison.Ordinal) && form[..^ending.Length] + ofLemma is var lemma && Of(lemma, Upos.Verb) is not null ? lemma : null;

    private static char? Part(Upos upos) =>
        upos switch
        {
            Upos.Verb or Upos.Aux => 'v',
            Upos.Noun or Upos.Propn => 'n',
            Upos.Adj => 'a',
            Upos.Adv => 'r',
            Upos.Adp => 'p',
            _ => null,
        };

    private static FrozenDictionary<(string Lemma, char Part), Act> Read()
    {
        var acts = new Dictionary<(string, char), Act>();
        foreach (string[] fields in DataFile.Rows("Attribution/Data/cues.tsv"))
        {
            char part = fields[0] switch
            {
                "verb" => 'v',
                "noun" => 'n',
                "adjective" => 'a',
                "adverb" => 'r',
                _ => 'p',
            };
            acts[(fields[1], part)] = Enum.Parse<Act>(fields[2], ignoreCase: true);
        }

        return acts.ToFrozenDictionary();
    }
}
