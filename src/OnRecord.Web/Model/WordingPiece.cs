namespace OnRecord.Web.Model;

/// <summary>A stretch of one wording.</summary>
/// <param name="Differs">Whether others that stand beside it do not have these words there.</param>
public sealed record WordingPiece(string Text, bool Differs);
