using System.Text;
using OnRecord.Reading;
using OnRecord.Text;

namespace OnRecord.Tests.Reading.Languages;

public sealed class LanguageFinderTests
{
    [Theory]
    [InlineData("en", "The board of the harbour said on Monday that the quay would be closed, and that it was not for the minister to say when.")]
    [InlineData("fr", "Le conseil du port a dit lundi que le quai serait fermé, et que ce n’était pas à la ministre de dire quand il le serait.")]
    [InlineData("de", "Der Rat des Hafens sagte am Montag, dass der Kai geschlossen wird und dass es nicht an der Ministerin ist, das zu sagen.")]
    [InlineData("es", "El consejo del puerto dijo el lunes que el muelle se cerrará, y que no es la ministra la que tiene que decir cuándo.")]
    [InlineData("nl", "De raad van de haven zei maandag dat de kade zou worden gesloten, en dat het niet aan de minister is om te zeggen wanneer.")]
    [InlineData("pl", "Rada portu powiedziała w poniedziałek, że nabrzeże będzie zamknięte i że nie do ministra należy to, kiedy się to stanie.")]
    [InlineData("tr", "Liman kurulu pazartesi günü rıhtımın kapatılacağını ve bunun ne zaman olacağını söylemenin bakan için bir iş olmadığını dedi.")]
    [InlineData("ru", "Совет порта сообщил в понедельник, что причал будет закрыт, и что это не министру решать, когда.")]
    [InlineData("uk", "Рада порту повідомила у понеділок, що причал буде зачинено і що не міністрові вирішувати, коли це станеться.")]
    [InlineData("ar", "وقال مجلس الميناء يوم الاثنين إن الرصيف سيغلق وإن الأمر لا يعود إلى الوزيرة.")]
    [InlineData("zh", "港务局周一表示，码头将关闭，何时关闭并不由部长决定。")]
    [InlineData("ja", "港湾局は月曜日、埠頭を閉鎖すると発表した。大臣が決めることではないという。")]
    [InlineData("el", "Το συμβούλιο του λιμανιού είπε τη Δευτέρα ότι η αποβάθρα θα κλείσει.")]
    public void Read_Languages_AreRecognised(string language, string text)
    {
        Report report = Read(text);

        report.Language.ShouldBe(language);
        report.Notes.Any(note => note.Code == NoteCodes.UnreadLanguage).ShouldBe(language != "en");
        report.IsRead.ShouldBe(language == "en");
    }

    [Fact]
    public void Read_QuotationInAnotherLanguage_LeavesTheReportEnglish() =>
        Read(
            "The minister told the board that she would not close the quay. “Ce n’est pas à moi de le dire,” she said in French, and the board laughed at her."
        )
            .Language.ShouldBe("en");

    [Fact]
    public void Read_FewWords_AreReadAsThePageSays() => Read("Quay closed. Minister silent.").Language.ShouldBe("en");

    [Theory]
    [InlineData("tr", "Tromsby belediyesi salı günü rıhtımın kapatılmasına karar verdi. Bakan Ilse Brandt karara itiraz edeceğini açıkladı.")]
    [InlineData("fi", "Tromsbyn neuvosto äänesti tiistaina laiturin sulkemisesta, ja ministeri Ilse Brandt sanoi valittavansa päätöksestä.")]
    [InlineData("vi", "Hội đồng Tromsby hôm thứ Ba đã bỏ phiếu đóng cửa bến tàu, và bộ trưởng Ilse Brandt nói bà sẽ kháng cáo.")]
    [InlineData("cs", "Rada v pondělí zavřela nábřeží. Ministryně Brandtová uvedla, že podá stížnost.")]
    [InlineData("en", "Tromsby council closes quay. Minister Ilse Brandt says members de la Cruz, Lind may appeal.")]
    public void Read_ASentenceOrTwo_AreRecognised(string language, string text) => Read(text).Language.ShouldBe(language);

    private static Report Read(string text) => ReportReader.Read("a.txt", Encoding.UTF8.GetBytes(text));
}
