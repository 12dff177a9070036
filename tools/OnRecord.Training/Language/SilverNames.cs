using System.Globalization;
using OnRecord.Language;
using OnRecord.Text;

namespace OnRecord.Training.Language;

/// <summary>
/// Reads the names that CoreNLP found in PolNeAR's articles, and carries them over to our own words by their characters.
/// </summary>
internal static class SilverNames
{
    /// <summary>All articles of a part of the corpus ("train", "dev"), in the order of the file.</summary>
    public static IEnumerable<(string Id, Tokens Tokens, List<(TextSpan Span, NameKind Kind)> Names)> Articles(string polnear, string part)
    {
        string? id = null;
        var names = new List<(int Start, int End, NameKind Kind)>();
        NameKind? open = null;
        foreach (string line in Treebank.Lines(Path.Combine(polnear, part + ".corenlp.conll.gz")))
        {
            if (line.StartsWith("# newdoc ", StringComparison.Ordinal))
            {
                if (id is not null)
                    yield return Article(polnear, part, id, names);
                id = line["# newdoc ".Length..];
                names.Clear();
                open = null;
                continue;
            }

            string[] row = line.Split('\t');
            if (row.Length < 9)
            {
                open = null;
                continue;
            }

            NameKind? kind = KindOf(row[8]);
            int start = int.Parse(row[2], CultureInfo.InvariantCulture),
                end = int.Parse(row[3], CultureInfo.InvariantCulture);
            if (kind is { } known)
            {
                if (open == known)
                    names[^1] = names[^1] with { End = end };
                else
                    names.Add((start, end, known));
            }

            open = kind;
        }

        if (id is not null)
            yield return Article(polnear, part, id, names);
    }

    public static List<GoldSentence> Sentences(string polnear, string part)
    {
        var articles = Articles(polnear, part).ToList();
        Dictionary<string, NameKind> kinds = UsualKinds(articles);
        var sentences = new List<GoldSentence>();
        foreach ((_, Tokens tokens, List<(TextSpan Span, NameKind Kind)> names) in articles)
        {
            var labels = new int[tokens.Count];
            foreach ((TextSpan span, NameKind kind) in names)
            {
                TokenRange range = tokens.Covering(span);
                if (range.IsEmpty || tokens.SpanOf(range) != span)
                    continue;
                if (kind == NameKind.Other)
                    LabelParts(tokens, range, kinds, labels);
                else
                    Label(range, kind, labels);
            }

            foreach (TokenRange sentence in tokens.Sentences)
                sentences.Add(new GoldSentence(Slice(tokens, sentence), null, null, null, null, null, labels[sentence.Start..sentence.End]));
        }

        return sentences;
    }

    // CoreNLP leaves "U.S.-led" and "Russia-Ukraine" whole, and calls them other names. We cut at hyphens, and give each part the kind it has elsewhere.
    private static void LabelParts(Tokens tokens, TokenRange range, Dictionary<string, NameKind> kinds, int[] labels)
    {
        int start = range.Start;
        for (int i = range.Start; i <= range.End; i++)
        {
            if (i < range.End && tokens.Form(i) is not "-")
                continue;
            var piece = new TokenRange(start, i);
            start = i + 1;
            if (piece == range)
                Label(range, NameKind.Other, labels);
            else if (kinds.TryGetValue(tokens.TextOf(piece).ToString(), out NameKind kind))
                Label(piece, kind, labels);
        }
    }

    private static void Label(TokenRange range, NameKind kind, int[] labels)
    {
        for (int i = range.Start; i < range.End; i++)
            labels[i] = NameLabels.Of(kind, i - range.Start, range.Length);
    }

    private static Dictionary<string, NameKind> UsualKinds(List<(string Id, Tokens Tokens, List<(TextSpan Span, NameKind Kind)> Names)> articles) =>
        articles
            .SelectMany(article => article.Names.Select(name => (Form: name.Span.In(article.Tokens.Text).ToString(), name.Kind)))
            .GroupBy(name => name.Form, StringComparer.Ordinal)
            .ToDictionary(form => form.Key, form => form.GroupBy(name => name.Kind).MaxBy(kind => kind.Count())!.Key, StringComparer.Ordinal);

    private static (string Id, Tokens Tokens, List<(TextSpan Span, NameKind Kind)> Names) Article(
        string polnear,
        string part,
        string id,
        List<(int Start, int End, NameKind Kind)> names
    )
    {
        string text = File.ReadAllText(Path.Combine(polnear, part, "text", id + ".txt"));
        int[] offsets = Utf16Offsets(text);
        var spans = names.Select(name => (new TextSpan(offsets[name.Start], offsets[name.End]), name.Kind)).ToList();
        return (id, Tokenizer.Tokenize(PlainReport.Of(text)), spans);
    }

    // A sentence as a text of its own, so that its first word knows what stands before it.
    private static Tokens Slice(Tokens tokens, TokenRange sentence)
    {
        TextSpan span = tokens.SpanOf(sentence);
        var all = new TokenRange(0, sentence.Length);
        return new Tokens(
            tokens.Text.Substring(span.Start, span.Length),
            [.. Enumerable.Range(sentence.Start, sentence.Length).Select(i => new TextSpan(tokens[i].Start - span.Start, tokens[i].End - span.Start))],
            [all],
            [all]
        );
    }

    private static int[] Utf16Offsets(string text)
    {
        var offsets = new List<int>(text.Length + 1);
        for (int i = 0; i < text.Length; i++)
        {
            offsets.Add(i);
            if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]))
                i++;
        }

        offsets.Add(text.Length);
        return [.. offsets];
    }

    private static NameKind? KindOf(string label) =>
        label switch
        {
            "PERSON" => NameKind.Person,
            "ORGANIZATION" => NameKind.Organisation,
            "LOCATION" => NameKind.Place,
            "MISC" => NameKind.Other,
            _ => null,
        };
}
