using System.CommandLine;
using System.Globalization;
using OnRecord.Language;
using OnRecord.Models;
using OnRecord.Text;

namespace OnRecord.Training.Language;

/// <summary>Scores what no script in scoring/ does: names against CoreNLP's, and lemmas against a treebank's.</summary>
internal static class ScoreCommand
{
    public static Command Create()
    {
        var model = new Option<string>("--model") { Description = "The folder of the model files.", DefaultValueFactory = _ => ModelFiles.DefaultDirectory };
        var corpora = new Option<string>("--corpora") { Description = "The folder of the corpora.", DefaultValueFactory = _ => "../shared/corpora" };
        var names = new Command("names", "Exact spans with their kinds, raw text in, on the development articles of PolNeAR.") { model, corpora };
        names.SetAction(result => Names(LanguageModel.Load(result.GetRequiredValue(model)), new Corpora(result.GetRequiredValue(corpora))));
        var lemmas = new Command("lemmas", "The share of right lemmas, gold words in, on the development part of GUM.") { model, corpora };
        lemmas.SetAction(result => Lemmas(LanguageModel.Load(result.GetRequiredValue(model)), new Corpora(result.GetRequiredValue(corpora))));
        var trees = new Command("trees", "Tags and heads, gold words in, on the development part of GUM.") { model, corpora };
        trees.SetAction(result => Trees(LanguageModel.Load(result.GetRequiredValue(model)), new Corpora(result.GetRequiredValue(corpora))));
        return new Command("score", "Scores the language model.") { names, lemmas, trees };
    }

    /// <summary>Everything, as a training run ends.</summary>
    public static void All(LanguageModel model, Corpora corpora)
    {
        Trees(model, corpora);
        Lemmas(model, corpora);
        Names(model, corpora);
    }

    private static void Trees(LanguageModel model, Corpora corpora)
    {
        int words = 0,
            upos = 0,
            xpos = 0,
            heads = 0,
            relations = 0;
        foreach (GoldSentence sentence in Treebank.Read(corpora.Ud("gum-dev.conllu"), licensed: false))
        {
            Syntax syntax = model.Parse(sentence.Tokens);
            for (int i = 0; i < sentence.Count; i++)
            {
                words++;
                if (syntax.Upos[i] == sentence.Upos![i])
                    upos++;
                if (syntax.Xpos[i] == sentence.Xpos![i])
                    xpos++;
                if (syntax.Tree.Head(i) != sentence.Heads![i])
                    continue;
                heads++;
                if (syntax.Tree.Is(i, sentence.Relations![i].Split(':')[0]))
                    relations++;
            }
        }

        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"gold words: upos {100.0 * upos / words:F1} xpos {100.0 * xpos / words:F1} uas {100.0 * heads / words:F1} las {100.0 * relations / words:F1}"
            )
        );
    }

    private static void Names(LanguageModel model, Corpora corpora)
    {
        int kinds = Enum.GetValues<NameKind>().Length;
        var counts = new (int Right, int Found, int Gold)[kinds];
        foreach ((_, Tokens tokens, List<(TextSpan Span, NameKind Kind)> gold) in SilverNames.Articles(corpora.PolNeAR, "dev"))
        {
            HashSet<(TextSpan, NameKind)> known = [.. gold];
            foreach ((_, NameKind kind) in known)
                counts[(int)kind].Gold++;
            foreach (NameMention name in model.Parse(tokens).Names)
            {
                counts[(int)name.Kind].Found++;
                if (known.Contains((tokens.SpanOf(name.Range), name.Kind)))
                    counts[(int)name.Kind].Right++;
            }
        }

        foreach (NameKind kind in Enum.GetValues<NameKind>())
        {
            (int right, int found, int gold) = counts[(int)kind];
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{kind, -14} P {100.0 * right / found:F1}  R {100.0 * right / gold:F1}  F1 {200.0 * right / (found + gold):F1}  (right {right} found {found} gold {gold})"
                )
            );
        }
    }

    private static void Lemmas(LanguageModel model, Corpora corpora)
    {
        int right = 0,
            all = 0;
        foreach (GoldSentence sentence in Treebank.Read(corpora.Ud("gum-dev.conllu"), licensed: false))
        {
            Syntax syntax = model.Parse(sentence.Tokens);
            for (int i = 0; i < sentence.Count; i++)
            {
                if (sentence.Lemmas![i] == "_")
                    continue;
                all++;
                if (syntax.Lemmas[i] == sentence.Lemmas[i])
                    right++;
            }
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"lemmas {100.0 * right / all:F1} of {all}"));
    }
}
