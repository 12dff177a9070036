using OnRecord.Language;

namespace OnRecord.Tests.Language;

public class NameConsistencyTests
{
    [Fact]
    public void Apply_OneReadingAgainstMany_TakesTheUsualKind()
    {
        Syntax syntax = ConlluSyntax.Parse(
            """
            Eve   Eve   PROPN NNP 2 compound B-Person
            Crane Crane PROPN NNP 0 root     I-Person

            Crane Crane PROPN NNP 0 root B-Organisation

            Crane Crane PROPN NNP 0 root B-Person

            Crane Crane PROPN NNP 0 root B-Person

            Crane Crane PROPN NNP 0 root B-Person

            Lima  Lima  PROPN NNP 0 root B-Place

            Lima  Lima  PROPN NNP 0 root B-Organisation
            """
        );

        NameConsistency
            .Apply(syntax.Tokens, [.. syntax.Names])
            .Select(name => name.Kind)
            .ShouldBe([NameKind.Person, NameKind.Person, NameKind.Person, NameKind.Person, NameKind.Person, NameKind.Place, NameKind.Organisation]);
    }
}
