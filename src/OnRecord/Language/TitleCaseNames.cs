namespace OnRecord.Language;

/// <summary>
/// Where every word has a capital, a name takes in the words beside it: "Nordtel Responds At Length To Harbour Times". Names that the report writes in plain
/// sentences are cut out of such a one.
/// </summary>
internal static class TitleCaseNames
{
    public static IEnumerable<NameMention> Cut(Tokens tokens, IReadOnlyList<NameMention> names)
    {
        bool[] inTitleCase = [.. tokens.Sentences.Select(sentence => WordContext.IsHeadline(tokens, sentence))];
        if (!names.Any(name => name.Range.Length > 1 && IsInTitleCase(name)))
            return names;
        var known = new Dictionary<string, NameKind>(StringComparer.Ordinal);
        foreach (NameMention name in names.Where(name => !IsInTitleCase(name)))
        {
            known.TryAdd(tokens.TextOf(name.Range).ToString(), name.Kind);
            if (name.Kind == NameKind.Person)
                known.TryAdd(tokens.Form(name.Range.End - 1).ToString(), name.Kind);
        }

        return names.SelectMany(name =>
            IsInTitleCase(name)
            && Inside(tokens, name.Range, known) is [var first, ..] inside
            && (first.Range.Start == name.Range.Start || inside[^1].Range.End == name.Range.End)
                ? inside
                : [name]
        );

        bool IsInTitleCase(NameMention name) => inTitleCase[tokens.SentenceOf(name.Range.Start)];
    }

    /// <summary>Known names inside a range, the longest first of those that begin at one word; it alone where it is one itself.</summary>
    private static List<NameMention> Inside(Tokens tokens, TokenRange range, Dictionary<string, NameKind> known)
    {
        List<NameMention> found = [];
        for (int start = range.Start; start < range.End; start = Math.Max(start + 1, found is [.., var last] ? last.Range.End : 0))
        {
            for (int end = range.End; end > start; end--)
            {
                if (!known.TryGetValue(tokens.TextOf(new TokenRange(start, end)).ToString(), out NameKind kind))
                    continue;
                found.Add(new NameMention(new TokenRange(start, end), kind));
                break;
            }
        }

        return found;
    }
}
