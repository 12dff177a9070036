using OnRecord.Ledger.Entering;
using OnRecord.Models;
using OnRecord.Models.Neural;
using OnRecord.Queries.Words;

namespace OnRecord.Queries.Matching;

/// <summary>
/// How near what is said stands to all the words of a query together, by the vectors of both: tells apart what holds other words for the same. It orders what
/// was found, and finds nothing by itself.
/// </summary>
internal sealed class Meaning
{
    private static readonly Lazy<PassageVectors> Vectors = new(() => new PassageVectors(WordVectors.Load(ModelManifest.Read(ModelFiles.DefaultDirectory))));

    private readonly WordIndex _index;
    private readonly float[] _query;

    /// <param name="words">In lower case.</param>
    public Meaning(IEnumerable<string> words, WordIndex index)
    {
        _index = index;
        _query = Vector(words);
    }

    /// <returns>From -1 to 1; 0 where one of the two has no vector.</returns>
    public double Of(Candidate candidate)
    {
        float[] said = Vector(Folded.Names(candidate.RawContent).Split(' ', StringSplitOptions.RemoveEmptyEntries));
        double sum = 0;
        for (int i = 0; i < Math.Min(said.Length, _query.Length); i++)
            sum += said[i] * _query[i];
        return sum;
    }

    private float[] Vector(IEnumerable<string> words) =>
        Vectors.Value.Of(words.Select(word => (word, _index.WeightOf(_index.InContent(Folded.Words(word).Trim()).Count))));
}
