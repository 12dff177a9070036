using OnRecord.Tests.Attribution;

namespace OnRecord.Tests.Propositions;

public sealed class ClausesTests
{
    [Fact]
    public void Parts_FrameBetweenTwoPiecesBeforeAndThat_AreReadWithoutAFault() =>
        Said.In(
                "\"The list was on the wall,\" Ada Lund said. Forty barrels of it were owed by firms of the skipper's cousin, she added, and that too was on the wall."
            )
            .ShouldNotBeEmpty();
}
