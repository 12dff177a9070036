namespace OnRecord.Language;

/// <summary>The sentences of a text as a network reads them: in pieces where they are very long, and some at a time.</summary>
internal static class SentencePieces
{
    /// <summary>Longer "sentences" are tables and lists: they are read in pieces.</summary>
    public const int Longest = 200;

    // Words read at a time: enough to fill the kernels, few enough for the caches.
    private const int BatchWords = 1500;

    /// <summary>All pieces in order. None is empty.</summary>
    public static IEnumerable<TokenRange[]> Batches(Tokens tokens)
    {
        var batch = new List<TokenRange>();
        int words = 0;
        foreach (TokenRange sentence in tokens.Sentences)
        {
            for (int start = sentence.Start; start < sentence.End; start += Longest)
            {
                var piece = new TokenRange(start, Math.Min(sentence.End, start + Longest));
                if (words > 0 && words + piece.Length > BatchWords)
                {
                    yield return [.. batch];
                    batch.Clear();
                    words = 0;
                }

                batch.Add(piece);
                words += piece.Length;
            }
        }

        if (words > 0)
            yield return [.. batch];
    }
}
