namespace OnRecord.Web.Model;

/// <summary>One who asserts a claim, in the picture of its origins.</summary>
/// <param name="Column">0 for origins; each that has it from another stands one column further than the nearest of them.</param>
/// <param name="Row">From 0, within its column.</param>
/// <param name="IsOrigin">Whether it has it from nobody in the picture.</param>
/// <param name="IsUnnamed">Whether it stands for people without names, who may be others in another report.</param>
public sealed record OriginNode(string Name, int Column, int Row, bool IsOrigin, bool IsUnnamed);
