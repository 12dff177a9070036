using OnRecord.Cli.Printing;

namespace OnRecord.Cli.Tests.Printing;

public sealed class ShortIdTests
{
    [Fact]
    public void Among_OneBeginningOfTwo_GivesTheWholeIds()
    {
        Func<string, string> shortened = ShortId.Among(["cabcdefgh1", "cabcdefgh2", "czzzzzzzzz9"]);

        shortened("cabcdefgh1").ShouldBe("cabcdefgh1");
        shortened("czzzzzzzzz9").ShouldBe("czzzzzzzz");
    }
}
