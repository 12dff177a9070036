namespace OnRecord.Language;

/// <summary>
/// What the characters around a word tell, as six bits: white space before, white space after, first of its sentence, within quotation
/// marks, in a headline's title case, in capitals throughout.
/// </summary>
internal static class WordContext
{
    private const int SpaceBefore = 1;
    private const int SpaceAfter = 2;
    private const int First = 4;
    private const int Quoted = 8;
    private const int TitleCase = 16;
    private const int Capitals = 32;

    // Function words stay small in headlines; shorter words tell nothing.
    private const int TellingLength = 4;
    private const int LeastTelling = 3;
    private const double TitleShare = 0.8;

    public static void Read(Tokens tokens, TokenRange sentence, Span<byte> context)
    {
        byte common = Case(tokens, sentence);
        bool inDouble = false,
            inSingle = false;
        for (int i = sentence.Start; i < sentence.End; i++)
        {
            int bits = common;
            bool spaceBefore = i == 0 || tokens.SpaceAfter(i - 1),
                spaceAfter = tokens.SpaceAfter(i);
            if (spaceBefore)
                bits |= SpaceBefore;
            if (spaceAfter)
                bits |= SpaceAfter;
            if (i == sentence.Start)
                bits |= First;
            if (inDouble || inSingle)
                bits |= Quoted;
            context[i - sentence.Start] = (byte)bits;
            ReadOnlySpan<char> form = tokens.Form(i);
            if (form.Length > 1)
                continue;
            switch (form[0])
            {
                case '"':
                    inDouble = !inDouble;
                    break;
                case '“' or '„':
                    inDouble = true;
                    break;
                case '”':
                    inDouble = false;
                    break;
                case '‘':
                    inSingle = true;
                    break;
                case '’' or '\'':
                    inSingle = form[0] == '\'' && !inSingle && spaceBefore && !spaceAfter;
                    break;
            }
        }
    }

    /// <summary>Whether a sentence stands in a headline's title case, or in capitals throughout.</summary>
    public static bool IsHeadline(Tokens tokens, TokenRange sentence) => Case(tokens, sentence) != 0;

    private static byte Case(Tokens tokens, TokenRange sentence)
    {
        int telling = 0,
            capitalised = 0,
            letters = 0,
            upper = 0;
        for (int i = sentence.Start; i < sentence.End; i++)
        {
            ReadOnlySpan<char> form = tokens.Form(i);
            if (form.Length < TellingLength || !char.IsLetter(form[0]))
                continue;
            telling++;
            if (char.IsUpper(form[0]))
                capitalised++;
            foreach (char c in form)
            {
                if (!char.IsLetter(c))
                    continue;
                letters++;
                if (char.IsUpper(c))
                    upper++;
            }
        }

        if (telling < LeastTelling)
            return 0;
        if (upper > letters * TitleShare)
            return Capitals;
        return capitalised >= telling * TitleShare ? (byte)TitleCase : (byte)0;
    }
}
