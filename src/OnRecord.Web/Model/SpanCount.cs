namespace OnRecord.Web.Model;

/// <summary>How many reports bear a date within a day, a month or a year.</summary>
/// <param name="Span">"2031-03-14", "2031-03", "2031", as a query writes it.</param>
/// <param name="Label">"14 March 2031".</param>
public sealed record SpanCount(string Span, string Label, int Reports)
{
    /// <summary>What was reported then.</summary>
    public string Address => Addresses.Statements("reported:" + Span);
}
