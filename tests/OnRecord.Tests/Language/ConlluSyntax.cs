using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using OnRecord.Language;
using OnRecord.Text;

namespace OnRecord.Tests.Language;

/// <summary>
/// Builds a <see cref="Syntax"/> from a few lines of CoNLL-U or from a shorter form of it: one word a line, columns cut by white space,
/// <c>form lemma upos xpos head relation [name]</c>, sentences by an empty line, paragraphs by a line with <c># newpar</c>.
/// A name is <c>B-Person</c>, <c>I-Person</c> …; a form that begins with <c>_</c> stands against the word before it. Full CoNLL-U rows of ten
/// columns cut by tabs are read too, names from <c>Name=</c> in MISC.
/// </summary>
internal static class ConlluSyntax
{
    public static Syntax Parse(string conllu)
    {
        var text = new StringBuilder();
        var spans = new List<TextSpan>();
        var words = new List<Word>();
        var sentences = new List<TokenRange>();
        var paragraphs = new List<TokenRange>();
        int sentence = 0,
            paragraph = 0;
        bool joined = true;
        foreach (string raw in conllu.ReplaceLineEndings("\n").Split('\n'))
        {
            string line = raw.Trim(' ');
            if (line.Length == 0)
                CloseSentence();
            else if (line[0] == '#')
            {
                if (!line.StartsWith("# newpar", StringComparison.Ordinal))
                    continue;
                CloseSentence();
                CloseParagraph();
            }
            else
            {
                Word? read = Word.Read(line);
                if (read is not { } word)
                    continue;
                if (!joined && !word.Against)
                    text.Append(sentence == words.Count && paragraph == words.Count ? "\n\n" : " ");
                spans.Add(new TextSpan(text.Length, text.Length + word.Form.Length));
                text.Append(word.Form);
                words.Add(word);
                joined = word.JoinsNext;
            }
        }

        CloseSentence();
        CloseParagraph();
        var tokens = new Tokens(text.ToString(), [.. spans], [.. sentences], [.. paragraphs]);
        var heads = new int[words.Count];
        foreach (TokenRange range in sentences)
            for (int i = range.Start; i < range.End; i++)
                heads[i] = words[i].Head == 0 ? -1 : range.Start + words[i].Head - 1;
        return new Syntax
        {
            Tokens = tokens,
            Upos = [.. words.Select(word => word.Upos)],
            Xpos = [.. words.Select(word => word.Xpos)],
            Lemmas = [.. words.Select(word => word.Lemma)],
            Tree = new Tree([.. heads], [.. words.Select(word => word.Relation)]),
            Names = Names(words),
        };

        void CloseSentence()
        {
            if (words.Count > sentence)
                sentences.Add(new TokenRange(sentence, words.Count));
            sentence = words.Count;
        }

        void CloseParagraph()
        {
            if (words.Count > paragraph)
                paragraphs.Add(new TokenRange(paragraph, words.Count));
            paragraph = words.Count;
        }
    }

    private static ImmutableArray<NameMention> Names(List<Word> words)
    {
        var names = ImmutableArray.CreateBuilder<NameMention>();
        for (int i = 0; i < words.Count; i++)
        {
            if (words[i].Name is not ['B', '-', .. var kind])
                continue;
            int end = i + 1;
            while (end < words.Count && words[end].Name == "I-" + kind)
                end++;
            names.Add(new NameMention(new TokenRange(i, end), Enum.Parse<NameKind>(kind, ignoreCase: true)));
        }

        return names.ToImmutable();
    }

    private sealed record Word(string Form, bool Against, bool JoinsNext, string Lemma, Upos Upos, string Xpos, int Head, string Relation, string? Name)
    {
        public static Word? Read(string line)
        {
            string[] full = line.Split('\t');
            if (full.Length == 10)
            {
                if (!int.TryParse(full[0], CultureInfo.InvariantCulture, out _))
                    return null;
                string? name = full[9].Split('|').FirstOrDefault(part => part.StartsWith("Name=", StringComparison.Ordinal))?["Name=".Length..];
                return Of(full[1], false, full[9].Contains("SpaceAfter=No", StringComparison.Ordinal), full[2], full[3], full[4], full[6], full[7], name);
            }

            string[] part = line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
            bool against = part[0].Length > 1 && part[0][0] == '_';
            return Of(against ? part[0][1..] : part[0], against, false, part[1], part[2], part[3], part[4], part[5], part.Length > 6 ? part[6] : null);
        }

        private static Word Of(string form, bool against, bool joins, string lemma, string upos, string xpos, string head, string relation, string? name) =>
            new(form, against, joins, lemma, Enum.Parse<Upos>(upos, ignoreCase: true), xpos, int.Parse(head, CultureInfo.InvariantCulture), relation, name);
    }
}
