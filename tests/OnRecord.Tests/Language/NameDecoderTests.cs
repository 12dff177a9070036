using System.Collections.Immutable;
using OnRecord.Language;

namespace OnRecord.Tests.Language;

public class NameDecoderTests
{
    [Fact]
    public void Decode_BrokenLabels_GivesWholeNamesInOrder()
    {
        var labels = new[]
        {
            NameLabels.Of(NameKind.Person, 0, 2), NameLabels.Of(NameKind.Person, 1, 2), NameLabels.Outside,
            NameLabels.Of(NameKind.Place, 0, 2), NameLabels.Outside,
        };
        var scores = new float[labels.Length * NameLabels.Count];
        for (int i = 0; i < labels.Length; i++) scores[(i * NameLabels.Count) + labels[i]] = 5;
        // The place has no last word; the next best reading is a place of one word.
        scores[(3 * NameLabels.Count) + NameLabels.Of(NameKind.Place, 0, 1)] = 4;
        var names = ImmutableArray.CreateBuilder<NameMention>();
        NameDecoder.Decode(scores, NameLabels.Count, 0, new TokenRange(10, 15), names);

        names.ShouldBe([new NameMention(new TokenRange(10, 12), NameKind.Person), new NameMention(new TokenRange(13, 14), NameKind.Place)]);
    }
}
