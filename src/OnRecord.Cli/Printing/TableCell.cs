namespace OnRecord.Cli.Printing;

/// <summary>A cell of a table.</summary>
/// <param name="Words">As they come from a report: the table makes them harmless.</param>
/// <param name="Against">What speaks against it, on lines of its own below the words.</param>
internal readonly record struct TableCell(string Words, string? Against = null)
{
    public static implicit operator TableCell(string words) => new(words);
}
