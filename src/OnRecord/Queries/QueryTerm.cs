namespace OnRecord.Queries;

/// <summary>One part of a query, as it is written.</summary>
/// <param name="Field">Before the colon; null without one.</param>
/// <param name="IsBeginning">Whether a star says that words may go on.</param>
internal sealed record QueryTerm(string? Field, string Value, bool Quoted, bool IsBeginning)
{
    /// <summary>As it would be written.</summary>
    public string Text =>
        (Field is null ? "" : Field + ":") + (Quoted || Value.Any(char.IsWhiteSpace) ? QueryText.Quoted(Value) : Value) + (IsBeginning ? "*" : "");
}
