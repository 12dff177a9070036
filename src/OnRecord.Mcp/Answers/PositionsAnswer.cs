using System.ComponentModel;

namespace OnRecord.Mcp.Answers;

internal sealed record PositionsAnswer(
    [property: Description("The actors of the record that the name finds, and those who speak for them where asked.")] IReadOnlyList<string> Actors,
    int Total,
    [property: Description("In order of time, undated last. Where nothing stands the record has nothing: that is no position.")]
        IReadOnlyList<PositionItem> Positions,
    IReadOnlyList<string> Remarks,
    [property: Description("Cursor of the positions that follow; absent at the end.")] string? Next
);
