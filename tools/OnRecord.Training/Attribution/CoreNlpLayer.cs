using System.Collections.Immutable;
using System.Globalization;
using System.IO.Compression;
using OnRecord.Language;
using OnRecord.Text;

namespace OnRecord.Training.Attribution;

/// <summary>Reads the CoreNLP layer of PolNeAR: tokens, tags, trees and names that the language model did not make.</summary>
internal static class CoreNlpLayer
{
    /// <param name="path">A gzipped file of the layer.</param>
    /// <param name="texts">The articles' texts, by name.</param>
    public static Dictionary<string, Syntax> Read(string path, IReadOnlyDictionary<string, string> texts)
    {
        var layers = new Dictionary<string, Syntax>();
        using var reader = new StreamReader(new GZipStream(File.OpenRead(path), CompressionMode.Decompress));
        string? name = null;
        List<List<string[]>> sentences = [];
        List<string[]> sentence = [];
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith("# newdoc", StringComparison.Ordinal))
            {
                Finish();
                name = line[9..].Trim();
                sentences = [];
            }
            else if (line.Length == 0)
            {
                if (sentence.Count > 0)
                    sentences.Add(sentence);
                sentence = [];
            }
            else if (line[0] != '#')
            {
                sentence.Add(line.Split('\t'));
            }
        }

        Finish();
        return layers;

        void Finish()
        {
            if (sentence.Count > 0)
                sentences.Add(sentence);
            sentence = [];
            if (name is not null && texts.TryGetValue(name, out string? text))
                layers[name] = Build(text, sentences);
        }
    }

    private static Syntax Build(string text, List<List<string[]>> sentences)
    {
        var spans = ImmutableArray.CreateBuilder<TextSpan>();
        var ranges = ImmutableArray.CreateBuilder<TokenRange>();
        var paragraphs = ImmutableArray.CreateBuilder<TokenRange>();
        var upos = ImmutableArray.CreateBuilder<Upos>();
        var xpos = ImmutableArray.CreateBuilder<string>();
        var lemmas = ImmutableArray.CreateBuilder<string>();
        var heads = ImmutableArray.CreateBuilder<int>();
        var relations = ImmutableArray.CreateBuilder<string>();
        var kinds = new List<string>();
        int[] offsets = Offsets(text);
        int paragraph = 0;
        foreach (List<string[]> sentence in sentences)
        {
            int first = spans.Count;
            foreach (string[] token in sentence)
            {
                spans.Add(new TextSpan(offsets[int.Parse(token[2], CultureInfo.InvariantCulture)], offsets[int.Parse(token[3], CultureInfo.InvariantCulture)]));
                int head = int.Parse(token[6], CultureInfo.InvariantCulture) - 1;
                heads.Add(head < 0 ? -1 : first + head);
                string relation = string.Intern(token[7]);
                relations.Add(relation);
                xpos.Add(string.Intern(token[5]));
                lemmas.Add(string.Intern(token[4]));
                upos.Add(UposOf(token[5], relation));
                kinds.Add(token[8]);
            }

            if (first > 0 && text.AsSpan(spans[first - 1].End, spans[first].Start - spans[first - 1].End).Contains('\n'))
            {
                paragraphs.Add(new TokenRange(paragraph, first));
                paragraph = first;
            }

            ranges.Add(new TokenRange(first, spans.Count));
        }

        if (paragraph < spans.Count)
            paragraphs.Add(new TokenRange(paragraph, spans.Count));
        var names = ImmutableArray.CreateBuilder<NameMention>();
        for (int t = 0; t < kinds.Count; )
        {
            int end = t + 1;
            while (end < kinds.Count && kinds[end] == kinds[t])
                end++;
            NameKind? kind = kinds[t] switch
            {
                "PERSON" => NameKind.Person,
                "ORGANIZATION" => NameKind.Organisation,
                "LOCATION" => NameKind.Place,
                "MISC" => NameKind.Other,
                _ => null,
            };
            if (kind is { } known)
                names.Add(new NameMention(new TokenRange(t, end), known));
            t = end;
        }

        return new Syntax
        {
            Tokens = new Tokens(text, spans.ToImmutable(), ranges.ToImmutable(), paragraphs.ToImmutable()),
            Upos = upos.ToImmutable(),
            Xpos = xpos.ToImmutable(),
            Lemmas = lemmas.ToImmutable(),
            Tree = new Tree(heads.ToImmutable(), relations.ToImmutable()),
            Names = names.ToImmutable(),
        };
    }

    private static Upos UposOf(string xpos, string relation) =>
        xpos switch
        {
            "MD" => Upos.Aux,
            _ when xpos.StartsWith("VB", StringComparison.Ordinal) => relation is "aux" or "aux:pass" or "cop" ? Upos.Aux : Upos.Verb,
            "NN" or "NNS" => Upos.Noun,
            "NNP" or "NNPS" => Upos.Propn,
            "PRP" or "WP" or "EX" => Upos.Pron,
            "PRP$" or "WP$" => Upos.Pron,
            "DT" or "PDT" or "WDT" => relation == "det" ? Upos.Det : Upos.Pron,
            "JJ" or "JJR" or "JJS" => Upos.Adj,
            "RB" or "RBR" or "RBS" or "WRB" => Upos.Adv,
            "IN" or "TO" or "RP" => relation == "mark"
                ? xpos == "TO"
                    ? Upos.Part
                    : Upos.Sconj
                : Upos.Adp,
            "CC" => Upos.Cconj,
            "CD" => Upos.Num,
            "POS" => Upos.Part,
            "UH" => Upos.Intj,
            "$" or "#" or "SYM" => Upos.Sym,
            "FW" or "LS" => Upos.X,
            _ => Upos.Punct,
        };

    private static int[] Offsets(string text)
    {
        var offsets = new List<int>(text.Length + 1);
        for (int i = 0; i < text.Length; i++)
        {
            offsets.Add(i);
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                i++;
        }

        offsets.Add(text.Length);
        return [.. offsets];
    }
}
