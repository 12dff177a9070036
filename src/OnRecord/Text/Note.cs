namespace OnRecord.Text;

/// <summary>
/// A finding about the input: data, never an exception. Codes are listed in <see cref="NoteCodes"/>.
/// </summary>
/// <param name="Code">"OR" and four digits.</param>
/// <param name="Span">Where in the text, or null when it concerns the report as a whole.</param>
/// <param name="Message">A sentence for the reader of the record.</param>
public sealed record Note(string Code, NoteSeverity Severity, TextSpan? Span, string Message)
{
    public static Note Info(string code, TextSpan? span, string message) => new(code, NoteSeverity.Info, span, message);

    public static Note Warning(string code, TextSpan? span, string message) => new(code, NoteSeverity.Warning, span, message);
}
