using OnRecord.Models;

namespace OnRecord.Pairs;

/// <summary>Two sides as the judge's network reads them.</summary>
/// <param name="A">Pieces of the first: "speaker: text (context)".</param>
/// <param name="B">Pieces of the second.</param>
/// <param name="Facts">See <see cref="PairFacts"/>.</param>
internal sealed record PairInput(IReadOnlyList<PairPiece> A, IReadOnlyList<PairPiece> B, float[] Facts)
{
    /// <summary>Pieces of a side that are read; a longer one is cut, so that time stays bounded.</summary>
    public const int LongestSide = 90;

    // More characters than the pieces that are read can have, by far.
    private const int LongestText = 2000;

    public static PairInput Of(WordPieces pieces, PairSide a, PairSide b)
    {
        PairWord[] wordsOfA = PairReader.Read(Cut(a.Text)),
            wordsOfB = PairReader.Read(Cut(b.Text));
        (int[] marksOfA, int[] marksOfB) = PairMarks.Of(wordsOfA, wordsOfB);
        return new PairInput(Side(pieces, a, wordsOfA, marksOfA), Side(pieces, b, wordsOfB, marksOfB), PairFacts.Of(PairComposer.Compose(wordsOfA, wordsOfB)));
    }

    private static List<PairPiece> Side(WordPieces pieces, PairSide side, PairWord[] words, int[] marks)
    {
        string before = string.IsNullOrEmpty(side.Speaker) ? "" : Cut(side.Speaker) + ": ",
            text = Cut(side.Text);
        string after = string.IsNullOrEmpty(side.Context) ? "" : " (" + Cut(side.Context) + ")";
        var marked = new List<PairPiece>();
        int word = 0;
        foreach (WordPiece piece in pieces.Cut(before + text + after).Take(LongestSide))
        {
            int place = piece.Start - before.Length,
                mark = 0;
            if (place >= 0 && place < text.Length)
            {
                while (word < words.Length && words[word].End <= place)
                    word++;
                if (word < words.Length && words[word].Start <= place)
                    mark = marks[word];
            }

            marked.Add(new PairPiece(piece.Id, piece.Shape, mark));
        }

        return marked;
    }

    private static string Cut(string text) => text.Length <= LongestText ? text : text[..LongestText];
}
