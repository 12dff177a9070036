using System.Collections.Immutable;
using System.Runtime.InteropServices;
using OnRecord.Models;
using OnRecord.Models.Neural;
using OnRecord.Text;

namespace OnRecord.Language;

/// <summary>Tags, lemmas, trees and names. Immutable, and shared by all threads.</summary>
internal sealed class LanguageModel
{
    /// <summary>The model file's name; the word vectors stand beside it.</summary>
    public const string FileName = "language.bin";

    // The roots of a long sentence's pieces hang on the first.
    private const string PieceRelation = "parataxis";

    private static readonly WordSet Openers = WordSet.Of("Language/Data/rule-words.tsv", "sentence-openers");

    private static readonly ModelFit Fit = new() { Files = [WordVectors.FileName] };

    private readonly LanguageNetwork _network;
    private readonly NameField _names;
    private readonly Lemmatizer _lemmatizer;

    private LanguageModel(LanguageNetwork network, NameField names, Lemmatizer lemmatizer, WordVectors vectors)
    {
        _network = network;
        _names = names;
        _lemmatizer = lemmatizer;
        Vectors = vectors;
    }

    /// <summary>The word vectors on which the network stands.</summary>
    public WordVectors Vectors { get; }

    /// <exception cref="ModelFileException">A file is missing or damaged; the message names it and the field.</exception>
    public static LanguageModel Load(string directory) => Load(ModelManifest.Read(directory));

    /// <exception cref="ModelFileException">A file is missing or damaged, or fits other lists than those that are there; the message names it.</exception>
    public static LanguageModel Load(ModelManifest manifest) => Load(manifest, WordVectors.Load(manifest));

    /// <exception cref="ModelFileException">The file is missing or damaged, or fits other lists or vectors than those that are there; the message names
    /// it.</exception>
    public static LanguageModel Load(ModelManifest manifest, WordVectors vectors)
    {
        ModelFile file = ModelFile.Open(manifest, FileName, Fit);
        return new LanguageModel(new LanguageNetwork(file, vectors), new NameField(file), Lemmatizer.Read(file), vectors);
    }

    /// <summary>The manifest with the file as it stands there, fit for the lists and vectors of today.</summary>
    internal static ModelManifest Enter(ModelManifest manifest) =>
        manifest.With(
            ModelFile.Describe(manifest, FileName, Fit) with
            {
                LearnedFrom =
                [
                    "Universal Dependencies English EWT and GUM 2.16, training parts",
                    "names that CoreNLP found in the training articles of PolNeAR 1.0",
                ],
                Command = "./train language",
            }
        );

    public Syntax Parse(Tokens tokens)
    {
        int n = tokens.Count;
        var upos = new Upos[n];
        var xpos = new string[n];
        var heads = new int[n];
        var relations = new string[n];
        var states = new float[n * _network.StateCount];
        var names = ImmutableArray.CreateBuilder<NameMention>();
        foreach (TokenRange[] batch in SentencePieces.Batches(tokens))
            _network.Read(tokens, batch, Read);
        HangPieces(tokens, heads, relations);
        FiniteVerbs.Settle(xpos, upos, heads, relations);
        TemporalClauses.Settle(tokens, xpos, upos, heads, relations);
        var lemmas = new string[n];
        for (int i = 0; i < n; i++)
            lemmas[i] = _lemmatizer.Lemma(tokens.Form(i), xpos[i]);
        return new Syntax
        {
            Tokens = tokens,
            Upos = ImmutableCollectionsMarshal.AsImmutableArray(upos),
            Xpos = ImmutableCollectionsMarshal.AsImmutableArray(xpos),
            Lemmas = ImmutableCollectionsMarshal.AsImmutableArray(lemmas),
            Tree = new Tree(ImmutableCollectionsMarshal.AsImmutableArray(heads), ImmutableCollectionsMarshal.AsImmutableArray(relations)),
            Names = NameConsistency.Apply(
                tokens,
                [.. TitleCaseNames.Cut(tokens, [.. names.Select(name => OfficeNames.Holder(tokens, Whole(tokens, Opened(tokens, name), names)))])]
            ),
            States = new WordStates(states, _network.StateCount),
        };

        void Read(TokenRange piece, ReadOnlySpan<float> tags, ReadOnlySpan<float> pieceStates, ReadOnlySpan<int> pieceHeads, ReadOnlySpan<int> pieceRelations)
        {
            int stride = _network.TagCount,
                xposCount = _network.Xpos.Length,
                nameStart = stride - NameLabels.Count;
            for (int i = 0; i < piece.Length; i++)
            {
                ReadOnlySpan<float> row = tags.Slice(i * stride, stride);
                int token = piece.Start + i;
                xpos[token] = _network.Xpos[VectorMath.Largest(row[..xposCount])];
                upos[token] = (Upos)VectorMath.Largest(row[xposCount..nameStart]);
                heads[token] = pieceHeads[i] < 0 ? Tree.NoHead : piece.Start + pieceHeads[i];
                relations[token] = _network.Relations[pieceRelations[i]];
            }

            pieceStates[..(piece.Length * _network.StateCount)].CopyTo(states.AsSpan(piece.Start * _network.StateCount));
            using var scratch = new Scratch();
            Span<float> classes = scratch.Take(piece.Length * NameLabels.Classes);
            Span<float> steps = scratch.Take(piece.Length * NameField.Pairs);
            _names.Score(tokens, piece, classes, steps);
            NameDecoder.Decode(tags, stride, nameStart, classes, steps, piece, names);
        }
    }

    /// <summary>"If Harbax hoped that": what opens a sentence is no part of the name behind it.</summary>
    private static NameMention Opened(Tokens tokens, NameMention name) =>
        name.Range.Length > 1 && tokens.SentenceAt(name.Range.Start).Start == name.Range.Start && Openers.Contains(tokens.Form(name.Range.Start))
            ? name with
            {
                Range = new TokenRange(name.Range.Start + 1, name.Range.End),
            }
            : name;

    /// <summary>People's names without titles, and over hyphens.</summary>
    private static NameMention Whole(Tokens tokens, NameMention name, IReadOnlyCollection<NameMention> names) =>
        name.Kind == NameKind.Person
            ? name with
            {
                Range = HyphenatedNames.Widen(tokens, PersonalTitles.Strip(tokens, name.Range), token => names.Any(other => other.Range.Contains(token))),
            }
            : name;

    private static void HangPieces(Tokens tokens, int[] heads, string[] relations)
    {
        foreach (TokenRange sentence in tokens.Sentences)
        {
            if (sentence.Length <= SentencePieces.Longest)
                continue;
            int root = -1;
            for (int i = sentence.Start; i < sentence.End; i++)
            {
                if (heads[i] >= 0)
                    continue;
                if (root < 0)
                {
                    root = i;
                    continue;
                }

                heads[i] = root;
                relations[i] = PieceRelation;
            }
        }
    }
}
