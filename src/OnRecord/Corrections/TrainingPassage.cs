namespace OnRecord.Corrections;

/// <summary>A passage with its statements as persons have them, in the shape of the project's hand-coded passages. Offsets count Unicode code points
/// of the passage.</summary>
/// <param name="Id">Made from the report and the place of the passage in it.</param>
/// <param name="Doc">Id of the report.</param>
/// <param name="Statements">All that stand in the passage, in the order of the record.</param>
/// <param name="Checked">Ids of those that a person accepted or corrected: the others are the program's own word, to be used with care or not at all.</param>
/// <param name="Rejected">What the program took for statements, and a person did not.</param>
/// <param name="Corrections">Ids of the corrections that it rests on.</param>
internal sealed record TrainingPassage(
    string Id,
    string Doc,
    string Text,
    IReadOnlyList<TrainingStatement> Statements,
    IReadOnlyList<string> Checked,
    IReadOnlyList<TrainingStatement> Rejected,
    IReadOnlyList<string> Corrections
);
