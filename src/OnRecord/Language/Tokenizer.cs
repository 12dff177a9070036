using System.Collections.Immutable;
using OnRecord.Reading;
using OnRecord.Text;

namespace OnRecord.Language;

/// <summary>
/// Finds words, sentences and paragraphs. Reads any string whatsoever. Paragraphs end at blank lines, at the borders of the report's regions, and
/// at line ends, unless the text is wrapped at a fixed width.
/// </summary>
internal static class Tokenizer
{
    public static Tokens Tokenize(Report report)
    {
        string text = report.Text;
        // English has a word to every five or six characters.
        var words = new List<TextSpan>(text.Length / 5);
        var sentences = ImmutableArray.CreateBuilder<TokenRange>();
        var found = new List<TokenRange>();
        var paragraphs = ImmutableArray.CreateBuilder<TokenRange>();
        foreach (TextSpan stretch in ParagraphFinder.Find(report))
        {
            int first = words.Count;
            WordSplitter.Split(text, stretch, words);
            if (words.Count == first)
                continue;
            found.Clear();
            SentenceSplitter.Split(text, words, first, found);
            sentences.AddRange(found);
            paragraphs.Add(new TokenRange(first, words.Count));
        }

        return new Tokens(text, [.. words], sentences.ToImmutable(), paragraphs.ToImmutable());
    }
}
