using OnRecord.Reading;
using OnRecord.Text;

namespace OnRecord.Training.Language;

/// <summary>A text taken as a report that is all body.</summary>
internal static class PlainReport
{
    public static Report Of(string text, string source = "") =>
        new()
        {
            Id = "",
            Source = source,
            Text = text,
            Body = text.Length == 0 ? [] : [new TextSpan(0, text.Length)],
        };
}
