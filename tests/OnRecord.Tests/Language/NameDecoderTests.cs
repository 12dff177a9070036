using System.Collections.Immutable;
using OnRecord.Language;

namespace OnRecord.Tests.Language;

public class NameDecoderTests
{
    private static readonly int[] Labels =
    [
        NameLabels.Of(NameKind.Person, 0, 2),
        NameLabels.Of(NameKind.Person, 1, 2),
        NameLabels.Outside,
        NameLabels.Of(NameKind.Place, 0, 2),
        NameLabels.Outside,
    ];

    private readonly float[] _scores = new float[Labels.Length * NameLabels.Count];
    private readonly float[] _classes = new float[Labels.Length * NameLabels.Classes];
    private readonly float[] _steps = new float[Labels.Length * NameField.Pairs];

    public NameDecoderTests()
    {
        for (int i = 0; i < Labels.Length; i++)
            _scores[(i * NameLabels.Count) + Labels[i]] = 10;
        // The place has no last word; the next best reading is a place of one word.
        _scores[(3 * NameLabels.Count) + NameLabels.Of(NameKind.Place, 0, 1)] = 8;
    }

    [Fact]
    public void Decode_BrokenLabels_GivesWholeNamesInOrder() =>
        Decode().ShouldBe([new NameMention(new TokenRange(10, 12), NameKind.Person), new NameMention(new TokenRange(13, 14), NameKind.Place)]);

    [Fact]
    public void Decode_FieldKnowsTheWordBetter_TheFieldHasItsWay()
    {
        _classes[(3 * NameLabels.Classes) + NameLabels.Class(NameLabels.Of(NameKind.Organisation, 0, 1))] = 10;

        Decode()[1].Kind.ShouldBe(NameKind.Organisation);
    }

    [Fact]
    public void Decode_FieldForbidsTheStep_TheNameEndsBeforeIt()
    {
        int person = NameLabels.Class(Labels[0]);
        _steps[(1 * NameField.Pairs) + (person * NameLabels.Classes) + person] = -100;

        Decode().ShouldNotContain(name => name.Range.Length > 1);
    }

    private ImmutableArray<NameMention> Decode()
    {
        var names = ImmutableArray.CreateBuilder<NameMention>();
        NameDecoder.Decode(_scores, NameLabels.Count, 0, _classes, _steps, new TokenRange(10, 10 + Labels.Length), names);
        return names.ToImmutable();
    }
}
