using System.ComponentModel;
using OnRecord.Time;

namespace OnRecord.Mcp.Answers;

/// <summary>What stands behind an item of an answer. Every item has one: who reports it can't be had without the words, nor the words without it.</summary>
internal sealed record Evidence
{
    [Description("Who reports it of whom, and the words: cite this, never the quote alone.")]
    public required string InWords { get; init; }

    [Description("The reporting phrase with every source of the chain: “FT reported that officials said:”.")]
    public required string ReportedAs { get; init; }

    public required IReadOnlyList<ExactQuote> Quotes { get; init; }

    [Description("sha256 of the report's bytes.")]
    public required string Report { get; init; }

    public string? Outlet { get; init; }

    [Description("Path or address that the report was read from.")]
    public required string Source { get; init; }

    [Description("The report's date, stated or inferred; absent when unknown.")]
    public When? Published { get; init; }

    [Description("0 to 1: how sure the program is that the passage says this.")]
    public required double Certainty { get; init; }

    [Description("That people corrected what the program read: “after 1 correction”.")]
    public string? Corrected { get; init; }

    [Description("How many further pieces of the words are left out; the tool `passage` gives them.")]
    public int? PiecesLeftOut { get; init; }

    public string Offsets { get; init; } = Export.RecordOffsets.CodePoints;
}
