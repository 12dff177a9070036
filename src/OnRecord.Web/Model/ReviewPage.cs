namespace OnRecord.Web.Model;

/// <summary>What a person should look at, in the order of what changes by it.</summary>
/// <param name="Made">How many corrections were made so far.</param>
public sealed record ReviewPage(Paged<ReviewCard> Items, int Positions, int Possibly, int Unsure, int Made);
