using OnRecord.Text;

namespace OnRecord.Language;

/// <summary>
/// Cuts a stretch of text into words as Universal Dependencies English does: clitics ("do|n't", "Russia|'s") and the parts of hyphenated
/// compounds are words; abbreviations keep their stop; numbers, addresses and runs of stops or dashes are one word each.
/// </summary>
internal static class WordSplitter
{
    public static void Split(string text, TextSpan stretch, List<TextSpan> words)
    {
        int at = stretch.Start;
        while (at < stretch.End)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                at++;
                continue;
            }

            int end = at + 1;
            while (end < stretch.End && !char.IsWhiteSpace(text[end]))
                end++;
            SplitChunk(text, new TextSpan(at, end), stretch.End, words);
            at = end;
        }
    }

    private static void SplitChunk(string text, TextSpan chunk, int limit, List<TextSpan> words)
    {
        bool hasAddress = WebAddresses.MayBegin(chunk.In(text));
        int at = chunk.Start;
        while (at < chunk.End)
        {
            int end = hasAddress ? WebAddresses.End(text, at, chunk.End) : at;
            if (end == at)
            {
                end = Characters.IsWord(text[at]) ? WordScanner.End(text, at, chunk.End, limit) : PunctuationScanner.End(text, at, chunk);
            }

            int cut = Contractions.FusedCut(text.AsSpan(at, end - at));
            if (cut > 0)
            {
                words.Add(new TextSpan(at, at + cut));
                at += cut;
            }

            words.Add(new TextSpan(at, end));
            at = end;
        }
    }
}
