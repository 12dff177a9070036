namespace OnRecord.Storage.Tests;

public sealed class NameFormTests
{
    [Theory]
    [InlineData("Zhao Lijian", " zhao lijian ")]
    [InlineData("  José  Núñez-Peña ", " jose nunez pena ")]
    [InlineData("U.S. officials", " us officials ")]
    [InlineData("O’Brien", " obrien ")]
    [InlineData("…", "")]
    [InlineData("", "")]
    public void Of_Name_ReturnsComparedForm(string name, string expected) => NameForm.Of(name).ShouldBe(expected);
}
