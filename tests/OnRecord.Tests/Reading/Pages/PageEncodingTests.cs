using System.Text;
using OnRecord.Reading;
using OnRecord.Text;

namespace OnRecord.Tests.Reading.Pages;

public sealed class PageEncodingTests
{
    private const string Words = "Die Gespräche würden weitergehen, sagte die Ministerin am Montag in der überfüllten Halle.";

    [Theory]
    [InlineData("iso-8859-1", 1252)]
    [InlineData("windows-1252", 1252)]
    [InlineData("utf-8", 65001)]
    [InlineData("iso-8859-15", 28605)]
    public void Read_DeclaredEncoding_IsObeyed(string label, int codePage) =>
        Read($"<html><head><meta http-equiv=\"Content-Type\" content=\"text/html; charset={label}\"></head><body><p>{Words}</p></body></html>", codePage)
            .Text.ShouldBe(Words);

    [Fact]
    public void Read_WrongDeclaration_GivesWayToTheBytes() =>
        Read($"<html><head><meta charset=\"windows-1251\"></head><body><p>{Words}</p></body></html>", 65001).Text.ShouldBe(Words);

    [Fact]
    public void Read_DeclaredThriceDifferently_IsReadAndNoted()
    {
        Report report = Read(
            $"<?xml version=\"1.0\" encoding=\"shift_jis\"?><html><head><meta charset=\"utf-8\"><meta http-equiv=\"Content-Type\" content=\"text/html; charset=iso-8859-1\"></head><body><p>{Words}</p></body></html>",
            65001
        );

        report.Text.ShouldBe(Words);
        report.Notes.ShouldContain(note => note.Code == NoteCodes.AssumedEncoding);
    }

    private static Report Read(string page, int codePage)
    {
        Encoding encoding = codePage == 65001 ? new UTF8Encoding(false) : CodePagesEncodingProvider.Instance.GetEncoding(codePage)!;
        return ReportReader.Read("a.html", encoding.GetBytes(page));
    }
}
