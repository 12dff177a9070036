using System.Globalization;
using System.Text;
using OnRecord.Language;
using OnRecord.Reading.Normal;
using OnRecord.Text;

namespace OnRecord.Analysis;

/// <summary>
/// Writes words, tags and trees as CoNLL-U. MISC holds <c>start</c> and <c>end</c> of each word in the text, names as <c>Name=B-Person</c> and
/// <c>Name=I-Person</c>, and <c>SpaceAfter=No</c>. Words that are written together stand as words of their own, without a multi-word line.
/// </summary>
internal static class ConlluWriter
{
    /// <param name="codePoints">Whether offsets count code points; UTF-16 code units otherwise.</param>
    public static void Write(TextWriter output, ReportAnalysis analysis, bool codePoints = false)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        OffsetMap? back = analysis.Back;
        CodePointMap? points = codePoints ? new CodePointMap(analysis.Report.Text) : null;
        Write(
            output,
            analysis.Report.Source,
            analysis.Syntax,
            span =>
            {
                TextSpan own = back is null ? span : NormalText.ToOriginal(back, span);
                return points?.ToCodePoints(own) ?? own;
            }
        );
    }

    /// <summary>Writes the words of a text whose own text they point into.</summary>
    /// <param name="source">The report's path or address.</param>
    /// <param name="codePoints">Whether offsets count code points; UTF-16 code units otherwise.</param>
    public static void Write(TextWriter output, string source, Syntax syntax, bool codePoints = false)
    {
        CodePointMap? points = codePoints ? new CodePointMap(syntax.Tokens.Text) : null;
        Write(output, source, syntax, span => points?.ToCodePoints(span) ?? span);
    }

    private static void Write(TextWriter output, string source, Syntax syntax, Func<TextSpan, TextSpan> map)
    {
        Tokens tokens = syntax.Tokens;
        var line = new StringBuilder();
        line.Append(CultureInfo.InvariantCulture, $"# newdoc id = {OneLine(source)}\n");
        int paragraph = 0;
        for (int i = 0; i < tokens.Sentences.Length; i++)
        {
            TokenRange sentence = tokens.Sentences[i];
            while (paragraph < tokens.Paragraphs.Length && tokens.Paragraphs[paragraph].Start < sentence.Start)
                paragraph++;
            if (paragraph < tokens.Paragraphs.Length && tokens.Paragraphs[paragraph].Start == sentence.Start)
                line.Append("# newpar\n");
            line.Append(CultureInfo.InvariantCulture, $"# sent_id = {i + 1}\n# text = {OneLine(tokens.TextOf(sentence).ToString())}\n");
            for (int token = sentence.Start; token < sentence.End; token++)
                AppendWord(line, syntax, sentence, token, map);
            line.Append('\n');
            output.Write(line);
            line.Clear();
        }

        output.Write(line);
    }

    private static void AppendWord(StringBuilder line, Syntax syntax, TokenRange sentence, int token, Func<TextSpan, TextSpan> map)
    {
        Tokens tokens = syntax.Tokens;
        TextSpan span = map(tokens[token]);
        int head = syntax.Tree.Head(token);
        string form = tokens.Form(token).ToString();
        line.Append(CultureInfo.InvariantCulture, $"{token - sentence.Start + 1}\t{form}\t{syntax.Lemmas[token]}\t{UposNames.Of(syntax.Upos[token])}\t");
        line.Append(CultureInfo.InvariantCulture, $"{syntax.Xpos[token]}\t_\t{(head < 0 ? 0 : head - sentence.Start + 1)}\t{syntax.Tree.Relation(token)}\t_\t");
        if (syntax.NameAt(token) is { } name)
            line.Append(CultureInfo.InvariantCulture, $"Name={(name.Range.Start == token ? 'B' : 'I')}-{name.Kind}|");
        if (!tokens.SpaceAfter(token))
            line.Append("SpaceAfter=No|");
        line.Append(CultureInfo.InvariantCulture, $"end={span.End}|start={span.Start}\n");
    }

    private static string OneLine(string text) => text.ReplaceLineEndings(" ");
}
