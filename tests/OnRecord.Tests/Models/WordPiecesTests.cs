using OnRecord.Models;

namespace OnRecord.Tests.Models;

public sealed class WordPiecesTests
{
    private static readonly WordPieces Pieces = new(["[CLS]", "[SEP]", "[UNK]", "the", "fer", "##ry", "sank", ".", "cafe", "\u4e2d"]);

    [Fact]
    public void Cut_AWord_IsCutIntoItsLongestPieces()
    {
        List<WordPiece> pieces = Pieces.Cut("The ferry sank.");

        pieces.Select(piece => piece.Id).ShouldBe([3, 4, 5, 6, 7]);
        pieces.Select(piece => (piece.Start, piece.End)).ShouldBe([(0, 3), (4, 7), (7, 9), (10, 14), (14, 15)]);
    }

    [Fact]
    public void Cut_AccentsAndCase_AreForgottenButKeptAsShape()
    {
        WordPiece plain = Pieces.Cut("cafe").ShouldHaveSingleItem(),
            dressed = Pieces.Cut("CAF\u00c9").ShouldHaveSingleItem();

        dressed.Id.ShouldBe(plain.Id);
        dressed.Shape.ShouldNotBe(plain.Shape);
        dressed.End.ShouldBe(4);
    }

    [Theory]
    [InlineData("zzz")]
    [InlineData("\ud83d\udcf0")]
    [InlineData("\uffff")]
    public void Cut_UnknownWord_IsOneUnknownPiece(string text) => Pieces.Cut(text).ShouldHaveSingleItem().Id.ShouldBe(Pieces.Unknown);

    [Fact]
    public void Cut_HalfACharacter_IsOneUnknownPiece() => Pieces.Cut(new string('\ud83d', 1)).ShouldHaveSingleItem().Id.ShouldBe(Pieces.Unknown);

    [Fact]
    public void Cut_VeryLongWord_IsOneUnknownPiece() => Pieces.Cut(new string('a', 5000)).ShouldHaveSingleItem().End.ShouldBe(5000);

    [Theory]
    [InlineData("")]
    [InlineData(" \r\n\t ")]
    public void Cut_NothingButGaps_IsNothing(string text) => Pieces.Cut(text).ShouldBeEmpty();

    [Fact]
    public void New_WithoutASpecialPiece_NamesIt() => Should.Throw<ArgumentException>(() => new WordPieces(["[CLS]", "[UNK]"])).Message.ShouldContain("[SEP]");
}
