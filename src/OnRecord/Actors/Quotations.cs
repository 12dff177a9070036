using OnRecord.Language;

namespace OnRecord.Actors;

/// <summary>Tells what stands between quotation marks.</summary>
internal static class Quotations
{
    /// <summary>By token. A quotation that is not closed ends with its paragraph.</summary>
    public static bool[] Mark(Tokens tokens)
    {
        var quoted = new bool[tokens.Count];
        foreach (TokenRange paragraph in tokens.Paragraphs)
        {
            bool open = false;
            for (int i = paragraph.Start; i < paragraph.End; i++)
            {
                quoted[i] = open;
                ReadOnlySpan<char> form = tokens.Form(i);
                if (form is "“" or "``" or "«" or "„") open = true;
                else if (form is "”" or "''" or "»") open = false;
                else if (form is "\"") open = !open;
                else if (form is "‘" && i + 1 < paragraph.End) open = true;
                else if (form is "’" && open) open = HasOpeningDouble(tokens, paragraph.Start, i);
            }
        }

        return quoted;
    }

    /// <summary>Whether a single mark at <paramref name="token"/> stands inside a double quotation and so does not close it.</summary>
    private static bool HasOpeningDouble(Tokens tokens, int start, int token)
    {
        for (int i = token - 1; i >= start; i--)
        {
            if (tokens.Form(i) is "“" or "``") return true;
            if (tokens.Form(i) is "‘" or "”" or "''") return false;
        }

        return false;
    }
}
