using System.Collections.Frozen;
using OnRecord.Language;
using OnRecord.Text;

namespace OnRecord.Events;

/// <summary>Tells occasions that go by a name of their own: "the Norrland Film Festival", "the World Cup".</summary>
internal static class NamedOccasions
{
    private static readonly FrozenSet<string> Words = DataFile
        .Rows("Events/Data/occasion-names.txt")
        .Select(row => row[0])
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly WordSet Shared = WordSet.Of("Events/Data/rule-words.tsv", "shared-occasion-words");

    /// <summary>The name that begins at the token, when it is that of an occasion.</summary>
    public static TokenRange? At(Syntax syntax, int token)
    {
        if (syntax.NameAt(token) is not { } name)
            return
                syntax.Upos[token] == Upos.Propn
                && Words.Contains(syntax.Tokens.Form(token).ToString())
                && !Shared.Contains(syntax.Lemmas[token].ToLowerInvariant())
                ? new TokenRange(token, token + 1)
                : null;
        if (name.Range.Length == 1 && Shared.Contains(syntax.Lemmas[token].ToLowerInvariant()))
            return null;
        if (name.Kind is not (NameKind.Other or NameKind.Organisation) || name.Range.Start != token)
            return null;
        int last = name.Range.End - 1;
        // "the Lund Open tournament": what follows carries the name.
        return Words.Contains(syntax.Tokens.Form(last).ToString()) ? name.Range : null;
    }
}
