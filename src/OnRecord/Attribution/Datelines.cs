using OnRecord.Attribution.Passages;
using OnRecord.Language;

namespace OnRecord.Attribution;

/// <summary>Where an agency says from where and when it writes: "PORT ANNE, 3 May (NPA) - The ferry sank."</summary>
internal static class Datelines
{
    private const int Longest = 16;

    /// <returns>The first token behind the dateline of a sentence; the sentence's first token where there is none.</returns>
    public static int End(Passage p, TokenRange sentence)
    {
        if (!IsInCapitals(p.Tokens.Form(sentence.Start)))
            return sentence.Start;
        for (int t = sentence.Start + 1; t < Math.Min(sentence.End - 1, sentence.Start + Longest); t++)
        {
            if (p.Syntax.IsVerb(t))
                return sentence.Start;
            if (p.Tokens.Form(t) is "-" or "–" or "—" or "--" && p.Tokens.SpaceAfter(t) && p.Tokens.SpaceAfter(t - 1))
                return t + 1;
        }

        return sentence.Start;
    }

    private static bool IsInCapitals(ReadOnlySpan<char> form)
    {
        foreach (char c in form)
            if (!char.IsUpper(c))
                return false;
        return form.Length > 2;
    }
}
