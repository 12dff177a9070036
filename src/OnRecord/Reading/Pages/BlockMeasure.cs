namespace OnRecord.Reading.Pages;

/// <summary>Counts what a block is made of.</summary>
internal static class BlockMeasure
{
    public static void Add(ref PageBlock block, PageText text)
    {
        if (text.Data is null)
            return;
        int characters = 0;
        foreach (char c in text.Data)
        {
            if (c is <= ' ' or '\u00A0')
                continue;
            characters += IsEastAsian(c) ? 2 : 1;
            if (!block.HasWords)
                block.HasWords = char.IsLetterOrDigit(c);
            switch (c)
            {
                case ',' or '，' or '、' or ';' or '؛' or '،':
                    block.Points++;
                    block.EndsSentence = false;
                    break;
                case '.' or '!' or '?' or '…' or '。' or '！' or '？' or '؟' or '।':
                    block.Points++;
                    block.EndsSentence = true;
                    break;
                case '"' or '”' or '’' or '\'' or '»' or ')' or ']' or '」' or '』':
                    break;
                default:
                    block.EndsSentence = false;
                    break;
            }
        }

        block.Characters += characters;
        if (text.IsLink)
            block.LinkCharacters += characters;
    }

    private static bool IsEastAsian(char c) =>
        c is >= '\u2E80' and <= '\u9FFF' or >= '\uAC00' and <= '\uD7AF' or >= '\uF900' and <= '\uFAFF' or >= '\uFF00' and <= '\uFFEF';
}
